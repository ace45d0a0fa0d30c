"""The list of cases: keys first, rows by pages; filtered, searched and sorted by SQLite.

In plain SQL on the driver's connection: it is what the window shows first, and SQLAlchemy
takes longer to load than these statements to run (docs/decisions/0007).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from thads_desktop.base.vietnamese import fold, sort_key
from thads_desktop.domain.vocabulary import Basis, CaseKind, LineState
from thads_desktop.ledger.days import day_of
from thads_desktop.ledger.key_lists import Keys, read_keys

Driver = Any  # a connection of sqlcipher3, which has no types


class CaseOrder(StrEnum):
    """By which column a list of cases is sorted."""

    DECISION = "decision"
    DEBTOR = "debtor"
    CREDITOR = "creditor"
    OFFICER = "officer"
    STATE = "state"
    SINCE = "since"
    DUE = "due"
    RECEIVED = "received"
    LEFT = "left"


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseQuestion:
    """Bộ lọc danh sách việc: what is asked of the list; empty parts ask for everything.

    `after_key`: only cases that entered the ledger after the case of that key.
    """

    text: str = ""
    states: tuple[LineState, ...] = ()
    ground: str | None = None
    without_ground: str | None = None
    officer: str | None = None
    commune: str | None = None
    after_key: int = 0
    order: CaseOrder = CaseOrder.DECISION
    descending: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedCase:
    """Một dòng trong danh sách việc; amounts in đồng."""

    case_key: int
    case_id: str
    decision_number: str
    decided_on: date
    basis: Basis
    kind: CaseKind
    judgment_number: str
    debtor: str
    creditor: str
    officer: str
    state: LineState
    ground: str
    since: date
    due: int
    received: int
    left: int
    contradictions: int
    is_read_only: bool


_ORDERS: Mapping[CaseOrder, tuple[str, ...]] = MappingProxyType(
    {
        CaseOrder.DECISION: ("work_year", "decision_seq", "decision_symbol"),
        CaseOrder.DEBTOR: ("debtor_sort",),
        CaseOrder.CREDITOR: ("creditor_sort",),
        CaseOrder.OFFICER: ("officers.sort_key",),
        CaseOrder.STATE: ("state", "ground"),
        CaseOrder.SINCE: ("since",),
        CaseOrder.DUE: ("due",),
        CaseOrder.RECEIVED: ("received",),
        CaseOrder.LEFT: ('"left"',),
    }
)
_PAGE = """
SELECT case_key, case_id, decision_number, decided_on, basis, kind, judgment_number, debtor,
  creditor, officers.name, state, ground, since, due, received, "left", contradictions, is_read_only
FROM cases JOIN officers USING (officer_key) WHERE case_key IN (SELECT value FROM json_each(?))
"""
_SEARCH = "SELECT rowid AS case_key FROM search WHERE search MATCH ?"
_OFFICERS = """
SELECT name FROM officers
WHERE name != '' AND officer_key IN (SELECT officer_key FROM cases) ORDER BY sort_key
"""
_COMMUNES = "SELECT DISTINCT commune FROM cases WHERE commune != ''"
_IDS = "SELECT case_key, case_id FROM cases WHERE case_key IN (SELECT value FROM json_each(?))"


def match_expression(typed: str) -> str:
    """What is typed, as an FTS5 question: every word begins a word of the case."""
    words = "".join(letter if letter.isalnum() else " " for letter in fold(typed)).split()
    return " AND ".join(_begins(word) for word in words)


LONGEST_PADDED = 4  # letters: "01/QĐ" also finds "1/QĐ", an identity number stays what it is


def _begins(word: str) -> str:
    bare = word.lstrip("0")
    if word.isdigit() and bare not in {"", word} and len(word) <= LONGEST_PADDED:
        return f'("{word}"* OR "{bare}"*)'
    return f'"{word}"*'


def case_keys(driver: Driver, question: CaseQuestion) -> Keys:
    """Keys of the cases asked for, in order; a search without an order of its own: newest first."""
    sql, values = _newest(question) if _is_plain_search(question) else _ordered(question)
    return read_keys(driver, "case_key", "cases", sql, values)


def _is_plain_search(question: CaseQuestion) -> bool:
    typed = bool(match_expression(question.text))
    return typed and question == CaseQuestion(text=question.text)


Query = tuple[str, list[object]]  # a statement and the values of its question marks


def _newest(question: CaseQuestion) -> Query:
    return f"{_SEARCH} ORDER BY rowid DESC", [match_expression(question.text)]


def _ordered(question: CaseQuestion) -> Query:
    conditions = list(_conditions(question))
    where = " AND ".join(condition for condition, _values in conditions) or "1"
    direction = "DESC" if question.descending else "ASC"
    order = ", ".join(f"{key} {direction}" for key in (*_ORDERS[question.order], "case_key"))
    joined = " JOIN officers USING (officer_key)" if question.order is CaseOrder.OFFICER else ""
    sql = f"SELECT case_key FROM cases{joined} WHERE {where} ORDER BY {order}"  # noqa: S608 - ours
    return sql, [value for _condition, values in conditions for value in values]


def _conditions(question: CaseQuestion) -> Iterator[tuple[str, Sequence[object]]]:
    if match := match_expression(question.text):
        yield f"case_key IN ({_SEARCH})", [match]
    if question.states:
        marks = ", ".join("?" * len(question.states))
        yield f"state IN ({marks})", [state.value for state in question.states]
    if question.ground is not None:
        yield "ground = ?", [question.ground]
    if question.without_ground is not None:
        yield "ground != ?", [question.without_ground]
    if question.officer is not None:
        yield "officer_key IN (SELECT officer_key FROM officers WHERE name = ?)", [question.officer]
    if question.commune is not None:
        yield "commune = ?", [question.commune]
    if question.after_key:
        yield "case_key > ?", [question.after_key]


def count_cases(driver: Driver) -> int:
    """How many cases the ledger holds."""
    return int(driver.execute("SELECT count(*) FROM cases").fetchone()[0])


def listed_cases(driver: Driver, keys: Sequence[int]) -> list[ListedCase]:
    """The rows of some keys, in the order of the keys."""
    rows = driver.execute(_PAGE, [json.dumps(list(keys))])
    found = {row[0]: _listed(row) for row in rows}
    return [found[key] for key in keys if key in found]


def _listed(row: tuple[Any, ...]) -> ListedCase:
    """A row of `_PAGE`."""
    return ListedCase(
        case_key=row[0],
        case_id=row[1],
        decision_number=row[2],
        decided_on=day_of(row[3]),
        basis=Basis(row[4]),
        kind=CaseKind(row[5]),
        judgment_number=row[6],
        debtor=row[7],
        creditor=row[8],
        officer=row[9],
        state=LineState(row[10]),
        ground=row[11],
        since=day_of(row[12]),
        due=row[13],
        received=row[14],
        left=row[15],
        contradictions=row[16],
        is_read_only=bool(row[17]),
    )


def officer_names(driver: Driver) -> list[str]:
    """Officers who hold a case now, by given name."""
    return [name for (name,) in driver.execute(_OFFICERS)]


def commune_names(driver: Driver) -> list[str]:
    """The communes (xã, phường) that cases are in, in order."""
    return sorted((name for (name,) in driver.execute(_COMMUNES)), key=sort_key)


def case_ids(driver: Driver, keys: Sequence[int]) -> list[str]:
    """The ids of the cases of some keys, in the order of the keys."""
    found = dict(driver.execute(_IDS, [json.dumps(list(keys))]).fetchall())
    return [found[key] for key in keys if key in found]
