"""The further tabs of the case page: filled when first looked at, so that a case opens at once."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QTabWidget

from thads_desktop.gui.case_tabs.case_tab import CaseTab
from thads_desktop.gui.case_tabs.deliveries import DeliveriesTab
from thads_desktop.gui.case_tabs.information import InformationTab
from thads_desktop.gui.case_tabs.papers import PapersTab
from thads_desktop.gui.case_tabs.parties import PartiesTab
from thads_desktop.gui.case_tabs.property import PropertyTab
from thads_desktop.gui.shell import Shell
from thads_desktop.services.case_view import CaseView

_TABS: tuple[type[CaseTab], ...] = (
    PartiesTab,
    PropertyTab,
    DeliveriesTab,
    InformationTab,
    PapersTab,
)


class CaseTabs(QObject):
    """Các thẻ khác của trang việc."""

    add_act = Signal(str, object)

    def __init__(self, shell: Shell, tabs: QTabWidget) -> None:
        super().__init__(tabs)
        self._tabs = tabs
        self._view: CaseView | None = None
        self._behind: set[CaseTab] = set()  # tabs that show another case, or an older state
        self.all = tuple(make(shell) for make in _TABS)
        for tab in self.all:
            tabs.addTab(tab, tab.title())
            tab.add_act.connect(self.add_act)
        tabs.currentChanged.connect(self._show_current)

    def show_view(self, view: CaseView) -> None:
        """A case to show, when one looks."""
        self._view = view
        self._behind = set(self.all)
        self._show_current()

    def relabel(self) -> None:
        """Say everything in the current language."""
        for tab in self.all:
            self._tabs.setTabText(self._tabs.indexOf(tab), tab.title())
            tab.relabel()

    def keep_habits(self) -> None:
        """Remember the columns of the tables."""
        for tab in self.all:
            tab.keep_habits()

    @Slot()
    def _show_current(self) -> None:
        tab = self._tabs.currentWidget()
        if isinstance(tab, CaseTab) and tab in self._behind and self._view is not None:
            self._behind.discard(tab)
            tab.show_view(self._view)
        self._focus_list()

    def _focus_list(self) -> None:
        """Who walks through the tabs by keys stands in the list of each, not on its first button."""
        tab, focused = self._tabs.currentWidget(), QApplication.focusWidget()
        if isinstance(tab, CaseTab) and focused is not None and tab.isAncestorOf(focused):
            tab.setFocus()
