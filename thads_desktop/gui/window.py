"""The main window: rail, search box, one page at a time, foot with the running job.

How a page is added: see `thads_desktop.gui.rail`. What a page may use of the window: see
`Shell`. How a page runs something long: see `thads_desktop.gui.jobs`. A page that is not on the
rail (a case) is opened by a signal of the shell.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QSizePolicy, QToolButton

from thads_desktop.base.errors import RefusedError
from thads_desktop.base.language import _
from thads_desktop.base.settings import Settings, Theme
from thads_desktop.gui.application import dress
from thads_desktop.gui.forms.main_window import Ui_MainWindow
from thads_desktop.gui.icons import icon
from thads_desktop.gui.main_menu import MainMenu
from thads_desktop.gui.memory import WindowMemory
from thads_desktop.gui.page import Page
from thads_desktop.gui.rail import (
    CASES,
    INNER_PAGES,
    INTAKE,
    LAW,
    PAGES,
    PERSONS,
    SYSTEM,
    PageEntry,
)
from thads_desktop.gui.shell import Shell
from thads_desktop.services.context import Context
from thads_desktop.services.offices import office_of

if TYPE_CHECKING:
    from thads_desktop.domain.persons import Mention
    from thads_desktop.gui.pages.case_list import CaseListPage
    from thads_desktop.gui.pages.persons import PersonsPage
    from thads_desktop.services.issued_papers import IssuedPaper
    from thads_desktop.services.paper_drafts import PaperDraft

# Dialogs, messages and other pages are imported when somebody asks for them: the window opens
# without them.
# ruff: noqa: PLC0415

_CASE, _PAPER = "case", "paper"
_RAIL_OF = {
    _CASE: CASES,
    _PAPER: CASES,
    LAW: SYSTEM,
    PERSONS: CASES,
}  # the button that stands for a page without one of its own
_GEOMETRY, _PAGE = "window", "page"
_NARROW = 1000  # logical dots, at letters of 100 %
_ICON = 20


class MainWindow(QMainWindow):
    """The window of one office, opened by one person."""

    def __init__(self, context: Context, settings_path: Path) -> None:
        super().__init__()
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        self.shell = Shell(context, WindowMemory(settings_path), self)
        self.pages: dict[str, Page] = {}
        self._way: list[str] = []  # pages to go back to
        self._rail = QActionGroup(self)
        self._buttons = [self._add_rail_button(number, one) for number, one in enumerate(PAGES)]
        self.open_page(self._remembered_page())  # the ledger answers while the rest is made
        self._menu = MainMenu(self.shell.memory, self._actions(), self)
        self.ui.menu.setMenu(self._menu)
        self.ui.search.attach(self.shell, (*self._actions(), *self._rail.actions()))
        self.ui.jobBar.attach(self.shell.jobs)
        self._connect()
        self._relabel()
        self.restoreGeometry(self.shell.memory.bytes_of(_GEOMETRY))

    @property
    def page(self) -> Page:
        """The page that is shown."""
        page = self.ui.stack.currentWidget()
        assert isinstance(page, Page)  # noqa: S101 - nothing else is ever put there
        return page

    @Slot(str)
    def open_page(self, key: str) -> None:
        """Show a page of the rail, or one that stands behind another: Esc leads back from it."""
        entry = next(one for one in (*PAGES, *INNER_PAGES) if one.key == key)
        if entry in PAGES:
            self._way.clear()
        elif self._key_of(self.page) != key:
            self._way.append(self._key_of(self.page))
        self._show(key, self.pages.get(key) or entry.build(self.shell))

    @Slot(str)
    def open_case(self, case_id: str) -> None:
        """Show a case; Esc leads back to where one was."""
        from thads_desktop.gui.pages.case import CasePage

        page = self.pages.get(_CASE) or CasePage(self.shell)
        assert isinstance(page, CasePage)  # noqa: S101 - kept under its own key
        try:
            page.open_case(case_id)
        except RefusedError as error:
            from thads_desktop.gui.messages import show_refusal

            show_refusal(self, error)
            return
        if self._key_of(self.page) != _CASE:
            self._way.append(self._key_of(self.page))
        self._show(_CASE, page)

    @Slot(object)
    def open_paper(self, paper: PaperDraft | IssuedPaper) -> None:
        """Draw a paper up, or show one as issued; Esc leads back to where one was."""
        from thads_desktop.gui.pages.paper import PaperPage

        page = self.pages.get(_PAPER) or PaperPage(self.shell)
        assert isinstance(page, PaperPage)  # noqa: S101 - kept under its own key
        try:
            page.open_paper(paper)
        except RefusedError as error:
            from thads_desktop.gui.messages import show_refusal

            show_refusal(self, error)
            return
        if self._key_of(self.page) != _PAPER:
            self._way.append(self._key_of(self.page))
        self._show(_PAPER, page)

    @Slot()
    def go_back(self) -> None:
        """Esc: leave the search box, the case or the paper."""
        if self.ui.search.hasFocus():
            self.ui.search.clear()
            self.page.setFocus()
        elif self._way:
            self._show(self._way[-1], self.pages[self._way.pop()])

    @Slot(str)
    def show_intake(self, intake_id: str) -> None:
        """Show an intake in the list of what came in."""
        from thads_desktop.gui.pages.intake import IntakePage

        self.open_page(INTAKE)
        assert isinstance(self.page, IntakePage)  # noqa: S101 - its own key
        self.page.show_intake(intake_id)

    @Slot(str)
    def show_found(self, text: str) -> None:
        """Show in the list what a text finds."""
        self._case_list().show_found(text)

    @Slot(int)
    def show_entered(self, after_key: int) -> None:
        """Show in the list the cases that entered the record after a key."""
        self._case_list().show_entered(after_key)

    @Slot(str)
    def show_persons(self, text: str) -> None:
        """Show the people a text finds."""
        self._persons().show_found(text)

    @Slot(object)
    def show_person(self, mention: Mention) -> None:
        """Show one person with all cases."""
        self._persons().show_person(mention)

    @Slot()
    def open_persons(self) -> None:
        """Ctrl+Shift+K: people over all their cases."""
        self.open_page(PERSONS)

    def _persons(self) -> PersonsPage:
        from thads_desktop.gui.pages.persons import PersonsPage

        self.open_page(PERSONS)
        assert isinstance(self.page, PersonsPage)  # noqa: S101 - its own key
        return self.page

    def _case_list(self) -> CaseListPage:
        from thads_desktop.gui.pages.case_list import CaseListPage

        self.open_page(CASES)
        assert isinstance(self.page, CaseListPage)  # noqa: S101 - its own key
        return self.page

    @Slot()
    def focus_search(self) -> None:
        """Ctrl+K: type into the search box."""
        self.ui.search.setFocus()
        self.ui.search.selectAll()

    @Slot()
    def refresh(self) -> None:
        """F5: read the page anew."""
        self.page.refresh()

    @Slot()
    def show_help(self) -> None:
        """F1: help about the page one stands in."""
        from thads_desktop.gui.dialogs.help_dialog import HelpDialog

        HelpDialog(self.page.help_topic, self).open()

    @Slot(object)
    def choose(self, settings: Settings) -> None:
        """Put on another language, theme or letter size, and remember it."""
        self.shell.memory.choose(settings)
        self._dress()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where everything stands; a job that runs is stopped only when one says so."""
        running = self.shell.jobs.named
        if running and not _confirms(self, running[0].name):
            event.ignore()
            return
        self.shell.jobs.stop()
        for page in self.pages.values():
            page.keep_habits()
        self.shell.memory.keep(_PAGE, (*self._way, self._key_of(self.page))[0])
        self.shell.memory.keep_bytes(_GEOMETRY, self.saveGeometry())
        self.shell.memory.save()
        super().closeEvent(event)

    @Slot()
    def add_act(self) -> None:
        """Ctrl+N: add what the page can add."""
        self.page.add_act()

    @Slot()
    def open_new_case(self) -> None:
        """Ctrl+Shift+N: open a new case, from wherever one is."""
        from thads_desktop.gui.dialogs.new_case import NewCaseDialog

        NewCaseDialog(self.shell, self).open()

    @Slot()
    def enter_slip_results(self) -> None:
        """Ctrl+Shift+G: the serving slips that came back, one after the other."""
        from thads_desktop.gui.dialogs.slip_results import SlipResultsDialog

        SlipResultsDialog(self.shell, self).open()

    @Slot()
    def check_paper(self) -> None:
        """Ctrl+Shift+Q: is a paper genuine, and does it stand?"""
        from thads_desktop.gui.dialogs.seal_check import SealCheckDialog

        SealCheckDialog(self.shell, self).open()

    @Slot()
    def undo(self) -> None:
        """Ctrl+Z: take back what was recorded last."""
        self.page.undo()

    def _actions(self) -> list[QAction]:
        ui = self.ui
        return [
            ui.actionAdd,
            ui.actionNewCase,
            ui.actionPersons,
            ui.actionSlipResults,
            ui.actionSealCheck,
            ui.actionUndo,
            ui.actionRefresh,
            ui.actionSearch,
            ui.actionBack,
            ui.actionHelp,
            ui.actionQuit,
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the rail shows its drawings alone."""
        style = Qt.ToolButtonStyle
        is_narrow = event.size().width() < _NARROW * self.shell.memory.settings.font_scale
        for button in self._buttons:
            button.setToolButtonStyle(
                style.ToolButtonIconOnly if is_narrow else style.ToolButtonTextBesideIcon
            )
        super().resizeEvent(event)

    def _connect(self) -> None:
        ui, shell = self.ui, self.shell
        ui.actionAdd.triggered.connect(self.add_act)
        ui.actionNewCase.triggered.connect(self.open_new_case)
        ui.actionPersons.triggered.connect(self.open_persons)
        ui.actionSlipResults.triggered.connect(self.enter_slip_results)
        ui.actionSealCheck.triggered.connect(self.check_paper)
        ui.actionUndo.triggered.connect(self.undo)
        ui.actionRefresh.triggered.connect(self.refresh)
        ui.actionSearch.triggered.connect(self.focus_search)
        ui.actionBack.triggered.connect(self.go_back)
        ui.actionHelp.triggered.connect(self.show_help)
        ui.actionQuit.triggered.connect(self.close)
        self.addActions(self._actions())
        self._rail.triggered.connect(self._follow_rail)
        shell.case_requested.connect(self.open_case)
        shell.page_requested.connect(self.open_page)
        shell.paper_requested.connect(self.open_paper)
        shell.intake_requested.connect(self.show_intake)
        shell.list_requested.connect(self.show_found)
        shell.entered_requested.connect(self.show_entered)
        shell.persons_requested.connect(self.show_persons)
        shell.person_requested.connect(self.show_person)
        shell.settings_chosen.connect(self.choose)
        shell.back_requested.connect(self.go_back)
        self._menu.chosen.connect(self.choose)
        QApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def _add_rail_button(self, number: int, entry: PageEntry) -> QToolButton:
        action = QAction(self._rail)
        action.setObjectName(entry.key)
        action.setCheckable(True)
        action.setShortcut(QKeySequence(f"Ctrl+{number + 1}"))
        self.addAction(action)
        button = QToolButton(self.ui.rail)
        button.setDefaultAction(action)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setIconSize(QSize(_ICON, _ICON))
        self.ui.railLayout.insertWidget(number, button)
        return button

    @Slot(QAction)
    def _follow_rail(self, action: QAction) -> None:
        self.open_page(action.objectName())

    def _show(self, key: str, page: Page) -> None:
        if key not in self.pages:
            self.pages[key] = page
            self.ui.stack.addWidget(page)
        self.ui.stack.setCurrentWidget(page)
        self.ui.actionUndo.setEnabled(page.can_undo)
        for action in self._rail.actions():
            action.setChecked(action.objectName() == _RAIL_OF.get(key, key))
        page.setFocus()

    def _remembered_page(self) -> str:
        """The page of the rail one left the window from; the first one to begin with."""
        kept = self.shell.memory.text(_PAGE)
        return next((one.key for one in PAGES if one.key == kept), PAGES[0].key)

    def _key_of(self, page: Page) -> str:
        return next(key for key, one in self.pages.items() if one is page)

    def _relabel(self) -> None:
        self.ui.menu.setIcon(icon("menu"))
        self.ui.jobBar.relabel()
        for action, entry in zip(self._rail.actions(), PAGES, strict=True):
            title, keys = entry.title(), action.shortcut().toString()
            action.setText(f" {title}")  # the style leaves too little room after the icon
            action.setIcon(icon(entry.key, size=_ICON))
            action.setToolTip(f"{title} ({keys})")
        office = office_of(self.shell.context)
        self.ui.person.setText(f"{self.shell.context.user} · {office.name}")
        self.ui.practice.setVisible(office.is_practice)

    def _dress(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            dress(application, self.shell.memory.settings)
        self.ui.retranslateUi(self)
        self._relabel()
        self.shell.appearance_changed.emit()

    @Slot()
    def _follow_system(self) -> None:
        if self.shell.memory.settings.theme is Theme.SYSTEM:
            self._dress()


def _confirms(window: MainWindow, job: str) -> bool:
    from thads_desktop.gui.messages import ask

    question = _("“{job}” đang chạy. Dừng lại và đóng chương trình?")
    return ask(window, question.format(job=job))
