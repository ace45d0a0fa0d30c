"""The fold: from a case's acts to its state. Pure and total.

Acts are read by legal date, rank of kind, Lamport number and id, never by arrival or clock.
Whatever late or foreign acts bring, the fold answers; what does not fit is listed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple

from thads_desktop.domain import payloads as p
from thads_desktop.domain.acts import Act
from thads_desktop.domain.case_state import (
    CaseState,
    Contradiction,
    ContradictionKind,
    EffectiveAct,
)
from thads_desktop.domain.codec import decode_payload
from thads_desktop.domain.corrections import Standing, corrected_by, standing_acts
from thads_desktop.domain.folded_case import in_place_of
from thads_desktop.domain.folding import LEAVINGS, Folding
from thads_desktop.domain.kinds import KINDS
from thads_desktop.domain.paper_payloads import DecisionMended
from thads_desktop.domain.status import STATUS_RULES, StatusRule
from thads_desktop.domain.vocabulary import MendingWay

FIRST_RANK, UNKNOWN_RANK = -1, 999
OPENINGS = frozenset({"case_opened", "case_taken_over"})


def state_of(acts: Sequence[Act], rules: Sequence[StatusRule] = STATUS_RULES) -> CaseState | None:
    """The state of a case after its acts, in any order; None when none of them opens it."""
    folded = folded_case(acts, rules)
    return None if folded is None else folded.folding.result(folded.effective)


class Folded(NamedTuple):
    """Hồ sơ đã đọc: a case folded whole, and its acts that stand as they were read."""

    folding: Folding
    effective: list[EffectiveAct]


def folded_case(acts: Sequence[Act], rules: Sequence[StatusRule] = STATUS_RULES) -> Folded | None:
    """A case after its acts, to be asked for its state; None when none of them opens it."""
    standing = standing_acts(acts)
    effective = _in_order(standing)
    openings = [one for one in effective if isinstance(one.payload, p.CaseOpened)]
    if not openings:
        openings = _lost_opening(acts)
    if not openings:
        return None
    folding = Folding(openings[0], rules, standing.replaced_by, _listed_at(acts))
    if openings[0].act.id in standing.replaced_by:
        folding.keep_open(standing.replaced_by[openings[0].act.id], acts)
    for extra in openings[1:]:
        folding.contradict(extra.act, ContradictionKind.OPENED_TWICE)
    for one in effective:
        if not isinstance(one.payload, p.CaseOpened):
            folding.apply(one)
    for act_id in standing.quarrels:
        folding.contradictions.append(Contradiction(act_id, ContradictionKind.CORRECTED_TWICE))
    return Folded(folding, effective)


def state_before(acts: Sequence[Act], act: Act) -> CaseState | None:
    """The state of a case just before one of its acts, whether that stands or was struck out.

    None where nothing read before it opens the case.
    """
    standing = standing_acts(acts)
    order = _in_order(standing)
    ids = [one.act.id for one in order]
    if act.id in ids:
        later = set(ids[ids.index(act.id) :])
    else:
        here = reading_order(_read(act))
        later = {one.act.id for one in order if reading_order(one) >= here}
    by_id = {one.id: one for one in acts}
    own = {one.id for one in corrected_by(act, by_id)}
    earlier = [
        one
        for one in acts
        if in_place_of(one.id, standing.replaced_by) not in later
        and own.isdisjoint(other.id for other in corrected_by(one, by_id))
    ]
    return state_of(earlier)


def _in_order(standing: Standing) -> list[EffectiveAct]:
    """The acts that stand, as they are read."""
    effective = [_read(act) for act in standing.acts]
    endings = {one.act.id for one in effective if type(one.payload) in LEAVINGS}
    back = {one.act.id for one in effective if _undone(one, standing.replaced_by) in endings}
    return sorted(effective, key=lambda one: reading_order(one, is_first=one.act.id in back))


def _read(act: Act) -> EffectiveAct:
    return EffectiveAct(act, decode_payload(act))


def _lost_opening(acts: Sequence[Act]) -> list[EffectiveAct]:
    """The newest opening that can be read though it no longer stands: no case disappears."""
    openings = [one for one in map(_read, acts) if isinstance(one.payload, p.CaseOpened)]
    return sorted(openings, key=lambda one: (one.act.lamport, one.act.id))[-1:]


def _listed_at(acts: Sequence[Act]) -> datetime:
    """When a case came in first, with all that a list says of it, if a list brought it."""
    openings = [act for act in acts if act.kind in OPENINGS] or list(acts)
    return min(act.recorded_at for act in openings)


def _undone(one: EffectiveAct, replaced_by: Mapping[str, str]) -> str:
    """The act that one withdraws or annuls, "" when it does neither."""
    mended = one.payload
    if isinstance(mended, DecisionMended) and mended.way is not MendingWay.AMENDED:
        return in_place_of(mended.about, replaced_by)
    return ""


def reading_order(one: EffectiveAct, *, is_first: bool = False) -> tuple[date, int, int, str]:
    """What brings lines back is read first: of its day on, they take what any other line takes."""
    act = one.act
    kind = KINDS.get(act.kind)
    rank = FIRST_RANK if is_first else kind.rank if kind else UNKNOWN_RANK
    return act.happened_on, rank, act.lamport, act.id
