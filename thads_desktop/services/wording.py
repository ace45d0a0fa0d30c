"""Words for states and names, in the person's language (lời cho người dùng)."""

from __future__ import annotations

from thads_desktop.base.language import _
from thads_desktop.domain.vocabulary import (
    AssetStatus,
    Basis,
    CaseKind,
    CaseMark,
    CompletionWay,
    ExhibitStatus,
    LineState,
    ObligationKind,
    PartyRole,
    PostponementGround,
)


def basis_name(basis: Basis) -> str:
    """Chủ động, theo yêu cầu."""
    return {Basis.EX_OFFICIO: _("Chủ động"), Basis.ON_REQUEST: _("Theo yêu cầu")}[basis]


def completion_name(way: CompletionWay) -> str:
    """Cách thi hành xong."""
    return {
        CompletionWay.VOLUNTARY: _("Tự nguyện"),
        CompletionWay.COERCED: _("Cưỡng chế"),
    }[way]


def role_name(role: PartyRole) -> str:
    """Tư cách đương sự."""
    return {
        PartyRole.DEBTOR: _("Người phải thi hành án"),
        PartyRole.CREDITOR: _("Người được thi hành án"),
        PartyRole.RELATED_PERSON: _("Người có quyền lợi, nghĩa vụ liên quan"),
    }[role]


def case_kind_name(kind: CaseKind) -> str:
    """Loại việc."""
    return {
        CaseKind.CIVIL: _("Dân sự"),
        CaseKind.CRIMINAL: _("Hình sự"),
        CaseKind.ADMINISTRATIVE: _("Hành chính"),
        CaseKind.FAMILY: _("Hôn nhân và gia đình"),
        CaseKind.COMMERCIAL: _("Kinh doanh, thương mại"),
        CaseKind.LABOUR: _("Lao động"),
        CaseKind.BANKRUPTCY: _("Phá sản"),
        CaseKind.ARBITRATION: _("Trọng tài"),
        CaseKind.COMPETITION: _("Vụ việc cạnh tranh"),
        CaseKind.OTHER: _("Khác"),
    }[kind]


def mark_name(mark: CaseMark) -> str:
    """Dấu hiệu theo dõi riêng của việc."""
    return {
        CaseMark.CORRUPTION: _("Tham nhũng"),
        CaseMark.ECONOMIC: _("Kinh tế"),
        CaseMark.WATCHED: _("Ban Chỉ đạo Trung ương theo dõi"),
        CaseMark.MAJOR: _("Trọng điểm"),
    }[mark]


def obligation_kind_name(kind: ObligationKind) -> str:
    """Loại khoản phải thi hành."""
    return {
        ObligationKind.COURT_FEE: _("Án phí, lệ phí"),
        ObligationKind.FINE: _("Tiền phạt"),
        ObligationKind.CONFISCATION: _("Tịch thu, truy thu"),
        ObligationKind.COMPENSATION: _("Bồi thường thiệt hại"),
        ObligationKind.MAINTENANCE: _("Cấp dưỡng"),
        ObligationKind.WAGES: _("Tiền lương, trợ cấp"),
        ObligationKind.CREDIT_DEBT: _("Nợ tín dụng"),
        ObligationKind.DEBT: _("Trả nợ"),
        ObligationKind.PROPERTY: _("Trả, giao tài sản"),
        ObligationKind.WORK: _("Thực hiện công việc"),
        ObligationKind.OTHER: _("Khoản khác"),
    }[kind]


def state_name(state: LineState, ground: str = "") -> str:
    """Trạng thái, as a short label."""
    if state is LineState.POSTPONED and ground == PostponementGround.AGREEMENT:
        return _("Hoãn theo thỏa thuận")
    return {
        LineState.ENFORCEABLE: _("Đang thi hành"),
        LineState.NOT_YET_ENFORCEABLE: _("Chưa có điều kiện"),
        LineState.POSTPONED: _("Hoãn"),
        LineState.SUSPENDED: _("Tạm đình chỉ"),
        LineState.SEPARATE_REGISTER: _("Sổ theo dõi riêng"),
        LineState.COMPLETED: _("Thi hành xong"),
        LineState.TERMINATED: _("Đình chỉ"),
        LineState.ENTRUSTED: _("Ủy thác"),
        LineState.WITHDRAWN: _("Thu hồi quyết định"),
        LineState.CLOSED: _("Kết thúc (trường hợp khác)"),
    }[state]


def asset_status_name(status: AssetStatus) -> str:
    """Tình trạng của tài sản."""
    return {
        AssetStatus.SECURED: _("Đang áp dụng biện pháp bảo đảm"),
        AssetStatus.SEIZED: _("Đã kê biên"),
        AssetStatus.PRICED: _("Đã có giá"),
        AssetStatus.FOR_AUCTION: _("Đang đấu giá"),
        AssetStatus.UNSOLD: _("Đấu giá không thành"),
        AssetStatus.REDUCED: _("Đã giảm giá"),
        AssetStatus.SOLD: _("Đã bán, chưa giao"),
        AssetStatus.TAKEN: _("Người được thi hành án nhận, chưa giao"),
        AssetStatus.REDEEMED: _("Người phải thi hành án đã lấy lại"),
        AssetStatus.RELEASED: _("Đã giải tỏa"),
        AssetStatus.HANDED_OVER: _("Đã giao"),
        AssetStatus.REGISTERED: _("Đã giao, đã gửi hồ sơ đăng ký"),
    }[status]


def exhibit_status_name(status: ExhibitStatus) -> str:
    """Tình trạng của vật chứng."""
    return {
        ExhibitStatus.KEPT: _("Còn lưu giữ"),
        ExhibitStatus.RETURNED: _("Đã trả lại"),
        ExhibitStatus.CONFISCATED: _("Đã giao sung quỹ nhà nước"),
        ExhibitStatus.SOLD: _("Đã bán"),
        ExhibitStatus.DESTROYED: _("Đã tiêu hủy"),
        ExhibitStatus.TRANSFERRED: _("Đã chuyển giao"),
    }[status]
