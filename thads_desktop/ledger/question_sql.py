"""Questions about cases in SQL: keys first, rows by pages, as the list of cases.

In plain SQL on the driver's connection, as `case_list`. Where a verification was corrected its
case is read whole, for only all its acts tell which of them stands; there are few.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from thads_desktop.domain.case_questions import CaseConditions
from thads_desktop.domain.vocabulary import CaseMark, ObligationKind
from thads_desktop.ledger.case_list import ListedCase, listed_cases
from thads_desktop.ledger.days import FOREVER_DAY, day_number
from thads_desktop.ledger.key_lists import Keys, read_keys
from thads_desktop.ledger.schema import NOW_KNOWN

Driver = Any  # a connection of sqlcipher3, which has no types
Condition = tuple[str, Sequence[object]]

VERIFIED = "verification_recorded"
_NOW = f"known_to = {NOW_KNOWN} AND valid_to = {FOREVER_DAY}"
_AMONG = "SELECT value FROM json_each(?)"
_LAST_VERIFIED = """
SELECT subject, max(happened_on) FROM acts WHERE +kind = 'verification_recorded'
  AND subject IN (SELECT value FROM json_each(?)) GROUP BY subject
"""
# Of some cases the acts are found by subject, of all by kind: "+" keeps the other index out.
_CORRECTIONS = """
SELECT DISTINCT subject FROM acts
WHERE {kind} IN ('verification_recorded', 'act_voided') AND corrects IS NOT NULL
"""
_MORE = f"""
SELECT case_key, case_id, cases.commune, spans.obligation, spans.marks
FROM cases JOIN spans USING (case_key)
WHERE line = 0 AND {_NOW} AND case_key IN (SELECT value FROM json_each(?))
"""  # noqa: S608 - ours


@dataclass(frozen=True, slots=True, kw_only=True)
class AnsweredCase:
    """Một dòng của danh sách lập theo câu hỏi; `verified_on` None where nothing was verified."""

    case: ListedCase
    commune: str
    obligation: ObligationKind
    marks: tuple[CaseMark, ...]
    verified_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadWhole:
    """Điều phải đọc cả hồ sơ mới biết: of cases that SQL alone cannot answer for, by case id.

    `verified` are last verifications of cases where one was corrected; `with_assets` the cases
    whose property stands as asked, None where that is not asked.
    """

    verified: Mapping[str, date | None]
    with_assets: Collection[str] | None = None


def question_keys(
    driver: Driver, conditions: CaseConditions, read_whole: ReadWhole, on: date
) -> Keys:
    """Keys of the cases that meet the conditions on a day, the newest decision first."""
    met = [*_conditions(conditions, on), *_of_acts(conditions, read_whole, on)]
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
    if asked.days_in_state is not None:
        yield "since <= ?", [day_number(on - timedelta(days=asked.days_in_state))]


def _of_acts(asked: CaseConditions, read_whole: ReadWhole, on: date) -> Iterator[Condition]:
    """What the acts of a case say."""
    if read_whole.with_assets is not None:
        yield f"case_id IN ({_AMONG})", [json.dumps(sorted(read_whole.with_assets))]
    if asked.days_unverified is None:
        return
    since = on - timedelta(days=asked.days_unverified)
    told = read_whole.verified
    verified = sorted(one for one, day in told.items() if day is not None and day >= since)
    lately = (
        "SELECT subject FROM acts WHERE kind = ? AND happened_on >= ? "  # noqa: S608 - ours
        f"AND subject NOT IN ({_AMONG})"
    )
    yield (
        f"case_id NOT IN ({lately}) AND case_id NOT IN ({_AMONG})",
        [VERIFIED, since.isoformat(), json.dumps(sorted(told)), json.dumps(verified)],
    )


def maybe_corrected(driver: Driver, case_ids: Sequence[str] | None = None) -> list[str]:
    """The cases, of some or of all, of which a verification may have been corrected."""
    if case_ids is None:
        rows = driver.execute(_CORRECTIONS.format(kind="kind"))
    else:
        among = f"{_CORRECTIONS.format(kind='+kind')} AND subject IN ({_AMONG})"
        rows = driver.execute(among, [json.dumps(case_ids)])
    return [case_id for (case_id,) in rows]


def answered_cases(
    driver: Driver, keys: Sequence[int], verified: Mapping[str, date | None]
) -> list[AnsweredCase]:
    """The rows of some keys, in their order; ask for a page (some 200) at a time.

    `verified` are the last verifications of those of which one was corrected.
    """
    listed = listed_cases(driver, keys)
    more = {row[0]: row for row in driver.execute(_MORE, [json.dumps(list(keys))])}
    ids = json.dumps([case.case_id for case in listed])
    last = {
        case_id: date.fromisoformat(day) for case_id, day in driver.execute(_LAST_VERIFIED, [ids])
    } | dict(verified)
    return [_answered(case, more[case.case_key], last) for case in listed]


def _answered(
    case: ListedCase, more: tuple[Any, ...], verified: Mapping[str, date | None]
) -> AnsweredCase:
    """A row of the list and its row of `_MORE`."""
    _key, case_id, commune, obligation, marks = more
    return AnsweredCase(
        case=case,
        commune=commune,
        obligation=ObligationKind(obligation),
        marks=tuple(map(CaseMark, marks.split())),
        verified_on=verified.get(case_id),
    )
