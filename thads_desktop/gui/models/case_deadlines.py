"""Every deadline of one case: what is still to be done first, then what became of the others."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtGui import QIcon

from thads_desktop.base.formats import format_count, format_date
from thads_desktop.base.language import _
from thads_desktop.domain.deadline_words import confidence_mark, nature_name, whose_name
from thads_desktop.domain.deadlines import Deadline, DeadlineState
from thads_desktop.domain.law_entries import Nature
from thads_desktop.gui.icons import icon
from thads_desktop.gui.models.deadline_table import band_icon, due_text, nearness, short_law
from thads_desktop.gui.models.rows import Column
from thads_desktop.services.deadlines import Band


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseDeadline:
    """A deadline of a case as it is seen today."""

    deadline: Deadline
    today: date

    @property
    def band(self) -> Band:
        """How near its last day is."""
        one = self.deadline
        return nearness(one.due_on, one.rule.limit.nature, self.today)

    @property
    def is_open(self) -> bool:
        """Whether it still waits for something."""
        return self.deadline.state is DeadlineState.OPEN


def case_rows(deadlines: tuple[Deadline, ...], today: date) -> list[CaseDeadline]:
    """What the office has to do, what else is open, then the others; each by its last day."""
    rows = [CaseDeadline(deadline=one, today=today) for one in deadlines]
    return sorted(rows, key=lambda row: (not row.is_open, not row.deadline.is_ours))


def next_duty(deadlines: tuple[Deadline, ...], today: date) -> Deadline | None:
    """What the office has to do next; what is left aside or came with a list does not count."""
    for one in deadlines:
        is_aside = one.snoozed_until is not None and one.snoozed_until > today
        is_duty = one.is_ours and one.rule.limit.nature is Nature.DUTY
        is_open = one.state is DeadlineState.OPEN and not one.is_stopped
        if is_open and is_duty and not one.from_list and not is_aside:
            return one
    return None


def next_sentence(duty: Deadline, today: date) -> str:
    """The next duty in one sentence."""
    said = _("Việc tiếp theo: {what} trước {day} ({law})")
    if duty.is_overdue(today):
        said = _("Việc tiếp theo: {what}, quá hạn từ {day} ({law})")
    elif duty.due_on == today:
        said = _("Việc tiếp theo: {what}, hạn là hôm nay {day} ({law})")
    limit = duty.rule.limit
    return said.format(
        what=limit.name, day=_due(duty), law=short_law(limit.document, limit.article)
    )


def _due(deadline: Deadline) -> str:
    at = deadline.due_at.strftime("%H:%M") if deadline.due_at else ""
    return due_text(deadline.due_on, at, Band.STOPPED if deadline.is_stopped else Band.LATER)


def _state_name(row: CaseDeadline) -> str:
    one = row.deadline
    if one.state is not DeadlineState.OPEN:
        return {
            DeadlineState.MET: _("Đã làm đúng hạn"),
            DeadlineState.LATE: _("Đã làm, trễ hạn"),
            DeadlineState.CANCELLED: _("Không còn phải làm"),
        }[one.state]
    if one.snoozed_until is not None and one.snoozed_until > row.today:
        return _("Để lại đến {day}").format(day=format_date(one.snoozed_until))
    nature = one.rule.limit.nature
    if nature is Nature.RIGHT and row.band is Band.OVERDUE:
        return _("Đã hết quyền")
    if nature is Nature.EARLIEST and row.band is Band.TODAY:
        return _("Làm được từ {day}").format(day=format_date(one.due_on))
    return {
        Band.OVERDUE: _("Quá hạn {days} ngày"),
        Band.TODAY: _("Hạn hôm nay"),
        Band.STOPPED: _("Đang dừng tính"),
    }.get(row.band, _("Còn {days} ngày")).format(
        days=format_count(abs((one.due_on - row.today).days))
    )


def _state_icon(row: CaseDeadline) -> QIcon:
    match row.deadline.state:
        case DeadlineState.MET:
            return icon("state-ended", "good")
        case DeadlineState.LATE:
            return icon("state-ended", "warning")
        case DeadlineState.CANCELLED:
            return icon("state-left", "muted")
    if row.band is Band.OVERDUE and not row.deadline.is_overdue(row.today):
        return icon("state-left", "muted")  # a right that lapsed is nobody's fault
    return band_icon(row.band)


def _law(row: CaseDeadline) -> str:
    limit = row.deadline.rule.limit
    mark = confidence_mark(limit.confidence)
    cited = short_law(limit.document, limit.article)
    return f"{cited} ({mark})" if mark else cited


def _who(row: CaseDeadline) -> str:
    limit = row.deadline.rule.limit
    return f"{whose_name(limit.whose)}, {nature_name(limit.nature)}"


def _closed(row: CaseDeadline) -> str:
    closed_on = row.deadline.closed_on
    return format_date(closed_on) if closed_on else ""


CASE_DEADLINES: tuple[Column[CaseDeadline], ...] = (
    Column(title=lambda: _("Hạn"), text=lambda row: _due(row.deadline), width=112),
    Column(title=lambda: _("Phải làm"), text=lambda row: row.deadline.rule.limit.name, width=250),
    Column(title=lambda: _("Tình trạng"), text=_state_name, width=180, icon=_state_icon),
    Column(title=lambda: _("Ai, tính chất"), text=_who, width=136),
    Column(title=lambda: _("Điều luật"), text=_law, width=194),
    Column(title=lambda: _("Cách tính"), text=lambda row: row.deadline.counting, width=290),
    Column(title=lambda: _("Ngày xong"), text=_closed, width=106),
)
