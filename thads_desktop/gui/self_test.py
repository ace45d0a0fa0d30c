"""The window once, unseen, to prove that an installation can show it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from thads_desktop.base.settings import SETTINGS
from thads_desktop.gui.application import make_application
from thads_desktop.gui.window import MainWindow
from thads_desktop.services.context import Context


def show_once(context: Context) -> None:
    """Open the window on an office, let it paint, close it."""
    make_application(["thads"])
    window = MainWindow(context, context.folder / SETTINGS)
    window.show()
    QApplication.processEvents()
    if not window.grab().width():
        raise AssertionError(window.size())
    window.close()
