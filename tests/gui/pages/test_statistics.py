"""The page Thống kê: any period at once, every figure a door to its cases."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.gui.windows import settle
from thads_desktop.gui.dialogs.figure_door import FigureDoorDialog
from thads_desktop.gui.models.figure_table import FIGURES, NAME
from thads_desktop.gui.pages.statistics import StatisticsPage
from thads_desktop.gui.period_chooser import cumulative_period, running_period
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.statistics import MainRow, Measure

CASES_TOTAL = FIGURES.index((Measure.CASES, MainRow.TOTAL)) + 1
MONEY_TOTAL = FIGURES.index((Measure.MONEY, MainRow.TOTAL)) + 1


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> StatisticsPage:
    window.open_page("statistics")
    settle(qtbot, window)
    page = window.page
    assert isinstance(page, StatisticsPage)
    return page


def row_of(page: StatisticsPage, name: str) -> int:
    names = [page.model.index(row, NAME).data().strip() for row in range(page.model.rowCount())]
    return names.index(name)


def shown(page: StatisticsPage, name: str, column: int) -> str:
    return str(page.model.index(row_of(page, name), column).data())


def door(qtbot: QtBot, page: StatisticsPage, name: str, column: int) -> FigureDoorDialog:
    page.ui.table.setCurrentIndex(page.model.index(row_of(page, name), column))
    QTest.keyClick(page.ui.table, Qt.Key.Key_Return)
    dialog = page.findChild(FigureDoorDialog)
    assert isinstance(dialog, FigureDoorDialog)
    qtbot.waitUntil(lambda: page.shell.jobs.is_idle)
    return dialog


def test_the_running_period_is_counted_when_the_page_opens(page: StatisticsPage) -> None:
    assert page.chooser.choice == running_period(date(2026, 3, 10))
    assert page.chooser.choice.last == date(2026, 3, 31)
    assert shown(page, "Tổng số thụ lý", CASES_TOTAL) == "5"
    assert shown(page, "Tổng số thụ lý", MONEY_TOTAL) == "11.500.000"
    assert "đều khớp" in page.ui.identities.text()


def test_a_figure_says_what_it_is_the_sum_of(page: StatisticsPage) -> None:
    row = row_of(page, "Tổng số phải thi hành")
    page.ui.table.setCurrentIndex(page.model.index(row, CASES_TOTAL))
    formula = page.ui.formula.text()
    assert "Tổng số phải thi hành = Tổng số thụ lý − Ủy thác − Thu hồi" in formula
    assert page.model.index(row, NAME).data(Qt.ItemDataRole.ToolTipRole) == formula
    page.ui.table.setCurrentIndex(page.model.index(row_of(page, "Ủy thác"), CASES_TOTAL))
    assert not page.ui.formula.text()


def test_chosen_figures_are_copied_as_a_block(page: StatisticsPage) -> None:
    table, row = page.ui.table, row_of(page, "Tổng số thụ lý")
    chosen = table.selectionModel()
    select = QItemSelectionModel.SelectionFlag.Select
    chosen.clearSelection()
    for column in (CASES_TOTAL, MONEY_TOTAL):
        chosen.select(page.model.index(row, column), select)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    between = "\t" * (MONEY_TOTAL - CASES_TOTAL)
    assert QGuiApplication.clipboard().text() == f"5{between}11.500.000"


def test_a_month_is_chosen_and_counted_from_october(
    qtbot: QtBot, page: StatisticsPage, window: MainWindow
) -> None:
    box = page.chooser.ui.span
    box.setCurrentIndex(box.findText("3 tháng"))
    box.activated.emit(box.currentIndex())
    settle(qtbot, window)
    assert page.chooser.choice == cumulative_period(2026, 3)
    assert page.chooser.choice.last == date(2025, 12, 31)
    assert shown(page, "Tổng số thụ lý", CASES_TOTAL) == "0"


def test_any_two_days_can_be_typed(qtbot: QtBot, page: StatisticsPage, window: MainWindow) -> None:
    line = page.chooser.ui.last.line
    line.clear()
    QTest.keyClicks(line, "2/2")
    QTest.keyClick(line, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert page.chooser.choice.last == date(2026, 2, 2)
    assert page.chooser.ui.span.currentText() == "Ngày bất kỳ"
    assert shown(page, "Tổng số thụ lý", CASES_TOTAL) == "2"


def test_one_officer_can_be_counted(qtbot: QtBot, page: StatisticsPage, window: MainWindow) -> None:
    box = page.chooser.ui.officer
    box.setCurrentIndex(box.findText("Vũ Thị Hành"))
    box.activated.emit(box.currentIndex())
    settle(qtbot, window)
    assert shown(page, "Tổng số thụ lý", CASES_TOTAL) == "2"


def test_before_anything_was_recorded_nothing_was_known(
    qtbot: QtBot, page: StatisticsPage, window: MainWindow
) -> None:
    line = page.chooser.ui.known.line
    QTest.keyClicks(line, "9/3")
    QTest.keyClick(line, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert page.chooser.choice.known_on == date(2026, 3, 9)
    assert shown(page, "Tổng số thụ lý", CASES_TOTAL) == "0"


def test_a_period_that_cannot_be_counted_is_refused_in_words(
    qtbot: QtBot, page: StatisticsPage, window: MainWindow
) -> None:
    line = page.chooser.ui.first.line
    line.clear()
    QTest.keyClicks(line, "1/5/2026")
    QTest.keyClick(line, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert "Hãy chọn lại" in page.ui.refusal.text()
    assert not page.ui.table.isVisible()
    assert not page.ui.writeXlsx.isVisible()


def test_enter_on_a_figure_shows_its_cases_and_their_sum(
    qtbot: QtBot, page: StatisticsPage
) -> None:
    dialog = door(qtbot, page, "Tổng số thụ lý", MONEY_TOTAL)
    assert dialog.model.rowCount() == 5
    assert dialog.ui.title.text().endswith(": 11.500.000")
    assert "cộng 11.500.000 đồng" in dialog.ui.total.text()
    assert "Thụ lý mới" in dialog.ui.why.text()
    dialog.close()


def test_a_percentage_shows_its_denominator(qtbot: QtBot, page: StatisticsPage) -> None:
    dialog = door(qtbot, page, "Tỷ lệ thi hành xong trên số có điều kiện", CASES_TOTAL)
    assert "0 trên 5" in dialog.ui.total.text()
    dialog.close()


def test_enter_in_the_door_opens_the_case(
    qtbot: QtBot, page: StatisticsPage, window: MainWindow
) -> None:
    dialog = door(qtbot, page, "Tổng số thụ lý", CASES_TOTAL)
    with qtbot.waitSignal(window.shell.case_requested):
        QTest.keyClick(dialog.ui.table, Qt.Key.Key_Return)


def test_the_whole_list_behind_a_figure_can_be_copied(qtbot: QtBot, page: StatisticsPage) -> None:
    dialog = door(qtbot, page, "Tổng số thụ lý", CASES_TOTAL)
    dialog.copy_all()
    assert len(QGuiApplication.clipboard().text().splitlines()) == 5
    dialog.close()


def test_a_door_closed_before_it_is_filled_does_no_harm(
    qtbot: QtBot, page: StatisticsPage, window: MainWindow
) -> None:
    page.open_figure(page.model.index(0, CASES_TOTAL))
    dialog = page.findChild(FigureDoorDialog)
    assert isinstance(dialog, FigureDoorDialog)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
    settle(qtbot, window)


def test_the_door_is_freed_when_it_closes(qtbot: QtBot, page: StatisticsPage) -> None:
    dialog = door(qtbot, page, "Tổng số thụ lý", CASES_TOTAL)
    with qtbot.waitSignal(dialog.destroyed):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert page.findChild(FigureDoorDialog) is None


@pytest.fixture(params=["xlsx", "pdf"])
def file(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / f"bieu.{request.param}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    return path


def test_the_forms_are_written(
    qtbot: QtBot, page: StatisticsPage, window: MainWindow, file: Path
) -> None:
    write = page.write_pdf if file.suffix == ".pdf" else page.write_xlsx
    write()
    settle(qtbot, window)
    assert file.stat().st_size > 1000
    assert str(file) in page.ui.outcome.text()


def test_what_was_chosen_is_remembered(
    qtbot: QtBot, page: StatisticsPage, window: MainWindow
) -> None:
    choice = replace(cumulative_period(2025, 6), officer="Vũ Thị Hành")
    page.chooser.choose(choice)
    page.keep_habits()
    again = StatisticsPage(window.shell)
    qtbot.addWidget(again)
    assert again.chooser.choice == choice


def test_an_empty_office_says_what_to_do_first(qtbot: QtBot, empty_window: MainWindow) -> None:
    empty_window.open_page("statistics")
    settle(qtbot, empty_window)
    page = empty_window.page
    assert isinstance(page, StatisticsPage)
    assert page.ui.empty.isVisible()
    with qtbot.waitSignal(page.shell.page_requested):
        page.ui.emptyImport.click()
