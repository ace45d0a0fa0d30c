"""Why two answers differ: page by page, or as a count of causes alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.histories import YEAR_BEGINS, Move, opening_of
from tests.ledgers import MORNING, play_commit
from thads_desktop.base.progress import CancelledError, SilentProgress
from thads_desktop.domain import payloads as p
from thads_desktop.domain.paper_payloads import ComplaintReceived
from thads_desktop.services import period_differences
from thads_desktop.services.context import Context
from thads_desktop.services.moving_acts import Cause
from thads_desktop.services.offices import NewOffice, create_office
from thads_desktop.services.period_differences import causes_of, compare, moved_cases
from thads_desktop.services.statistics import PeriodQuestion

CASES = 5
FEBRUARY = PeriodQuestion(first=YEAR_BEGINS, last=date(2026, 2, 28))
BEFORE = replace(FEBRUARY, known_at=2)  # the office is the first commit, its cases the second


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Context]:
    """Five cases, each with a payment entered late."""
    new = NewOffice(name="Phòng THADS khu vực 1", code="KV1")
    context = create_office(tmp_path / "office", new, user="An", clock=MORNING)
    names = [f"case-{number}" for number in range(CASES)]
    opened = [opening_of(5000, decision_number=f"{name}/QĐ-THADS") for name in names]
    moves = zip(names, opened, strict=True)
    play_commit(context, [Move(name, one, YEAR_BEGINS) for name, one in moves])
    paid = p.MoneyReceived(line=1, amount=2000)
    play_commit(context, [Move(name, paid, date(2025, 12, 9)) for name in names])
    yield context
    context.close()


class Stopping(SilentProgress):
    """Presses Cancel at once."""

    def report(self, _what: str, _done: int, _total: int) -> None:
        raise CancelledError


def test_cases_are_told_in_the_order_asked_for(
    office: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(period_differences, "PAGE", 2)
    comparison = compare(office, BEFORE, FEBRUARY)
    keys = comparison.cases[::-1]
    assert [one.case.case_key for one in moved_cases(office, comparison, keys)] == list(keys)
    assert moved_cases(office, comparison, keys[1:2]) == moved_cases(office, comparison, keys)[1:2]


def test_the_causes_are_those_of_all_cases(office: Context) -> None:
    comparison = compare(office, BEFORE, FEBRUARY)
    assert causes_of(office, comparison) == {Cause.LATE: CASES}


def sentence_after(context: Context, move: Move) -> str:
    """What is said of the case of a move that was known after all else."""
    asked = replace(FEBRUARY, known_at=3)
    play_commit(context, [move])
    (moved,) = moved_cases(context, compare(context, asked, FEBRUARY))
    return moved.sentence


def test_a_voiding_names_the_act_that_it_took_back(office: Context) -> None:
    said = sentence_after(office, Move("case-1", p.ActVoided(), date(2025, 12, 9), 1))
    assert (
        "Hủy bỏ hành vi ghi nhầm ngày 09/12/2025, hủy bỏ “Thu tiền thi hành án” ngày 09/12/2025, "
    ) in said


def test_a_correction_names_the_act_that_it_replaced(office: Context) -> None:
    paid = p.MoneyReceived(line=1, amount=3000)
    said = sentence_after(office, Move("case-1", paid, date(2025, 12, 8), 1))
    assert "ngày 08/12/2025, thay cho “Thu tiền thi hành án” ngày 09/12/2025, " in said


def test_of_a_case_that_changed_hands_both_officers_are_named(office: Context) -> None:
    given = p.OfficerAssigned(officer="Trần Thị Bình")
    said = sentence_after(office, Move("case-1", given, date(2026, 1, 9)))
    assert "còn 3.000 đồng, chấp hành viên Lê An; sau" in said
    assert "còn 3.000 đồng, chấp hành viên Trần Thị Bình." in said


def test_of_a_case_that_sounds_the_same_the_figures_are_named(office: Context) -> None:
    said = sentence_after(office, Move("case-1", ComplaintReceived(), date(2026, 1, 9)))
    assert "còn 3.000 đồng, biểu " in said
    assert ": 0; sau" in said
    assert ": 1." in said


def test_looking_for_the_acts_can_be_stopped(office: Context) -> None:
    comparison = compare(office, BEFORE, FEBRUARY)
    with pytest.raises(CancelledError):
        moved_cases(office, comparison, progress=Stopping())
    with pytest.raises(CancelledError):
        causes_of(office, comparison, Stopping())
