"""Figures of the report: their comparison, and how a period is called."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thads_desktop.statistics.cells import PeriodQuestion
from thads_desktop.statistics.report import (
    LinkedFigure,
    Value,
    change_of,
    report_period,
    year_before,
)

LATER = date(2030, 1, 1)
QUESTION = PeriodQuestion(first=date(2025, 10, 1), last=date(2026, 3, 31))
FIGURE = LinkedFigure(
    form="cases",
    row="total",
    key="done",
    name="Thi hành xong",
    value=0,
    is_money=False,
    is_percent=False,
    question=QUESTION,
)


def of(value: Value) -> LinkedFigure:
    return replace(FIGURE, value=value, is_percent=isinstance(value, Decimal))


def test_a_count_changes_by_a_number_and_a_percentage_of_what_it_was() -> None:
    change = change_of(of(110), of(100))
    assert change is not None
    assert (change.direction, change.difference, change.relative) == ("tăng", 10, Decimal("10.00"))


def test_a_rate_changes_by_points_and_by_no_percentage() -> None:
    change = change_of(of(Decimal("81.50")), of(Decimal("82.00")))
    assert change is not None
    assert (change.direction, change.difference) == ("giảm", Decimal("-0.50"))
    assert change.relative is None


def test_from_nothing_there_is_no_percentage() -> None:
    change = change_of(of(5), of(0))
    assert change is not None
    assert change.relative is None


def test_a_rate_without_a_denominator_is_not_compared() -> None:
    assert change_of(of(None), of(Decimal("1.00"))) is None


@given(st.integers(0, 10**15), st.integers(0, 10**15))
def test_what_did_not_change_has_no_direction(now: int, before: int) -> None:
    change = change_of(of(now), of(before))
    assert change is not None
    assert (change.direction == "") == (now == before)
    assert before + change.difference == now


@pytest.mark.parametrize(
    ("first", "last", "name"),
    [
        (date(2026, 11, 1), date(2026, 11, 30), "tháng 11 năm 2026"),
        (date(2026, 10, 1), date(2026, 10, 31), "tháng 10 năm 2026"),
        (date(2025, 10, 1), date(2026, 3, 31), "06 tháng năm 2026"),
        (date(2025, 10, 1), date(2026, 8, 31), "11 tháng năm 2026"),
        (date(2025, 10, 1), date(2026, 9, 30), "năm 2026"),
        (date(2026, 1, 1), date(2026, 3, 31), "quý I năm 2026"),
        (date(2026, 2, 1), date(2026, 4, 30), "từ 01/02/2026 đến 30/04/2026"),
        (date(2025, 10, 1), date(2026, 8, 19), "từ 01/10/2025 đến 19/08/2026"),
    ],
)
def test_a_period_is_called_as_reports_call_it(first: date, last: date, name: str) -> None:
    assert report_period(first, last) == name


@pytest.mark.parametrize(
    ("last", "year_ago"),
    [
        (date(2025, 2, 28), date(2024, 2, 29)),
        (date(2024, 2, 29), date(2023, 2, 28)),
        (date(2026, 8, 19), date(2025, 8, 19)),
    ],
)
def test_the_same_period_last_year_ends_with_its_month(last: date, year_ago: date) -> None:
    before = year_before(replace(QUESTION, first=last.replace(month=1, day=1), last=last), LATER)
    assert before is not None
    assert before.last == year_ago


def test_before_the_calendar_there_is_no_year() -> None:
    assert year_before(PeriodQuestion(first=date(1, 1, 1), last=date(1, 2, 1)), LATER) is None


def test_a_period_that_runs_on_is_compared_to_the_same_day_of_last_year() -> None:
    before = year_before(QUESTION, date(2025, 11, 23))
    assert before is not None
    assert (before.first, before.last) == (date(2024, 10, 1), date(2024, 11, 23))


def test_a_period_of_more_than_a_year_has_no_same_period_last_year() -> None:
    assert year_before(replace(QUESTION, last=date(2026, 9, 30)), LATER) is not None
    assert year_before(replace(QUESTION, last=date(2026, 10, 1)), LATER) is None
