"""Open cases by age (tuổi của việc còn chuyển kỳ sau): full years since the decision.

The cases are those of the figures `carried_over` and `enforceable_carried_over`, by their own
weights, so that the ages add up to them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection, select

from thads_desktop.domain.figures import CASE_KEYS
from thads_desktop.domain.spans import WHOLE_CASE
from thads_desktop.domain.statistics_columns import FactColumn, rules_on
from thads_desktop.ledger.days import day_number
from thads_desktop.ledger.schema import spans
from thads_desktop.statistics.cells import PeriodQuestion, as_known, weighed_cases

AGES = (0, 1, 2, 3, 5, 10)
"""From how many full years each band begins."""


class AgeGroup(NamedTuple):
    """Nhóm tuổi: from so many full years on, and whether the cases can be enforced."""

    years: int
    is_enforceable: bool


def open_cases_by_age(
    connection: Connection, question: PeriodQuestion, columns: Sequence[FactColumn]
) -> Mapping[AgeGroup, Sequence[int]]:
    """The keys of the cases carried over, by their age on the last day of the period."""
    rules = rules_on(columns, question.last)
    carried, enforceable = (
        weighed_cases(connection, question, rules, CASE_KEYS[key])
        for key in ("carried_over", "enforceable_carried_over")
    )
    groups: dict[AgeGroup, list[int]] = {}
    starts = [(years, day_number(_years_before(question.last, years))) for years in AGES]
    held, last = as_known(spans, question.known_at), day_number(question.last)
    decided = select(held.c.case_key, held.c.decided_on).where(
        held.c.line == WHOLE_CASE, held.c.valid_from <= last, held.c.valid_to > last
    )
    for key, day in connection.execute(decided.order_by(held.c.case_key)):
        if key in carried:
            years = max((years for years, start in starts if day <= start), default=0)
            groups.setdefault(AgeGroup(years, key in enforceable), []).append(key)
    return groups


def _years_before(day: date, years: int) -> date:
    """The same day so many years before; of 29/02 the day before it ends."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)
