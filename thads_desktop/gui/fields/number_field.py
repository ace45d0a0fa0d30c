"""Number fields: a count between two bounds, a rate a year."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from PySide6.QtWidgets import QLineEdit, QWidget

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_count, format_percent
from thads_desktop.base.language import _
from thads_desktop.gui.fields.field import Field, missing

_LETTERS = 8
_HUNDRED = Decimal(100)


class _LineField(Field):
    """A short line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.line = QLineEdit()
        self.line.setFixedWidth(self.line.fontMetrics().averageCharWidth() * _LETTERS)
        super().__init__(self.line, parent, beside=True)
        self.line.textChanged.connect(self.changed)

    def show_value(self, value: object) -> None:
        """Fill the line."""
        self.line.setText(str(value or ""))

    def is_filled(self) -> bool:
        """Whether anything was typed."""
        return bool(self.line.text())


class NumberField(_LineField):
    """A whole number between two bounds; None when nothing is typed."""

    def __init__(self, least: int, most: int | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most = least, most

    def read(self) -> int | None:
        """The number."""
        text = self.line.text().strip()
        if not text and self.is_required:
            raise missing()
        if not text:
            return None
        number = int(text) if text.isdecimal() else self._least - 1
        if number < self._least or (self._most is not None and number > self._most):
            raise DomainError(self._bounds(), code="number_unreadable")
        return number

    def _bounds(self) -> str:
        least = format_count(self._least)
        if self._most is None:
            return _("Hãy ghi một số nguyên, từ {least} trở lên.").format(least=least)
        return _("Hãy ghi một số nguyên từ {least} đến {most}.").format(
            least=least, most=format_count(self._most)
        )


class RateField(_LineField):
    """A rate a year as its decimals, "0.10"; typed as 10, 10% or 0,10; "" is the law's own."""

    def read(self) -> str:
        """The rate: a number above 1 is in percent."""
        text = self.line.text().strip()
        if not text:
            return ""
        try:
            rate = Decimal(text.rstrip("% ").replace(",", "."))
        except InvalidOperation:
            rate = Decimal(-1)
        if not (rate.is_finite() and 0 <= rate <= _HUNDRED):
            raise DomainError(_("Hãy ghi lãi suất như 10%/năm: 10 hoặc 0,10."), code="no_rate")
        is_percent = "%" in text or rate > 1
        return str(rate / _HUNDRED if is_percent else rate)

    def understood(self) -> str:
        """The rate in percent."""
        rate = self.read()
        return _("= {rate}/năm").format(rate=format_percent(Decimal(rate))) if rate else ""
