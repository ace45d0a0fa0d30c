"""Year field: four digits, or nothing when the year is not known."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.gui.fields.field import Field

_LETTERS = 8
_YEARS = range(1850, 2200)


class YearField(Field):
    """A year of birth."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.line = QLineEdit()
        self.line.setMaxLength(4)
        self.line.setFixedWidth(self.line.fontMetrics().averageCharWidth() * _LETTERS)
        super().__init__(self.line, parent)
        self.line.textChanged.connect(self.changed)

    def read(self) -> int | None:
        """The year."""
        text = self.line.text().strip()
        if not text:
            return None
        if not (text.isdecimal() and int(text) in _YEARS):
            raise DomainError(_("Năm gồm bốn chữ số."), code="no_such_date")
        return int(text)

    def show_value(self, value: object) -> None:
        """Fill the line."""
        self.line.setText(str(value or ""))

    def is_filled(self) -> bool:
        """Whether anything was typed."""
        return bool(self.line.text())
