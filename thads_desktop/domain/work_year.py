"""Năm công tác: the year of work runs from 01/10 to 30/9 and bears the year of its end.

TT 06/2019/TT-BTP Điều 4.2; TTLT 12/2021 Điều 6; TT 78/2020/TT-BTC Điều 4.
"""

from __future__ import annotations

from datetime import date

FIRST_MONTH = 10


def work_year(day: date) -> int:
    """2019 for any day from 01/10/2018 to 30/9/2019."""
    return day.year + (day.month >= FIRST_MONTH)


def first_day(year: int) -> date:
    """01/10 of the calendar year before, or the first day a calendar has."""
    return date(year - 1, FIRST_MONTH, 1) if year > date.min.year else date.min


def last_day(year: int) -> date:
    """30/9 of that year, or the last day a calendar has."""
    return date(year, 9, 30) if year <= date.max.year else date.max
