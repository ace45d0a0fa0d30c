"""A person at the keyboard: types text, presses keys, and counts those that are not text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

NONE = Qt.KeyboardModifier.NoModifier


class Typist:
    """Types into whatever has the keys, as a person without a mouse does."""

    def __init__(self) -> None:
        self.keys = 0

    def press(self, *keys: Qt.Key, with_keys: Qt.KeyboardModifier = NONE) -> None:
        """Press keys that are no text; each counts as one, whatever is held down beside it."""
        for key in keys:
            self.keys += 1
            QTest.keyClick(_writer(), key, with_keys)
            QApplication.processEvents()

    def text(self, text: str) -> None:
        """Type text into the field one stands in, as an input method gives it (Unikey, Telex)."""
        typed = QInputMethodEvent()
        typed.setCommitString(text)
        QApplication.sendEvent(_writer(), typed)

    def field(self, text: str = "") -> None:
        """Type a field and go on to the next one."""
        if text:
            self.text(text)
        self.press(Qt.Key.Key_Tab)


def _writer() -> QWidget:
    writer = QApplication.focusWidget() or QApplication.activeWindow()
    assert writer is not None
    return writer
