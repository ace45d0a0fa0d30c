"""Reason of a standing (vì sao việc ở đây): the act that brought a case, or a line, where it is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain.case_state import CaseState, EffectiveAct
from thads_desktop.domain.law_entries import Ground
from thads_desktop.domain.law_pack import LawPack
from thads_desktop.domain.vocabulary import LineState

_BRINGING: Mapping[LineState, tuple[type[p.Payload], ...]] = MappingProxyType(
    {
        LineState.ENFORCEABLE: (p.MeansClassified, p.EnforcementResumed, r.DecisionMended),
        LineState.NOT_YET_ENFORCEABLE: (p.MeansClassified, r.DecisionMended),
        LineState.POSTPONED: (p.EnforcementPostponed, r.DecisionMended),
        LineState.SUSPENDED: (p.EnforcementSuspended, r.DecisionMended),
        LineState.SEPARATE_REGISTER: (p.MovedToSeparateRegister, r.DecisionMended),
        LineState.COMPLETED: (p.ObligationCompleted,),
        LineState.TERMINATED: (p.EnforcementTerminated,),
        LineState.ENTRUSTED: (p.EnforcementEntrusted,),
        LineState.WITHDRAWN: (p.DecisionWithdrawn, p.CaseRecalled),
        LineState.CLOSED: (p.CaseClosed, r.RequestReturned),
    }
)


def bringing_act(state: CaseState) -> EffectiveAct | None:
    """The last act, of the day since when a case stands as it does, that can have brought it there.

    None when nothing but its opening did.
    """
    kinds = _BRINGING[state.state]
    found = [
        one
        for one in state.standing
        if isinstance(one.payload, kinds)
        and one.act.happened_on == state.since
        and _brings(one.payload, state.state)
    ]
    return found[-1] if found else None


def _brings(payload: p.Payload, state: LineState) -> bool:
    if isinstance(payload, p.MeansClassified):
        return payload.enforceable is (state is LineState.ENFORCEABLE)
    return True


def ground_of(payload: p.Payload) -> str:
    """The ground an act rests on, as recorded: a key of the law packs, or words."""
    return str(getattr(payload, "legal_ground", "") or getattr(payload, "ground", ""))


def number_of(payload: p.Payload) -> str:
    """The number of an act's own paper."""
    return str(getattr(payload, "decision_number", "") or getattr(payload, "number", ""))


def known_ground(key: str, on: date, pack: LawPack) -> Ground | None:
    """What the law of a day, or else another, says of a ground; None for words of one's own."""
    named = [one for one in pack.entries(Ground) if one.key == key]
    return next((one for one in named if one.is_in_force(on)), named[0] if named else None)
