"""The list of what came in (tiếp nhận) as a table: columns and their words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.domain.deadlines import Deadline
from thads_desktop.gui.models.deadline_table import short_law
from thads_desktop.gui.models.rows import Column
from thads_desktop.services.intake import IntakeView, ListedIntake
from thads_desktop.services.intake_reading import IntakePaper
from thads_desktop.services.intake_words import intake_status_name, next_step

INTAKES: Sequence[Column[ListedIntake]] = (
    Column(
        title=lambda: _("Ngày nhận"), text=lambda one: format_date(one.row.received_on), width=96
    ),
    Column(
        title=lambda: _("Bản án, quyết định"), text=lambda one: one.row.judgment_number, width=155
    ),
    Column(title=lambda: _("Người phải thi hành án"), text=lambda one: one.row.debtor, width=185),
    Column(title=lambda: _("Người được thi hành án"), text=lambda one: one.row.creditor, width=192),
    Column(
        title=lambda: _("Tình trạng"),
        text=lambda one: intake_status_name(one.row.status),
        width=150,
    ),
    Column(
        title=lambda: _("Việc phải làm tiếp"),
        text=lambda one: next_step(one.row.status, one.next_deadline),
        width=180,
    ),
    Column(title=lambda: _("Hạn"), text=lambda one: due_words(one.next_deadline), width=96),
    Column(
        title=lambda: _("Điều luật"), text=lambda one: article_words(one.next_deadline), width=110
    ),
)


def due_words(deadline: Deadline | None) -> str:
    """The last day of what is due next."""
    if deadline is None or deadline.is_stopped:
        return ""
    return format_date(deadline.due_on)


def article_words(deadline: Deadline | None) -> str:
    """The article it comes from."""
    limit = deadline.rule.limit if deadline else None
    return short_law(limit.document, limit.article) if limit else ""


def next_words(view: IntakeView, today: date) -> str:
    """What is due next, with how the day was counted, in one sentence."""
    deadline = view.next_deadline
    said = next_step(view.intake.status, deadline)
    if deadline is None or deadline.is_stopped:
        return said
    words = _("{what}: hạn {due} ({article}; {counting})").format(
        what=said,
        due=format_date(deadline.due_on),
        article=article_words(deadline),
        counting=deadline.counting,
    )
    if not deadline.is_overdue(today):
        return words
    return _("{words}. Đã quá hạn {days} ngày.").format(
        words=words, days=(today - deadline.due_on).days
    )


def one_paper_words(paper: IntakePaper) -> str:
    """A paper by its name and day."""
    return _("{name} ngày {day}").format(name=paper.name, day=format_date(paper.happened_on))


def paper_words(view: IntakeView) -> str:
    """The papers of an intake, by day."""
    return " · ".join(f"{format_date(one.happened_on)} {one.name}" for one in view.papers)
