"""The what-if dialog: enough cases chosen at once, and the rate follows the choice."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QItemSelectionModel
from pytestqt.qtbot import QtBot

from tests.gui.windows import settle
from thads_desktop.domain.office_payloads import TargetSet
from thads_desktop.domain.vocabulary import TargetIndicator
from thads_desktop.gui.dialogs.what_if import WhatIfDialog
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.statistics import PeriodQuestion
from thads_desktop.services.targets import set_target

QUESTION = PeriodQuestion(first=date(2025, 10, 1), last=date(2026, 3, 10))


def opened(qtbot: QtBot, window: MainWindow) -> WhatIfDialog:
    dialog = WhatIfDialog(window.shell, QUESTION, window)
    dialog.open()
    settle(qtbot, window)
    return dialog


def test_the_first_cases_that_suffice_are_chosen_and_the_choice_sets_the_rate(
    qtbot: QtBot, window: MainWindow
) -> None:
    target = TargetSet(year=2026, indicator=TargetIndicator.RATE_OF_CASES, value=9000)
    set_target(window.shell.context, target)
    dialog = opened(qtbot, window)
    chosen = dialog.ui.table.selectionModel()
    many = len(chosen.selectedRows())
    assert many > 1
    assert f"Làm xong {many} việc đã chọn" in dialog.ui.then.text()
    first = dialog.model.index(0, 0)
    flags = QItemSelectionModel.SelectionFlag
    chosen.select(first, flags.ClearAndSelect | flags.Rows)
    assert "Làm xong 1 việc đã chọn" in dialog.ui.then.text()
    dialog.choose_wanted()
    assert len(chosen.selectedRows()) == many


def test_without_a_target_it_says_what_to_do(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(qtbot, window)
    assert "Hãy ghi chỉ tiêu trước" in dialog.ui.refusal.text()
    assert not dialog.ui.choose.isEnabled()


def test_a_case_of_the_list_is_opened(qtbot: QtBot, window: MainWindow) -> None:
    target = TargetSet(year=2026, indicator=TargetIndicator.RATE_OF_CASES, value=9000)
    set_target(window.shell.context, target)
    dialog = opened(qtbot, window)
    with qtbot.waitSignal(window.shell.case_requested):
        dialog.open_case()
