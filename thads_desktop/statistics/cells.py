"""Cells of the two main forms, counted in SQL from spans and money lines.

A case or line that ended before the period is outside it; the state of the last day decides
where it is counted. One that comes back, because the decision that ended it was withdrawn or
annulled, counts where it counted before: what it owed at an end before the period is old money
again, at an end in the period as if it had not gone. No text says the column of either: cần kiểm
tra. What was known at an earlier position is read from the same tables.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Integer,
    Row,
    Select,
    and_,
    case,
    cast,
    func,
    literal,
    not_,
    select,
    union_all,
)

from thads_desktop.domain.figures import CaseCell, MoneyCell
from thads_desktop.domain.spans import WHOLE_CASE
from thads_desktop.domain.statistics_columns import ColumnRules
from thads_desktop.domain.vocabulary import (
    ENDED,
    Basis,
    CaseKind,
    Flow,
    LineState,
    ObligationKind,
)
from thads_desktop.ledger.days import day_number, day_of
from thads_desktop.ledger.schema import NOW_KNOWN, acts, money_lines, officers, spans

Day = int | ColumnElement[int]
"""A day as a whole number, or the column that tells it of each row."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodQuestion:
    """Kỳ thống kê: from the first to the last day, for one officer or all, as known at a position.

    `known_at` is a commit position; None means what is known now.
    """

    first: date
    last: date
    officer: str | None = None
    known_at: int | None = None

    @property
    def first_day(self) -> Day:
        """The first day as the tables hold days."""
        return day_number(self.first)

    @property
    def last_day(self) -> Day:
        """The last day as the tables hold days."""
        return day_number(self.last)


def case_cells(
    connection: Connection, question: PeriodQuestion, rules: ColumnRules
) -> list[tuple[CaseCell, int]]:
    """Every cell of the form of cases with its count."""
    held = as_known(spans, question.known_at)
    facts = case_facts(held, question)
    query = (
        select(*facts, func.count().label("cases"))
        .where(counted_cases(held, question))
        .group_by(*facts)
    )
    read = CellReader(connection, rules)
    return [(read.case_cell(row), row.cases) for row in connection.execute(query)]


class Standing(NamedTuple):
    """How a case stood at the end of the period: its cell and the facts behind it."""

    cell: CaseCell
    state: LineState
    ground: str
    since: date


def standings(
    connection: Connection,
    question: PeriodQuestion,
    rules: ColumnRules,
    keys: Sequence[int] | None = None,
) -> dict[int, Standing]:
    """case_key → standing of the cases that the period counts: all, or those of some keys."""
    held = _of_cases(as_known(spans, question.known_at), keys)
    query = select(*case_facts(held, question), held.c.since, held.c.case_key).where(
        counted_cases(held, question)
    )
    read = CellReader(connection, rules)
    return {row.case_key: read.standing(row) for row in connection.execute(query)}


def weighed_cases(
    connection: Connection,
    question: PeriodQuestion,
    rules: ColumnRules,
    weigh: Callable[[CaseCell], int],
    keys: Sequence[int] | None = None,
) -> dict[int, int]:
    """case_key → what each case (or those of some keys) adds to a figure of cases, if anything."""
    held = _of_cases(as_known(spans, question.known_at), keys)
    query = select(held.c.case_key, literal(1), *case_facts(held, question))
    query = query.where(counted_cases(held, question))
    read = CellReader(connection, rules)
    rows = connection.execute(query.order_by(held.c.case_key))
    return _weighed(rows, lambda row: weigh(read.case_cell(row)))


def weighed_money(
    connection: Connection,
    question: PeriodQuestion,
    rules: ColumnRules,
    weigh: Callable[[MoneyCell], int],
    keys: Sequence[int] | None = None,
) -> dict[int, int]:
    """case_key → what each case (or those of some keys) adds to a figure of money, in đồng."""
    query, facts = money_query(question, keys)
    key, amount = query.selected_columns.case_key, query.selected_columns.amount
    query = query.with_only_columns(key, amount, *facts).group_by(key, *facts).order_by(key)
    read = CellReader(connection, rules)
    return _weighed(connection.execute(query), lambda row: weigh(read.money_cell(row)))


def _weighed(
    rows: Iterable[Row[*tuple[Any, ...]]], weigh: Callable[[Row[*tuple[Any, ...]]], int]
) -> dict[int, int]:
    """Sum amount × weight a case; a cell is weighed once, whoever is in it."""
    weights: dict[tuple[Any, ...], int] = {}
    sums: dict[int, int] = {}
    for row in rows:
        key, amount, *facts = row
        cell = tuple(facts)
        if cell not in weights:
            weights[cell] = weigh(row)
        if weight := weights[cell]:
            sums[key] = sums.get(key, 0) + amount * weight
    return {key: total for key, total in sums.items() if total}


def money_cells(
    connection: Connection, question: PeriodQuestion, rules: ColumnRules
) -> list[tuple[MoneyCell, int]]:
    """Every cell of the form of money with its sum in đồng."""
    query, facts = money_query(question)
    rows = connection.execute(query.group_by(*facts))
    read = CellReader(connection, rules)
    return [(read.money_cell(row), row.amount) for row in rows]


def money_of_cases(
    connection: Connection, question: PeriodQuestion, rules: ColumnRules, keys: Sequence[int]
) -> dict[int, list[tuple[MoneyCell, int]]]:
    """case_key → every cell of money of one of these cases with its sum in đồng."""
    query, facts = money_query(question, keys)
    key = query.selected_columns.case_key
    read = CellReader(connection, rules)
    cells: dict[int, list[tuple[MoneyCell, int]]] = {}
    for row in connection.execute(query.group_by(key, *facts)):
        cells.setdefault(row.case_key, []).append((read.money_cell(row), row.amount))
    return cells


def _of_cases(known: FromClause, keys: Sequence[int] | None) -> FromClause:
    """The rows of some cases, written out first: what goes with them is looked for by these few."""
    if keys is None:
        return known
    rows = select(known).where(known.c.case_key.in_(list(keys)))
    return rows.cte().prefix_with("MATERIALIZED")


def as_known(table: FromClause, known_at: int | None) -> FromClause:
    """The rows held true at a position; now and before have an index each."""
    now = table.c.known_to == NOW_KNOWN
    if known_at is None:
        return select(table).where(now).subquery()
    before = and_(table.c.known_to < NOW_KNOWN, table.c.known_to > known_at)
    known = table.c.known_from <= known_at
    return union_all(select(table).where(now, known), select(table).where(before, known)).subquery()


def case_facts(held: FromClause, question: PeriodQuestion) -> tuple[ColumnElement[Any], ...]:
    """What the cell of a case follows from."""
    return held.c.state, held.c.ground, decided_before(held, question), *_place(held)


def decided_before(held: FromClause, question: PeriodQuestion) -> ColumnElement[bool]:
    """Was the case decided before the period: số cũ?"""
    return (held.c.decided_on < question.first_day).label("is_old")


def _place(held: FromClause) -> tuple[ColumnElement[Any], ...]:
    """By what forms are divided into rows."""
    return held.c.basis, held.c.officer_key, held.c.kind, held.c.obligation, held.c.marks


def counted_cases(held: FromClause, question: PeriodQuestion) -> ColumnElement[bool]:
    """Is a span what the period counts of a whole case?"""
    return and_(held.c.line == WHOLE_CASE, _counts(held, question))


def _counts(held: FromClause, question: PeriodQuestion) -> ColumnElement[bool]:
    last = question.last_day
    return and_(held.c.valid_from <= last, held.c.valid_to > last, concerns(held, question))


def concerns(held: FromClause, question: PeriodQuestion) -> ColumnElement[bool]:
    """Is what a span says of the officer asked for, and not over before the period?"""
    is_over = held.c.state.in_([state.value for state in ENDED])
    not_over = not_(and_(is_over, held.c.since < question.first_day))
    if question.officer is None:
        return not_over
    named = select(officers.c.officer_key).where(officers.c.name == question.officer)
    return and_(not_over, held.c.officer_key == named.scalar_subquery())


def money_query(
    question: PeriodQuestion, keys: Sequence[int] | None = None
) -> tuple[Select[*tuple[Any, ...]], tuple[ColumnElement[Any], ...]]:
    """Money as the lines stood it was on, and what its cell follows from; to be grouped by that."""
    held = _of_cases(as_known(spans, question.known_at), keys)
    moved = _of_cases(as_known(money_lines, question.known_at), keys)
    is_before = moved_before(moved, question).label("is_before")
    facts = (held.c.state, held.c.ground, moved.c.flow, is_before, *_place(held))
    of_line = and_(moved.c.case_key == held.c.case_key, moved.c.line == held.c.line)
    query = select(held.c.case_key, *facts, func.sum(moved.c.amount).label("amount"))
    query = query.select_from(held.join(moved, of_line)).where(held.c.line > WHOLE_CASE)
    query = query.where(_counts(held, question), moved.c.moved_on <= question.last_day)
    return query, facts


def moved_before(moved: FromClause, question: PeriodQuestion) -> ColumnElement[bool]:
    """Before the period; of money given back, whether the act that it undoes took it before."""
    happened_on = cast(func.replace(acts.c.happened_on, "-", ""), Integer)
    undone_on = select(happened_on).where(acts.c.act_key == moved.c.act_key)
    is_undone = moved.c.amount < 0
    took_on = case((is_undone, undone_on.scalar_subquery()), else_=moved.c.moved_on)
    return took_on < question.first_day


def case_cell(row: Row[*tuple[Any, ...]], rules: ColumnRules) -> CaseCell:
    """The cell of cases that a row describes, wherever its place is."""
    in_column = rules.column_of(LineState(row.state), row.ground)
    return CaseCell(in_column, Basis(row.basis), bool(row.is_old))


def money_cell(row: Row[*tuple[Any, ...]], rules: ColumnRules) -> MoneyCell:
    """The cell of money that a row describes, wherever its place is."""
    in_column = rules.column_of(LineState(row.state), row.ground)
    return MoneyCell(in_column, Basis(row.basis), Flow(row.flow), bool(row.is_before))


class CellReader:
    """Rows of the database as cells: columns by the rules of the day, officers by name."""

    def __init__(self, connection: Connection, rules: ColumnRules) -> None:
        self._rules = rules
        named = connection.execute(select(officers.c.officer_key, officers.c.name))
        self._officers: dict[int, str] = {row.officer_key: row.name for row in named}

    def case_cell(self, row: Row[*tuple[Any, ...]]) -> CaseCell:
        """The cell of cases that a row describes."""
        column, basis, is_old, *_nowhere = case_cell(row, self._rules)
        return CaseCell(column, basis, is_old, *self._place(row))

    def money_cell(self, row: Row[*tuple[Any, ...]]) -> MoneyCell:
        """The cell of money that a row describes."""
        column, basis, flow, is_before, *_nowhere = money_cell(row, self._rules)
        return MoneyCell(column, basis, flow, is_before, *self._place(row))

    def standing(self, row: Row[*tuple[Any, ...]]) -> Standing:
        """How the case of a row stood."""
        return Standing(self.case_cell(row), LineState(row.state), row.ground, day_of(row.since))

    def _place(self, row: Row[*tuple[Any, ...]]) -> tuple[str, CaseKind, ObligationKind, str]:
        """Officer, kinds and marks."""
        kinds = CaseKind(row.kind), ObligationKind(row.obligation)
        return self._officers[row.officer_key], *kinds, row.marks
