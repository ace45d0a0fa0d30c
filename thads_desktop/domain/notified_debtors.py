"""Notified debtors (người phải thi hành án đã được thông báo): whose period lets a line be coerced."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.deadlines import Deadline
from thads_desktop.domain.events import TO_DEBTOR, Event
from thads_desktop.domain.parties_history import LineParties, party_turns


def of_line_debtors(
    begun: Iterable[Deadline], event: Event, state: CaseState, told: Mapping[str, Event]
) -> list[Deadline]:
    """The time limits that bind the debtors of the lines an event names; all when it names none.

    Of notices to debtors only those to the debtors of these lines count, and none does while one
    of these debtors has had no notice. A notice to one whom an heir replaced binds the heir.
    """
    found = list(begun)
    notices = {
        one.trigger: told[one.trigger].to_name
        for one in found
        if one.trigger in told and TO_DEBTOR in told[one.trigger].facts
    }
    if not event.lines or not notices:
        return found
    bound = [_names(name, state) for name in _debtors(event, state)]
    reached = set(notices.values())
    if "" not in reached and any(reached.isdisjoint(names) for names in bound):
        return []
    wanted = {"", *(name for names in bound for name in names)}
    return [one for one in found if notices.get(one.trigger, "") in wanted]


def _debtors(event: Event, state: CaseState) -> list[str]:
    parties = LineParties(state)
    lines = [one.obligation for one in state.lines if one.obligation.line in event.lines]
    return [name for line in lines for name in parties.debtors(line)]


def _names(name: str, state: CaseState) -> set[str]:
    """A debtor, and those in whose place they stand."""
    names = {name}
    for turn in reversed(party_turns(state)):
        if turn.gone and any(one.name in names for one in turn.came):
            names.add(turn.gone)
    return names
