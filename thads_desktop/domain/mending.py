"""Chains of decisions (Luật 106/2025, Điều 52): what may be withdrawn, annulled or amended."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _, mark
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.events import share_one
from thads_desktop.domain.folded_case import in_place_of
from thads_desktop.domain.folding import LEAVINGS
from thads_desktop.domain.vocabulary import MendingWay

ENDING = tuple(LEAVINGS)
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
# Whose withdrawal the fold does not follow, and what says the same.
_SAID_OTHERWISE: Mapping[type[p.Payload], str] = MappingProxyType(
    {
        p.CaseOpened: mark("Hãy ghi “Thu hồi quyết định thi hành án”."),
        p.CaseTakenOver: mark("Hãy ghi “Thu hồi quyết định thi hành án”."),
        p.ObligationReduced: mark("Hãy ghi “Tăng khoản phải thi hành” bằng số tiền tính trở lại."),
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
            `mending_without_effect`, `mending_of_no_lines`, `mending_of_other_lines`.
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
    _check_lines_of(payload, target)
    earlier = [one for one in withdrawals_in(state).get(mended, ()) if one.act_id != corrects]
    if any(share_one(one.lines, payload.lines) for one in earlier):
        raise _refused(
            _("Quyết định này đã bị thu hồi hoặc hủy rồi. Hãy chọn quyết định còn hiệu lực."),
            "mended_already",
        )
    if payload.way is not MendingWay.AMENDED:
        _check_has_effect(target)


def mends_an_ending(payload: p.Payload, state: CaseState) -> bool:
    """Is it about a decision that ended a case, a line or a part of one?

    Withdrawn or annulled (Luật 106/2025, Điều 52.1, 52.4; Luật 2008, Điều 37.1, 37.3), that brings
    them back; it is said of a case that has ended.
    """
    if not isinstance(payload, r.DecisionMended):
        return False
    return isinstance(_standing(standing_id(payload.about, state), state), ENDING)


def can_be_brought_back(state: CaseState) -> bool:
    """Has a case a decision that ended it, a line or a part of one, and was not withdrawn yet?"""
    withdrawn = withdrawals_in(state)
    return any(
        isinstance(one.payload, ENDING) and not _is_withdrawn_whole(withdrawn.get(one.act.id, ()))
        for one in state.standing
    )


class Withdrawal(NamedTuple):
    """Thu hồi, hủy một quyết định: the act that did so, and the lines it is of (all when none)."""

    act_id: str
    lines: tuple[int, ...]


def withdrawals_in(state: CaseState) -> Mapping[str, Sequence[Withdrawal]]:
    """What was withdrawn or annulled of a case, by the id of the decision."""
    found: defaultdict[str, list[Withdrawal]] = defaultdict(list)
    for one in state.standing:
        mended = one.payload
        if isinstance(mended, r.DecisionMended) and mended.way is not MendingWay.AMENDED:
            withdrawal = Withdrawal(one.act.id, mended.lines)
            found[standing_id(mended.about, state)].append(withdrawal)
    return found


def standing_id(act_id: str, state: CaseState) -> str:
    """The act that stands in place of one that was corrected."""
    return in_place_of(act_id, state.replaced_by)


def _standing(act_id: str, state: CaseState) -> p.Payload | None:
    return next((one.payload for one in state.standing if one.act.id == act_id), None)


def _is_withdrawn_whole(withdrawals: Sequence[Withdrawal]) -> bool:
    return any(not one.lines for one in withdrawals)


def _check_lines_of(payload: r.DecisionMended, target: p.Payload) -> None:
    """Only a decision about lines is mended on some of them: on lines that it is about."""
    if not payload.lines:
        return
    of_lines: tuple[int, ...] | None = getattr(target, "lines", None)
    if of_lines is None:
        raise _refused(
            _(
                "Quyết định này không chia theo khoản nên chỉ thu hồi, sửa, hủy được toàn bộ. "
                "Hãy bỏ trống các khoản."
            ),
            "mending_of_no_lines",
            "lines",
        )
    if of_lines and not set(payload.lines) <= set(of_lines):
        known = ", ".join(map(str, of_lines))
        raise _refused(
            _("Quyết định này chỉ về khoản {known}. Hãy chọn trong các khoản ấy.").format(
                known=known
            ),
            "mending_of_other_lines",
            "lines",
        )


def _check_has_effect(target: p.Payload) -> None:
    instead = _SAID_OTHERWISE.get(type(target))
    if instead is not None:
        said = _("Thu hồi, hủy quyết định này không làm thay đổi việc trong sổ. {instead}")
        raise _refused(said.format(instead=_(instead)), "mending_without_effect")


def _refused(message: str, code: str, field: str = "about") -> DomainError:
    return DomainError(message, code=code, field=field)
