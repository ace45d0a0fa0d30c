"""Papers and facts that start or end a time limit (sự việc), each with its date.

They change neither who holds a case nor how it stands. What has no kind of its own is
`StepTaken` with a code of the law pack. Shapes are for ever; a change is a new version.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated

from msgspec import Meta

from thads_desktop.domain.law_entries import Unit
from thads_desktop.domain.payloads import LineNumber, Name, Payload, Text
from thads_desktop.domain.vocabulary import PartyRole

TimeOfDay = Annotated[str, Meta(pattern=r"^(([01][0-9]|2[0-3]):[0-5][0-9])?$", description="HH:MM")]


class Step(Payload, frozen=True, kw_only=True):
    """Sự việc trong hồ sơ: what happened, to what it belongs, and the dates it carries.

    `about` is the id of the act it concerns (the decision notified, the property seized);
    `variant` one of the words the law pack offers for this event; `planned_on` the day for which
    something is planned; `until` the day on which it runs out.
    """

    about: Text = ""
    variant: Text = ""
    at: TimeOfDay = ""
    planned_on: date | None = None
    until: date | None = None
    number: Text = ""
    who: Text = ""
    note: Text = ""
    lines: tuple[LineNumber, ...] = ()


class StepTaken(Step, frozen=True, kw_only=True):
    """Sự việc khác: an event of the law pack that has no kind of its own."""

    code: Name


class JudgmentReceived(Step, frozen=True, kw_only=True):
    """Nhận bản án, quyết định (Luật 106/2025, Điều 33.1)."""


class RequestReceived(Step, frozen=True, kw_only=True):
    """Nhận yêu cầu thi hành án (Luật 106/2025, Điều 34)."""


class RequestRefused(Step, frozen=True, kw_only=True):
    """Từ chối yêu cầu thi hành án (Luật 106/2025, Điều 34.4)."""


class NoticeDelivered(Step, frozen=True, kw_only=True):
    """Thông báo hợp lệ một văn bản (Luật 106/2025, Điều 35), to the debtor unless it says."""

    to: PartyRole = PartyRole.DEBTOR


class InformationRequested(Step, frozen=True, kw_only=True):
    """Yêu cầu cung cấp thông tin (Luật 106/2025, Điều 37)."""


class InformationReceived(Step, frozen=True, kw_only=True):
    """Nhận thông tin được cung cấp (Luật 106/2025, Điều 37)."""


class RequestReturned(Step, frozen=True, kw_only=True):
    """Gửi lại yêu cầu thi hành án (Luật 106/2025, Điều 38.4)."""


class EntrustmentReceived(Step, frozen=True, kw_only=True):
    """Nhận ủy thác (Luật 106/2025, Điều 49, 50)."""


class RightsTransferred(Step, frozen=True, kw_only=True):
    """Chuyển giao quyền, nghĩa vụ thi hành án (Luật 106/2025, Điều 41)."""


class SecurityMeasureApplied(Step, frozen=True, kw_only=True):
    """Áp dụng biện pháp bảo đảm (Luật 106/2025, Điều 66–70)."""


class SecurityMeasureEnded(Step, frozen=True, kw_only=True):
    """Chấm dứt biện pháp bảo đảm (Luật 106/2025, Điều 95)."""


class CoercionDecided(Step, frozen=True, kw_only=True):
    """Ra quyết định cưỡng chế (Luật 106/2025, Điều 71, 72)."""


class CoercionPlanned(Step, frozen=True, kw_only=True):
    """Ấn định ngày cưỡng chế (Luật 106/2025, Điều 72)."""


class PropertySeized(Step, frozen=True, kw_only=True):
    """Kê biên tài sản (Luật 106/2025, Điều 78–81)."""


class MeasureReleased(Step, frozen=True, kw_only=True):
    """Giải tỏa, chấm dứt cưỡng chế (Luật 106/2025, Điều 95)."""


class AppraisalContracted(Step, frozen=True, kw_only=True):
    """Ký hợp đồng thẩm định giá (Luật 106/2025, Điều 82)."""


class PriceSet(Step, frozen=True, kw_only=True):
    """Có giá tài sản (Luật 106/2025, Điều 82)."""


class AuctionContracted(Step, frozen=True, kw_only=True):
    """Ký hợp đồng đấu giá (Luật 106/2025, Điều 83)."""


class AuctionFailed(Step, frozen=True, kw_only=True):
    """Đấu giá không thành (Luật 106/2025, Điều 83.3)."""


class PriceReduced(Step, frozen=True, kw_only=True):
    """Giảm giá tài sản (Luật 106/2025, Điều 83.3)."""


class AssetSold(Step, frozen=True, kw_only=True):
    """Bán được tài sản (Luật 106/2025, Điều 83)."""


class AssetHandedOver(Step, frozen=True, kw_only=True):
    """Giao tài sản (Luật 106/2025, Điều 86)."""


class MoneyPaidOut(Step, frozen=True, kw_only=True):
    """Chi trả tiền thi hành án (Luật 106/2025, Điều 54.6)."""


class ExhibitReceived(Step, frozen=True, kw_only=True):
    """Nhận vật chứng, tài sản (Luật 106/2025, Điều 57)."""


class ExhibitTransferred(Step, frozen=True, kw_only=True):
    """Chuyển giao vật chứng, tài sản tịch thu (Luật 106/2025, Điều 57)."""


class ComplaintReceived(Step, frozen=True, kw_only=True):
    """Nhận khiếu nại (Luật 106/2025, Điều 96)."""


class ComplaintResolved(Step, frozen=True, kw_only=True):
    """Giải quyết khiếu nại (Luật 106/2025, Điều 102)."""


class CountingStopped(Payload, frozen=True, kw_only=True):
    """Khoảng thời gian không tính vào thời hạn (NĐ 152/2026, Điều 3).

    From the act's day on nothing is counted; on `until` the count goes on.
    """

    until: date
    why: Name


class DeadlineSnoozed(Payload, frozen=True, kw_only=True):
    """Để lại một thời hạn: not shown again before `until`, and why.

    `rule` is the time limit's key, `trigger` the id of the act that opened it.
    """

    rule: Name
    trigger: Text = ""
    until: date
    why: Name


class LimitOverridden(Payload, frozen=True, kw_only=True):
    """Đơn vị sửa một thời hạn của gói pháp luật, from a day on, and why."""

    key: Name
    number: Annotated[int, Meta(ge=0, le=1000)]
    unit: Unit
    since: date
    to: date | None = None
    why: Name


class CalendarDaySet(Payload, frozen=True, kw_only=True):
    """Đặt ngày nghỉ, ngày làm việc in the office's own calendar."""

    day: date
    is_off: bool
    why: Name
    source: Text = ""


# Papers of a case: they may be dated before it was opened and after it ended, and change nothing.
PAPERS: frozenset[type[Payload]] = frozenset(
    {*Step.__subclasses__(), CountingStopped, DeadlineSnoozed}
)
