"""The page Thống kê: any period at once, every figure a door to its cases."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.windows import opening, settle
from thads_desktop.domain.office_payloads import TargetSet
from thads_desktop.domain.vocabulary import TargetIndicator
from thads_desktop.gui.chart_view import ChartView
from thads_desktop.gui.dialogs.compare_periods import ComparePeriodsDialog
from thads_desktop.gui.dialogs.figure_door import FigureDoorDialog
from thads_desktop.gui.models.figure_table import FIGURES, NAME
from thads_desktop.gui.pages.statistics import StatisticsPage
from thads_desktop.gui.period_chooser import PeriodChoice, cumulative_period, running_period
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.acts import open_new_case
from thads_desktop.services.closed_periods import close_period
from thads_desktop.services.statistics import MainRow, Measure
from thads_desktop.services.statistics_shelf import statistics_forms
from thads_desktop.services.targets import set_target

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
    assert "đều khớp" in page.chips.identities.text()


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


def test_what_was_known_before_anything_was_recorded_says_so(
    qtbot: QtBot, page: StatisticsPage, window: MainWindow
) -> None:
    line = page.chooser.ui.known.line
    QTest.keyClicks(line, "9/3")
    QTest.keyClick(line, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert page.chooser.choice.known_on == date(2026, 3, 9)
    assert shown(page, "Tổng số thụ lý", CASES_TOTAL) == "0"
    assert "chưa có việc nào" in page.ui.summary.text()


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
    assert "thụ lý mới" in dialog.ui.why.text()
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


def choose_form(qtbot: QtBot, page: StatisticsPage, key: str) -> None:
    box = page.ui.form
    box.setCurrentIndex(box.findData(key))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: page.shell.jobs.is_idle)


def show_charts(qtbot: QtBot, page: StatisticsPage) -> None:
    page.ui.tabs.setCurrentWidget(page.ui.chartsTab)
    qtbot.waitUntil(lambda: page.shell.jobs.is_idle and bool(page.charts.views))


def view_of(page: StatisticsPage, key: str) -> ChartView:
    return next(view for view in page.charts.views if view.chart.key == key)


def opened(qtbot: QtBot, page: StatisticsPage) -> FigureDoorDialog:
    dialog = page.findChild(FigureDoorDialog)
    assert isinstance(dialog, FigureDoorDialog)
    qtbot.waitUntil(lambda: page.shell.jobs.is_idle)
    return dialog


def test_every_form_can_be_chosen(page: StatisticsPage) -> None:
    box = page.ui.form
    offered = [box.itemData(place) for place in range(box.count())]
    assert offered == ["", *(one.key for one in statistics_forms().forms)]


def test_a_form_lies_as_on_paper(qtbot: QtBot, page: StatisticsPage) -> None:
    choose_form(qtbot, page, "cases_by_officer")
    table, model = page.ui.formTable, page.form_view.model
    assert page.ui.tablePlace.currentWidget() is table
    form = statistics_forms().form("cases_by_officer")
    assert form is not None
    assert model.columnCount() == len(form.columns)
    names = [
        str(model.headerData(row, Qt.Orientation.Vertical)).strip()
        for row in range(model.rowCount())
    ]
    assert names == ["Tổng số", "Hoàng Văn Chấp", "Vũ Thị Hành"]
    figures = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert figures == ["5", "3", "2"]
    assert table.verticalHeader().isVisible()
    assert table.horizontalHeader().height() > 2 * table.rowHeight(0)


def test_enter_on_a_figure_of_a_form_shows_its_cases(qtbot: QtBot, page: StatisticsPage) -> None:
    choose_form(qtbot, page, "money_by_officer")
    table = page.ui.formTable
    table.setCurrentIndex(page.form_view.model.index(2, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    dialog = opened(qtbot, page)
    assert dialog.model.rowCount() == 2
    assert "Vũ Thị Hành" in dialog.ui.title.text()
    assert "đồng" in dialog.ui.total.text()
    dialog.close()


def test_a_form_that_waits_says_for_what(qtbot: QtBot, page: StatisticsPage) -> None:
    waiting = next(one for one in statistics_forms().forms if one.waits_for)
    choose_form(qtbot, page, waiting.key)
    assert page.ui.waiting.isVisible()
    assert "Chưa có dữ liệu" in page.ui.waiting.text()
    assert waiting.title in page.ui.waiting.text()


def test_every_form_can_be_shown(qtbot: QtBot, page: StatisticsPage) -> None:
    for form in statistics_forms().forms:
        choose_form(qtbot, page, form.key)
        assert page.form == form.key
        assert not page.ui.refusal.isVisible()


def test_the_chosen_form_and_its_columns_are_remembered(
    qtbot: QtBot, page: StatisticsPage, window: MainWindow
) -> None:
    choose_form(qtbot, page, "cases")
    page.ui.formTable.setColumnWidth(0, 222)
    page.keep_habits()
    again = StatisticsPage(window.shell)
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: window.shell.jobs.is_idle)
    assert again.form == "cases"
    assert again.ui.formTable.columnWidth(0) == 222


def test_charts_are_made_when_they_are_looked_at(qtbot: QtBot, page: StatisticsPage) -> None:
    assert not page.charts.views
    show_charts(qtbot, page)
    keys = [view.chart.key for view in page.charts.views]
    assert keys == ["progress", "flow", "ages", "officers", "kinds"]
    box = page.charts.measure
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert view_of(page, "flow").chart.unit == "triệu đồng"


@pytest.mark.parametrize(("key", "count"), [("ages", 5), ("officers", 3), ("flow", 5)])
def test_enter_on_a_bar_shows_its_cases(
    qtbot: QtBot, page: StatisticsPage, key: str, count: int
) -> None:
    show_charts(qtbot, page)
    QTest.keyClick(view_of(page, key), Qt.Key.Key_Return)
    dialog = opened(qtbot, page)
    assert dialog.model.rowCount() == count
    assert dialog.ui.title.text().endswith(f": {count}")
    dialog.close()


def test_a_pressed_chip_says_in_full_what_agrees(page: StatisticsPage) -> None:
    page.chips.identities.click()
    assert "đều khớp" in page.ui.outcome.text()
    assert not page.chips.targets[Measure.CASES].isVisible()
    assert not page.chips.difference.isVisible()


def test_a_chip_says_what_is_missing_to_the_target(
    qtbot: QtBot, page: StatisticsPage, window: MainWindow
) -> None:
    context = window.shell.context
    set_target(context, TargetSet(year=2026, indicator=TargetIndicator.RATE_OF_CASES, value=8000))
    page.refresh()
    settle(qtbot, window)
    chip = page.chips.targets[Measure.CASES]
    assert chip.isVisible()
    assert chip.text() == "Chỉ tiêu: còn 4 việc"
    chip.click()
    assert "điểm phần trăm" in page.ui.outcome.text()
    chip.click()
    assert not page.ui.outcome.isVisible()


def test_charts_and_forms_are_written(
    qtbot: QtBot, page: StatisticsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    show_charts(qtbot, page)
    assert not page.ui.writeXlsx.isVisible()
    file = tmp_path / "charts.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    page.ui.writePdf.click()
    qtbot.waitUntil(lambda: page.shell.jobs.is_idle)
    assert file.read_bytes().startswith(b"%PDF")


def test_a_chip_tells_whether_a_closed_period_still_stands(
    qtbot: QtBot, page: StatisticsPage, window: MainWindow
) -> None:
    context = window.shell.context
    period = cumulative_period(2026, 5)
    close_period(context, period.first, period.last)
    page.chooser.choose(period)
    page.refresh()
    settle(qtbot, window)
    assert page.chips.difference.text() == "✓ Đúng như bản đã chốt"
    open_new_case(context, opening(9, "Vũ Văn Tám"), period.last)
    settle(qtbot, window)
    page.refresh()
    settle(qtbot, window)
    assert page.chips.difference.text() == "≠ Khác bản đã chốt: 1 việc"
    with qtbot.waitSignal(page.chips.differences):
        page.chips.difference.click()
    dialog = page.findChild(ComparePeriodsDialog)
    assert isinstance(dialog, ComparePeriodsDialog)
    settle(qtbot, window)
    dialog.close()


def test_a_period_that_runs_on_says_so(
    qtbot: QtBot, page: StatisticsPage, window: MainWindow
) -> None:
    today = window.shell.context.today
    page.chooser.choose(PeriodChoice(first=cumulative_period(2026, 1).first, last=today))
    page.refresh()
    settle(qtbot, window)
    assert "chưa kết thúc" not in page.ui.summary.text()
    page.chooser.choose(cumulative_period(2026, 12))
    page.refresh()
    settle(qtbot, window)
    assert "Kỳ đến 30/09/2026 chưa kết thúc." in page.ui.summary.text()


def test_a_period_to_come_is_refused(
    qtbot: QtBot, page: StatisticsPage, window: MainWindow
) -> None:
    page.chooser.choose(cumulative_period(2028, 12))
    page.refresh()
    settle(qtbot, window)
    assert "Kỳ từ 01/10/2027 chưa bắt đầu" in page.ui.refusal.text()
    assert not page.ui.writePdf.isVisible()


def test_chips_for_which_there_is_no_room_beside_the_tabs_stand_above_them(
    qtbot: QtBot, page: StatisticsPage, window: MainWindow
) -> None:
    tabs, chips = page.ui.tabs, page.chips
    assert tabs.cornerWidget() is chips
    for chip in (chips.difference, *chips.targets.values()):
        chip.setText("Chỉ tiêu về tiền: còn 999.999.999.999 đồng nữa mới đạt")
        chip.show()
    chips.resized.emit()
    settle(qtbot, window)
    assert tabs.cornerWidget() is not chips
    assert chips.isVisible()
    assert tabs.tabBar().width() >= tabs.tabBar().sizeHint().width()
    right = {chip.geometry().right() for chip in (chips.difference, *chips.targets.values())}
    assert max(right) <= chips.width()
    for chip in (chips.difference, *chips.targets.values()):
        chip.hide()
    chips.resized.emit()
    assert tabs.cornerWidget() is chips


def test_tab_goes_as_one_reads(page: StatisticsPage) -> None:
    ui = page.ui
    asked: list[QWidget] = [ui.form, ui.labels, ui.table, ui.targets, ui.periods, ui.writeXlsx]
    order: list[QWidget | None] = [ui.form]
    while len(order) < len(page.findChildren(QWidget)) and order[-1] is not None:
        order.append(order[-1].nextInFocusChain())
    assert sorted(asked, key=order.index) == asked
