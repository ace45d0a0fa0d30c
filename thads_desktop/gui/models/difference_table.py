"""Columns of what differs between two counts: the cases that moved, and the figures."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from thads_desktop.base.formats import format_money, format_percent
from thads_desktop.base.language import _
from thads_desktop.gui.models.rows import Column
from thads_desktop.services.moving_acts import cause_name
from thads_desktop.services.period_differences import FigureLine, MovedCase


def _shown(value: int | Decimal | str | None) -> str:
    if isinstance(value, Decimal):
        return format_percent(value)
    return format_money(value) if isinstance(value, int) else value or ""


MOVED_COLUMNS: Sequence[Column[MovedCase]] = (
    Column(title=lambda: _("Số quyết định"), text=lambda one: one.case.decision_number, width=150),
    Column(title=lambda: _("Người phải thi hành án"), text=lambda one: one.case.debtor, width=205),
    Column(title=lambda: _("Phân loại"), text=lambda one: cause_name(one.cause), width=130),
    Column(title=lambda: _("Trước"), text=lambda one: one.before, width=260),
    Column(title=lambda: _("Sau"), text=lambda one: one.after, width=260),
    Column(title=lambda: _("Do hành vi"), text=lambda one: one.by, width=300),
)

FIGURE_COLUMNS: Sequence[Column[FigureLine]] = (
    Column(title=lambda: _("Biểu"), text=lambda one: one.form, width=170),
    Column(title=lambda: _("Dòng"), text=lambda one: one.row, width=190),
    Column(title=lambda: _("Cột"), text=lambda one: one.column, width=280),
    Column(
        title=lambda: _("Trước"), text=lambda one: _shown(one.before), width=130, is_number=True
    ),
    Column(title=lambda: _("Sau"), text=lambda one: _shown(one.after), width=130, is_number=True),
    Column(
        title=lambda: _("Chênh lệch"),
        text=lambda one: _shown(one.shown_delta),
        width=130,
        is_number=True,
    ),
)
