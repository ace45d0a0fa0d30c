"""A statistics form as its paper lies: rows down, columns across, every figure a door."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from thads_desktop.base.language import _
from thads_desktop.domain.matter_figures import Counts
from thads_desktop.domain.statistics_forms import FormColumn, Measure
from thads_desktop.gui.models.figure_table import FigureDoor, shown_figure
from thads_desktop.gui.models.rows import LEFT, RIGHT, ROOT, Index, bold
from thads_desktop.services.statistics import FilledForm

_INDENT = "    "
_WIDTH, _MONEY_WIDTH = 92, 148
_LETTER, _LINES = 10, 3  # a heading takes about three lines


class FormTableModel(QAbstractTableModel):
    """The rows and columns of a filled form; what waits for acts is empty."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.filled: FilledForm | None = None

    def show_form(self, filled: FilledForm | None) -> None:
        """Show a form, or none."""
        self.beginResetModel()
        self.filled = filled
        self.endResetModel()

    @property
    def columns(self) -> tuple[FormColumn, ...]:
        """The columns of the form."""
        return self.filled.form.columns if self.filled else ()

    @property
    def headings(self) -> list[tuple[str, ...]]:
        """Of each column, from the outermost group to its own heading."""
        return [tuple(_(part) for part in column.heading) for column in self.columns]

    @property
    def widths(self) -> list[int]:
        """How wide each column is meant to be, for letters of 11 pt."""
        if self.filled is None:
            return []
        return [
            max(self._figure_width(column), len(heading[-1]) * _LETTER // _LINES)
            for column, heading in zip(self.columns, self.headings, strict=True)
        ]

    def door_at(self, index: Index) -> FigureDoor | None:
        """The figure of a cell, if it has one."""
        if self.filled is None or not index.isValid() or self._figure(index) is None:
            return None
        return FigureDoor(
            form=self.filled.form.key,
            row=self.filled.rows[index.row()].row.key,
            key=self.columns[index.column()].name,
        )

    def name_of(self, door: FigureDoor) -> str:
        """A figure in full words: its column, form and row."""
        assert self.filled is not None  # noqa: S101 - doors are of a form that is shown
        column, row = self.filled.form.column(door.key), self.filled.row(door.row)
        assert column is not None  # noqa: S101
        assert row is not None  # noqa: S101
        heading = " – ".join(_(part) for part in column.heading)
        return f"{heading} · {_(self.filled.form.sheet)} · {_(row.row.label)}"

    def rowCount(self, parent: Index = ROOT) -> int:
        """How many rows the form has."""
        return 0 if parent.isValid() or self.filled is None else len(self.filled.rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows."""
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return shown_figure(self._figure(index))
            case Qt.ItemDataRole.TextAlignmentRole:
                return RIGHT
            case Qt.ItemDataRole.FontRole if self._is_total(index.row()):
                return bold()
            case Qt.ItemDataRole.AccessibleTextRole if (door := self.door_at(index)) is not None:
                return f"{self.name_of(door)}: {shown_figure(self._figure(index))}"
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Columns by all of their headings; rows by their label, further in where they lie so."""
        if self.filled is None:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self._column_heading(section, role)
        return self._row_heading(section, role)

    def _column_heading(self, section: int, role: int) -> object:
        """All of its headings; beside the mouse also where they come from."""
        assert self.filled is not None  # noqa: S101 - without a form there is no column
        said = f"({section + 1}) {' – '.join(self.headings[section])}"
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return said
            case Qt.ItemDataRole.ToolTipRole:
                return f"{said}\n{self.filled.form.source}"
        return None

    def _row_heading(self, section: int, role: int) -> object:
        assert self.filled is not None  # noqa: S101 - without a form there is no row
        row = self.filled.rows[section].row
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _INDENT * row.depth + _(row.label)
            case Qt.ItemDataRole.ToolTipRole:
                return _(row.label)
            case Qt.ItemDataRole.TextAlignmentRole:
                return LEFT
            case Qt.ItemDataRole.FontRole if self._is_total(section):
                return bold()
        return None

    def _figure(self, index: Index) -> int | Decimal | None:
        assert self.filled is not None  # noqa: S101 - without a form there is no cell
        return self.filled.rows[index.row()].figures[self.columns[index.column()].name]

    def _figure_width(self, column: FormColumn) -> int:
        assert self.filled is not None  # noqa: S101
        is_money = self.filled.form.measure_of(column) is Measure.MONEY
        is_amount = is_money or column.counts is Counts.AMOUNT
        return _MONEY_WIDTH if is_amount and not column.is_percent else _WIDTH

    def _is_total(self, row: int) -> bool:
        assert self.filled is not None  # noqa: S101
        return self.filled.rows[row].row.depth == 0
