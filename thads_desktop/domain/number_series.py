"""The series (dãy số) papers take their numbers from, as the file of the program tells them."""

from __future__ import annotations

import tomllib
from datetime import date
from enum import StrEnum
from typing import Annotated, NamedTuple

import msgspec
from msgspec import Meta

from thads_desktop.base.vietnamese import fold
from thads_desktop.domain.work_year import first_day, last_day, work_year

NUMBER = "{n}"
_OWN_MARK = "THADS"  # a code with it is a symbol; `KV1` is only a short name


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


class OfficeSymbol(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Chữ viết tắt tên cơ quan: how offices of a level write themselves in a symbol, since when."""

    text: Annotated[str, Meta(pattern=r"^\S+$")]
    since: date
    level: OfficeLevel | None = None
    verified: bool = False
    source: str = ""


class NumberSymbol(NamedTuple):
    """Ký hiệu văn bản: number and symbol as a pattern, and whether a text or paper was seen."""

    pattern: str
    since: date
    verified: bool
    source: str


class NumberSeries(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Dãy số văn bản: papers that share one row of numbers, beginning at 1 every year.

    `short` is the abbreviation of the kind of paper that stands before the office's (none on
    letters); `symbol` the whole symbol where it does not name the office. Papers without an act
    of their own take their number by `forms`, the abbreviations of their forms.
    """

    key: str
    name: str
    year: YearKind
    short: str = ""
    symbol: str = ""
    papers: frozenset[str] = frozenset()
    forms: frozenset[str] = frozenset()
    offices: tuple[OfficeSymbol, ...] = ()
    symbol_verified: bool = False
    one_case: bool = False
    verified: bool = False
    source: str = ""

    @property
    def kind(self) -> str:
        """The abbreviation its symbols begin with; empty for letters."""
        return self.short or self.symbol.partition("-")[0]

    @property
    def codes(self) -> frozenset[str]:
        """What its papers are counted under: their acts, and the series itself."""
        return self.papers | {self.key}

    def symbol_on(self, day: date, level: OfficeLevel | None, code: str = "") -> NumberSymbol:
        """The symbol on a day of an office of a level, by its own `code` where that is one.

        The newest of the level is in force, else of every office, else the first. An office's
        code is what it writes today: it does not stand on papers from before the last change.
        """
        in_force = [one for one in self.offices if one.since <= day and one.level in (level, None)]
        usual = max(
            in_force, key=lambda one: (one.since, one.level is not None), default=self.offices[0]
        )
        is_own = _OWN_MARK in code and usual.since == max(one.since for one in self.offices)
        office = code if is_own else usual.text
        is_verified = self.symbol_verified and usual.verified and office == usual.text
        source = usual.source if self.symbol_verified else self.source
        return NumberSymbol(self.pattern_for(office), usual.since, is_verified, source)

    def pattern_for(self, office: str) -> str:
        """Number and symbol of an office that writes itself so: `{n}/QĐ-THADS`."""
        parts = [part for part in (self.short, office) if part]
        return f"{NUMBER}/{self.symbol or '-'.join(parts)}"

    def office_in(self, suffix: str) -> str:
        """How the office writes itself in a symbol of this series; empty when it is not one."""
        if self.symbol or not suffix.startswith(f"{self.short}-"):
            return ""
        return suffix.removeprefix(f"{self.short}-")


class _File(msgspec.Struct, forbid_unknown_fields=True):
    office: tuple[OfficeSymbol, ...]
    series: tuple[NumberSeries, ...]


def parse_series(content: bytes) -> tuple[NumberSeries, ...]:
    """The series of `resources/numbering/series.toml`, in its order.

    Raises:
        msgspec.ValidationError: the file is not of its shape; the message names the place.
    """
    file = msgspec.convert(tomllib.loads(content.decode()), _File)
    return tuple(msgspec.structs.replace(one, offices=file.office) for one in file.series)
