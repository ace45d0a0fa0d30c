"""Targets: points, attainment, what is missing, milestones, and which of several holds."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thads_desktop.domain.figures import percent
from thads_desktop.domain.office_payloads import Milestone, TargetSet
from thads_desktop.domain.targets import (
    CutStanding,
    Due,
    cut_standing,
    due_on,
    in_force,
    in_hundredths,
    in_percent,
    missing_to,
    months_over,
    rate_standing,
    target_on,
)
from thads_desktop.domain.vocabulary import TargetIndicator

CASES = TargetIndicator.RATE_OF_CASES
YEAR_ENDS = date(2026, 9, 30)
wholes = st.integers(1, 10**15)
rates = st.integers(1, 10_000)


def target(value: int, **told: object) -> TargetSet:
    return TargetSet(year=2026, indicator=CASES, value=value, **told)  # type: ignore[arg-type]


@st.composite
def parts_of(draw: st.DrawFn) -> tuple[int, int]:
    whole = draw(wholes)
    return draw(st.integers(0, whole)), whole


@given(of=parts_of(), value=rates)
def test_what_is_missing_is_the_least_that_makes_the_printed_rate_reach_the_target(
    of: tuple[int, int], value: int
) -> None:
    part, whole = of
    missing = missing_to(part, whole, value)
    printed = percent(part + missing, whole)
    assert printed is not None
    assert printed >= in_percent(value)
    assert part + missing <= whole
    if missing:
        less = percent(part + missing - 1, whole)
        assert less is not None
        assert less < in_percent(value)


@given(of=parts_of(), value=rates)
def test_a_target_is_reached_exactly_when_nothing_is_missing(
    of: tuple[int, int], value: int
) -> None:
    standing = rate_standing(*of, target(value), YEAR_ENDS)
    assert standing is not None
    assert standing.is_reached == (standing.missing == 0) == (standing.attainment >= 100)
    assert standing.above_points == standing.rate - standing.target
    assert in_percent(in_hundredths(standing.rate)) == standing.rate


@pytest.mark.parametrize(
    ("of", "value", "printed"),
    [
        ((2492, 4539), 8305, ("54.90", "-28.15", "66.10")),
        ((6113, 7942), 8335, ("76.97", "-6.38", "92.35")),
        ((7360, 10_000), 8200, ("73.60", "-8.40", "89.76")),
        ((8189, 10_000), 8150, ("81.89", "0.39", "100.48")),
    ],
)
def test_points_are_no_attainment_and_neither_is_the_rate(
    of: tuple[int, int], value: int, printed: tuple[str, str, str]
) -> None:
    standing = rate_standing(*of, target(value), YEAR_ENDS)
    assert standing is not None
    said = (standing.rate, standing.above_points, standing.attainment)
    assert said == tuple(map(Decimal, printed))


def test_without_anything_enforceable_there_is_no_rate_to_compare() -> None:
    assert rate_standing(0, 0, target(8250), YEAR_ENDS) is None


@pytest.mark.parametrize(
    ("on", "months"),
    [
        (date(2025, 9, 30), 0),
        (date(2025, 10, 30), 0),
        (date(2025, 10, 31), 1),
        (date(2025, 12, 31), 3),
        (date(2026, 2, 27), 4),
        (date(2026, 2, 28), 5),
        (date(2026, 9, 29), 11),
        (YEAR_ENDS, 12),
        (date(2027, 1, 1), 12),
        (date.max, 12),
    ],
)
def test_a_month_is_over_on_its_last_day(on: date, months: int) -> None:
    assert months_over(2026, on) == months


def test_without_milestones_half_the_year_asks_half_the_target() -> None:
    assert due_on(target(7300), date(2026, 3, 31)) == Due(value=3650, months=6, is_set=False)
    standing = rate_standing(4849, 10_000, target(7300), date(2026, 3, 31))
    assert standing is not None
    assert standing.above_due_points == Decimal("11.99")


@pytest.mark.parametrize(
    ("on", "value", "is_set", "towards"),
    [
        (date(2025, 10, 30), 0, False, None),
        (date(2025, 11, 30), 2000, False, 3),
        (date(2025, 12, 31), 3000, True, None),
        (date(2026, 2, 28), 4667, False, 6),
        (date(2026, 3, 31), 5500, True, None),
        (date(2026, 6, 30), 6400, False, None),
        (YEAR_ENDS, 7300, False, None),
    ],
)
def test_between_milestones_what_is_due_grows_evenly(
    on: date, value: int, is_set: bool, towards: int | None
) -> None:
    milestones = (Milestone(month=6, value=5500), Milestone(month=3, value=3000))
    due = due_on(target(7300, milestones=milestones), on)
    assert (due.value, due.is_set) == (value, is_set)
    assert (due.towards.month if due.towards else None) == towards


@given(value=rates)
def test_even_parts_grow_month_by_month_to_the_whole(value: int) -> None:
    ends = [date(2025, 10, 31), date(2025, 11, 30), date(2026, 4, 30), YEAR_ENDS]
    due = [due_on(target(value), on).value for on in ends]
    assert due == sorted(due)
    assert due[-1] == value


def test_a_revised_target_holds_from_its_day_on() -> None:
    first = target(8250)
    revised = target(8300, since=date(2026, 7, 31))
    mended = target(8310, since=date(2026, 7, 31))
    told = (revised, first, mended)
    assert target_on(told, CASES, date(2026, 7, 30)) == first
    assert target_on(told, CASES, date(2026, 7, 31)) == mended
    assert target_on(told, CASES, date(2026, 10, 1)) is None
    assert target_on(told, TargetIndicator.RATE_OF_MONEY, YEAR_ENDS) is None


def test_officers_and_units_have_targets_of_their_own() -> None:
    whole, hers, theirs = target(8250), target(8400, officer="Lê An"), target(8000, unit="Phòng 2")
    told = (whole, hers, theirs)
    assert in_force(told, YEAR_ENDS) == [whole, hers, theirs]
    assert target_on(told, CASES, YEAR_ENDS, officer="Lê An") == hers
    assert target_on(told, CASES, YEAR_ENDS, officer="Trần Bình") is None


def test_a_percentage_of_nothing_is_not_measured() -> None:
    told = TargetSet(
        year=2026, indicator=TargetIndicator.MONEY_CARRIED_OVER_CUT, value=300, of_opening=True
    )
    assert cut_standing(0, 5, told, YEAR_ENDS) is None


@given(opening=st.integers(1, 10**6), value=st.integers(1, 10_000))
def test_a_cut_in_percent_is_the_least_that_reaches_it(opening: int, value: int) -> None:
    told = TargetSet(
        year=2026, indicator=TargetIndicator.CASES_CARRIED_OVER_CUT, value=value, of_opening=True
    )
    standing = cut_standing(opening, 0, told, YEAR_ENDS)
    assert standing is not None
    assert standing.due.value == standing.target
    assert standing.target * 10_000 >= opening * value > (standing.target - 1) * 10_000


@given(opening=st.integers(0, 10**6), now=st.integers(0, 10**6), value=st.integers(1, 10**6))
def test_a_cut_is_reached_when_nothing_is_missing(opening: int, now: int, value: int) -> None:
    due = Due(value=value, months=12, is_set=False)
    standing = CutStanding(opening=opening, now=now, target=value, due=due)
    assert standing.cut + standing.missing >= value
    assert (standing.missing == 0) == (standing.cut >= value)
    assert standing.attainment >= 0
