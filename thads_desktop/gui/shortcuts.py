"""Keys that belong to a page, a dialog or one widget."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def add_shortcut(
    keys: QKeySequence | QKeySequence.StandardKey | Qt.Key | str,
    widget: QWidget,
    slot: Callable[[], object],
    *,
    only_here: bool = False,
) -> None:
    """Let keys call a bound method while the window is active, or only while `widget` has focus."""
    shortcut = QShortcut(QKeySequence(keys), widget)
    if only_here:
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
    shortcut.activated.connect(slot)
