"""Shown field: words that stand in a row and are not typed."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from thads_desktop.gui.fields.field import Field

_BESIDE_EDITORS = 6  # dots: its first line stands level with the text typed beside it


class ShownField(Field):
    """What a row is about; it is always filled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.label.setContentsMargins(0, _BESIDE_EDITORS, 0, 0)
        super().__init__(self.label, parent)

    def read(self) -> str:
        """The words."""
        return self.label.text()

    def show_value(self, value: object) -> None:
        """Show the words."""
        self.label.setText(str(value or ""))

    def is_filled(self) -> bool:
        """A row that says what it is about is never blank."""
        return True
