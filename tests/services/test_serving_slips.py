"""Serving slips: one for each paper and party still to be served; its code leads back to it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.documents.due import COMMUNE, TODAY, cases_with_everything_due, due_office
from tests.documents.offices import OFFICER
from tests.documents.reading import words_of
from thads_desktop.base.errors import DomainError
from thads_desktop.base.progress import CancelledError, SilentProgress
from thads_desktop.domain.tracking_codes import ALPHABET, CODE_LENGTH
from thads_desktop.rendering.layout import text_of
from thads_desktop.services.cases import CaseQuestion, case_ids, find_cases
from thads_desktop.services.context import Context
from thads_desktop.services.deadlines import DeadlineQuestion
from thads_desktop.services.deliveries import NewDelivery, record_delivery
from thads_desktop.services.serving_slips import (
    ServingSlip,
    cases_to_serve,
    owed_slips,
    print_envelopes,
    print_slips,
    slip_document,
    slip_of,
)
from thads_desktop.services.trip_pack import print_trip_pack


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Context]:
    """An office that tests only read."""
    context = due_office(tmp_path_factory.mktemp("office"))
    cases_with_everything_due(context)
    yield context
    context.close()


@pytest.fixture(scope="module")
def slips(office: Context) -> tuple[ServingSlip, ...]:
    return owed_slips(office, case_ids(office, find_cases(office, CaseQuestion())))


def refusal(context: Context, typed: str) -> str:
    with pytest.raises(DomainError) as refused:
        slip_of(context, typed)
    return refused.value.code


def test_every_code_leads_to_its_own_delivery(
    office: Context, slips: tuple[ServingSlip, ...]
) -> None:
    assert len({one.code for one in slips}) == len(slips) > 10
    assert [slip_of(office, one.written) for one in slips] == list(slips)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
def test_a_mistyped_letter_never_leads_to_another_delivery(
    office: Context, slips: tuple[ServingSlip, ...], data: st.DataObject
) -> None:
    slip = data.draw(st.sampled_from(slips))
    place = data.draw(st.integers(0, CODE_LENGTH - 1))
    letter = data.draw(st.sampled_from(ALPHABET.replace(slip.code[place], "")))
    typed = slip.code[:place] + letter + slip.code[place + 1 :]
    assert refusal(office, typed) == "code_wrong"


def test_slips_are_chosen_by_officer_and_by_commune(office: Context) -> None:
    every = cases_to_serve(office)
    theirs = cases_to_serve(office, officer=OFFICER)
    there = cases_to_serve(office, commune=COMMUNE)
    assert set(theirs) < set(every)
    assert set(there) < set(every)
    assert len(set(every)) == len(every)


def test_a_code_nobody_was_given_is_unknown(office: Context, tmp_path: Path) -> None:
    other = due_office(tmp_path / "other")
    cases_with_everything_due(other)
    (code, *_more) = [one.code for one in owed_slips(other, cases_to_serve(other))]
    other.close()
    assert refusal(office, code) == "code_unknown"


def test_a_result_is_recorded_once(tmp_path: Path) -> None:
    context = due_office(tmp_path)
    cases_with_everything_due(context)
    slip = owed_slips(context, cases_to_serve(context))[0]
    delivery = slip.delivery
    new = NewDelivery(
        case_id=slip.case_id,
        about=delivery.about,
        to=(delivery.party,),
        way="direct",
        on=TODAY,
    )
    record_delivery(context, new, although="Đã giao tận tay")
    with pytest.raises(DomainError) as refused:
        slip_of(context, slip.code)
    assert refused.value.code == "delivery_done"
    assert "25/11/2026" in refused.value.message
    assert slip.code not in {one.code for one in owed_slips(context, [slip.case_id])}
    context.close()


def test_each_slip_is_one_sheet_with_its_code(
    office: Context, slips: tuple[ServingSlip, ...], tmp_path: Path
) -> None:
    printed = print_slips(office, slips, pdf=tmp_path / "slips.pdf")
    assert printed.pages == len(slips) == len(pypdfium2.PdfDocument(tmp_path / "slips.pdf"))
    said = " ".join(words_of((tmp_path / "slips.pdf").read_bytes()))
    for one in slips:
        assert one.written in said
    document = slip_document(office, slips[0])
    assert document.tracking == slips[0].written
    assert slips[0].delivery.party.name in text_of(document)


def test_a_slip_names_the_decision_that_is_handed_over(slips: tuple[ServingSlip, ...]) -> None:
    assert all(one.paper.startswith("Quyết định thi hành án số ") for one in slips)


def test_everybody_gets_one_envelope_in_a_case(
    office: Context, slips: tuple[ServingSlip, ...], tmp_path: Path
) -> None:
    printed = print_envelopes(office, (*slips, *slips), pdf=tmp_path / "envelopes.pdf")
    assert printed.pages == len({(one.case_id, one.delivery.party.name) for one in slips})
    said = " ".join(words_of((tmp_path / "envelopes.pdf").read_bytes()))
    assert "Kính gửi: Hoàng Văn Thứ 301 thôn 5, xã Hoằng Hóa, tỉnh Thanh Hóa" in said


def test_nothing_to_serve_is_said(office: Context) -> None:
    for print_ in (print_slips, print_envelopes):
        with pytest.raises(DomainError) as refused:
            print_(office, ())
        assert refused.value.code == "nothing_to_serve"


class Cancel(SilentProgress):
    """Presses Cancel at once."""

    def report(self, _what: str, _done: int, _total: int) -> None:
        raise CancelledError


def test_cancel_leaves_no_file(
    office: Context, slips: tuple[ServingSlip, ...], tmp_path: Path
) -> None:
    with pytest.raises(CancelledError):
        print_slips(office, slips, pdf=tmp_path / "slips.pdf", progress=Cancel())
    assert not list(tmp_path.iterdir())


def test_a_trip_pack_takes_the_slips_of_its_commune_along(office: Context, tmp_path: Path) -> None:
    trip = DeadlineQuestion(today=TODAY, commune=COMMUNE)
    bare = print_trip_pack(office, trip)
    whole = print_trip_pack(office, trip, with_slips=True, pdf=tmp_path / "pack.pdf")
    there = owed_slips(office, cases_to_serve(office, commune=COMMUNE))
    assert whole.pages == bare.pages + len(there)
    said = " ".join(words_of((tmp_path / "pack.pdf").read_bytes()))
    assert f"Kèm theo: {len(there)} phiếu giao nhận" in said
    assert all(one.written in said for one in there)
