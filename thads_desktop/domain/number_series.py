"""The series (dãy số) papers take their numbers from, as the file of the program tells them."""

from __future__ import annotations

import tomllib
from datetime import date
from enum import StrEnum
from typing import Annotated

import msgspec
from msgspec import Meta

from thads_desktop.base.vietnamese import fold
from thads_desktop.domain.work_year import first_day, last_day, work_year

NUMBER = "{n}"


class YearKind(StrEnum):
    """Năm đánh số: when a series begins at 1 again."""

    WORK = "work_year"
    CALENDAR = "calendar_year"

    def year_of(self, day: date) -> int:
        """The year a day's numbers belong to."""
        return work_year(day) if self is YearKind.WORK else day.year

    def first_day(self, year: int) -> date:
        """The day its number 1 may be given."""
        return first_day(year) if self is YearKind.WORK else date(year, 1, 1)

    def last_day(self, year: int) -> date:
        """The last day of its numbers."""
        return last_day(year) if self is YearKind.WORK else date(year, 12, 31)


class OfficeLevel(StrEnum):
    """Cấp của cơ quan thi hành án: who writes which symbol."""

    DISTRICT = "district"
    PROVINCE = "province"
    REGION = "region"


_LEVELS = (
    ("chi cuc", OfficeLevel.DISTRICT),
    ("phong", OfficeLevel.REGION),
    ("cuc", OfficeLevel.PROVINCE),
    ("thi hanh an dan su tinh", OfficeLevel.PROVINCE),
    ("thi hanh an dan su thanh pho", OfficeLevel.PROVINCE),
)


def office_level(name: str) -> OfficeLevel | None:
    """The level an office's name tells; None when it does not say."""
    written = fold(name)
    return next((level for words, level in _LEVELS if written.startswith(words)), None)


class NumberSymbol(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Ký hiệu văn bản: what follows the number, for a level of office, from a day on."""

    pattern: Annotated[str, Meta(pattern=r"^\{n\}/\S+$")]
    since: date
    level: OfficeLevel | None = None
    verified: bool = False
    source: str = ""


class NumberSeries(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Dãy số văn bản: papers that share one row of numbers, beginning at 1 every year."""

    key: str
    name: str
    year: YearKind
    papers: frozenset[str]
    symbols: Annotated[tuple[NumberSymbol, ...], Meta(min_length=1)]
    one_case: bool = False
    verified: bool = False
    source: str = ""

    def symbol_on(self, day: date, level: OfficeLevel | None) -> NumberSymbol:
        """The symbol in force: the newest of the level, else of every office, else the first."""
        in_force = [one for one in self.symbols if one.since <= day and one.level in (level, None)]
        return max(
            in_force, key=lambda one: (one.since, one.level is not None), default=self.symbols[0]
        )


class _File(msgspec.Struct, forbid_unknown_fields=True):
    series: tuple[NumberSeries, ...]


def parse_series(content: bytes) -> tuple[NumberSeries, ...]:
    """The series of `resources/numbering/series.toml`, in its order.

    Raises:
        msgspec.ValidationError: the file is not of its shape; the message names the place.
    """
    return msgspec.convert(tomllib.loads(content.decode()), _File).series
