"""Cells of the two main forms, counted in SQL from spans and money lines.

A case or line that ended before the period is outside it; the state of the last day decides
where it is counted. One that comes back, because the decision that ended it was withdrawn or
annulled, counts where it counted before: what it owed at an end before the period is old money
again, at an end in the period as if it had not gone. No text says the column of either: cần kiểm
tra. What was known at an earlier position is read from the same tables.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Row,
    Select,
    and_,
    case,
    column,
    func,
    literal,
    not_,
    select,
    union_all,
    values,
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


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodQuestion:
    """Kỳ thống kê: from the first to the last day, for one officer or all, as known at a position.

    `known_at` is a commit position; None means what is known now.
    """

    first: date
    last: date
    officer: str | None = None
    known_at: int | None = None


def case_cells(
    connection: Connection, question: PeriodQuestion, rules: ColumnRules
) -> list[tuple[CaseCell, int]]:
    """Every cell of the form of cases with its count."""
    held = _held(question)
    facts = _case_facts(held, question)
    query = (
        select(*facts, func.count().label("cases"))
        .where(_case_counts(held, question))
        .group_by(*facts)
    )
    read = _CellReader(connection, rules)
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
    held = _held(question)
    query = select(*_case_facts(held, question), held.c.since, held.c.case_key).where(
        _case_counts(held, question), *_is_one_of(held, keys)
    )
    read = _CellReader(connection, rules)
    return {row.case_key: read.standing(row) for row in connection.execute(query)}


def weighed_cases(
    connection: Connection,
    question: PeriodQuestion,
    rules: ColumnRules,
    weigh: Callable[[CaseCell], int],
    keys: Sequence[int] | None = None,
) -> dict[int, int]:
    """case_key → what each case (or those of some keys) adds to a figure of cases, if anything."""
    held = _held(question)
    facts = _case_facts(held, question)
    counts = and_(_case_counts(held, question), *_is_one_of(held, keys))
    cells = connection.execute(select(*facts).where(counts).group_by(*facts))
    read = _CellReader(connection, rules)
    weights = [(*row, weigh(read.case_cell(row))) for row in cells]
    query = select(held.c.case_key, literal(1).label("amount"), *facts)
    return _weighed(connection, query.where(counts), weights)


def weighed_money(
    connection: Connection,
    question: PeriodQuestion,
    rules: ColumnRules,
    weigh: Callable[[MoneyCell], int],
    keys: Sequence[int] | None = None,
) -> dict[int, int]:
    """case_key → what each case (or those of some keys) adds to a figure of money, in đồng."""
    query, facts = _money_query(question, keys)
    cells = connection.execute(query.with_only_columns(*facts).group_by(*facts))
    read = _CellReader(connection, rules)
    weights = [(*row, weigh(read.money_cell(row))) for row in cells]
    key, amount = query.selected_columns.case_key, query.selected_columns.amount
    return _weighed(
        connection, query.with_only_columns(key, amount, *facts).group_by(key, *facts), weights
    )


def _weighed(
    connection: Connection, query: Select[*tuple[Any, ...]], weights: list[tuple[Any, ...]]
) -> dict[int, int]:
    """Sum amount × weight a case; the weights of the cells travel as a table of their own."""
    counted = [row for row in weights if row[-1]]
    if not counted:
        return {}
    part = query.subquery()
    names = [column.name for column in part.c if column.name not in ("case_key", "amount")]
    table = values(*(column(name) for name in (*names, "weight"))).data(counted).cte("weights")
    total = func.sum(part.c.amount * table.c.weight)
    summed = (
        select(part.c.case_key, total)
        .select_from(part.join(table, and_(*(part.c[name] == table.c[name] for name in names))))
        .group_by(part.c.case_key)
        .having(total != 0)
        .order_by(part.c.case_key)
    )
    return {row[0]: row[1] for row in connection.execute(summed)}


def money_cells(
    connection: Connection, question: PeriodQuestion, rules: ColumnRules
) -> list[tuple[MoneyCell, int]]:
    """Every cell of the form of money with its sum in đồng."""
    query, facts = _money_query(question)
    rows = connection.execute(query.group_by(*facts))
    read = _CellReader(connection, rules)
    return [(read.money_cell(row), row.amount) for row in rows]


def money_of_cases(
    connection: Connection, question: PeriodQuestion, rules: ColumnRules, keys: Sequence[int]
) -> dict[int, list[tuple[MoneyCell, int]]]:
    """case_key → every cell of money of one of these cases with its sum in đồng."""
    query, facts = _money_query(question, keys)
    key = query.selected_columns.case_key
    read = _CellReader(connection, rules)
    cells: dict[int, list[tuple[MoneyCell, int]]] = {}
    for row in connection.execute(query.group_by(key, *facts)):
        cells.setdefault(row.case_key, []).append((read.money_cell(row), row.amount))
    return cells


def _held(question: PeriodQuestion) -> FromClause:
    return as_known(spans, question.known_at)


def _is_one_of(held: FromClause, keys: Sequence[int] | None) -> list[ColumnElement[bool]]:
    return [] if keys is None else [held.c.case_key.in_(list(keys))]


def as_known(table: FromClause, known_at: int | None) -> FromClause:
    """The rows held true at a position; now and before have an index each."""
    now = table.c.known_to == NOW_KNOWN
    if known_at is None:
        return select(table).where(now).subquery()
    before = and_(table.c.known_to < NOW_KNOWN, table.c.known_to > known_at)
    known = table.c.known_from <= known_at
    return union_all(select(table).where(now, known), select(table).where(before, known)).subquery()


def _case_facts(held: FromClause, question: PeriodQuestion) -> tuple[ColumnElement[Any], ...]:
    is_old = (held.c.decided_on < day_number(question.first)).label("is_old")
    return held.c.state, held.c.ground, is_old, *_place(held)


def _place(held: FromClause) -> tuple[ColumnElement[Any], ...]:
    """By what forms are divided into rows."""
    return held.c.basis, held.c.officer_key, held.c.kind, held.c.obligation, held.c.marks


def _case_counts(held: FromClause, question: PeriodQuestion) -> ColumnElement[bool]:
    return and_(held.c.line == WHOLE_CASE, _counts(held, question))


def _counts(held: FromClause, question: PeriodQuestion) -> ColumnElement[bool]:
    last, first = day_number(question.last), day_number(question.first)
    ended_earlier = and_(held.c.state.in_([state.value for state in ENDED]), held.c.since < first)
    conditions = [held.c.valid_from <= last, held.c.valid_to > last, not_(ended_earlier)]
    if question.officer is not None:
        named = select(officers.c.officer_key).where(officers.c.name == question.officer)
        conditions.append(held.c.officer_key == named.scalar_subquery())
    return and_(*conditions)


def _money_query(
    question: PeriodQuestion, keys: Sequence[int] | None = None
) -> tuple[Select[*tuple[Any, ...]], tuple[ColumnElement[Any], ...]]:
    held, moved = _held(question), as_known(money_lines, question.known_at)
    is_before = _moved_before(moved, question).label("is_before")
    facts = (held.c.state, held.c.ground, moved.c.flow, is_before, *_place(held))
    query = (
        select(held.c.case_key, *facts, func.sum(moved.c.amount).label("amount"))
        .select_from(
            held.join(moved, and_(moved.c.case_key == held.c.case_key, moved.c.line == held.c.line))
        )
        .where(
            held.c.line > WHOLE_CASE,
            _counts(held, question),
            *_is_one_of(held, keys),
            moved.c.moved_on <= day_number(question.last),
        )
    )
    return query, facts


def _moved_before(moved: FromClause, question: PeriodQuestion) -> ColumnElement[bool]:
    """Before the period; of money given back, whether the act that it undoes took it before."""
    undone_on = select(acts.c.happened_on).where(acts.c.act_key == moved.c.act_key)
    return case(
        (moved.c.amount < 0, undone_on.scalar_subquery() < question.first.isoformat()),
        else_=moved.c.moved_on < day_number(question.first),
    )


class _CellReader:
    """Rows of the database as cells: columns by the rules of the day, officers by name."""

    def __init__(self, connection: Connection, rules: ColumnRules) -> None:
        self._rules = rules
        named = connection.execute(select(officers.c.officer_key, officers.c.name))
        self._officers: dict[int, str] = {row.officer_key: row.name for row in named}

    def case_cell(self, row: Row[*tuple[Any, ...]]) -> CaseCell:
        """The cell of cases that a row describes."""
        is_old = bool(row.is_old)
        return CaseCell(self._column(row), Basis(row.basis), is_old, *self._place(row))

    def money_cell(self, row: Row[*tuple[Any, ...]]) -> MoneyCell:
        """The cell of money that a row describes."""
        flow, is_before = Flow(row.flow), bool(row.is_before)
        return MoneyCell(self._column(row), Basis(row.basis), flow, is_before, *self._place(row))

    def standing(self, row: Row[*tuple[Any, ...]]) -> Standing:
        """How the case of a row stood."""
        return Standing(self.case_cell(row), LineState(row.state), row.ground, day_of(row.since))

    def _place(self, row: Row[*tuple[Any, ...]]) -> tuple[str, CaseKind, ObligationKind, str]:
        """Officer, kinds and marks."""
        kinds = CaseKind(row.kind), ObligationKind(row.obligation)
        return self._officers[row.officer_key], *kinds, row.marks

    def _column(self, row: Row[*tuple[Any, ...]]) -> str:
        return self._rules.column_of(LineState(row.state), row.ground)
