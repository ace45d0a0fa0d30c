"""What an act says, in one line, in the person's language (nội dung hành vi)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from thads_desktop.base.formats import format_date, format_money
from thads_desktop.base.language import _
from thads_desktop.domain import payloads as p
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.events import decided_before
from thads_desktop.domain.law_pack import LawPack
from thads_desktop.domain.office_payloads import PeriodClosed
from thads_desktop.domain.paper_payloads import PaperIssued
from thads_desktop.domain.standing_reason import ground_of, known_ground
from thads_desktop.domain.vocabulary import LineState, PostponementGround
from thads_desktop.services.wording import basis_name, completion_name, mark_name, state_name


def act_sentence(payload: p.Payload | None, on: date, pack: LawPack) -> str:
    """What an act of a day says, in one line; its ground by the name the law packs give it."""
    if payload is None:
        return _("Nội dung do phiên bản chương trình mới hơn ghi.")
    say = _SENTENCES.get(type(payload))
    told = _step(payload) if isinstance(payload, s.Step) else say(payload) if say else ""
    ground = ground_of(payload)
    if not ground or ground in set(PostponementGround):
        return told
    entry = known_ground(ground, on, pack)
    return _joined(told, f"{entry.point}: {entry.name}" if entry else ground)


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
    payer = _("{payer} nộp").format(payer=one.payer) if one.payer else ""
    return _joined(said, payer, receipt)


def _classified(one: p.MeansClassified) -> str:
    name = _("Có điều kiện thi hành án") if one.enforceable else _("Chưa có điều kiện thi hành án")
    return _joined(name, _numbered(one.decision_number), _before(one))


def _suspended(one: p.EnforcementSuspended) -> str:
    return _joined(one.why, _numbered(one.decision_number), _before(one))


def _before(one: p.Payload) -> str:
    """When it was decided, before its case was taken over."""
    day = decided_before(one)
    return _("quyết định từ {day}").format(day=format_date(day)) if day else ""


def _postponed(one: p.EnforcementPostponed) -> str:
    until = _("đến {day}").format(day=format_date(one.until)) if one.until else ""
    name = state_name(LineState.POSTPONED, one.ground)
    return _joined(name, until, one.why, _numbered(one.decision_number), _before(one))


def _step(one: s.Step) -> str:
    planned = _("dự kiến {day}").format(day=format_date(one.planned_on)) if one.planned_on else ""
    until = _("đến {day}").format(day=format_date(one.until)) if one.until else ""
    number = _("văn bản số {number}").format(number=one.number) if one.number else ""
    return _joined(one.at, one.who, number, planned, until, *_details(one), one.note)


_WORDS = (
    "to_name",
    "giver",
    "receivers",
    "receiver",
    "buyer",
    "payee",
    "requester",
    "asks",
    "answer",
    "content",
)
_WORDS_LAST = ("quantity", "voucher_number", "way", "keeper", "account", "forces", "place", "why")


def _details(one: s.Step) -> Iterator[str]:
    """What a kind of event says beyond what all of them do."""
    for name in _WORDS:
        value = getattr(one, name, "")
        yield value if isinstance(value, str) else ", ".join(party.name for party in value)
    for name in ("price", "amount", "cost"):
        if value := getattr(one, name, 0):
            yield _("{amount} đồng").format(amount=format_money(value))
    if fee := getattr(one, "fee_withheld", 0):
        yield _("đã trừ phí {amount} đồng").format(amount=format_money(fee))
    assets = getattr(one, "assets", ())
    yield _("số {numbers}").format(numbers=", ".join(map(str, assets))) if assets else ""
    items = getattr(one, "items", ())
    yield ", ".join(item.what for item in items)
    yield from (getattr(one, name, "") for name in _WORDS_LAST)


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


def _left(one: p.EnforcementTerminated | p.EnforcementEntrusted) -> str:
    amount = _("một phần, {amount} đồng").format(amount=format_money(one.amount or 0))
    of = [one.receiver, *one.debtors] if isinstance(one, p.EnforcementEntrusted) else [one.why]
    return _joined(amount if one.amount else "", *of, _numbered(one.decision_number))


def _party_changed(one: p.PartyChanged) -> str:
    said = _("{new} thay {old}") if one.replaces else "{new}"
    return _joined(said.format(new=one.party.name, old=one.replaces), one.why)


def _line_added(one: p.ObligationAdded) -> str:
    said = _("Khoản {line}: {what}, {amount} đồng").format(
        line=one.obligation.line,
        what=one.obligation.what,
        amount=format_money(one.obligation.amount),
    )
    return _joined(said, one.why, _numbered(one.decision_number))


def _closed(one: PeriodClosed) -> str:
    said = _("Từ {first} đến {last}").format(
        first=format_date(one.first), last=format_date(one.last)
    )
    told = sum(correction.cases for correction in one.corrections)
    return _joined(said, _("phiếu điều chỉnh {count} việc").format(count=told) if told else "")


def paper_called(one: PaperIssued) -> str:
    """An issued paper by its own name, and its number where it has one."""
    title = _(one.title)
    if not one.number:
        return title
    return _("{title} số {number}").format(title=title, number=one.number)


_SENTENCES: Mapping[type[p.Payload], Callable[..., str]] = {
    p.CaseOpened: _opened,
    p.CaseTakenOver: _opened,
    s.CountingStopped: _stopped,
    s.DeadlineSnoozed: _stopped,
    p.OfficerAssigned: lambda one: one.officer,
    p.CaseMarked: lambda one: _joined(", ".join(map(mark_name, one.marks)), one.why),
    p.VerificationRecorded: lambda one: one.findings,
    p.MeansClassified: _classified,
    p.ObligationIncreased: _increased,
    p.MoneyReceived: _received,
    p.ObligationReduced: _reduced,
    p.EnforcementPostponed: _postponed,
    p.EnforcementSuspended: _suspended,
    p.MovedToSeparateRegister: _before,
    p.ObligationCompleted: lambda one: completion_name(one.result) if one.result else "",
    p.EnforcementResumed: lambda one: _joined(one.why, _numbered(one.decision_number)),
    p.EnforcementTerminated: _left,
    p.EnforcementEntrusted: _left,
    p.DecisionWithdrawn: lambda one: _joined(one.why, _numbered(one.decision_number)),
    p.CaseRecalled: lambda one: _joined(one.receiver, one.why, _numbered(one.decision_number)),
    p.CaseClosed: lambda one: one.why,
    p.PartyChanged: _party_changed,
    p.ObligationAdded: _line_added,
    PaperIssued: paper_called,
    PeriodClosed: _closed,
}
