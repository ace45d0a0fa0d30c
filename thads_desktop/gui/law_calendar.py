"""Lịch làm việc: a year at a glance, its days off with why and source, days the office sets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType

from PySide6.QtCore import QModelIndex, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QTableView, QWidget

from thads_desktop.base.formats import format_count
from thads_desktop.base.language import _
from thads_desktop.domain.working_calendar import FIRST_RULED_YEAR, LAST_RULED_YEAR
from thads_desktop.gui.fields.choices import offer
from thads_desktop.gui.forms.law_calendar import Ui_LawCalendar
from thads_desktop.gui.icons import icon
from thads_desktop.gui.memory import WindowMemory
from thads_desktop.gui.models.calendar_days import (
    DAY_COLUMNS,
    SpecialDay,
    day_told,
    is_year_provisional,
    special_days,
)
from thads_desktop.gui.models.law_tables import LawReading
from thads_desktop.gui.models.rows import RowsModel
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.tables import (
    choose_row,
    keep_columns,
    prepare_table,
    restore_columns,
    size_rows,
)

# Dialogs are imported when somebody asks for them.
# ruff: noqa: PLC0415

_MEMORY = "law.calendar"
_YEARS = 15  # before and after this one
_SPLIT = (830, 340)  # year and list, in dots
_NO_DAYS: Mapping[date, SpecialDay] = MappingProxyType({})


class LawCalendar(QWidget):
    """Year and list side by side, both on the same day; `changed` after a day was set."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_LawCalendar()
        self.ui.setupUi(self)
        self.model: RowsModel[SpecialDay] = RowsModel(DAY_COLUMNS, self)
        self._shell: Shell | None = None
        self._reading: LawReading | None = None
        self._days = _NO_DAYS
        self.setFocusProxy(self.ui.view)

    @property
    def table(self) -> QTableView:
        """The list of special days."""
        return self.ui.table

    def attach(self, shell: Shell) -> None:
        """Begin on the day of today."""
        self._shell = shell
        ui, today = self.ui, shell.context.today
        prepare_table(self.table)
        self.table.setModel(self.model)
        restore_columns(self.table, shell.memory, _MEMORY, [one.width for one in DAY_COLUMNS])
        first = max(today.year - _YEARS, FIRST_RULED_YEAR)
        last = min(today.year + _YEARS, LAST_RULED_YEAR)
        offer(ui.year, {year: str(year) for year in range(first, last + 1)}, today.year)
        ui.splitter.setSizes(list(_SPLIT))
        ui.splitter.setStretchFactor(0, 1)
        ui.view.current = today
        ui.year.currentIndexChanged.connect(self._choose_year)
        ui.view.walked.connect(self.go_to)
        ui.view.opened.connect(self._open_day)
        ui.set.clicked.connect(self.set_day)
        ui.takeBack.clicked.connect(self.take_back)
        self.table.activated.connect(self.set_day)
        self.table.selectionModel().currentRowChanged.connect(self._follow_list)

    def keep_habits(self, memory: WindowMemory) -> None:
        """Remember the columns."""
        keep_columns(self.table, memory, _MEMORY)

    def relabel(self) -> None:
        """Say everything in the current language, in the current letters."""
        self.ui.retranslateUi(self)
        self.ui.set.setIcon(icon("calendar"))
        self.ui.takeBack.setIcon(icon("take-back"))
        self.model.relabel()
        size_rows(self.table)
        self.ui.view.relabel()
        if self._reading is not None:
            self.show_law(self._reading)

    def show_law(self, reading: LawReading) -> None:
        """Show the calendar of the law in use, on the day one was on."""
        self._reading = reading
        self._show_year()

    @Slot(object)
    def go_to(self, day: date) -> None:
        """Stand on a day, of whatever year that can be chosen."""
        ui = self.ui
        if day.year != ui.view.current.year:
            row = ui.year.findData(day.year)
            if row < 0:
                return
            blocker = QSignalBlocker(ui.year)
            ui.year.setCurrentIndex(row)
            blocker.unblock()
            ui.view.current = day
            self._show_year()
            return
        ui.view.choose(day)
        self._follow_day()

    @Slot()
    def set_day(self) -> None:
        """Enter: set the day one stands on."""
        from thads_desktop.gui.dialogs.calendar_day import CalendarDayDialog

        if self._shell is None:
            return
        day = self.ui.view.current
        dialog = CalendarDayDialog(self._shell, day, self.told(day), self)
        dialog.recorded.connect(self.changed)
        dialog.open()

    @Slot()
    def take_back(self) -> None:
        """Let the day be again as the calendar says."""
        from thads_desktop.gui.dialogs.take_back_own import OwnTakeBackDialog

        day = self._days.get(self.ui.view.current)
        if self._shell is None or day is None or not day.own_act:
            return
        dialog = OwnTakeBackDialog(self._shell, day.own_act, self.told(day.on), self)
        dialog.recorded.connect(self.changed)
        dialog.open()

    def _show_year(self) -> None:
        reading, ui = self._reading, self.ui
        if reading is None or self._shell is None:
            return
        year = ui.view.current.year
        days = special_days(reading.law, reading.own, year)
        self._days = {one.on: one for one in days}
        blocker = QSignalBlocker(self.table.selectionModel())
        self.model.show_rows(days)
        blocker.unblock()
        self.table.setVisible(bool(days))
        ui.emptyText.setVisible(not days)
        ui.emptyText.setText(
            _("Gói pháp luật không có ngày nghỉ nào của năm {year}.").format(year=year)
        )
        ui.view.show_days(days, self._shell.context.today, self.told)
        self._say_state(year, days)
        self._follow_day()

    def _say_state(self, year: int, days: tuple[SpecialDay, ...]) -> None:
        """How many days are off, and how sure that is."""
        ruled = [one for one in days if one.is_off and not one.own_act]
        own, doubtful = sum(bool(one.own_act) for one in days), _doubtful(ruled)
        reading = self._reading
        said = _("{off} ngày nghỉ theo lịch, đã công bố.")
        if reading is not None and is_year_provisional(reading.law.calendar, year):
            said = _("⚠ Tạm tính: trong gói chưa có lịch năm {year}; {off} ngày nghỉ theo luật.")
        elif doubtful:
            said = _("⚠ {off} ngày nghỉ theo lịch, trong đó {doubtful} ngày tạm tính.")
        if own:
            said += " " + _("Đơn vị tự đặt {own} ngày.")
        counts = {"off": len(ruled), "doubtful": doubtful, "own": own}
        shown = {name: format_count(count) for name, count in counts.items()}
        self.ui.state.setText(said.format(year=year, **shown))

    def _follow_day(self) -> None:
        """Say the day one stands on, bring it into sight, choose it in the list."""
        ui, day = self.ui, self.ui.view.current
        special = self._days.get(day)
        ui.day.setText(self.told(day))
        ui.takeBack.setEnabled(special is not None and bool(special.own_act))
        place = ui.view.place_of(day)
        ui.scroll.ensureVisible(place.center().x(), place.center().y())
        blocker = QSignalBlocker(self.table.selectionModel())
        if special is None:
            self.table.clearSelection()
        else:
            choose_row(self.table, list(self._days).index(day))
        blocker.unblock()
        self.table.viewport().update()

    def told(self, day: date) -> str:
        """A day in one sentence."""
        if self._reading is None:
            return ""
        return day_told(day, self._days.get(day), self._reading.law.calendar)

    @Slot(object)
    def _open_day(self, day: date) -> None:
        self.go_to(day)
        self.set_day()

    @Slot()
    def _choose_year(self) -> None:
        """The same day of the year that is chosen."""
        year, day = self.ui.year.currentData(), self.ui.view.current
        is_leap_day = (day.month, day.day) == (2, 29)
        self.ui.view.current = day.replace(year=year, day=28 if is_leap_day else day.day)
        self._show_year()

    @Slot(QModelIndex)
    def _follow_list(self, index: QModelIndex) -> None:
        day = self.model.row_at(index)
        if day is not None and day.on != self.ui.view.current:
            self.go_to(day.on)


def _doubtful(days: Iterable[SpecialDay]) -> int:
    return sum(one.is_provisional for one in days)
