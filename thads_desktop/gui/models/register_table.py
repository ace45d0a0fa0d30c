"""The rows of a register as a table: columns as its form has them, read by pages."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from textwrap import wrap

from PySide6.QtCore import QAbstractTableModel, QObject, Qt
from PySide6.QtGui import QFont

from thads_desktop.base.language import _
from thads_desktop.domain.registers import NOTE, ROW_NUMBER, SUMS, RegisterColumn
from thads_desktop.gui.models.paged_rows import PagedRows
from thads_desktop.gui.models.rows import LEFT, RIGHT, ROOT, Index
from thads_desktop.services.context import Context
from thads_desktop.services.registers import (
    OpenedRegister,
    RegisterRow,
    cell_text,
    read_rows,
)

_LETTER = 10  # dots, at letters of 11 pt
_NUMBERS = SUMS | {ROW_NUMBER}
TO_CHECK = "\N{ASTERISK}"


def rows_of_page(
    context: Context, opened: OpenedRegister, places: Sequence[int]
) -> list[RegisterRow]:
    """The rows at some places of a register."""
    entered = opened.entered
    return read_rows(context, opened, [entered[place] for place in places])


class RegisterTableModel(QAbstractTableModel):
    """Rows struck out are struck out here too; a star marks the columns that no source prints."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._columns: Sequence[RegisterColumn] = ()
        self._rows: Sequence[RegisterRow] = ()

    def show_register(self, opened: OpenedRegister | None) -> None:
        """Show a register, or none."""
        self.beginResetModel()
        self._columns = opened.register.columns if opened else ()
        self._rows = ()
        if opened is not None:
            read = partial(rows_of_page, self._context, opened)
            self._rows = PagedRows(range(len(opened.entered)), read)
        self.endResetModel()

    @property
    def widths(self) -> list[int]:
        """Widths of the columns, for letters of 11 pt."""
        return [column.width * _LETTER for column in self._columns]

    def relabel(self) -> None:
        """Say the headings in the current language."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)

    def row_at(self, index: Index) -> RegisterRow | None:
        """The row of an index; None when there is none."""
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = ROOT) -> int:
        """How many rows the period has."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        """How many columns the register has."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows."""
        row = self.row_at(index)
        if row is None:
            return None
        column = self._columns[index.column()]
        is_struck = row.is_struck and column.value != NOTE
        answer: object = None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                answer = self.text_at(index).replace("\n", " ")
            case Qt.ItemDataRole.ToolTipRole:
                answer = self.text_at(index)
            case Qt.ItemDataRole.TextAlignmentRole:
                answer = RIGHT if column.value in _NUMBERS else LEFT
            case Qt.ItemDataRole.FontRole if is_struck:
                answer = _struck()
            case Qt.ItemDataRole.AccessibleTextRole if is_struck:
                answer = _("{text}, đã gạch bỏ").format(text=self.text_at(index))
        return answer

    def text_at(self, index: Index) -> str:
        """All that a cell says, in several lines."""
        row, at = self.row_at(index), index.column()
        return cell_text(self._columns[at], row.cells[at]) if row is not None else ""

    def heading_of(self, section: int) -> str:
        """The whole heading of a column: its group, then its own."""
        return " · ".join(self._columns[section].heading)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """The group above, the column beneath it; a star when it is to be checked."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = self._columns[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                star = "" if column.is_verified else f" {TO_CHECK}"
                parts = (wrap(part, column.width - 1) for part in column.heading)
                return "\n".join(line for part in parts for line in part) + star
            case Qt.ItemDataRole.ToolTipRole:
                said = self.heading_of(section)
                return said if column.is_verified else _("{name} (cần kiểm tra)").format(name=said)
            case Qt.ItemDataRole.TextAlignmentRole:
                return RIGHT if column.value in _NUMBERS else LEFT
        return None


def _struck() -> QFont:
    font = QFont()
    font.setStrikeOut(True)
    return font
