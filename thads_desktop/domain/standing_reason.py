"""Reason of a standing (vì sao việc ở đây): the act that brought a case, or a line, where it is."""

from __future__ import annotations

from datetime import date

from thads_desktop.domain import payloads as p
from thads_desktop.domain.case_state import CaseState, EffectiveAct
from thads_desktop.domain.law_entries import Ground
from thads_desktop.domain.law_pack import LawPack
from thads_desktop.domain.vocabulary import PostponementGround


def bringing_act(state: CaseState) -> EffectiveAct | None:
    """The act by which a case stands as it does, on that ground; None when its opening did."""
    return next((one for one in state.standing if one.act.id == state.brought_by), None)


def ground_of(payload: p.Payload) -> str:
    """The ground an act rests on, as recorded: a key of the law packs, or words."""
    return str(getattr(payload, "legal_ground", "") or getattr(payload, "ground", ""))


def counted_as(ground: Ground) -> PostponementGround:
    """How a postponement on a ground of the law is counted (chế độ thống kê)."""
    is_agreed = ground.counts_as_enforceable
    return PostponementGround.AGREEMENT if is_agreed else PostponementGround.OTHER


def number_of(payload: p.Payload) -> str:
    """The number of an act's own paper."""
    return str(getattr(payload, "decision_number", "") or getattr(payload, "number", ""))


def known_ground(key: str, on: date, pack: LawPack) -> Ground | None:
    """What the law of a day, or else another, says of a ground; None for words of one's own."""
    named = [one for one in pack.entries(Ground) if one.key == key]
    return next((one for one in named if one.is_in_force(on)), named[0] if named else None)
