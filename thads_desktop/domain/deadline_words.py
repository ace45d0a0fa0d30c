"""Words of deadlines (thời hạn) in the current language: who must act, and what a last day means."""

from __future__ import annotations

from collections.abc import Mapping

from thads_desktop.base.language import _, mark
from thads_desktop.domain.law_entries import Confidence, Nature, Unit, Whose

_WHOSE: Mapping[str, str] = {
    Whose.OFFICER: mark("chấp hành viên"),
    Whose.HEAD: mark("thủ trưởng"),
    Whose.OFFICE: mark("cơ quan thi hành án"),
    Whose.CLERK: mark("thư ký, văn thư"),
    Whose.ACCOUNTANT: mark("kế toán"),
    Whose.STOREKEEPER: mark("thủ kho"),
    Whose.COURT: mark("Tòa án"),
    Whose.PROCURACY: mark("Viện kiểm sát"),
    Whose.POLICE: mark("Công an"),
    Whose.BANK: mark("ngân hàng"),
    Whose.AGENCY: mark("cơ quan được yêu cầu"),
    Whose.EMPLOYER: mark("nơi trả thu nhập"),
    Whose.COMMUNE: mark("UBND cấp xã"),
    Whose.PRISON: mark("trại giam"),
    Whose.APPRAISER: mark("tổ chức thẩm định giá"),
    Whose.AUCTIONEER: mark("tổ chức đấu giá"),
    Whose.DEBTOR: mark("người phải thi hành án"),
    Whose.CREDITOR: mark("người được thi hành án"),
    Whose.PARTY: mark("đương sự"),
    Whose.BUYER: mark("người mua tài sản"),
    Whose.COMPLAINANT: mark("người khiếu nại"),
}
_NATURES: Mapping[str, str] = {
    Nature.DUTY: mark("phải làm"),
    Nature.RIGHT: mark("hết quyền"),
    Nature.EXPIRY: mark("hết hiệu lực"),
    Nature.EARLIEST: mark("sớm nhất từ"),
}
_UNITS: Mapping[str, str] = {
    Unit.HOURS: mark("giờ"),
    Unit.DAYS: mark("ngày"),
    Unit.WORKING_DAYS: mark("ngày làm việc"),
    Unit.WEEKS: mark("tuần"),
    Unit.MONTHS: mark("tháng"),
    Unit.YEARS: mark("năm"),
    Unit.AT_ONCE: mark("ngay"),
}
_CONFIDENCES: Mapping[str, str] = {
    Confidence.VERIFIED: "",
    Confidence.TO_CHECK: mark("cần kiểm tra"),
    Confidence.PROVISIONAL: mark("tạm tính"),
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
