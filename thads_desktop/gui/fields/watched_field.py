"""Watched field: a line of text in which what is doubtful only warns (an identity number)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from thads_desktop.gui.fields.text_field import TextField


class WatchedField(TextField):
    """A line that says beneath itself what is doubtful, once one has left it."""

    def __init__(self, doubt: Callable[[str], str], parent: QWidget | None = None) -> None:
        self.doubt = doubt
        super().__init__(parent)

    def understood(self) -> str:
        """What is doubtful; nothing while one still types."""
        return "" if self.line.hasFocus() else self.doubt(self.line.text())
