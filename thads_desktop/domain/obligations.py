"""Obligations line by line: what falls due, whose part it is, what was done (pure views).

Maintenance by the month or quarter: one decision covers what is due or falls due in the year of
work, and only what has fallen due need be paid (NĐ 152/2026, Điều 11.2). NĐ 62/2015 has no such
rule: there the decision covers what was due.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from thads_desktop.domain import payloads as p
from thads_desktop.domain.case_state import CaseState, LineBalance
from thads_desktop.domain.counting import months_after
from thads_desktop.domain.parties_history import LineParties
from thads_desktop.domain.vocabulary import ENDED, PartyRole
from thads_desktop.domain.work_year import last_day, work_year

ONE_DECISION_SINCE = date(2026, 7, 1)  # NĐ 152/2026, Điều 11.2


@dataclass(frozen=True, slots=True)
class DueDay:
    """Kỳ đến hạn: an instalment, the day it falls due and its đồng."""

    on: date
    amount: int


def due_days(instalment: p.Instalment, last: date) -> Iterator[DueDay]:
    """Every instalment that falls due up to a day, that day included."""
    end = min(last, instalment.until or last)
    number = 0
    while (on := months_after(instalment.since, number * instalment.every_months)) <= end:
        yield DueDay(on, instalment.amount)
        number += 1


def sum_of_decision(instalment: p.Instalment, decided_on: date) -> int:
    """What one enforcement decision covers (đồng): the due, and since 2026 the year of work's."""
    is_old = decided_on < ONE_DECISION_SINCE
    last = decided_on if is_old else last_covered_day(decided_on)
    return sum(due.amount for due in due_days(instalment, last))


def last_covered_day(decided_on: date) -> date:
    """The last day on which what falls due is still of one decision: the end of its year of work.

    Under NĐ 62/2015 no text bounds it: the end of time.
    """
    return last_day(work_year(decided_on)) if decided_on >= ONE_DECISION_SINCE else date.max


@dataclass(frozen=True, slots=True, kw_only=True)
class FallenDue:
    """Kỳ đến hạn chưa ghi: what fell due on a line by its last due day and is in no act yet."""

    line: int
    what: str
    on: date
    amount: int


def fallen_due(state: CaseState, on: date) -> tuple[FallenDue, ...]:
    """The lines on which more has fallen due than the record says; each may be increased.

    What falls due after the year of work of the decision is of a new one; where the parties agreed
    on all instalments at once, the decision covers them from the first (Điều 11.2).
    """
    found = []
    last = min(on, last_covered_day(state.decided_on))
    for line in state.lines:
        instalment = line.obligation.instalment
        if instalment is None or line.state in ENDED:
            continue
        due = [one for one in due_days(instalment, last) if one.on >= _known_from(state)]
        missing = sum(one.amount for one in due) - _recorded_due(state, line)
        if missing > 0:
            fallen = FallenDue(
                line=line.obligation.line,
                what=line.obligation.what,
                on=due[-1].on,
                amount=missing,
            )
            found.append(fallen)
    return tuple(found)


def _known_from(state: CaseState) -> date:
    """Of a case taken over the earlier instalments are in what was owed that morning."""
    return state.taken_over_on or date.min


def _recorded_due(state: CaseState, line: LineBalance) -> int:
    return line.due - (line.obligation.amount if state.taken_over_on else 0)


# ── Whose part ───────────────────────────────────────────────────────────────────────────────

_PART = re.compile(r"(?:^|[\s:])(?:(\d+)\s*/\s*(\d+)|(\d+(?:[.,]\d+)?)\s*%)\s*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Phần nghĩa vụ: what one debtor bears of a line, in đồng; None when its words do not say."""

    debtor: str
    amount: int | None


def parts_of(obligation: p.Obligation, debtors: Sequence[str], amount: int) -> tuple[Part, ...]:
    """What each debtor bears of an amount; of a joint debt (liên đới) each the whole."""
    if obligation.is_joint or len(debtors) <= 1:  # late acts may leave a case without any debtor
        return tuple(Part(debtor=debtor, amount=amount) for debtor in debtors)
    fractions = _fractions(obligation.share, len(debtors))
    if fractions is None:
        return tuple(Part(debtor=debtor, amount=None) for debtor in debtors)
    sums = _divided(amount, fractions)
    return tuple(
        Part(debtor=debtor, amount=part) for debtor, part in zip(debtors, sums, strict=True)
    )


def _fractions(share: str, count: int) -> list[Fraction] | None:
    """The parts a share says: "1/2" of each, or one after the other "Đạt: 1/3; Bình: 2/3"."""
    told = [_fraction(piece) for piece in share.split(";")]
    fractions = told * count if len(told) == 1 else told
    if len(fractions) != count or any(one is None for one in fractions):
        return None
    known = [one for one in fractions if one is not None]
    return known if sum(known) <= 1 else None


def _fraction(text: str) -> Fraction | None:
    found = _PART.search(text)
    if found is None:
        return None
    above, below, percent = found.groups()
    if percent:
        return Fraction(percent.replace(",", ".")) / 100
    return Fraction(int(above), int(below)) if int(below) else None


def _divided(amount: int, fractions: Sequence[Fraction]) -> list[int]:
    """Whole đồng that add up to their sum; what is left over goes to the first."""
    sums = [int(amount * one) for one in fractions]
    sums[0] += int(amount * sum(fractions)) - sum(sums)
    return sums


def owed_now(state: CaseState) -> Mapping[tuple[PartyRole, str], int]:
    """What each party still owes or is owed, in đồng, by role and name.

    A joint debt is asked whole of each debtor, of a divided one no more than the part.
    """
    owed: defaultdict[tuple[PartyRole, str], int] = defaultdict(int)
    lines = [line for line in state.lines if line.left > 0]
    if not lines:
        return owed
    of_lines = LineParties(state)
    for line in lines:
        debtors = of_lines.debtors(line.obligation)
        for part in parts_of(line.obligation, debtors, line.due):
            asked = line.left if part.amount is None else min(line.left, part.amount)
            owed[PartyRole.DEBTOR, part.debtor] += asked
        for creditor in of_lines.creditors(line.obligation):
            owed[PartyRole.CREDITOR, creditor] += line.left
    return owed
