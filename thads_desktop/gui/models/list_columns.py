"""The columns of a list that is to be imported: what each was recognised as, and may be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QIcon

from thads_desktop.base.language import _
from thads_desktop.gui.icons import icon
from thads_desktop.gui.models.rows import Column, Index, RowsModel
from thads_desktop.services import case_list_trial as trial
from thads_desktop.services.case_list_trial import ExaminedList, Field, KnownColumn, field_title

PLACE = 1  # the column of the table in which one chooses


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnRow:
    """A field of a case with the column it is read from, or a column that is not used."""

    field: Field | None
    column: trial.Column | None

    @property
    def is_missing(self) -> bool:
        """Whether no case can be read without this."""
        return self.field in trial.REQUIRED and self.column is None


def column_rows(examined: ExaminedList) -> list[ColumnRow]:
    """Every field a case can have, then the columns of the list that none is read from."""
    found = {column.field: column for column in examined.columns}
    fields = [ColumnRow(field=field, column=found.get(field)) for field in Field]
    return [*fields, *(ColumnRow(field=None, column=column) for column in examined.unused)]


def place_name(column: trial.Column | None) -> str:
    """A column of the sheet as one chooses it: its letter and heading."""
    if column is None:
        return _("– không có –")
    return f"{column.letter} · {column.heading}" if column.heading else column.letter


class ListColumnsModel(RowsModel[ColumnRow]):
    """`chosen` tells a person's word: the field, and the letter of its column or None."""

    chosen = Signal(str, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(LIST_COLUMNS, parent)
        self.places: Sequence[trial.Column] = ()

    def show_list(self, examined: ExaminedList) -> None:
        """Show the columns of a list."""
        every = {one.index: one for one in (*examined.columns, *examined.unused)}
        self.places = [every[index] for index in sorted(every)]
        self.show_rows(column_rows(examined))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The place of a field can be chosen."""
        flags = super().flags(index)
        row = self.row_at(index)
        is_choice = row is not None and row.field is not None and index.column() == PLACE
        return flags | Qt.ItemFlag.ItemIsEditable if is_choice else flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell the choice; the list is read anew with it."""
        row = self.row_at(index)
        if row is None or row.field is None or role != Qt.ItemDataRole.EditRole:
            return False
        if value != (row.column.letter if row.column else None):
            self.chosen.emit(row.field.value, value)
        return True


def _title(row: ColumnRow) -> str:
    if row.field is None:
        return _("Không dùng")
    mark = " *" if row.field in trial.REQUIRED else ""
    return field_title(row.field) + mark


def _samples(row: ColumnRow) -> str:
    return "  ·  ".join(row.column.samples) if row.column else ""


def _how(row: ColumnRow) -> str:
    if not isinstance(row.column, KnownColumn):
        return ""
    return {
        "heading": _("Tiêu đề"),
        "content": _("Nội dung"),
        "map": _("Người chọn"),
    }[row.column.recognised_by]


def _mark(row: ColumnRow) -> QIcon | None:
    return icon("warning", "warning") if row.is_missing else None


def _faint(row: ColumnRow) -> QFont | None:
    if row.field is not None and row.column is not None:
        return None
    font = QFont()
    font.setItalic(True)
    return font


LIST_COLUMNS: Sequence[Column[ColumnRow]] = (
    Column(title=lambda: _("Thông tin"), text=_title, width=230, icon=_mark, font=_faint),
    Column(
        title=lambda: _("Cột trong tệp"),
        text=lambda row: place_name(row.column),
        width=290,
        font=_faint,
    ),
    Column(title=lambda: _("Ví dụ"), text=_samples, width=480, font=_faint),
    Column(title=lambda: _("Nhận ra nhờ"), text=_how, width=110),
)
