"""The headings of a statistics form: the program's beside the office's own, which are typed here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal

from thads_desktop.base.language import _
from thads_desktop.base.written import written_line
from thads_desktop.domain.statistics_forms import FormColumn, StatisticsForm
from thads_desktop.gui.models.rows import ROOT, Index, bold
from thads_desktop.services.statistics_labels import needs_checking

NUMBER, THEIRS, OWN, STANDING = range(4)
_NARROW, _WIDE, _LEAST = 50, 130, 280
_FRAME = 60
_BETWEEN = " > "

Path = tuple[str, ...]


class FormLabelTable(QAbstractTableModel):
    """A row for each column of the form; `edited` tells that a label is another now."""

    edited = Signal()

    def __init__(self, form: StatisticsForm, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._is_unchecked = needs_checking(form)
        self._own: dict[str, Path] = {}

    @staticmethod
    def widths(room: int) -> tuple[int, ...]:
        """How wide each column is meant to be: both labels share what there is."""
        label = max((room - _NARROW - _WIDE - _FRAME) // 2, _LEAST)
        return (_NARROW, label, label, _WIDE)

    @property
    def headings(self) -> Mapping[str, Path]:
        """The labels of the office's own, by the name of their column."""
        return {
            one.name: self._own[one.name] for one in self._form.columns if one.name in self._own
        }

    def show_headings(self, headings: Mapping[str, Path]) -> None:
        """Show these labels of the office's own, and no others."""
        self.beginResetModel()
        self._own = dict(headings)
        self.endResetModel()
        self.edited.emit()

    def reset_row(self, row: int) -> None:
        """Give a column the program's label again."""
        self.setData(self.index(row, OWN), "")

    def fill(self, row: int, texts: Iterable[str]) -> None:
        """Label this column and those after it, one text each, as a spreadsheet gives them."""
        for at, text in zip(range(row, self.rowCount()), texts, strict=False):
            self.setData(self.index(at, OWN), text)

    def rowCount(self, parent: Index = ROOT) -> int:
        """How many columns the form has."""
        return 0 if parent.isValid() else len(self._form.columns)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Number, the program's label, the office's own, how it stands."""
        return 0 if parent.isValid() else STANDING + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The office's own label is typed."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == OWN else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows; one begins to type from the label there is."""
        column = self._form.columns[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._text(index.row(), column, index.column())
            case Qt.ItemDataRole.EditRole:
                return _BETWEEN.join(self._own.get(column.name, column.heading))
            case Qt.ItemDataRole.FontRole if (
                self._is_to_check(column) and index.column() == STANDING
            ):
                return bold()
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Label a column; nothing, or what the program says, is no label of one's own."""
        if role != Qt.ItemDataRole.EditRole or index.column() != OWN:
            return False
        column = self._form.columns[index.row()]
        parts = (written_line(part).strip() for part in str(value or "").split(">"))
        path = tuple(filter(None, parts))
        if path in ((), column.heading):
            self._own.pop(column.name, None)
        else:
            self._own[column.name] = path
        row = index.row()
        self.dataChanged.emit(self.index(row, NUMBER), self.index(row, STANDING))
        self.edited.emit()
        return True

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """What the columns are."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            NUMBER: _("Cột"),
            THEIRS: _("Nhãn của chương trình"),
            OWN: _("Nhãn của đơn vị"),
            STANDING: _("Nhãn đang in"),
        }[section]

    def _text(self, row: int, column: FormColumn, at: int) -> str:
        if at == NUMBER:
            return f"({row + 1})"
        if at == THEIRS:
            return _BETWEEN.join(column.heading)
        if at == OWN:
            return _BETWEEN.join(self._own.get(column.name, ()))
        if column.name in self._own:
            return _("Của đơn vị")
        return _("Của chương trình (cần kiểm tra)") if self._is_unchecked else _("Của chương trình")

    def _is_to_check(self, column: FormColumn) -> bool:
        return self._is_unchecked and column.name not in self._own
