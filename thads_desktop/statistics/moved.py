"""What moved in each case up to a day: due, received, still left (số tiền của từng việc)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection, func, select

from thads_desktop.domain.spans import WHOLE_CASE
from thads_desktop.domain.vocabulary import Flow
from thads_desktop.ledger.days import day_number
from thads_desktop.ledger.schema import NOW_KNOWN, money_lines, officers, spans


class Moved(NamedTuple):
    """Tiền của một việc, in đồng."""

    due: int = 0
    received: int = 0
    left: int = 0


def moved_until(connection: Connection, on: date, officer: str) -> Mapping[int, Moved]:
    """case_key → sums at the end of a day, as known now, of the cases an officer held then."""
    day = day_number(on)
    held = (
        select(spans.c.case_key)
        .join(officers, officers.c.officer_key == spans.c.officer_key)
        .where(
            spans.c.line == WHOLE_CASE,
            spans.c.known_to == NOW_KNOWN,
            spans.c.valid_from <= day,
            spans.c.valid_to > day,
            officers.c.name == officer,
        )
    )
    query = (
        select(
            money_lines.c.case_key, money_lines.c.flow, func.sum(money_lines.c.amount).label("sum")
        )
        .where(
            money_lines.c.known_to == NOW_KNOWN,
            money_lines.c.moved_on <= day,
            money_lines.c.case_key.in_(held),
        )
        .group_by(money_lines.c.case_key, money_lines.c.flow)
    )
    sums: defaultdict[int, Moved] = defaultdict(Moved)
    for row in connection.execute(query):
        sums[row.case_key] = _with(sums[row.case_key], Flow(row.flow), row.sum)
    return sums


def _with(before: Moved, flow: Flow, amount: int) -> Moved:
    due, received, left = before
    return Moved(
        due + amount * (flow is Flow.DUE),
        received + amount * (flow is Flow.RECEIVED),
        left + amount * flow.sign,
    )
