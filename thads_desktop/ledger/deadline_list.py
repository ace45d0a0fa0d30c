"""The list of open deadlines: keys first, rows by pages, counted by how near they are.

In plain SQL on the driver's connection, as the list of cases is (docs/decisions/0007).
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Any

import msgspec

from thads_desktop.base.vietnamese import sort_key
from thads_desktop.ledger.days import FOREVER_DAY, day_number, day_of

Driver = Any  # a connection of sqlcipher3, which has no types
DAYS_OF_A_WEEK = 7


class Band(StrEnum):
    """Nhóm theo độ gần: overdue, due today, within a week, later, counts that stand still."""

    OVERDUE = "overdue"
    TODAY = "today"
    WEEK = "week"
    LATER = "later"
    STOPPED = "stopped"


class DeadlineOrder(StrEnum):
    """By what the list is sorted."""

    DUE = "due"
    COMMUNE = "commune"
    DEBTOR = "debtor"
    DECISION = "decision"
    WHAT = "what"
    OFFICER = "officer"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineQuestion:
    """Bộ lọc thời hạn; empty parts ask for everything.

    `days`: only what is due up to so many days from today. Snoozed ones and those that an
    imported list opened are left out unless asked for; `others` shows what others must do,
    rights that lapse and measures that run out instead of the office's own duties.
    """

    today: date
    officer: str | None = None
    commune: str | None = None
    band: Band | None = None
    days: int | None = None
    others: bool = False
    with_snoozed: bool = False
    with_listed: bool = True
    rule: str | None = None
    case_id: str | None = None
    order: DeadlineOrder = DeadlineOrder.DUE
    descending: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedDeadline:
    """Một dòng thời hạn: whose case, what is to be done by when, by which article, how counted."""

    deadline_key: int
    case_id: str
    decision_number: str
    debtor: str
    commune: str
    officer: str
    rule: str
    what: str
    document: str
    article: str
    is_to_check: bool
    whose: str
    nature: str
    closes: str
    paper: str
    regime: str
    trigger: str
    starts_on: date
    due_on: date
    due_at: str
    snoozed_until: date | None
    counting: str


_ORDERS: Mapping[DeadlineOrder, str] = MappingProxyType(
    {
        DeadlineOrder.DUE: "due_on",
        DeadlineOrder.COMMUNE: "place",
        DeadlineOrder.DEBTOR: "debtor_sort",
        DeadlineOrder.DECISION: "work_year, decision_seq, decision_symbol",
        DeadlineOrder.WHAT: "place",
        DeadlineOrder.OFFICER: "officers.sort_key",
    }
)
# Words in Vietnamese order, of a column that few of them fill: the column and all its words.
_WORDS: Mapping[DeadlineOrder, tuple[str, str]] = MappingProxyType(
    {
        DeadlineOrder.COMMUNE: ("commune", "SELECT DISTINCT commune FROM cases"),
        DeadlineOrder.WHAT: ("deadline_rules.name", "SELECT DISTINCT name FROM deadline_rules"),
    }
)
_OF_CASES = frozenset({DeadlineOrder.COMMUNE, DeadlineOrder.DEBTOR, DeadlineOrder.DECISION})
_IN_ORDER = "WITH ranks AS MATERIALIZED (SELECT value AS word, key AS place FROM json_each(?))"
_TABLES = (
    "deadlines JOIN cases USING (case_key) JOIN deadline_rules USING (rule_key) "
    "JOIN officers USING (officer_key)"
)
_PAGE = f"""
SELECT deadline_key, case_id, decision_number, debtor, commune, officers.name, rule,
  deadline_rules.name, document, article, confidence, whose, nature, closes, paper, regime,
  "trigger", starts_on, due_on, due_at, snoozed_until, counting
FROM {_TABLES} WHERE deadline_key IN (SELECT value FROM json_each(?))
"""  # noqa: S608 - our names
_COMMUNES = """
SELECT DISTINCT commune FROM cases JOIN deadlines USING (case_key)
WHERE deadlines.state = 'open' AND commune != ''
"""


def deadline_keys(driver: Driver, question: DeadlineQuestion) -> array[int]:
    """Keys of the open deadlines asked for, in order."""
    where, values = _where(question)
    direction = " DESC" if question.descending else ""
    columns = [f"{one}{direction}" for one in _ORDERS[question.order].split(", ")]
    order = ", ".join([*columns, "due_on", "case_key", "deadline_key"])
    head, tables = "", _tables(question, question.order)
    if question.order in _WORDS:
        column, every_word = _WORDS[question.order]
        head, tables = _IN_ORDER, f"{tables} JOIN ranks ON word = {column}"
        values.insert(0, msgspec.json.encode(_sorted_words(driver, every_word)).decode())
    sql = f"{head} SELECT deadline_key FROM {tables} WHERE {where} ORDER BY {order}"  # noqa: S608
    found = driver.execute(f"SELECT json_group_array(deadline_key) FROM ({sql})", values)  # noqa: S608
    return array("q", msgspec.json.decode(found.fetchone()[0], type=list[int]))


def _sorted_words(driver: Driver, query: str) -> list[str]:
    return sorted((row[0] for row in driver.execute(query).fetchall()), key=sort_key)


def deadline_page(driver: Driver, keys: Sequence[int]) -> tuple[ListedDeadline, ...]:
    """The rows of these keys, in their order."""
    wanted = msgspec.json.encode(list(keys)).decode()
    rows = {row[0]: row for row in driver.execute(_PAGE, [wanted]).fetchall()}
    return tuple(_listed(rows[key]) for key in keys if key in rows)


def band_counts(driver: Driver, question: DeadlineQuestion) -> dict[Band, int]:
    """How many deadlines of the question each band holds."""
    where, values = _where(question, with_band=False)
    days = _band_days(question.today)
    case = " ".join(
        f"WHEN {_asked_on(question.today)} BETWEEN {first} AND {last} THEN '{band}'"
        for band, (first, last) in days.items()
    )
    tables = _tables(question)
    sql = f"SELECT CASE {case} END, count(*) FROM {tables} WHERE {where} GROUP BY 1"  # noqa: S608
    found = dict(driver.execute(sql, values).fetchall())
    return {band: found.get(band.value, 0) for band in Band}


def communes_with_deadlines(driver: Driver) -> list[str]:
    """The communes that have an open deadline, in order."""
    return _sorted_words(driver, _COMMUNES)


def band_of(due_on: date, today: date) -> Band:
    """The band a last day falls into."""
    number = day_number(due_on)
    days = _band_days(today)
    return next(band for band, (first, last) in days.items() if first <= number <= last)


def _band_days(today: date) -> dict[Band, tuple[int, int]]:
    now = day_number(today)
    week = day_number(today + timedelta(days=DAYS_OF_A_WEEK))
    return {
        Band.OVERDUE: (0, now - 1),
        Band.TODAY: (now, now),
        Band.WEEK: (now + 1, week),
        Band.LATER: (week + 1, FOREVER_DAY - 1),
        Band.STOPPED: (FOREVER_DAY, FOREVER_DAY),
    }


def _asked_on(today: date) -> str:
    """The day a deadline is asked for: what may be done from a day on is asked every day after."""
    now = day_number(today)
    return f"CASE WHEN nature = 'earliest' THEN max(due_on, {now}) ELSE due_on END"


def _tables(question: DeadlineQuestion, order: DeadlineOrder = DeadlineOrder.DUE) -> str:
    """The tables that a question needs: a whole office's deadlines are counted without its cases."""
    tables = "deadlines JOIN deadline_rules USING (rule_key)"
    by_officer = question.officer is not None or order is DeadlineOrder.OFFICER
    by_case = question.commune is not None or question.case_id is not None or order in _OF_CASES
    if by_officer or by_case:
        tables += " JOIN cases USING (case_key)"
    if by_officer:
        tables += " JOIN officers USING (officer_key)"
    return tables


def _where(question: DeadlineQuestion, *, with_band: bool = True) -> tuple[str, list[Any]]:
    parts = list(_parts(question, with_band=with_band))
    return " AND ".join(part for part, _values in parts), [v for _p, vs in parts for v in vs]


def _parts(question: DeadlineQuestion, *, with_band: bool) -> Iterator[tuple[str, list[Any]]]:
    yield "deadlines.state = 'open'", []
    yield "is_ours = ?", [0 if question.others else 1]
    if question.others:  # a right that has lapsed asks nothing of anybody
        yield "(nature != 'right' OR due_on >= ?)", [day_number(question.today)]
    if question.officer is not None:
        yield "officers.name = ?", [question.officer]
    if question.commune is not None:
        yield "commune = ?", [question.commune]
    if question.case_id is not None:
        yield "case_id = ?", [question.case_id]
    if question.rule is not None:
        yield "rule = ?", [question.rule]
    if not question.with_snoozed:
        yield "snoozed_until <= ?", [day_number(question.today)]
    if not question.with_listed:
        yield "from_list = 0", []
    if question.days is not None:
        yield "due_on <= ?", [day_number(question.today + timedelta(days=question.days))]
    if with_band and question.band is not None:
        asked_on = f"{_asked_on(question.today)} BETWEEN ? AND ?"
        yield asked_on, list(_band_days(question.today)[question.band])


def _listed(row: Sequence[Any]) -> ListedDeadline:
    return ListedDeadline(
        deadline_key=row[0],
        case_id=row[1],
        decision_number=row[2],
        debtor=row[3],
        commune=row[4],
        officer=row[5],
        rule=row[6],
        what=row[7],
        document=row[8],
        article=row[9],
        is_to_check=row[10] != "verified",
        whose=row[11],
        nature=row[12],
        closes=row[13],
        paper=row[14],
        regime=row[15],
        trigger=row[16],
        starts_on=day_of(row[17]),
        due_on=day_of(row[18]),
        due_at=row[19],
        snoozed_until=day_of(row[20]) if row[20] else None,
        counting=row[21],
    )
