"""Letters that ask for information: several recipients in one form, an answer to its letter."""

from __future__ import annotations

from datetime import date

from tests.gui.windows import case_of, open_dialog, record
from thads_desktop.domain.paper_payloads import InformationReceived, InformationRequested
from thads_desktop.domain.vocabulary import RecipientKind
from thads_desktop.gui.dialogs.information import InformationAnswerDialog, InformationDialog
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.case_view import CaseView
from thads_desktop.services.information import Recipient, ask_information

SENT = date(2026, 3, 2)


def view(window: MainWindow) -> CaseView:
    return case_of(window.shell.context, "nguyen")


def test_one_form_asks_several(window: MainWindow) -> None:
    dialog = open_dialog(InformationDialog(window.shell, view(window), window))
    rows = dialog.ui.recipients
    assert "Nguyễn Văn An" in dialog.ui.asks.read()
    rows.rows[0].cells["name"].show_value("Ngân hàng Sông Xanh")
    rows.add_row({"kind": RecipientKind.TAX.value, "name": "Thuế cơ sở 3", "number": "12/CV"})
    record(dialog)
    told = [act.payload for act in view(window).timeline[1:]]
    assert [(one.variant, one.who) for one in told if isinstance(one, InformationRequested)] == [
        ("account", "Ngân hàng Sông Xanh"),
        ("other", "Thuế cơ sở 3"),
    ]


def test_without_a_name_nothing_is_asked(window: MainWindow) -> None:
    dialog = open_dialog(InformationDialog(window.shell, view(window), window))
    record(dialog)
    assert dialog.ui.recipients.note.text() == "Hãy điền ít nhất một dòng."
    dialog.close()


def test_answer_is_recorded_about_its_letter(window: MainWindow) -> None:
    context, case = window.shell.context, view(window)
    asked = (
        Recipient(kind=RecipientKind.BANK, name="Ngân hàng Sông Xanh", number="11/CV"),
        Recipient(kind=RecipientKind.TAX, name="Thuế cơ sở 3"),
    )
    ids = ask_information(context, case.case_id, asked, "Tài khoản", SENT)
    given = {"about": ids[1]}
    dialog = open_dialog(InformationAnswerDialog(window.shell, view(window), window, given))
    assert dialog.ui.letter.box.currentText() == "Thuế cơ sở 3, ngày 02/03/2026"
    dialog.ui.answer.show_value("Không phát sinh thu nhập")
    record(dialog)
    told = view(window).timeline[-1].payload
    assert isinstance(told, InformationReceived)
    assert (told.about, told.answer) == (ids[1], "Không phát sinh thu nhập")


def test_answer_with_no_letter_asks_for_one(window: MainWindow) -> None:
    dialog = open_dialog(InformationAnswerDialog(window.shell, view(window), window))
    dialog.ui.answer.show_value("Có")
    record(dialog)
    assert dialog.ui.letter.note.text() == "Hãy chọn một mục trong danh sách."
    dialog.sheet = None
    dialog.close()
