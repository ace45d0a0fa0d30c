"""Date field: takes 5/3, 05032026, 5.3.26; arrows step through the days."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_date, parse_date
from thads_desktop.base.language import _
from thads_desktop.gui.fields.field import Field, missing

_LETTERS = 14
_STEPS = {Qt.Key.Key_Up: timedelta(days=1), Qt.Key.Key_Down: timedelta(days=-1)}


class DateField(Field):
    """A day; empty means none unless it is required. `today` completes a missing year."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.today = date.min
        self.line = QLineEdit()
        self.line.setFixedWidth(self.line.fontMetrics().averageCharWidth() * _LETTERS)
        super().__init__(self.line, parent, beside=True)
        self.line.setPlaceholderText(_("ngày/tháng/năm"))
        self.line.textChanged.connect(self.changed)
        self.line.editingFinished.connect(self._tidy)

    def read(self) -> date | None:
        """The day."""
        text = self.line.text().strip()
        if text:
            return parse_date(text, self.today)
        if self.is_required:
            raise missing()
        return None

    def day(self) -> date:
        """The day of a field that must be filled."""
        day = self.read()
        if day is None:
            raise missing()
        return day

    def show_value(self, value: object) -> None:
        """Fill the line."""
        self.line.setText(format_date(value) if isinstance(value, date) else "")

    def understood(self) -> str:
        """The whole date, when it was typed another way."""
        day, text = self.read(), self.line.text().strip()
        return "" if day is None or text == format_date(day) else f"= {format_date(day)}"

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down: the next day, the day before."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None:
                self._step(step)
                return True
        return super().eventFilter(watched, event)

    def is_filled(self) -> bool:
        """Whether anything was typed."""
        return bool(self.line.text())

    def _step(self, step: timedelta) -> None:
        try:
            day = self.read()
        except DomainError as error:
            self.refuse(error.message)
        else:
            self.show_value(self.today if day is None else day + step)

    @Slot()
    def _tidy(self) -> None:
        try:
            self.show_value(self.read())
        except DomainError as error:
            self.refuse(error.message)
