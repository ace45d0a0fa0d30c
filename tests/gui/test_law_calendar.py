"""The calendar in the page of the law: days walked through, set and taken back."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.law_pages import TODAY, dialog_of, fill, law_page, take_back
from tests.gui.windows import record, settle
from thads_desktop.gui.dialogs.calendar_day import CalendarDayDialog
from thads_desktop.gui.pages.law import LawPage
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.deadlines import is_reckoned


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> LawPage:
    return law_page(qtbot, window)


def calendar_page(page: LawPage) -> None:
    page.ui.tabs.setCurrentIndex(1)
    page.calendar.ui.view.setFocus()


def press(page: LawPage, key: Qt.Key) -> date:
    QTest.keyClick(page.calendar.ui.view, key)
    return page.calendar.ui.view.current


def test_arrows_walk_through_the_days(page: LawPage) -> None:
    calendar_page(page)
    assert page.calendar.ui.view.current == TODAY
    assert press(page, Qt.Key.Key_Right) == date(2026, 3, 11)
    assert press(page, Qt.Key.Key_Down) == date(2026, 3, 18)
    assert press(page, Qt.Key.Key_Up) == date(2026, 3, 11)
    assert press(page, Qt.Key.Key_Left) == TODAY
    assert press(page, Qt.Key.Key_PageDown) == date(2026, 4, 10)
    assert press(page, Qt.Key.Key_End) == date(2026, 4, 30)
    assert "Ngày Chiến thắng" in page.calendar.ui.day.text()
    assert press(page, Qt.Key.Key_Home) == date(2026, 4, 1)


def test_walking_past_new_year_shows_the_next_year(page: LawPage) -> None:
    calendar_page(page)
    calendar = page.calendar
    calendar.go_to(date(2026, 12, 31))
    assert press(page, Qt.Key.Key_Right) == date(2027, 1, 1)
    assert calendar.ui.year.currentData() == 2027
    row = calendar.model.row_at(calendar.table.currentIndex())
    assert row is not None
    assert row.on == date(2027, 1, 1)


def test_year_nobody_announced_is_marked_provisional(page: LawPage) -> None:
    calendar_page(page)
    calendar = page.calendar
    assert "14 ngày nghỉ theo lịch, đã công bố" in calendar.ui.state.text()
    calendar.ui.year.setCurrentText("2030")
    assert "Tạm tính" in calendar.ui.state.text()
    assert calendar.model.index(0, 4).data() == "tạm tính"


def test_year_without_data_says_so(page: LawPage) -> None:
    calendar_page(page)
    page.calendar.ui.year.setCurrentText("2015")
    assert page.calendar.ui.emptyText.isVisible()
    assert "2015" in page.calendar.ui.emptyText.text()


def test_day_in_the_list_is_the_day_in_the_year(page: LawPage) -> None:
    calendar_page(page)
    calendar = page.calendar
    calendar.table.selectRow(0)
    assert calendar.ui.view.current == date(2026, 1, 1)
    assert "Tết Dương lịch" in calendar.ui.view.accessibleDescription()


def test_a_click_chooses_and_a_double_click_opens(qtbot: QtBot, page: LawPage) -> None:
    calendar_page(page)
    view, day = page.calendar.ui.view, date(2026, 3, 12)
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(view, left, pos=view.place_of(day).center())
    assert view.current == day
    QTest.mouseClick(view, left, pos=QPoint(view.width() - 1, view.height() - 1))
    assert view.current == day
    QTest.mouseDClick(view, left, pos=view.place_of(day).center())
    dialog = dialog_of(page.calendar, CalendarDayDialog)
    assert isinstance(dialog, CalendarDayDialog)
    assert "12/03/2026" in dialog.ui.what.text()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()


def test_day_of_the_office_is_set_by_keys_counted_and_taken_back(
    qtbot: QtBot, page: LawPage, window: MainWindow
) -> None:
    calendar_page(page)
    calendar = page.calendar
    day = press(page, Qt.Key.Key_Right)
    press(page, Qt.Key.Key_Return)
    dialog = dialog_of(calendar, CalendarDayDialog)
    assert isinstance(dialog, CalendarDayDialog)
    assert dialog.ui.isOff.read() is True
    fill(dialog, why="Mất điện", source="Công văn 12")
    record(dialog)
    settle(qtbot, window)
    assert is_reckoned(window.shell.context)
    assert window.shell.context.law.calendar.is_rest_day(day)
    assert "đơn vị nghỉ · Mất điện · Công văn 12" in calendar.ui.day.text()
    row = calendar.model.row_at(calendar.table.currentIndex())
    assert row is not None
    assert row.letter == "Đ"
    assert "Đơn vị tự đặt 1 ngày" in calendar.ui.state.text()
    calendar.ui.takeBack.click()
    take_back(calendar)
    settle(qtbot, window)
    assert not window.shell.context.law.calendar.is_rest_day(day)
    assert not calendar.ui.takeBack.isEnabled()
