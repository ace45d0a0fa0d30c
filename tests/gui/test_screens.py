"""Pictures of every page and dialog."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtGui import QImage

from thads_desktop.base.errors import KnownIoError
from thads_desktop.gui.gallery import CASE_DIALOGS, OFFICE_DIALOGS
from thads_desktop.gui.rail import PAGES
from thads_desktop.gui.screens import take_pictures
from thads_desktop.services.context import Context

SIZE = (1366, 768)
CASE_TABS = (
    "timeline",
    "deadlines",
    "money",
    "parties",
    "property",
    "deliveries",
    "information",
    "papers",
)
LAW_PICTURES = ("law-limits", "law-calendar", "law-sections")
STATISTICS_PICTURES = ("statistics-form", "statistics-charts")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_page_and_dialog_is_pictured(office: Context, tmp_path: Path, theme: str) -> None:
    files = take_pictures(office, tmp_path / "screens", size=SIZE, theme=theme)
    names = {file.stem for file in files}
    assert {f"page-{entry.key}" for entry in PAGES} <= names
    assert {f"case-{name}" for name in CASE_TABS} <= names
    assert {f"dialog-{name}" for name in (*OFFICE_DIALOGS, *CASE_DIALOGS)} <= names
    assert {"import-trial", "search", "page-persons", "page-paper"} <= names
    page = QImage(str(tmp_path / "screens" / "page-cases.png"))
    assert (page.width(), page.height()) == SIZE
    assert page.pixelColor(700, 380).lightness() > 128 if theme == "light" else True


def test_nothing_is_said_of_the_missing_screen(empty_office: Context, tmp_path: Path) -> None:
    said: list[str] = []
    before = qInstallMessageHandler(lambda _kind, _context, text: said.append(text))
    try:
        take_pictures(empty_office, tmp_path, size=SIZE, theme="light")
    finally:
        qInstallMessageHandler(before)
    assert not said


def test_what_the_process_was_told_stays(empty_office: Context, tmp_path: Path) -> None:
    before = dict(os.environ)
    take_pictures(empty_office, tmp_path, size=SIZE, theme="light")
    assert dict(os.environ) == before  # a program started later finds its screen


def test_office_without_cases_is_pictured_too(empty_office: Context, tmp_path: Path) -> None:
    files = take_pictures(empty_office, tmp_path, size=SIZE, theme="light")
    assert {file.stem for file in files} == {
        *(f"page-{entry.key}" for entry in PAGES),
        *(f"dialog-{name}" for name in OFFICE_DIALOGS),
        *LAW_PICTURES,
        *STATISTICS_PICTURES,
        "import-trial",
    }


def test_folder_that_cannot_be_written_is_said(empty_office: Context, tmp_path: Path) -> None:
    (tmp_path / "page-cases.png").mkdir()
    with pytest.raises(KnownIoError):
        take_pictures(empty_office, tmp_path, size=SIZE, theme="light")
