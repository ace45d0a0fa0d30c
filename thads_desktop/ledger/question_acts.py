"""What questions about cases ask of acts, in SQL; where one may be corrected its case is read.

An act that corrects nothing, and that nothing corrects, stands: SQL decides. Of the few others
only all acts of their cases tell; a reader says which of these cases meet the question.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from thads_desktop.domain.asked_acts import RECORDS_ONLY, AskedActs
from thads_desktop.domain.corrections import VOID
from thads_desktop.domain.kinds import STEP_TAKEN

Driver = Any  # a connection of sqlcipher3, which has no types
Condition = tuple[str, Sequence[object]]

_AMONG = "SELECT value FROM json_each(?)"
_CORRECTIONS = "SELECT subject, id, corrects FROM acts WHERE corrects IS NOT NULL"
_EVENTS = """
SELECT value FROM json_each(?) WHERE EXISTS (SELECT 1 FROM acts WHERE kind = value)
UNION SELECT CAST(payload AS TEXT) ->> 'code' FROM acts WHERE kind = ?
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadActs:
    """Hành vi đã đọc: what is asked of acts, and what reading told of acts that may not stand.

    `uncertain` are these acts by id, `met` the cases in which such a one stands, by case id.
    """

    asked: AskedActs
    uncertain: Collection[str]
    met: Collection[str]


def maybe_corrected(driver: Driver, kinds: Sequence[str], case_ids: Sequence[str]) -> list[str]:
    """Those of some cases of which an act of some kinds may be corrected."""
    # The acts are found by subject: "+" keeps the other index out.
    some = f"{_CORRECTIONS} AND +kind IN ({_AMONG}) AND subject IN ({_AMONG})"
    rows = driver.execute(some, [json.dumps([*kinds, VOID]), json.dumps(case_ids)])
    return sorted({subject for subject, _id, _corrects in rows})


def uncertain_acts(driver: Driver, kinds: Sequence[str]) -> set[str]:
    """The acts of some kinds (of all) that correct another one, and those corrected, by id."""
    if kinds:
        some = f"{_CORRECTIONS} AND kind IN ({_AMONG})"
        rows = driver.execute(some, [json.dumps([*kinds, VOID])])
    else:
        rows = driver.execute(_CORRECTIONS)
    return {act_id for row in rows for act_id in row[1:]}


def doubtful_cases(driver: Driver, asked: AskedActs, uncertain: Collection[str]) -> list[str]:
    """The cases where some of the uncertain acts are asked for, and no act that surely stands."""
    acts, values = _acts(asked, kind="+kind")
    found, those = f"SELECT subject FROM acts WHERE {acts}", json.dumps(list(uncertain))  # noqa: S608 - ours
    maybe = driver.execute(f"{found} AND id IN ({_AMONG})", [*values, those])
    subjects = {case_id for (case_id,) in maybe}
    of_them = f"{found} AND subject IN ({_AMONG}) AND +id NOT IN ({_AMONG})"
    sure = driver.execute(of_them, [*values, json.dumps(list(subjects)), those])
    return sorted(subjects.difference(case_id for (case_id,) in sure))


def act_condition(told: ReadActs) -> Condition:
    """The cases with such an act, or without any, as it is asked."""
    acts, values = _acts(told.asked)
    sure = f"SELECT subject FROM acts WHERE {acts} AND id NOT IN ({_AMONG})"  # noqa: S608 - ours
    uncertain, met = (json.dumps(list(some)) for some in (told.uncertain, told.met))
    # Cases are read in their order: "+" keeps them from being looked up one by one.
    meets = f"+case_id IN ({sure}) OR +case_id IN ({_AMONG})"
    return f"({meets})" if told.asked.is_there else f"NOT ({meets})", [*values, uncertain, met]


def _acts(asked: AskedActs, kind: str = "kind") -> Condition:
    """The acts asked for, whether they stand or not."""
    some, values = _of_events(asked, kind)
    if asked.first > date.min:
        some.append("happened_on >= ?")
        values.append(asked.first.isoformat())
    if asked.last < date.max:
        some.append("happened_on <= ?")
        values.append(asked.last.isoformat())
    return " AND ".join(some), values


def _of_events(asked: AskedActs, kind: str) -> tuple[list[str], list[object]]:
    if not asked.events:
        return [f"{kind} NOT IN ({_AMONG})"], [json.dumps(sorted(RECORDS_ONLY))]
    events, values = [], list[object]()
    for recorded, words in asked.recorded:
        events.append(f"({kind} = ? AND instr(payload, ?))" if words else f"{kind} = ?")
        values += [recorded, words] if words else [recorded]
    return [f"({' OR '.join(events)})"], values


def events_in_use(driver: Driver, kinds: Sequence[str]) -> list[str]:
    """Of some kinds those with an act, and the code of every event that has no kind of its own."""
    rows = driver.execute(_EVENTS, [json.dumps(kinds), STEP_TAKEN])
    return [event for (event,) in rows]
