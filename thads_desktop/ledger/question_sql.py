"""Questions about cases in SQL: keys first, rows by pages, as the list of cases.

In plain SQL on the driver's connection, as `case_list`.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from thads_desktop.base.vietnamese import fold
from thads_desktop.domain.asked_acts import VERIFIED
from thads_desktop.domain.case_questions import CaseConditions
from thads_desktop.domain.vocabulary import CaseMark, LineState, ObligationKind
from thads_desktop.ledger.case_list import ListedCase, listed_cases
from thads_desktop.ledger.days import FOREVER_DAY, day_number
from thads_desktop.ledger.key_lists import Keys, read_keys
from thads_desktop.ledger.question_acts import ReadActs, act_condition
from thads_desktop.ledger.question_deadlines import NextDuty, deadline_conditions, next_duties
from thads_desktop.ledger.schema import NOW_KNOWN

Driver = Any  # a connection of sqlcipher3, which has no types
Condition = tuple[str, Sequence[object]]

_NOW = f"known_to = {NOW_KNOWN} AND valid_to = {FOREVER_DAY}"
_AMONG = "SELECT value FROM json_each(?)"
_LAST_VERIFIED = f"""
SELECT subject, max(happened_on) FROM acts WHERE +kind = '{VERIFIED}'
  AND subject IN ({_AMONG}) GROUP BY subject
"""  # noqa: S608 - ours
# Spans are found by case: "+" keeps the index of all that hold now out.
_MORE = f"""
SELECT case_key, case_id, cases.commune, spans.obligation, spans.marks
FROM cases JOIN spans USING (case_key)
WHERE +line = 0 AND known_to = {NOW_KNOWN} AND +valid_to = {FOREVER_DAY}
  AND case_key IN ({_AMONG})
"""  # noqa: S608 - ours
_GROUNDS = "SELECT DISTINCT state, ground FROM cases WHERE ground != '' ORDER BY state, ground"


@dataclass(frozen=True, slots=True, kw_only=True)
class AnsweredCase:
    """Một dòng của danh sách lập theo câu hỏi; None where nothing was verified, nothing is due."""

    case: ListedCase
    commune: str
    obligation: ObligationKind
    marks: tuple[CaseMark, ...]
    verified_on: date | None
    next_duty: NextDuty | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadWhole:
    """Điều phải đọc cả hồ sơ mới biết: of cases that SQL alone cannot answer for, by case id.

    `with_assets` are the cases whose property is as asked, None where that is not asked.
    """

    acts: Sequence[ReadActs] = ()
    with_assets: Collection[str] | None = None


def question_keys(
    driver: Driver, conditions: CaseConditions, read_whole: ReadWhole, on: date
) -> Keys:
    """Keys of the cases that meet the conditions on a day, the newest decision first."""
    met = [
        *_conditions(conditions, on),
        *deadline_conditions(conditions, on),
        *map(act_condition, read_whole.acts),
        *_with_assets(read_whole),
    ]
    where = " AND ".join(condition for condition, _values in met) or "1"
    sql = f"SELECT case_key FROM cases WHERE {where} ORDER BY {_ORDER}"  # noqa: S608 - ours
    return read_keys(
        driver, "case_key", "cases", sql, [one for _c, values in met for one in values]
    )


_ORDER = "work_year DESC, decision_seq DESC, decision_symbol DESC, case_key DESC"


def _conditions(asked: CaseConditions, on: date) -> Iterator[Condition]:
    """What the row of a case and its spans say."""
    for column, wanted in (
        ("state", asked.states),
        ("ground", asked.grounds),
        ("basis", asked.bases),
        ("kind", asked.kinds),
        ("commune", asked.communes),
    ):
        if wanted:
            yield f"{column} IN ({_AMONG})", [json.dumps(wanted)]
    if asked.officers:
        held = f"SELECT officer_key FROM officers WHERE name IN ({_AMONG})"  # noqa: S608 - ours
        yield f"officer_key IN ({held})", [json.dumps(asked.officers)]
    if asked.obligations:
        lines = f"SELECT case_key FROM spans WHERE {_NOW} AND line > 0"  # noqa: S608 - ours
        yield f"case_key IN ({lines} AND obligation IN ({_AMONG}))", [json.dumps(asked.obligations)]
    if asked.marks:
        bears = " OR ".join(["instr(' ' || marks || ' ', ?) > 0"] * len(asked.marks))
        cases = f"SELECT case_key FROM spans WHERE {_NOW} AND line = 0"  # noqa: S608 - ours
        yield f"case_key IN ({cases} AND ({bears}))", [f" {mark} " for mark in asked.marks]
    if words := fold(asked.party_text).split():
        named = " AND ".join(["instr(' ' || folded, ?)"] * len(words))
        named_so = f"SELECT case_key FROM parties WHERE {named}"  # noqa: S608 - ours
        yield f"case_key IN ({named_so})", [f" {word}" for word in words]
    yield from _bounds(asked, on)


def _bounds(asked: CaseConditions, on: date) -> Iterator[Condition]:
    decided = (asked.decided_from, asked.decided_until)
    first, last = (None if day is None else day_number(day) for day in decided)
    for column, lower, upper in (
        ("decided_on", first, last),
        ("due", asked.due_from, asked.due_until),
        ('"left"', asked.left_from, asked.left_until),
    ):
        if lower is not None:
            yield f"{column} >= ?", [lower]
        if upper is not None:
            yield f"{column} <= ?", [upper]
    for column, days in (("decided_on", asked.days_decided), ("since", asked.days_in_state)):
        if days is not None:
            yield f"{column} <= ?", [day_number(on - timedelta(days=days))]


def _with_assets(read_whole: ReadWhole) -> Iterator[Condition]:
    if read_whole.with_assets is not None:
        yield f"case_id IN ({_AMONG})", [json.dumps(sorted(read_whole.with_assets))]


def grounds_of_cases(driver: Driver) -> list[tuple[LineState, str]]:
    """The states that cases stand in, each with a ground it is on."""
    return [(LineState(state), ground) for state, ground in driver.execute(_GROUNDS)]


def answered_cases(
    driver: Driver, keys: Sequence[int], verified: Mapping[str, date | None], on: date
) -> list[AnsweredCase]:
    """The rows of some keys on a day, in their order; ask for a page (some 200) at a time.

    `verified` are the last verifications of those of which one was corrected.
    """
    listed = listed_cases(driver, keys)
    more = {row[0]: row for row in driver.execute(_MORE, [json.dumps(list(keys))])}
    ids = json.dumps([case.case_id for case in listed])
    last = {
        case_id: date.fromisoformat(day) for case_id, day in driver.execute(_LAST_VERIFIED, [ids])
    } | dict(verified)
    duties = next_duties(driver, keys, on)
    return [
        _answered(case, more[case.case_key], last, duties.get(case.case_key)) for case in listed
    ]


def _answered(
    case: ListedCase,
    more: tuple[Any, ...],
    verified: Mapping[str, date | None],
    next_duty: NextDuty | None,
) -> AnsweredCase:
    """A row of the list and its row of `_MORE`."""
    _key, case_id, commune, obligation, marks = more
    return AnsweredCase(
        case=case,
        commune=commune,
        obligation=ObligationKind(obligation),
        marks=tuple(map(CaseMark, marks.split())),
        verified_on=verified.get(case_id),
        next_duty=next_duty,
    )
