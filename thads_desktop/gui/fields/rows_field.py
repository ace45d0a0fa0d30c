"""Rows field: a short list a person fills in row by row (parties, obligations)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.icons import icon


@dataclass(frozen=True, slots=True, kw_only=True)
class CellColumn:
    """A column of the rows: the value's name, its heading, its field, its share of the width.

    `is_below`: its cell stands beneath the others of its row, under its own heading.
    """

    name: str
    title: str
    make: Callable[[], Field]
    stretch: int = 0
    is_below: bool = False


@dataclass(slots=True, kw_only=True)
class FieldRow:
    """One row: its cells, and values that are kept though nobody sees them."""

    cells: dict[str, Field]
    remove: QPushButton
    below: QWidget | None = None
    hidden: dict[str, object] = field(default_factory=dict)

    def widgets(self) -> list[QWidget]:
        """All that is seen of it."""
        below = [] if self.below is None else [self.below]
        return [*self.cells.values(), self.remove, *below]

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
        self._below: Sequence[CellColumn] = ()
        self.rows: list[FieldRow] = []
        self.more: QPushButton | None = None
        self.is_required = True

    def set_columns(self, columns: Sequence[CellColumn]) -> None:
        """Ask for these values in each row."""
        self._columns = tuple(one for one in columns if not one.is_below)
        self._below = tuple(one for one in columns if one.is_below)
        for place, column in enumerate(self._columns):
            heading = QLabel(column.title)
            heading.setProperty("role", "muted")
            self._grid.addWidget(heading, 0, place)
            self._grid.setColumnStretch(place, column.stretch)

    def add_row(self, values: Mapping[str, object] | None = None) -> FieldRow:
        """A further row, filled with these values."""
        values = values or {}
        columns = (*self._columns, *self._below)
        cells = {column.name: column.make() for column in columns}
        row = FieldRow(cells=cells, remove=self._remove_button())
        for column in columns:
            cell = cells[column.name]
            cell.editor.setAccessibleName(column.title)
            if column.name in values:
                cell.show_value(values[column.name])
            cell.changed.connect(self.changed)
        place = self._grid.rowCount()
        for number, column in enumerate(self._columns):
            self._grid.addWidget(cells[column.name], place, number, Qt.AlignmentFlag.AlignTop)
        if self._below:
            row.below = _beneath([(column, cells[column.name]) for column in self._below])
            self._grid.addWidget(row.below, place + 1, 0, 1, len(self._columns))
        row.hidden = {name: value for name, value in values.items() if name not in cells}
        self._grid.addWidget(row.remove, place, len(self._columns), Qt.AlignmentFlag.AlignTop)
        row.remove.clicked.connect(partial(self.remove_row, row))
        for widget in row.widgets():
            widget.show()  # Qt would do it a moment later, and a Tab until then passes them by
        _keys_go_on(self.rows[-1].remove if self.rows else self._grid_box, row)
        self.rows.append(row)
        self._follow_rows()
        return row

    def remove_row(self, row: FieldRow, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
        """Take a row away."""
        self.rows.remove(row)
        for widget in row.widgets():
            self._grid.removeWidget(widget)
            widget.deleteLater()
        self._follow_rows()
        self.changed.emit()

    def read(self) -> tuple[dict[str, object], ...]:
        """The values of the rows that are filled, by name."""
        filled = [row for row in self.rows if not row.is_blank()]
        if self.is_required and not filled:
            raise DomainError(_("Hãy điền ít nhất một dòng."), code="field_missing")
        return tuple(_read_row(row) for row in filled)

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
        if not [True for row in self.rows if not row.is_blank() and _refuse_cells(row)]:
            super().refuse(message)

    def offer_more(self, words: str) -> None:
        """A button beneath that adds a row, and takes one there."""
        self.more = QPushButton(icon("add", "muted"), words)
        self.more.setProperty("flat", "true")
        self.more.setAutoDefault(False)
        self.more.clicked.connect(self._go_to_new_row)
        layout = self.layout()
        assert isinstance(layout, QBoxLayout)  # noqa: S101 - every field's is
        layout.insertWidget(1, self.more, 0, Qt.AlignmentFlag.AlignLeft)

    @Slot()
    def _go_to_new_row(self) -> None:
        next(iter(self.add_row().cells.values())).setFocus()

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


def _keys_go_on(above: QWidget, row: FieldRow) -> None:
    """Tab goes from one row to the next, though that was made after all else in the window."""
    stops = [above, *row.cells.values(), row.remove]
    for one, following in pairwise(stops):
        QWidget.setTabOrder(one, following)


def numbered(rows: Iterable[Mapping[str, object]], name: str) -> list[dict[str, object]]:
    """Rows with a number each: the old ones keep theirs, new ones go on counting."""
    known = [dict(row) for row in rows]
    last = max((int(str(row.get(name, 0))) for row in known), default=0)
    for row in known:
        if name not in row:
            last += 1
            row[name] = last
    return known


def _beneath(cells: Sequence[tuple[CellColumn, Field]]) -> QWidget:
    box = QWidget()
    layout = QHBoxLayout(box)
    layout.setContentsMargins(18, 0, 0, 6)
    for column, cell in cells:
        heading = QLabel(column.title)
        heading.setProperty("role", "muted")
        heading.setBuddy(cell)
        layout.addWidget(heading)
        layout.addWidget(cell, max(column.stretch, 1))
    return box


def _read_row(row: FieldRow) -> dict[str, object]:
    return row.hidden | {name: cell.read() for name, cell in row.cells.items()}


def _refuse_cells(row: FieldRow) -> bool:
    """Let the cells that are wrong say so; whether one is."""
    is_wrong = False
    for cell in row.cells.values():
        try:
            cell.read()
        except DomainError as error:
            cell.refuse(error.message)
            is_wrong = True
    return is_wrong
