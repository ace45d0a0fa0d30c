"""First start: three questions, or a practice office."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from thads_desktop.base.clock import FixedClock
from thads_desktop.gui.dialogs.first_start import FirstStartDialog
from thads_desktop.services.cases import count_cases
from thads_desktop.services.offices import office_of


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path, vietnam_morning: FixedClock) -> FirstStartDialog:
    dialog = FirstStartDialog(tmp_path / "data", user="", clock=vietnam_morning)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_three_answers_make_an_office(dialog: FirstStartDialog) -> None:
    dialog.ui.name.show_value("Phòng THADS khu vực 2")
    dialog.ui.code.show_value("KV2")
    dialog.ui.person.show_value("Lê Văn Mới")
    QTest.mouseClick(dialog.ui.begin, Qt.MouseButton.LeftButton)
    assert dialog.context is not None
    assert dialog.context.user == "Lê Văn Mới"
    assert office_of(dialog.context).name == "Phòng THADS khu vực 2"
    dialog.context.close()


def test_each_question_must_be_answered(dialog: FirstStartDialog) -> None:
    dialog.ui.name.show_value("Phòng THADS khu vực 2")
    dialog.begin()
    assert dialog.context is None
    assert dialog.ui.code.note.isVisible()
    assert dialog.ui.person.note.isVisible()
    assert not dialog.ui.name.note.isVisible()


def test_folder_that_cannot_be_written_is_said(
    qtbot: QtBot, tmp_path: Path, vietnam_morning: FixedClock
) -> None:
    (tmp_path / "file").write_text("in the way")
    dialog = FirstStartDialog(tmp_path / "file" / "data", user="Lê", clock=vietnam_morning)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.ui.name.show_value("A")
    dialog.ui.code.show_value("B")
    dialog.begin()
    assert dialog.ui.banner.isVisible()
    assert dialog.context is None


def test_practice_office_is_made_beside_the_window(qtbot: QtBot, dialog: FirstStartDialog) -> None:
    with qtbot.waitSignal(dialog.accepted, timeout=60_000):
        QTest.mouseClick(dialog.ui.practice, Qt.MouseButton.LeftButton)
    assert dialog.context is not None
    assert count_cases(dialog.context) > 0
    assert office_of(dialog.context).is_practice
    dialog.context.close()
