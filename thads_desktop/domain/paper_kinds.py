"""Kinds of act for what comes in and goes out: judgments, requests, notices, information."""

from __future__ import annotations

from thads_desktop.base.language import mark
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain.act_kind import ActKind, paper_kind

PAPER_KINDS = (
    paper_kind(
        "judgment_received",
        r.JudgmentReceived,
        mark("Nhận bản án, quyết định"),
        "Điều 33.1",
        "Điều 28",
    ),
    paper_kind(
        "request_received",
        r.RequestReceived,
        mark("Nhận yêu cầu thi hành án"),
        "Điều 34",
        "Điều 31",
    ),
    paper_kind(
        "request_refused",
        r.RequestRefused,
        mark("Từ chối yêu cầu thi hành án"),
        "Điều 34.4",
        "Điều 31.5",
    ),
    paper_kind(
        "notice_delivered",
        r.NoticeDelivered,
        mark("Thông báo hợp lệ"),
        "Điều 35",
        "Điều 39–43",
    ),
    paper_kind(
        "delivery_attempted",
        r.DeliveryAttempted,
        mark("Thông báo không thực hiện được"),
        "Điều 35; NĐ 152/2026 Điều 16.3",
        "Điều 40–42",
        version=1,
    ),
    paper_kind(
        "information_requested",
        r.InformationRequested,
        mark("Yêu cầu cung cấp thông tin"),
        "Điều 37.6",
        "Điều 44.6",
    ),
    paper_kind(
        "information_received",
        r.InformationReceived,
        mark("Nhận thông tin được cung cấp"),
        "Điều 37.6",
        "Điều 44.6",
    ),
    paper_kind(
        "entrustment_received",
        r.EntrustmentReceived,
        mark("Nhận ủy thác"),
        "Điều 49, 50",
        "Điều 55–57",
    ),
    paper_kind(
        "complaint_received",
        r.ComplaintReceived,
        mark("Nhận khiếu nại"),
        "Điều 96",
        "Điều 140",
    ),
    paper_kind(
        "complaint_resolved",
        r.ComplaintResolved,
        mark("Giải quyết khiếu nại"),
        "Điều 102",
        "Điều 146",
    ),
    paper_kind(
        "paper_issued",
        r.PaperIssued,
        mark("Ban hành văn bản"),
        "",
        "",
    ),
    ActKind(
        key="rights_transferred",
        payload=r.RightsTransferred,
        name=mark("Chuyển giao quyền, nghĩa vụ thi hành án"),
        rank=15,
        law_2025="Điều 41",
        law_2008="Điều 54",
        version=2,
    ),
    ActKind(
        key="decision_mended",
        payload=r.DecisionMended,
        name=mark("Thu hồi, sửa đổi, bổ sung, hủy một quyết định"),
        rank=70,
        law_2025="Điều 52",
        law_2008="Điều 37",
        version=1,
    ),
    ActKind(
        key="request_returned",
        payload=r.RequestReturned,
        name=mark("Gửi lại yêu cầu thi hành án"),
        rank=90,
        law_2025="Điều 38.4; NĐ 152/2026 Điều 22.2",
        law_2008="",
        version=2,
    ),
)
