"""Dossier (hồ sơ thi hành án): its papers in the order they are bound, and what became of each.

Order of the folios (bút lục): the enforcement decision, the request where there is one, the
judgment, then by time (Thông tư 04/2023/TT-BTP, Điều 31; the circular of the new law was not
found).
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

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
    """Hiệu lực của một văn bản trong hồ sơ, the gravest last.

    `CORRECTED` is a paper whose act was corrected since, `VOIDED` one that was taken back, or
    whose act was.
    """

    IN_FORCE = "in_force"
    AMENDED = "amended"
    CORRECTED = "corrected"
    WITHDRAWN = "withdrawn"
    ANNULLED = "annulled"
    VOIDED = "voided"


_BY_WAY = MappingProxyType(
    {
        MendingWay.AMENDED: PaperStanding.AMENDED,
        MendingWay.WITHDRAWN: PaperStanding.WITHDRAWN,
        MendingWay.ANNULLED: PaperStanding.ANNULLED,
    }
)
_GRAVITY = tuple(PaperStanding)


class PaperChange(NamedTuple):
    """Thay đổi hiệu lực của một văn bản: how an act left it; `by` is "" while it stands."""

    standing: PaperStanding
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Folio:
    """Bút lục: one paper of a dossier with its place, and the acts that mended it since.

    `paper_id` and `title` are those of the paper as issued; empty where it was not issued here.
    """

    number: int
    act_id: str
    paper_id: str
    kind: str
    title: str
    dated: date
    paper_number: str
    signer: SignerRole | None
    signed_by: str
    standing: PaperStanding
    mended_by: tuple[str, ...]
    payload: p.Payload


def folios_of(state: CaseState) -> tuple[Folio, ...]:
    """The papers of a case as they are bound, numbered from 1 (mục lục hồ sơ)."""
    mendings, standing = _mendings(state), {one.act.id for one in state.standing}
    issued = {
        _bearer(state, one.act.id, one.payload, standing): one
        for one in state.standing
        if isinstance(one.payload, r.PaperIssued)
    }
    papers = [
        (one, payload)
        for one in state.standing
        if (payload := one.payload) is not None
        and type(payload) not in _NO_PAPER
        and _bearer(state, one.act.id, payload, standing) == one.act.id
    ]
    papers.sort(key=lambda paper: _place(paper[0], state.basis))
    return tuple(
        _folio(number, one, payload, issued.get(one.act.id), state, mendings)
        for number, (one, payload) in enumerate(papers, 1)
    )


def _bearer(state: CaseState, act_id: str, payload: p.Payload, standing: Container[str]) -> str:
    """The act under which a sheet is bound: that of an issued paper, while it stands."""
    about = payload.about if isinstance(payload, r.PaperIssued) else ""
    now = standing_id(state, about)
    return now if now in standing else act_id


def change_of(state: CaseState, paper_id: str, about: str) -> PaperChange:
    """What became of an issued paper, by its own act and the one it is `about` (or "")."""
    mendings, standing = _mendings(state), {one.act.id for one in state.standing}
    found = [PaperChange(PaperStanding.IN_FORCE, "")]
    for act_id in filter(None, (paper_id, about)):
        now = standing_id(state, act_id)
        found += reversed(mendings.get(now, []))
        if now != act_id:
            is_corrected = now in standing
            found.append(
                PaperChange(PaperStanding.CORRECTED if is_corrected else PaperStanding.VOIDED, now)
            )
    return max(found, key=_gravity)


def _gravity(change: PaperChange) -> int:
    return _GRAVITY.index(change.standing)


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


def _mendings(state: CaseState) -> dict[str, list[PaperChange]]:
    """Which act mended which, by the id that stands now, the oldest first."""
    found: dict[str, list[PaperChange]] = {}
    for one in state.standing:
        if isinstance(one.payload, r.DecisionMended):
            about = standing_id(state, one.payload.about)
            found.setdefault(about, []).append(PaperChange(_BY_WAY[one.payload.way], one.act.id))
    return found


def _folio(  # noqa: PLR0917 - a paper, and all that tells how it stands
    number: int,
    one: EffectiveAct,
    payload: p.Payload,
    issued: EffectiveAct | None,
    state: CaseState,
    mendings: Mapping[str, Sequence[PaperChange]],
) -> Folio:
    signed = payload if isinstance(payload, p.Signed) else p.Signed()
    paper = issued.payload if issued and isinstance(issued.payload, r.PaperIssued) else None
    mended = mendings.get(one.act.id, ())
    own = max(mended, key=_gravity, default=PaperChange(PaperStanding.IN_FORCE, ""))
    change = change_of(state, issued.act.id, paper.about) if issued and paper else own
    return Folio(
        number=number,
        act_id=one.act.id,
        kind=one.act.kind,
        dated=one.act.happened_on,
        paper_id=issued.act.id if issued else "",
        title=paper.title if paper else "",
        paper_number=(paper.number if paper else "") or _number_of(payload),
        signer=signed.signer,
        signed_by=signed.signed_by,
        standing=change.standing,
        mended_by=tuple(one.by for one in mended),
        payload=payload,
    )


def _number_of(payload: p.Payload) -> str:
    """The number of a sheet: a receipt has its own."""
    return payload.receipt_number if isinstance(payload, p.MoneyReceived) else number_of(payload)


def archived_on(state: CaseState) -> date | None:
    """The day the dossier was handed to the archive; None while it is at work."""
    found = [one.act.happened_on for one in state.standing if _is_archiving(one)]
    return max(found, default=None)


def _is_archiving(one: EffectiveAct) -> bool:
    return isinstance(one.payload, m.DossierArchived)
