"""Kinds of act for papers and facts that open or close a time limit (`resources/law`)."""

from __future__ import annotations

from thads_desktop.base.language import mark
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.act_kind import ActKind
from thads_desktop.domain.payloads import Payload

_STEP_RANK = 40  # papers stand before what they lead to on one day, after what comes in


def _step(key: str, payload: type[Payload], name: str, law_2025: str, law_2008: str) -> ActKind:
    return ActKind(
        key=key,
        payload=payload,
        name=name,
        rank=_STEP_RANK,
        law_2025=law_2025,
        law_2008=law_2008,
    )


STEP_KINDS = (
    _step(
        "judgment_received",
        s.JudgmentReceived,
        mark("Nhận bản án, quyết định"),
        "Điều 33.1",
        "Điều 28",
    ),
    _step(
        "request_received",
        s.RequestReceived,
        mark("Nhận yêu cầu thi hành án"),
        "Điều 34",
        "Điều 31",
    ),
    _step(
        "request_refused",
        s.RequestRefused,
        mark("Từ chối yêu cầu thi hành án"),
        "Điều 34.4",
        "Điều 31.5",
    ),
    _step(
        "notice_delivered",
        s.NoticeDelivered,
        mark("Thông báo hợp lệ"),
        "Điều 35",
        "Điều 39–43",
    ),
    _step(
        "information_requested",
        s.InformationRequested,
        mark("Yêu cầu cung cấp thông tin"),
        "Điều 37.6",
        "Điều 44.6",
    ),
    _step(
        "information_received",
        s.InformationReceived,
        mark("Nhận thông tin được cung cấp"),
        "Điều 37.6",
        "Điều 44.6",
    ),
    _step(
        "request_returned",
        s.RequestReturned,
        mark("Gửi lại yêu cầu thi hành án"),
        "Điều 38.4; NĐ 152/2026 Điều 22.2",
        "",
    ),
    _step(
        "entrustment_received",
        s.EntrustmentReceived,
        mark("Nhận ủy thác"),
        "Điều 49, 50",
        "Điều 55–57",
    ),
    _step(
        "rights_transferred",
        s.RightsTransferred,
        mark("Chuyển giao quyền, nghĩa vụ thi hành án"),
        "Điều 41",
        "Điều 54",
    ),
    _step(
        "security_measure_applied",
        s.SecurityMeasureApplied,
        mark("Áp dụng biện pháp bảo đảm"),
        "Điều 66–70",
        "Điều 66–69",
    ),
    _step(
        "security_measure_ended",
        s.SecurityMeasureEnded,
        mark("Chấm dứt biện pháp bảo đảm"),
        "Điều 95",
        "Điều 67–69",
    ),
    _step(
        "coercion_decided",
        s.CoercionDecided,
        mark("Ra quyết định cưỡng chế"),
        "Điều 71, 72",
        "Điều 70, 71",
    ),
    _step(
        "coercion_planned",
        s.CoercionPlanned,
        mark("Ấn định ngày cưỡng chế"),
        "Điều 72",
        "Điều 72",
    ),
    _step(
        "property_seized",
        s.PropertySeized,
        mark("Kê biên tài sản"),
        "Điều 78–81",
        "Điều 84–98",
    ),
    _step(
        "measure_released",
        s.MeasureReleased,
        mark("Giải tỏa, chấm dứt cưỡng chế"),
        "Điều 95",
        "Điều 105",
    ),
    _step(
        "appraisal_contracted",
        s.AppraisalContracted,
        mark("Ký hợp đồng thẩm định giá"),
        "Điều 82",
        "Điều 98",
    ),
    _step("price_set", s.PriceSet, mark("Có giá tài sản"), "Điều 82", "Điều 98, 99"),
    _step(
        "auction_contracted",
        s.AuctionContracted,
        mark("Ký hợp đồng đấu giá"),
        "Điều 83.2",
        "Điều 101",
    ),
    _step(
        "auction_failed",
        s.AuctionFailed,
        mark("Đấu giá không thành"),
        "Điều 83.3",
        "Điều 104",
    ),
    _step("price_reduced", s.PriceReduced, mark("Giảm giá tài sản"), "Điều 83.3", "Điều 104"),
    _step("asset_sold", s.AssetSold, mark("Bán được tài sản"), "Điều 83", "Điều 101"),
    _step(
        "asset_handed_over",
        s.AssetHandedOver,
        mark("Giao tài sản"),
        "Điều 86",
        "Điều 100, 103",
    ),
    _step(
        "money_paid_out",
        s.MoneyPaidOut,
        mark("Chi trả tiền thi hành án"),
        "Điều 54.6",
        "Điều 47",
    ),
    _step(
        "exhibit_received",
        s.ExhibitReceived,
        mark("Nhận vật chứng, tài sản"),
        "Điều 57; NĐ 152/2026 Điều 37",
        "Điều 122, 123",
    ),
    _step(
        "exhibit_transferred",
        s.ExhibitTransferred,
        mark("Chuyển giao vật chứng, tài sản tịch thu"),
        "Điều 57",
        "Điều 124",
    ),
    _step(
        "complaint_received",
        s.ComplaintReceived,
        mark("Nhận khiếu nại"),
        "Điều 96",
        "Điều 140",
    ),
    _step(
        "complaint_resolved",
        s.ComplaintResolved,
        mark("Giải quyết khiếu nại"),
        "Điều 102",
        "Điều 146",
    ),
    _step("step_taken", s.StepTaken, mark("Sự việc khác"), "", ""),
    _step(
        "counting_stopped",
        s.CountingStopped,
        mark("Khoảng thời gian không tính vào thời hạn"),
        "NĐ 152/2026 Điều 3",
        "",
    ),
    _step("deadline_snoozed", s.DeadlineSnoozed, mark("Để lại một thời hạn"), "", ""),
    ActKind(
        key="limit_overridden",
        payload=s.LimitOverridden,
        name=mark("Đơn vị sửa một thời hạn"),
        rank=0,
        law_2025="",
        law_2008="",
        subject="office",
    ),
    ActKind(
        key="calendar_day_set",
        payload=s.CalendarDaySet,
        name=mark("Đặt ngày nghỉ, ngày làm việc"),
        rank=0,
        law_2025="",
        law_2008="",
        subject="office",
    ),
)
