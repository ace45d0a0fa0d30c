"""Counting by Bộ luật Dân sự 2015, Điều 145–148: examples a person can check, and properties."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.plain_counting import CALENDAR, corresponding
from thads_desktop.base.errors import DomainError
from thads_desktop.domain.counting import Counted, Moment, Stop, Term, count
from thads_desktop.domain.law_entries import Direction, Unit

ONE_DAY = timedelta(days=1)
CALENDAR_UNITS = (Unit.DAYS, Unit.WEEKS, Unit.MONTHS, Unit.YEARS)
MOST = {Unit.DAYS: 120, Unit.WEEKS: 20, Unit.MONTHS: 30, Unit.YEARS: 6}

# Tết, 30/4, make-up Saturdays and year ends of the announced years, and years by rule.
days = st.dates(date(2024, 1, 1), date(2031, 12, 31))
working_numbers = st.integers(1, 60)
stops = st.builds(
    lambda since, length: Stop(since, since + timedelta(days=length), "lũ"),
    st.dates(date(2025, 12, 1), date(2026, 12, 31)),
    st.integers(0, 40),
)


@st.composite
def calendar_terms(draw: st.DrawFn) -> Term:
    unit = draw(st.sampled_from(CALENDAR_UNITS))
    return Term(draw(st.integers(1, MOST[unit])), unit)


def due(start: str, number: int, unit: str, *stops: Stop) -> str:
    found = counted(start, number, unit, *stops)
    return found.due_on.isoformat()


def counted(start: str, number: int, unit: str, *stops: Stop) -> Counted:
    moment = Moment(date.fromisoformat(start))
    return count(moment, Term(number, Unit(unit)), CALENDAR, stops)


def before(act: str, number: int, unit: str) -> Counted:
    term = Term(number, Unit(unit), Direction.BEFORE)
    return count(Moment(date.fromisoformat(act)), term, CALENDAR)


def days_between(after: date, until: date) -> list[date]:
    """The days after one and up to another."""
    return [after + timedelta(days=n) for n in range(1, (until - after).days + 1)]


@pytest.mark.parametrize(
    ("start", "number", "unit", "expected"),
    [
        ("2026-07-06", 10, "days", "2026-07-16"),
        ("2026-07-01", 10, "days", "2026-07-13"),  # 11/7 is a Saturday
        ("2026-08-21", 10, "days", "2026-09-03"),  # 31/8 swapped, 01–02/9 holidays
        ("2026-08-12", 10, "days", "2026-08-22"),  # a Saturday that is worked
        ("2026-02-04", 10, "days", "2026-02-23"),  # Saturday before Tết
        ("2025-12-22", 10, "days", "2026-01-05"),  # New Year, swapped 02/01, a weekend
        ("2028-02-22", 1, "weeks", "2028-02-29"),
        ("2026-01-31", 1, "months", "2026-03-02"),  # 28/02 is a Saturday
        ("2028-01-31", 1, "months", "2028-02-29"),
        ("2026-03-31", 1, "months", "2026-05-04"),  # 30/4, 01/5, a weekend
        ("2028-02-29", 1, "years", "2029-02-28"),
        ("2024-02-29", 4, "years", "2028-02-29"),
        ("2025-12-31", 2, "months", "2026-03-02"),
        ("2026-07-03", 5, "working_days", "2026-07-10"),
        ("2026-02-12", 1, "working_days", "2026-02-13"),
        ("2026-02-13", 1, "working_days", "2026-02-23"),  # over Tết
        ("2026-04-24", 3, "working_days", "2026-05-04"),  # 27/4, 30/4, 01/5
        ("2026-08-20", 2, "working_days", "2026-08-22"),  # the make-up Saturday counts
        ("2025-12-31", 1, "working_days", "2026-01-05"),
        ("2026-07-04", 1, "working_days", "2026-07-06"),  # taken on a Saturday
        ("2026-02-17", 0, "at_once", "2026-02-17"),  # at once is never moved
    ],
)
def test_the_last_day_is_the_one_a_person_counts(
    start: str, number: int, unit: str, expected: str
) -> None:
    assert due(start, number, unit) == expected


@pytest.mark.parametrize(
    ("start", "at", "hours", "expected"),
    [
        (date(2026, 3, 13), time(16), 24, "2026-03-14T16:00"),  # a Saturday: not moved
        (date(2026, 2, 16), time(23, 30), 24, "2026-02-17T23:30"),  # within Tết
        (date(2026, 12, 31), time(12), 48, "2027-01-02T12:00"),
        (date(2026, 7, 1), None, 24, "2026-07-02T00:00"),
    ],
)
def test_hours_are_exact(start: date, at: time | None, hours: int, expected: str) -> None:
    found = count(Moment(start, at), Term(hours, Unit.HOURS), CALENDAR)
    assert found.due_at is not None
    assert datetime.combine(found.due_on, found.due_at) == datetime.fromisoformat(expected)


@pytest.mark.parametrize(
    ("act", "number", "unit", "expected"),
    [
        ("2026-07-10", 3, "working_days", "2026-07-07"),
        ("2026-02-23", 3, "working_days", "2026-02-11"),  # back over Tết
        ("2026-08-24", 1, "working_days", "2026-08-22"),  # the make-up Saturday
        ("2026-07-20", 15, "days", "2026-07-03"),  # 05/7 is a Sunday: the Friday before
        ("2026-05-31", 3, "months", "2026-02-27"),  # 28/02 is a Saturday
    ],
)
def test_at_least_so_much_before(act: str, number: int, unit: str, expected: str) -> None:
    assert before(act, number, unit).due_on.isoformat() == expected


@given(start=days, term=calendar_terms())
def test_a_count_of_days_ends_on_the_first_working_day_from_its_end(
    start: date, term: Term
) -> None:
    end = corresponding(start, term.number, term.unit)
    found = count(Moment(start), term, CALENDAR).due_on
    assert found >= end
    assert not CALENDAR.is_rest_day(found)
    assert all(CALENDAR.is_rest_day(day) for day in days_between(end - ONE_DAY, found - ONE_DAY))


@given(start=days, number=working_numbers)
def test_exactly_so_many_working_days_lie_after_the_trigger(start: date, number: int) -> None:
    found = count(Moment(start), Term(number, Unit.WORKING_DAYS), CALENDAR).due_on
    worked = [day for day in days_between(start, found) if not CALENDAR.is_rest_day(day)]
    assert len(worked) == number
    assert worked[-1] == found


@given(act=days, number=working_numbers)
def test_at_least_so_many_working_days_are_left_before_an_act(act: date, number: int) -> None:
    term = Term(number, Unit.WORKING_DAYS, Direction.BEFORE)
    found = count(Moment(act), term, CALENDAR).due_on
    left = [
        day for day in days_between(found - ONE_DAY, act - ONE_DAY) if not CALENDAR.is_rest_day(day)
    ]
    assert len(left) == number
    assert left[0] == found


@given(act=days, term=calendar_terms())
def test_days_before_an_act_end_on_a_working_day(act: date, term: Term) -> None:
    found = count(Moment(act), term._replace(direction=Direction.BEFORE), CALENDAR).due_on
    assert found < act
    assert not CALENDAR.is_rest_day(found)
    assert corresponding(found, term.number, term.unit) <= act


@given(
    start=st.builds(Moment, days, st.times().map(lambda at: at.replace(second=0, microsecond=0))),
    hours=st.integers(1, 1000),
    direction=st.sampled_from(Direction),
)
def test_hours_are_exact_in_both_directions(
    start: Moment, hours: int, direction: Direction
) -> None:
    found = count(start, Term(hours, Unit.HOURS, direction), CALENDAR)
    assert start.at is not None
    assert found.due_at is not None
    began = datetime.combine(start.on, start.at)
    away = datetime.combine(found.due_on, found.due_at) - began
    assert away == timedelta(hours=hours if direction is Direction.AFTER else -hours)


@given(start=days, earlier=st.integers(0, 30), number=working_numbers)
def test_a_later_trigger_never_ends_earlier(start: date, earlier: int, number: int) -> None:
    for unit in (Unit.WORKING_DAYS, Unit.DAYS):
        term = Term(number, unit)
        first = count(Moment(start - timedelta(days=earlier)), term, CALENDAR)
        assert first.due_on <= count(Moment(start), term, CALENDAR).due_on


# ── Stopped days ─────────────────────────────────────────────────────────────────────────────


def stop(since: str, until: str) -> Stop:
    return Stop(date.fromisoformat(since), date.fromisoformat(until), "bão lũ")


@pytest.mark.parametrize(
    ("stopped", "expected"),
    [
        ([], "2026-07-16"),
        ([stop("2026-07-08", "2026-07-09")], "2026-07-17"),  # one day more
        ([stop("2026-07-08", "2026-07-08")], "2026-07-16"),  # it ended the day it began
        ([stop("2026-07-01", "2026-07-07")], "2026-07-16"),  # over before the first day counts
        ([stop("2026-07-01", "2026-07-08")], "2026-07-17"),  # of it only 07/7 would have counted
        ([stop("2026-07-16", "2026-07-20")], "2026-07-20"),  # from the last day on
        ([stop("2026-07-17", "2026-08-20")], "2026-07-16"),  # after the last day
        ([stop("2026-07-08", "2026-07-12"), stop("2026-07-10", "2026-07-14")], "2026-07-22"),
        ([stop("2026-07-08", "2026-07-10"), stop("2026-07-17", "2026-07-20")], "2026-07-21"),
    ],
)
def test_stopped_days_are_added_at_the_end_and_none_twice(
    stopped: list[Stop], expected: str
) -> None:
    assert due("2026-07-06", 10, "days", *stopped) == expected


def test_a_stop_that_begins_between_a_rest_day_and_the_day_it_moved_to_counts() -> None:
    # 11/7 is a Saturday, so the last day would be Monday 13/7, which is stopped.
    assert due("2026-07-01", 10, "days", stop("2026-07-12", "2026-07-15")) == "2026-07-15"


@given(start=days, term=calendar_terms(), stopped=st.lists(stops, max_size=4))
def test_each_stopped_day_lengthens_a_count_by_one(
    start: date, term: Term, stopped: list[Stop]
) -> None:
    free = corresponding(start, term.number, term.unit)
    left = (free - start).days
    end = start
    while left:
        end += ONE_DAY
        left -= not is_stopped(end, stopped)
    while CALENDAR.is_rest_day(end) or is_stopped(end, stopped):
        end += ONE_DAY
    assert count(Moment(start), term, CALENDAR, stopped).due_on == end


@given(start=days, number=working_numbers, stopped=st.lists(stops, max_size=4))
def test_no_stopped_day_is_a_working_day_of_the_count(
    start: date, number: int, stopped: list[Stop]
) -> None:
    found = count(Moment(start), Term(number, Unit.WORKING_DAYS), CALENDAR, stopped).due_on
    counted_days = [
        day
        for day in days_between(start, found)
        if not CALENDAR.is_rest_day(day) and not is_stopped(day, stopped)
    ]
    assert len(counted_days) == number
    assert counted_days[-1] == found


def is_stopped(day: date, stopped: list[Stop]) -> bool:
    return any(one.since <= day < one.until for one in stopped)


# ── What is said ─────────────────────────────────────────────────────────────────────────────


def test_the_counting_names_the_day_off_and_where_it_moved() -> None:
    said = counted("2026-08-23", 10, "days").counting
    assert said == (
        "10 ngày từ 23/08/2026, ngày đầu không tính, 02/09/2026 là ngày nghỉ (Quốc khánh), "
        "kết thúc vào thứ Năm 03/09/2026 (BLDS Điều 148.5)"
    )


def test_the_counting_of_working_days_names_the_holidays_between() -> None:
    said = counted("2026-04-24", 3, "working_days").counting
    for day in ("27/04", "30/04", "01/05"):
        assert f"{day} (" in said
    assert said.endswith("04/05/2026 là thứ Hai")


def test_the_counting_names_a_make_up_day() -> None:
    assert counted("2026-08-12", 10, "days").counting.endswith("22/08/2026 là thứ Bảy làm bù")


def test_the_counting_names_every_stop_and_how_many_days_it_took() -> None:
    said = counted(
        "2026-07-06",
        10,
        "days",
        stop("2026-07-08", "2026-07-12"),
        stop("2026-07-10", "2026-07-14"),
        stop("2027-01-01", "2027-02-01"),
    ).counting
    assert "không tính 6 ngày" in said
    assert "từ 08/07/2026 đến trước 12/07/2026 (bão lũ)" in said
    assert "từ 10/07/2026 đến trước 14/07/2026 (bão lũ)" in said
    assert "2027" not in said


def test_a_count_before_an_act_says_the_stricter_reading_too() -> None:
    said = before("2026-07-10", 3, "working_days").counting
    assert "thứ Ba 07/07/2026 (cách tính chặt hơn: thứ Hai 06/07/2026)" in said


def test_hours_without_a_time_of_day_say_so() -> None:
    assert "không ghi giờ: tính từ 00 giờ" in counted("2026-07-06", 24, "hours").counting


@given(start=days, term=calendar_terms(), stopped=st.lists(stops, max_size=3))
def test_the_counting_ends_with_the_day_it_found(
    start: date, term: Term, stopped: list[Stop]
) -> None:
    found = count(Moment(start), term, CALENDAR, stopped)
    assert f"{found.due_on:%d/%m/%Y}" in found.counting
    assert f"{start:%d/%m/%Y}" in found.counting


# ── The ends of the calendar ─────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("unit", [unit for unit in Unit if unit is not Unit.AT_ONCE])
@pytest.mark.parametrize(
    ("day", "direction"),
    [(date(9999, 12, 31), Direction.AFTER), (date(1, 1, 1), Direction.BEFORE)],
)
def test_a_count_past_the_calendar_is_refused(unit: Unit, day: date, direction: Direction) -> None:
    with pytest.raises(DomainError) as error:
        count(Moment(day), Term(1000, unit, direction), CALENDAR)
    assert error.value.code == "date_out_of_range"


def test_a_stop_past_the_calendar_is_refused() -> None:
    endless = Stop(date(2026, 7, 7), date(9999, 12, 31), "dài")
    for unit in ("days", "working_days"):
        with pytest.raises(DomainError):
            counted("2026-07-06", 10, unit, endless)


def test_a_stop_of_thousands_of_years_takes_no_longer() -> None:
    long = Stop(date(2026, 7, 7), date(9990, 1, 1), "dài")
    assert due("2026-07-06", 5, "working_days", long) == "9990-01-05"
