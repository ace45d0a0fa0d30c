"""Cases just outside a figure (việc sát bên ngoài một con số), nearest first, and by what.

A case is near when it would be inside had the period ended or begun some days off, when it is
inside as known now but was not at the question's position, or when it stands in another column
of the figure's parent in the same form. Each is named once, by the first of these that holds.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from datetime import date

from sqlalchemy import Connection, case, func, select, union_all

from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress, SilentProgress
from thads_desktop.domain.vocabulary import Flow
from thads_desktop.ledger.days import day_number
from thads_desktop.ledger.schema import NOW_KNOWN, commits, money_lines, spans
from thads_desktop.statistics.cells import PeriodQuestion, as_known
from thads_desktop.statistics.near_moves import NearSearch, moved_in
from thads_desktop.statistics.nearness import (
    NearCase,
    Nearness,
    recorded_on,
    vietnamese_day,
    window_of,
)
from thads_desktop.statistics.takeover import check_period


def near_cases(search: NearSearch, days: int, progress: Progress | None = None) -> list[NearCase]:
    """The cases just outside a figure, up to so many days from the ends of its period.

    Raises:
        DomainError: what `check_period` refuses.
        CancelledError: the person stopped it.
    """
    check_period(search.connection, search.question)
    watched = progress or SilentProgress()
    found: dict[int, NearCase | None] = dict.fromkeys(
        search.weigh(search.figure, search.question), None
    )
    for place, nearness in enumerate(Nearness):
        watched.report(_("Tìm việc sát bên ngoài"), place, len(Nearness))
        for near in _near_by(search, nearness, days, found.keys()):
            found.setdefault(near.case_key, near)
    watched.report(_("Tìm việc sát bên ngoài"), len(Nearness), len(Nearness))
    return [near for near in found.values() if near is not None]


def _near_by(
    search: NearSearch, nearness: Nearness, days: int, found: Collection[int]
) -> Iterable[NearCase]:
    """The cases not found yet that one kind of nearness finds, nearest first."""
    match nearness:
        case Nearness.ENTERED_LATE:
            return _entered_late(search, found)
        case Nearness.OTHER_COLUMN:
            return _other_column(search, found)
        case Nearness.OTHER_ROW:
            return ()
    return _moved(search, nearness, days, found)


def _moved(
    search: NearSearch, nearness: Nearness, days: int, found: Collection[int]
) -> Iterator[NearCase]:
    """Inside once an edge is moved; nearest are those for which it is moved least."""
    question = search.question
    window = window_of(search.connection, question, nearness, days)
    near = [
        NearCase(
            case_key=one.case_key,
            nearness=nearness,
            distance=nearness.distance(question, one.day),
            amount=one.amount,
            on=one.day,
        )
        for one in moved_in(search, nearness, window, found)
    ]
    yield from sorted(near, key=lambda one: (one.distance, one.case_key))


def _entered_late(search: NearSearch, found: Collection[int]) -> Iterator[NearCase]:
    """Inside as known now, not as known then; nearest are those entered first."""
    known_at = search.question.known_at
    if known_at is None:
        return
    now = search.weigh(search.figure, replace(search.question, known_at=None))
    late = now.keys() - set(found)
    entered = _entered_on(search.connection, known_at, late)
    asked_on = recorded_on(search.connection, known_at)
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
        row.case_key: vietnamese_day(row.recorded_at)
        for row in connection.execute(query)
        if row.case_key in wanted
    }


def _other_column(search: NearSearch, found: Collection[int]) -> Iterator[NearCase]:
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
