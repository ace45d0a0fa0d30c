"""Periods of report: months of the year of work, counted from 01/10."""

from __future__ import annotations

from datetime import date

import pytest

from thads_desktop.base.paths import resource
from thads_desktop.domain.report_periods import later_periods, months_of, parse_regimes, regimes_of

OCTOBER = date(2023, 10, 1)
REGIMES = parse_regimes(resource("statistics", "periods.toml").read_bytes())


@pytest.mark.parametrize(
    ("last", "months"),
    [
        (date(2023, 10, 31), 1),
        (date(2023, 12, 31), 3),
        (date(2024, 2, 29), 5),
        (date(2024, 7, 31), 10),
        (date(2024, 9, 30), 12),
        (date(2024, 2, 28), None),
        (date(2024, 10, 31), None),
    ],
)
def test_a_period_has_whole_months_of_one_year_or_is_out_of_turn(
    last: date, months: int | None
) -> None:
    assert months_of(OCTOBER, last) == months


def test_a_period_that_does_not_begin_the_year_is_out_of_turn() -> None:
    assert months_of(date(2023, 11, 1), date(2023, 12, 31)) is None


def test_the_joint_report_is_made_four_times_a_year() -> None:
    joint = [one for one in REGIMES if one.key == "joint"]
    assert [one.months for one in joint] == [(3, 6, 10, 12)]
    found = [one.key for one in regimes_of(REGIMES, OCTOBER, date(2024, 1, 31))]
    assert found == ["sector"]
    assert all(one.source for one in REGIMES)


def test_the_periods_that_follow_are_those_of_the_year() -> None:
    joint = [one for one in REGIMES if one.key == "joint"]
    assert later_periods(joint, date(2024, 3, 31)) == [date(2024, 7, 31), date(2024, 9, 30)]
    assert later_periods(REGIMES, date(2024, 2, 10))[0] == date(2024, 2, 29)
    assert later_periods(REGIMES, date(2023, 10, 1))[0] == date(2023, 10, 31)
    assert later_periods(REGIMES, date(2024, 9, 30)) == []
