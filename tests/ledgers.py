"""Small ledgers for tests: copied from one template, with identities that can be foretold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from msgspec import structs
from sqlalchemy import Connection, Table, select, update

from tests.histories import Move
from thads_desktop.base.clock import FixedClock
from thads_desktop.domain.acts import Act
from thads_desktop.domain.paper_payloads import DecisionMended
from thads_desktop.domain.payloads import Payload
from thads_desktop.ledger.commit import committing
from thads_desktop.ledger.database import FILE_NAME, Ledger, new_ledger, open_ledger
from thads_desktop.ledger.schema import (
    NOW_KNOWN,
    acts,
    cases,
    deadline_rules,
    deadlines,
    ledger_info,
    money_lines,
    officers,
    paper_numbers,
    parties,
    spans,
)
from thads_desktop.ledger.stored_acts import StoredAct, acts_since
from thads_desktop.services.context import Context, context_of

MORNING = FixedClock(datetime(2026, 3, 10, 1, 0, tzinfo=UTC))


@dataclass
class Numbered:
    """Identities in a row, different on every device."""

    device: str
    last: int = 0

    def new(self) -> str:
        self.last += 1
        return f"{self.device}{self.last:08d}"


@cache
def _template() -> bytes:
    with TemporaryDirectory() as folder:
        with new_ledger(Path(folder), device="template"):
            pass
        return (Path(folder) / FILE_NAME).read_bytes()


def fresh_ledger(folder: Path, device: str = "one") -> Ledger:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / FILE_NAME).write_bytes(_template())
    unnamed = open_ledger(folder)
    with unnamed.writing() as connection:
        connection.execute(
            update(ledger_info).where(ledger_info.c.key == "device").values(value=device)
        )
    unnamed.close()
    return open_ledger(folder)


def fresh_context(folder: Path, device: str = "one") -> Context:
    context = context_of(fresh_ledger(folder, device), folder, user="An", clock=MORNING)
    return replace(context, identities=Numbered(device))


@contextmanager
def temporary_context(device: str = "one") -> Iterator[Context]:
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        context = fresh_context(Path(folder), device)
        yield context
        context.close()


def play(context: Context, history: Sequence[Sequence[Move]]) -> None:
    """One commit after the other, whatever they bring: no condition is asked."""
    for moves in history:
        play_commit(context, moves)


def play_commit(context: Context, moves: Sequence[Move]) -> None:
    with committing(
        context.ledger,
        clock=context.clock,
        recorded_by="An",
        what="thử",
        identities=context.identities,
    ) as commit:
        recorded: dict[str, list[str]] = {}
        for act in _acts(commit.connection):
            recorded.setdefault(act.subject, []).append(act.id)
        for move in moves:
            earlier = recorded.setdefault(move.case, [])
            corrects = None
            if move.target is not None and earlier:
                corrects = earlier[move.target % len(earlier)]
            act = commit.append(
                move.case,
                about_an(move.payload, earlier),
                move.on,
                corrects=corrects,
                reason="thử" if corrects else "",
            )
            earlier.append(act.id)


def about_an(payload: Payload, earlier: Sequence[str]) -> Payload:
    """What is about the n-th act of its case, by that act's id."""
    if not isinstance(payload, DecisionMended) or not earlier:
        return payload
    nth = int(payload.about.rpartition("-")[2])
    return structs.replace(payload, about=earlier[nth % len(earlier)])


def _acts(connection: Connection) -> list[Act]:
    return [one.act for one in acts_since(connection, 0)]


def stored_acts(context: Context) -> list[StoredAct]:
    with context.ledger.reading() as connection:
        return acts_since(connection, 0)


def acts_of_cases(stored: Sequence[StoredAct], position: int) -> dict[str, list[Act]]:
    """Subject → its acts up to a position."""
    known = sorted(
        (one.act for one in stored if one.position <= position), key=attrgetter("subject")
    )
    return {subject: list(group) for subject, group in groupby(known, attrgetter("subject"))}


Row = tuple[Any, ...]


def derived_rows(connection: Connection) -> dict[str, list[Row]]:
    """Every derived table whole, but for keys that only serve this file."""
    return {
        "cases": _rows(connection, cases, ()),
        "spans": _rows(connection, spans, ("span_key",)),
        "money": _rows(connection, money_lines, ("money_key",)),
        "numbers": _rows(connection, paper_numbers, ()),
        "parties": _rows(connection, parties, ()),
        "search": _search_rows(connection, "search"),
        "party search": _search_rows(connection, "party_search"),
    }


def deadline_rows(connection: Connection) -> list[Row]:
    """The deadlines of every case, each with its rule, without the keys that serve this file."""
    shown = (
        cases.c.case_id,
        *_but(deadlines, ("deadline_key", "case_key", "rule_key")),
        *_but(deadline_rules, ("rule_key",)),
    )
    query = select(*shown).select_from(deadlines).join(cases).join(deadline_rules)
    return sorted(tuple(row) for row in connection.execute(query))


def _rows(connection: Connection, table: Table, hidden: Sequence[str]) -> list[Row]:
    shown = [
        officers.c.name if column.name == "officer_key" else column
        for column in table.c
        if column.name not in hidden
    ]
    query = select(*shown).select_from(table)
    if "officer_key" in table.c:
        query = query.join(officers)
    return sorted(tuple(row) for row in connection.execute(query))


def _search_rows(connection: Connection, table: str) -> list[Row]:
    words = f"words_of_{table}"
    connection.exec_driver_sql(
        f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.{words}"
        f" USING fts5vocab(main, '{table}', 'instance')"
    )
    rows = connection.exec_driver_sql(f"SELECT term, doc FROM temp.{words} ORDER BY 1, 2")
    return [tuple(row) for row in rows]


def known_now(connection: Connection) -> dict[str, list[Row]]:
    """What a ledger holds true now, without the keys that differ between ledgers."""
    local = (
        "case_key",
        "officer_key",
        "span_key",
        "money_key",
        "known_from",
        "known_to",
        "act_key",
    )
    named = (cases.c.case_id, officers.c.name)
    of_cases = select(*_but(cases, local), officers.c.name).join(officers)
    of_spans = select(*named, *_but(spans, local)).select_from(spans).join(cases)
    of_spans = of_spans.join(officers, officers.c.officer_key == spans.c.officer_key)
    of_money = select(cases.c.case_id, acts.c.id, *_but(money_lines, local))
    of_money = of_money.select_from(money_lines).join(cases).join(acts)
    queries = {
        "cases": of_cases,
        "spans": of_spans.where(spans.c.known_to == NOW_KNOWN),
        "money": of_money.where(money_lines.c.known_to == NOW_KNOWN),
    }
    return {
        name: sorted(tuple(row) for row in connection.execute(query))
        for name, query in queries.items()
    }


def _but(table: Table, hidden: Sequence[str]) -> list[Any]:
    return [column for column in table.c if column.name not in hidden]
