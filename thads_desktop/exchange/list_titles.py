"""What the lines above a list say: its period (kỳ) and its unit of money (đơn vị tính)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from thads_desktop.base.vietnamese import fold
from thads_desktop.domain.work_year import first_day, work_year
from thads_desktop.exchange.case_rows import Period
from thads_desktop.exchange.case_words import plain

_DAY: Final = r"(\d{1,2}) ?(?:[/.\-]|thang) ?(\d{1,2}) ?(?:[/.\-]|nam) ?(\d{4})"
_TITLE: Final = re.compile(
    rf"(?:\b(?:tu|ky)\b\W*(?:ngay )?){_DAY}\W*(?:den|toi|-|–)\W*(?:het )?(?:ngay )?{_DAY}"
)
_MILLIONS: Final = r"(?:1 ?000 ?000|trieu|tr) ?(?:dong|d|vnd)\b"
_THOUSANDS: Final = r"(?:1 ?000|nghin|ngan) ?(?:dong|d|vnd)\b"
_UNIT_IN_TITLE: Final = r"\b(?:don vi|dvt)\b.{0,20}?"


def period_of(titles: Sequence[str], period_end: date | None) -> Period | None:
    """The period ending on `period_end`, else the one the title names, else None.

    A period begins on 01/10, unless the title tells another beginning within that year of work.
    """
    title = _period_of_title(titles)
    if period_end is None:
        return title
    first = first_day(work_year(period_end))
    if title and work_year(title.last) == work_year(period_end) and title.first <= period_end:
        first = title.first
    return Period(first=first, last=period_end, source="argument")


def _period_of_title(titles: Sequence[str]) -> Period | None:
    match = _TITLE.search(fold(" ".join(titles)))
    if match is None:
        return None
    numbers = [int(number) for number in match.groups()]
    try:
        first, last = date(*numbers[2::-1]), date(*numbers[:2:-1])
    except ValueError:
        return None
    return Period(first=first, last=last, source="title") if first <= last else None


def unit_of_heading(heading: str) -> int | None:
    """How many đồng 1 stands for under such a heading; None when it does not say."""
    return _unit(plain(heading), before="")


def unit_of_title(titles: Sequence[str]) -> int:
    """How many đồng 1 stands for by a title ("ĐVT: 1.000 đồng"), one when none says."""
    return _unit(plain(" ".join(titles)), before=_UNIT_IN_TITLE) or 1


def _unit(words: str, *, before: str) -> int | None:
    if re.search(before + _MILLIONS, words):
        return 1_000_000
    return 1_000 if re.search(before + _THOUSANDS, words) else None
