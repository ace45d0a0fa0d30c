"""A table of a figure's cases: read by pages, sorted by the heading that is clicked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QTableView

from thads_desktop.gui.jobs import Question
from thads_desktop.gui.models.paged_rows import PagedRows
from thads_desktop.gui.models.rows import Column, RowsModel
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.tables import choose_row, keep_columns, prepare_table, restore_columns
from thads_desktop.services.cases import CaseOrder
from thads_desktop.services.context import Context
from thads_desktop.services.door_papers import ordered_keys

Row = TypeVar("Row")


class DoorTable(QObject, Generic[Row]):
    """Shows rows of keys; `orders` says by what each column sorts (None: the order it came in)."""

    def __init__(
        self,
        shell: Shell,
        table: QTableView,
        columns: Sequence[Column[Row]],
        orders: Sequence[CaseOrder | None],
        memory_key: str,
    ) -> None:
        super().__init__(table)
        self._shell, self._table, self._orders = shell, table, orders
        self._memory_key = memory_key
        self._question = Question(shell.jobs, self)
        self._keys: Sequence[int] = ()
        self._read: Callable[[Sequence[int]], list[Row]] = lambda _keys: []
        self.model: RowsModel[Row] = RowsModel(columns, self)
        self.order: CaseOrder | None = None
        self.descending = False
        prepare_table(table)
        table.setModel(self.model)
        header = table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self.sort_by)
        restore_columns(table, shell.memory, memory_key, [column.width for column in columns])
        self._question.answered.connect(self._show_keys)

    def show_rows(self, keys: Sequence[int], read: Callable[[Sequence[int]], list[Row]]) -> None:
        """Show the rows of these keys, in their order."""
        self._keys, self._read = keys, read
        self._show_keys(keys)

    def current(self) -> Row | None:
        """The row one stands on."""
        return self.model.row_at(self._table.currentIndex())

    def keep_columns(self) -> None:
        """Remember the widths of the columns."""
        keep_columns(self._table, self._shell.memory, self._memory_key)

    @Slot(int)
    def sort_by(self, section: int) -> None:
        """Sort by a column, the other way round when it was sorted by it already."""
        header = self._table.horizontalHeader()
        is_again = header.isSortIndicatorShown() and header.sortIndicatorSection() == section
        self.descending = is_again and not self.descending
        self.order = self._orders[section]
        header.setSortIndicatorShown(True)
        header.setSortIndicator(
            section,
            Qt.SortOrder.DescendingOrder if self.descending else Qt.SortOrder.AscendingOrder,
        )
        context = self._shell.context
        self._question.ask(partial(_sorted, context, self._keys, self.order, self.descending))

    @Slot(object)
    def _show_keys(self, keys: Sequence[int]) -> None:
        self.model.show_rows(PagedRows[Row](keys, self._read))
        if keys:
            choose_row(self._table, 0)


def _sorted(
    context: Context,
    keys: Sequence[int],
    order: CaseOrder | None,
    descending: bool,  # noqa: FBT001 - bound by partial
) -> Sequence[int]:
    if order is None:
        return keys[::-1] if descending else keys
    return ordered_keys(context, keys, order, descending=descending)
