"""What an act says, in one line, in the person's language (nội dung hành vi)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from thads_desktop.base.formats import format_date, format_money
from thads_desktop.base.language import _
from thads_desktop.domain import payloads as p
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.vocabulary import LineState
from thads_desktop.services.wording import basis_name, state_name


def act_sentence(payload: p.Payload | None) -> str:
    """What an act says, in one line."""
    if payload is None:
        return _("Nội dung do phiên bản chương trình mới hơn ghi.")
    if isinstance(payload, s.Step):
        return _step(payload)
    say = _SENTENCES.get(type(payload))
    return say(payload) if say else ""


def _joined(*parts: str) -> str:
    return "; ".join(part for part in parts if part)


def _numbered(number: str) -> str:
    return _("QĐ số {number}").format(number=number) if number else ""


def _opened(one: p.CaseOpened) -> str:
    due = sum(obligation.amount for obligation in one.obligations)
    whats = ", ".join(obligation.what for obligation in one.obligations)
    return _("QĐ số {number}, {basis}: {what}, {due} đồng").format(
        number=one.decision_number,
        basis=basis_name(one.basis).lower(),
        what=whats,
        due=format_money(due),
    )


def _received(one: p.MoneyReceived) -> str:
    said = _("Thu {amount} đồng, khoản {line}").format(
        amount=format_money(one.amount), line=one.line
    )
    receipt = _("biên lai {number}").format(number=one.receipt_number) if one.receipt_number else ""
    return _joined(said, receipt)


def _classified(one: p.MeansClassified) -> str:
    name = _("Có điều kiện thi hành án") if one.enforceable else _("Chưa có điều kiện thi hành án")
    return _joined(name, one.ground, _numbered(one.decision_number))


def _postponed(one: p.EnforcementPostponed) -> str:
    until = _("đến {day}").format(day=format_date(one.until)) if one.until else ""
    name = state_name(LineState.POSTPONED, one.ground)
    return _joined(name, until, one.why, _numbered(one.decision_number))


def _step(one: s.Step) -> str:
    planned = _("dự kiến {day}").format(day=format_date(one.planned_on)) if one.planned_on else ""
    until = _("đến {day}").format(day=format_date(one.until)) if one.until else ""
    number = _("văn bản số {number}").format(number=one.number) if one.number else ""
    return _joined(one.at, one.who, number, planned, until, one.note)


def _stopped(one: s.CountingStopped | s.DeadlineSnoozed) -> str:
    return _joined(_("đến {day}").format(day=format_date(one.until)), one.why)


def _increased(one: p.ObligationIncreased) -> str:
    said = _("Tăng {amount} đồng, khoản {line}").format(
        amount=format_money(one.amount), line=one.line
    )
    return _joined(said, one.why)


def _reduced(one: p.ObligationReduced) -> str:
    said = _("Giảm {amount} đồng, khoản {line}").format(
        amount=format_money(one.amount), line=one.line
    )
    return _joined(said, _numbered(one.decision_number))


_SENTENCES: Mapping[type[p.Payload], Callable[..., str]] = {
    p.CaseOpened: _opened,
    p.CaseTakenOver: _opened,
    s.CountingStopped: _stopped,
    s.DeadlineSnoozed: _stopped,
    p.OfficerAssigned: lambda one: one.officer,
    p.VerificationRecorded: lambda one: one.findings,
    p.MeansClassified: _classified,
    p.ObligationIncreased: _increased,
    p.MoneyReceived: _received,
    p.ObligationReduced: _reduced,
    p.EnforcementPostponed: _postponed,
    p.EnforcementSuspended: lambda one: _joined(one.why, _numbered(one.decision_number)),
    p.EnforcementResumed: lambda one: _numbered(one.decision_number),
    p.EnforcementTerminated: lambda one: _joined(one.ground, _numbered(one.decision_number)),
    p.EnforcementEntrusted: lambda one: _joined(one.receiver, _numbered(one.decision_number)),
    p.DecisionWithdrawn: lambda one: _joined(one.why, _numbered(one.decision_number)),
}
