"""The list of open deadlines: keys first, rows by pages, counted by how near they are.

In plain SQL on the driver's connection, as the list of cases is (docs/decisions/0007).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from thads_desktop.base.vietnamese import sort_key
from thads_desktop.ledger.days import FOREVER_DAY, day_number, day_of
from thads_desktop.ledger.key_lists import Keys, read_keys

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

    `days`: only what is due up to so many days from today; `earliest_ahead`: what may be done
    from a day on only from so many days before it. Snoozed ones and those that an
    imported list opened are left out unless asked for; `others` shows what others must do,
    rights that lapse and measures that run out instead of the office's own duties.
    """

    today: date
    officer: str | None = None
    commune: str | None = None
    band: Band | None = None
    days: int | None = None
    earliest_ahead: int | None = None
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
    from_list: bool


Values = dict[str, object]  # what a statement's names stand for

# Of one day, cases and their deadlines stand as the index `deadlines_open` holds them.
_BY_DAY = ("due_on", "is_earliest", "case_key", "rule_key")
_ORDERS: Mapping[DeadlineOrder, tuple[str, ...]] = MappingProxyType(
    {
        DeadlineOrder.DUE: (),
        DeadlineOrder.COMMUNE: ("place",),
        DeadlineOrder.DEBTOR: ("debtor_sort",),
        DeadlineOrder.DECISION: ("work_year", "decision_seq", "decision_symbol"),
        DeadlineOrder.WHAT: ("place",),
        DeadlineOrder.OFFICER: ("officers.sort_key",),
    }
)
_CASES = " JOIN cases USING (case_key)"
_OFFICERS = " JOIN officers USING (officer_key)"
_RULES = " JOIN deadline_rules USING (rule_key)"
_JOINED: Mapping[DeadlineOrder, str] = MappingProxyType(
    {
        DeadlineOrder.DUE: "",
        DeadlineOrder.COMMUNE: f"{_CASES} JOIN places ON word = commune",
        DeadlineOrder.DEBTOR: _CASES,
        DeadlineOrder.DECISION: _CASES,
        DeadlineOrder.WHAT: f"{_RULES} JOIN places ON word = deadline_rules.name",
        DeadlineOrder.OFFICER: f"{_CASES}{_OFFICERS}",
    }
)
# Every word of a column that few words fill; Vietnamese order is beyond SQLite.
_WORDS: Mapping[DeadlineOrder, str] = MappingProxyType(
    {
        DeadlineOrder.COMMUNE: "SELECT DISTINCT commune FROM cases",
        DeadlineOrder.WHAT: "SELECT DISTINCT name FROM deadline_rules",
    }
)
_PLACES = "WITH places AS MATERIALIZED (SELECT value AS word, key AS place FROM json_each(:words))"
_PAGE = f"""
SELECT deadline_key, case_id, decision_number, debtor, commune, officers.name, rule,
  deadline_rules.name, document, article, confidence, whose, nature, closes, paper, regime,
  "trigger", starts_on, due_on, due_at, snoozed_until, counting, from_list
FROM deadlines{_CASES}{_RULES}{_OFFICERS}
WHERE deadline_key IN (SELECT value FROM json_each(?))
"""  # noqa: S608 - our names
_COMMUNES = """
SELECT commune FROM (SELECT DISTINCT commune FROM cases WHERE commune != '') AS known
WHERE EXISTS (SELECT 1 FROM cases JOIN deadlines USING (case_key)
  WHERE cases.commune = known.commune AND deadlines.state = 'open')
"""
_OF_OFFICER = (
    "SELECT case_key FROM cases JOIN officers USING (officer_key) WHERE officers.name = :officer"
)
_RIGHTS = "SELECT rule_key FROM deadline_rules WHERE nature = 'right'"
# What may be done from a day on is asked for every day after.
_ASKED_ON = "iif(is_earliest, max(due_on, :today), due_on)"
_COUNTS = """
SELECT {band}, sum(shown), sum(snoozed), sum(from_lists) FROM (
  SELECT due_on, is_earliest, count(*) FILTER (WHERE {awake} AND {known}) AS shown,
    count(*) FILTER (WHERE NOT {awake} AND {known}) AS snoozed,
    count(*) FILTER (WHERE {awake} AND NOT {known}) AS from_lists
  FROM deadlines WHERE {scope} GROUP BY due_on, is_earliest)
GROUP BY 1
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineCounts:
    """How many deadlines of a question each band holds, and how many are not shown."""

    bands: Mapping[Band, int]
    snoozed: int
    from_lists: int


def deadline_keys(driver: Driver, question: DeadlineQuestion) -> Keys:
    """Keys of the open deadlines asked for, in order."""
    direction = " DESC" if question.descending else ""
    first, *others = (*_ORDERS[question.order], *_BY_DAY)
    order = ", ".join([f"{first}{direction}", *others])
    where = " AND ".join(
        (*_scope(question), _awake(question), _known(question), _in_band(question))
    )
    head, values = "", _values(question)
    if question.order in _WORDS:
        words = _sorted_words(driver, _WORDS[question.order])
        head, values["words"] = _PLACES, json.dumps(words)
    sql = (
        f"{head} SELECT deadline_key FROM deadlines{_JOINED[question.order]} "  # noqa: S608 - ours
        f"WHERE {where} ORDER BY {order}"
    )
    return read_keys(driver, "deadline_key", "deadlines", sql, values)


def _sorted_words(driver: Driver, query: str) -> list[str]:
    return sorted((row[0] for row in driver.execute(query).fetchall()), key=sort_key)


def deadline_page(driver: Driver, keys: Sequence[int]) -> tuple[ListedDeadline, ...]:
    """The rows of these keys, in their order."""
    rows = {row[0]: row for row in driver.execute(_PAGE, [json.dumps(list(keys))]).fetchall()}
    return tuple(_listed(rows[key]) for key in keys if key in rows)


def deadline_counts(driver: Driver, question: DeadlineQuestion) -> DeadlineCounts:
    """The deadlines of the question, whatever band it asks for, counted in one pass."""
    bands = " ".join(
        f"WHEN {_ASKED_ON} BETWEEN {first} AND {last} THEN '{band}'"
        for band, (first, last) in _band_days(question.today).items()
    )
    sql = _COUNTS.format(
        band=f"CASE {bands} END",
        awake=_awake(question),
        known=_known(question),
        scope=" AND ".join(_scope(question)),
    )
    rows = driver.execute(sql, _values(question)).fetchall()
    shown = {band: count for band, count, *_hidden in rows}
    return DeadlineCounts(
        bands={band: shown.get(band.value, 0) for band in Band},
        snoozed=sum(row[2] for row in rows),
        from_lists=sum(row[3] for row in rows),
    )


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


def _scope(question: DeadlineQuestion) -> Iterator[str]:
    """Conditions that need no table but `deadlines` beside them; `_values` fills their names."""
    yield "deadlines.state = 'open' AND is_ours = :is_ours"
    if question.others:  # a right that has lapsed asks nothing of anybody
        yield f"(due_on >= :today OR rule_key NOT IN ({_RIGHTS}))"
    if question.officer is not None:
        yield f"case_key IN ({_OF_OFFICER})"
    if question.commune is not None:
        yield "case_key IN (SELECT case_key FROM cases WHERE commune = :commune)"
    if question.case_id is not None:
        yield "case_key = (SELECT case_key FROM cases WHERE case_id = :case_id)"
    if question.rule is not None:
        yield "rule_key IN (SELECT rule_key FROM deadline_rules WHERE rule = :rule)"
    if question.days is not None:
        yield "due_on <= :until"
    if question.earliest_ahead is not None:
        yield "(NOT is_earliest OR due_on <= :soon)"


def _awake(question: DeadlineQuestion) -> str:
    return "1" if question.with_snoozed else "(snoozed_until <= :today)"


def _known(question: DeadlineQuestion) -> str:
    return "1" if question.with_listed else "(from_list = 0)"


def _in_band(question: DeadlineQuestion) -> str:
    return "1" if question.band is None else f"{_ASKED_ON} BETWEEN :first AND :last"


def _values(question: DeadlineQuestion) -> Values:
    today = question.today
    first, last = _band_days(today)[question.band] if question.band else (0, FOREVER_DAY)
    return {
        "today": day_number(today),
        "is_ours": 0 if question.others else 1,
        "officer": question.officer,
        "commune": question.commune,
        "case_id": question.case_id,
        "rule": question.rule,
        "until": day_number(today + timedelta(days=question.days or 0)),
        "soon": day_number(today + timedelta(days=question.earliest_ahead or 0)),
        "first": first,
        "last": last,
    }


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
        from_list=bool(row[22]),
    )
