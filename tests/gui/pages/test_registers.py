"""The page Sổ: any register in any period, a door from each row to its case."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.windows import settle
from tests.intakes import DEBT, RECEIVED, judgment_of
from thads_desktop.domain.payloads import EnforcementPostponed
from thads_desktop.domain.vocabulary import PostponementGround
from thads_desktop.gui.pages.registers import RegistersPage
from thads_desktop.gui.period_chooser import quarter_period, running_period
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.acts import record_act
from thads_desktop.services.cases import CaseQuestion, find_cases, listed_cases
from thads_desktop.services.context import Context
from thads_desktop.services.corrections import correct_act
from thads_desktop.services.intake import register_judgment

POSTPONED = date(2026, 3, 9)


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> RegistersPage:
    window.open_page("registers")
    settle(qtbot, window)
    page = window.page
    assert isinstance(page, RegistersPage)
    choose(qtbot, page, "cases-accepted")
    return page


def choose(qtbot: QtBot, page: RegistersPage, key: str) -> None:
    book = page.ui.book
    book.setCurrentIndex(book.findData(key))
    book.activated.emit(book.currentIndex())
    qtbot.waitUntil(lambda: page.shell.jobs.is_idle)


def shown(page: RegistersPage, heading: str) -> list[str]:
    """What a column says, row by row."""
    model = page.model
    titles = [model.heading_of(column) for column in range(model.columnCount())]
    column = titles.index(heading)
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def postpone_and_correct(context: Context) -> None:
    key = find_cases(context, CaseQuestion())[0]
    (case,) = listed_cases(context, [key])
    agreed = EnforcementPostponed(ground=PostponementGround.AGREEMENT, decision_number="3/QĐ")
    recorded = record_act(context, case.case_id, agreed, POSTPONED, although="thử")
    other = EnforcementPostponed(ground=PostponementGround.OTHER, decision_number="3/QĐ", why="Ốm")
    correct_act(context, recorded.act_id, other, POSTPONED, reason="Ghi nhầm")


def test_the_register_of_the_running_period_is_read_when_the_page_opens(
    page: RegistersPage,
) -> None:
    assert page.chooser.choice == running_period(date(2026, 3, 10))
    assert page.ui.summary.text() == "5 dòng"
    assert shown(page, "STT") == ["1", "2", "3", "4", "5"]
    assert all("QĐ-CTHADS" in one for one in shown(page, "Quyết định thi hành án"))


def test_columns_to_be_checked_bear_a_star(page: RegistersPage) -> None:
    model, horizontal = page.model, Qt.Orientation.Horizontal
    headings = [str(model.headerData(at, horizontal)) for at in range(model.columnCount())]
    assert [heading.endswith("*") for heading in headings[:3]] == [False, True, True]
    tip = str(model.headerData(1, horizontal, Qt.ItemDataRole.ToolTipRole))
    assert tip == "Ngày thụ lý (cần kiểm tra)"
    assert "Điều 30.1.c, Thông tư 04/2023/TT-BTP" in page.ui.toCheck.text()


def test_a_verified_register_says_nothing_of_checking(qtbot: QtBot, page: RegistersPage) -> None:
    choose(qtbot, page, "judgments-received")
    assert not page.ui.toCheck.text()


def test_another_quarter_has_other_rows(
    qtbot: QtBot, page: RegistersPage, window: MainWindow
) -> None:
    span = page.chooser.ui.span
    span.setCurrentIndex(span.findText("Quý I"))
    span.activated.emit(span.currentIndex())
    settle(qtbot, window)
    assert page.chooser.choice == quarter_period(2026, 1)
    assert page.ui.summary.text() == "0 dòng"
    assert "không có việc nào vào sổ" in page.ui.emptyText.text()


def test_what_was_corrected_is_struck_out_on_the_screen(qtbot: QtBot, page: RegistersPage) -> None:
    postpone_and_correct(page.shell.context)
    choose(qtbot, page, "postponements-suspensions-resumptions")
    assert page.ui.summary.text() == "1 dòng, 1 dòng đã gạch bỏ"
    model, last = page.model, page.model.columnCount() - 1
    font = model.index(0, 1).data(Qt.ItemDataRole.FontRole)
    assert font.strikeOut()
    assert model.index(0, last).data(Qt.ItemDataRole.FontRole) is None
    assert model.index(1, 1).data(Qt.ItemDataRole.FontRole) is None
    assert shown(page, "Ghi chú")[0] == "đã sửa đổi, bổ sung ngày 10/03/2026 (Ghi nhầm)"
    said = str(model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole))
    assert said.endswith("đã gạch bỏ")


def test_a_register_can_be_opened_as_it_was_known_on_a_day(
    qtbot: QtBot, page: RegistersPage
) -> None:
    known = page.chooser.ui.known
    assert known.isVisible()
    assert page.ui.summary.text() == "5 dòng"
    known.show_value(POSTPONED)  # the day before anything was recorded
    known.line.editingFinished.emit()
    qtbot.waitUntil(lambda: page.shell.jobs.is_idle)
    assert page.ui.summary.text() == "0 dòng"


def test_the_line_beneath_says_all_of_a_cell(page: RegistersPage) -> None:
    page.ui.table.setCurrentIndex(page.model.index(0, 4))
    assert page.ui.cell.text().startswith("Người phải thi hành án (tên, địa chỉ): ")
    assert "Tổ 5, phường Minh An" in page.ui.cell.text()


def test_enter_on_a_row_opens_its_case(
    qtbot: QtBot, page: RegistersPage, window: MainWindow
) -> None:
    page.ui.table.setFocus()
    with qtbot.waitSignal(window.shell.case_requested):
        QTest.keyClick(page.ui.table, Qt.Key.Key_Return)


def test_enter_on_what_has_no_decision_yet_opens_the_intake(
    qtbot: QtBot, page: RegistersPage, window: MainWindow
) -> None:
    register_judgment(page.shell.context, judgment_of(DEBT), RECEIVED)
    choose(qtbot, page, "judgments-received")
    with qtbot.waitSignal(window.shell.intake_requested):
        QTest.keyClick(page.ui.table, Qt.Key.Key_Return)


def test_a_register_without_data_says_why_and_can_still_be_printed(
    qtbot: QtBot, page: RegistersPage
) -> None:
    choose(qtbot, page, "citizens-received")
    assert page.ui.empty.isVisible()
    assert "chưa ghi việc của sổ này" in page.ui.emptyText.text()
    assert page.ui.writePdf.isEnabled()


def test_a_period_the_wrong_way_round_is_refused_in_words(
    qtbot: QtBot, page: RegistersPage, window: MainWindow
) -> None:
    line = page.chooser.ui.first.line
    line.clear()
    QTest.keyClicks(line, "1/5/2026")
    QTest.keyClick(line, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert "Hãy chọn lại" in page.ui.refusal.text()
    assert not page.ui.writePdf.isEnabled()


def test_what_was_chosen_is_remembered(
    qtbot: QtBot, page: RegistersPage, window: MainWindow
) -> None:
    page.chooser.choose(quarter_period(2025, 2))
    page.ui.table.setColumnWidth(0, 123)
    page.keep_habits()
    again = RegistersPage(window.shell)
    qtbot.addWidget(again)
    assert again.chooser.choice == quarter_period(2025, 2)
    assert again.register.key == "cases-accepted"
    again.refresh()
    settle(qtbot, window)
    assert again.ui.table.columnWidth(0) == 123
