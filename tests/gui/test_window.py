"""The window: keys lead everywhere, habits are kept, the language changes while one looks."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QMessageBox,
)
from pytestqt.qtbot import QtBot

from tests.gui.windows import case_page, list_page, settle
from thads_desktop.base.progress import Progress
from thads_desktop.base.settings import Theme, load_settings
from thads_desktop.gui.dialogs.help_dialog import HelpDialog
from thads_desktop.gui.rail import PAGES
from thads_desktop.gui.theme import colours, current_colours
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.context import Context

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize("number", range(len(PAGES)))
def test_control_and_number_open_a_page(qtbot: QtBot, window: MainWindow, number: int) -> None:
    QTest.keyClick(window, Qt.Key(Qt.Key.Key_1 + number), CONTROL)
    settle(qtbot, window)
    assert window.page is window.pages[PAGES[number].key]


@pytest.mark.parametrize("number", range(len(PAGES)))
def test_every_page_has_help_in_both_languages(
    qtbot: QtBot, window: MainWindow, number: int
) -> None:
    for language in ("vi", "en"):
        window.choose(replace(window.shell.memory.settings, language=language))
        window.open_page(PAGES[number].key)
        window.show_help()
        help_dialog = window.findChild(HelpDialog)
        assert isinstance(help_dialog, HelpDialog)
        assert help_dialog.ui.text.toPlainText().strip()
        with qtbot.waitSignal(help_dialog.destroyed):
            help_dialog.close()
    settle(qtbot, window)


def test_f1_helps_with_the_page_one_stands_in(window: MainWindow) -> None:
    list_page(window)
    QTest.keyClick(window, Qt.Key.Key_F1)
    help_dialog = window.findChild(HelpDialog)
    assert isinstance(help_dialog, HelpDialog)
    assert help_dialog.ui.text.toPlainText().startswith("Việc thi hành án")


def test_control_k_leads_into_the_search_box(window: MainWindow) -> None:
    list_page(window).table.setFocus()
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    assert window.ui.search.hasFocus()


def test_escape_leads_back_to_where_one_was(window: MainWindow) -> None:
    window.open_page("system")
    case_page(window, "nguyen")
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.page is window.pages["system"]


def test_foot_says_who_works_for_whom(window: MainWindow) -> None:
    assert window.ui.person.text() == "Lê Thị Chấp · Phòng THADS khu vực 1"
    assert window.ui.practice.isHidden()


def test_language_changes_while_one_looks(qtbot: QtBot, window: MainWindow) -> None:
    page = case_page(window, "nguyen")
    window.choose(replace(window.shell.memory.settings, language="en"))
    settle(qtbot, window)
    assert page.ui.tabs.tabText(0) != "Diễn biến"
    window.choose(replace(window.shell.memory.settings, language="vi"))
    assert page.ui.tabs.tabText(0) == "Diễn biến"


def test_theme_is_worn_at_once_and_remembered(window: MainWindow, settings_path: Path) -> None:
    window.choose(replace(window.shell.memory.settings, theme=Theme.DARK))
    assert current_colours() == colours("dark")
    assert load_settings(settings_path).theme is Theme.DARK


def test_column_widths_and_sort_order_are_remembered(
    qtbot: QtBot, window: MainWindow, office: Context, settings_path: Path
) -> None:
    page = list_page(window)
    page.table.setColumnWidth(2, 321)
    page.table.horizontalHeader().setSortIndicator(2, Qt.SortOrder.AscendingOrder)
    settle(qtbot, window)
    window.close()
    again = MainWindow(office, settings_path)
    qtbot.addWidget(again)
    page = list_page(again)
    settle(qtbot, again)
    header = page.table.horizontalHeader()
    assert page.table.columnWidth(2) == 321
    assert (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (
        2,
        Qt.SortOrder.AscendingOrder,
    )
    again.close()


def test_running_job_stands_at_the_foot_and_can_be_stopped(
    qtbot: QtBot, window: MainWindow
) -> None:
    goes_on = threading.Event()

    def work(progress: Progress) -> None:
        progress.report("Nhập danh sách", 1, 4)
        goes_on.wait(5)
        progress.report("Nhập danh sách", 2, 4)

    job = window.shell.jobs.start(work, name="Nhập danh sách")
    bar = window.ui.jobBar
    qtbot.waitUntil(lambda: bar.bar.value() > 0)
    assert bar.isVisible()
    assert bar.what.text() == "Nhập danh sách"
    with qtbot.waitSignal(job.cancelled):
        QTest.mouseClick(bar.cancel, Qt.MouseButton.LeftButton)
        goes_on.set()
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_window_with_a_running_job_closes_only_when_one_says_so(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    goes_on = threading.Event()

    def work(progress: Progress) -> None:
        goes_on.wait(5)
        progress.report("Nhập danh sách", 1, 4)

    job = window.shell.jobs.start(work, name="Nhập danh sách")
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", lambda *_arguments: answers.pop(0))
    assert not window.close()
    goes_on.set()
    with qtbot.waitSignal(job.finished):
        pass
    assert window.close()


@pytest.mark.parametrize(("left_from", "opens"), [("cases", "cases"), ("law", "today")])
def test_window_opens_on_the_page_one_left_from(
    qtbot: QtBot, window: MainWindow, settings_path: Path, left_from: str, opens: str
) -> None:
    assert window.page is window.pages["today"]  # a new user
    window.open_page(left_from)
    window.close()
    again = MainWindow(window.shell.context, settings_path)
    qtbot.addWidget(again)
    assert again.page is again.pages[opens]
    settle(qtbot, again)
    again.close()


def test_page_beneath_an_open_case_is_remembered(
    qtbot: QtBot, window: MainWindow, settings_path: Path
) -> None:
    list_page(window)
    case_page(window, "nguyen")
    window.close()
    again = MainWindow(window.shell.context, settings_path)
    qtbot.addWidget(again)
    assert again.page is again.pages["cases"]
    settle(qtbot, again)
    again.close()
