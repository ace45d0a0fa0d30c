"""The list of intakes (danh sách tiếp nhận): newest first, filtered by SQLite; some hundreds at most."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, func, select

from thads_desktop.base.vietnamese import fold
from thads_desktop.domain.intake import IntakeStatus
from thads_desktop.domain.vocabulary import Basis
from thads_desktop.ledger.days import day_of
from thads_desktop.ledger.schema import intakes


@dataclass(frozen=True, slots=True, kw_only=True)
class IntakeQuestion:
    """Bộ lọc danh sách tiếp nhận: empty parts ask for everything."""

    text: str = ""
    statuses: tuple[IntakeStatus, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class IntakeRow:
    """Một dòng của danh sách tiếp nhận, as the table holds it."""

    intake_id: str
    received_on: date
    sender: str
    judgment_number: str
    debtor: str
    creditor: str
    bases: tuple[Basis, ...]
    status: IntakeStatus


def intake_rows(connection: Connection, question: IntakeQuestion) -> list[IntakeRow]:
    """The intakes asked for, the newest first."""
    query = select(intakes).where(*_conditions(question))
    query = query.order_by(intakes.c.received_on.desc(), intakes.c.intake_key.desc())
    return [_listed(row) for row in connection.execute(query)]


def intakes_by_key(connection: Connection, keys: Sequence[int]) -> dict[int, IntakeRow]:
    """The rows of some keys, those that are still intakes."""
    query = select(intakes).where(intakes.c.intake_key.in_(keys))
    return {row.intake_key: _listed(row) for row in connection.execute(query)}


def _listed(row: Row[*tuple[Any, ...]]) -> IntakeRow:
    return IntakeRow(
        intake_id=row.intake_id,
        received_on=day_of(row.received_on),
        sender=row.sender,
        judgment_number=row.judgment_number,
        debtor=row.debtor,
        creditor=row.creditor,
        bases=tuple(Basis(one) for one in row.basis.split()),
        status=IntakeStatus(row.status),
    )


def _conditions(question: IntakeQuestion) -> Iterator[ColumnElement[bool]]:
    for word in fold(question.text).split():
        yield intakes.c.words.contains(word, autoescape=True)
    if question.statuses:
        yield intakes.c.status.in_([one.value for one in question.statuses])


def count_intakes(connection: Connection) -> int:
    """How many wait for their decision in all."""
    return int(connection.execute(select(func.count()).select_from(intakes)).scalar_one())


SHORTEST_ID = 8
AFTER_HEX = "g"  # sorts after every hexadecimal digit


def intake_ids(connection: Connection, wanted: str) -> Sequence[str]:
    """At most two intakes of a judgment's number, or whose id begins so (8 letters or more)."""
    query = select(intakes.c.intake_id).limit(2)
    found = list(connection.execute(query.where(intakes.c.judgment_number == wanted)).scalars())
    if len(wanted) >= SHORTEST_ID:
        begins = intakes.c.intake_id.between(wanted, wanted + AFTER_HEX)
        found += connection.execute(query.where(begins)).scalars()
    return found
