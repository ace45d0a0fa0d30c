"""The radar's measures: the habit of a year, what alarms, and the days on which periods close."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from thads_desktop.domain.radar import closing_days, is_alarming, window_of

counts = st.integers(0, 10**6)
YEAR_ENDS = date(2026, 9, 30)


def test_the_last_days_end_on_the_day_asked_for() -> None:
    window = window_of(2026, YEAR_ENDS, 30)
    assert (window.first, window.days, window.days_before) == (date(2026, 9, 1), 30, 335)


def test_the_window_never_reaches_into_the_year_before() -> None:
    window = window_of(2026, date(2025, 10, 5), 30)
    assert (window.first, window.days_before) == (date(2025, 10, 1), 0)
    assert window.habit(100) == 0


@given(before=counts)
def test_the_habit_is_an_even_part_of_what_came_before(before: int) -> None:
    habit = window_of(2026, YEAR_ENDS, 30).habit(before)
    assert abs(335 * habit - 30 * before) * 2 <= 335


@given(excess=counts, whole=counts, percent=st.integers(1, 100))
def test_what_alarms_is_more_than_nothing_and_a_great_share(
    excess: int, whole: int, percent: int
) -> None:
    assert is_alarming(excess, whole, percent) == (excess > 0 and excess * 100 >= percent * whole)
    assert not is_alarming(-excess, whole, percent)


def test_periods_close_at_three_six_ten_and_twelve_months() -> None:
    assert closing_days(2026, date(2026, 10, 1)) == [
        date(2025, 9, 30),
        date(2025, 12, 31),
        date(2026, 3, 31),
        date(2026, 7, 31),
        date(2026, 9, 30),
    ]
    assert closing_days(2026, date(2026, 3, 31)) == [date(2025, 9, 30), date(2025, 12, 31)]
