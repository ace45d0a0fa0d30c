"""Chips above the figures: what does not agree is told in full, and what to do about it."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.gui.windows import settle
from thads_desktop.gui.statistics_chips import StatisticsChips
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.statistics import PeriodQuestion, count_period

BROKEN = [f"Biểu Tính bằng việc, dòng {number}" for number in range(5)]


def test_the_first_that_do_not_agree_are_named_with_what_to_do(
    qtbot: QtBot, window: MainWindow
) -> None:
    question = PeriodQuestion(first=date(2025, 10, 1), last=date(2026, 3, 10))
    counted = count_period(window.shell.context, question)
    parent = QWidget()
    qtbot.addWidget(parent)
    chips = StatisticsChips(window.shell, parent)
    chips.show_period(counted, BROKEN)
    settle(qtbot, window)
    assert chips.identities.text() == "✗ 5 chỗ không khớp"
    with qtbot.waitSignal(chips.warned) as warned:
        chips.identities.click()
    (said,) = warned.args or [""]
    assert "dòng 0; Biểu Tính bằng việc, dòng 1" in said
    assert "và 2 chỗ nữa" in said
    assert "Dựng lại số liệu" in said
