"""Decisions issued in time (ra quyết định thi hành án đúng hạn), from the deadlines reckoned."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection, case, func, select

from thads_desktop.domain.deadlines import DeadlineState
from thads_desktop.ledger.days import day_number
from thads_desktop.ledger.schema import cases, deadline_rules, deadlines, officers

_DECISION = "enforcement_decision"  # the paper of every time limit for issuing one


class OnTime(NamedTuple):
    """Số quyết định đã ra trong kỳ có thời hạn: how many, and how many of them in time."""

    in_time: int
    issued: int


def decisions_on_time(
    connection: Connection, first: date, last: date, officer: str | None = None
) -> OnTime:
    """The enforcement decisions of a period whose limit is known, of the cases of an officer."""
    met = case((deadlines.c.state == DeadlineState.MET.value, 1), else_=0)
    query = (
        select(func.coalesce(func.sum(met), 0), func.count())
        .join(deadline_rules, deadline_rules.c.rule_key == deadlines.c.rule_key)
        .where(
            deadline_rules.c.paper == _DECISION,
            deadlines.c.state.in_([DeadlineState.MET.value, DeadlineState.LATE.value]),
            deadlines.c.closed_on.between(day_number(first), day_number(last)),
        )
    )
    if officer is not None:
        query = (
            query.join(cases, cases.c.case_key == deadlines.c.case_key)
            .join(officers, officers.c.officer_key == cases.c.officer_key)
            .where(officers.c.name == officer)
        )
    return OnTime(*connection.execute(query).one())
