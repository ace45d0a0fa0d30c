"""Many papers at once: one file, numbers in a row, refusals that keep nobody else back, Cancel."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from tests.documents.offices import new_office, rich_opening
from tests.documents.reading import words_of
from thads_desktop.base.errors import DomainError
from thads_desktop.base.progress import CancelledError, SilentProgress
from thads_desktop.domain.office_payloads import SignerNamed
from thads_desktop.domain.payloads import EnforcementTerminated
from thads_desktop.domain.vocabulary import SignerRole
from thads_desktop.services.acts import open_new_case, record_act
from thads_desktop.services.case_view import open_case
from thads_desktop.services.context import Context
from thads_desktop.services.issued_papers import papers_issued
from thads_desktop.services.paper_batch import (
    drafts_for,
    issue_batch,
    print_for,
    write_issued,
)
from thads_desktop.services.signers import name_signer

FORM = "postponement-decision"
POSTPONED = {
    "ground": "other",
    "legal_ground": "ownership_dispute_at_court",
    "until": "2027-01-20",
}
CASES = 4


class CancelAfter(SilentProgress):
    """Presses Cancel when so many are done."""

    def __init__(self, done: int) -> None:
        self._done = done

    def report(self, _what: str, done: int, _total: int) -> None:
        if done >= self._done:
            raise CancelledError


@pytest.fixture
def context(tmp_path: Path) -> Context:
    office = new_office(tmp_path / "office")
    name_signer(office, SignerNamed(name="Vũ Thị Hạnh", role=SignerRole.HEAD, title="Trưởng phòng"))
    return office


@pytest.fixture
def cases(context: Context) -> list[str]:
    return [
        open_new_case(context, rich_opening(f"{number}/QĐ-PTHADSKV1"), date(2026, 3, 12)).case_id
        for number in range(1, CASES + 1)
    ]


def issued_in(context: Context, case: str) -> int:
    return len(papers_issued(open_case(context, case)))


def test_drafts_of_many_cases_are_one_file(
    context: Context, cases: list[str], tmp_path: Path
) -> None:
    pdf = tmp_path / "all.pdf"
    printed = print_for(context, cases, FORM, POSTPONED, pdf=pdf)
    assert printed.pages == len(pypdfium2.PdfDocument(pdf)) >= CASES
    assert all(issued_in(context, case) == 0 for case in cases)


def test_each_issued_paper_has_the_next_number(context: Context, cases: list[str]) -> None:
    drafts = list(drafts_for(context, cases, FORM, POSTPONED))
    batch = issue_batch(context, drafts)
    numbers = [int(one.number.split("/")[0]) for one in batch.issued]
    assert numbers == list(range(numbers[0], numbers[0] + CASES))
    assert batch.refused == ()


def test_a_case_that_is_refused_keeps_nobody_else_back(
    context: Context, cases: list[str], tmp_path: Path
) -> None:
    record_act(context, cases[1], EnforcementTerminated(ground=""), date(2026, 10, 5), although="x")
    batch = issue_batch(context, list(drafts_for(context, cases, FORM, POSTPONED)))
    assert [one.case_id for one in batch.refused] == [cases[1]]
    assert batch.refused[0].decision_number == "2/QĐ-PTHADSKV1"
    assert len(batch.issued) == CASES - 1
    written = write_issued(context, batch.issued, tmp_path / "all.pdf")
    assert written.pages == sum(one.pages for one in batch.issued)


def test_cancel_leaves_what_was_issued_and_nothing_more(context: Context, cases: list[str]) -> None:
    drafts = list(drafts_for(context, cases, FORM, POSTPONED))
    with pytest.raises(CancelledError):
        issue_batch(context, drafts, progress=CancelAfter(2))
    assert [issued_in(context, case) for case in cases] == [1, 1, 0, 0]


def test_cancel_while_printing_leaves_no_file(
    context: Context, cases: list[str], tmp_path: Path
) -> None:
    pdf = tmp_path / "all.pdf"
    with pytest.raises(CancelledError):
        print_for(context, cases, FORM, POSTPONED, pdf=pdf, progress=CancelAfter(2))
    assert not pdf.exists()


def test_nothing_chosen_is_said(context: Context, tmp_path: Path) -> None:
    with pytest.raises(DomainError) as refused:
        print_for(context, [], FORM, POSTPONED, pdf=tmp_path / "all.pdf")
    assert refused.value.code == "nothing_to_print"


def test_a_form_is_printed_for_all_cases_with_the_day_told(
    context: Context, cases: list[str], tmp_path: Path
) -> None:
    pdf, day = tmp_path / "all.pdf", date(2026, 11, 20)
    printed = print_for(context, cases, FORM, POSTPONED, on=day, pdf=pdf)
    said = " ".join(words_of(pdf.read_bytes()))
    assert said.count("ngày 20 tháng 11 năm 2026") >= CASES
    assert printed.pages == len(pypdfium2.PdfDocument(pdf))
