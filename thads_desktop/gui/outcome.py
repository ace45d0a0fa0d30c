"""How the last piece of work of a page ended: what was done, or why it was refused."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QLabel

from thads_desktop.base.errors import RefusedError


class Outcome(QObject):
    """Two labels of a page, of which at most one says something; the other takes no room."""

    changed = Signal()

    def __init__(self, done: QLabel, refused: QLabel, parent: QObject) -> None:
        super().__init__(parent)
        self._done, self._refused = done, refused
        self.clear()

    def say(self, text: str) -> None:
        """Say what was done, or what is being done."""
        self._show(text, "")

    def warn(self, text: str) -> None:
        """Say what is wrong."""
        self._show("", text)

    @Slot(object)
    def refuse(self, error: RefusedError) -> None:
        """Say why a piece of work was refused."""
        self.warn(error.message)

    def clear(self) -> None:
        """Say nothing any more."""
        self._show("", "")

    def _show(self, done: str, refused: str) -> None:
        for label, text in ((self._done, done), (self._refused, refused)):
            label.setText(text)
            label.setVisible(bool(text))
        self.changed.emit()
