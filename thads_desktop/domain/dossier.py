"""Dossier (hồ sơ thi hành án): its papers in the order they are bound, and what became of each.

Order of the folios (bút lục): the enforcement decision, the request where there is one, the
judgment, then by time (Thông tư 04/2023/TT-BTP, Điều 31; the circular of the new law was not
found).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.case_state import CaseState, EffectiveAct
from thads_desktop.domain.events import standing_id
from thads_desktop.domain.standing_reason import number_of
from thads_desktop.domain.vocabulary import Basis, MendingWay, SignerRole

# What the program itself notes leaves no sheet in the file.
_NO_PAPER: frozenset[type[p.Payload]] = frozenset({s.DeadlineSnoozed, p.ActVoided})


class PaperStanding(StrEnum):
    """Hiệu lực của một văn bản trong hồ sơ."""

    IN_FORCE = "in_force"
    AMENDED = "amended"
    WITHDRAWN = "withdrawn"
    ANNULLED = "annulled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Folio:
    """Bút lục: one paper of a dossier with its place, and the acts that mended it since."""

    number: int
    act_id: str
    kind: str
    dated: date
    paper_number: str
    signer: SignerRole | None
    signed_by: str
    standing: PaperStanding
    mended_by: tuple[str, ...]
    payload: p.Payload


def folios_of(state: CaseState) -> tuple[Folio, ...]:
    """The papers of a case as they are bound, numbered from 1 (mục lục hồ sơ)."""
    mendings = _mendings(state)
    papers = [
        (one, payload)
        for one in state.standing
        if (payload := one.payload) is not None and _is_sheet(payload)
    ]
    papers.sort(key=lambda paper: _place(paper[0], state.basis))
    return tuple(
        _folio(number, one, payload, mendings.get(one.act.id, []))
        for number, (one, payload) in enumerate(papers, 1)
    )


def _is_sheet(payload: p.Payload) -> bool:
    """Does an act leave a sheet of its own? The issued paper of another act is that act's sheet."""
    is_of_other_act = isinstance(payload, r.PaperIssued) and bool(payload.about)
    return type(payload) not in _NO_PAPER and not is_of_other_act


def _place(one: EffectiveAct, basis: Basis) -> tuple[int, date, int]:
    match one.payload:
        case p.CaseOpened():
            rank = 0
        case r.RequestReceived() if basis is Basis.ON_REQUEST:
            rank = 1
        case r.JudgmentReceived():
            rank = 2
        case _:
            rank = 3
    return rank, one.act.happened_on, one.act.lamport


def _mendings(state: CaseState) -> dict[str, list[tuple[str, MendingWay]]]:
    """Which act mended which, by the id that stands now, the oldest first."""
    found: dict[str, list[tuple[str, MendingWay]]] = {}
    for one in state.standing:
        if isinstance(one.payload, r.DecisionMended):
            about = standing_id(state, one.payload.about)
            found.setdefault(about, []).append((one.act.id, one.payload.way))
    return found


def _folio(
    number: int, one: EffectiveAct, payload: p.Payload, mended: list[tuple[str, MendingWay]]
) -> Folio:
    signed = payload if isinstance(payload, p.Signed) else p.Signed()
    return Folio(
        number=number,
        act_id=one.act.id,
        kind=one.act.kind,
        dated=one.act.happened_on,
        paper_number=number_of(payload),
        signer=signed.signer,
        signed_by=signed.signed_by,
        standing=_standing([way for _act_id, way in mended]),
        mended_by=tuple(act_id for act_id, _way in mended),
        payload=payload,
    )


def _standing(ways: list[MendingWay]) -> PaperStanding:
    """What the mendings leave of a paper: the gravest of them."""
    for way, standing in (
        (MendingWay.ANNULLED, PaperStanding.ANNULLED),
        (MendingWay.WITHDRAWN, PaperStanding.WITHDRAWN),
        (MendingWay.AMENDED, PaperStanding.AMENDED),
    ):
        if way in ways:
            return standing
    return PaperStanding.IN_FORCE


def archived_on(state: CaseState) -> date | None:
    """The day the dossier was handed to the archive; None while it is at work."""
    found = [one.act.happened_on for one in state.standing if _is_archiving(one)]
    return max(found, default=None)


def _is_archiving(one: EffectiveAct) -> bool:
    return isinstance(one.payload, m.DossierArchived)
