"""Rows field: a short list a person fills in row by row (parties, obligations)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.icons import icon


@dataclass(frozen=True, slots=True, kw_only=True)
class CellColumn:
    """A column of the rows: the value's name, its heading, its field, its share of the width."""

    name: str
    title: str
    make: Callable[[], Field]
    stretch: int = 0


@dataclass(slots=True, kw_only=True)
class FieldRow:
    """One row: its cells, and values that are kept though nobody sees them."""

    cells: dict[str, Field]
    remove: QPushButton
    hidden: dict[str, object] = field(default_factory=dict)

    def is_blank(self) -> bool:
        """Whether nothing was filled in."""
        return not any(cell.is_filled() for cell in self.cells.values())


class RowsField(Field):
    """Rows of fields; blank rows do not count, at least one row must be filled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._grid_box = QWidget()
        super().__init__(self._grid_box, parent)
        self._grid = QGridLayout(self._grid_box)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(4)
        self._columns: Sequence[CellColumn] = ()
        self.rows: list[FieldRow] = []
        self.is_required = True

    def set_columns(self, columns: Sequence[CellColumn]) -> None:
        """Ask for these values in each row."""
        self._columns = columns
        for place, column in enumerate(columns):
            heading = QLabel(column.title)
            heading.setProperty("role", "muted")
            self._grid.addWidget(heading, 0, place)
            self._grid.setColumnStretch(place, column.stretch)

    def add_row(self, values: Mapping[str, object] | None = None) -> FieldRow:
        """A further row, filled with these values."""
        values = values or {}
        cells = {column.name: column.make() for column in self._columns}
        row = FieldRow(cells=cells, remove=self._remove_button())
        place = self._grid.rowCount()
        for number, column in enumerate(self._columns):
            cell = cells[column.name]
            cell.editor.setAccessibleName(column.title)
            self._grid.addWidget(cell, place, number, Qt.AlignmentFlag.AlignTop)
            if column.name in values:
                cell.show_value(values[column.name])
            cell.changed.connect(self.changed)
        row.hidden = {name: value for name, value in values.items() if name not in cells}
        self._grid.addWidget(row.remove, place, len(self._columns), Qt.AlignmentFlag.AlignTop)
        row.remove.clicked.connect(partial(self.remove_row, row))
        self.rows.append(row)
        self._follow_rows()
        return row

    def remove_row(self, row: FieldRow, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
        """Take a row away."""
        self.rows.remove(row)
        for widget in (*row.cells.values(), row.remove):
            self._grid.removeWidget(widget)
            widget.deleteLater()
        self._follow_rows()
        self.changed.emit()

    def read(self) -> tuple[dict[str, object], ...]:
        """The values of the rows that are filled, by name."""
        filled = [row for row in self.rows if not row.is_blank()]
        if self.is_required and not filled:
            raise DomainError(_("Hãy điền ít nhất một dòng."), code="field_missing")
        return tuple(self._read_row(row) for row in filled)

    def show_value(self, value: object) -> None:
        """Show rows of values."""
        for row in list(self.rows):
            self.remove_row(row)
        if isinstance(value, Sequence):
            for values in value:
                self.add_row(values)

    def is_filled(self) -> bool:
        """Whether any row is."""
        return any(not row.is_blank() for row in self.rows)

    def refuse(self, message: str) -> None:
        """The cells say themselves what is wrong in them; the rest stands beneath."""
        if not any(cell.note.isVisible() for row in self.rows for cell in row.cells.values()):
            super().refuse(message)

    def _read_row(self, row: FieldRow) -> dict[str, object]:
        values = dict(row.hidden)
        for name, cell in row.cells.items():
            try:
                values[name] = cell.read()
            except DomainError as error:
                cell.refuse(error.message)
                raise
        return values

    def _remove_button(self) -> QPushButton:
        button = QPushButton(icon("remove", "muted"), "")
        button.setProperty("flat", "true")
        button.setAccessibleName(_("Bỏ dòng này"))
        button.setToolTip(_("Bỏ dòng này"))
        button.setAutoDefault(False)
        return button

    def _follow_rows(self) -> None:
        for row in self.rows:
            row.remove.setEnabled(len(self.rows) > 1)
        if self.rows:
            self.setFocusProxy(next(iter(self.rows[0].cells.values())))
