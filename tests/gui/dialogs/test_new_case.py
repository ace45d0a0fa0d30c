"""A new case: decision, parties, obligations; and the correction of how it came in."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.windows import case_of, finish, open_dialog, record
from thads_desktop.domain.payloads import CaseOpened, CaseTakenOver
from thads_desktop.domain.vocabulary import PartyRole
from thads_desktop.domain.work_year import first_day, work_year
from thads_desktop.gui.dialogs.new_case import NewCaseDialog
from thads_desktop.gui.pages.case import CasePage
from thads_desktop.gui.window import MainWindow


@pytest.fixture
def dialog(window: MainWindow) -> NewCaseDialog:
    return open_dialog(NewCaseDialog(window.shell, window))


def fill(dialog: NewCaseDialog, number: str = "77/QĐ-CTHADS") -> None:
    ui = dialog.ui
    ui.number.show_value(number)
    ui.decided.show_value(date(2026, 3, 2))
    ui.officer.show_value("Hoàng Văn Chấp")
    debtor, creditor = ui.parties.rows
    debtor.cells["name"].show_value("Võ Thị Sáu Mươi")
    debtor.cells["birth_year"].show_value(1960)
    creditor.cells["name"].show_value("Ngân hàng A")
    obligation = ui.obligations.rows[0]
    obligation.cells["what"].show_value("Trả nợ")
    obligation.cells["amount"].show_value(5_000_000)


def test_case_is_opened_and_shown(window: MainWindow, dialog: NewCaseDialog) -> None:
    fill(dialog)
    record(dialog)
    assert isinstance(window.page, CasePage)
    state = case_of(window.shell.context, "sau muoi").state
    assert state.left == 5_000_000
    assert [party.name for party in state.parties(PartyRole.CREDITOR)] == ["Ngân hàng A"]
    assert state.officer == "Hoàng Văn Chấp"


def test_repeated_number_is_refused_beside_the_number(dialog: NewCaseDialog) -> None:
    fill(dialog, "01/QĐ-CTHADS")
    record(dialog)
    assert "đã có trong năm công tác" in dialog.ui.number.note.text()
    assert dialog.isVisible()


def test_missing_parts_are_named_in_their_places(dialog: NewCaseDialog) -> None:
    record(dialog)
    assert dialog.ui.number.note.isVisible()
    assert dialog.ui.parties.note.isVisible()
    assert dialog.ui.obligations.note.isVisible()


def test_name_missing_in_a_row_is_named_in_its_cell(dialog: NewCaseDialog) -> None:
    fill(dialog)
    cells = dialog.ui.parties.rows[0].cells
    cells["name"].show_value("")
    record(dialog)
    assert cells["name"].note.isVisible()


def test_old_case_enters_with_the_day_it_was_taken_over(
    window: MainWindow, dialog: NewCaseDialog
) -> None:
    fill(dialog)
    dialog.ui.decided.show_value(date(2025, 5, 5))
    dialog.ui.isOld.setChecked(True)
    dialog.ui.takenOver.show_value(date(2025, 10, 1))
    record(dialog)
    view = case_of(window.shell.context, "sau muoi")
    assert isinstance(view.state.opening, CaseTakenOver)
    assert view.state.decided_on == date(2025, 5, 5)
    assert view.state.taken_over_on == date(2025, 10, 1)


def test_an_old_case_is_proposed_to_come_in_with_the_year_of_work(dialog: NewCaseDialog) -> None:
    dialog.ui.isOld.setChecked(True)
    year = work_year(dialog.shell.context.today)
    assert dialog.ui.takenOver.read() == first_day(year)


def test_lines_are_numbered_in_order(window: MainWindow, dialog: NewCaseDialog) -> None:
    fill(dialog)
    dialog.add_obligation()
    dialog.ui.obligations.rows[1].cells["what"].show_value("Án phí")
    record(dialog)
    opening = case_of(window.shell.context, "sau muoi").state.opening
    assert [(one.line, one.what) for one in opening.obligations] == [(1, "Trả nợ"), (2, "Án phí")]


def test_correction_keeps_the_numbers_of_the_lines(qtbot: QtBot, window: MainWindow) -> None:
    view = case_of(window.shell.context, "nguyen")
    dialog = open_dialog(NewCaseDialog(window.shell, window, view.timeline[0]))
    rows = dialog.ui.obligations
    rows.remove_row(rows.rows[0])
    rows.add_row({"what": "Cấp dưỡng"})
    dialog.ui.reason.show_value("ghi nhầm khoản")
    record(dialog)
    qtbot.waitUntil(lambda: window.shell.jobs.is_idle)
    after = case_of(window.shell.context, "nguyen").state.opening
    assert isinstance(after, CaseOpened)
    assert [(one.line, one.what) for one in after.obligations] == [(2, "Trả nợ"), (3, "Cấp dưỡng")]
    assert after.judgment == view.state.opening.judgment


def test_party_can_be_added_by_the_keyboard(dialog: NewCaseDialog) -> None:
    dialog.add_party()
    assert len(dialog.ui.parties.rows) == 3
    assert dialog.ui.parties.rows[2].cells["role"].editor.hasFocus()


def test_judgment_of_another_case_is_said_with_the_case_to_open(
    window: MainWindow, dialog: NewCaseDialog
) -> None:
    fill(dialog)
    dialog.ui.judgment.show_value("1/2025/DS-ST")
    dialog.ui.parties.rows[0].cells["name"].show_value("Nguyễn Văn An")
    dialog.notice.look_up()
    finish(window.shell)
    assert "việc 01/QĐ-CTHADS" in dialog.ui.known.text()
    link = dialog.ui.known.text().partition('href="')[2].partition('"')[0]
    dialog.ui.known.linkActivated.emit(link)
    finish(window.shell)
    assert isinstance(window.page, CasePage)
    assert "Nguyễn Văn An" in window.page.ui.who.text()
