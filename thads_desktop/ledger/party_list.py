"""Parties over all cases: found by what is typed, by numbers, by name; plain SQL as the case list."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from thads_desktop.domain.persons import Identity, Mention
from thads_desktop.domain.vocabulary import LineState, PartyRole
from thads_desktop.ledger.case_list import match_expression

Driver = Any  # a connection of sqlcipher3, which has no types

_SELECT = """
SELECT cases.case_id, cases.decision_number, parties.role, parties.name, parties.folded,
  parties.identity_number, parties.tax_code, parties.birth_year, parties.commune, parties.phone,
  parties.owed, cases.state, cases.ground, officers.name, parties.sort_key
FROM parties JOIN cases USING (case_key) JOIN officers USING (officer_key)
"""
_FOUND = (
    "WHERE party_key IN (SELECT rowid FROM party_search WHERE party_search MATCH ? "
    "ORDER BY rowid DESC LIMIT ?) ORDER BY parties.sort_key, cases.case_key DESC"
)
_FIRST = (
    "WHERE party_key IN (SELECT party_key FROM parties ORDER BY sort_key LIMIT ?) "
    "ORDER BY parties.sort_key, cases.case_key DESC"
)
_LIKE = """
WHERE party_key IN (
  SELECT * FROM (SELECT party_key FROM parties
    WHERE identity_number != '' AND identity_number IN (?1, ?2) LIMIT ?4)
  UNION SELECT * FROM (SELECT party_key FROM parties
    WHERE tax_code != '' AND tax_code IN (?1, ?2) LIMIT ?4)
  UNION SELECT * FROM (SELECT party_key FROM parties WHERE folded = ?3 LIMIT ?4)
)
"""
_OF_MENTIONS = """
WHERE (cases.case_id, parties.name) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?))
ORDER BY cases.work_year DESC, cases.decision_seq DESC, cases.case_key
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedParty:
    """Một đương sự trong một việc; `owed`: what the party still owes or is owed, in đồng."""

    case_id: str
    decision_number: str
    role: PartyRole
    known: Identity
    owed: int
    state: LineState
    ground: str
    officer: str
    sort_key: str

    @property
    def mention(self) -> Mention:
        """The case and the name it bears there."""
        return Mention(self.case_id, self.known.name)


def find_parties(driver: Driver, typed: str, limit: int) -> list[ListedParty]:
    """The newest parties that what is typed finds (or the first of all), in order of names."""
    match = match_expression(typed)
    if not match:
        return _listed(driver.execute(_SELECT + _FIRST, [limit]))
    return _listed(driver.execute(_SELECT + _FOUND, [match, limit]))


def parties_like(driver: Driver, known: Identity, limit: int) -> list[ListedParty]:
    """Parties with one of these numbers, or this name: who may be the same person."""
    numbers = [known.identity_number or known.tax_code, known.tax_code or known.identity_number]
    return _listed(driver.execute(_SELECT + _LIKE, [*numbers, known.folded, limit]))


def parties_of(driver: Driver, mentions: Iterable[Mention]) -> list[ListedParty]:
    """The parties of these names in these cases, the newest cases first."""
    asked = json.dumps([[one.case_id, one.name] for one in mentions])
    return _listed(driver.execute(_SELECT + _OF_MENTIONS, [asked]))


def _listed(rows: Iterable[Sequence[Any]]) -> list[ListedParty]:
    return [_party(row) for row in rows]


def _party(row: Sequence[Any]) -> ListedParty:
    """A row of `_SELECT`."""
    return ListedParty(
        case_id=row[0],
        decision_number=row[1],
        role=PartyRole(row[2]),
        known=Identity(
            name=row[3],
            folded=row[4],
            identity_number=row[5],
            tax_code=row[6],
            birth_year=row[7] or None,
            commune=row[8],
            phone=row[9],
        ),
        owed=row[10],
        state=LineState(row[11]),
        ground=row[12],
        officer=row[13],
        sort_key=row[14],
    )
