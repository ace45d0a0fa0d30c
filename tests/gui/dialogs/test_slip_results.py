"""Nhập kết quả giao: a code and Enter lead to the delivery, filled in; recorded, the next one."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.gui.windows import case_of, finish, open_dialog, record
from thads_desktop.domain.paper_payloads import NoticeDelivered
from thads_desktop.gui.dialogs.delivery import DeliveryDialog
from thads_desktop.gui.dialogs.slip_results import SlipResultsDialog
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.serving_slips import ServingSlip, owed_slips


def slips_of(window: MainWindow, name: str) -> tuple[ServingSlip, ...]:
    context = window.shell.context
    return owed_slips(context, [case_of(context, name).case_id])


def scan(dialog: SlipResultsDialog, code: str) -> None:
    """What a scanner does: types and presses Enter."""
    dialog.ui.code.setFocus()
    QTest.keyClicks(dialog.ui.code, code)
    QTest.keyClick(dialog.ui.code, Qt.Key.Key_Return)
    finish(dialog.shell)


def delivery_of(dialog: SlipResultsDialog) -> DeliveryDialog:
    assert dialog.delivery is not None
    return dialog.delivery


def test_a_scanned_code_opens_its_delivery_filled_in(window: MainWindow) -> None:
    dialog = open_dialog(SlipResultsDialog(window.shell, window))
    slip = slips_of(window, "nguyen")[-1]
    scan(dialog, slip.written.lower())
    delivery = delivery_of(dialog)
    assert delivery.ui.to.read() == (slip.delivery.party,)
    assert delivery.ui.paper.read() == slip.delivery.about
    assert slip.delivery.party.name in dialog.ui.found.text()
    assert slip.decision_number in dialog.ui.found.text()
    delivery.close()
    dialog.close()


def test_results_are_recorded_one_after_the_other_with_the_day_kept(window: MainWindow) -> None:
    dialog = open_dialog(SlipResultsDialog(window.shell, window))
    first, second = slips_of(window, "nguyen")[0], slips_of(window, "tran")[0]
    scan(dialog, first.code)
    delivery_of(dialog).ui.on.show_value(date(2026, 2, 9))
    record(delivery_of(dialog))
    assert dialog.ui.code.text() == ""
    assert dialog.ui.log.item(0).text().startswith(first.written)
    told = case_of(window.shell.context, "nguyen").timeline[-1].payload
    assert isinstance(told, NoticeDelivered)
    assert told.to_name == first.delivery.party.name
    scan(dialog, second.code)
    assert delivery_of(dialog).ui.on.day() == date(2026, 2, 9)
    record(delivery_of(dialog))
    assert dialog.ui.log.count() == 2
    assert dialog.delivery is None
    dialog.close()


def test_a_wrong_or_used_code_is_said_and_chosen_to_be_typed_again(window: MainWindow) -> None:
    dialog = open_dialog(SlipResultsDialog(window.shell, window))
    slip = slips_of(window, "nguyen")[0]
    wrong = slip.code[:-1] + ("3" if slip.code[-1] != "3" else "4")
    scan(dialog, wrong)
    assert dialog.delivery is None
    assert wrong in dialog.ui.found.text()
    assert dialog.ui.code.selectedText() == wrong
    scan(dialog, slip.code)
    record(delivery_of(dialog))
    scan(dialog, slip.code)
    assert dialog.delivery is None
    assert "đã ghi là giao cho" in dialog.ui.found.text()
    dialog.close()


def test_the_menu_leads_to_the_results(window: MainWindow) -> None:
    window.ui.actionSlipResults.trigger()
    [dialog] = window.findChildren(SlipResultsDialog)
    assert dialog.isVisible()
    dialog.close()
