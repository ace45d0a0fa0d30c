"""The hand-over sheet is printed from the dialog, before anything is recorded."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from tests.gui.windows import finish, list_page
from thads_desktop.gui.dialogs.hand_over import HandOverDialog
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.cases import officers

RECEIVER = "Trần Văn Nhận"


@pytest.fixture
def dialog(window: MainWindow) -> HandOverDialog:
    """All cases of the list, to go to somebody."""
    page = list_page(window)
    page.table.selectAll()
    page.hand_over()
    made = window.findChildren(HandOverDialog)[-1]
    assert made.sheet is not None
    made.sheet.fields["officer"].show_value(RECEIVER)
    return made


def test_the_sheet_is_printed_and_nothing_is_recorded(
    dialog: HandOverDialog, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "sheet.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    dialog.print_button.click()
    finish(window.shell)
    assert path.read_bytes().startswith(b"%PDF")
    assert path.name in dialog.ui.about.text()
    assert RECEIVER not in officers(window.shell.context)


def test_a_file_that_cannot_be_written_is_said(
    dialog: HandOverDialog, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nowhere = tmp_path / "none" / "sheet.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(nowhere), ""))
    dialog.print_button.click()
    finish(window.shell)
    assert not nowhere.exists()
    assert "sheet.pdf" in dialog.ui.about.text() or "none" in dialog.ui.about.text()


def test_without_a_receiver_nothing_is_printed(
    dialog: HandOverDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "sheet.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    assert dialog.sheet is not None
    dialog.sheet.fields["officer"].show_value("")
    dialog.print_sheet()
    assert not path.exists()
