"""The case page: header, timeline with corrections, money, contradictions."""

from __future__ import annotations

from datetime import date

from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from tests.gui.windows import activate, case_of, case_page, open_dialog, record, settle
from thads_desktop.domain.payloads import EnforcementPostponed, MoneyReceived
from thads_desktop.domain.vocabulary import PostponementGround
from thads_desktop.gui.dialogs.act_dialog import ActDialog
from thads_desktop.gui.dialogs.act_palette import ActPalette
from thads_desktop.gui.dialogs.new_case import NewCaseDialog
from thads_desktop.gui.dialogs.take_back import TakeBackDialog
from thads_desktop.gui.dialogs.verification import VerificationDialog
from thads_desktop.gui.models.case_tables import MONEY
from thads_desktop.gui.pages.case import CasePage
from thads_desktop.gui.tables import choose_row
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.acts import record_act
from thads_desktop.services.context import commit_of
from thads_desktop.services.corrections import correct_act

DAY = date(2026, 3, 1)


def receive(window: MainWindow, amount: int) -> str:
    """Money received on the first line of Nguyễn's case; the act's id."""
    case_id = case_of(window.shell.context, "nguyen").case_id
    payload = MoneyReceived(line=1, amount=amount, receipt_number="0012")
    act_id = record_act(window.shell.context, case_id, payload, DAY).act_id
    window.shell.record_changed.emit()
    return act_id


def cell(index: QModelIndex) -> str:
    return str(index.data())


def money(page: CasePage, row: int) -> list[str]:
    return [cell(page.money.index(row, column)) for column in range(len(MONEY))]


def test_header_says_who_owes_what_to_whom(window: MainWindow) -> None:
    ui = case_page(window, "nguyen").ui
    assert ui.title.text() == "01/QĐ-CTHADS ngày 01/02/2026"
    assert ui.who.text() == (
        "Nguyễn Văn An phải thi hành án cho Ngân sách nhà nước: "
        "Án phí 300.000 đồng; Trả nợ 2.000.000 đồng"
    )
    assert "Chấp hành viên: Hoàng Văn Chấp" in ui.what.text()
    assert ui.status.text() == (
        "Đang thi hành từ 01/02/2026; còn phải thi hành 2.300.000 đồng. Thống kê: có điều kiện, "
        "đang thi hành (cần kiểm tra)."
    )
    assert not ui.warnings.isVisible()


def test_money_of_each_line_and_their_sum(window: MainWindow) -> None:
    receive(window, 100_000)
    page = case_page(window, "nguyen")
    assert page.money.rowCount() == 3
    assert money(page, 0)[3:5] == ["300.000", "100.000"]
    assert money(page, 2)[1] == "Cộng"
    assert "2.200.000" in money(page, 2)


def test_corrected_act_is_struck_through_and_says_by_whom_and_why(window: MainWindow) -> None:
    act_id = receive(window, 100_000)
    right = MoneyReceived(line=1, amount=120_000)
    correct_act(window.shell.context, act_id, right, DAY, reason="nhập nhầm số")
    page = case_page(window, "nguyen")
    name, text = page.timeline.index(1, 2), cell(page.timeline.index(1, 3))
    font = name.data(Qt.ItemDataRole.FontRole)
    assert isinstance(font, QFont)
    assert font.strikeOut()
    assert "Không còn hiệu lực: bút lục 3 của Lê Thị Chấp đã thay (nhập nhầm số)." in text
    assert "Thay cho bút lục 2: nhập nhầm số" in cell(page.timeline.index(2, 3))
    choose_row(page.ui.timeline, 1)
    assert not page.ui.correct.isEnabled()


def test_contradictions_stand_on_top(window: MainWindow) -> None:
    context = window.shell.context
    case_id = case_of(context, "nguyen").case_id
    with commit_of(context, "hành vi từ máy khác") as commit:  # nobody here would be let record it
        commit.append(case_id, MoneyReceived(line=1, amount=900_000), DAY)
    ui = case_page(window, "nguyen").ui
    assert ui.warnings.isVisible()
    assert ui.warnings.text() == "Cần xem lại: Số đã thu, đã giảm vượt số phải thi hành."
    assert ui.add.isEnabled()


def test_case_of_a_newer_program_can_only_be_read_and_says_why(window: MainWindow) -> None:
    context = window.shell.context
    case_id = case_of(context, "nguyen").case_id
    with commit_of(context, "hành vi từ bản mới hơn") as commit:
        known = commit.append(case_id, MoneyReceived(line=1, amount=5), DAY)
        commit.add(replace(known, id="9" * 32, kind="from_the_future", device_seq=99), bytes(32))
    page = case_page(window, "nguyen")
    assert "phiên bản chương trình mới hơn" in page.ui.warnings.text()
    assert not page.ui.add.isEnabled()
    assert not page.ui.verify.isEnabled()
    choose_row(page.ui.timeline, 1)
    assert not page.ui.correct.isEnabled()


def test_keys_lead_to_the_dialogs(window: MainWindow) -> None:
    receive(window, 100_000)
    page = case_page(window, "nguyen")
    choose_row(page.ui.timeline, 1)
    page.ui.timeline.setFocus()
    QTest.keyClick(page.ui.timeline, Qt.Key.Key_Return)
    assert page.findChild(ActDialog) is not None
    QTest.keyClick(page.ui.timeline, Qt.Key.Key_Delete)
    assert page.findChild(TakeBackDialog) is not None
    page.verify()
    assert page.findChild(VerificationDialog) is not None
    page.add_act()
    assert page.findChild(ActPalette) is not None
    choose_row(page.ui.timeline, 0)
    page.correct()
    assert page.findChild(NewCaseDialog) is not None


def undo(window: MainWindow, page: CasePage) -> None:
    activate(window)
    page.ui.timeline.setFocus()
    QTest.keyClick(page.ui.timeline, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_undo_offers_to_take_back_what_was_recorded_last(window: MainWindow) -> None:
    receive(window, 100_000)  # not by a dialog of this window
    page = case_page(window, "nguyen")
    assert page.view is not None
    dialog = open_dialog(ActDialog(window.shell, page.view, "money_received", window))
    assert dialog.sheet is not None
    dialog.sheet.fields["amount"].show_value(200_000)
    record(dialog)
    choose_row(page.ui.timeline, 0)
    undo(window, page)
    asked = page.findChild(TakeBackDialog)
    assert asked is not None
    assert "200.000" in asked.ui.act.text()
    assert asked.ui.reason.read() == "Ghi nhầm"
    record(asked)
    assert case_of(window.shell.context, "nguyen").state.lines[0].received == 100_000


def test_undo_says_when_there_is_nothing_to_take_back(window: MainWindow) -> None:
    page = case_page(window, "nguyen")
    undo(window, page)
    box = page.findChild(QMessageBox)
    assert box is not None
    assert "chưa ghi thêm gì" in box.text()


def test_opening_act_cannot_be_taken_back(window: MainWindow) -> None:
    page = case_page(window, "nguyen")
    choose_row(page.ui.timeline, 0)
    assert page.ui.correct.isEnabled()
    assert not page.ui.takeBack.isEnabled()


def test_page_follows_what_is_recorded(qtbot: QtBot, window: MainWindow) -> None:
    page = case_page(window, "nguyen")
    context = window.shell.context
    payload = EnforcementPostponed(ground=PostponementGround.AGREEMENT)
    record_act(context, case_of(context, "nguyen").case_id, payload, DAY)
    window.shell.record_changed.emit()
    settle(qtbot, window)
    assert page.ui.status.text().startswith("Hoãn theo thỏa thuận từ 01/03/2026")
    assert page.ui.timeline.currentIndex().row() == 1
