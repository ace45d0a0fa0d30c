"""Parties (đương sự) of a case on a day: who joined, who took whose place, and on which lines."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.vocabulary import PartyRole

CHANGING = (p.PartyChanged, r.RightsTransferred, p.ObligationAdded)
_OF_LINES = (PartyRole.DEBTOR, PartyRole.CREDITOR)


class Roll:
    """Danh sách đương sự của việc: who they are, and whom each line binds and serves.

    A line that names none binds and serves all. Who gave all of his lines away has left.
    """

    def __init__(self, opening: p.CaseOpened) -> None:
        self.parties = opening.parties
        self._names: dict[tuple[PartyRole, int], list[str]] = {}
        self._open_to_all: set[tuple[PartyRole, int]] = set()
        for obligation in opening.obligations:
            self._add_line(obligation)

    def hear(self, payload: p.Payload | None) -> bool:
        """Take in what changes parties or lines; False when who should go is not there.

        Who should come is added to the parties all the same, on no line.
        """
        match payload:
            case p.PartyChanged(party=party, replaces=gone):
                return self._change((party,), gone, ())
            case r.RightsTransferred(receivers=(_, *_others) as came, giver=gone, lines=lines):
                return self._change(came, gone, lines)
            case p.ObligationAdded(obligation=obligation):
                self._add_line(obligation)
        return True

    def names(self, role: PartyRole, line: int) -> tuple[str, ...]:
        """The names of those a line binds (debtors) or serves (creditors)."""
        return tuple(self._names.get((role, line), ()))

    def has(self, role: PartyRole, name: str) -> bool:
        """Is there a party of this role and name?"""
        return _place_of(self.parties, role, name) is not None

    def _add_line(self, obligation: p.Obligation) -> None:
        named = {PartyRole.DEBTOR: obligation.debtors, PartyRole.CREDITOR: obligation.creditors}
        for role in _OF_LINES:
            if (role, obligation.line) in self._names:
                continue
            here = [party.name for party in self.parties if party.role is role]
            key = role, obligation.line
            self._names[key] = [name for name in named[role] if name in here] or here
            if not named[role]:
                self._open_to_all.add(key)

    def _change(self, came: Sequence[p.Party], gone: str, lines: Sequence[int]) -> bool:
        role = came[0].role
        of_role = [key for key in self._names if key[0] is role and (not lines or key[1] in lines)]
        if not gone:
            self.parties = (*self.parties, *came)
            for key in self._open_to_all.intersection(of_role):
                self._names[key] += [one.name for one in came]
            return True
        place = _place_of(self.parties, role, gone)
        stood_on = [key for key in of_role if gone in self._names[key]]
        if place is None or (lines and not stood_on):
            self.parties = (*self.parties, *came)
            return False
        for key in stood_on:
            self._names[key] = _in_place(self._names[key], gone, [one.name for one in came])
        still_here = any(gone in names for key, names in self._names.items() if key[0] is role)
        self._let_in(came, place, stays=bool(lines) and still_here)
        return True

    def _let_in(self, came: Sequence[p.Party], place: int, *, stays: bool) -> None:
        """Those who came, where the giver stood; who was a party before is not one twice."""
        before, after = self.parties[:place], self.parties[place + 1 :]
        kept = self.parties[place : place + 1] if stays else ()
        known = {(one.role, one.name) for one in (*before, *kept, *after)}
        new = (one for one in came if (one.role, one.name) not in known)
        self.parties = (*before, *kept, *new, *after)


def parties_on(state: CaseState, day: date) -> tuple[p.Party, ...]:
    """The parties as they were at the end of a day, in the order of the decision."""
    changes = [
        one.payload
        for one in state.standing
        if isinstance(one.payload, CHANGING) and one.act.happened_on <= day
    ]
    if not changes:
        return state.opening.parties
    roll = Roll(state.opening)
    for payload in changes:
        roll.hear(payload)
    return roll.parties


def _place_of(parties: Sequence[p.Party], role: PartyRole, name: str) -> int | None:
    found = (nth for nth, one in enumerate(parties) if one.role is role and one.name == name)
    return next(found, None)


def _in_place(names: Sequence[str], gone: str, came: Sequence[str]) -> list[str]:
    """The names after one made room for others, each once."""
    return list(dict.fromkeys(one for name in names for one in (came if name == gone else (name,))))
