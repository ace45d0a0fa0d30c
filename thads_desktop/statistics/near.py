"""Cases just outside a figure (việc sát bên ngoài một con số), nearest first, and by what.

A case is near when it would be inside had the period ended or begun some days off, when it is
inside as known now but was not at the question's position, or when it stands in another column
of the figure's parent in the same form. Each is named once, by the first of these that holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import groupby

from sqlalchemy import Connection, case, func, select, union, union_all

from thads_desktop.base.clock import VIETNAM
from thads_desktop.base.errors import DomainError
from thads_desktop.domain.figures import RATIOS
from thads_desktop.domain.statistics_columns import FactColumn, rules_on
from thads_desktop.domain.statistics_forms import StatisticsForm
from thads_desktop.domain.vocabulary import Flow
from thads_desktop.ledger.days import day_number, day_of
from thads_desktop.ledger.schema import NOW_KNOWN, commits, money_lines, spans
from thads_desktop.ledger.stored_acts import MANY
from thads_desktop.statistics.cells import PeriodQuestion, as_known
from thads_desktop.statistics.count import amounts_of, check_period
from thads_desktop.statistics.forms import FigurePlace

DAY = timedelta(days=1)


class Nearness(StrEnum):
    """Sát bên ngoài vì: what keeps a case outside a figure."""

    ENDS_LATER = "ends_later"
    BEGINS_EARLIER = "begins_earlier"
    BEGINS_LATER = "begins_later"
    ENTERED_LATE = "entered_late"
    OTHER_COLUMN = "other_column"


@dataclass(frozen=True, slots=True, kw_only=True)
class NearCase:
    """Việc sát bên ngoài: `distance` is days, for another column what is left, in đồng.

    `on` is the day of the event just outside, or on which it was entered; `amount` is what the
    case would add (1, or đồng), for another column what it adds to the parent figure.
    """

    case_key: int
    nearness: Nearness
    distance: int
    amount: int
    on: date | None = None

    def period(self, question: PeriodQuestion) -> PeriodQuestion:
        """The period nearest to the one asked for that counts the case, in whichever column."""
        match self.nearness:
            case Nearness.OTHER_COLUMN:
                return question
            case Nearness.ENTERED_LATE:
                return replace(question, known_at=None)
        assert self.on is not None  # noqa: S101 - all others are of a day
        match self.nearness:
            case Nearness.ENDS_LATER:
                return replace(question, last=self.on)
            case Nearness.BEGINS_EARLIER:
                return replace(question, first=self.on)
        return replace(question, first=self.on + DAY)


@dataclass(frozen=True, slots=True, kw_only=True)
class NearSearch:
    """Con số đang xét: a figure of a period, and its parent in the form where it has one."""

    connection: Connection
    columns: Sequence[FactColumn]
    question: PeriodQuestion
    figure: FigurePlace
    parent: FigurePlace | None = None

    def weigh(
        self, place: FigurePlace, question: PeriodQuestion, keys: Sequence[int] | None = None
    ) -> dict[int, int]:
        """What each case adds to a figure of a period."""
        return amounts_of(
            place.key,
            connection=self.connection,
            question=question,
            rules=rules_on(self.columns, question.last),
            measure=place.measure,
            where=place.where,
            keys=keys,
        )


def numerator_of(name: str) -> str:
    """The figure itself; of a percentage its numerator."""
    prefix, dot, key = name.rpartition(".")
    return f"{prefix}{dot}{RATIOS[key][0]}" if key in RATIOS else name


def parent_of(form: StatisticsForm, name: str) -> str | None:
    """The figure that holds another in the same form: its sum, else what it is taken from."""
    sums = (one.result for one in form.identities if name in one.plus and not one.minus)
    wholes = (
        one.plus[0]
        for one in form.identities
        if one.minus and (name == one.result or name in one.minus)
    )
    return next(sums, None) or next(wholes, None)


def near_cases(search: NearSearch, days: int) -> list[NearCase]:
    """The cases just outside a figure, up to so many days from the ends of its period.

    Raises:
        DomainError: what `check_period` refuses.
    """
    check_period(search.connection, search.question)
    found: dict[int, NearCase | None] = dict.fromkeys(
        search.weigh(search.figure, search.question), None
    )
    for step in (_ends_later, _begins_earlier, _begins_later, _entered_late, _other_column):
        for near in step(search, days, found.keys()):
            found.setdefault(near.case_key, near)
    return [near for near in found.values() if near is not None]


def _ends_later(search: NearSearch, days: int, found: Iterable[int]) -> Iterator[NearCase]:
    last = search.question.last
    for day, keys in _touched(search, last + DAY, last + days * DAY, found):
        yield from _inside(search, keys, Nearness.ENDS_LATER, day, (day - last).days)


def _begins_earlier(search: NearSearch, days: int, found: Iterable[int]) -> Iterator[NearCase]:
    first = search.question.first
    touched = list(_touched(search, first - days * DAY, first - DAY, found))
    for day, keys in reversed(touched):
        if not _can_be_counted(search.connection, replace(search.question, first=day)):
            return
        yield from _inside(search, keys, Nearness.BEGINS_EARLIER, day, (first - day).days)


def _begins_later(search: NearSearch, days: int, found: Iterable[int]) -> Iterator[NearCase]:
    first = search.question.first
    until = min(first + (days - 1) * DAY, search.question.last - DAY)
    for day, keys in _touched(search, first, until, found):
        yield from _inside(search, keys, Nearness.BEGINS_LATER, day, (day - first).days + 1)


def _inside(
    search: NearSearch, keys: Sequence[int], nearness: Nearness, on: date, distance: int
) -> Iterator[NearCase]:
    """Of some cases touched on a day, those that the moved period has inside."""
    near = NearCase(case_key=0, nearness=nearness, distance=distance, amount=0, on=on)
    moved = near.period(search.question)
    for start in range(0, len(keys), MANY):
        amounts = search.weigh(search.figure, moved, keys[start : start + MANY])
        for key, amount in amounts.items():
            yield replace(near, case_key=key, amount=amount)


def _can_be_counted(connection: Connection, question: PeriodQuestion) -> bool:
    try:
        check_period(connection, question)
    except DomainError:  # before old cases were taken over: nothing is known
        return False
    return True


def _touched(
    search: NearSearch, first: date, last: date, found: Iterable[int]
) -> Iterator[tuple[date, list[int]]]:
    """Day → the cases not found yet to which anything happened on it, in order of days."""
    known_at = search.question.known_at
    held, moved = as_known(spans, known_at), as_known(money_lines, known_at)
    pairs = (
        (held.c.valid_from, held.c.case_key),
        (held.c.since, held.c.case_key),
        (held.c.decided_on, held.c.case_key),
        (moved.c.moved_on, moved.c.case_key),
    )
    begin, end = day_number(first), day_number(last)
    happened = union(
        *(
            select(day.label("day"), key.label("case_key")).where(day.between(begin, end))
            for day, key in pairs
        )
    ).subquery()
    query = select(happened).order_by(happened.c.day, happened.c.case_key)
    rows = search.connection.execute(query).all()
    for number, group in groupby(rows, key=lambda row: row.day):
        known = set(found)
        if keys := [row.case_key for row in group if row.case_key not in known]:
            yield day_of(number), keys


def _entered_late(search: NearSearch, _days: int, found: Iterable[int]) -> Iterator[NearCase]:
    """Inside as known now, not as known then; nearest are those entered first."""
    known_at = search.question.known_at
    if known_at is None:
        return
    now = search.weigh(search.figure, replace(search.question, known_at=None))
    late = now.keys() - set(found)
    entered = _entered_on(search.connection, known_at, late)
    asked_on = _recorded_on(search.connection, known_at)
    for key, on in sorted(entered.items(), key=lambda one: (one[1], one[0])):
        yield NearCase(
            case_key=key,
            nearness=Nearness.ENTERED_LATE,
            distance=(on - asked_on).days if asked_on else 0,
            amount=now[key],
            on=on,
        )


def _entered_on(connection: Connection, known_at: int, late: Iterable[int]) -> dict[int, date]:
    """case_key → the day on which the first of what was not known then was entered."""
    news = union_all(
        *(
            select(table.c.case_key, table.c.known_from).where(
                table.c.known_to == NOW_KNOWN, table.c.known_from > known_at
            )
            for table in (spans, money_lines)
        )
    ).subquery()
    query = (
        select(news.c.case_key, func.min(commits.c.recorded_at).label("recorded_at"))
        .join(commits, commits.c.position == news.c.known_from)
        .group_by(news.c.case_key)
    )
    wanted = set(late)
    return {
        row.case_key: _vietnamese_day(row.recorded_at)
        for row in connection.execute(query)
        if row.case_key in wanted
    }


def _recorded_on(connection: Connection, position: int) -> date | None:
    query = select(commits.c.recorded_at).where(commits.c.position == position)
    written = connection.execute(query).scalar()
    return _vietnamese_day(written) if written else None


def _vietnamese_day(written: str) -> date:
    return datetime.fromisoformat(written).astimezone(VIETNAM).date()


def _other_column(search: NearSearch, _days: int, found: Iterable[int]) -> Iterator[NearCase]:
    """In the parent figure and not in this one; nearest are those with least left."""
    if search.parent is None:
        return
    amounts = search.weigh(search.parent, search.question)
    left = left_of(search.connection, search.question)
    keys = sorted(amounts.keys() - set(found), key=lambda key: (left.get(key, 0), key))
    for key in keys:
        yield NearCase(
            case_key=key,
            nearness=Nearness.OTHER_COLUMN,
            distance=left.get(key, 0),
            amount=amounts[key],
        )


def left_of(connection: Connection, question: PeriodQuestion) -> dict[int, int]:
    """case_key → what is still owed at the end of a period's last day, in đồng."""
    moved = as_known(money_lines, question.known_at)
    sign = case((moved.c.flow == Flow.DUE.value, 1), else_=-1)
    query = (
        select(moved.c.case_key, func.sum(moved.c.amount * sign))
        .where(moved.c.moved_on <= day_number(question.last))
        .group_by(moved.c.case_key)
    )
    return {row[0]: row[1] for row in connection.execute(query)}
