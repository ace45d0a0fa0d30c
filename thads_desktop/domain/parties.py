"""Parties (đương sự) of a case on a day: who joined, and who took whose place."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.vocabulary import PartyRole


def parties_on(state: CaseState, day: date) -> tuple[p.Party, ...]:
    """The parties as they were at the end of a day, in the order of the decision."""
    parties = state.opening.parties
    for one in state.standing:
        change = _change(one.payload)
        if change is not None and one.act.happened_on <= day:
            parties = with_party(parties, *change)
    return parties


def with_party(parties: Sequence[p.Party], party: p.Party, replaces: str) -> tuple[p.Party, ...]:
    """The parties after one took the place of another; of nobody there, after it joined."""
    place = place_of(parties, party.role, replaces)
    if place is None:
        return (*parties, party)
    return (*parties[:place], party, *parties[place + 1 :])


def place_of(parties: Sequence[p.Party], role: PartyRole, name: str) -> int | None:
    """Where a party of a role and a name stands; None when there is none."""
    found = (nth for nth, one in enumerate(parties) if one.role is role and one.name == name)
    return next(found, None)


def _change(payload: p.Payload | None) -> tuple[p.Party, str] | None:
    match payload:
        case p.PartyChanged():
            return payload.party, payload.replaces
        case r.RightsTransferred() if payload.receiver is not None:
            return payload.receiver, "" if payload.lines else payload.giver
        case _:
            return None
