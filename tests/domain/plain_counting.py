"""Days counted one by one: slow, plain, and not the way the program does it."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from tests.domain.shipped_law import shipped_law
from thads_desktop.domain.law_entries import Unit

CALENDAR = shipped_law().calendar


def corresponding(start: date, number: int, unit: Unit, *, back: bool = False) -> date:
    """The corresponding day, or the month's last (Điều 148.2–4)."""
    sign = -1 if back else 1
    if unit in (Unit.DAYS, Unit.WEEKS):
        return start + sign * timedelta(days=number * (7 if unit is Unit.WEEKS else 1))
    year, month = start.year, start.month
    for _nth in range(number * (12 if unit is Unit.YEARS else 1)):
        month += sign
        if month in (0, 13):
            year, month = year + sign, 12 if back else 1
    return date(year, month, min(start.day, monthrange(year, month)[1]))


def working_days_away(start: date, number: int, *, back: bool = False) -> date:
    """The nth working day away; with none asked, the day itself or the nearest that is worked."""
    step = timedelta(days=-1 if back else 1)
    day = start
    while number or CALENDAR.is_rest_day(day):
        day += step
        number -= bool(number) and not CALENDAR.is_rest_day(day)
    return day
