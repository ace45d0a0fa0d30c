"""What cases add to a figure once an edge of its period is moved (dời đầu kỳ, cuối kỳ).

A case can come in only on a day on which something happened to it: its state began, it was
decided, money moved. All these days are asked of at once: the edge is the day that a row tells.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import (
    CTE,
    ColumnElement,
    Connection,
    Row,
    Select,
    func,
    literal,
    select,
    union,
)

from thads_desktop.domain.spans import WHOLE_CASE
from thads_desktop.domain.statistics_columns import FactColumn, rules_on
from thads_desktop.domain.statistics_forms import Measure
from thads_desktop.ledger.days import day_number, day_of
from thads_desktop.ledger.schema import money_lines, spans
from thads_desktop.statistics.cells import (
    CellReader,
    Day,
    PeriodQuestion,
    as_known,
    case_facts,
    counted_cases,
    money_query,
)
from thads_desktop.statistics.count import amounts_of, weight_of
from thads_desktop.statistics.forms import FigurePlace
from thads_desktop.statistics.nearness import Nearness

Window = tuple[date, date]
AnyRow = Row[*tuple[Any, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class NearSearch:
    """Con số đang xét: a figure of a period, and its parent in the form where it has one."""

    connection: Connection
    columns: Sequence[FactColumn]
    question: PeriodQuestion
    figure: FigurePlace
    parent: FigurePlace | None = None

    def weigh(self, place: FigurePlace, question: PeriodQuestion) -> dict[int, int]:
        """What each case adds to a figure of a period."""
        return amounts_of(
            place.key,
            connection=self.connection,
            question=question,
            rules=rules_on(self.columns, question.last),
            measure=place.measure,
            where=place.where,
        )


class MovedIn(NamedTuple):
    """Việc vào con số khi dời một đầu kỳ: by what happened on a day, and what it then adds."""

    day: date
    case_key: int
    amount: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _MovedPeriod(PeriodQuestion):
    """A period with an edge on the day that each row tells."""

    begins: ColumnElement[int] | None = None
    ends: ColumnElement[int] | None = None

    @property
    def first_day(self) -> Day:
        return day_number(self.first) if self.begins is None else self.begins

    @property
    def last_day(self) -> Day:
        return day_number(self.last) if self.ends is None else self.ends


def moved_in(
    search: NearSearch, nearness: Nearness, window: Window, found: Collection[int]
) -> Iterator[MovedIn]:
    """The cases not found yet that a moved edge has inside, for every day that does so."""
    of_cases = search.figure.measure is Measure.CASES
    rows = (_cases if of_cases else _money)(search, nearness, window, found)
    weigh = _Weights(search, nearness).weigh
    sums: dict[tuple[int, int], int] = {}
    for row in rows:
        if weight := weigh(row):
            at = row.day, row.case_key
            sums[at] = sums.get(at, 0) + weight * row.amount
    for (day, key), amount in sums.items():
        if amount and key not in found:
            yield MovedIn(day_of(day), key, amount)


class _Weights:
    """What one of a row (a case, a đồng) adds to the figure; a cell is weighed once a rule day."""

    def __init__(self, search: NearSearch, nearness: Nearness) -> None:
        self._search, self._nearness = search, nearness
        figure = search.figure
        self._weight = weight_of(figure.measure, figure.key, figure.where)
        self._readers: dict[date, CellReader] = {}
        self._known: dict[tuple[Any, ...], int] = {}

    def weigh(self, row: AnyRow) -> int:
        """Rules are those of the last day, wherever that is moved."""
        moved_to = row.day if self._nearness is Nearness.ENDS_LATER else 0
        cell = (moved_to, *row[_FACTS:])
        if cell not in self._known:
            self._known[cell] = self._weigh(row, day_of(moved_to) if moved_to else None)
        return self._known[cell]

    def _weigh(self, row: AnyRow, moved_to: date | None) -> int:
        search, last = self._search, moved_to or self._search.question.last
        if last not in self._readers:
            rules = rules_on(search.columns, last)
            self._readers[last] = CellReader(search.connection, rules)
        read = self._readers[last]
        of_cases = search.figure.measure is Measure.CASES
        return self._weight(read.case_cell(row) if of_cases else read.money_cell(row))


_FACTS = 3  # after the case, the day and the amount


def _cases(
    search: NearSearch, nearness: Nearness, window: Window, _found: Collection[int]
) -> Iterator[AnyRow]:
    """Cases by the span that the moved period finds; it began, or what it says happened then."""
    held = as_known(spans, search.question.known_at)
    is_last = nearness is Nearness.ENDS_LATER
    days = (held.c.valid_from,) if is_last else (held.c.since, held.c.decided_on)
    queries: list[Select[*tuple[Any, ...]]] = []
    for day in days:
        moved = _moved(search.question, nearness, day)
        facts = case_facts(held, moved)
        query = select(held.c.case_key, day.label("day"), literal(1).label("amount"), *facts)
        queries.append(query.where(_within(day, window), counted_cases(held, moved)))
    yield from search.connection.execute(union(*queries))


def _money(
    search: NearSearch, nearness: Nearness, window: Window, found: Collection[int]
) -> Iterator[AnyRow]:
    """Money of the cases touched on a day, as the period moved there finds it."""
    touched = _touched(search.question, nearness, window, found)
    query, facts = money_query(_moved(search.question, nearness, touched.c.day))
    key, amount = query.selected_columns.case_key, query.selected_columns.amount
    query = query.with_only_columns(key, touched.c.day, amount, *facts)
    query = query.where(touched.c.case_key == key).group_by(key, touched.c.day, *facts)
    yield from search.connection.execute(query)


def _touched(
    question: PeriodQuestion, nearness: Nearness, window: Window, found: Collection[int]
) -> CTE:
    """The cases not found yet to which something happened that money is told by, and the day."""
    held, moved = as_known(spans, question.known_at), as_known(money_lines, question.known_at)
    known = select(func.json_each(json.dumps(list(found))).table_valued("value").c.value)
    began = held.c.valid_from if nearness is Nearness.ENDS_LATER else held.c.since
    happened = union(
        *(
            select(day.label("day"), table.c.case_key).where(
                table.c.line > WHOLE_CASE, _within(day, window), table.c.case_key.not_in(known)
            )
            for table, day in ((held, began), (moved, moved.c.moved_on))
        )
    )
    return happened.cte("touched").prefix_with("MATERIALIZED")


def _within(day: ColumnElement[int], window: Window) -> ColumnElement[bool]:
    first, last = window
    return day.between(day_number(first), day_number(last))


def _moved(question: PeriodQuestion, nearness: Nearness, day: ColumnElement[int]) -> _MovedPeriod:
    """The period moved as what happened on a day asks for.

    No day has a number between that of a day and the number after it, so that one stands for
    the day after.
    """
    return _MovedPeriod(
        first=question.first,
        last=question.last,
        officer=question.officer,
        known_at=question.known_at,
        begins={Nearness.BEGINS_EARLIER: day, Nearness.BEGINS_LATER: day + 1}.get(nearness),
        ends=day if nearness is Nearness.ENDS_LATER else None,
    )
