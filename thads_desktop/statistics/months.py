"""Months (các tháng) of a period, each counted from its first day, all of them in one pass.

A case stands in one column to the end of many months. SQL tells from which end to which, so a
year costs little more than a month. These cells have no place: no officer, kind or mark.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import CTE, ColumnElement, Connection, FromClause, Select, and_, case, func, select

from thads_desktop.domain.figures import CaseCell, MoneyCell
from thads_desktop.domain.spans import WHOLE_CASE
from thads_desktop.domain.statistics_columns import FactColumn, rules_on
from thads_desktop.ledger.days import day_number
from thads_desktop.ledger.schema import money_lines, spans
from thads_desktop.statistics.cells import (
    PeriodQuestion,
    as_known,
    case_cell,
    concerns,
    decided_before,
    money_cell,
    moved_before,
)
from thads_desktop.statistics.count import CountedPeriod
from thads_desktop.statistics.takeover import check_period


def count_months(
    connection: Connection,
    question: PeriodQuestion,
    ends: Sequence[date],
    columns: Sequence[FactColumn],
) -> list[CountedPeriod]:
    """The period to each of these last days, in their order; its totals are those of `count_period`.

    Raises:
        DomainError: what `check_period` refuses.
    """
    check_period(connection, question)
    rules = [rules_on(columns, end) for end in ends]
    cases: list[Counter[CaseCell]] = [Counter() for _end in ends]
    money: list[Counter[MoneyCell]] = [Counter() for _end in ends]
    for row in connection.execute(_cases(question, ends)):
        for at in range(row.begins, row.stops):
            cases[at][case_cell(row, rules[at])] += row.cases
    for row in connection.execute(_money(question, ends)):
        for at in range(row.begins, row.stops):
            money[at][money_cell(row, rules[at])] += row.amount
    return [
        CountedPeriod(
            question=replace(question, last=end),
            cases=tuple(cases[at].items()),
            money=tuple(money[at].items()),
        )
        for at, end in enumerate(ends)
    ]


def _cases(question: PeriodQuestion, ends: Sequence[date]) -> Select[*tuple[Any, ...]]:
    held = _held(question, ends)
    facts = (held.c.begins, *_standing(held), decided_before(held, question))
    counted = select(*facts, func.count().label("cases")).where(held.c.line == WHOLE_CASE)
    return counted.group_by(*facts)


def _money(question: PeriodQuestion, ends: Sequence[date]) -> Select[*tuple[Any, ...]]:
    """Money by the state of its line, from the end on to which it had moved as well."""
    held, moved = _held(question, ends), as_known(money_lines, question.known_at)
    begins = func.max(held.c.begins, _first_end(moved.c.moved_on, ends)).label("begins")
    is_before = moved_before(moved, question).label("is_before")
    facts = (begins, *_standing(held), moved.c.flow, is_before)
    of_line = and_(moved.c.case_key == held.c.case_key, moved.c.line == held.c.line)
    return (
        select(*facts, func.sum(moved.c.amount).label("amount"))
        .select_from(held.join(moved, of_line))
        .where(held.c.line > WHOLE_CASE, begins < held.c.stops)
        .group_by(*facts)
    )


def _standing(held: FromClause) -> tuple[ColumnElement[Any], ...]:
    return held.c.stops, held.c.state, held.c.ground, held.c.basis


def _held(question: PeriodQuestion, ends: Sequence[date]) -> CTE:
    """What stood to some end: from which end it `begins` on, and at which it `stops` to.

    Written out first, so that money is looked for by these few spans and not the other way.
    """
    known = as_known(spans, question.known_at)
    begins, stops = _first_end(known.c.valid_from, ends), _first_end(known.c.valid_to, ends)
    held = select(known, begins.label("begins"), stops.label("stops"))
    standing = held.where(concerns(known, question), begins < stops)
    return standing.cte("held").prefix_with("MATERIALIZED")


def _first_end(day: ColumnElement[int], ends: Sequence[date]) -> ColumnElement[int]:
    """The place of the first end that is not before a day."""
    places = ((day <= day_number(end), at) for at, end in enumerate(ends))
    return case(*places, else_=len(ends))
