"""Time as an argument: nobody else asks the machine for the hour."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Protocol

VIETNAM = timezone(timedelta(hours=7), "ICT")  # no daylight saving since 1975


class Clock(Protocol):
    """Tells the present moment, with its zone."""

    def now(self) -> datetime:
        """The present moment in UTC."""


class SystemClock:
    """The clock of the machine."""

    def now(self) -> datetime:
        """The present moment in UTC."""
        return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class FixedClock:
    """A clock that stands still, for tests and for reports as of a day."""

    moment: datetime

    def now(self) -> datetime:
        """The moment it was set to."""
        return self.moment


def today(clock: Clock) -> date:
    """The calendar day in Vietnam, whatever zone the machine is set to."""
    return clock.now().astimezone(VIETNAM).date()
