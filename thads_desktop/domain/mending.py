"""Chains of decisions (Luật 106/2025, Điều 52): what may be withdrawn, annulled or amended."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _, mark
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.vocabulary import MendingWay

ENDING = (
    p.EnforcementTerminated,
    p.EnforcementEntrusted,
    p.DecisionWithdrawn,
    p.CaseRecalled,
    p.CaseClosed,
    r.RequestReturned,
)
# Receipts, records and notices: what happened, which no decision undoes.
NOT_DECISIONS = (
    p.MoneyReceived,
    p.VerificationRecorded,
    p.ObligationCompleted,
    r.JudgmentReceived,
    r.RequestReceived,
    r.NoticeDelivered,
    r.DeliveryAttempted,
    r.InformationRequested,
    r.InformationReceived,
    r.EntrustmentReceived,
    r.ComplaintReceived,
    m.MoneyPaidOut,
    m.ExhibitReceived,
    m.ExhibitTransferred,
    m.DossierArchived,
)
_ADDED_AGAIN = mark("Hãy ghi “Tăng khoản phải thi hành” bằng số tiền tính trở lại.")
# Whose withdrawal the fold does not follow, and what says the same.
_SAID_OTHERWISE: Mapping[type[p.Payload], str] = MappingProxyType(
    {
        p.CaseOpened: mark("Hãy ghi “Thu hồi quyết định thi hành án”."),
        p.CaseTakenOver: mark("Hãy ghi “Thu hồi quyết định thi hành án”."),
        p.EnforcementTerminated: _ADDED_AGAIN,
        p.EnforcementEntrusted: _ADDED_AGAIN,
        p.ObligationReduced: _ADDED_AGAIN,
        p.EnforcementResumed: mark(
            "Hãy ghi lại trạng thái trở về (hoãn, tạm đình chỉ, chưa có điều kiện) vào ngày này."
        ),
        p.ObligationAdded: mark("Hãy ghi “Thu hồi quyết định thi hành án” đối với khoản đó."),
        r.DecisionMended: mark(
            "Hãy ghi lại quyết định bị thu hồi trước đây như một quyết định mới."
        ),
    }
)


def check_mending(payload: p.Payload, state: CaseState, corrects: str = "") -> None:
    """Refuse a withdrawal, annulment or amendment without sense or effect.

    `corrects` is the act it is recorded in place of.

    Raises:
        DomainError: `act_without_effect`, `not_a_decision`, `mended_already`,
            `ending_not_mended`, `mending_without_effect`.
    """
    if not isinstance(payload, r.DecisionMended) or not payload.about:
        return
    mended = standing_id(payload.about, state)
    target = _standing(mended, state)
    if target is None:
        raise _refused(
            _("Hành vi này đã bị hủy bỏ vì ghi nhầm. Hãy chọn quyết định còn hiệu lực."),
            "act_without_effect",
        )
    if isinstance(target, NOT_DECISIONS):
        raise _refused(
            _("Hành vi này không phải là quyết định. Nếu ghi sai, hãy đính chính hoặc hủy bỏ nó."),
            "not_a_decision",
        )
    if any(one != corrects for one in _withdrawals(mended, state)):
        raise _refused(
            _("Quyết định này đã bị thu hồi hoặc hủy rồi. Hãy chọn quyết định còn hiệu lực."),
            "mended_already",
        )
    if payload.way is not MendingWay.AMENDED:
        _check_has_effect(target)


def check_ending_stands(payload: p.Payload, state: CaseState) -> None:
    """Refuse the withdrawal of what ended a case: it does not bring the case back.

    Raises:
        DomainError: `ending_not_mended`.
    """
    if isinstance(payload, r.DecisionMended) and payload.way is not MendingWay.AMENDED:
        _check_is_no_ending(_standing(standing_id(payload.about, state), state))


def standing_id(act_id: str, state: CaseState) -> str:
    """The act that stands in place of one that was corrected."""
    while act_id in state.replaced_by:
        act_id = state.replaced_by[act_id]
    return act_id


def _standing(act_id: str, state: CaseState) -> p.Payload | None:
    return next((one.payload for one in state.standing if one.act.id == act_id), None)


def _withdrawals(act_id: str, state: CaseState) -> list[str]:
    """The acts that withdrew or annulled a decision."""
    return [
        one.act.id
        for one in state.standing
        if isinstance(one.payload, r.DecisionMended)
        and one.payload.way is not MendingWay.AMENDED
        and standing_id(one.payload.about, state) == act_id
    ]


def _check_has_effect(target: p.Payload) -> None:
    _check_is_no_ending(target)
    instead = _SAID_OTHERWISE.get(type(target))
    if instead is not None:
        said = _("Thu hồi, hủy quyết định này không làm thay đổi việc trong sổ. {instead}")
        raise _refused(said.format(instead=_(instead)), "mending_without_effect")


def _check_is_no_ending(target: p.Payload | None) -> None:
    if isinstance(target, ENDING) and not getattr(target, "amount", None):
        raise _refused(
            _(
                "Quyết định này đã kết thúc việc (khoản); thu hồi, hủy nó không làm việc mở lại "
                "trong sổ. Hãy ghi việc mới theo quyết định thi hành án được ban hành lại, hoặc "
                "“Nhận việc cũ chuyển sang” với số còn phải thi hành."
            ),
            "ending_not_mended",
        )


def _refused(message: str, code: str) -> DomainError:
    return DomainError(message, code=code, field="about")
