"""A page writes what it shows into a file, and offers to open it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from tests.gui.windows import finish
from thads_desktop.gui.pages.registers import RegistersPage
from thads_desktop.gui.pages.statistics import StatisticsPage
from thads_desktop.gui.window import MainWindow


@pytest.fixture(params=["registers", "statistics"])
def page(request: pytest.FixtureRequest, window: MainWindow) -> RegistersPage | StatisticsPage:
    window.open_page(request.param)
    finish(window.shell)
    assert isinstance(window.page, RegistersPage | StatisticsPage)
    return window.page


def choose_file(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


@pytest.mark.parametrize("ending", ["xlsx", "pdf"])
def test_what_a_page_shows_is_written(
    page: RegistersPage | StatisticsPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    ending: str,
) -> None:
    file = tmp_path / f"so.{ending}"
    choose_file(monkeypatch, file)
    write = page.write_pdf if ending == "pdf" else page.write_xlsx
    write()
    finish(page.shell)
    assert file.stat().st_size > 1000
    assert str(file) in page.ui.outcome.text()


def test_the_written_file_can_be_opened_until_the_page_says_something_else(
    page: RegistersPage | StatisticsPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    file = tmp_path / "so.pdf"
    choose_file(monkeypatch, file)
    assert page.ui.openFile.isHidden()
    page.write_pdf()
    finish(page.shell)
    page.ui.openFile.click()
    assert opened == [QUrl.fromLocalFile(str(file))]
    page.refresh()
    finish(page.shell)
    assert page.ui.openFile.isHidden()


def test_a_file_that_cannot_be_written_is_refused_in_words(
    page: RegistersPage | StatisticsPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    choose_file(monkeypatch, tmp_path / "no folder" / "so.pdf")
    page.write_pdf()
    finish(page.shell)
    assert page.ui.refusal.isVisible()
    assert page.ui.openFile.isHidden()
