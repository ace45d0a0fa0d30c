"""Acts of the office itself (việc của đơn vị) corrected and taken back, as acts of a case are."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import msgspec

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.domain.acts import Act
from thads_desktop.domain.codec import decode_payload, kind_of
from thads_desktop.domain.conditions import check_not_future
from thads_desktop.domain.corrections import standing_acts
from thads_desktop.domain.kinds import kind_name
from thads_desktop.domain.payloads import ActVoided, OfficeEstablished, Payload
from thads_desktop.ledger.commit import Commit
from thads_desktop.ledger.stored_acts import acts_of, find_act
from thads_desktop.services.context import Context, commit_of
from thads_desktop.services.law import check_own_law
from thads_desktop.services.offices import ESTABLISHED, NewOffice, checked_office, office_of

CLOSED = "period_closed"


def is_office_act(context: Context, act_id: str) -> bool:
    """Is this an act of the office, not of a case?"""
    with context.ledger.reading() as connection:
        act = find_act(connection, act_id)
    return act is not None and act.subject == office_of(context).office_id


def correct_office_act(
    context: Context, act_id: str, payload: Payload, happened_on: date, *, reason: str
) -> str:
    """Correct an act of the office (đính chính); returns the new act's id.

    Raises:
        DomainError: `act_missing`, `act_corrected_already`, `kind_differs`, `reason_missing`,
            `period_stays_closed`, `date_in_future`, or what recording it anew would refuse.
    """
    check_not_future(happened_on, context.today)
    check_own_law(context, payload)
    with commit_of(context, _("Đính chính")) as commit:
        target = _to_replace(commit, act_id, reason)
        if target.kind != kind_of(payload):
            raise DomainError(
                _("Đính chính phải giữ nguyên loại hành vi “{kind}”.").format(
                    kind=kind_name(target.kind)
                ),
                code="kind_differs",
                field="kind",
            )
        return _replace(commit, target, payload, happened_on, reason)


def void_office_act(context: Context, act_id: str, *, reason: str) -> str:
    """Take an act of the office back (hủy bỏ); returns the new act's id.

    Raises:
        DomainError: as `correct_office_act`; `office_needed` for the act that established it.
    """
    with commit_of(context, _("Hủy bỏ hành vi")) as commit:
        target = _to_replace(commit, act_id, reason)
        if target.kind == ESTABLISHED and target.corrects is None:
            raise DomainError(
                _("Không hủy được việc lập dữ liệu đơn vị. Hãy đính chính nếu ghi nhầm."),
                code="office_needed",
                field="act",
            )
        return _replace(commit, target, ActVoided(), target.happened_on, reason)


def _to_replace(commit: Commit, act_id: str, reason: str) -> Act:
    if not reason.strip():
        raise DomainError(_("Hãy ghi lý do đính chính."), code="reason_missing", field="reason")
    target = find_act(commit.connection, act_id)
    if target is None:
        raise DomainError(
            _("Không có hành vi {id} trong dữ liệu.").format(id=act_id),
            code="act_missing",
            field="act",
        )
    if target.kind == CLOSED:
        raise DomainError(
            _(
                "Kỳ thống kê đã chốt không sửa, không hủy được. Sai sót được ghi vào phiếu điều chỉnh "
                "khi chốt kỳ kế tiếp."
            ),
            code="period_stays_closed",
            field="act",
        )
    acts = _acts(commit, target.subject)
    if act_id in standing_acts(acts).replaced_by:
        raise DomainError(
            _("Hành vi này đã được đính chính hoặc hủy bỏ. Hãy đính chính bản mới nhất của nó."),
            code="act_corrected_already",
            field="act",
        )
    return target


def _acts(commit: Commit, subject: str) -> Sequence[Act]:
    return [one.act for one in acts_of(commit.connection, [subject])[subject]]


def _replace(commit: Commit, target: Act, payload: Payload, happened_on: date, reason: str) -> str:
    act = commit.append(
        target.subject, payload, happened_on, corrects=target.id, reason=reason.strip()
    )
    return act.id


def correct_office(context: Context, new: NewOffice, *, reason: str) -> str:
    """Correct what stands on the office's papers (tên, cấp trên, địa danh, ký hiệu, tài khoản).

    Raises:
        DomainError: `name_missing`, `code_missing`, `reason_missing`.
    """
    written = checked_office(new)
    office_id = office_of(context).office_id
    with context.ledger.reading() as connection:
        stored = acts_of(connection, [office_id])[office_id]
    standing = standing_acts([one.act for one in stored]).acts
    act = next(one for one in standing if one.kind == ESTABLISHED)
    told = decode_payload(act)
    assert isinstance(told, OfficeEstablished)  # noqa: S101 - of that kind
    payload = msgspec.structs.replace(told, **written)
    return correct_office_act(context, act.id, payload, act.happened_on, reason=reason)
