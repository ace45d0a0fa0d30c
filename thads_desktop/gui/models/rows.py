"""A small table of frozen rows: columns say what they show of a row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeAlias, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QIcon

Row = TypeVar("Row")
Index: TypeAlias = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[Row]):
    """A column: its heading and what it shows; `font` None means the table's own letters."""

    title: Callable[[], str]
    text: Callable[[Row], str]
    width: int
    is_number: bool = False
    icon: Callable[[Row], QIcon | None] = lambda _row: None
    font: Callable[[Row], QFont | None] = lambda _row: None


def bold() -> QFont:
    """The letters of what stands out: totals, what the office set itself, what is overdue."""
    font = QFont()
    font.setBold(True)
    return font


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Rows that fit in memory with ease (a case's acts, parties, obligations)."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject) -> None:
        super().__init__(parent)
        self.columns = columns
        self._rows: Sequence[Row | None] = ()

    def show_rows(self, rows: Sequence[Row | None]) -> None:
        """Show these rows; None is a row that is gone by now, and stays empty."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def show_columns(self, columns: Sequence[Column[Row]]) -> None:
        """Show these columns of the same rows."""
        self.beginResetModel()
        self.columns = columns
        self.endResetModel()

    def relabel(self) -> None:
        """Say the headings in the current language."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def row_at(self, index: Index) -> Row | None:
        """The row of an index; None when there is none."""
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = ROOT) -> int:
        """How many rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows."""
        row = self.row_at(index)
        if row is None:
            return None
        column = self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return column.text(row)
            case Qt.ItemDataRole.TextAlignmentRole:
                return RIGHT if column.is_number else LEFT
            case Qt.ItemDataRole.DecorationRole:
                return column.icon(row)
            case Qt.ItemDataRole.FontRole:
                return column.font(row)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """The headings; rows have none."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.title()
            case Qt.ItemDataRole.TextAlignmentRole:
                return RIGHT if column.is_number else LEFT
        return None
