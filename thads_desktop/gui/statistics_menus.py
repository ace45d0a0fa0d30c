"""Menus beneath the figures: targets, reports, periods; each entry opens a dialog about them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from thads_desktop.gui.forms.statistics import Ui_StatisticsPage
from thads_desktop.gui.period_chooser import PeriodChoice
from thads_desktop.gui.shell import Shell
from thads_desktop.services.statistics import PeriodQuestion

# Dialogs are imported when somebody asks for them: the page opens without them.
# ruff: noqa: PLC0415


class StatisticsMenus(QObject):
    """What is done with a period beside reading its figures.

    `choice` is the period that is chosen, `question` the one whose figures are shown.
    """

    def __init__(
        self,
        shell: Shell,
        ui: Ui_StatisticsPage,
        choice: Callable[[], PeriodChoice],
        question: Callable[[], PeriodQuestion],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._shell = shell
        self._ui = ui
        self._page = page
        self._choice = choice
        self._question = question
        self._of_figures = (ui.actionWhatIf, ui.actionRadar)
        _fill(ui.targets, [ui.actionTargets, ui.actionWhatIf])
        _fill(ui.reports, [ui.actionReport, ui.actionLists, ui.actionRadar])
        _fill(ui.periods, [ui.actionClosePeriod, ui.actionComparePeriods])
        ui.actionTargets.triggered.connect(self.set_targets)
        ui.actionWhatIf.triggered.connect(self.try_target)
        ui.actionReport.triggered.connect(self.write_report)
        ui.actionLists.triggered.connect(self.open_lists)
        ui.actionRadar.triggered.connect(self.open_radar)
        ui.actionClosePeriod.triggered.connect(self.close_period)
        ui.actionComparePeriods.triggered.connect(self.compare_periods)

    def allow(self, *, has_figures: bool) -> None:
        """What there is to do with figures can be done only when there are any."""
        for action in self._of_figures:
            action.setEnabled(has_figures)

    @Slot()
    def set_targets(self) -> None:
        """See, record and revise the targets of the year."""
        from thads_desktop.gui.dialogs.targets import TargetsDialog

        TargetsDialog(self._shell, self._question(), self._page).open()

    @Slot()
    def try_target(self) -> None:
        """Try which open cases of the period would reach its target."""
        from thads_desktop.gui.dialogs.what_if import WhatIfDialog

        WhatIfDialog(self._shell, self._question(), self._page).open()

    @Slot()
    def write_report(self) -> None:
        """Draw up the narrative report of the period."""
        from thads_desktop.gui.dialogs.report import ReportDialog

        ReportDialog(self._shell, self._choice(), self._page).open()

    @Slot()
    def open_lists(self) -> None:
        """See the lists that leaders ask for."""
        from thads_desktop.gui.dialogs.leader_lists import LeaderListsDialog

        LeaderListsDialog(self._shell, self._question(), self._page).open()

    @Slot()
    def open_radar(self) -> None:
        """See what is unusual before the last day of the period."""
        from thads_desktop.gui.dialogs.radar import RadarDialog

        RadarDialog(self._shell, self._question().last, self._page).open()

    @Slot()
    def close_period(self) -> None:
        """Freeze the figures of a period; then its report is there to be printed."""
        from thads_desktop.gui.dialogs.close_period import ClosePeriodDialog

        dialog = ClosePeriodDialog(self._shell, self._page, self._question().last)
        dialog.recorded.connect(self.compare_periods)
        dialog.open()

    @Slot()
    def compare_periods(self) -> None:
        """Say what moved since a period was closed."""
        from thads_desktop.gui.dialogs.compare_periods import ComparePeriodsDialog

        ComparePeriodsDialog(self._shell, self._page).open()


def _fill(button: QPushButton, actions: Sequence[QAction]) -> None:
    menu = QMenu(button)
    menu.addActions(actions)
    button.setMenu(menu)
