"""The year-end radar (ra-đa cuối năm): what is unusual in the last days before a closing day."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Annotated

import msgspec
from msgspec import Meta

from thads_desktop.domain.work_year import first_day

Percent = Annotated[int, Meta(ge=1, le=100)]
Days = Annotated[int, Meta(ge=1, le=366)]
_CLOSING = ((12, 31), (3, 31), (7, 31), (9, 30))  # TTLT 12/2021 Điều 6


class RadarRules(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Ngưỡng của ra-đa: shares in percent of what must be enforced, lengths in days."""

    cases_percent: Percent
    money_percent: Percent
    window_days: Days
    late_days: Days
    flip_days: Days
    source: str


def parse_radar_rules(content: bytes) -> RadarRules:
    """The rules of `resources/statistics/radar.toml`.

    Raises:
        msgspec.ValidationError: the file is not of its shape; the message names the place.
    """
    return msgspec.convert(tomllib.loads(content.decode()), RadarRules)


class FindingKind(StrEnum):
    """Dấu hiệu mà ra-đa nêu."""

    RECLASSIFIED = "reclassified"
    POSTPONED = "postponed"
    ENTRUSTED = "entrusted"
    FILED_LATE = "filed_late"
    UNVERIFIED = "unverified"
    FLIPPED = "flipped"
    BEYOND_VALUE = "beyond_value"

    @property
    def is_burst(self) -> bool:
        """Is it measured against the year's habit?"""
        return self in _BURSTS


_BURSTS = (
    FindingKind.RECLASSIFIED,
    FindingKind.POSTPONED,
    FindingKind.ENTRUSTED,
    FindingKind.FILED_LATE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """Khoảng cuối: the last days until `last`, and the days of the year of work before them."""

    year_begins: date
    first: date
    last: date

    @property
    def days(self) -> int:
        """How long it is."""
        return (self.last - self.first).days + 1

    @property
    def days_before(self) -> int:
        """How many days of the year went before it."""
        return max((self.first - self.year_begins).days, 0)

    def habit(self, before: int) -> int:
        """What so long a time brought until then, half up; 0 when the year has just begun."""
        days = self.days_before
        return (2 * before * self.days + days) // (2 * days) if days else 0


def window_of(year: int, on: date, days: int) -> Window:
    """The last days of a year of work until a day; never before the year."""
    begins = first_day(year)
    return Window(year_begins=begins, first=max(on - timedelta(days=days - 1), begins), last=on)


def is_alarming(excess: int, whole: int, percent: int) -> bool:
    """Is what goes beyond the habit so great a share of the whole?"""
    return excess > 0 and 100 * excess >= percent * whole


def closing_days(year: int, before: date) -> list[date]:
    """The closing days of a year of work that are over, the last one of the year before first."""
    days = [first_day(year) - timedelta(days=1)]
    days += [date(year - (month > 9), month, day) for month, day in _CLOSING]  # noqa: PLR2004
    return [one for one in days if one < before]
