"""Deadlines of an intake (thời hạn của việc chưa có quyết định): reckoned as a case's are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from thads_desktop.domain.case_state import CaseState, LineBalance
from thads_desktop.domain.deadlines import Deadline
from thads_desktop.domain.intake import Intake
from thads_desktop.domain.law import Law
from thads_desktop.domain.payloads import CaseOpened, Obligation
from thads_desktop.domain.reckoning import deadlines_of
from thads_desktop.domain.vocabulary import Basis, LineState


def intake_deadlines(intake: Intake, law: Law) -> tuple[Deadline, ...]:
    """Every deadline that the papers of an intake opened, by last day; each once."""
    found: dict[tuple[str, str], Deadline] = {}
    for basis in intake.bases:
        for one in deadlines_of(as_case(intake, basis), law):
            if one.trigger:
                found.setdefault((one.key, one.trigger), one)
    return tuple(sorted(found.values(), key=lambda one: (one.due_on, one.key)))


def as_case(intake: Intake, basis: Basis) -> CaseState:
    """The intake as the case it would be, so that what is asked of a case can be asked of it."""
    opening = CaseOpened(
        decision_number="",
        basis=basis,
        kind=intake.kind,
        judgment=intake.judgment,
        parties=intake.parties,
        obligations=intake.obligations,
    )
    return CaseState(
        case_id=intake.intake_id,
        opening=opening,
        opened_on=intake.received_on,
        decided_on=intake.received_on,
        taken_over_on=None,
        officer="",
        present_parties=intake.parties,
        state=LineState.ENFORCEABLE,
        ground="",
        since=intake.received_on,
        lines=tuple(_balance(line, intake.received_on) for line in intake.obligations),
        spans=(),
        money=(),
        standing=intake.papers,
        replaced_by=dict(intake.replaced_by),
        contradictions=(),
        is_read_only=intake.is_read_only,
    )


def as_decided(intake: Intake, draft: CaseOpened) -> CaseState:
    """The intake as the case one of its decisions makes: with the parties and lines of that one."""
    return replace(
        as_case(intake, draft.basis),
        opening=draft,
        present_parties=draft.parties,
        lines=tuple(_balance(line, intake.received_on) for line in draft.obligations),
    )


def _balance(line: Obligation, since: date) -> LineBalance:
    return LineBalance(
        obligation=line,
        state=LineState.ENFORCEABLE,
        ground="",
        since=since,
        due=line.amount,
        received=0,
        waived=0,
        terminated=0,
        entrusted=0,
        withdrawn=0,
        left=line.amount,
    )
