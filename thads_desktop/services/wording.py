"""Words for states and acts, in the person's language (lời cho người dùng)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from thads_desktop.base.formats import format_date, format_money
from thads_desktop.base.language import _
from thads_desktop.domain import payloads as p
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.vocabulary import (
    Basis,
    CaseKind,
    LineState,
    ObligationKind,
    PartyRole,
    PostponementGround,
)


def basis_name(basis: Basis) -> str:
    """Chủ động, theo yêu cầu."""
    return {Basis.EX_OFFICIO: _("Chủ động"), Basis.ON_REQUEST: _("Theo yêu cầu")}[basis]


def role_name(role: PartyRole) -> str:
    """Tư cách đương sự."""
    return {
        PartyRole.DEBTOR: _("Người phải thi hành án"),
        PartyRole.CREDITOR: _("Người được thi hành án"),
        PartyRole.RELATED_PERSON: _("Người có quyền lợi, nghĩa vụ liên quan"),
    }[role]


def case_kind_name(kind: CaseKind) -> str:
    """Loại việc."""
    return {
        CaseKind.CIVIL: _("Dân sự"),
        CaseKind.CRIMINAL: _("Hình sự"),
        CaseKind.ADMINISTRATIVE: _("Hành chính"),
        CaseKind.FAMILY: _("Hôn nhân và gia đình"),
        CaseKind.COMMERCIAL: _("Kinh doanh, thương mại"),
        CaseKind.LABOUR: _("Lao động"),
        CaseKind.BANKRUPTCY: _("Phá sản"),
        CaseKind.ARBITRATION: _("Trọng tài"),
        CaseKind.COMPETITION: _("Vụ việc cạnh tranh"),
        CaseKind.OTHER: _("Khác"),
    }[kind]


def obligation_kind_name(kind: ObligationKind) -> str:
    """Loại khoản phải thi hành."""
    return {
        ObligationKind.COURT_FEE: _("Án phí, lệ phí"),
        ObligationKind.FINE: _("Tiền phạt"),
        ObligationKind.CONFISCATION: _("Tịch thu, truy thu"),
        ObligationKind.COMPENSATION: _("Bồi thường thiệt hại"),
        ObligationKind.MAINTENANCE: _("Cấp dưỡng"),
        ObligationKind.WAGES: _("Tiền lương, trợ cấp"),
        ObligationKind.CREDIT_DEBT: _("Nợ tín dụng"),
        ObligationKind.DEBT: _("Trả nợ"),
        ObligationKind.PROPERTY: _("Trả, giao tài sản"),
        ObligationKind.WORK: _("Thực hiện công việc"),
        ObligationKind.OTHER: _("Khoản khác"),
    }[kind]


def state_name(state: LineState, ground: str = "") -> str:
    """Trạng thái, as a short label."""
    if state is LineState.POSTPONED and ground == PostponementGround.AGREEMENT:
        return _("Hoãn theo thỏa thuận")
    return {
        LineState.ENFORCEABLE: _("Đang thi hành"),
        LineState.NOT_YET_ENFORCEABLE: _("Chưa có điều kiện"),
        LineState.POSTPONED: _("Hoãn"),
        LineState.SUSPENDED: _("Tạm đình chỉ"),
        LineState.SEPARATE_REGISTER: _("Sổ theo dõi riêng"),
        LineState.COMPLETED: _("Thi hành xong"),
        LineState.TERMINATED: _("Đình chỉ"),
        LineState.ENTRUSTED: _("Ủy thác"),
        LineState.WITHDRAWN: _("Thu hồi quyết định"),
    }[state]


def status_sentence(state: CaseState) -> str:
    """Câu trạng thái: what holds, since when, and what is left."""
    since = format_date(state.since)
    name = state_name(state.state, state.ground)
    if state.is_ended:
        return _("{name} ngày {since}.").format(name=name, since=since)
    sentence = _("{name} từ {since}; còn phải thi hành {left} đồng.").format(
        name=name, since=since, left=format_money(state.left)
    )
    others = {line.state for line in state.lines} - {state.state}
    if others:
        names = ", ".join(sorted(state_name(other).lower() for other in others))
        sentence += " " + _("Có khoản khác đang ở trạng thái: {names}.").format(names=names)
    return sentence


def act_sentence(payload: p.Payload | None) -> str:
    """What an act says, in one line."""
    if payload is None:
        return _("Nội dung do phiên bản chương trình mới hơn ghi.")
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
