"""The year of work, 01/10 to 30/9."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from thads_desktop.domain.work_year import first_day, last_day, work_year


def test_the_year_of_work_bears_the_year_of_its_end() -> None:
    assert work_year(date(2018, 10, 1)) == 2019
    assert work_year(date(2019, 9, 30)) == 2019


@given(year=st.integers(1900, 2200))
def test_one_year_follows_the_other_without_a_gap(year: int) -> None:
    assert first_day(year + 1) - last_day(year) == timedelta(days=1)
    assert work_year(first_day(year)) == work_year(last_day(year)) == year


def test_the_years_at_the_ends_of_the_calendar_are_cut_short() -> None:
    assert first_day(work_year(date.min)) == date.min
    assert last_day(work_year(date.max)) == date.max
