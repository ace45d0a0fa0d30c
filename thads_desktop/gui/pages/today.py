"""Hôm nay: what the law asks today, this week, overdue; each row with its article and counting."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Slot
from PySide6.QtWidgets import QTableView

from thads_desktop.base.errors import RefusedError
from thads_desktop.base.formats import format_count
from thads_desktop.base.language import _
from thads_desktop.gui.filters import fill_choices, fill_names, offered_names
from thads_desktop.gui.forms.today import Ui_TodayPage
from thads_desktop.gui.icons import icon
from thads_desktop.gui.jobs import Question
from thads_desktop.gui.models.day import Day, find_day
from thads_desktop.gui.models.deadline_table import DAY_COLUMNS, DayModel, told
from thads_desktop.gui.page import Page
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.shortcuts import add_shortcut
from thads_desktop.gui.tables import (
    choose_row,
    keep_columns,
    prepare_table,
    restore_columns,
    size_rows,
)
from thads_desktop.services.deadlines import DeadlineOrder, DeadlineQuestion, ListedDeadline

# Dialogs, and with them the law and the ledger's write side, are imported when asked for.
# ruff: noqa: PLC0415

MINUTES = "verification_minutes"  # the paper of a verification, as the law packs name it
NO_KEY = 0  # keys count from 1
EARLIEST_AHEAD = 7  # days: what may be done from a day on is shown a week before
_MEMORY = "today"
_OFFICER = "today.officer"
_MINUTE = 60_000  # milliseconds


class TodayPage(Page):
    """The list: Enter opens the case, Space records what was done, Z leaves aside."""

    help_topic = "today"
    can_undo = True

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.ui = Ui_TodayPage()
        self.ui.setupUi(self)
        self.model = DayModel(shell.context, self)
        self._sorted_by = (0, Qt.SortOrder.AscendingOrder)
        self._question = Question(shell.jobs, self)
        self._question.answered.connect(self._show)
        self._question.refused.connect(self._explain)
        self._asked_on = shell.context.today
        self._clock = QTimer(self, interval=_MINUTE)
        self._clock.timeout.connect(self.follow_day)
        self._clock.start()
        self._prepare_table()
        self._connect()
        self.ui.reckoning.attach(shell)
        self.ui.due.attach(shell)
        self._fill_officers(list(filter(None, [shell.memory.text(_OFFICER)])))
        self.ui.officer.setCurrentIndex(self.ui.officer.count() - 1)
        self.relabel()
        self.setFocusProxy(self.table)
        self.freshen()  # asked before anybody sees the page

    @property
    def table(self) -> QTableView:
        """The table of deadlines."""
        return self.ui.table

    def relabel(self) -> None:
        """Say everything in the current language, in the current colours and letters."""
        ui = self.ui
        ui.retranslateUi(self)
        for button, name in ((ui.printDay, "print"), (ui.print, "print"), (ui.snooze, "snooze")):
            button.setIcon(icon(name))
        ui.done.setIcon(icon("state-ended", "on_accent"))
        ui.bands.relabel()
        ui.due.relabel()
        self._fill_officers(offered_names(ui.officer))
        self._fill_communes(offered_names(ui.commune))
        fill_choices(
            ui.whose,
            [(_("Việc của đơn vị"), False), (_("Người khác, quyền, hiệu lực"), True)],
        )
        self.model.relabel()
        size_rows(self.table)
        self._follow_choice()

    def refresh(self) -> None:
        """Ask the ledger again; once its answer is painted, look whether the law changed."""
        once = Qt.ConnectionType.SingleShotConnection
        self.painted.connect(self.ui.reckoning.look, once)
        self._ask()

    def question(self) -> DeadlineQuestion:
        """What filters, chips and the heading ask for."""
        ui = self.ui
        section, order = self._sorted_by
        return DeadlineQuestion(
            today=self.shell.context.today,
            officer=ui.officer.currentData(),
            commune=ui.commune.currentData(),
            band=ui.bands.band,
            earliest_ahead=EARLIEST_AHEAD,
            others=bool(ui.whose.currentData()),
            with_snoozed=ui.snoozed.isChecked(),
            with_listed=ui.fromLists.isChecked(),
            order=DAY_COLUMNS[section].order or DeadlineOrder.DUE,
            descending=order is Qt.SortOrder.DescendingOrder,
        )

    def chosen(self) -> list[ListedDeadline]:
        """The deadlines that are selected, the one one stands on first."""
        current = self.table.currentIndex()
        rows = self.table.selectionModel().selectedRows()
        rows.sort(key=lambda index: (index.row() != current.row(), index.row()))
        return [one for one in map(self.model.row_at, rows) if one is not None]

    @Slot()
    def record_done(self) -> None:
        """Space, Ctrl+Enter: record what meets the deadline, or those of its kind selected."""
        from thads_desktop.gui.dialogs.duties import record_done
        from thads_desktop.gui.models.duty import listed_duty

        alike = self._alike()
        if alike:
            duties = [listed_duty(one) for one in alike]
            record_done(self.shell, duties, self, self._beneath_row())

    @Slot()
    def snooze(self) -> None:
        """Z: leave what is selected aside."""
        from thads_desktop.gui.dialogs.snooze import SnoozeDialog
        from thads_desktop.gui.models.duty import listed_duty

        duties = [listed_duty(one) for one in self.chosen()]
        if duties:
            SnoozeDialog(self.shell, duties, self).open()

    @Slot()
    def print_paper(self) -> None:
        """Ctrl+P: minutes to fill in by hand, or the paper of the duty; else what records it."""
        from thads_desktop.gui.dialogs.papers import draw_up_for, papers_of_duty
        from thads_desktop.gui.dialogs.printing import print_blank_minutes_of
        from thads_desktop.gui.models.duty import listed_duty

        chosen = self.chosen()
        if not chosen:
            return
        if chosen[0].paper == MINUTES:
            print_blank_minutes_of(self.shell, chosen[0].case_id, self)
            return
        duty = listed_duty(chosen[0])
        forms = papers_of_duty(self.shell, duty, chosen[0].paper)
        if forms:
            draw_up_for(self.shell, duty, forms, self)
        else:
            self.record_done()

    @Slot()
    def print_day(self) -> None:
        """Ctrl+Shift+P: print the list as it is filtered."""
        from thads_desktop.gui.dialogs.printing import print_day

        print_day(self.shell, self.question(), self)

    @Slot()
    def print_trip(self) -> None:
        """Print what one takes along to a commune: the one filtered by, or of the chosen row."""
        from thads_desktop.gui.dialogs.printing import print_trip

        asked, chosen = self.question(), self.chosen()
        commune = asked.commune or (chosen[0].commune if chosen else None)
        print_trip(self.shell, replace(asked, commune=commune), self)

    def undo(self) -> None:
        """Ctrl+Z: take back what was recorded last in this window."""
        from thads_desktop.gui.dialogs.take_back import take_back_last

        take_back_last(self.shell, self)

    def add_act(self) -> None:
        """Ctrl+N: open a new case."""
        from thads_desktop.gui.dialogs.new_case import NewCaseDialog

        NewCaseDialog(self.shell, self).open()

    @Slot()
    def clear_filters(self) -> None:
        """Show everything the office has to do."""
        ui = self.ui
        for box in (ui.officer, ui.commune, ui.whose):
            box.setCurrentIndex(0)
        ui.bands.clear()
        self._ask()
        self.table.setFocus()

    def keep_habits(self) -> None:
        """Remember columns, sort order and whose work one looks at."""
        memory = self.shell.memory
        keep_columns(self.table, memory, _MEMORY)
        section, order = self._sorted_by
        memory.keep(f"{_MEMORY}.sort", [section, order.value])
        memory.keep(_OFFICER, self.ui.officer.currentData() or "")

    def _prepare_table(self) -> None:
        prepare_table(self.table)
        self.table.setModel(self.model)
        restore_columns(self.table, self.shell.memory, _MEMORY, [one.width for one in DAY_COLUMNS])
        match self.shell.memory.numbers(f"{_MEMORY}.sort"):
            case [int(kept), int(value)] if kept in range(len(DAY_COLUMNS)) and value in (0, 1):
                self._sorted_by = (kept, Qt.SortOrder(value))
        header = self.table.horizontalHeader()
        header.setSortIndicator(*self._sorted_by)
        header.setSortIndicatorShown(True)
        header.setSectionsClickable(True)

    def _connect(self) -> None:
        ui = self.ui
        for box in (ui.officer, ui.commune, ui.whose):
            box.currentIndexChanged.connect(self._ask)
        ui.bands.changed.connect(self._ask)
        for chip in (ui.snoozed, ui.fromLists):
            chip.toggled.connect(self._ask)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._sort)
        self.table.activated.connect(self._open)
        self.table.selectionModel().selectionChanged.connect(self._follow_choice)
        self.table.selectionModel().currentRowChanged.connect(self._follow_choice)
        for button, slot in (
            (ui.done, self.record_done),
            (ui.snooze, self.snooze),
            (ui.print, self.print_paper),
            (ui.open, self.open_chosen),
            (ui.printDay, self.print_day),
            (ui.printTrip, self.print_trip),
            (ui.clear, self.clear_filters),
            (ui.emptyClear, self.clear_filters),
            (ui.emptyNew, self.add_act),
            (ui.emptyImport, self._go_to_import),
        ):
            button.clicked.connect(slot)
        for keys in ("Space", "Ctrl+Return", "Ctrl+Enter"):
            add_shortcut(keys, self.table, self.record_done, only_here=True)
        add_shortcut("Z", self.table, self.snooze, only_here=True)
        ui.reckoning.changed.connect(self._ask)
        ui.reckoning.ready.connect(self._follow_choice)
        ui.reckoning.ready.connect(ui.due.look)
        add_shortcut("Ctrl+P", self, self.print_paper)

    @Slot()
    def follow_day(self) -> None:
        """Ask anew once another day has begun: many leave the window open overnight."""
        if self.shell.context.today != self._asked_on:
            self.refresh()

    @Slot()
    def _ask(self) -> None:
        self._asked_on = self.shell.context.today
        self._question.ask(partial(find_day, self.shell.context, self.question()))

    @Slot(int, Qt.SortOrder)
    def _sort(self, section: int, order: Qt.SortOrder) -> None:
        """Sort by a heading; one that sorts nothing leaves the order as it was."""
        if DAY_COLUMNS[section].order is None:
            self.table.horizontalHeader().setSortIndicator(*self._sorted_by)
            return
        if (section, order) != self._sorted_by:
            self._sorted_by = (section, order)
            self._ask()

    @Slot(object)
    def _show(self, day: Day) -> None:
        before = self.table.currentIndex().row()
        key = self.model.keys[before] if 0 <= before < len(self.model.keys) else NO_KEY
        keys = day.found.keys
        self.model.show_keys(keys)
        self._fill_officers(day.officers)
        self._fill_communes(day.communes)
        if keys:
            # what was done is gone: one goes on with what stands in its place
            place = keys.place_of(key)
            left = min(max(before, 0), len(keys) - 1)
            choose_row(self.table, left if place is None else place)
        self._show_totals(day)
        self._follow_choice()
        self.watch(self.ui.totals if keys else self.ui.emptyTitle)
        if self.shell.memory.text(_OFFICER) is None:
            self._choose_own(day.officers)

    def _choose_own(self, names: list[str]) -> None:
        """The first time an officer's own work is shown; later what was looked at last."""
        self.shell.memory.keep(_OFFICER, "")
        if self.shell.context.user in names:
            self.ui.officer.setCurrentText(self.shell.context.user)

    @Slot(object)
    def _explain(self, error: RefusedError) -> None:
        self.ui.totals.setText(error.message)

    def _show_totals(self, day: Day) -> None:
        ui, found = self.ui, day.found
        ui.bands.show_counts(found.counts)
        ui.snoozed.show_count(
            found.snoozed,
            _("Đang ẩn {count} việc để lại · Hiện"),
            _("Đang hiện cả việc để lại · Ẩn"),
        )
        ui.fromLists.show_count(
            found.from_lists,
            _("Đang ẩn {count} thời hạn của việc nhập từ danh sách · Hiện"),
            _("Đang hiện cả thời hạn của việc nhập từ danh sách · Ẩn"),
        )
        ui.totals.setText(_("{count} thời hạn").format(count=format_count(len(found.keys))))
        ui.clear.setVisible(self._has_filter())
        ui.body.setCurrentWidget(ui.listed if found.keys else ui.empty)
        if not found.keys:
            self._explain_emptiness(day)

    def _explain_emptiness(self, day: Day) -> None:
        ui = self.ui
        is_filtered = self._has_filter() and day.all_open > 0
        ui.emptyImport.setVisible(not day.cases)
        ui.emptyNew.setVisible(not day.cases)
        ui.emptyClear.setVisible(bool(day.cases) and is_filtered)
        title, text = day.why_empty(is_filtered=is_filtered)
        ui.emptyTitle.setText(title)
        ui.emptyText.setText(text)

    def _has_filter(self) -> bool:
        ui = self.ui
        chosen = (box.currentIndex() for box in (ui.officer, ui.commune, ui.whose))
        return any(chosen) or ui.bands.band is not None

    @Slot()
    def _follow_choice(self) -> None:
        ui, chosen = self.ui, self.chosen()
        for button in (ui.done, ui.snooze, ui.open):
            button.setEnabled(bool(chosen))
        ui.print.setEnabled(bool(chosen) and bool(chosen[0].paper))
        alike, count = len({one.case_id for one in self._alike()}), len(chosen)
        ui.done.setText(
            _("Ghi đã làm cho {count} việc").format(count=format_count(alike))
            if alike > 1
            else _("Ghi đã làm")
        )
        ui.snooze.setText(
            _("Để lại {count} dòng…").format(count=format_count(count))
            if count > 1
            else _("Để lại…")
        )
        row = chosen[0] if chosen else None
        ui.detail.setText(told(row, ui.reckoning.papers.get(row.paper, "")) if row else "")

    def _alike(self) -> list[ListedDeadline]:
        """What is selected of the same kind as the deadline one stands on."""
        chosen = self.chosen()
        return [one for one in chosen if one.rule == chosen[0].rule]

    def _beneath_row(self) -> QPoint:
        place = self.table.visualRect(self.table.currentIndex()).bottomLeft()
        return self.table.viewport().mapToGlobal(place)

    def _fill_officers(self, names: list[str]) -> None:
        fill_names(self.ui.officer, _("Mọi chấp hành viên"), names)

    def _fill_communes(self, names: list[str]) -> None:
        fill_names(self.ui.commune, _("Mọi xã, phường"), names)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None:
            self.shell.case_requested.emit(row.case_id)

    @Slot()
    def open_chosen(self) -> None:
        """Open the case of the deadline one stands on."""
        self._open(self.table.currentIndex())

    @Slot()
    def _go_to_import(self) -> None:
        self.shell.page_requested.emit("import")
