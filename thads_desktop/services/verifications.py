"""Verification (xác minh điều kiện thi hành án): recorded first, its minutes printed after."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.base.vietnamese import nfc
from thads_desktop.domain.payloads import Statement, VerificationRecorded
from thads_desktop.domain.vocabulary import PartyRole
from thads_desktop.services.acts import Recorded, record_act
from thads_desktop.services.case_view import CaseView
from thads_desktop.services.context import Context
from thads_desktop.services.corrections import correct_act


@dataclass(frozen=True, slots=True, kw_only=True)
class NewVerification:
    """What the officer (chấp hành viên) fills in after a verification.

    `statements` are (topic, answer) pairs of the interview; `present` names and titles, one
    each; times are as spoken ("08 giờ 30").
    """

    case_id: str
    verified_on: date
    findings: str
    place: str = ""
    present: tuple[str, ...] = ()
    statements: tuple[tuple[str, str], ...] = ()
    informant: str = ""
    started_at: str = ""
    ended_at: str = ""


def begun_verification(context: Context, view: CaseView) -> NewVerification:
    """A verification of today in which only what is known beforehand is filled in."""
    state = view.state
    debtors = state.parties(PartyRole.DEBTOR)
    return NewVerification(
        case_id=view.case_id,
        verified_on=context.today,
        findings="",
        place=next((one.address for one in debtors if one.address), ""),
        # into the record, which is Vietnamese in every language
        present=(f"{state.officer or context.user}, Chấp hành viên",),
    )


def recorded_interview(case_id: str, payload: VerificationRecorded, on: date) -> NewVerification:
    """A recorded verification, as it was filled in."""
    return NewVerification(
        case_id=case_id,
        verified_on=on,
        findings=payload.findings,
        place=payload.place,
        present=payload.present,
        statements=tuple((one.topic, one.answer) for one in payload.statements),
        informant=payload.informant,
        started_at=payload.started_at,
        ended_at=payload.ended_at,
    )


def record_verification(context: Context, new: NewVerification) -> Recorded:
    """Record a verification on a case; printing its minutes is a step of its own.

    Raises:
        DomainError: `findings_missing`, `date_in_future`, `case_closed`, `case_missing`.
    """
    return record_act(context, new.case_id, _payload(new), new.verified_on)


def correct_verification(
    context: Context, act_id: str, new: NewVerification, *, reason: str
) -> Recorded:
    """Correct a recorded verification; the first one stays visible.

    Raises:
        DomainError: as `record_verification` and `correct_act`.
    """
    return correct_act(context, act_id, _payload(new), new.verified_on, reason=reason)


def _payload(new: NewVerification) -> VerificationRecorded:
    findings = nfc(new.findings).strip()
    if not findings:
        raise DomainError(_("Hãy ghi kết quả xác minh."), code="findings_missing", field="findings")
    return VerificationRecorded(
        findings=findings,
        place=nfc(new.place).strip(),
        present=tuple(nfc(one).strip() for one in new.present if one.strip()),
        statements=tuple(
            Statement(topic=nfc(topic), answer=nfc(answer).strip())
            for topic, answer in new.statements
            if answer.strip()
        ),
        informant=nfc(new.informant).strip(),
        started_at=nfc(new.started_at).strip(),
        ended_at=nfc(new.ended_at).strip(),
    )
