"""Việc thi hành án: the list of cases, filtered as one types, sorted by its headings."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QTableView

from thads_desktop.base.errors import RefusedError
from thads_desktop.base.formats import format_count
from thads_desktop.base.language import _
from thads_desktop.domain.vocabulary import ENDED, LineState, PostponementGround
from thads_desktop.gui.filters import fill_choices, fill_names, offered_names
from thads_desktop.gui.forms.case_list import Ui_CaseListPage
from thads_desktop.gui.icons import icon
from thads_desktop.gui.jobs import Question
from thads_desktop.gui.models.case_table import COLUMNS, CaseTableModel
from thads_desktop.gui.page import Page
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
from thads_desktop.services.cases import (
    CaseQuestion,
    Keys,
    communes,
    count_cases,
    find_cases,
    officers,
)
from thads_desktop.services.context import Context
from thads_desktop.services.wording import state_name

_MEMORY = "cases"
NO_KEY = 0  # keys count from 1
_OPEN = tuple(state for state in LineState if state not in ENDED)


@dataclass(frozen=True, slots=True)
class StateFilter:
    """What the filter of states lets through; no states means all."""

    states: tuple[LineState, ...] = ()
    ground: str | None = None

    def name(self) -> str:
        """The filter as the person chooses it."""
        if not self.states:
            return _("Mọi trạng thái")
        if self.states == _OPEN:
            return _("Chưa xong")
        return state_name(self.states[0], self.ground or "")


_FILTERS = (
    StateFilter(),
    StateFilter(_OPEN),
    StateFilter((LineState.ENFORCEABLE,)),
    StateFilter((LineState.POSTPONED,), PostponementGround.AGREEMENT.value),
    *(StateFilter((state,)) for state in LineState if state is not LineState.ENFORCEABLE),
)


@dataclass(frozen=True, slots=True)
class Listing:
    """An answer: the cases found, how many there are in all, who holds cases and where they are.

    None: not asked.
    """

    keys: Keys
    total: int
    officers: list[str] | None
    communes: list[str] | None


def find_listing(context: Context, question: CaseQuestion, *, with_names: bool) -> Listing:
    """Ask the ledger for a list; who holds cases takes longer than finding them."""
    return Listing(
        keys=find_cases(context, question),
        total=count_cases(context),
        officers=officers(context) if with_names else None,
        communes=communes(context) if with_names else None,
    )


class CaseListPage(Page):
    """The list: Enter opens a case, typing filters, a click on a heading sorts."""

    help_topic = "cases"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.ui = Ui_CaseListPage()
        self.ui.setupUi(self)
        self.model = CaseTableModel(shell.context, self)
        self._knows_names = False  # who holds cases and where they are, as the record stands
        self._after_key = NO_KEY  # only cases that entered the record after this one
        self._question = Question(shell.jobs, self)
        self._question.answered.connect(self._show)
        self._question.refused.connect(self._explain)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._pause.timeout.connect(self._ask)
        self._prepare_table()
        self._connect()
        self.relabel()
        self.freshen()  # asked before anybody sees the page: 6 ms of the start

    @property
    def table(self) -> QTableView:
        """The table of cases."""
        return self.ui.table

    def relabel(self) -> None:
        """Say everything in the current language, in the current colours and letters."""
        self.ui.retranslateUi(self)
        self.ui.newCase.setIcon(icon("add"))
        fill_choices(self.ui.state, [(one.name(), one) for one in _FILTERS])
        self._fill_officers(offered_names(self.ui.officer))
        self._fill_communes(offered_names(self.ui.commune))
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
        size_rows(self.table)

    def refresh(self) -> None:
        """Read anew the list and who holds cases."""
        self._knows_names = False
        self._ask()

    def question(self) -> CaseQuestion:
        """What the filters and the heading ask for."""
        chosen: StateFilter = self.ui.state.currentData()
        header = self.table.horizontalHeader()
        return CaseQuestion(
            text=self.ui.text.text(),
            states=chosen.states,
            ground=chosen.ground,
            officer=self.ui.officer.currentData(),
            commune=self.ui.commune.currentData(),
            after_key=self._after_key,
            order=COLUMNS[header.sortIndicatorSection()].order,
            descending=header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder,
        )

    def show_found(self, text: str) -> None:
        """Show the cases that a text finds, whatever was filtered before."""
        self.clear_filters()
        self.ui.text.setText(text)
        self.table.setFocus()

    def show_entered(self, after_key: int) -> None:
        """Show the cases that entered the record after a key, whatever was filtered before."""
        self.clear_filters()
        self._after_key = after_key
        self.table.setFocus()

    def add_act(self) -> None:
        """Ctrl+N: open a new case."""
        # imported here: a dialog is needed only when somebody asks for it
        from thads_desktop.gui.dialogs.new_case import NewCaseDialog  # noqa: PLC0415

        NewCaseDialog(self.shell, self).open()

    @Slot()
    def hand_over(self) -> None:
        """Hand the chosen cases, or all of an officer, over to another."""
        from thads_desktop.gui.dialogs.hand_over import HandOverDialog  # noqa: PLC0415

        HandOverDialog(self.shell, self._chosen(), self).open()

    @Slot()
    def print_many(self) -> None:
        """Ctrl+Shift+P: one form for the chosen cases, or for all that are found."""
        from thads_desktop.gui.paper.print_many import (  # noqa: PLC0415 - as above
            PrintManyDialog,
            chosen_cases,
            found_cases,
        )

        chosen, keys = self._chosen(), self.model.keys
        if not keys:
            return
        found = found_cases(self.shell.context, keys)
        said = _("{count} việc đang chọn").format(count=format_count(len(chosen)))
        choices = [chosen_cases(said, chosen), found] if chosen else [found]
        PrintManyDialog(self.shell, choices, self).open()

    @Slot()
    def build_list(self) -> None:
        """Build a list to conditions."""
        from thads_desktop.gui.dialogs.list_builder import ListBuilderDialog  # noqa: PLC0415

        ListBuilderDialog(self.shell, self).open()

    def _chosen(self) -> list[str]:
        """The cases whose rows are chosen, in order."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.case_at(row).case_id for row in rows]

    @Slot()
    def clear_filters(self) -> None:
        """Show every case."""
        self._after_key = NO_KEY
        self.ui.text.clear()
        self.ui.state.setCurrentIndex(0)
        self.ui.officer.setCurrentIndex(0)
        self.ui.commune.setCurrentIndex(0)
        self._pause.start()

    @Slot()
    def focus_filter(self) -> None:
        """Ctrl+F: type into the filter."""
        self.ui.text.setFocus()
        self.ui.text.selectAll()

    @Slot()
    def focus_table(self) -> None:
        """Down or Enter in the filter: walk in the list."""
        self.table.setFocus()

    def keep_habits(self) -> None:
        """Remember columns and sort order."""
        keep_columns(self.table, self.shell.memory, _MEMORY)
        header = self.table.horizontalHeader()
        sort = [header.sortIndicatorSection(), header.sortIndicatorOrder().value]
        self.shell.memory.keep(f"{_MEMORY}.sort", sort)

    def _prepare_table(self) -> None:
        prepare_table(self.table)
        self.table.setModel(self.model)
        restore_columns(self.table, self.shell.memory, _MEMORY, [one.width for one in COLUMNS])
        column, order = 0, Qt.SortOrder.DescendingOrder
        match self.shell.memory.numbers(f"{_MEMORY}.sort"):
            case [int(kept), int(value)] if kept in range(len(COLUMNS)) and value in (0, 1):
                column, order = kept, Qt.SortOrder(value)
        header = self.table.horizontalHeader()
        header.setSortIndicator(column, order)
        header.setSortIndicatorShown(True)
        header.setSectionsClickable(True)

    def _connect(self) -> None:
        ui = self.ui
        ui.text.textChanged.connect(self._pause.start)
        ui.text.returnPressed.connect(self.focus_table)
        ui.state.currentIndexChanged.connect(self._pause.start)
        ui.officer.currentIndexChanged.connect(self._pause.start)
        ui.commune.currentIndexChanged.connect(self._pause.start)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._ask)
        self.table.activated.connect(self._open)
        for button in (ui.clear, ui.emptyClear):
            button.clicked.connect(self.clear_filters)
        for button in (ui.newCase, ui.emptyNew):
            button.clicked.connect(self.add_act)
        ui.handOver.clicked.connect(self.hand_over)
        ui.printMany.clicked.connect(self.print_many)
        ui.buildList.clicked.connect(self.build_list)
        ui.emptyImport.clicked.connect(self._go_to_import)
        add_shortcut(QKeySequence.StandardKey.Find, self, self.focus_filter)
        add_shortcut(Qt.Key.Key_Down, ui.text, self.focus_table, only_here=True)

    @Slot()
    def _ask(self) -> None:
        """Ask the ledger again; the answer to an older question is dropped."""
        find = partial(find_listing, with_names=not self._knows_names)
        self._question.ask(partial(find, self.shell.context, self.question()))

    @Slot(object)
    def _show(self, listing: Listing) -> None:
        chosen = self.table.currentIndex().row()
        key = self.model.keys[chosen] if 0 <= chosen < len(self.model.keys) else NO_KEY
        self.model.show_keys(listing.keys)
        if listing.officers is not None:
            self._fill_officers(listing.officers)
            self._fill_communes(listing.communes or [])
            self._knows_names = True
        if listing.keys:
            choose_row(self.table, listing.keys.place_of(key) or 0)
        self._show_totals(listing)

    @Slot(object)
    def _explain(self, error: RefusedError) -> None:
        self.ui.totals.setText(error.message)

    def _show_totals(self, listing: Listing) -> None:
        found, total = len(listing.keys), listing.total
        said = _("{total} việc")
        if self._after_key:
            said = _("{total} việc, đang xem {found} việc vừa nhập")
        elif found != total:
            said = _("{total} việc, đang lọc còn {found}")
        self.ui.totals.setText(said.format(total=format_count(total), found=format_count(found)))
        self.ui.clear.setVisible(self._has_filter())
        self.ui.body.setCurrentWidget(self.ui.listed if found else self.ui.empty)
        if not found:
            self._explain_emptiness(total)
        self.watch(self.ui.totals if found else self.ui.emptyTitle)

    def _explain_emptiness(self, total: int) -> None:
        ui = self.ui
        ui.emptyImport.setVisible(not total)
        ui.emptyNew.setVisible(not total)
        ui.emptyClear.setVisible(bool(total))
        if total:
            ui.emptyTitle.setText(_("Không có việc nào khớp bộ lọc"))
            text = _("Bộ lọc đang ẩn {count} việc.").format(count=format_count(total))
        else:
            ui.emptyTitle.setText(_("Chưa có việc nào"))
            text = _(
                "Hãy nhập danh sách Excel đang dùng, hoặc mở từng việc theo quyết định thi hành án."
            )
        ui.emptyText.setText(text)

    def _has_filter(self) -> bool:
        ui = self.ui
        boxes = (ui.state, ui.officer, ui.commune)
        chosen = any(box.currentIndex() for box in boxes)
        return bool(ui.text.text() or chosen or self._after_key)

    def _fill_officers(self, names: list[str]) -> None:
        fill_names(self.ui.officer, _("Mọi chấp hành viên"), names)

    def _fill_communes(self, names: list[str]) -> None:
        fill_names(self.ui.commune, _("Mọi xã, phường"), names)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.shell.case_requested.emit(self.model.case_at(index.row()).case_id)

    @Slot()
    def _go_to_import(self) -> None:
        self.shell.page_requested.emit("import")
