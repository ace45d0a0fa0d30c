"""One statistics form in the window: grouped headings above, the names of its rows never leave."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QTableView

from thads_desktop.base.language import _
from thads_desktop.gui.grouped_header import GroupedHeader
from thads_desktop.gui.memory import WindowMemory
from thads_desktop.gui.models.figure_table import FigureDoor
from thads_desktop.gui.models.form_table import FormTableModel
from thads_desktop.gui.models.rows import LEFT
from thads_desktop.gui.tables import keep_columns, prepare_table, restore_columns, size_rows
from thads_desktop.services.statistics import FilledForm

_LABEL_SHARE = 0.4  # of the table


class FormView(QObject):
    """Shows filled forms in a table; `opened` tells the door that is asked for and its name."""

    opened = Signal(object, str)

    def __init__(self, table: QTableView, memory: WindowMemory) -> None:
        super().__init__(table)
        self.table = table
        self._memory = memory
        self.model = FormTableModel(self)
        self._header = GroupedHeader(table)
        prepare_table(table)
        table.setHorizontalHeader(self._header)
        table.verticalHeader().show()
        table.verticalHeader().setDefaultAlignment(LEFT)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        table.setModel(self.model)
        table.activated.connect(self._open)
        table.installEventFilter(self)

    def show_form(self, filled: FilledForm | None) -> None:
        """Show a form; what was chosen in it stays chosen while it is counted again."""
        place, shown = self.table.currentIndex(), self.model.filled
        is_again = bool(shown and filled and shown.form.key == filled.form.key)
        if not is_again:
            self.keep_columns()
        self.model.show_form(filled)
        if filled is None:
            return
        self._header.show_headings(self.model.headings)
        if not is_again:
            restore_columns(self.table, self._memory, self._key(filled), self.model.widths)
        at = (max(place.row(), 0), max(place.column(), 0)) if is_again else (0, 0)
        self.table.setCurrentIndex(self.model.index(*at))
        self.table.setAccessibleName(_(filled.form.title))
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A table of another width has other room for the names of its rows."""
        if watched is self.table and event.type() == QEvent.Type.Resize:
            self._give_names_room()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Rows as high as the letters are now; names of rows take a part of the table only."""
        size_rows(self.table)
        self._give_names_room()

    def _give_names_room(self) -> None:
        self.table.verticalHeader().setMaximumWidth(int(self.table.width() * _LABEL_SHARE))

    def keep_columns(self) -> None:
        """Remember the widths of the columns."""
        if self.model.filled is not None:
            keep_columns(self.table, self._memory, self._key(self.model.filled))

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        door: FigureDoor | None = self.model.door_at(index)
        if door is not None:
            self.opened.emit(door, self.model.name_of(door))

    def _key(self, filled: FilledForm) -> str:
        return f"statistics.form.{filled.form.key}"
