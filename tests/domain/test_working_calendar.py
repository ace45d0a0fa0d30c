"""The working calendar: announced years as announced, others by rule, the office's own first."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lunar_vn import convert_solar_to_lunar

from tests.domain.shipped_law import shipped_law, shipped_pack
from thads_desktop.domain.law import law_of
from thads_desktop.domain.law_entries import Confidence, DayOff, MakeUpDay, YearlyRule
from thads_desktop.domain.working_calendar import (
    LAST_RULED_YEAR,
    SetDay,
    WorkingCalendar,
    weekday_name,
)

ANNOUNCED = json.loads(
    (Path(__file__).parents[1] / "data" / "calendar.json").read_text(encoding="utf-8")
)
DAYS_OFF = frozenset(map(date.fromisoformat, ANNOUNCED["days_off"]))
MAKE_UP_DAYS = frozenset(map(date.fromisoformat, ANNOUNCED["make_up_days"]))
ANNOUNCED_YEARS = range(2024, 2028)
SATURDAY = 5
CALENDAR = shipped_law().calendar
RULED_YEARS = range(2028, 2051)


def days_of(year: int) -> list[date]:
    first = date(year, 1, 1)
    return [first + timedelta(days=n) for n in range((date(year + 1, 1, 1) - first).days)]


@pytest.mark.parametrize("year", ANNOUNCED_YEARS)
def test_every_day_of_an_announced_year_is_as_announced(year: int) -> None:
    for day in days_of(year):
        is_weekend = day.weekday() >= SATURDAY and day not in MAKE_UP_DAYS
        assert CALENDAR.is_rest_day(day) == (day in DAYS_OFF or is_weekend), day
        assert bool(CALENDAR.why_off(day)) == CALENDAR.is_rest_day(day)
        assert CALENDAR.is_make_up_day(day) == (day in MAKE_UP_DAYS)


def test_make_up_days_are_listed_by_year() -> None:
    assert [CALENDAR.make_up_days(year) for year in ANNOUNCED_YEARS] == [
        (date(2024, 5, 4),),
        (date(2025, 4, 26),),
        (date(2026, 1, 10), date(2026, 8, 22)),
        (),
    ]


def test_a_proposed_tet_is_provisional_and_an_announced_one_is_not() -> None:
    assert CALENDAR.is_provisional(date(2027, 2, 5))
    assert not CALENDAR.is_provisional(date(2026, 2, 17))
    assert not CALENDAR.is_provisional(date(2026, 7, 6))


# ── Years by rule ────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("tet", "hung_kings"),
    [
        ("2028-01-26", "2028-04-04"),
        ("2029-02-13", "2029-04-23"),
        ("2030-02-02", "2030-04-12"),  # a day before the Chinese new year
        ("2031-01-23", "2031-04-01"),  # after a leap third month in 2031
        ("2033-01-31", "2033-04-09"),
        ("2050-01-23", "2050-04-01"),
    ],
)
def test_lunar_holidays_of_known_years(tet: str, hung_kings: str) -> None:
    first = date.fromisoformat(tet)
    for n in range(-1, 4):  # the year's eve and the first four days
        assert "Tết Nguyên đán" in CALENDAR.why_off(first + timedelta(days=n))
    assert "Giỗ Tổ" in CALENDAR.why_off(date.fromisoformat(hung_kings))


@pytest.mark.parametrize("year", RULED_YEARS)
def test_lunar_holidays_are_those_of_the_lunar_calendar(year: int) -> None:
    eve, tet, kings = (
        one_day_off(year, why) for why in ("ngày cuối năm âm lịch", "mùng 1", "Giỗ Tổ Hùng Vương")
    )
    assert lunar(tet) == (1, 1)
    assert lunar(kings) == (10, 3)
    assert eve == tet - timedelta(days=1)


def one_day_off(year: int, why: str) -> date:
    holidays = [off for off in CALENDAR.days_off(year) if not off.why.startswith("nghỉ bù")]
    (found,) = [off.on for off in holidays if why in off.why]
    return found


def lunar(day: date) -> tuple[int, int]:
    found = convert_solar_to_lunar(day.day, day.month, day.year)
    return int(found.day), int(found.month)


@pytest.mark.parametrize("year", RULED_YEARS)
def test_each_holiday_on_a_weekend_gives_one_working_day_in_lieu(year: int) -> None:
    days_off = CALENDAR.days_off(year)
    in_lieu = [off for off in days_off if off.why.startswith("nghỉ bù")]
    holidays = [off for off in days_off if off not in in_lieu]
    lost = [
        off
        for off in holidays
        if off.on.weekday() >= SATURDAY and (off.on.month, off.on.day) != (11, 24)
    ]
    assert sorted(off.why for off in in_lieu) == sorted(f"nghỉ bù {off.why}" for off in lost)
    assert all(off.on.weekday() < SATURDAY for off in in_lieu)
    assert len({off.on for off in days_off}) == len(days_off)


@pytest.mark.parametrize(
    ("year", "in_lieu"),
    [
        (2028, ["2028-01-03", "2028-01-31", "2028-05-02", "2028-09-04", "2028-09-05"]),
        (2030, ["2030-02-06", "2030-02-07"]),  # Saturday and Sunday of Tết: after its last day
        (
            2033,
            ["2033-01-03", "2033-02-04", "2033-04-11", "2033-05-02", "2033-05-03", "2033-09-05"],
        ),
    ],
)
def test_days_in_lieu_follow_the_holidays(year: int, in_lieu: list[str]) -> None:
    found = [off.on for off in CALENDAR.days_off(year) if off.why.startswith("nghỉ bù")]
    assert found == [date.fromisoformat(day) for day in in_lieu]


def test_the_day_of_culture_gives_no_day_in_lieu() -> None:
    assert date(2029, 11, 24).weekday() == SATURDAY
    assert not CALENDAR.is_rest_day(date(2029, 11, 26))


def test_days_by_rule_are_provisional_and_name_their_article() -> None:
    sources = {off.why: off.source for off in CALENDAR.days_off(2029)}
    assert sources["Quốc khánh"] == "Bộ luật Lao động 45/2019/QH14, Điều 112.1.đ"
    assert sources["Ngày Văn hóa Việt Nam"] == "Nghị quyết 28/2026/QH16, Điều 2"
    assert sources["nghỉ bù Quốc khánh"] == "Bộ luật Lao động 45/2019/QH14, Điều 111.3"
    assert {off.confidence for off in CALENDAR.days_off(2029)} == {Confidence.PROVISIONAL}
    assert CALENDAR.is_provisional(date(2029, 7, 4))  # a day off may still be put there


@pytest.mark.parametrize("year", [1, 1900, LAST_RULED_YEAR + 1, 9998])
def test_years_out_of_reach_have_weekends_alone(year: int) -> None:
    assert CALENDAR.days_off(year) == ()
    monday = next(day for day in days_of(year) if day.weekday() == 0)
    assert not CALENDAR.is_rest_day(monday)
    assert CALENDAR.is_rest_day(monday + timedelta(days=SATURDAY))
    assert CALENDAR.is_provisional(monday)


def test_the_last_year_by_rule_has_its_tet() -> None:
    assert len(CALENDAR.days_off(LAST_RULED_YEAR)) >= len(shipped_pack().entries(YearlyRule))


# ── The office's own days ────────────────────────────────────────────────────────────────────

FLOOD, WORK = date(2026, 7, 8), date(2026, 9, 1)
OWN = law_of(
    shipped_pack(),
    set_days=[
        SetDay(FLOOD, is_off=True, why="nghỉ chống lũ", source="CV 12/UBND"),
        SetDay(WORK, is_off=False, why="trực cưỡng chế"),
        SetDay(date(2026, 7, 11), is_off=False, why="làm thứ Bảy"),
        SetDay(date(2026, 8, 22), is_off=True, why="không làm bù"),
        SetDay(date(2030, 7, 4), is_off=True, why="nghỉ"),
    ],
).calendar


def test_the_offices_own_days_go_first() -> None:
    assert OWN.why_off(FLOOD) == "nghỉ chống lũ"
    assert not OWN.is_rest_day(WORK)
    assert OWN.is_make_up_day(date(2026, 7, 11))
    assert OWN.is_rest_day(date(2026, 8, 22))
    assert not OWN.is_make_up_day(date(2026, 8, 22))
    assert OWN.make_up_days(2026) == (date(2026, 1, 10), date(2026, 7, 11))
    assert not OWN.is_provisional(date(2030, 7, 4))


def test_the_offices_own_days_are_listed_with_the_others() -> None:
    listed = {off.on: off for off in OWN.days_off(2026)}
    assert listed[FLOOD].source == "CV 12/UBND"
    assert WORK not in listed
    assert date(2026, 9, 2) in listed


def test_an_announced_year_asks_no_rule() -> None:
    rule = YearlyRule(key="day", calendar="solar", month=7, day=6, why="Lễ")
    announced = DayOff(date=date(2026, 1, 1), why="Tết")
    calendar = WorkingCalendar(days_off=[announced], rules=[rule])
    assert not calendar.is_rest_day(date(2026, 7, 6))
    assert calendar.is_rest_day(date(2027, 7, 6))


def test_a_make_up_day_that_is_a_holiday_stays_a_holiday() -> None:
    saturday = date(2026, 7, 11)
    calendar = WorkingCalendar(
        days_off=[DayOff(date=saturday, why="Lễ")], make_up_days=[MakeUpDay(date=saturday)]
    )
    assert calendar.is_rest_day(saturday)


@given(day=st.dates(date(1990, 1, 1), date(2110, 12, 31)))
def test_the_next_working_day_is_the_nearest(day: date) -> None:
    after, until = CALENDAR.working_day_from(day), CALENDAR.working_day_until(day)
    assert until <= day <= after
    assert not CALENDAR.is_rest_day(after)
    assert not CALENDAR.is_rest_day(until)
    between = [until + timedelta(days=n) for n in range(1, (after - until).days)]
    assert all(CALENDAR.is_rest_day(one) for one in between)


def test_weekdays_have_their_names() -> None:
    assert [weekday_name(date(2026, 7, 6 + n)) for n in range(7)] == [
        "thứ Hai",
        "thứ Ba",
        "thứ Tư",
        "thứ Năm",
        "thứ Sáu",
        "thứ Bảy",
        "Chủ nhật",
    ]


@pytest.mark.parametrize("year", [1, 1949, 2100, 2200, 9999])
def test_no_day_is_around_tet_of_a_year_whose_tet_nobody_can_tell(year: int) -> None:
    assert not CALENDAR.is_around_tet(date(year, 2, 1), 15)
    assert CALENDAR.is_around_tet(date(2026, 2, 17), 15)
