"""Money field: takes 1.845.000, 1,5tr, 2 tỷ; repeats what it understood."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_money, parse_money
from thads_desktop.base.language import _
from thads_desktop.gui.fields.field import Field, missing

_LETTERS = 20


class MoneyField(Field):
    """A sum in đồng; empty means 0 unless it is required, and 0 is empty unless it tells a bound."""

    def __init__(self, parent: QWidget | None = None, *, is_bound: bool = False) -> None:
        self._is_bound = is_bound
        self.line = QLineEdit()
        self.line.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.line.setFixedWidth(self.line.fontMetrics().averageCharWidth() * _LETTERS)
        super().__init__(self.line, parent, beside=True)
        self.line.textChanged.connect(self.changed)
        self.line.editingFinished.connect(self._tidy)

    def read(self) -> int:
        """The sum in đồng."""
        text = self.line.text().strip()
        if not text and not self.is_required:
            return 0
        if not text:
            raise missing()
        amount = parse_money(text)
        if amount < 0 or (self.is_required and not amount):
            raise DomainError(_("Số tiền phải lớn hơn 0."), code="money_negative")
        return amount

    def show_value(self, value: object) -> None:
        """Fill the line."""
        is_told = bool(value) or self._is_bound
        self.line.setText(format_money(value) if isinstance(value, int) and is_told else "")

    def understood(self) -> str:
        """The sum with its points, when it was typed another way."""
        amount, text = self.read(), self.line.text().strip()
        if not text or text == format_money(amount):
            return _("đồng")
        return _("= {amount} đồng").format(amount=format_money(amount))

    def is_filled(self) -> bool:
        """Whether anything was typed."""
        return bool(self.line.text())

    @Slot()
    def _tidy(self) -> None:
        try:
            if self.is_filled():
                self.show_value(self.read())
        except DomainError as error:
            self.refuse(error.message)
