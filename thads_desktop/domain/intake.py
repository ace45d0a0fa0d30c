"""Intake (tiếp nhận): a case before its decision, from the papers that came in. Pure and total.

An intake has the identity its case will have: the enforcement decision, recorded on the same
subject, makes it a case that keeps these papers.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.acts import Act
from thads_desktop.domain.case_facts import STATE_REVENUES
from thads_desktop.domain.case_state import EffectiveAct
from thads_desktop.domain.codec import decode_payload
from thads_desktop.domain.corrections import standing_acts
from thads_desktop.domain.payloads import CaseOpened, Judgment, Obligation, Party
from thads_desktop.domain.vocabulary import Basis, CaseKind, PartyRole

JUDGMENT, REQUEST, ENTRUSTMENT = "judgment_received", "request_received", "entrustment_received"
REFUSAL = "request_refused"
LATE_ACCEPTED = "late_request_accepted"
COMPLETION_ASKED, COMPLETED = "request_completion_asked", "request_completed"
CLARIFICATION_ASKED, CLARIFIED = "clarification_requested", "clarification_received"
REVIEW_ASKED, REVIEW_ANSWERED = "review_requested", "review_answered"
BEGINNINGS = frozenset({JUDGMENT, REQUEST, ENTRUSTMENT, LATE_ACCEPTED})
STEPS = frozenset(
    {
        COMPLETION_ASKED,
        COMPLETED,
        CLARIFICATION_ASKED,
        CLARIFIED,
        REVIEW_ASKED,
        REVIEW_ANSWERED,
        LATE_ACCEPTED,
        "judgment_in_force",
        "judgment_issued",
        "obligation_due",
        "obstacle_ended",
        "enforcement_condition_known",
        "entrustment_acknowledged",
    }
)  # events without a kind of their own that have their place before the decision
INTAKE_CODES = frozenset({JUDGMENT, REQUEST, ENTRUSTMENT, REFUSAL}) | STEPS
# What is decided at once or by the court's own motion, whoever asks (Luật 106/2025, Điều 33.2.e, g).
ALWAYS_EX_OFFICIO = frozenset({"provisional_measure", "measure_lifted", "bankruptcy"})
INCOMPLETE = "incomplete"


class IntakeStatus(StrEnum):
    """Tình trạng tiếp nhận: how far what came in is from its enforcement decision."""

    READY = "ready"
    CHECKING = "checking"
    COMPLETION_ASKED = "completion_asked"
    WAITING = "waiting"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """Yêu cầu thi hành án đã nhận: what was asked, by whom, and how it stands."""

    act_id: str
    received_on: date
    payload: r.RequestReceived
    status: IntakeStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """Tiếp nhận: what came in, from whom, what it says, and how far it is from its decision.

    `papers` are the acts that stand, by legal date, `replaced_by` says what became of others;
    `obligations` the lines as the judgment says them, decided on or not.
    """

    intake_id: str
    papers: tuple[EffectiveAct, ...]
    received_on: date
    sender: str
    way: str
    documents: str
    judgment: Judgment
    kind: CaseKind
    parties: tuple[Party, ...]
    obligations: tuple[Obligation, ...]
    requests: tuple[Request, ...]
    is_entrusted: bool
    ex_officio_lines: tuple[int, ...]
    status: IntakeStatus
    is_read_only: bool
    replaced_by: Mapping[str, str]

    def standing_id(self, act_id: str) -> str:
        """The paper that stands where one was corrected."""
        return _standing_id(act_id, self.replaced_by)

    def named(self, role: PartyRole) -> tuple[Party, ...]:
        """The parties of one role, in the order of the judgment."""
        return tuple(party for party in self.parties if party.role is role)

    @property
    def standing_requests(self) -> tuple[Request, ...]:
        """Requests that were not refused."""
        return tuple(one for one in self.requests if one.status is not IntakeStatus.REFUSED)

    @property
    def bases(self) -> tuple[Basis, ...]:
        """By whose motion decisions are due: ex officio, on request, or both."""
        is_owed = bool(self.ex_officio_lines)
        asked = bool(self.requests) or self.is_entrusted or not is_owed
        found = ((Basis.EX_OFFICIO, is_owed), (Basis.ON_REQUEST, asked))
        return tuple(basis for basis, holds in found if holds)


def intake_of(acts: Sequence[Act]) -> Intake | None:
    """The intake of a subject; None when it was opened as a case, or nothing came in."""
    if _was_opened(acts) or not any(is_beginning(act) for act in acts):
        return None
    standing = standing_acts(acts)
    by_id = {act.id: act for act in acts}
    in_order = sorted(standing.acts, key=lambda act: _order(act, by_id))
    papers = [EffectiveAct(act, decode_payload(act)) for act in in_order]
    begun = [one for one in papers if is_beginning(one.act)]
    if not begun:
        return None
    return _read(tuple(papers), begun[0].act.happened_on, standing.replaced_by)


def is_beginning(act: Act) -> bool:
    """Can an intake begin with an act of this kind?"""
    return act.kind in BEGINNINGS or (act.kind == "step_taken" and _code(act) == LATE_ACCEPTED)


def code_of(one: EffectiveAct) -> str:
    """What an act is called as an event: its kind, or the code of a `step_taken`."""
    return one.payload.code if isinstance(one.payload, s.StepTaken) else one.act.kind


def _code(act: Act) -> str:
    payload = decode_payload(act)
    return payload.code if isinstance(payload, s.StepTaken) else ""


def _was_opened(acts: Sequence[Act]) -> bool:
    """A case whose opening no longer stands is a case still: the fold keeps it."""
    return any(isinstance(decode_payload(act), CaseOpened) for act in acts if _may_open(act))


def _may_open(act: Act) -> bool:
    return act.kind in {"case_opened", "case_taken_over"}


def _order(act: Act, by_id: Mapping[str, Act]) -> tuple[date, int, str]:
    """By legal date; among those of one day a correction has the place of what it corrects."""
    first = act
    while first.corrects is not None and first.corrects in by_id:
        first = by_id[first.corrects]
    return act.happened_on, first.lamport, first.id


def _standing_id(act_id: str, replaced_by: Mapping[str, str]) -> str:
    while act_id in replaced_by:
        act_id = replaced_by[act_id]
    return act_id


def _read(
    papers: tuple[EffectiveAct, ...], received_on: date, replaced_by: Mapping[str, str]
) -> Intake:
    judgments = [one.payload for one in papers if isinstance(one.payload, r.JudgmentReceived)]
    said = _last_told(judgments)
    requests = tuple(_requests(papers, replaced_by))
    entrusted = [one.payload for one in papers if isinstance(one.payload, r.EntrustmentReceived)]
    asked = requests[0].payload if requests else r.RequestReceived()
    owed = tuple(_ex_officio_lines(said))
    return Intake(
        intake_id=papers[0].act.subject,
        papers=papers,
        received_on=received_on,
        sender=_sender(said, entrusted, asked),
        way=said.way or asked.way,
        documents="; ".join(filter(None, (said.documents, asked.documents))),
        judgment=said.judgment,
        kind=said.kind,
        parties=said.parties,
        obligations=said.obligations,
        requests=requests,
        is_entrusted=bool(entrusted),
        ex_officio_lines=owed,
        status=_status(requests, is_owed=bool(owed) or bool(entrusted)),
        is_read_only=any(one.payload is None for one in papers),
        replaced_by=replaced_by,
    )


def _last_told(judgments: Sequence[r.JudgmentReceived]) -> r.JudgmentReceived:
    """The last judgment that says who owes what; a later one may be about the same parties."""
    telling = [one for one in judgments if one.obligations or one.parties]
    return next(iter((*reversed(telling), *reversed(judgments))), r.JudgmentReceived())


def _sender(
    said: r.JudgmentReceived,
    entrusted: Sequence[r.EntrustmentReceived],
    asked: r.RequestReceived,
) -> str:
    office = entrusted[-1].who if entrusted else ""
    return office or said.who or said.judgment.court or asked.requester or asked.who


def _ex_officio_lines(said: r.JudgmentReceived) -> Iterator[int]:
    """Lines the office enforces of its own motion, as far as their kind tells (Điều 33.2)."""
    is_whole = said.variant in ALWAYS_EX_OFFICIO or said.kind is CaseKind.BANKRUPTCY
    for line in said.obligations:
        if is_whole or line.kind in STATE_REVENUES:
            yield line.line


def _requests(papers: Sequence[EffectiveAct], replaced_by: Mapping[str, str]) -> Iterator[Request]:
    for place, one in enumerate(papers):
        if isinstance(one.payload, r.RequestReceived):
            later = {code_of(other) for other in _about(one, papers[place + 1 :], replaced_by)}
            yield Request(
                act_id=one.act.id,
                received_on=one.act.happened_on,
                payload=one.payload,
                status=_request_status(one.payload, later),
            )


def _about(
    request: EffectiveAct, later: Sequence[EffectiveAct], replaced_by: Mapping[str, str]
) -> Iterator[EffectiveAct]:
    """What came after a request and is about it; what does not say is about all before it."""
    for one in later:
        if isinstance(one.payload, s.Step):
            about = _standing_id(one.payload.about, replaced_by)
            if about in {"", request.act.id}:
                yield one


def _request_status(request: r.RequestReceived, later: set[str]) -> IntakeStatus:
    if REFUSAL in later:
        return IntakeStatus.REFUSED
    if COMPLETED in later:
        return IntakeStatus.READY
    if COMPLETION_ASKED in later:
        return IntakeStatus.COMPLETION_ASKED
    is_checked = request.variant not in {"", INCOMPLETE}
    return IntakeStatus.READY if is_checked else IntakeStatus.CHECKING


def _status(requests: Sequence[Request], *, is_owed: bool) -> IntakeStatus:
    """The nearest to a decision of all that came in."""
    if is_owed:
        return IntakeStatus.READY
    found = {one.status for one in requests} or {IntakeStatus.WAITING}
    return next(status for status in IntakeStatus if status in found)
