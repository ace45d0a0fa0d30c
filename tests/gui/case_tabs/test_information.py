"""Thẻ Hỏi thông tin: letters, delegated verifications, what is late."""

from __future__ import annotations

from datetime import date

from pytestqt.qtbot import QtBot

from tests.gui.windows import case_of
from thads_desktop.domain.step_payloads import StepTaken
from thads_desktop.domain.vocabulary import RecipientKind
from thads_desktop.gui.case_tabs.information import InformationTab
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.acts import record_act
from thads_desktop.services.information import Recipient, ask_information


def test_letters_are_listed_and_answered_from_there(qtbot: QtBot, window: MainWindow) -> None:
    context, case = window.shell.context, case_of(window.shell.context, "nguyen")
    bank = Recipient(kind=RecipientKind.BANK, name="Ngân hàng Sông Xanh", number="11/CV")
    (asked,) = ask_information(context, case.case_id, (bank,), "Tài khoản", date(2026, 3, 2))
    told = StepTaken(code="verification_delegated", variant="other_property", who="THADS tỉnh B")
    sent = record_act(context, case.case_id, told, date(2026, 3, 3))
    made = InformationTab(window.shell)
    qtbot.addWidget(made)
    made.show_view(case_of(context, "nguyen"))
    assert made.model.rowCount() == 2
    assert [made.model.index(row, 5).data() for row in range(2)] == ["QUÁ HẠN", "đang chờ"]
    assert made.summary.text() == "2 văn bản chưa được trả lời, 1 đã quá hạn"
    assert not made.extend.isEnabled()
    with qtbot.waitSignal(made.add_act) as signal:
        made.answer.click()
    assert signal.args == ["information_received", {"about": asked}]
    made.table.selectRow(1)
    with qtbot.waitSignal(made.add_act) as signal:
        made.extend.click()
    assert signal.args == ["delegated_verification_extended", {"about": sent.act_id}]
    with qtbot.waitSignal(made.add_act) as signal:
        made.ask.click()
    assert signal.args == ["information_requested", {}]
