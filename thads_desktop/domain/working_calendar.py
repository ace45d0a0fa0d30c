"""The working calendar (lịch làm việc): days off, swapped days, make-up Saturdays.

Announced days are data; years nobody has announced yet follow the rules of Bộ luật Lao động
2019, Điều 111.3 and 112, and are provisional. A day an office sets itself goes before both.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from thads_desktop.domain.law_entries import Confidence, DayOff, MakeUpDay, YearlyRule

ONE_DAY = timedelta(days=1)
SATURDAY = 5
FIRST_RULED_YEAR, LAST_RULED_YEAR = 1950, 2099  # within what the lunar calendar can convert
DAYS_IN_LIEU = "Bộ luật Lao động 45/2019/QH14, Điều 111.3"


class SetDay(NamedTuple):
    """Ngày do đơn vị tự đặt: off or not, whatever the announced calendar says."""

    on: date
    is_off: bool
    why: str
    source: str = ""


class RestDay(NamedTuple):
    """Ngày nghỉ: why nobody works on it, and how sure that is."""

    on: date
    why: str
    source: str
    confidence: Confidence


class WorkingCalendar:
    """Lịch làm việc: which days are worked, over any years."""

    def __init__(
        self,
        *,
        days_off: Iterable[DayOff] = (),
        make_up_days: Iterable[MakeUpDay] = (),
        rules: Iterable[YearlyRule] = (),
        set_days: Iterable[SetDay] = (),
    ) -> None:
        self._announced = {
            day.date: RestDay(day.date, day.why, day.source, day.confidence) for day in days_off
        }
        self._announced_years = {day.year for day in self._announced}
        self._make_up = {day.date for day in make_up_days}
        self._set = {day.on: day for day in set_days}
        self._rules = tuple(rules)
        self._years: dict[int, dict[date, RestDay]] = {}

    def why_off(self, day: date) -> str:
        """Why a day is not worked; empty on a working day."""
        own = self._set.get(day)
        if own is not None:
            return own.why if own.is_off else ""
        found = self._days_off(day.year).get(day)
        if found is not None:
            return found.why
        if day.weekday() >= SATURDAY and day not in self._make_up:
            return weekday_name(day)
        return ""

    def is_rest_day(self, day: date) -> bool:
        """Is nobody at work that day (Bộ luật Dân sự 2015, Điều 148.5)?"""
        own = self._set.get(day)
        if own is not None:
            return own.is_off
        if day in self._days_off(day.year):
            return True
        return day.weekday() >= SATURDAY and day not in self._make_up

    def is_make_up_day(self, day: date) -> bool:
        """Is it a weekend day worked in exchange for a day off (ngày làm bù)?"""
        own = self._set.get(day)
        return day.weekday() >= SATURDAY and (not own.is_off if own else day in self._make_up)

    def is_provisional(self, day: date) -> bool:
        """Does a year without an announced calendar, or a proposal, decide about this day?"""
        if day in self._set:
            return False
        found = self._days_off(day.year).get(day)
        if found is not None:
            return found.confidence is not Confidence.VERIFIED
        return day.year not in self._announced_years

    def is_known(self, year: int) -> bool:
        """Is any day off of that year announced, ruled or set, so that the year can be told?"""
        return bool(self._days_off(year)) or any(day.year == year for day in self._set)

    def working_day_from(self, day: date) -> date:
        """The day itself, or the first working day after it."""
        while self.is_rest_day(day):
            day += ONE_DAY
        return day

    def working_day_until(self, day: date) -> date:
        """The day itself, or the last working day before it."""
        while self.is_rest_day(day):
            day -= ONE_DAY
        return day

    def is_around_tet(self, day: date, days: int) -> bool:
        """Is a day no more than so many days before or after the first day of Tết Nguyên đán?

        No day is, of a year whose Tết nobody can tell.
        """
        if not FIRST_RULED_YEAR <= day.year <= LAST_RULED_YEAR:
            return False
        first = _lunar(1, 1, day.year)
        return abs((day - first).days) <= days

    def days_off(self, year: int) -> tuple[RestDay, ...]:
        """Days off of a year besides ordinary weekends, in order, the office's own included."""
        days = dict(self._days_off(year))
        for own in self._set.values():
            if own.on.year != year:
                continue
            days.pop(own.on, None)
            if own.is_off:
                days[own.on] = RestDay(own.on, own.why, own.source, Confidence.VERIFIED)
        return tuple(days[day] for day in sorted(days))

    def make_up_days(self, year: int) -> tuple[date, ...]:
        """Weekend days of a year that are worked."""
        days = self._make_up | {own.on for own in self._set.values() if not own.is_off}
        return tuple(day for day in sorted(days) if day.year == year and self.is_make_up_day(day))

    def _days_off(self, year: int) -> dict[date, RestDay]:
        days = self._years.get(year)
        if days is None:
            days = {day: off for day, off in self._announced.items() if day.year == year}
            if not days:
                days = self._ruled_days(year)
            self._years[year] = days
        return days

    def _ruled_days(self, year: int) -> dict[date, RestDay]:
        """Holidays of a year nobody has announced, with the days in lieu (nghỉ bù)."""
        if not FIRST_RULED_YEAR <= year <= LAST_RULED_YEAR:
            return {}
        holidays = {
            day: rule
            for rule in self._rules
            if (day := _day_of(rule, year)) is not None and rule.is_in_force(day)
        }
        days = {
            day: RestDay(day, rule.why, rule.citation, Confidence.PROVISIONAL)
            for day, rule in holidays.items()
        }
        for day in sorted(holidays):
            if day.weekday() < SATURDAY or not holidays[day].substitute:
                continue
            instead = day
            while instead.weekday() >= SATURDAY or instead in days:
                instead += ONE_DAY
            why = f"nghỉ bù {holidays[day].why}"
            days[instead] = RestDay(instead, why, DAYS_IN_LIEU, Confidence.PROVISIONAL)
        return days


def _day_of(rule: YearlyRule, year: int) -> date | None:
    if rule.calendar == "solar":
        return date(year, rule.month, rule.day)
    if rule.day == 0:  # the last day of the lunar year: the eve of its first day
        return _lunar(1, 1, year) - ONE_DAY
    return _lunar(rule.day, rule.month, year)


def _lunar(day: int, month: int, year: int) -> date:
    from lunar_vn import convert_lunar_to_solar  # noqa: PLC0415 - 12 ms that a start can spare

    return convert_lunar_to_solar(day, month, year)


WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")


def weekday_name(day: date) -> str:
    """Thứ trong tuần, in Vietnamese: thứ Hai … Chủ nhật (countings are Vietnamese throughout)."""
    return WEEKDAYS[day.weekday()]
