"""The page of people: found, opened, joined, put aside, parted."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.windows import DEBTORS, activate, opening, record, settle
from thads_desktop.gui.dialogs.take_back_own import OwnTakeBackDialog
from thads_desktop.gui.pages.case import CasePage
from thads_desktop.gui.pages.persons import PersonsPage
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.acts import open_new_case
from thads_desktop.services.persons import joinings

AN = DEBTORS[0]


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> PersonsPage:
    """The page, with one name in the same commune in three cases."""
    for number in (8, 9):
        open_new_case(window.shell.context, opening(number, AN), date(2026, 2, number))
    window.ui.actionPersons.trigger()
    settle(qtbot, window)
    page = window.page
    assert isinstance(page, PersonsPage)
    return page


def find(qtbot: QtBot, window: MainWindow, page: PersonsPage, text: str) -> list[str]:
    page.show_found(text)
    settle(qtbot, window)
    return [str(page.persons.index(row, 0).data()) for row in range(page.persons.rowCount())]


def suggested(page: PersonsPage) -> int:
    return page.suggestions.rowCount()


def test_typing_finds_people(qtbot: QtBot, window: MainWindow, page: PersonsPage) -> None:
    assert page.persons.rowCount() == 14
    QTest.keyClicks(page.ui.text, "nguyen van")
    qtbot.waitUntil(lambda: page.persons.rowCount() == 3)
    settle(qtbot, window)
    assert page.ui.count.text() == "3 người"
    assert page.ui.sums.text().startswith("1 việc; còn phải thi hành 2.300.000 đồng")
    assert find(qtbot, window, page, "không có ai") == []
    assert not page.ui.person.isVisible()


def test_enter_on_a_case_opens_it(qtbot: QtBot, window: MainWindow, page: PersonsPage) -> None:
    find(qtbot, window, page, "le quoc dat")
    QTest.keyClick(page.ui.cases, Qt.Key.Key_Return)
    opened = window.page
    assert isinstance(opened, CasePage)
    window.go_back()
    assert page.isVisible()


def test_a_suggestion_taken_joins_and_control_z_parts(
    qtbot: QtBot, window: MainWindow, page: PersonsPage
) -> None:
    find(qtbot, window, page, AN)
    assert suggested(page) == 2
    QTest.keyClick(page.ui.suggestions, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert page.persons.rowCount() == 2
    assert page.ui.sums.text().startswith("2 việc; còn phải thi hành 4.600.000 đồng")
    assert suggested(page) == 1
    window.undo()
    dialog = page.findChild(OwnTakeBackDialog)
    assert isinstance(dialog, OwnTakeBackDialog)
    activate(dialog)
    dialog.ui.reason.show_value("hai người khác nhau")
    record(dialog)
    settle(qtbot, window)
    assert joinings(window.shell.context) == ()
    assert page.persons.rowCount() == 3
    assert not page.ui.part.isVisible()


def test_a_suggestion_put_aside_stays_aside_and_comes_back(
    qtbot: QtBot, window: MainWindow, page: PersonsPage
) -> None:
    find(qtbot, window, page, AN)
    page.ui.suggestions.setFocus()
    QTest.keyClick(page.ui.suggestions, Qt.Key.Key_Delete)
    assert suggested(page) == 1
    page.keep_habits()
    again = PersonsPage(window.shell)
    qtbot.addWidget(again)
    again.show_found(AN)
    settle(qtbot, window)
    assert suggested(again) == 1
    assert page.ui.again.text() == "Hiện lại 1 gợi ý đã bỏ"
    page.ui.again.click()
    assert suggested(page) == 2
