"""Kinds of act for security and coercion, property, exhibits and the archive."""

from __future__ import annotations

from thads_desktop.base.language import mark
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain.act_kind import ActKind, paper_kind

MEASURE_KINDS: tuple[ActKind, ...] = (
    paper_kind(
        "security_measure_applied",
        m.SecurityMeasureApplied,
        mark("Áp dụng biện pháp bảo đảm"),
        "Điều 66–70",
        "Điều 66–69",
    ),
    paper_kind(
        "security_measure_ended",
        m.SecurityMeasureEnded,
        mark("Chấm dứt biện pháp bảo đảm"),
        "Điều 95",
        "Điều 67–69",
    ),
    paper_kind(
        "coercion_decided",
        m.CoercionDecided,
        mark("Ra quyết định cưỡng chế"),
        "Điều 71, 72",
        "Điều 70, 71",
    ),
    paper_kind(
        "coercion_planned",
        m.CoercionPlanned,
        mark("Ấn định ngày cưỡng chế"),
        "Điều 72",
        "Điều 72",
    ),
    paper_kind(
        "property_seized",
        m.PropertySeized,
        mark("Kê biên tài sản"),
        "Điều 78–81",
        "Điều 84–98",
    ),
    paper_kind(
        "measure_released",
        m.MeasureReleased,
        mark("Giải tỏa, chấm dứt cưỡng chế"),
        "Điều 95",
        "Điều 105",
    ),
    paper_kind(
        "appraisal_contracted",
        m.AppraisalContracted,
        mark("Ký hợp đồng thẩm định giá"),
        "Điều 82",
        "Điều 98",
    ),
    paper_kind("price_set", m.PriceSet, mark("Có giá tài sản"), "Điều 82", "Điều 98, 99"),
    paper_kind(
        "auction_contracted",
        m.AuctionContracted,
        mark("Ký hợp đồng đấu giá"),
        "Điều 83.2",
        "Điều 101",
    ),
    paper_kind(
        "auction_failed",
        m.AuctionFailed,
        mark("Đấu giá không thành"),
        "Điều 83.3",
        "Điều 104",
    ),
    paper_kind("price_reduced", m.PriceReduced, mark("Giảm giá tài sản"), "Điều 83.3", "Điều 104"),
    paper_kind("asset_sold", m.AssetSold, mark("Bán được tài sản"), "Điều 83", "Điều 101"),
    paper_kind(
        "asset_handed_over",
        m.AssetHandedOver,
        mark("Giao tài sản"),
        "Điều 86",
        "Điều 100, 103",
    ),
    paper_kind(
        "money_paid_out",
        m.MoneyPaidOut,
        mark("Chi trả tiền thi hành án"),
        "Điều 54.6",
        "Điều 47",
    ),
    paper_kind(
        "exhibit_received",
        m.ExhibitReceived,
        mark("Nhận vật chứng, tài sản"),
        "Điều 57; NĐ 152/2026 Điều 37",
        "Điều 122, 123",
    ),
    paper_kind(
        "exhibit_transferred",
        m.ExhibitTransferred,
        mark("Chuyển giao vật chứng, tài sản tịch thu"),
        "Điều 57",
        "Điều 124",
    ),
    paper_kind(
        "dossier_archived",
        m.DossierArchived,
        mark("Bàn giao hồ sơ lưu trữ"),
        "",
        "TT 04/2023/TT-BTP Điều 32",
        version=1,
    ),
)
