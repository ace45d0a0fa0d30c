"""Paper number field: a number with its symbol; the next free one stands greyed until taken."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from thads_desktop.base.language import _
from thads_desktop.gui.fields.text_field import TextField
from thads_desktop.gui.icons import icon
from thads_desktop.gui.shortcuts import add_shortcut


class PaperNumberField(TextField):
    """A number as it stands on a paper; Ctrl+Space, the down key or its button takes the next.

    Whoever knows the series proposes: the field itself asks nobody. What was typed stays.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._proposed = ""
        self._button = QAction(self)
        self._button.triggered.connect(self.take)
        self._button.setVisible(False)
        self.line.addAction(self._button, QLineEdit.ActionPosition.TrailingPosition)
        for keys in ("Ctrl+Space", Qt.Key.Key_Down):
            add_shortcut(keys, self.line, self.take, only_here=True)

    def propose(self, number: str) -> None:
        """Show a number as the next free one, or none with an empty text."""
        self._proposed = number
        self.line.setPlaceholderText(number)
        self._button.setIcon(icon("add"))
        self._button.setText(_("Lấy số {number} (Ctrl+Space)").format(number=number))
        self._button.setVisible(bool(number))

    @Slot()
    def take(self) -> None:
        """Put the proposed number in the line."""
        if self._proposed:
            self.line.setText(self._proposed)
            self.line.setFocus()
