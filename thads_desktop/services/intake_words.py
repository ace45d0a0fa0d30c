"""Words for what came in (lời cho khâu tiếp nhận), in the person's language."""

from __future__ import annotations

from collections.abc import Mapping

from thads_desktop.base.language import _
from thads_desktop.domain.deadlines import Deadline
from thads_desktop.domain.intake import IntakeStatus
from thads_desktop.domain.law_entries import Ground


def intake_status_name(status: IntakeStatus) -> str:
    """Tình trạng tiếp nhận."""
    return {
        IntakeStatus.READY: _("Chờ ra quyết định"),
        IntakeStatus.CHECKING: _("Đang kiểm tra"),
        IntakeStatus.COMPLETION_ASKED: _("Chờ bổ sung"),
        IntakeStatus.WAITING: _("Chờ yêu cầu"),
        IntakeStatus.REFUSED: _("Đã từ chối"),
    }[status]


def next_step(status: IntakeStatus, deadline: Deadline | None) -> str:
    """What is to be done next: what the law asks, else what the status waits for."""
    if deadline is not None:
        return deadline.rule.limit.name
    return {
        IntakeStatus.READY: _("Ra quyết định thi hành án"),
        IntakeStatus.CHECKING: _("Kiểm tra nội dung, tài liệu của yêu cầu"),
        IntakeStatus.COMPLETION_ASKED: _("Đợi người yêu cầu bổ sung"),
        IntakeStatus.WAITING: _("Đợi đương sự yêu cầu"),
        IntakeStatus.REFUSED: _("Không còn phải làm gì"),
    }[status]


def receiving_ways() -> Mapping[str, str]:
    """How a judgment comes to the office (NĐ 152/2026, Điều 7.1)."""
    return {
        "direct": _("Giao trực tiếp"),
        "digital": _("Trên môi trường số"),
        "post": _("Qua bưu chính"),
    }


def request_ways() -> Mapping[str, str]:
    """How a request is made (NĐ 152/2026, Điều 9.1); what is said is put in minutes."""
    return {
        "written": _("Nộp đơn trực tiếp"),
        "oral": _("Trình bày bằng lời nói, lập biên bản"),
        "digital": _("Trên môi trường số"),
        "post": _("Qua bưu chính"),
        "other": _("Hình thức khác"),
    }


def rule_words(rule: Ground) -> str:
    """A rule on how many decisions there are, with its article."""
    return f"{rule.name} ({rule.citation})"


def completeness() -> Mapping[str, str]:
    """What the check of a request found, by the variant of its event; "" while it goes on."""
    return {
        "complete": _("Đầy đủ, chính xác"),
        "incomplete": _("Chưa đầy đủ, phải bổ sung"),
        "": _("Còn đang kiểm tra"),
    }
