"""The list of the day: what the law asks, filtered, sorted, kept up with the day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.day_lists import CONTROL, NOTICE, choose, of_rule, rows, settle
from tests.gui.windows import finish, opening, record, today_page
from thads_desktop.base.clock import FixedClock
from thads_desktop.domain.payloads import ListRow
from thads_desktop.gui.dialogs.snooze import SnoozeDialog
from thads_desktop.gui.models.deadline_table import DAY_COLUMNS
from thads_desktop.gui.pages.case import CasePage
from thads_desktop.gui.pages.today import TodayPage
from thads_desktop.gui.tables import choose_row
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.acts import open_new_case
from thads_desktop.services.context import Context
from thads_desktop.services.deadlines import Band, is_reckoned


@pytest.fixture
def page(window: MainWindow) -> TodayPage:
    page = today_page(window)
    page.table.setFocus()
    return page


def test_every_row_says_by_when_what_and_by_which_article(page: TodayPage) -> None:
    texts = [
        [str(page.model.index(row, column).data()) for column in range(len(DAY_COLUMNS))]
        for row in of_rule(page, NOTICE)
    ]
    assert texts[0][:5] == [
        "04/02/2026",
        "01/QĐ-CTHADS",
        "Nguyễn Văn An",
        "Thông báo quyết định thi hành án cho đương sự",
        "Điều 39.2 Luật 26/2008",
    ]
    assert texts[0][5] == "phường Minh An"
    assert texts[0][7].startswith("03 ngày làm việc từ 01/02/2026")


def test_detail_under_the_list_cites_and_counts_in_full(page: TodayPage) -> None:
    choose_row(page.table, of_rule(page, NOTICE)[0])
    said = page.ui.detail.text()
    assert "ngày đầu không tính" in said
    assert "Căn cứ: Điều 39.2, Luật 26/2008/QH12" in said
    assert "Ai: chấp hành viên, phải làm, tính từ 01/02/2026" in said


def test_chips_count_the_bands_and_filter_by_them(page: TodayPage) -> None:
    overdue = page.ui.bands.buttons[Band.OVERDUE]
    total = len(rows(page))
    assert overdue.text() == f"Quá hạn · {total}"
    QTest.mouseClick(page.ui.bands.buttons[Band.TODAY], Qt.MouseButton.LeftButton)
    assert settle(page) == []
    assert page.ui.emptyText.text() == f"Bộ lọc đang ẩn {total} thời hạn."
    QTest.mouseClick(page.ui.emptyClear, Qt.MouseButton.LeftButton)
    assert len(settle(page)) == total


def test_enter_opens_the_case(window: MainWindow, page: TodayPage) -> None:
    case_id = page.chosen()[0].case_id
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert isinstance(window.page, CasePage)
    assert window.page.view is not None
    assert window.page.view.case_id == case_id
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert page.isVisible()


def test_officer_one_looks_at_is_remembered(
    qtbot: QtBot, window: MainWindow, office: Context, settings_path: Path
) -> None:
    page = today_page(window)
    assert {row.officer for row in rows(page)} == {"Hoàng Văn Chấp", "Vũ Thị Hành"}
    page.ui.officer.setCurrentText("Vũ Thị Hành")
    assert {row.officer for row in settle(page)} == {"Vũ Thị Hành"}
    window.close()
    again = MainWindow(office, settings_path)
    qtbot.addWidget(again)
    finish(again.shell)
    assert isinstance(again.page, TodayPage)
    assert again.page.ui.officer.currentText() == "Vũ Thị Hành"
    assert {row.officer for row in rows(again.page)} == {"Vũ Thị Hành"}
    again.close()


def test_officer_sees_the_own_work_first(
    qtbot: QtBot, empty_office: Context, settings_path: Path
) -> None:
    own = opening(1, "Nguyễn Văn An")
    open_new_case(empty_office, own, date(2026, 2, 1))
    mine = {"decision_number": "02/QĐ-CTHADS", "officer": empty_office.user}
    fields = {name: getattr(own, name) for name in own.__struct_fields__} | mine
    open_new_case(empty_office, type(own)(**fields), date(2026, 2, 1))
    window = MainWindow(empty_office, settings_path)
    qtbot.addWidget(window)
    finish(window.shell)
    page = today_page(window)
    assert page.ui.officer.currentText() == empty_office.user
    assert {row.officer for row in rows(page)} == {empty_office.user}
    window.close()


def test_filter_stays_when_nothing_is_left_behind_it(page: TodayPage) -> None:
    page.ui.commune.setCurrentIndex(1)
    settle(page)
    choose(page, list(range(page.model.rowCount())))
    page.snooze()
    form = page.findChild(SnoozeDialog)
    assert isinstance(form, SnoozeDialog)
    form.ui.why.show_value("Đoàn kiểm tra")
    record(form)
    assert settle(page) == []
    assert page.ui.commune.currentText() == "phường Minh An"


def test_heading_sorts_and_one_that_cannot_leaves_the_order(page: TodayPage) -> None:
    header = page.table.horizontalHeader()
    header.setSortIndicator(2, Qt.SortOrder.DescendingOrder)
    assert settle(page)[0].debtor == "Phạm Thanh Tạo"
    header.setSortIndicator(len(DAY_COLUMNS) - 1, Qt.SortOrder.AscendingOrder)
    assert settle(page)[0].debtor == "Phạm Thanh Tạo"
    assert header.sortIndicatorSection() == 2


def test_what_an_imported_list_opened_is_hidden_behind_a_chip(
    qtbot: QtBot, empty_office: Context, settings_path: Path
) -> None:
    new = opening(1, "Nguyễn Văn An")
    source = ListRow(file_sha256="0" * 64, row=3, digest="a")
    fields = {name: getattr(new, name) for name in new.__struct_fields__} | {"source": source}
    open_new_case(empty_office, type(new)(**fields), date(2026, 2, 1))
    window = MainWindow(empty_office, settings_path)
    qtbot.addWidget(window)
    window.show()
    page = today_page(window)
    assert page.ui.emptyTitle.text() == "Hôm nay không còn việc nào đến hạn"
    assert "thời hạn của việc nhập từ danh sách · Hiện" in page.ui.fromLists.text()
    QTest.mouseClick(page.ui.fromLists, Qt.MouseButton.LeftButton)
    assert settle(page)
    window.close()


def test_office_without_cases_is_told_what_to_do_first(empty_window: MainWindow) -> None:
    page = today_page(empty_window)
    assert page.ui.emptyTitle.text() == "Chưa có việc nào"
    QTest.mouseClick(page.ui.emptyImport, Qt.MouseButton.LeftButton)
    assert empty_window.page is empty_window.pages["import"]


def test_law_is_loaded_only_once_the_list_has_been_painted(
    qtbot: QtBot, office: Context, settings_path: Path
) -> None:
    window = MainWindow(office, settings_path)
    qtbot.addWidget(window)
    finish(window.shell)
    assert isinstance(window.page, TodayPage)
    assert rows(window.page)
    assert not is_reckoned(office)
    window.show()
    qtbot.waitUntil(lambda: is_reckoned(office))
    finish(window.shell)
    window.close()


def test_deadlines_are_reckoned_anew_when_the_law_changed(
    qtbot: QtBot, window: MainWindow, page: TodayPage
) -> None:
    with window.shell.context.ledger.writing() as connection:
        connection.exec_driver_sql("DELETE FROM ledger_info WHERE key = 'law'")
    page.refresh()
    qtbot.waitUntil(lambda: is_reckoned(window.shell.context))
    finish(window.shell)
    assert page.ui.reckoning.isHidden()
    assert rows(page)


def test_list_left_open_overnight_follows_the_day(
    window: MainWindow, page: TodayPage, vietnam_morning: FixedClock
) -> None:
    assert settle(page)
    tomorrow = FixedClock(vietnam_morning.moment + timedelta(days=1))
    shell = window.shell
    shell.context = replace(shell.context, clock=tomorrow)
    page.follow_day()
    settle(page)
    assert page.question().today == date(2026, 3, 11)


def test_chosen_rows_are_copied_with_tabs(page: TodayPage) -> None:
    choose_row(page.table, of_rule(page, NOTICE)[0])
    QTest.keyClick(page.table, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text().split("\t")[:2] == ["04/02/2026", "01/QĐ-CTHADS"]
