"""The parties of cases as rows of their own, and the words they are found by."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from sqlalchemy import Connection

from thads_desktop.base.vietnamese import person_sort_key, sort_key
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.obligations import owed_now
from thads_desktop.domain.payloads import Party
from thads_desktop.domain.persons import identity_of
from thads_desktop.ledger.bulk import Row, upsert_many
from thads_desktop.ledger.schema import parties

PLACES = 2**20  # more than a case can have parties: `party_key` tells case and place
_GONE = "party_key BETWEEN ? AND ?"


def party_rows(case_key: int, state: CaseState) -> list[Row]:
    """The rows of a case's present parties, in the order of `schema.parties`."""
    owed = owed_now(state)
    return [
        _row(case_key, place, party, owed.get((party.role, party.name), 0))
        for place, party in enumerate(state.present_parties)
    ]


def _row(case_key: int, place: int, party: Party, owed: int) -> Row:
    known = identity_of(party)
    return (
        case_key * PLACES + place,
        case_key,
        str(party.role),
        party.name,
        name_sort_key(party.name, not party.is_organisation),
        known.folded,
        known.identity_number,
        known.tax_code,
        known.birth_year or 0,
        known.commune,
        known.phone,
        owed,
    )


@lru_cache(maxsize=4096)
def name_sort_key(name: str, is_person: bool) -> str:  # noqa: FBT001 - a cache has no keywords
    """By given name of a person, by words of the rest; creditors are a few names in many cases."""
    return person_sort_key(name) if is_person else sort_key(name)


def _words(row: Row) -> str:
    return " ".join(str(row[place]) for place in (5, 6, 7, 10) if row[place])


class PartyRows:
    """Parties gathered for many cases, then written together."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._rows: list[Row] = []
        self._gone: list[tuple[int, int]] = []

    def add_case(self, case_key: int, state: CaseState, *, is_new: bool) -> None:
        """The parties of a case as they are now; what it had beyond them, unless new, goes."""
        rows = party_rows(case_key, state)
        self._rows += rows
        if not is_new:
            first = case_key * PLACES
            self._gone.append((first + len(rows), first + PLACES - 1))

    def write(self) -> None:
        """Put all rows into the tables and forget them."""
        connection = self._connection
        if self._gone:
            left = f"DELETE FROM party_search WHERE rowid IN (SELECT party_key FROM parties WHERE {_GONE})"  # noqa: S608 - ours
            connection.exec_driver_sql(left, self._gone)
            connection.exec_driver_sql(f"DELETE FROM parties WHERE {_GONE}", self._gone)  # noqa: S608 - ours
        upsert_many(connection, parties, self._rows)
        _write_words(connection, self._rows)
        self._rows, self._gone = [], []


def _write_words(connection: Connection, rows: Iterable[Row]) -> None:
    words = sorted((row[0], _words(row)) for row in rows)
    if words:
        connection.exec_driver_sql(
            "INSERT OR REPLACE INTO party_search(rowid, content) VALUES (?, ?)", words
        )
