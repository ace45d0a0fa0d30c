"""One translator serves forms and Qt's own texts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from thads_desktop.gui.translator import switch_language


@pytest.fixture(autouse=True)
def vietnamese_after(qapp: QApplication) -> Iterator[None]:
    yield
    switch_language(qapp, "vi")


def test_buttons_of_qt_are_vietnamese(qtbot: QtBot) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Hủy"


def test_open_windows_hear_of_another_language(qtbot: QtBot, qapp: QApplication) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    switch_language(qapp, "en")
    qapp.processEvents()
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Cancel"


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("context", ["QLineEdit", "CasePage"])
def test_text_that_nobody_translated_stays(qapp: QApplication, language: str, context: str) -> None:
    switch_language(qapp, language)
    assert QCoreApplication.translate(context, "không có trong từ điển") == "không có trong từ điển"
