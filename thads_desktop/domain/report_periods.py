"""Periods of report (kỳ báo cáo thống kê): which months of the year of work are reported, and to whom.

Each begins on 01/10 and runs on from there; a report to any other day is one out of turn (đột xuất).
"""

from __future__ import annotations

import tomllib
from calendar import monthrange
from collections.abc import Iterable
from datetime import date
from typing import Annotated

import msgspec
from msgspec import Meta

from thads_desktop.domain.work_year import FIRST_MONTH, first_day, work_year

_YEAR = 12  # months


class ReportRegime(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Chế độ báo cáo thống kê: after how many months of the year a report is made."""

    key: str
    name: str
    months: tuple[Annotated[int, Meta(ge=1, le=_YEAR)], ...]
    source: str


class _File(msgspec.Struct, forbid_unknown_fields=True):
    regime: tuple[ReportRegime, ...]


def parse_regimes(content: bytes) -> tuple[ReportRegime, ...]:
    """The regimes of `resources/statistics/periods.toml`.

    Raises:
        msgspec.ValidationError: the file is not of its shape; the message names the place.
    """
    return msgspec.convert(tomllib.loads(content.decode()), _File).regime


def months_of(first: date, last: date) -> int | None:
    """How many whole months of one year of work a period holds; None of one out of turn."""
    year = work_year(last)
    is_cumulative = first == first_day(year)
    if not is_cumulative or last.day != monthrange(last.year, last.month)[1]:
        return None
    return (last.month - FIRST_MONTH) % _YEAR + 1


def regimes_of(regimes: Iterable[ReportRegime], first: date, last: date) -> list[ReportRegime]:
    """The regimes that have a report of this period."""
    return [one for one in regimes if months_of(first, last) in one.months]


def later_periods(regimes: Iterable[ReportRegime], last: date) -> list[date]:
    """The last days of the periods that regimes still have after a day, in its year of work."""
    months = sorted({month for one in regimes for month in one.months})
    ends = [end_of_months(work_year(last), month) for month in months]
    return [end for end in ends if end > last]


def end_of_months(year: int, months: int) -> date:
    """The last day of so many months of a year of work."""
    calendar, month = divmod(FIRST_MONTH + months - 2, _YEAR)
    return date(year - 1 + calendar, month + 1, monthrange(year - 1 + calendar, month + 1)[1])
