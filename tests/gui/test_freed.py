"""Dialogs are freed when they are closed: nothing keeps what a person no longer sees."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.gui.windows import case_of
from thads_desktop.gui.dialogs.act_dialog import ActDialog
from thads_desktop.gui.dialogs.act_palette import ActPalette
from thads_desktop.gui.dialogs.help_dialog import HelpDialog
from thads_desktop.gui.dialogs.new_case import NewCaseDialog
from thads_desktop.gui.dialogs.take_back import TakeBackDialog
from thads_desktop.gui.dialogs.verification import VerificationDialog
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.case_view import CaseView

Make = Callable[[MainWindow, CaseView], QDialog]
DIALOGS: dict[str, Make] = {
    "act": lambda window, view: ActDialog(window.shell, view, "enforcement_postponed", window),
    "palette": lambda window, view: ActPalette(window.shell, view, window),
    "help": lambda window, _view: HelpDialog("case", window),
    "new-case": lambda window, _view: NewCaseDialog(window.shell, window),
    "take-back": lambda window, view: TakeBackDialog(window.shell, view.timeline[0], window),
    "verification": lambda window, view: VerificationDialog(window.shell, view, window),
}


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
