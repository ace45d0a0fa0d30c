"""The page Trao đổi dữ liệu: acts out to a file, and in from one, all or nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from thads_desktop.base.clock import FixedClock
from thads_desktop.gui.pages.act_exchange import ActExchangePage
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.act_exchange import export_acts
from thads_desktop.services.cases import count_cases
from thads_desktop.services.context import Context
from thads_desktop.services.offices import NewOffice, create_office


@pytest.fixture
def page(window: MainWindow) -> ActExchangePage:
    window.open_page("exchange")
    page = window.page
    assert isinstance(page, ActExchangePage)
    return page


@pytest.fixture
def colleague(tmp_path: Path, vietnam_morning: FixedClock) -> Iterator[Context]:
    new = NewOffice(name="Phòng THADS khu vực 1", code="KV1")
    context = create_office(tmp_path / "colleague", new, user="Vũ", clock=vietnam_morning)
    yield context
    context.close()


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "hanh-vi.jsonl"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    return path


def wait(qtbot: QtBot, page: ActExchangePage) -> None:
    qtbot.waitUntil(lambda: page.shell.jobs.is_idle)


def write(qtbot: QtBot, page: ActExchangePage) -> None:
    page.write()
    wait(qtbot, page)


def test_the_first_file_holds_everything(qtbot: QtBot, page: ActExchangePage, file: Path) -> None:
    assert page.ui.everything.isChecked()
    assert not page.ui.sinceLast.isEnabled()
    write(qtbot, page)
    assert file.exists()
    assert "có thể rút USB" in page.ui.outcome.text()


def test_the_next_file_holds_only_what_is_new(
    qtbot: QtBot, page: ActExchangePage, file: Path
) -> None:
    write(qtbot, page)
    first = file.read_bytes()
    assert page.ui.sinceLast.isEnabled()
    page.ui.sinceLast.setChecked(True)
    write(qtbot, page)
    assert "Không có hành vi nào mới" in page.ui.outcome.text()
    assert len(file.read_bytes()) < len(first)
    assert page.ui.history.count() == 2


def test_a_colleagues_file_brings_its_acts_and_again_brings_nothing(
    qtbot: QtBot, page: ActExchangePage, colleague: Context, file: Path
) -> None:
    export_acts(colleague, file)
    page.read()
    wait(qtbot, page)
    assert "Đã nhập 1 hành vi mới" in page.ui.outcome.text()
    page.read()
    wait(qtbot, page)
    assert "không có gì mới" in page.ui.outcome.text()


def test_a_broken_file_is_refused_and_changes_nothing(
    qtbot: QtBot, page: ActExchangePage, office: Context, file: Path
) -> None:
    write(qtbot, page)
    file.write_bytes(file.read_bytes()[:-40])
    page.read()
    wait(qtbot, page)
    assert "Chưa nhập gì" in page.ui.refusal.text()
    assert not page.ui.outcome.isVisible()
    assert count_cases(office) == 5


def test_a_folder_that_cannot_be_written_is_a_plain_sentence(
    qtbot: QtBot, page: ActExchangePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nowhere = str(tmp_path / "missing" / "hanh-vi.jsonl")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (nowhere, ""))
    write(qtbot, page)
    assert "Không ghi được" in page.ui.refusal.text()
    assert page.ui.writeFile.isEnabled()
