"""From what is known of cases to the rows of the derived tables, and into them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, select, update

from thads_desktop.base.vietnamese import fold, person_sort_key, sort_key
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.decision_number import parse_decision_number
from thads_desktop.domain.payloads import Party
from thads_desktop.domain.spans import MoneyLine, Span
from thads_desktop.domain.vocabulary import Flow, PartyRole
from thads_desktop.domain.work_year import work_year
from thads_desktop.ledger.bulk import insert_many, upsert_many
from thads_desktop.ledger.days import day_number
from thads_desktop.ledger.knowledge import Fact, Known
from thads_desktop.ledger.schema import DERIVED, NOW_KNOWN, cases, money_lines, officers, spans

Values = dict[str, Any]


class OfficerKeys:
    """Local keys of officers, by name; a new name gets the next key."""

    def __init__(self, connection: Connection) -> None:
        rows = connection.execute(select(officers.c.name, officers.c.officer_key))
        self._keys: dict[str, int] = {row.name: row.officer_key for row in rows}
        self._new: list[Values] = []

    def of(self, name: str) -> int:
        """The key of an officer; the empty name, of nobody yet, has one too."""
        key = self._keys.get(name)
        if key is None:
            key = self._keys[name] = len(self._keys) + 1
            self._new.append({"officer_key": key, "name": name, "sort_key": person_sort_key(name)})
        return key

    def write(self, connection: Connection) -> None:
        """Keep the new names; they must stand before rows that refer to them."""
        insert_many(connection, officers, self._new)
        self._new = []


def case_row(key: int, state: CaseState, officer_key: int) -> Values:
    """The current row of a case."""
    debtors = state.parties(PartyRole.DEBTOR)
    creditors = state.parties(PartyRole.CREDITOR)
    number = parse_decision_number(state.decision_number)
    source = state.opening.source
    return {
        "case_key": key,
        "case_id": state.case_id,
        "decision_number": state.decision_number,
        "decision_symbol": number.symbol,
        "decision_seq": number.seq,
        "work_year": work_year(state.decided_on),
        "decided_on": day_number(state.decided_on),
        "basis": state.basis.value,
        "kind": state.kind.value,
        "judgment_number": state.judgment.number,
        "debtor": _names(debtors),
        "debtor_sort": _first_sort(debtors),
        "creditor": _names(creditors),
        "creditor_sort": _first_sort(creditors),
        "officer_key": officer_key,
        "state": state.state.value,
        "ground": state.ground,
        "since": day_number(state.since),
        "due": state.total(Flow.DUE),
        "received": state.total(Flow.RECEIVED),
        "left": state.left,
        "taken_over_on": day_number(state.taken_over_on) if state.taken_over_on else 0,
        "contradictions": len(state.contradictions),
        "is_read_only": int(state.is_read_only),
        "row_digest": source.digest if source else "",
    }


def _names(parties: Sequence[Party]) -> str:
    return "; ".join(party.name for party in parties)


def _first_sort(parties: Sequence[Party]) -> str:
    if not parties:
        return ""
    first = parties[0]
    is_person = first.birth_year is not None or first.role is PartyRole.DEBTOR
    return _sort_key(first.name, is_person)


@lru_cache(maxsize=4096)
def _sort_key(name: str, is_person: bool) -> str:  # noqa: FBT001 - a cache has no keywords
    """Creditors are a few names in many cases."""
    return person_sort_key(name) if is_person else sort_key(name)


def search_text(state: CaseState) -> str:
    """What a case can be found by, folded."""
    words = [state.decision_number, state.judgment.number, state.officer]
    for party in state.opening.parties:
        words += [party.name, party.identity_number, party.address]
    return fold(" ".join(words))


def span_row(case_key: int, known: Known, officer_keys: OfficerKeys) -> Values:
    """The row of a span."""
    span = known.fact
    assert isinstance(span, Span)  # noqa: S101
    facts = span.facts
    return {
        "case_key": case_key,
        "line": span.line,
        "valid_from": day_number(span.valid_from),
        "valid_to": day_number(span.valid_to),
        "state": facts.state.value,
        "ground": facts.ground,
        "since": day_number(facts.since),
        "officer_key": officer_keys.of(facts.officer),
        "decided_on": day_number(facts.decided_on),
        "basis": facts.basis.value,
        "known_from": known.known_from,
        "known_to": known.known_to,
    }


def money_row(case_key: int, known: Known, act_keys: Mapping[str, int]) -> Values:
    """The row of a money line."""
    money = known.fact
    assert isinstance(money, MoneyLine)  # noqa: S101
    return {
        "case_key": case_key,
        "line": money.line,
        "flow": money.flow.value,
        "amount": money.amount,
        "moved_on": day_number(money.on),
        "act_key": act_keys[money.act_id],
        "known_from": known.known_from,
        "known_to": known.known_to,
    }


class Projection:
    """Rows gathered for many cases, then written together."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.officer_keys = OfficerKeys(connection)
        self._cases: list[Values] = []
        self._search: list[tuple[int, str]] = []
        self._spans: list[Values] = []
        self._money: list[Values] = []

    def add_case(self, case_key: int, state: CaseState) -> None:
        """The current row and the search text of a case."""
        self._cases.append(case_row(case_key, state, self.officer_keys.of(state.officer)))
        self._search.append((case_key, search_text(state)))

    def add_facts(self, case_key: int, facts: Iterable[Known], act_keys: Mapping[str, int]) -> None:
        """Spans and money lines of a case that are new to the tables."""
        for known in facts:
            if isinstance(known.fact, Span):
                self._spans.append(span_row(case_key, known, self.officer_keys))
            else:
                self._money.append(money_row(case_key, known, act_keys))

    @property
    def size(self) -> int:
        """How many cases are waiting to be written."""
        return len(self._cases)

    def write(self) -> None:
        """Put all rows into the tables and forget them."""
        connection = self._connection
        self.officer_keys.write(connection)
        upsert_many(connection, cases, self._cases)
        if self._search:
            connection.exec_driver_sql(
                "INSERT OR REPLACE INTO search(rowid, content) VALUES (?, ?)", self._search
            )
        insert_many(connection, spans, self._spans)
        insert_many(connection, money_lines, self._money)
        self._cases, self._search, self._spans, self._money = [], [], [], []


def supersede(
    connection: Connection,
    case_key: int,
    facts: Iterable[Fact],
    act_keys: Mapping[str, int],
    position: int,
) -> None:
    """From this position these facts of a case are no longer held true."""
    for fact in facts:
        table = spans if isinstance(fact, Span) else money_lines
        connection.execute(
            update(table)
            .where(
                table.c.case_key == case_key,
                table.c.line == fact.line,
                table.c.known_to == NOW_KNOWN,
                *_which(fact, act_keys),
            )
            .values(known_to=position)
        )


def _which(fact: Fact, act_keys: Mapping[str, int]) -> tuple[ColumnElement[bool], ...]:
    """What singles a fact out among those known now of its line."""
    if isinstance(fact, Span):
        return (spans.c.valid_from == day_number(fact.valid_from),)
    return (
        money_lines.c.flow == fact.flow.value,
        money_lines.c.act_key == act_keys[fact.act_id],
    )


def forget_all(connection: Connection) -> None:
    """Empty the derived tables."""
    for table in DERIVED:
        connection.execute(delete(table))
    connection.exec_driver_sql("DELETE FROM search")


@contextmanager
def without_indexes(connection: Connection) -> Iterator[None]:
    """Derived tables without their indexes while all rows go in; made at the end, in one sweep."""
    indexes = [index for table in DERIVED for index in table.indexes]
    for index in indexes:
        index.drop(connection)
    yield
    for index in indexes:
        index.create(connection)
