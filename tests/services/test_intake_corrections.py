"""Papers of an intake corrected and taken back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from msgspec.structs import replace

from tests.intakes import DEBT, FEE, RECEIVED, judgment_of, request_of
from tests.services.intake_steps import TODAY, refused, verified_context
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain.step_payloads import StepTaken
from thads_desktop.services import intake as service
from thads_desktop.services.context import Context
from thads_desktop.services.intake import IntakeStatus
from thads_desktop.services.intake_corrections import TakenBack, correct_paper, take_back_paper


@pytest.fixture
def context() -> Iterator[Context]:
    with verified_context() as made:
        yield made


def test_paper_entered_by_mistake_is_taken_back(context: Context) -> None:
    taken = service.register_judgment(context, judgment_of(DEBT), RECEIVED)
    asked = service.register_request(context, request_of(), TODAY, intake_id=taken.intake_id)
    after = take_back_paper(context, taken.intake_id, asked.act_ids[0], reason="nhầm")
    assert after.intake is not None
    assert after.intake.status is IntakeStatus.WAITING


def test_intake_goes_with_its_last_paper(context: Context) -> None:
    taken = service.register_judgment(context, judgment_of(DEBT), RECEIVED)
    asked = StepTaken(code="clarification_requested", variant="simple")
    letter = service.record_step(context, taken.intake_id, asked, TODAY)

    def take_back(act_id: str) -> TakenBack:
        return take_back_paper(context, taken.intake_id, act_id, reason="nhầm")

    assert refused(context, lambda: take_back(taken.act_ids[0])) == "first_paper"
    take_back(letter.act_ids[0])
    assert take_back(taken.act_ids[0]).intake is None
    assert service.count(context) == 0


def test_request_is_not_refused_before_it_came(context: Context) -> None:
    taken = service.register_request(context, request_of(), TODAY, judgment=judgment_of(DEBT))
    ground = service.refusal_grounds(context, TODAY)[0].key
    early = lambda: service.refuse_request(context, taken.intake_id, ground, RECEIVED)  # noqa: E731 - read once
    assert refused(context, early) == "before_request"
    done = service.refuse_request(context, taken.intake_id, ground, TODAY)
    payload = r.RequestRefused(ground=ground)

    def earlier() -> object:
        return correct_paper(
            context, taken.intake_id, done.act_ids[0], payload, RECEIVED, reason="nhầm"
        )

    assert refused(context, earlier) == "before_request"


def test_request_does_not_move_behind_its_answer(context: Context) -> None:
    taken = service.register_request(context, request_of(), RECEIVED, judgment=judgment_of(DEBT))
    service.ask_completion(context, taken.intake_id, date(2026, 3, 4))

    def correct(day: date) -> object:
        return correct_paper(
            context, taken.intake_id, taken.act_ids[1], request_of(), day, reason="nhầm"
        )

    assert refused(context, lambda: correct(date(2026, 3, 5))) == "before_request"
    assert correct(date(2026, 3, 3))


def test_paper_is_corrected_and_the_papers_about_it_follow(context: Context) -> None:
    taken = service.register_request(
        context, request_of(number="2/PN"), RECEIVED, judgment=judgment_of(DEBT)
    )
    judgment, request = taken.act_ids
    ground = service.refusal_grounds(context, TODAY)[-1].key
    service.refuse_request(context, taken.intake_id, ground, TODAY, request=request)
    mended = replace(request_of(number="2/PN"), requester="Lê Văn Được")
    after = correct_paper(context, taken.intake_id, request, mended, TODAY, reason="nhầm tên")
    (asked,) = after.intake.requests
    assert (asked.payload.requester, asked.status) == ("Lê Văn Được", IntakeStatus.REFUSED)
    again = replace(judgment_of(DEBT), judgment=p.Judgment(number="13/2026/DS-ST"))
    after = correct_paper(context, taken.intake_id, judgment, again, RECEIVED, reason="nhầm số")
    assert after.intake.judgment.number == "13/2026/DS-ST"
    assert service.intake_view(context, "13/2026/DS-ST").intake.intake_id == taken.intake_id


def test_correction_of_a_paper_refuses_what_recording_it_would(context: Context) -> None:
    taken = service.register_request(context, request_of(), RECEIVED, judgment=judgment_of(DEBT))
    judgment, request = taken.act_ids

    def correct(act_id: str, payload: p.Payload, day: date, reason: str = "nhầm") -> object:
        return correct_paper(context, taken.intake_id, act_id, payload, day, reason=reason)

    said = judgment_of(DEBT)
    assert refused(context, lambda: correct(judgment, said, RECEIVED, " ")) == "reason_missing"
    assert refused(context, lambda: correct("x", said, RECEIVED)) == "act_missing"
    assert refused(context, lambda: correct(request, said, RECEIVED)) == "kind_differs"
    assert refused(context, lambda: correct(judgment, said, date(2027, 1, 1))) == "date_in_future"
    before_it = date(2026, 1, 2)
    assert refused(context, lambda: correct(judgment, said, before_it)) == "judgment_after_receipt"
    correct(judgment, said, TODAY)
    assert refused(context, lambda: correct(judgment, said, RECEIVED)) == "act_missing"


def test_number_of_a_paper_taken_back_is_free_and_may_not_come_back_twice(
    context: Context,
) -> None:
    taken = service.register_request(
        context, request_of(number="2/PN"), RECEIVED, judgment=judgment_of(DEBT)
    )
    request = taken.act_ids[1]
    mended = correct_paper(
        context, taken.intake_id, request, request_of(number="3/PN"), RECEIVED, reason="nhầm số"
    )
    other = judgment_of(FEE, number="5/2026")
    service.register_request(context, request_of(number="2/PN"), TODAY, judgment=other)
    code = refused(
        context,
        lambda: take_back_paper(context, taken.intake_id, mended.act_ids[0], reason="nhầm"),
    )
    assert code == "number_repeated"
