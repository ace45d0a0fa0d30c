"""A new pack of the law: looked at, refused, used."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.law_pages import dialog_of, law_page
from tests.gui.windows import settle
from tests.services.law_packs import write_pack
from thads_desktop.gui.dialogs.law_pack import LawPackDialog
from thads_desktop.gui.pages.law import LawPage
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.deadlines import is_reckoned


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> LawPage:
    return law_page(qtbot, window)


def test_pack_with_faults_is_shown_with_file_and_line_and_not_used(
    qtbot: QtBot, page: LawPage, window: MainWindow, tmp_path: Path
) -> None:
    before = window.shell.context.law.digest
    page.look_at(write_pack(tmp_path / "pack", limits="[[limit]]\nkey = 3\n"))
    settle(qtbot, window)
    dialog = dialog_of(page, LawPackDialog)
    assert isinstance(dialog, LawPackDialog)
    assert "không dùng được" in dialog.ui.refusal.text()
    assert dialog.model.index(0, 0).data() == "LAW2025/limits.toml"
    assert dialog.model.index(0, 1).data() == "2"
    assert len(dialog.ui.buttons.buttons()) == 1
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
    assert window.shell.context.law.digest == before


def test_folder_that_is_no_pack_is_refused(
    qtbot: QtBot, page: LawPage, window: MainWindow, tmp_path: Path
) -> None:
    page.look_at(tmp_path)
    settle(qtbot, window)
    assert "không phải là gói pháp luật" in page.ui.refusal.text()
    assert page.ui.newPack.isEnabled()


def test_pack_is_used_after_its_changes_were_seen(
    qtbot: QtBot, page: LawPage, window: MainWindow, tmp_path: Path
) -> None:
    page.look_at(write_pack(tmp_path / "pack"))
    settle(qtbot, window)
    dialog = dialog_of(page, LawPackDialog)
    assert isinstance(dialog, LawPackDialog)
    assert "1 thời hạn thêm" in dialog.ui.counts.text()
    assert [dialog.model.index(0, column).data() for column in (0, 3)] == [
        "thêm",
        "03 ngày làm việc",
    ]
    assert "bỏ" in dialog.model.index(1, 0).data()
    assert "Điều 36" in dialog.ui.detail.text()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.accept()
    settle(qtbot, window)
    assert page.ui.pack.text().startswith("Gói thử · lập ngày 01/12/2026")
    assert "Đã dùng gói mới" in page.ui.outcome.text()
    assert is_reckoned(window.shell.context)


def test_older_pack_is_refused_and_the_one_in_use_stays(
    qtbot: QtBot, page: LawPage, window: MainWindow, tmp_path: Path
) -> None:
    folder = write_pack(tmp_path / "pack")
    head = folder / "common" / "pack.toml"
    head.write_text('[pack]\nname = "Gói cũ"\nmade = 2020-01-01\n', encoding="utf-8")
    page.look_at(folder)
    settle(qtbot, window)
    dialog_of(page, LawPackDialog).accept()
    settle(qtbot, window)
    assert "cũ hơn gói đang dùng" in page.ui.refusal.text()
    assert "Gói cũ" not in page.ui.pack.text()
