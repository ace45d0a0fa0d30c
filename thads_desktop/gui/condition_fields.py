"""The conditions of a list that are typed: days, sums, counts of days, words (điều kiện được ghi)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFormLayout, QLabel

from thads_desktop.base.language import _, mark
from thads_desktop.domain.case_questions import LONGEST_NAME, MOST_DAYS, CaseConditions
from thads_desktop.gui.fields.choice_field import CheckField
from thads_desktop.gui.fields.date_field import DateField
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.fields.money_field import MoneyField
from thads_desktop.gui.fields.number_field import NumberField
from thads_desktop.gui.fields.text_field import TextField
from thads_desktop.services.question_words import condition_name

_GROUPS = (
    (mark("Đương sự"), ("party_text",)),
    (
        mark("Quyết định và trạng thái"),
        ("decided_from", "decided_until", "days_decided", "days_in_state"),
    ),
    (mark("Số tiền"), ("due_from", "due_until", "left_from", "left_until")),
    (mark("Thời hạn của cơ quan"), ("overdue", "due_within_days")),
    (mark("Hành vi"), ("days_untouched", "days_unverified", "acted_from", "acted_until")),
)
_LETTERS = 24  # of a name
_DAYS = frozenset({"decided_from", "decided_until", "acted_from", "acted_until"})
_SUMS = frozenset({"due_from", "due_until", "left_from", "left_until"})


class ConditionFields(QObject):
    """A field for each condition, in groups; an empty one asks for everything."""

    changed = Signal()

    def __init__(self, form: QFormLayout, today: date, parent: QObject) -> None:
        super().__init__(parent)
        self.fields: dict[str, Field] = {}
        for title, names in _GROUPS:
            heading = QLabel(_(title))
            heading.setProperty("role", "heading")
            form.addRow(heading)
            for name in names:
                field = self.fields[name] = _add(form, name, today)
                field.changed.connect(self.changed)

    def picked(self) -> Iterator[tuple[str, object]]:
        """The conditions that ask for something.

        Raises:
            DomainError: one cannot be read.
        """
        for name, field in self.fields.items():
            if isinstance(field, CheckField) or field.is_filled():
                yield name, field.read()

    def show(self, conditions: CaseConditions) -> None:
        """Fill in what the conditions ask for."""
        for name, field in self.fields.items():
            field.show_value(getattr(conditions, name))


def _add(form: QFormLayout, name: str, today: date) -> Field:
    said = condition_name(name)
    if name == "overdue":
        check = CheckField(said)
        form.addRow(check)
        return check
    field = _line(name, today)
    field.line.setAccessibleName(said)
    label = _("{condition} (ngày)").format(condition=said)
    form.addRow(label if isinstance(field, NumberField) else said, field)
    return field


def _line(name: str, today: date) -> DateField | MoneyField | NumberField | TextField:
    if name == "party_text":
        words = TextField()
        words.line.setMaxLength(LONGEST_NAME)
        words.line.setMinimumWidth(words.line.fontMetrics().averageCharWidth() * _LETTERS)
        return words
    if name in _SUMS:
        return MoneyField(is_bound=True)
    if name not in _DAYS:
        return NumberField(1, MOST_DAYS)
    day = DateField()
    day.today = today
    return day
