"""Thời hạn: the time limits in force on a day, searched, filtered, overridden for the office."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QTableView, QWidget

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_count, format_date
from thads_desktop.base.language import _
from thads_desktop.base.vietnamese import fold
from thads_desktop.domain.step_payloads import LimitOverridden
from thads_desktop.gui.forms.law_limits import Ui_LawLimits
from thads_desktop.gui.icons import icon
from thads_desktop.gui.memory import WindowMemory
from thads_desktop.gui.models.law_tables import (
    LIMIT_COLUMNS,
    LawReading,
    LimitRow,
    length_of,
    limit_told,
    sorted_by,
)
from thads_desktop.gui.models.rows import RowsModel
from thads_desktop.gui.search_box import TYPING_PAUSE
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.shortcuts import add_shortcut
from thads_desktop.gui.tables import (
    choose_row,
    keep_columns,
    prepare_table,
    restore_columns,
    size_rows,
)

# Dialogs are imported when somebody asks for them.
# ruff: noqa: PLC0415

_MEMORY = "law.limits"
_DAY_PAUSE = 200  # milliseconds while one steps through days
_SPLIT = (380, 150)  # table and detail, in dots
_SHARES = (3, 1)  # of what a taller or lower window gives or takes


class LawLimits(QWidget):
    """The table and what it says of one limit; `day_asked` wants another day, `changed` came."""

    day_asked = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_LawLimits()
        self.ui.setupUi(self)
        self.model: RowsModel[LimitRow] = RowsModel(LIMIT_COLUMNS, self)
        self._shell: Shell | None = None
        self._reading: LawReading | None = None
        self._key = ""  # the limit one stands on
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._pause.timeout.connect(self._filter)
        self._day_pause = QTimer(self, singleShot=True, interval=_DAY_PAUSE)
        self._day_pause.timeout.connect(self.day_asked)
        self.setFocusProxy(self.ui.text)

    @property
    def table(self) -> QTableView:
        """The table of limits."""
        return self.ui.table

    def attach(self, shell: Shell) -> None:
        """Begin on the day of today, as the person left the table."""
        self._shell = shell
        ui, memory = self.ui, shell.memory
        ui.on.today = shell.context.today
        ui.on.is_required = True
        ui.on.show_value(shell.context.today)
        prepare_table(self.table)
        self.table.setModel(self.model)
        restore_columns(self.table, memory, _MEMORY, [one.width for one in LIMIT_COLUMNS])
        header, column, order = self.table.horizontalHeader(), 0, Qt.SortOrder.AscendingOrder
        match memory.numbers(f"{_MEMORY}.sort"):
            case [int(kept), int(value)] if kept in range(len(LIMIT_COLUMNS)) and value in (0, 1):
                column, order = kept, Qt.SortOrder(value)
        header.setSortIndicator(column, order)
        header.setSortIndicatorShown(True)
        header.setSectionsClickable(True)
        match memory.numbers(f"{_MEMORY}.filters"):
            case [int(to_check), int(own)]:
                ui.toCheck.setChecked(bool(to_check))
                ui.own.setChecked(bool(own))
        if not ui.splitter.restoreState(memory.bytes_of(f"{_MEMORY}.split")):
            ui.splitter.setSizes(list(_SPLIT))
        for part, share in enumerate(_SHARES):
            ui.splitter.setStretchFactor(part, share)
        self._connect()

    def keep_habits(self, memory: WindowMemory) -> None:
        """Remember columns, sort order, filters and how the room is shared."""
        header = self.table.horizontalHeader()
        keep_columns(self.table, memory, _MEMORY)
        sort = [header.sortIndicatorSection(), header.sortIndicatorOrder().value]
        memory.keep(f"{_MEMORY}.sort", sort)
        chosen = [int(self.ui.toCheck.isChecked()), int(self.ui.own.isChecked())]
        memory.keep(f"{_MEMORY}.filters", chosen)
        memory.keep_bytes(f"{_MEMORY}.split", self.ui.splitter.saveState())

    def relabel(self) -> None:
        """Say everything in the current language, in the current letters."""
        ui = self.ui
        ui.retranslateUi(self)
        ui.on.line.setAccessibleName(ui.on.accessibleName())
        ui.override.setIcon(icon("correct"))
        ui.takeBack.setIcon(icon("take-back"))
        self.model.relabel()
        size_rows(self.table)

    def day(self, today: date) -> date:
        """The day that is looked at; the one looked at before while none can be read."""
        try:
            return self.ui.on.day()
        except DomainError:
            return self._reading.on if self._reading else today

    def show_law(self, reading: LawReading) -> None:
        """Show the limits of a day."""
        self._reading = reading
        self._filter()

    def chosen(self) -> LimitRow | None:
        """The limit one stands on."""
        return self.model.row_at(self.table.currentIndex())

    @Slot()
    def clear_filters(self) -> None:
        """Show every limit of the day."""
        ui = self.ui
        ui.text.clear()
        ui.toCheck.setChecked(False)
        ui.own.setChecked(False)
        self._filter()
        self.table.setFocus()

    @Slot()
    def focus_search(self) -> None:
        """Ctrl+F: type into the filter."""
        self.ui.text.setFocus()
        self.ui.text.selectAll()

    @Slot()
    def focus_table(self) -> None:
        """Down or Enter in the filter: walk in the table."""
        self.table.setFocus()

    @Slot()
    def override(self) -> None:
        """Enter: count the limit otherwise from a day on."""
        from thads_desktop.gui.dialogs.limit_override import LimitOverrideDialog

        row = self.chosen()
        if row is None or self._shell is None or self._reading is None:
            return
        dialog = LimitOverrideDialog(self._shell, row.rule, self._reading.pack, self)
        dialog.recorded.connect(self.changed)
        dialog.open()

    @Slot()
    def take_back(self) -> None:
        """Let the limit count again as the law says."""
        from thads_desktop.gui.dialogs.take_back_own import OwnTakeBackDialog

        row = self.chosen()
        act_id = self._own_act(row) if row else ""
        if row is None or not act_id or self._shell is None:
            return
        told = _("{name}\nĐơn vị tính {length} từ {day}, lý do: {why}").format(
            name=row.limit.name,
            length=length_of(row.limit),
            day=format_date(row.limit.since),
            why=row.limit.note,
        )
        dialog = OwnTakeBackDialog(self._shell, act_id, told, self)
        dialog.recorded.connect(self.changed)
        dialog.open()

    def _connect(self) -> None:
        ui = self.ui
        ui.text.textChanged.connect(self._pause.start)
        ui.text.returnPressed.connect(self.focus_table)
        for box in (ui.toCheck, ui.own):
            box.toggled.connect(self._filter)
        ui.on.changed.connect(self._day_pause.start)
        ui.on.line.editingFinished.connect(self.day_asked)
        ui.emptyClear.clicked.connect(self.clear_filters)
        ui.override.clicked.connect(self.override)
        ui.takeBack.clicked.connect(self.take_back)
        self.table.activated.connect(self.override)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._filter)
        self.table.selectionModel().currentRowChanged.connect(self._follow)
        add_shortcut(QKeySequence.StandardKey.Find, self, self.focus_search)
        add_shortcut(Qt.Key.Key_Down, ui.text, self.focus_table, only_here=True)

    @Slot()
    def _filter(self) -> None:
        """Show what the filters let through, in the order of the heading."""
        reading = self._reading
        if reading is None:
            return
        key, header = self._key, self.table.horizontalHeader()
        rows = sorted_by(
            [row for row in reading.limits if self._lets_through(row)],
            LIMIT_COLUMNS[header.sortIndicatorSection()],
            descending=header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder,
        )
        self.model.show_rows(rows)
        if rows:
            keys = [row.limit.key for row in rows]
            choose_row(self.table, keys.index(key) if key in keys else 0)
        self._show_totals(len(rows), reading)

    def _lets_through(self, row: LimitRow) -> bool:
        ui = self.ui
        if (ui.toCheck.isChecked() and not row.is_to_check) or (
            ui.own.isChecked() and not row.is_own
        ):
            return False
        return all(word in row.search for word in fold(ui.text.text()).split())

    def _show_totals(self, found: int, reading: LawReading) -> None:
        ui, total = self.ui, len(reading.limits)
        said = _("{total} thời hạn có hiệu lực ngày {day}")
        if found != total:
            said = _("{total} thời hạn có hiệu lực ngày {day}, đang lọc còn {found}")
        count, day = format_count(total), format_date(reading.on)
        ui.totals.setText(said.format(total=count, day=day, found=format_count(found)))
        ui.body.setCurrentWidget(ui.listed if found else ui.empty)
        ui.emptyClear.setVisible(bool(total))
        if found:
            return
        if total:
            ui.emptyTitle.setText(_("Không có thời hạn nào khớp bộ lọc"))
            said = _("Ngày {day} có {total} thời hạn, bộ lọc đang ẩn cả.")
            if ui.own.isChecked() and not any(row.is_own for row in reading.limits):
                said = _("Ngày {day} đơn vị không sửa thời hạn nào trong {total} thời hạn.")
        else:
            ui.emptyTitle.setText(_("Không có thời hạn nào"))
            said = _("Ngày {day} gói pháp luật không có luật nào có hiệu lực.")
        ui.emptyText.setText(said.format(day=day, total=count))

    @Slot(QModelIndex)
    def _follow(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        reading, ui = self._reading, self.ui
        ui.override.setEnabled(row is not None)
        ui.takeBack.setEnabled(row is not None and row.is_own)
        if row is None or reading is None:
            ui.detail.clear()
            return
        self._key = row.limit.key
        ui.detail.setHtml(limit_told(row, reading.pack))

    def _own_act(self, row: LimitRow) -> str:
        """The newest act that made the limit what it is."""
        if self._reading is None or not row.is_own:
            return ""
        limit = row.limit
        for one in reversed(self._reading.own):
            said = one.payload
            if isinstance(said, LimitOverridden) and (said.key, said.since, said.number) == (
                limit.key,
                limit.since,
                limit.number,
            ):
                return one.act_id
        return ""
