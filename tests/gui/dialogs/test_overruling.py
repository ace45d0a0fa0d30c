"""What the law does not allow: said while one types, refused, and recorded with its reason."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from tests.gui.windows import case_of, finish, open_dialog, record
from thads_desktop.domain.payloads import MovedToSeparateRegister
from thads_desktop.gui.dialogs.act_dialog import ActDialog
from thads_desktop.gui.dialogs.many_dialog import ManyDialog
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.models.duty import Duty
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.case_view import CaseView
from thads_desktop.services.steps import offer_of

OLD, NEW = date(2026, 3, 1), date(2026, 7, 1)
CONTROL = Qt.KeyboardModifier.ControlModifier
TAB, RETURN = Qt.Key.Key_Tab, Qt.Key.Key_Return


def view(window: MainWindow) -> CaseView:
    return case_of(window.shell.context, "nguyen")


def form(window: MainWindow, kind: str, **given: object) -> ActDialog:
    return open_dialog(ActDialog(window.shell, view(window), kind, window, given=given))


def field(dialog: ActDialog, name: str) -> Field:
    assert dialog.sheet is not None
    return dialog.sheet.fields[name]


def test_what_the_law_asks_is_said_before_one_records(qtbot: QtBot, window: MainWindow) -> None:
    dialog = form(window, "moved_to_separate_register")
    assert dialog.ui.check.isVisible()
    assert "(Luật 26/2008/QH12" in dialog.ui.check.text() or "62/2015" in dialog.ui.check.text()
    field(dialog, "happened_on").show_value(NEW)
    qtbot.waitUntil(lambda: "chỉ cho việc chủ động" in dialog.ui.check.text())
    assert "Nghị định 152/2026" in dialog.ui.check.text()


def test_nothing_is_said_of_what_the_law_allows(window: MainWindow) -> None:
    dialog = form(window, "money_received")
    assert not dialog.ui.check.isVisible()


def test_what_is_typed_is_checked_too(qtbot: QtBot, window: MainWindow) -> None:
    dialog = form(window, "enforcement_terminated")
    assert "căn cứ" in dialog.ui.check.text()
    field(dialog, "ground").show_value("debtor_died_without_estate")
    qtbot.waitUntil(lambda: "căn cứ đình chỉ theo" not in dialog.ui.check.text())


def test_refusal_by_the_law_can_be_overruled_with_a_reason(window: MainWindow) -> None:
    dialog = form(window, "moved_to_separate_register")
    assert not dialog.ui.overrule.isVisible()
    record(dialog)
    assert dialog.ui.banner.isVisible() or field(dialog, "lines").note.isVisible()
    assert dialog.ui.overrule.isVisible()
    dialog.ui.overrule.click()
    record(dialog)
    assert dialog.ui.although.note.text() == "Hãy điền mục này."
    assert len(view(window).timeline) == 1
    dialog.ui.although.show_value("Đã chuyển sổ từ năm trước")
    record(dialog)
    act = view(window).timeline[-1]
    assert act.payload == MovedToSeparateRegister()
    assert act.reason == "Đã chuyển sổ từ năm trước"


def test_refusal_by_the_record_cannot_be_overruled(window: MainWindow) -> None:
    dialog = form(window, "money_received")
    field(dialog, "amount").show_value(900_000_000)
    record(dialog)
    assert field(dialog, "amount").note.isVisible()
    assert not dialog.ui.overrule.isVisible()


def test_what_was_overruled_is_said_once_more_after_it_was_recorded(window: MainWindow) -> None:
    dialog = form(window, "moved_to_separate_register")
    record(dialog)
    dialog.ui.overrule.click()
    dialog.ui.although.show_value("Đã chuyển")
    record(dialog)
    box = window.findChild(QMessageBox)
    assert box is not None
    assert box.text().startswith("Đã ghi.\n\n")
    assert "việc" in box.text()
    box.close()


def test_many_cases_at_once_can_be_overruled_too(window: MainWindow) -> None:
    context = window.shell.context
    case = view(window)
    duty = Duty(
        case_id=case.case_id,
        decision_number=case.state.decision_number,
        rule="enforcement_decision_notice",
        what="Gửi lại yêu cầu",
        trigger="",
        starts_on=case.state.decided_on,
    )
    offer = offer_of(context, "request_returned")
    dialog = open_dialog(ManyDialog(window.shell, [duty], offer, window))
    dialog.sheet.fields["happened_on"].show_value(date(2026, 3, 9))  # type: ignore[union-attr]
    record(dialog)
    if dialog.isVisible():
        assert dialog.ui.overrule.isVisible()
        dialog.ui.overrule.click()
        dialog.ui.although.show_value("Đã gửi lại")
        record(dialog)
    assert view(window).timeline[-1].kind == "request_returned"


def test_enter_goes_on_to_the_next_field_and_presses_the_button(window: MainWindow) -> None:
    dialog = form(window, "money_received")
    reached = []
    for _press in range(12):
        writer = dialog.focusWidget()
        assert writer is not None
        reached.append(writer.accessibleName() or writer.property("text"))
        if reached[-1] == "Ghi":
            break
        if reached[-1] == "Số tiền":
            QTest.keyClicks(writer, "200k")
        QTest.keyClick(writer, RETURN)
    assert reached == ["Ngày", "Khoản", "Số tiền", "Số biên lai", "Ghi"]
    QTest.keyClick(dialog.focusWidget(), RETURN)
    finish(window.shell)
    assert view(window).timeline[-1].kind == "money_received"


@pytest.mark.parametrize("kind", ["enforcement_postponed", "notice_delivered", "property_seized"])
def test_tab_walks_the_fields_in_the_order_one_sees_them(window: MainWindow, kind: str) -> None:
    dialog = form(window, kind)
    assert dialog.sheet is not None
    heights = []
    for _press in range(40):
        writer = dialog.focusWidget()
        assert writer is not None
        if writer.property("primary") == "true":
            break
        heights.append(writer.mapTo(dialog.ui.fields, writer.rect().topLeft()).y())
        QTest.keyClick(writer, TAB)
    assert len(heights) > 4
    assert heights == sorted(heights)


def test_field_one_goes_to_is_scrolled_into_sight(window: MainWindow) -> None:
    dialog = form(window, "notice_delivered")
    dialog.fields_shown.more.click()
    dialog.resize(500, 260)
    field(dialog, "happened_on").setFocus()
    for _press in range(12):
        writer = dialog.focusWidget()
        assert writer is not None
        QTest.keyClick(writer, RETURN)
    reached = dialog.focusWidget()
    assert reached is not None
    assert not reached.visibleRegion().isEmpty()
    assert dialog.ui.scroll.verticalScrollBar().value() > 0
