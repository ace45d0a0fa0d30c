"""Keys that belong to a page, a dialog or one widget."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


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


def enter_goes_on(form: QWidget, event: QKeyEvent) -> bool:
    """Let Enter lead to the next field of a form, or press the button one stands on."""
    if event.key() not in _ENTER:
        return False
    writer = form.focusWidget()
    if isinstance(writer, QPushButton):
        writer.click()
    elif writer is not None:
        writer.focusNextChild()  # asked of the field itself, so that what scrolls shows the next
        reached = form.focusWidget()
        if reached.property("optional"):
            reached.focusNextChild()  # more can be said there; who hurries need not
    return True
