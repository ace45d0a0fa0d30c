"""What the fields of a law pack's entries are called, and the words some of them choose among."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from thads_desktop.base.language import _, mark
from thads_desktop.domain import law_entries as e
from thads_desktop.domain.condition_entries import Condition, DeliveryWay

_FIELDS: Mapping[str, str] = MappingProxyType(
    {
        "name": mark("Tên"),
        "point": mark("Điểm, khoản"),
        "words": mark("Lời văn"),
        "counts_as_enforceable": mark("Tính là có điều kiện"),
        "reverify_months": mark("Xác minh lại sau (tháng)"),
        "min_years": mark("Đã quá ít nhất (năm)"),
        "owed_from": mark("Còn phải nộp từ"),
        "owed_to": mark("Còn phải nộp đến"),
        "share": mark("Phần, tỷ lệ"),
        "cap": mark("Không quá"),
        "part_paid": mark("Đã nộp một phần"),
        "rank": mark("Thứ tự"),
        "signer": mark("Người ký"),
        "may_delegate": mark("Được ủy quyền ký"),
        "up_to": mark("Đến"),
        "fixed": mark("Số tiền cố định"),
        "rate": mark("Tỷ lệ"),
        "exempt_base_salaries": mark("Không thu đến (lần lương cơ sở)"),
        "kind": mark("Loại"),
        "amount": mark("Mức mỗi tháng"),
        "place": mark("Nơi đóng"),
        "months": mark("Số tháng"),
        "closes_month": mark("Tháng kết thúc kỳ"),
        "officer_days": mark("Chấp hành viên gửi sau (ngày)"),
        "unit_days": mark("Đơn vị gửi sau (ngày)"),
        "province_days": mark("Cấp tỉnh gửi sau (ngày)"),
        "closing_days": mark("Chốt số liệu sau (ngày)"),
        "consolidation_days": mark("Tổng hợp sau (ngày)"),
        "percent": mark("Chỉ tiêu (%)"),
        "of": mark("Áp dụng cho"),
        "says": mark("Lý do nêu ra"),
        "when": mark("Khi có"),
        "unless": mark("Trừ khi có"),
        "in_states": mark("Khoản đang là"),
        "needs": mark("Phải có"),
        "forbids": mark("Không được có"),
        "after": mark("Sau sự việc"),
        "over": mark("Phần vượt trên"),
        "filled": mark("Phải ghi"),
        "running": mark("Đang trong thời hạn"),
        "outside": mark("Không còn trong thời hạn"),
        "grounds_of": mark("Căn cứ thuộc loại"),
        "listed": mark("Căn cứ phải có trong danh mục"),
        "signers": mark("Người được ký"),
        "at_most": mark("Nhiều nhất (lần)"),
        "hours": mark("Trong giờ"),
        "working_day": mark("Phải là ngày làm việc"),
        "tet_days": mark("Cách Tết (ngày)"),
        "longest": mark("Không quá (tháng)"),
        "people": mark("Ít nhất (người)"),
        "held": mark("Tài sản còn giữ"),
        "paid_from": mark("Chi trả trong số đã thu"),
        "to_party": mark("Trả cho đương sự"),
        "in_year": mark("Trong năm thi hành án"),
        "spares_state": mark("Không đụng khoản thu cho Nhà nước"),
        "by_issuer": mark("Người có thẩm quyền ra quyết định ký"),
        "at_known_price": mark("Không dưới giá đã biết"),
        "once": mark("Từ khi có sự việc"),
        "times": mark("Đã có (lần)"),
        "renewed_by": mark("Tính lại từ sự việc"),
        "ahead": mark("Trước ít nhất (ngày làm việc)"),
        "not_after": mark("Chưa có sự việc"),
        "events": mark("Có khi đã ghi sự việc"),
        "with_forces": mark("Chỉ khi huy động lực lượng"),
        "earlier": mark("Có thể có từ trước"),
        "warns": mark("Chỉ nhắc"),
        "valid": mark("Ngày hợp lệ"),
        "day_name": mark("Tên của ngày"),
        "lasts": mark("Thời hạn kéo dài"),
        "not_for": mark("Không dùng cho"),
        "from_second": mark("Chỉ từ lần thứ hai"),
    }
)
_OF_KIND: Mapping[tuple[type[e.Entry], str], str] = MappingProxyType(
    {
        (Condition, "over"): mark("Đã hết thời hạn"),
        (DeliveryWay, "needs"): mark("Phải ghi"),
        (DeliveryWay, "after"): mark("Sau lần giao có kết quả"),
        (DeliveryWay, "says"): mark("Khi nào dùng"),
        (e.PaymentRank, "rank"): mark("Thứ tự (0 là trừ trước)"),
        (e.Interest, "rate"): mark("Lãi suất một năm"),
        (e.FeeRelief, "share"): mark("Phần được giảm, phải nộp"),
    }
)
_VALUES: Mapping[tuple[str, str], str] = MappingProxyType(
    {
        ("signer", "head"): mark("Thủ trưởng"),
        ("signer", "officer"): mark("Chấp hành viên"),
        ("valid", "on_day"): mark("ngày lập biên bản, gửi, niêm yết"),
        ("valid", "second_day"): mark("ngày thông báo lần hai"),
        ("kind", "not_charged"): mark("không thu"),
        ("kind", "exempt"): mark("miễn"),
        ("kind", "reduced"): mark("giảm"),
        ("kind", "part"): mark("chỉ nộp một phần"),
    }
)
_ANSWERS: Mapping[str, str] = MappingProxyType({"true": mark("có"), "false": mark("không")})


def field_name(kind: type[e.Entry], field: str) -> str:
    """What a field of an entry is called; one without a name shows itself."""
    said = _OF_KIND.get((kind, field)) or _FIELDS.get(field)
    return _(said) if said else field


def value_name(field: str, value: str) -> str:
    """What one of the values a field chooses among is called; any other text shows itself."""
    said = _VALUES.get((field, value)) or _ANSWERS.get(value)
    return _(said) if said else value
