"""Open cases by age (tuổi của việc còn chuyển kỳ sau): full years since the decision.

The cases are those of the figures `carried_over` and `enforceable_carried_over`, by their own
weights, so that the ages add up to them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, FromClause, Row, case, func, select

from thads_desktop.domain.figures import CASE_KEYS
from thads_desktop.domain.statistics_columns import ColumnRules, FactColumn, rules_on
from thads_desktop.ledger.days import day_number
from thads_desktop.ledger.schema import spans
from thads_desktop.statistics.cells import (
    PeriodQuestion,
    as_known,
    case_cell,
    counted_cases,
    decided_before,
)

AGES = (0, 1, 2, 3, 5, 10)
"""From how many full years each band begins."""


class AgeGroup(NamedTuple):
    """Nhóm tuổi: from so many full years on, and whether the cases can be enforced."""

    years: int
    is_enforceable: bool


def open_cases_by_age(
    connection: Connection, question: PeriodQuestion, columns: Sequence[FactColumn]
) -> Mapping[AgeGroup, int]:
    """How many cases are carried over, by their age on the last day of the period."""
    held, rules = as_known(spans, question.known_at), rules_on(columns, question.last)
    facts = _facts(held, question)
    counted = select(*facts, func.count().label("cases")).where(counted_cases(held, question))
    groups: Counter[AgeGroup] = Counter()
    for row in connection.execute(counted.group_by(*facts)):
        if (group := _group_of(row, rules)) is not None:
            groups[group] += row.cases
    return groups


def cases_of_age(
    connection: Connection,
    question: PeriodQuestion,
    columns: Sequence[FactColumn],
    group: AgeGroup,
) -> list[int]:
    """The keys of the cases of a group."""
    held, rules = as_known(spans, question.known_at), rules_on(columns, question.last)
    listed = select(held.c.case_key, *_facts(held, question)).where(counted_cases(held, question))
    rows = connection.execute(listed.order_by(held.c.case_key))
    return [row.case_key for row in rows if _group_of(row, rules) == group]


def _facts(held: FromClause, question: PeriodQuestion) -> tuple[ColumnElement[Any], ...]:
    """What the age and the column of a case follow from."""
    oldest_first = [
        (held.c.decided_on <= day_number(_years_before(question.last, years)), years)
        for years in reversed(AGES)
    ]
    age = case(*oldest_first, else_=AGES[0]).label("years")
    return age, held.c.state, held.c.ground, held.c.basis, decided_before(held, question)


def _group_of(row: Row[*tuple[Any, ...]], rules: ColumnRules) -> AgeGroup | None:
    """The group of what is carried over; None of what is not."""
    cell = case_cell(row, rules)
    if not CASE_KEYS["carried_over"](cell):
        return None
    return AgeGroup(row.years, bool(CASE_KEYS["enforceable_carried_over"](cell)))


def _years_before(day: date, years: int) -> date:
    """The same day so many years before; of 29/02 the 28/02 of a year without one."""
    if day.year <= years:
        return date.min
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)
