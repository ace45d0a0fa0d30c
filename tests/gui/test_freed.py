"""Dialogs are freed when they are closed: nothing keeps what a person no longer sees."""

from __future__ import annotations

import gc
import weakref

from pytestqt.qtbot import QtBot

from tests.gui.windows import gallery_of
from thads_desktop.gui.gallery import DIALOGS
from thads_desktop.gui.window import MainWindow


def test_closed_dialogs_are_freed(qtbot: QtBot, window: MainWindow) -> None:
    gallery = gallery_of(window)
    shown = {}
    for name in set(DIALOGS) - {"first-start"}:  # which ends before there is a window
        dialog = gallery.make(name)
        dialog.show()
        shown[name] = weakref.ref(dialog)
        with qtbot.waitSignal(dialog.destroyed):
            dialog.close()
        del dialog
    gc.collect()  # once: it looks at all that the tests before left
    assert [name for name, freed in shown.items() if freed() is not None] == []
