"""Time field: an hour of the day, 9:5, 0905, 14h30; empty when it does not matter."""

from __future__ import annotations

import re

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.gui.fields.field import Field

_LETTERS, _MARGIN = 10, 28
_SPELLED = re.compile(r"(\d{1,2})(?:\s*[:.hg]\s*(\d{1,2})?|(\d{2}))?$", re.IGNORECASE)
_HOURS, _MINUTES = 24, 60


class TimeField(Field):
    """An hour as HH:MM; "" when none is given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.line = QLineEdit()
        hint = _("giờ:phút")
        letters = self.line.fontMetrics()
        width = max(
            letters.averageCharWidth() * _LETTERS, letters.horizontalAdvance(hint) + _MARGIN
        )
        self.line.setFixedWidth(width)
        super().__init__(self.line, parent, beside=True)
        self.line.setPlaceholderText(hint)
        self.line.textChanged.connect(self.changed)
        self.line.editingFinished.connect(self._tidy)

    def read(self) -> str:
        """The hour."""
        text = self.line.text().strip()
        if not text:
            return ""
        found = _SPELLED.match(text)
        hour, minute = (int(found[1]), int(found[2] or found[3] or 0)) if found else (_HOURS, 0)
        if hour >= _HOURS or minute >= _MINUTES:
            raise DomainError(
                _("Hãy ghi giờ như 08:30 hoặc để trống."), code="time_unreadable", field="at"
            )
        return f"{hour:02}:{minute:02}"

    def show_value(self, value: object) -> None:
        """Fill the line."""
        self.line.setText(str(value or ""))

    def is_filled(self) -> bool:
        """Whether anything was typed."""
        return bool(self.line.text())

    @Slot()
    def _tidy(self) -> None:
        try:
            self.show_value(self.read())
        except DomainError as error:
            self.refuse(error.message)
