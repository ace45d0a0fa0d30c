"""Days in the words of a paper (ngày tháng): those that no calendar has, and what day is said."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from thads_desktop.base.language import _

_YEAR = r"(\d{4}|\d{2})"
_SLASHES = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(\d{4})(?![\d/])")
_SAID = re.compile(
    rf"\bngày (\d{{1,2}})([/.-])(\d{{1,2}})(?:\2{_YEAR})?(?![\d/]|[.,-]\d)", re.IGNORECASE
)
_DASHES = re.compile(r"(?<![\w/.-])(0?[1-9]|[12]\d|3[01])([.-])(0?[1-9]|1[0-2])\2(\d{4})(?![\w/-])")
_WRITTEN = re.compile(r"\bngày (\d{1,2}) tháng (\d{1,2})(?: năm (\d{4}))?", re.IGNORECASE)
_LEAP_YEAR = 2024  # a day said without its year may be the 29th of February
_CENTURY = 2000


def impossible_days(text: str) -> Iterator[str]:
    """Days that no calendar has."""
    for day, month, year in dict.fromkeys(_told_days(text)):
        if _day(day, month, year) is None:
            said = "/".join(part for part in (day, month, year) if part)
            yield _("Không có ngày {day}. Hãy sửa lại.").format(day=said)


def _told_days(text: str) -> Iterator[tuple[str, str, str]]:
    yield from _SLASHES.findall(text)
    yield from _WRITTEN.findall(text)
    for day, _sign, month, year in (*_SAID.findall(text), *_DASHES.findall(text)):
        yield day, month, year


def _day(day: str, month: str, year: str) -> date | None:
    told = int(year) if year else _LEAP_YEAR
    try:
        return date(told if told >= 100 else told + _CENTURY, int(month), int(day))  # noqa: PLR2004 - two figures
    except ValueError:
        return None


def said_day(said: str) -> date | None:
    """The day that a citation says, in figures or in words; None when it says none."""
    parts = [found for found in (*_WRITTEN.findall(said), *_SLASHES.findall(said)) if found[2]]
    return _day(*parts[0]) if parts else None
