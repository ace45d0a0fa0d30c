"""From what is known of cases to the rows of the derived tables, and into them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache

from sqlalchemy import ColumnElement, Connection, delete, select, update

from thads_desktop.base.vietnamese import fold, person_sort_key
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.communes import commune_of
from thads_desktop.domain.decision_number import parse_decision_number
from thads_desktop.domain.payloads import Party
from thads_desktop.domain.spans import MoneyLine, Span
from thads_desktop.domain.vocabulary import PartyRole
from thads_desktop.domain.work_year import work_year
from thads_desktop.ledger.bulk import Row, insert_many, upsert_many
from thads_desktop.ledger.days import day_number
from thads_desktop.ledger.knowledge import Fact, Known
from thads_desktop.ledger.number_rows import number_rows
from thads_desktop.ledger.party_rows import PartyRows, name_sort_key
from thads_desktop.ledger.schema import (
    DERIVED,
    NOW_KNOWN,
    cases,
    money_lines,
    officers,
    paper_numbers,
    spans,
)


class OfficerKeys:
    """Local keys of officers, by name; a new name gets the next key."""

    def __init__(self, connection: Connection) -> None:
        rows = connection.execute(select(officers.c.name, officers.c.officer_key))
        self._keys: dict[str, int] = {row.name: row.officer_key for row in rows}
        self._new: list[Row] = []

    def of(self, name: str) -> int:
        """The key of an officer; the empty name, of nobody yet, has one too."""
        key = self._keys.get(name)
        if key is None:
            key = self._keys[name] = len(self._keys) + 1
            self._new.append((key, name, person_sort_key(name)))
        return key

    def write(self, connection: Connection) -> None:
        """Keep the new names; they must stand before rows that refer to them."""
        insert_many(connection, officers, self._new)
        self._new = []


def case_row(key: int, state: CaseState, officer_key: int) -> Row:
    """The current row of a case, in the order of `schema.cases`."""
    debtors = state.parties(PartyRole.DEBTOR)
    creditors = state.parties(PartyRole.CREDITOR)
    number = parse_decision_number(state.decision_number)
    source = state.opening.source
    return (
        key,
        state.case_id,
        state.decision_number,
        number.symbol,
        number.seq,
        work_year(state.decided_on),
        day_number(state.decided_on),
        str(state.basis),
        str(state.kind),
        state.judgment.number,
        _names(debtors),
        _first_sort(debtors),
        _names(creditors),
        _first_sort(creditors),
        officer_key,
        str(state.state),
        state.ground,
        day_number(state.since),
        sum([line.due for line in state.lines]),
        sum([line.received for line in state.lines]),
        state.left,
        day_number(state.taken_over_on) if state.taken_over_on else 0,
        len(state.contradictions),
        int(state.is_read_only),
        source.digest if source else "",
        _commune(debtors[0].address) if debtors else "",
    )


def _names(parties: Sequence[Party]) -> str:
    return "; ".join(party.name for party in parties)


def _first_sort(parties: Sequence[Party]) -> str:
    if not parties:
        return ""
    first = parties[0]
    is_person = first.birth_year is not None or first.role is PartyRole.DEBTOR
    return name_sort_key(first.name, is_person)


@lru_cache(maxsize=4096)
def _commune(address: str) -> str:
    """Debtors of one village share their address."""
    return commune_of(address)


def search_text(state: CaseState) -> str:
    """What a case can be found by, folded."""
    words = [state.decision_number, state.judgment.number, state.officer]
    for party in state.opening.parties:
        words += [party.name, party.identity_number, party.address]
    return " ".join(filter(None, map(fold, words)))


def span_row(case_key: int, known: Known, officer_keys: OfficerKeys) -> Row:
    """The row of a span, in the order of `schema.spans`."""
    span = known.fact
    assert isinstance(span, Span)  # noqa: S101
    facts = span.facts
    return (
        case_key,
        span.line,
        day_number(span.valid_from),
        day_number(span.valid_to),
        str(facts.state),
        facts.ground,
        day_number(facts.since),
        officer_keys.of(facts.officer),
        day_number(facts.decided_on),
        str(facts.basis),
        str(facts.kind),
        str(facts.obligation),
        facts.marks,
        known.known_from,
        known.known_to,
    )


def money_row(case_key: int, known: Known, act_keys: Mapping[str, int]) -> Row:
    """The row of a money line, in the order of `schema.money_lines`."""
    money = known.fact
    assert isinstance(money, MoneyLine)  # noqa: S101
    return (
        case_key,
        money.line,
        str(money.flow),
        money.amount,
        day_number(money.on),
        act_keys[money.act_id],
        known.known_from,
        known.known_to,
    )


class Projection:
    """Rows gathered for many cases, then written together."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.officer_keys = OfficerKeys(connection)
        self._cases: list[Row] = []
        self._search: list[tuple[int, str]] = []
        self._spans: list[Row] = []
        self._money: list[Row] = []
        self._numbers: list[Row] = []
        self._parties = PartyRows(connection)

    def add_case(self, case_key: int, state: CaseState, *, is_new: bool) -> None:
        """The current row and the search text of a case; `is_new`: the tables have none of it."""
        self._cases.append(case_row(case_key, state, self.officer_keys.of(state.officer)))
        self._search.append((case_key, search_text(state)))
        self._parties.add_case(case_key, state, is_new=is_new)

    def add_facts(self, case_key: int, facts: Iterable[Known], act_keys: Mapping[str, int]) -> None:
        """Spans and money lines of a case that are new to the tables."""
        for known in facts:
            if isinstance(known.fact, Span):
                self._spans.append(span_row(case_key, known, self.officer_keys))
            else:
                self._money.append(money_row(case_key, known, act_keys))

    def add_numbers(self, case_key: int, state: CaseState, act_keys: Mapping[str, int]) -> None:
        """The numbers the papers of a case bear."""
        self._numbers += number_rows(case_key, state.standing, act_keys)

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
            # In order of the keys: FTS5 writes to disk each time a smaller key follows.
            connection.exec_driver_sql(
                "INSERT OR REPLACE INTO search(rowid, content) VALUES (?, ?)", sorted(self._search)
            )
        self._parties.write()
        insert_many(connection, spans, self._spans)
        insert_many(connection, money_lines, self._money)
        insert_many(connection, paper_numbers, self._numbers)
        self._cases, self._search, self._spans, self._money = [], [], [], []
        self._numbers = []


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


def forget_numbers(connection: Connection, case_key: int) -> None:
    """The numbers of a case's papers, before they are written anew."""
    connection.execute(delete(paper_numbers).where(paper_numbers.c.case_key == case_key))


def forget_all(connection: Connection) -> None:
    """Empty the derived tables."""
    for table in DERIVED:
        connection.execute(delete(table))
    connection.exec_driver_sql("INSERT INTO search(search) VALUES ('delete-all')")
    connection.exec_driver_sql("INSERT INTO party_search(party_search) VALUES ('delete-all')")
    connection.exec_driver_sql("INSERT INTO intake_search(intake_search) VALUES ('delete-all')")


@contextmanager
def without_indexes(connection: Connection) -> Iterator[None]:
    """Derived tables without their indexes while all rows go in; made at the end, in one sweep."""
    indexes = [index for table in DERIVED for index in table.indexes]
    for index in indexes:
        index.drop(connection)
    yield
    for index in indexes:
        index.create(connection)
