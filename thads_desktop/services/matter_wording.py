"""What a matter (vụ, việc đếm riêng) is and how it stands, in one line, in the person's language."""

from __future__ import annotations

from thads_desktop.base.formats import format_date, format_money
from thads_desktop.base.language import _
from thads_desktop.domain.matter_courses import Outcome, Topic
from thads_desktop.domain.matter_docket import Matter


def matter_sentence(matter: Matter) -> str:
    """Which act raised a matter on which day, and which outcome it has since when."""
    said = _("{topic} ngày {day}").format(
        topic=topic_name(matter.topic), day=format_date(matter.raised_on)
    )
    if matter.amount:
        said = _("{matter}, {amount} đồng").format(matter=said, amount=format_money(matter.amount))
    outcome = outcome_name(matter.outcome)
    if matter.settled_on is None or matter.settled_by == matter.act_id:
        return f"{said}: {outcome}"
    settled = format_date(matter.settled_on)
    return _("{matter}: {outcome} từ {day}").format(matter=said, outcome=outcome, day=settled)


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
    }[outcome]
