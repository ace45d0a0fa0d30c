"""Acts in and out of their table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, func, select

from thads_desktop.domain.acts import Act
from thads_desktop.domain.corrections import standing_acts
from thads_desktop.ledger.bulk import Row, insert_many
from thads_desktop.ledger.chain import moment_text
from thads_desktop.ledger.engine import driver_of
from thads_desktop.ledger.schema import acts

MANY = 500  # subjects asked for in one statement
_SUBJECT = list(acts.columns.keys()).index("subject")


class StoredAct(NamedTuple):
    """An act with its local key, its commit position and its hash."""

    act_key: int
    position: int
    hash: bytes
    act: Act


def select_acts() -> Select[Any]:
    """The stored acts; the caller adds conditions and order."""
    return select(acts)


def stored_act(row: Iterable[Any]) -> StoredAct:
    """One row of `select_acts` as values; unpacked at once, as names cost three times as much."""
    (
        act_key, act_id, position, subject, kind, version, happened_on, recorded_at,
        recorded_by, device, device_seq, lamport, corrects, reason, payload, digest,
    ) = row  # fmt: skip
    act = Act(
        id=act_id,
        subject=subject,
        kind=kind,
        version=version,
        happened_on=date.fromisoformat(happened_on),
        recorded_at=datetime.fromisoformat(recorded_at),
        recorded_by=recorded_by,
        device=device,
        device_seq=device_seq,
        lamport=lamport,
        corrects=corrects,
        reason=reason,
        payload=payload,
    )
    return StoredAct(act_key, position, digest, act)


def insert_acts(connection: Connection, stored: Iterable[StoredAct]) -> None:
    """Append acts as they are."""
    insert_many(connection, acts, [row_of(one) for one in stored])


def row_of(one: StoredAct) -> Row:
    """An act as its table holds it, in the order of `schema.acts`."""
    act = one.act
    return (
        one.act_key,
        act.id,
        one.position,
        act.subject,
        act.kind,
        act.version,
        act.happened_on.isoformat(),
        moment_text(act.recorded_at),
        act.recorded_by,
        act.device,
        act.device_seq,
        act.lamport,
        act.corrects,
        act.reason,
        act.payload,
        one.hash,
    )


def acts_of(connection: Connection, subjects: Sequence[str]) -> Mapping[str, list[StoredAct]]:
    """All acts of some subjects, in the order they arrived."""
    found: dict[str, list[StoredAct]] = {}
    for start in range(0, len(subjects), MANY):
        some = subjects[start : start + MANY]
        query = select_acts().where(acts.c.subject.in_(some)).order_by(acts.c.act_key)
        for row in connection.execute(query):
            one = stored_act(row)
            found.setdefault(one.act.subject, []).append(one)
    return found


def acts_by_subject(connection: Connection) -> Iterator[list[StoredAct]]:
    """Every subject's acts, one list a subject, streamed as the driver's plain rows."""
    query = select_acts().order_by(acts.c.subject, acts.c.act_key)
    rows = driver_of(connection).execute(str(query))
    for _subject, group in groupby(rows, itemgetter(_SUBJECT)):
        yield [stored_act(row) for row in group]


def standing_of_kinds(connection: Connection, kinds: Sequence[str]) -> list[Act]:
    """The acts of some kinds that stand, whatever office recorded them, the older first."""
    named = select(acts.c.subject).where(acts.c.kind.in_(kinds)).distinct()
    found = [
        act
        for stored in acts_of(connection, connection.execute(named).scalars().all()).values()
        for act in standing_acts([one.act for one in stored]).acts
        if act.kind in kinds
    ]
    return sorted(found, key=lambda act: (act.lamport, act.id))


def acts_of_kinds(connection: Connection, kinds: Sequence[str]) -> list[Act]:
    """All acts of some kinds, those too that no longer stand, the older first."""
    query = select_acts().where(acts.c.kind.in_(kinds)).order_by(acts.c.lamport, acts.c.id)
    return [stored_act(row).act for row in connection.execute(query)]


def acts_among(
    connection: Connection, subjects: Sequence[str], kinds: Sequence[str]
) -> Iterator[Act]:
    """The acts of some kinds of some subjects, those too that no longer stand."""
    # As a concatenation the kind keeps its own index out: few subjects have many acts of a kind.
    of_kinds = acts.c.kind.concat("").in_(kinds)
    for start in range(0, len(subjects), MANY):
        some = subjects[start : start + MANY]
        for row in connection.execute(select_acts().where(acts.c.subject.in_(some), of_kinds)):
            yield stored_act(row).act


def subjects_with(connection: Connection, kinds: Sequence[str], words: bytes) -> list[str]:
    """The subjects of acts of some kinds whose payload has these bytes in it; reads them all."""
    holds = func.instr(acts.c.payload, words) > 0
    query = select(acts.c.subject).where(acts.c.kind.in_(kinds), holds).distinct()
    return list(connection.execute(query).scalars())


def subjects_since(connection: Connection, kinds: Sequence[str], first: date) -> list[str]:
    """The subjects of acts of some kinds that happened on a day or after it."""
    query = select(acts.c.subject).where(acts.c.kind.in_(kinds))
    query = query.where(acts.c.happened_on >= first.isoformat()).distinct()
    return list(connection.execute(query).scalars())


def find_act(connection: Connection, act_id: str) -> Act | None:
    """One act by its id."""
    row = connection.execute(select_acts().where(acts.c.id == act_id)).one_or_none()
    return stored_act(row).act if row else None


def acts_since(connection: Connection, position: int) -> list[StoredAct]:
    """All acts committed after a position, in the order they arrived."""
    query = select_acts().where(acts.c.position > position).order_by(acts.c.act_key)
    return [stored_act(row) for row in connection.execute(query)]
