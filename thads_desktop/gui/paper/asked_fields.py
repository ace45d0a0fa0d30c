"""Fields for what a form asks of its own: lines, texts, days, sums, ticks, choices."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.gui.dialogs.act_labels import label_of
from thads_desktop.gui.fields.choice_field import CheckField, ChoiceField
from thads_desktop.gui.fields.date_field import DateField
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.fields.money_field import MoneyField
from thads_desktop.gui.fields.paper_number_field import PaperNumberField
from thads_desktop.gui.fields.text_field import LongTextField, TextField
from thads_desktop.gui.paper.typed import text_of
from thads_desktop.services.paper_forms import AskedField

_YES, _NO = "có", "không"  # as the service reads them, in every language


def asked_field(asked: AskedField, today: date) -> Field:
    """The field of one thing that a form asks."""
    field: Field
    match asked.ask:
        case "text":
            field = LongTextField()
        case "number":
            field = PaperNumberField()
        case "date":
            field = DateField()
            field.today = today
        case "money":
            field = MoneyField()
        case "yes_no":
            field = CheckField(asked_label(asked))
        case "choice":
            field = ChoiceField()
            field.offer([("", _("Chọn…")), *((one, one) for one in asked.options)])
        case _:
            field = TextField()
    if asked.hint and isinstance(field.editor, QLineEdit | QPlainTextEdit):
        field.editor.setPlaceholderText(asked.hint)
        field.editor.setToolTip(asked.hint)
    return field


def asked_label(asked: AskedField) -> str:
    """What it is called: by the form, else as acts call it."""
    return asked.label or label_of(asked.name)


def told(field: Field) -> str:
    """What a field says, as the wording takes it; what cannot be read stands as it was typed."""
    try:
        value = field.read()
    except DomainError:
        return text_of(field)
    match value:
        case bool():
            return _YES if value else _NO
        case date():
            return value.isoformat()
        case None | 0:
            return ""
    return str(value)
