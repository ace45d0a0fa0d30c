"""Dialogs are freed when they are closed: nothing keeps what a person no longer sees."""

from __future__ import annotations

import gc
import weakref

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.windows import DIALOGS, case_of
from thads_desktop.gui.window import MainWindow


@pytest.mark.parametrize("name", DIALOGS)
def test_closed_dialog_is_freed(qtbot: QtBot, window: MainWindow, name: str) -> None:
    dialog = DIALOGS[name](window, case_of(window.shell.context, "nguyen"))
    dialog.show()
    freed = weakref.ref(dialog)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()
    del dialog
    gc.collect()
    assert freed() is None
