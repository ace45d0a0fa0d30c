"""What a paper says of things and of earlier acts (biên bản), before it is recorded."""

from __future__ import annotations

from datetime import date

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.mending import standing_id

# What can only follow the act it is about.
_FOLLOWING = (
    m.ExhibitTransferred,
    m.PriceReduced,
    m.AssetSold,
    m.AssetHandedOver,
    m.MeasureReleased,
    r.DecisionMended,
    r.NoticeDelivered,
    r.DeliveryAttempted,
)


def check_items_differ(payload: s.Step) -> None:
    """Refuse minutes in which two things bear one number.

    Raises:
        DomainError: `item_repeated`.
    """
    if not isinstance(payload, m.ExhibitReceived | m.PropertySeized | m.SecurityMeasureApplied):
        return
    numbers = [one.number for one in payload.items]
    repeated = sorted({number for number in numbers if numbers.count(number) > 1})
    if repeated:
        raise DomainError(
            _("Số thứ tự {numbers} được ghi hai lần. Mỗi vật, tài sản mang một số riêng.").format(
                numbers=", ".join(map(str, repeated))
            ),
            code="item_repeated",
            field="items",
        )


def check_after_its_cause(payload: s.Step, happened_on: date, state: CaseState) -> None:
    """Refuse what can only follow the act it is about, when it is dated before that.

    Raises:
        DomainError: `paper_before_its_cause`.
    """
    if not isinstance(payload, _FOLLOWING) or not payload.about:
        return
    about = standing_id(payload.about, state)
    cause = next((one.act for one in state.standing if one.act.id == about), None)
    if cause is not None and happened_on < cause.happened_on:
        raise DomainError(
            _("Ngày ghi ở trước ngày của hành vi mà nó nói đến ({day}). Hãy kiểm tra lại.").format(
                day=format_date(cause.happened_on)
            ),
            code="paper_before_its_cause",
            field="happened_on",
        )
