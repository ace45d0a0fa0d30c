"""The list of cases: filters, order, emptiness, keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from tests.gui.windows import case_of, list_page, listed, settle
from thads_desktop.domain.payloads import ObligationCompleted, OfficerAssigned
from thads_desktop.gui.dialogs.new_case import NewCaseDialog
from thads_desktop.gui.filters import offered_names
from thads_desktop.gui.models.case_table import COLUMNS
from thads_desktop.gui.pages.case import CasePage
from thads_desktop.gui.pages.case_list import CaseListPage
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.acts import record_act
from thads_desktop.services.cases import CaseOrder

NEWEST_FIRST = [
    "Đỗ Minh Tạo",
    "Phạm Thanh Tạo",
    "Lê Quốc Đạt",
    "Trần Thị Bình",
    "Nguyễn Văn An",
]


@pytest.fixture
def page(window: MainWindow) -> CaseListPage:
    return list_page(window)


def choose(box: QComboBox, text: str) -> None:
    row = box.findText(text)
    assert row >= 0
    box.setCurrentIndex(row)


def test_newest_decision_stands_first(page: CaseListPage) -> None:
    assert listed(page) == NEWEST_FIRST
    assert page.ui.totals.text() == "5 việc"


def test_typing_filters_without_diacritics(qtbot: QtBot, page: CaseListPage) -> None:
    QTest.keyClicks(page.ui.text, "do tao")
    qtbot.waitUntil(lambda: listed(page) == ["Đỗ Minh Tạo"])
    assert page.ui.totals.text() == "5 việc, đang lọc còn 1"


def test_officer_filter_shows_whose_cases_they_are(qtbot: QtBot, page: CaseListPage) -> None:
    choose(page.ui.officer, "Vũ Thị Hành")
    qtbot.waitUntil(lambda: listed(page) == ["Phạm Thanh Tạo", "Trần Thị Bình"])


def test_new_officer_is_offered_though_one_sorts_before_the_answer_is_there(
    qtbot: QtBot, window: MainWindow, page: CaseListPage
) -> None:
    context = window.shell.context
    case = case_of(context, "quoc dat")
    record_act(context, case.case_id, OfficerAssigned(officer="Trần Mới"), context.today)
    page.refresh()
    page.table.horizontalHeader().setSortIndicator(2, Qt.SortOrder.AscendingOrder)
    settle(qtbot, window)
    assert listed(page)[0] == "Nguyễn Văn An"
    assert "Trần Mới" in offered_names(page.ui.officer)


def test_open_filter_leaves_out_what_has_ended(
    qtbot: QtBot, window: MainWindow, page: CaseListPage
) -> None:
    context = window.shell.context
    done = case_of(context, "quoc dat")
    zero = ObligationCompleted()
    for amount, line in ((300_000, 1), (2_000_000, 2)):
        pay(window, done.case_id, line, amount)
    record_act(context, done.case_id, zero, context.today)
    choose(page.ui.state, "Chưa xong")
    qtbot.waitUntil(lambda: page.model.rowCount() == 4)
    choose(page.ui.state, "Thi hành xong")
    qtbot.waitUntil(lambda: listed(page) == ["Lê Quốc Đạt"])


def pay(window: MainWindow, case_id: str, line: int, amount: int) -> None:
    from thads_desktop.domain.payloads import MoneyReceived  # noqa: PLC0415 - one use

    context = window.shell.context
    record_act(context, case_id, MoneyReceived(line=line, amount=amount), context.today)


@pytest.mark.parametrize("order", list(CaseOrder))
def test_every_heading_sorts_both_ways(
    qtbot: QtBot, window: MainWindow, page: CaseListPage, order: CaseOrder
) -> None:
    column = [one.order for one in COLUMNS].index(order)
    found = {}
    for direction in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        page.table.horizontalHeader().setSortIndicator(column, direction)
        settle(qtbot, window)
        found[direction] = list(page.model.keys)
    assert found[Qt.SortOrder.AscendingOrder] == found[Qt.SortOrder.DescendingOrder][::-1]


def test_persons_sort_by_given_name(qtbot: QtBot, page: CaseListPage) -> None:
    page.table.horizontalHeader().setSortIndicator(2, Qt.SortOrder.AscendingOrder)
    qtbot.waitUntil(lambda: listed(page)[0] == "Nguyễn Văn An")
    assert [name.split()[-1] for name in listed(page)] == ["An", "Bình", "Đạt", "Tạo", "Tạo"]


def test_filter_that_hides_everything_says_so_and_offers_a_way_out(
    qtbot: QtBot, page: CaseListPage
) -> None:
    page.ui.text.setText("không có ai")
    qtbot.waitUntil(page.ui.empty.isVisible)
    assert page.ui.emptyText.text() == "Bộ lọc đang ẩn 5 việc."
    QTest.mouseClick(page.ui.emptyClear, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: listed(page) == NEWEST_FIRST)


def test_empty_office_says_what_to_do_first(empty_window: MainWindow) -> None:
    page = list_page(empty_window)
    assert page.ui.emptyTitle.text() == "Chưa có việc nào"
    QTest.mouseClick(page.ui.emptyImport, Qt.MouseButton.LeftButton)
    assert empty_window.page is empty_window.pages["import"]


def test_enter_opens_the_case_one_stands_on(window: MainWindow, page: CaseListPage) -> None:
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert isinstance(window.page, CasePage)
    assert "Phạm Thanh Tạo" in window.page.ui.who.text()


def test_down_leads_from_the_filter_into_the_list(page: CaseListPage) -> None:
    page.focus_filter()
    QTest.keyClick(page.ui.text, Qt.Key.Key_Down)
    assert page.table.hasFocus()


def test_chosen_rows_are_copied_with_tabs(page: CaseListPage) -> None:
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    cells = QGuiApplication.clipboard().text().split("\t")
    assert cells[:3] == ["05/QĐ-CTHADS", "05/02/2026", "Đỗ Minh Tạo"]


def test_control_n_opens_a_new_case(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert window.page.findChild(NewCaseDialog) is not None


def test_cursor_stays_on_its_case_when_the_record_changes(
    qtbot: QtBot, window: MainWindow, page: CaseListPage
) -> None:
    page.table.selectRow(3)
    window.shell.record_changed.emit()
    settle(qtbot, window)
    assert page.model.case_at(page.table.currentIndex().row()).debtor == "Trần Thị Bình"
