"""How every table of the window looks and behaves: one row height, columns kept, Ctrl+C."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Slot,
)
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QTableView,
)

from thads_desktop.gui.memory import WindowMemory
from thads_desktop.gui.shortcuts import add_shortcut

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

_ROW_PADDING = 10
_CELL_PADDING = 9  # 6 of the style sheet, 3 of Qt
_TALLEST = 100_000
Index: TypeAlias = QModelIndex | QPersistentModelIndex


def prepare_table(table: QTableView) -> None:
    """Rows of one height, whole rows chosen, nothing edited, Ctrl+C copies."""
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setAlternatingRowColors(True)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)  # Tab leaves the table; arrows walk in it
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setDefaultAlignment(
        Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    )
    size_rows(table)
    copier = RowCopier(table)
    add_shortcut(QKeySequence.StandardKey.Copy, table, copier.copy, only_here=True)


def size_rows(table: QTableView) -> None:
    """Rows as high as the letters are now."""
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + _ROW_PADDING)


def restore_columns(
    table: QTableView, memory: WindowMemory, key: str, widths: Sequence[int]
) -> None:
    """Give the columns the widths they had, or these, which are meant for letters of 11 pt."""
    kept = memory.numbers(f"{key}.columns")
    scale = memory.settings.font_scale
    chosen = kept if len(kept) == len(widths) else [int(width * scale) for width in widths]
    for column, width in enumerate(chosen):
        table.setColumnWidth(column, width)


def keep_columns(table: QTableView, memory: WindowMemory, key: str) -> None:
    """Remember the widths of the columns."""
    count = table.model().columnCount()
    memory.keep(f"{key}.columns", [table.columnWidth(column) for column in range(count)])


def choose_row(table: QTableView, row: int) -> None:
    """Put the cursor on a row and bring it into sight."""
    index = table.model().index(row, 0)
    flags = QItemSelectionModel.SelectionFlag
    table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
    table.scrollTo(index)


class WrappedText(QStyledItemDelegate):
    """Rows as high as the text of their cells, which wraps at the width of its column."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        """The room that the text of a cell takes."""
        width = self._table.columnWidth(index.column()) - 2 * _CELL_PADDING
        metrics = self._table.fontMetrics()
        room = QRect(0, 0, max(width, 1), _TALLEST)
        needed = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), str(index.data() or ""))
        return QSize(width, needed.height() + _ROW_PADDING)


class RowCopier(QObject):
    """Copies what is chosen in its table with tabs between, as spreadsheets take it."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    @Slot()
    def copy(self) -> None:
        """Put the chosen rows on the clipboard, or the cells of a table that chooses cells."""
        chooses_cells = (
            self._table.selectionBehavior() is QAbstractItemView.SelectionBehavior.SelectItems
        )
        lines = self._cells() if chooses_cells else self._rows()
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))

    def _rows(self) -> list[str]:
        rows = self._table.selectionModel().selectedRows()
        columns = range(self._table.model().columnCount())
        return [_line(index, columns) for index in sorted(rows, key=QModelIndex.row)]

    def _cells(self) -> list[str]:
        """The smallest block that holds the chosen cells; the others in it stay empty."""
        chosen = self._table.selectionModel().selectedIndexes()
        if not chosen:
            return []
        texts = {(one.row(), one.column()): str(one.data() or "") for one in chosen}
        columns = sorted({column for _row, column in texts})
        block = range(columns[0], columns[-1] + 1)
        rows = sorted({row for row, _column in texts})
        return ["\t".join(texts.get((row, column), "") for column in block) for row in rows]


def _line(index: QModelIndex, columns: Sequence[int]) -> str:
    return "\t".join(str(index.siblingAtColumn(column).data() or "") for column in columns)
