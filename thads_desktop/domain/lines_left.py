"""Lines still to be carried out (khoản còn phải thi hành) on a day, and those that go to the State."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from thads_desktop.domain.case_facts import STATE_REVENUES
from thads_desktop.domain.case_state import CaseState, LineBalance
from thads_desktop.domain.parties_history import LineParties
from thads_desktop.domain.recipients import is_state
from thads_desktop.domain.spans import still_owed
from thads_desktop.domain.vocabulary import ENDED, Flow, PartyRole


def lines_left(state: CaseState, on: date, numbers: Sequence[int] = ()) -> list[LineBalance]:
    """Of these lines, or of all, those that had not ended on a day and are not paid in full.

    A line that bears interest may owe that still when its own sum is paid.
    """
    ended = {
        span.line
        for span in state.spans
        if span.facts.state in ENDED and span.valid_from <= on < span.valid_to
    }
    named = [one for one in state.lines if not numbers or one.obligation.line in numbers]
    return [
        one
        for one in named
        if one.obligation.line not in ended
        and (one.obligation.interest is not None or not _is_paid(one, state, on))
    ]


def _is_paid(one: LineBalance, state: CaseState, on: date) -> bool:
    """Is it of money, none of which was owed any more at the end of a day?"""
    moved = Counter[Flow]()
    for money in state.money:
        if money.line == one.obligation.line and money.on <= on:
            moved[money.flow] += money.amount
    return moved[Flow.DUE] > 0 and still_owed(moved) <= 0


def state_dues_left(state: CaseState, on: date, numbers: Sequence[int] = ()) -> list[LineBalance]:
    """Khoản thu nộp ngân sách nhà nước (Luật 106/2025, Điều 42) among the lines that are left."""
    creditors = LineParties(state)
    of_state = {one.name for one in state.parties(PartyRole.CREDITOR) if is_state(one)}
    return [
        one
        for one in lines_left(state, on, numbers)
        if one.obligation.kind in STATE_REVENUES
        or (of_state and of_state.issuperset(creditors.creditors(one.obligation)))
    ]
