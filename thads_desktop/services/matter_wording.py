"""What a matter (vụ, việc đếm riêng) is and how it stands, in one line, in the person's language."""

from __future__ import annotations

from thads_desktop.base.formats import format_date, format_money
from thads_desktop.base.language import _
from thads_desktop.domain.matter_courses import Outcome, Topic
from thads_desktop.domain.matter_docket import Matter
from thads_desktop.statistics.near_matters import NearMatter
from thads_desktop.statistics.nearness import Nearness


def matter_sentence(matter: Matter, variant: str = "") -> str:
    """Which act raised a matter on which day, and which outcome it has since when.

    `variant` is the name of its measure or stage, told where matters stand apart by it.
    """
    topic = topic_name(matter.topic)
    if variant:
        topic = _("{topic} ({variant})").format(topic=topic, variant=variant)
    said = _("{topic} ngày {day}").format(topic=topic, day=format_date(matter.raised_on))
    if matter.amount:
        said = _("{matter}, {amount} đồng").format(matter=said, amount=format_money(matter.amount))
    outcome = outcome_name(matter.outcome)
    if matter.settled_on is None or matter.settled_by == matter.act_id:
        return f"{said}: {outcome}"
    settled = format_date(matter.settled_on)
    said = _("{matter}: {outcome} từ {day}").format(matter=said, outcome=outcome, day=settled)
    return f"{said}, {_forces(matter)}" if matter.outcome is Outcome.CARRIED_OUT else said


def _forces(matter: Matter) -> str:
    return _("có huy động lực lượng") if matter.has_forces else _("không huy động lực lượng")


def near_matter_sentence(one: NearMatter, variant: str) -> str:
    """A matter just outside a figure, and why it is not inside."""
    near, on = one.near, one.near.on
    assert on is not None  # noqa: S101 - a matter is near by a day
    return _near_words(near.nearness).format(
        matter=matter_sentence(one.matter, variant), day=format_date(on), days=near.distance
    )


def _near_words(nearness: Nearness) -> str:
    return {
        Nearness.ENDS_LATER: _("Từ {day}, sau ngày cuối kỳ {days} ngày: {matter}"),
        Nearness.BEGINS_EARLIER: _("Ngày {day}, trước ngày đầu kỳ {days} ngày: {matter}"),
        Nearness.BEGINS_LATER: _("Ngày {day}, nếu kỳ bắt đầu muộn hơn {days} ngày: {matter}"),
        Nearness.ENTERED_LATE: _("Ghi ngày {day}, sau thời điểm của số liệu {days} ngày: {matter}"),
        Nearness.OTHER_COLUMN: _("Cột khác từ {day}, trước ngày cuối kỳ {days} ngày: {matter}"),
        Nearness.OTHER_ROW: _("Dòng khác từ {day}, trước ngày cuối kỳ {days} ngày: {matter}"),
    }[nearness]


def topic_name(topic: Topic) -> str:
    """Loại vụ, việc, as the act that raises it."""
    return {
        Topic.SECURITY: _("Quyết định áp dụng biện pháp bảo đảm"),
        Topic.COERCION: _("Quyết định cưỡng chế"),
        Topic.REMISSION: _("Hồ sơ đề nghị xét miễn, giảm"),
        Topic.REDUCTION: _("Quyết định miễn, giảm"),
        Topic.COMPLAINT: _("Đơn khiếu nại"),
        Topic.DENUNCIATION: _("Đơn tố cáo"),
        Topic.PETITION: _("Đơn kiến nghị, phản ánh"),
        Topic.CLARIFICATION: _("Đề nghị Tòa án giải thích, sửa chữa, bổ sung"),
        Topic.REVIEW: _("Kiến nghị giám đốc thẩm, tái thẩm"),
        Topic.DIVISION: _("Yêu cầu Tòa án xác định, phân chia tài sản"),
        Topic.INVALID_TRANSACTION: _("Yêu cầu Tòa án tuyên giao dịch vô hiệu"),
        Topic.AUCTION: _("Cuộc đấu giá"),
        Topic.SALE: _("Đấu giá thành"),
        Topic.HANDOVER: _("Giao tài sản"),
        Topic.EXHIBIT: _("Vật chứng nhận"),
        Topic.PRISON: _("Phối hợp với trại giam"),
        Topic.ISSUING: _("Thời hạn ra quyết định thi hành án, tính từ"),
        Topic.VERIFYING: _("Thời hạn xác minh, tính từ"),
        Topic.CLASSIFYING: _("Thời hạn ra quyết định chưa có điều kiện, tính từ"),
        Topic.PUBLISHING: _("Thời hạn đăng tải, tính từ"),
        Topic.LARGE: _("Số phải thi hành, trạng thái từ"),
        Topic.LARGE_DONE: _("Số đã thi hành xong, trạng thái từ"),
        Topic.LONG: _("Có điều kiện liên tục từ"),
    }[topic]


def outcome_name(outcome: Outcome) -> str:
    """Kết quả của vụ, việc."""
    return {
        Outcome.WAITING: _("chưa thụ lý"),
        Outcome.OPEN: _("chưa có kết quả"),
        Outcome.VOLUNTARY: _("tự nguyện thi hành trước khi cưỡng chế"),
        Outcome.CARRIED_OUT: _("đã tổ chức cưỡng chế"),
        Outcome.RELEASED: _("đã giải tỏa, chấm dứt"),
        Outcome.ANNULLED: _("quyết định bị thu hồi, hủy"),
        Outcome.GRANTED: _("được miễn, giảm"),
        Outcome.DECIDED: _("Tòa án đã quyết định, chưa có khoản được miễn, giảm"),
        Outcome.WHOLE: _("khoản này không còn phải thi hành"),
        Outcome.PART: _("khoản này còn phải thi hành một phần"),
        Outcome.DUPLICATE: _("đơn trùng"),
        Outcome.REFUSED: _("không thụ lý, hướng dẫn, chuyển đơn"),
        Outcome.RESOLVED: _("đã giải quyết"),
        Outcome.DISCONTINUED: _("đình chỉ giải quyết"),
        Outcome.ANSWERED: _("đã trả lời"),
        Outcome.FAILED: _("không thành"),
        Outcome.SOLD: _("thành"),
        Outcome.HANDED_OVER: _("đã giao tài sản"),
        Outcome.LAPSED: _("kết quả đấu giá không còn"),
        Outcome.RETURNED: _("đã trả lại"),
        Outcome.CONFISCATED: _("đã sung quỹ, nộp ngân sách"),
        Outcome.DESTROYED: _("đã tiêu hủy"),
        Outcome.TRANSFERRED: _("đã chuyển giao"),
        Outcome.IN_TIME: _("đúng hạn"),
        Outcome.LATE: _("trễ hạn"),
        Outcome.OVERDUE: _("quá hạn, chưa thực hiện"),
        Outcome.DONE: _("đã thực hiện xong"),
        Outcome.ENFORCEABLE: _("có điều kiện, chưa xong"),
        Outcome.NOT_ENFORCEABLE: _("không thuộc số có điều kiện"),
    }[outcome]
