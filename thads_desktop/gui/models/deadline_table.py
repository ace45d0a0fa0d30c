"""Deadlines in tables: the list of the day, rows by pages of 200, and those of one case."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QIcon

from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.gui.icons import icon
from thads_desktop.gui.models.paged_rows import PagedRows
from thads_desktop.gui.models.rows import Column, Index, RowsModel
from thads_desktop.gui.theme import current_colours
from thads_desktop.services.context import Context
from thads_desktop.services.deadlines import (
    Band,
    DeadlineOrder,
    ListedDeadline,
    band_of,
    page_of,
)

# Words of the law packs cost 10 ms: the list is seen before they are needed.
# ruff: noqa: PLC0415

BAND_ICONS = MappingProxyType(
    {
        Band.OVERDUE: ("warning", "error"),
        Band.TODAY: ("band-today", "warning"),
        Band.WEEK: ("calendar", "link"),
        Band.LATER: ("state-waiting", "muted"),
        Band.STOPPED: ("state-paused", "muted"),
    }
)


def band_name(band: Band) -> str:
    """How near a last day is."""
    return {
        Band.OVERDUE: _("Quá hạn"),
        Band.TODAY: _("Hôm nay"),
        Band.WEEK: _("7 ngày tới"),
        Band.LATER: _("Sau đó"),
        Band.STOPPED: _("Đang dừng"),
    }[band]


def band_icon(band: Band) -> QIcon:
    """The drawing of a band: each has a shape of its own beside its colour."""
    return icon(*BAND_ICONS[band])


def nearness(due_on: date, nature: str, today: date) -> Band:
    """The band of a last day; what may be done from a day on asks for it today, never earlier."""
    return band_of(max(due_on, today) if nature == "earliest" else due_on, today)


def due_text(due_on: date, due_at: str, band: Band) -> str:
    """A last day, with its hour where the law counts hours."""
    if band is Band.STOPPED:
        return _("đang dừng")
    return f"{format_date(due_on)} {due_at}".strip()


def short_law(document: str, article: str) -> str:
    """The article and the document's short name: "Điều 37.1 Luật 106/2025"."""
    short = "/".join(document.split("/")[:2]).replace("Nghị định", "NĐ").replace("Thông tư", "TT")
    return f"{article} {short}".strip()


def cited_law(deadline: ListedDeadline) -> str:
    """Article and document in full, and the mark of what was not seen in the text itself."""
    cited = ", ".join(part for part in (deadline.article, deadline.document) if part)
    return f"{cited} ({_('cần kiểm tra')})" if deadline.is_to_check else cited


def _what(row: ListedDeadline) -> str:
    """What is to be done; of what is no duty, what its last day means."""
    if row.nature == "duty":
        return row.what
    from thads_desktop.domain.deadline_words import nature_name

    return f"{row.what} ({nature_name(row.nature)})"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineColumn(Column[ListedDeadline]):
    """A column of the day's list; `order` None: nobody sorts by it."""

    order: DeadlineOrder | None = None
    tooltip: Callable[[ListedDeadline], str] | None = None


DAY_COLUMNS = (
    DeadlineColumn(
        title=lambda: _("Hạn"),
        text=lambda row: format_date(row.due_on),  # `DayModel` knows what day it is today
        width=116,
        order=DeadlineOrder.DUE,
    ),
    DeadlineColumn(
        title=lambda: _("Việc"),
        text=lambda row: row.decision_number,
        width=140,
        order=DeadlineOrder.DECISION,
    ),
    DeadlineColumn(
        title=lambda: _("Người phải thi hành án"),
        text=lambda row: row.debtor,
        width=184,
        order=DeadlineOrder.DEBTOR,
    ),
    DeadlineColumn(
        title=lambda: _("Phải làm"),
        text=_what,
        width=380,
        order=DeadlineOrder.WHAT,
    ),
    DeadlineColumn(
        title=lambda: _("Điều luật"),
        text=lambda row: short_law(row.document, row.article),
        width=178,
        icon=lambda row: icon("warning", "warning") if row.is_to_check else None,
        tooltip=cited_law,
    ),
    DeadlineColumn(
        title=lambda: _("Xã, phường"),
        text=lambda row: row.commune,
        width=140,
        order=DeadlineOrder.COMMUNE,
    ),
    DeadlineColumn(
        title=lambda: _("Chấp hành viên"),
        text=lambda row: row.officer,
        width=140,
        order=DeadlineOrder.OFFICER,
    ),
    # in full beneath the list, for the row one stands on
    DeadlineColumn(title=lambda: _("Cách tính"), text=lambda row: row.counting, width=420),
)


class DayModel(RowsModel[ListedDeadline]):
    """The list of the day: keys in memory, rows read by pages as they come into sight."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(DAY_COLUMNS, parent)
        self._context = context
        self.keys: Sequence[int] = ()

    def show_keys(self, keys: Sequence[int]) -> None:
        """Show these deadlines, read anew."""
        self.keys = keys
        self.show_rows(PagedRows(keys, partial(_rows, self._context)))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows; the first column by how near the day is."""
        row = self.row_at(index)
        if row is None:
            return None
        if index.column() == 0 and role in _NEARNESS:
            return _NEARNESS[role](row, nearness(row.due_on, row.nature, self._context.today))
        tooltip = DAY_COLUMNS[index.column()].tooltip
        if role == Qt.ItemDataRole.ToolTipRole and tooltip is not None:
            return tooltip(row)
        return super().data(index, role)


def _colour(_row: ListedDeadline, band: Band) -> QColor | None:
    return QColor(current_colours()[BAND_ICONS[band][1]]) if band in _COLOURED else None


_NEARNESS: Mapping[int, Callable[[ListedDeadline, Band], object]] = MappingProxyType(
    {
        int(Qt.ItemDataRole.DisplayRole): lambda row, band: due_text(row.due_on, row.due_at, band),
        int(Qt.ItemDataRole.ToolTipRole): lambda _row, band: band_name(band),
        int(Qt.ItemDataRole.DecorationRole): lambda _row, band: band_icon(band),
        int(Qt.ItemDataRole.ForegroundRole): _colour,
    }
)
_COLOURED = frozenset({Band.OVERDUE, Band.TODAY})


def _rows(context: Context, keys: Sequence[int]) -> list[ListedDeadline | None]:
    """The rows of a page; None for what was reckoned anew since the keys were read."""
    found = {row.deadline_key: row for row in page_of(context, keys)}
    return [found.get(key) for key in keys]


def told(row: ListedDeadline, paper: str = "") -> str:
    """Everything about the deadline one stands on, beneath the list."""
    from thads_desktop.domain.deadline_words import nature_name, whose_name

    parts = [
        _("Cách tính: {counting}").format(counting=row.counting),
        _("Căn cứ: {cited}").format(cited=cited_law(row)),
        _("Ai: {who}, {nature}, tính từ {day}").format(
            who=whose_name(row.whose),
            nature=nature_name(row.nature),
            day=format_date(row.starts_on),
        ),
    ]
    if paper:
        parts.append(_("Giấy tờ: {paper}").format(paper=paper))
    if row.snoozed_until is not None:
        parts.append(_("Để lại đến {day}").format(day=format_date(row.snoozed_until)))
    return " · ".join(parts)
