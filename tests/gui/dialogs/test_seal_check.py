"""Kiểm tra văn bản: a scanned code and Enter tell whether a paper is genuine, and how it stands."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.gui.windows import case_of, finish, open_dialog
from thads_desktop.domain.office_payloads import SignerNamed
from thads_desktop.domain.vocabulary import SignerRole
from thads_desktop.gui.dialogs.seal_check import SealCheckDialog
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.corrections import void_act
from thads_desktop.services.issued_papers import IssuedPaper, issue_paper, issued_bytes
from thads_desktop.services.paper_drafts import draft_with, new_draft
from thads_desktop.services.signers import name_signer

POSTPONED = {"ground": "other", "legal_ground": "serious_illness", "until": "2026-06-20"}


@pytest.fixture
def issued(window: MainWindow) -> IssuedPaper:
    context = window.shell.context
    name_signer(
        context, SignerNamed(name="Vũ Thị Hạnh", role=SignerRole.HEAD, title="Trưởng phòng")
    )
    case_id = case_of(context, "nguyen").case_id
    draft = draft_with(context, new_draft(context, case_id, "postponement-decision"), POSTPONED)
    return issue_paper(context, draft, although="thử kiểm tra mã")


@pytest.fixture
def dialog(window: MainWindow) -> SealCheckDialog:
    return open_dialog(SealCheckDialog(window.shell, window))


def scan(window: MainWindow, dialog: SealCheckDialog, code: str) -> str:
    """What a scanner does: types and presses Enter; returns what the dialog says."""
    dialog.ui.code.setText(code)
    QTest.keyClick(dialog.ui.code, Qt.Key.Key_Return)
    finish(window.shell)
    return dialog.ui.verdict.text()


def test_a_genuine_paper_in_force_is_told_with_a_tick(
    window: MainWindow, dialog: SealCheckDialog, issued: IssuedPaper
) -> None:
    said = scan(window, dialog, issued.seal)
    assert said.startswith("✓ Đúng là văn bản do đơn vị ban hành")
    assert issued.number in said
    assert dialog.ui.standing.isVisible()
    dialog.close()


def test_its_case_is_one_key_away(
    qtbot: QtBot, window: MainWindow, dialog: SealCheckDialog, issued: IssuedPaper
) -> None:
    scan(window, dialog, f"{issued.seal[:40]}\n {issued.seal[40:]}")
    with qtbot.waitSignal(window.shell.case_requested) as asked:
        QTest.mouseClick(dialog.ui.openCase, Qt.MouseButton.LeftButton)
    assert asked.args == [case_of(window.shell.context, "nguyen").case_id]


def test_a_paper_whose_act_was_taken_back_is_told_with_a_warning(
    window: MainWindow, dialog: SealCheckDialog, issued: IssuedPaper
) -> None:
    void_act(window.shell.context, issued.act_id, reason="Ghi nhầm")
    assert scan(window, dialog, issued.seal).startswith("!")
    assert "hủy" in dialog.ui.standing.text().lower()
    dialog.close()


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("xin chào", "tắt bộ gõ tiếng Việt"),
        ("ABC", "Đây không phải là mã của văn bản thi hành án"),
    ],
)
def test_what_is_no_code_is_refused_in_a_sentence(
    window: MainWindow, dialog: SealCheckDialog, code: str, said: str
) -> None:
    assert said in scan(window, dialog, code)
    assert not dialog.ui.openCase.isEnabled()
    dialog.close()


def test_a_forged_code_is_told_with_a_cross(
    window: MainWindow, dialog: SealCheckDialog, issued: IssuedPaper
) -> None:
    last = "A" if issued.seal[-3] != "A" else "B"
    forged = f"{issued.seal[:-3]}{last}{issued.seal[-2:]}"
    assert scan(window, dialog, forged).startswith("✗ Mã giả")
    dialog.close()


def test_a_file_with_other_words_is_not_the_paper(
    window: MainWindow,
    dialog: SealCheckDialog,
    issued: IssuedPaper,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    context = window.shell.context
    case_id = case_of(context, "tran").case_id
    draft = draft_with(context, new_draft(context, case_id, "postponement-decision"), POSTPONED)
    other = issue_paper(context, draft, although="thử kiểm tra mã")
    file = tmp_path / "khac.pdf"
    dialog.ui.code.setText(issued.seal)
    for paper, mark in ((other, "✗"), (issued, "✓")):
        file.write_bytes(issued_bytes(context, paper.pdf))
        chosen = staticmethod(lambda *_words: (str(file), ""))
        monkeypatch.setattr(QFileDialog, "getOpenFileName", chosen)
        QTest.mouseClick(dialog.ui.compare, Qt.MouseButton.LeftButton)
        finish(window.shell)
        assert dialog.ui.verdict.text().startswith(mark)
    dialog.close()
