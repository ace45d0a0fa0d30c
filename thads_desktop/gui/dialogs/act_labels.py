"""What the parts of acts and their closed words are called on a form."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from thads_desktop.base.language import _
from thads_desktop.domain.vocabulary import (
    CaseKind,
    CompletionWay,
    MendingWay,
    ObligationKind,
    PartyRole,
    PostponementGround,
    SignerRole,
)
from thads_desktop.services.wording import (
    case_kind_name,
    completion_name,
    obligation_kind_name,
    role_name,
)


def label_of(name: str, kind: str = "") -> str:
    """What a field is called, on the form of a kind of act or wherever it stands."""
    own = _own_labels().get((kind, name))
    return own or (_labels() | _property_labels() | _party_labels()).get(name, name)


def choice_name(value: Enum) -> str:
    """What a word of a closed list is called."""
    match value:
        case CaseKind():
            name = case_kind_name(value)
        case ObligationKind():
            name = obligation_kind_name(value)
        case PartyRole():
            name = role_name(value)
        case SignerRole():
            name = signer_name(value)
        case CompletionWay():
            name = completion_name(value)
        case MendingWay():
            name = mending_name(value)
        case PostponementGround():
            name = _postponement_name(value)
        case _:
            name = str(value.value)
    return name


def signer_name(role: SignerRole) -> str:
    """Người ký."""
    return {
        SignerRole.HEAD: _("Thủ trưởng"),
        SignerRole.DEPUTY: _("Phó Thủ trưởng"),
        SignerRole.AUTHORISED: _("Người được ủy quyền"),
        SignerRole.OFFICER: _("Chấp hành viên"),
    }[role]


def mending_name(way: MendingWay) -> str:
    """Cách sửa một quyết định."""
    return {
        MendingWay.WITHDRAWN: _("Thu hồi"),
        MendingWay.AMENDED: _("Sửa đổi, bổ sung"),
        MendingWay.ANNULLED: _("Hủy"),
    }[way]


def _postponement_name(ground: PostponementGround) -> str:
    return {
        PostponementGround.AGREEMENT: _("Các đương sự thỏa thuận"),
        PostponementGround.OTHER: _("Căn cứ khác theo luật"),
    }[ground]


def _labels() -> dict[str, str]:
    return {
        "about": _("Về văn bản"),
        "account": _("Tài khoản"),
        "amount": _("Số tiền"),
        "answer": _("Nội dung trả lời"),
        "asks": _("Nội dung yêu cầu"),
        "at": _("Giờ"),
        "content": _("Nội dung"),
        "corruption": _("Án tham nhũng"),
        "decided_on": _("Ngày quyết định cũ"),
        "decision_number": _("Số quyết định"),
        "documents": _("Giấy tờ kèm theo"),
        "economic": _("Án kinh tế"),
        "enforceable": _("Phân loại"),
        "evidence": _("Chứng cứ"),
        "folios": _("Số tờ"),
        "ground": _("Căn cứ"),
        "happened_on": _("Ngày"),
        "judgment": _("Bản án, quyết định"),
        "keep_until": _("Lưu đến ngày"),
        "kind": _("Loại việc"),
        "legal_ground": _("Căn cứ"),
        "line": _("Khoản"),
        "lines": _("Các khoản"),
        "major": _("Án trọng điểm"),
        "note": _("Ghi chú"),
        "number": _("Số văn bản"),
        "obligation": _("Khoản"),
        "obligations": _("Các khoản"),
        "officer": _("Chấp hành viên"),
        "outcome": _("Kết quả"),
        "planned_on": _("Ngày dự kiến"),
        "present": _("Thành phần tham gia"),
        "reason": _("Lý do đính chính"),
        "receipt_number": _("Số biên lai"),
        "receiver": _("Người nhận"),
        "receivers": _("Người nhận"),
        "result": _("Cách thi hành xong"),
        "signed_by": _("Họ tên người ký"),
        "signer": _("Người ký"),
        "to": _("Thông báo cho"),
        "to_name": _("Tên người ấy"),
        "until": _("Đến ngày"),
        "variant": _("Trường hợp"),
        "watched": _("Ban Chỉ đạo Trung ương theo dõi"),
        "way": _("Cách thức"),
        "who": _("Người, nơi liên quan"),
        "why": _("Lý do"),
    }


def _property_labels() -> dict[str, str]:
    return {
        "assets": _("Tài sản"),
        "buyer": _("Người mua"),
        "certificate": _("Giấy tờ"),
        "condition": _("Tình trạng"),
        "cost": _("Chi phí"),
        "differences": _("Điểm khác với biên bản"),
        "fee_withheld": _("Phí thi hành án đã trừ"),
        "forces": _("Lực lượng tham gia"),
        "items": _("Tài sản"),
        "keeper": _("Người trông coi"),
        "keeper_role": _("Tư cách người trông coi"),
        "owner": _("Chủ sở hữu"),
        "paid_on": _("Ngày chi"),
        "payee": _("Người nhận tiền"),
        "payer": _("Người nộp"),
        "place": _("Nơi"),
        "prevents_dissipation": _("Để ngăn chặn tẩu tán, hủy hoại tài sản"),
        "price": _("Giá"),
        "price_before": _("Giá trước khi giảm"),
        "quantity": _("Số lượng"),
        "relation": _("Quan hệ"),
        "seal": _("Niêm phong"),
        "shelf": _("Chỗ để"),
        "store_order": _("Số phiếu kho"),
        "thing": _("Vật, giấy tờ, công việc"),
        "value": _("Giá trị"),
        "voucher_number": _("Số phiếu chi, ủy nhiệm chi"),
        "what": _("Tên, đặc điểm"),
        "witness": _("Người chứng kiến"),
    }


def _party_labels() -> dict[str, str]:
    return {
        "address": _("Địa chỉ"),
        "birth_year": _("Năm sinh"),
        "born_on": _("Ngày sinh"),
        "court": _("Tòa án"),
        "creditors": _("Người được thi hành"),
        "debtors": _("Người phải thi hành"),
        "every_months": _("Mấy tháng một kỳ"),
        "giver": _("Người chuyển giao"),
        "identity_number": _("Số định danh"),
        "instalment": _("Thi hành theo định kỳ"),
        "interest": _("Lãi theo bản án"),
        "is_joint": _("Liên đới"),
        "is_organisation": _("Là tổ chức"),
        "judged_on": _("Ngày bản án"),
        "name": _("Họ tên, tên tổ chức"),
        "old_address": _("Địa chỉ cũ"),
        "parties": _("Các đương sự"),
        "party": _("Đương sự"),
        "phone": _("Điện thoại"),
        "rate": _("Lãi suất một năm"),
        "replaces": _("Thay cho"),
        "representative": _("Người đại diện"),
        "requester": _("Người yêu cầu"),
        "role": _("Tư cách"),
        "share": _("Phần phải chịu"),
        "shares": _("Phần của từng người"),
        "since": _("Từ ngày"),
        "tax_code": _("Mã số thuế"),
        "words": _("Lời trong bản án"),
    }


def _own_labels() -> Mapping[tuple[str, str], str]:
    """Where a field means something of its own on the form of a kind, or in a part of one."""
    return {
        ("appraisal_contracted", "who"): _("Tổ chức thẩm định giá"),
        ("auction_contracted", "price"): _("Giá khởi điểm"),
        ("auction_contracted", "who"): _("Tổ chức đấu giá"),
        ("Asset", "place"): _("Nơi để"),
        ("asset_sold", "price"): _("Giá bán"),
        ("asset_handed_over", "place"): _("Nơi giao"),
        ("case_recalled", "receiver"): _("Cơ quan rút hồ sơ"),
        ("coercion_planned", "place"): _("Nơi cưỡng chế"),
        ("coercion_planned", "cost"): _("Dự trù chi phí"),
        ("complaint_received", "who"): _("Người khiếu nại"),
        ("complaint_resolved", "who"): _("Người giải quyết"),
        ("decision_mended", "about"): _("Quyết định được sửa"),
        ("decision_mended", "who"): _("Cơ quan ra quyết định"),
        ("delivery_attempted", "outcome"): _("Vì sao không được"),
        ("enforcement_entrusted", "receiver"): _("Cơ quan nhận ủy thác"),
        ("enforcement_entrusted", "debtors"): _("Phần của ai"),
        ("enforcement_entrusted", "amount"): _("Chỉ một phần (đồng)"),
        ("enforcement_postponed", "ground"): _("Cách tính"),
        ("enforcement_terminated", "amount"): _("Chỉ một phần (đồng)"),
        ("entrustment_received", "who"): _("Cơ quan ủy thác"),
        ("exhibit_received", "who"): _("Người giao"),
        ("exhibit_received", "items"): _("Vật chứng, tài sản"),
        ("exhibit_transferred", "assets"): _("Vật chứng, tài sản"),
        ("exhibit_transferred", "outcome"): _("Xử lý"),
        ("exhibit_transferred", "quantity"): _("Chỉ một phần (số lượng)"),
        ("information_received", "who"): _("Nơi trả lời"),
        ("information_requested", "who"): _("Nơi được yêu cầu"),
        ("judgment_received", "who"): _("Nơi chuyển giao"),
        ("Judgment", "number"): _("Số bản án"),
        ("notice_delivered", "receiver"): _("Người nhận thay"),
        ("notice_delivered", "place"): _("Nơi thông báo"),
        ("Obligation", "what"): _("Nội dung khoản"),
        ("Obligation", "kind"): _("Loại khoản"),
        ("obligation_added", "obligation"): _("Khoản bổ sung"),
        ("price_reduced", "price"): _("Giá sau khi giảm"),
        ("property_seized", "place"): _("Nơi kê biên"),
        ("request_received", "account"): _("Tài khoản nhận tiền"),
        ("rights_transferred", "receivers"): _("Người nhận chuyển giao"),
        ("security_measure_applied", "who"): _("Nơi giữ tài sản"),
    }
