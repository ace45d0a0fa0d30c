"""Words of deadlines (thời hạn) in the current language: who must act, and what a last day means."""

from __future__ import annotations

from collections.abc import Mapping

from thads_desktop.base.language import _, mark

# By the values of the enumerations of `law_entries`, which the first page does without.
_WHOSE: Mapping[str, str] = {
    "officer": mark("chấp hành viên"),
    "head": mark("thủ trưởng"),
    "office": mark("cơ quan thi hành án"),
    "clerk": mark("thư ký, văn thư"),
    "accountant": mark("kế toán"),
    "storekeeper": mark("thủ kho"),
    "court": mark("Tòa án"),
    "procuracy": mark("Viện kiểm sát"),
    "police": mark("Công an"),
    "bank": mark("ngân hàng"),
    "agency": mark("cơ quan được yêu cầu"),
    "employer": mark("nơi trả thu nhập"),
    "commune": mark("UBND cấp xã"),
    "prison": mark("trại giam"),
    "appraiser": mark("tổ chức thẩm định giá"),
    "auctioneer": mark("tổ chức đấu giá"),
    "debtor": mark("người phải thi hành án"),
    "creditor": mark("người được thi hành án"),
    "party": mark("đương sự"),
    "buyer": mark("người mua tài sản"),
    "complainant": mark("người khiếu nại"),
}
_NATURES: Mapping[str, str] = {
    "duty": mark("phải làm"),
    "right": mark("hết quyền"),
    "expiry": mark("hết hiệu lực"),
    "earliest": mark("sớm nhất từ"),
}
_UNITS: Mapping[str, str] = {
    "hours": mark("giờ"),
    "days": mark("ngày"),
    "working_days": mark("ngày làm việc"),
    "weeks": mark("tuần"),
    "months": mark("tháng"),
    "years": mark("năm"),
    "at_once": mark("ngay"),
}
_CONFIDENCES: Mapping[str, str] = {
    "verified": "",
    "to_check": mark("cần kiểm tra"),
    "provisional": mark("tạm tính"),
}


def whose_name(whose: str) -> str:
    """Who must act."""
    return _(_WHOSE[whose])


def nature_name(nature: str) -> str:
    """What the last day means."""
    return _(_NATURES[nature])


def unit_name(unit: str) -> str:
    """The unit of a time limit."""
    return _(_UNITS[unit])


def confidence_mark(confidence: str) -> str:
    """The mark shown beside what was not seen in the text itself; empty for what was."""
    said = _CONFIDENCES[confidence]
    return _(said) if said else ""
