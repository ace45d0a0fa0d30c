"""How near to a figure something lies outside it (sát bên ngoài), and what would have it inside."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from sqlalchemy import Connection, select

from thads_desktop.base.clock import VIETNAM
from thads_desktop.ledger.days import day_of
from thads_desktop.ledger.schema import commits
from thads_desktop.statistics.cells import PeriodQuestion
from thads_desktop.statistics.takeover import last_takeover

DAY = timedelta(days=1)


class Nearness(StrEnum):
    """Sát bên ngoài vì: what keeps a case or a matter outside a figure."""

    ENDS_LATER = "ends_later"
    BEGINS_EARLIER = "begins_earlier"
    BEGINS_LATER = "begins_later"
    ENTERED_LATE = "entered_late"
    OTHER_COLUMN = "other_column"
    OTHER_ROW = "other_row"

    def distance(self, question: PeriodQuestion, on: date) -> int:
        """How many days an edge is moved for what happened on a day."""
        match self:
            case Nearness.ENDS_LATER:
                return (on - question.last).days
            case Nearness.BEGINS_EARLIER:
                return (question.first - on).days
        return (on - question.first).days + 1


MOVES = (Nearness.ENDS_LATER, Nearness.BEGINS_EARLIER, Nearness.BEGINS_LATER)
"""What an edge of the period moved would have inside, in the order in which it is told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NearCase:
    """Việc sát bên ngoài: `distance` is days; of a case in another column what is left, in đồng.

    `on` is the day of the event just outside, the one on which it was entered, or of a matter in
    another column or row that since which it stands there; `amount` is what it would add (1, or
    đồng), in another column or row what it adds there.
    """

    case_key: int
    nearness: Nearness
    distance: int
    amount: int
    on: date | None = None

    def period(self, question: PeriodQuestion) -> PeriodQuestion:
        """The period nearest to the one asked for that counts the case, in whichever column."""
        return moved_period(question, self.nearness, self.on)


def moved_period(question: PeriodQuestion, nearness: Nearness, on: date | None) -> PeriodQuestion:
    """The period with its edge moved as an event on a day asks for, or as known now."""
    if nearness is Nearness.ENTERED_LATE:
        return replace(question, known_at=None)
    if nearness not in MOVES:
        return question
    assert on is not None  # noqa: S101 - an edge is moved to a day
    match nearness:
        case Nearness.ENDS_LATER:
            return replace(question, last=on)
        case Nearness.BEGINS_EARLIER:
            return replace(question, first=on)
    return replace(question, first=on + DAY)


def window_of(
    connection: Connection, question: PeriodQuestion, nearness: Nearness, days: int
) -> tuple[date, date]:
    """From which to which day an edge may be moved; none when the second is before the first.

    Never to before old cases were taken over: nothing is known of them there.
    """
    first, last = question.first, question.last
    match nearness:
        case Nearness.ENDS_LATER:
            return _moved(last, 1), _moved(last, days)
        case Nearness.BEGINS_EARLIER:
            taken_over = last_takeover(connection, question.known_at)
            earliest = day_of(taken_over) if taken_over else date.min
            return max(_moved(first, -days), earliest), _moved(first, -1)
    return first, _moved(min(_moved(first, days), last), -1)


def _moved(day: date, days: int) -> date:
    """So many days later, within the days there are."""
    return date.fromordinal(
        min(max(day.toordinal() + days, date.min.toordinal()), date.max.toordinal())
    )


def recorded_on(connection: Connection, position: int) -> date | None:
    """The day in Vietnam on which a commit was made, if there is one."""
    query = select(commits.c.recorded_at).where(commits.c.position == position)
    written = connection.execute(query).scalar()
    return vietnamese_day(written) if written else None


def vietnamese_day(written: str) -> date:
    """The day in Vietnam of a moment as the tables write it."""
    return datetime.fromisoformat(written).astimezone(VIETNAM).date()
