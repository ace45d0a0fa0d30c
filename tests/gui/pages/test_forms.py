"""The page Biểu mẫu: a form is found, copied, edited under the linter, and saved with a reason."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from thads_desktop.gui.dialogs.own_form import FormRemovalDialog, FormSaveDialog
from thads_desktop.gui.dialogs.signers import LetterheadDialog, SignerDialog, SignersDialog
from thads_desktop.gui.pages.forms import FormsPage
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.offices import office_of
from thads_desktop.services.own_forms import copy_form, form_text
from thads_desktop.services.signers import has_signers, named_signers

OWN = "own-summons"


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> FormsPage:
    copy_form(window.shell.context, "summons")
    window.open_page("forms")
    page = window.page
    assert isinstance(page, FormsPage)
    wait(qtbot, page)
    return page


def wait(qtbot: QtBot, page: FormsPage) -> None:
    qtbot.waitUntil(lambda: not page._pause.isActive() and page.shell.jobs.is_idle, timeout=20_000)


def find(qtbot: QtBot, page: FormsPage, words: str) -> None:
    page.ui.typed.setText(words)
    wait(qtbot, page)


def edit(qtbot: QtBot, page: FormsPage, old: str, new: str) -> None:
    page.ui.tabs.setCurrentWidget(page.ui.textTab)
    page.ui.text.setPlainText(page.ui.text.toPlainText().replace(old, new))
    wait(qtbot, page)


def test_the_office_s_own_form_stands_first_and_is_drawn(page: FormsPage) -> None:
    assert page.form is not None
    assert page.form.key == OWN
    assert page.ui.pages.pages >= 1
    assert page.ui.noPage.isHidden()


def test_typing_finds_a_locked_form_that_only_can_be_copied(qtbot: QtBot, page: FormsPage) -> None:
    find(qtbot, page, "quyet dinh hoan")
    assert page.form is not None
    assert page.form.key == "postponement-decision"
    assert page.ui.text.isReadOnly()
    assert page.ui.save.isHidden()
    assert not page.ui.drop.isEnabled()
    page.ui.copy.click()
    wait(qtbot, page)
    assert page.form is not None
    assert page.form.key == "own-postponement-decision"
    assert page.ui.tabs.currentWidget() is page.ui.textTab
    assert not page.ui.text.isReadOnly()


def test_enter_on_a_fault_goes_to_its_line_and_nothing_faulty_is_saved(
    qtbot: QtBot, page: FormsPage
) -> None:
    edit(qtbot, page, "{{ called", "{{ calld")
    faults = page.ui.faults
    assert faults.count() >= 1
    assert not page.ui.save.isEnabled()
    faults.setCurrentRow(0)
    faults.setFocus()
    QTest.keyClick(faults, Qt.Key.Key_Return)
    assert "{{ calld" in page.ui.text.textCursor().block().text()
    page.ui.undo.setFocus()


def test_a_wording_is_saved_with_a_reason(qtbot: QtBot, page: FormsPage) -> None:
    edit(qtbot, page, "Giấy triệu tập", "Giấy mời làm việc")
    assert page.ui.save.isEnabled()
    page.save()
    dialog = page.findChild(FormSaveDialog)
    assert dialog is not None
    assert dialog.sheet is not None
    dialog.sheet.fields["why"].show_value("Nhẹ lời hơn")
    with qtbot.waitSignal(dialog.recorded):
        dialog.record()
    wait(qtbot, page)
    assert "Giấy mời làm việc" in form_text(page.shell.context, OWN)
    assert not page.is_changed


def test_what_was_typed_is_not_lost_without_asking(
    qtbot: QtBot, page: FormsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(qtbot, page, "Giấy triệu tập", "Giấy mời")
    no = QMessageBox.StandardButton.No
    monkeypatch.setattr(QMessageBox, "question", lambda *_words: no)
    page.ui.table.setCurrentIndex(page.model.index(3, 0))
    wait(qtbot, page)
    qtbot.waitUntil(lambda: page.form is not None and page.form.key == OWN)
    assert page.is_changed
    monkeypatch.setattr(QMessageBox, "question", lambda *_words: QMessageBox.StandardButton.Yes)
    page.ui.undo.click()
    assert not page.is_changed


def test_a_form_is_taken_off_the_shelf(qtbot: QtBot, page: FormsPage) -> None:
    page.ui.drop.click()
    dialog = page.findChild(FormRemovalDialog)
    assert dialog is not None
    dialog.ui.reason.show_value("Không dùng nữa")
    with qtbot.waitSignal(dialog.recorded):
        dialog.record()
    wait(qtbot, page)
    assert OWN not in page.shell.context.own_forms()


def test_a_pack_is_written_and_taken_in(
    qtbot: QtBot, page: FormsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack = str(tmp_path / "a.thadsforms")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_words: (pack, ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_words: (pack, ""))
    page.ui.writePack.click()
    wait(qtbot, page)
    assert "1 mẫu" in page.ui.outcome.text()
    page.ui.takeIn.click()
    wait(qtbot, page)
    assert "1 mẫu đã có" in page.ui.outcome.text()
    Path(pack).write_bytes(b"x")
    page.ui.takeIn.click()
    wait(qtbot, page)
    assert "không phải là gói biểu mẫu" in page.ui.refusal.text()


# ── Office and signers ───────────────────────────────────────────────────────────────────────


@pytest.fixture
def signers(page: FormsPage) -> SignersDialog:
    page.ui.signers.click()
    dialog = page.findChild(SignersDialog)
    assert dialog is not None
    return dialog


def test_a_signer_is_named_and_ended(qtbot: QtBot, signers: SignersDialog) -> None:
    context = signers._shell.context
    assert not has_signers(context)
    signers.ui.add.click()
    dialog = signers.findChild(SignerDialog)
    assert dialog is not None
    dialog.name.show_value("Trần Thị Thủ")
    dialog.title.show_value("Trưởng phòng")
    dialog.scope.show_value(("postponement-decision",))
    with qtbot.waitSignal(dialog.recorded):
        dialog.record()
    assert has_signers(context)
    (named,) = named_signers(context)
    assert named.scope == ("postponement-decision",)
    signers.end()
    ending = signers.findChildren(SignerDialog)[-1]
    assert not ending.name.isEnabled()
    with qtbot.waitSignal(ending.recorded):
        ending.record()
    (ended,) = named_signers(context)
    assert (ended.name, ended.until) == ("Trần Thị Thủ", context.today)
    assert ended.scope == ("postponement-decision",)


def test_the_letterhead_is_corrected_with_a_reason(qtbot: QtBot, signers: SignersDialog) -> None:
    signers.ui.letterhead.click()
    dialog = signers.findChild(LetterheadDialog)
    assert dialog is not None
    assert dialog.sheet is not None
    dialog.record()
    assert dialog.isVisible()  # the reason is missing
    dialog.sheet.fields["place"].show_value("Thanh Hóa")
    dialog.sheet.fields["account"].show_value("3949.0.1058123")
    dialog.sheet.fields["reason"].show_value("Bổ sung địa danh")
    with qtbot.waitSignal(dialog.recorded):
        dialog.record()
    office = office_of(signers._shell.context)
    assert (office.place, office.account) == ("Thanh Hóa", "3949.0.1058123")
    assert "Thanh Hóa" in signers.ui.office.text()
