"""Closing a register (kết sổ): each quarter, six months and year of work, and what they add up to.

Thông tư 04/2023/TT-BTP, Điều 30.4.c.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from thads_desktop.domain.registers import RegisterRow
from thads_desktop.domain.work_year import first_day, last_day, work_year

_QUARTERS = ("I", "II", "III", "IV")
_HALF, _WHOLE = 2, 4


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosingSpan:
    """Kỳ kết sổ: the days that one closing adds up, both ends included."""

    name: str
    first: date
    last: date


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterSection:
    """Phần của sổ trong một quý: its days, and the closings drawn under its last row.

    A part that does not reach the end of its quarter is not closed: `is_closed` is False and its
    one span is what the part itself adds up to.
    """

    name: str
    first: date
    last: date
    is_closed: bool
    spans: tuple[ClosingSpan, ...]

    def __contains__(self, day: object) -> bool:
        """Is a day one of it?"""
        return isinstance(day, date) and self.first <= day <= self.last


def quarter_of(day: date) -> tuple[int, int]:
    """Year of work and quarter (1 begins on 01/10) of a day."""
    return work_year(day), (day.month - 10) % 12 // 3 + 1


def quarter_days(year: int, quarter: int) -> tuple[date, date]:
    """The first and last day of a quarter of a year of work."""
    begin = first_day(year)
    months = begin.month - 1 + 3 * (quarter - 1)
    first = date(begin.year + months // 12, months % 12 + 1, 1)
    after = first_day(year + 1) if quarter == _WHOLE else quarter_days(year, quarter + 1)[0]
    return first, after - timedelta(days=1)


def sections_of(first: date, last: date) -> Iterator[RegisterSection]:
    """The parts of a period, one a quarter."""
    begin = first
    while begin <= last:
        year, quarter = quarter_of(begin)
        _first, end = quarter_days(year, quarter)
        yield _section(year, quarter, begin, min(end, last))
        begin = end + timedelta(days=1)


def _section(year: int, quarter: int, begin: date, end: date) -> RegisterSection:
    first, last = quarter_days(year, quarter)
    name = f"quý {_QUARTERS[quarter - 1]} năm công tác {year}"
    is_closed = end == last
    spans = [ClosingSpan(name=name, first=first, last=last)]
    if not is_closed:
        spans = [ClosingSpan(name=name, first=begin, last=end)]
    elif quarter == _HALF:
        half = f"06 tháng đầu năm công tác {year}"
        spans.append(ClosingSpan(name=half, first=first_day(year), last=last))
    elif quarter == _WHOLE:
        whole = f"năm công tác {year}"
        spans.append(ClosingSpan(name=whole, first=first_day(year), last=last_day(year)))
    return RegisterSection(
        name=name, first=begin, last=end, is_closed=is_closed, spans=tuple(spans)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterCount:
    """Số kết sổ: rows in force and struck out, how many of each group, and their sum in đồng."""

    counted: int
    struck: int
    groups: Mapping[str, int]
    amount: int


def count_of(rows: Iterable[RegisterRow]) -> RegisterCount:
    """What some rows add up to; those struck out are told, not counted."""
    found = list(rows)
    in_force = [one for one in found if not one.is_struck]
    return RegisterCount(
        counted=len(in_force),
        struck=len(found) - len(in_force),
        groups=Counter(one.group for one in in_force),
        amount=sum(one.amount for one in in_force),
    )
