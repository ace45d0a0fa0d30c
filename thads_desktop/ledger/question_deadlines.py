"""What questions about cases ask of deadlines, and the nearest one of a case.

As the list of the day (Hôm nay) at first look: open duties of the office's own, neither put aside
nor opened by an imported list; what may be done from a day on is asked for every day after.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from thads_desktop.domain.case_questions import CaseConditions
from thads_desktop.ledger.days import FOREVER_DAY, day_number, day_of

Driver = Any  # a connection of sqlcipher3, which has no types
Condition = tuple[str, Sequence[object]]

_OPEN = "deadlines.state = 'open' AND from_list = 0 AND snoozed_until <= ?"
_ASKED_ON = "iif(is_earliest, max(due_on, ?), due_on)"
_DUE = f"SELECT case_key FROM deadlines WHERE is_ours = 1 AND {_OPEN} AND {_ASKED_ON}"  # noqa: S608 - ours
# Of some cases deadlines are found by case: "+" keeps the index of all open ones out.
_NEAREST = f"""
SELECT case_key, due_on, is_earliest, deadline_rules.name FROM (
  SELECT case_key, rule_key, due_on, is_earliest, row_number() OVER (
    PARTITION BY case_key ORDER BY {_ASKED_ON}, is_earliest, rule_key) AS nth
  FROM deadlines
  WHERE +is_ours = 1 AND {_OPEN} AND due_on < {FOREVER_DAY}
    AND case_key IN (SELECT value FROM json_each(?)))
JOIN deadline_rules USING (rule_key) WHERE nth = 1
"""  # noqa: S608 - ours


@dataclass(frozen=True, slots=True, kw_only=True)
class NextDuty:
    """Thời hạn gần nhất của việc: what is to be done by when, or from when on if `is_earliest`."""

    due_on: date
    what: str
    is_earliest: bool


def deadline_conditions(asked: CaseConditions, on: date) -> Iterator[Condition]:
    """The cases with a duty that is overdue, that falls due within days."""
    today = day_number(on)
    if asked.overdue:
        yield f"case_key IN ({_DUE} < ?)", [today, today, today]
    if asked.due_within_days is not None:
        until = day_number(on + timedelta(days=asked.due_within_days))
        yield f"case_key IN ({_DUE} BETWEEN ? AND ?)", [today, today, today, until]


def next_duties(driver: Driver, keys: Sequence[int], on: date) -> Mapping[int, NextDuty]:
    """The nearest duty of each of some cases that has one whose count runs."""
    today = day_number(on)
    rows = driver.execute(_NEAREST, [today, today, json.dumps(list(keys))])
    return {
        case_key: NextDuty(due_on=day_of(due_on), what=what, is_earliest=bool(is_earliest))
        for case_key, due_on, is_earliest, what in rows
    }
