"""The search box finds cases while one types and never touches what is being typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCompleter
from pytestqt.qtbot import QtBot

from tests.gui.windows import list_page, listed, settle
from tests.intakes import DEBT, RECEIVED, judgment_of
from thads_desktop.gui.pages.case import CasePage
from thads_desktop.gui.pages.intake import IntakePage
from thads_desktop.gui.pages.persons import PersonsPage
from thads_desktop.gui.pages.statistics import StatisticsPage
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.intake import register_judgment


def type_text(qtbot: QtBot, window: MainWindow, text: str) -> None:
    search = window.ui.search
    search.setFocus()
    with qtbot.waitSignal(window.shell.jobs.changed):
        QTest.keyClicks(search, text)
    settle(qtbot, window)


def rows(window: MainWindow) -> list[str]:
    """What was found; the last row leads to the people of that name."""
    model = window.ui.search.found_list.view.model()
    said = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    assert said.pop().endswith("trong đương sự")
    return said


def test_cases_are_found_without_diacritics(qtbot: QtBot, window: MainWindow) -> None:
    type_text(qtbot, window, "tao")
    assert [row.split(" · ")[1].split(" → ")[0] for row in rows(window)] == [
        "Đỗ Minh Tạo",
        "Phạm Thanh Tạo",
    ]


def test_vietnamese_typed_through_an_input_method_arrives_whole(
    qtbot: QtBot, window: MainWindow
) -> None:
    search = window.ui.search
    search.setFocus()
    for composed in ("t", "ta", "tao", "tạo"):
        QApplication.sendEvent(search, QInputMethodEvent(composed, []))
        settle(qtbot, window)
    done = QInputMethodEvent()
    done.setCommitString("tạo")
    with qtbot.waitSignal(window.shell.jobs.changed):
        QApplication.sendEvent(search, done)
    settle(qtbot, window)
    assert search.text() == "tạo"
    assert len(rows(window)) == 2


def test_no_completer_writes_into_what_one_types(window: MainWindow) -> None:
    for completer in window.findChildren(QCompleter):
        assert completer.completionMode() is not QCompleter.CompletionMode.InlineCompletion


def test_enter_opens_the_first_case_found(qtbot: QtBot, window: MainWindow) -> None:
    window.ui.search.setFocus()
    QTest.keyClicks(window.ui.search, "dat")
    QTest.keyClick(window.ui.search, Qt.Key.Key_Return)  # before the answer is there
    qtbot.waitUntil(lambda: isinstance(window.page, CasePage))
    assert isinstance(window.page, CasePage)
    assert "Lê Quốc Đạt" in window.page.ui.who.text()
    assert window.ui.search.text() == ""


def test_a_row_of_the_list_opens_its_case(qtbot: QtBot, window: MainWindow) -> None:
    type_text(qtbot, window, "tao")
    popup = window.ui.search.found_list.view
    popup.setCurrentIndex(popup.model().index(1, 0))
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert isinstance(window.page, CasePage)
    assert "Phạm Thanh Tạo" in window.page.ui.who.text()


def test_nothing_found_is_said(qtbot: QtBot, window: MainWindow) -> None:
    type_text(qtbot, window, "xyz")
    assert rows(window) == ["Không có việc nào khớp “xyz”."]


def test_the_last_row_leads_to_the_people_of_that_name(qtbot: QtBot, window: MainWindow) -> None:
    type_text(qtbot, window, "tao")
    popup = window.ui.search.found_list.view
    popup.setCurrentIndex(popup.model().index(popup.model().rowCount() - 1, 0))
    QTest.keyClick(popup, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert isinstance(window.page, PersonsPage)
    assert window.page.ui.text.text() == "tao"
    assert window.page.persons.rowCount() == 2


def test_all_that_was_found_can_be_seen_in_the_list(qtbot: QtBot, window: MainWindow) -> None:
    window.show_found("tao")
    page = list_page(window)
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    assert listed(page) == ["Đỗ Minh Tạo", "Phạm Thanh Tạo"]


def test_escape_leaves_the_box_empty(window: MainWindow) -> None:
    window.ui.search.setFocus()
    window.ui.search.setText("abc")
    QTest.keyClick(window.ui.search, Qt.Key.Key_Escape)
    assert window.ui.search.text() == ""
    assert not window.ui.search.hasFocus()


def test_a_row_of_an_intake_shows_it_among_those_that_wait(
    qtbot: QtBot, window: MainWindow
) -> None:
    taken = register_judgment(window.shell.context, judgment_of(DEBT), RECEIVED)
    type_text(qtbot, window, "12/2026/DS-ST")
    assert [row.split(" · ")[:2] for row in rows(window)] == [
        ["Tiếp nhận 02/03/2026", "bản án 12/2026/DS-ST"]
    ]
    popup = window.ui.search.found_list.view
    popup.setCurrentIndex(popup.model().index(0, 0))
    QTest.keyClick(popup, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert isinstance(window.page, IntakePage)
    assert window.page.view is not None
    assert window.page.view.intake.intake_id == taken.intake_id


def test_enter_shows_the_first_intake_where_no_case_is_found(
    qtbot: QtBot, window: MainWindow
) -> None:
    register_judgment(window.shell.context, judgment_of(DEBT), RECEIVED)
    window.ui.search.setFocus()
    QTest.keyClicks(window.ui.search, "12/2026/DS")
    QTest.keyClick(window.ui.search, Qt.Key.Key_Return)  # before the answer is there
    qtbot.waitUntil(lambda: isinstance(window.page, IntakePage))


def test_a_command_is_found_by_the_beginnings_of_its_words(
    qtbot: QtBot, window: MainWindow
) -> None:
    type_text(qtbot, window, "kiem van")
    assert rows(window) == ["Lệnh: Kiểm tra văn bản… (Ctrl+Shift+Q)"]


def test_enter_does_the_command_where_no_case_is_found(qtbot: QtBot, window: MainWindow) -> None:
    type_text(qtbot, window, "thong ke")
    QTest.keyClick(window.ui.search.found_list.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.page, StatisticsPage))
    settle(qtbot, window)
    assert window.ui.search.text() == ""


def test_cases_come_before_commands(qtbot: QtBot, window: MainWindow) -> None:
    type_text(qtbot, window, "t")
    said = rows(window)
    first = next(place for place, row in enumerate(said) if row.startswith("Lệnh: "))
    assert first > 0
    assert all(row.startswith("Lệnh: ") for row in said[first:])
    assert len(said) - first == 4


def test_what_cannot_be_done_now_is_no_command(qtbot: QtBot, window: MainWindow) -> None:
    window.ui.actionUndo.setEnabled(False)
    type_text(qtbot, window, "huy bo hanh vi")
    assert rows(window) == ["Không có việc nào khớp “huy bo hanh vi”."]
