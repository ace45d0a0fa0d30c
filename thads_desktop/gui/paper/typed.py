"""Fields as they stand (nội dung đang gõ), readable or not: what a draft keeps and shows again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from thads_desktop.gui.fields.choice_field import CheckField, ChoiceField, ManyField
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.fields.group_field import GroupField
from thads_desktop.gui.fields.rows_field import RowsField


def typed(fields: Mapping[str, Field]) -> dict[str, object]:
    """What stands in each field, as JSON can hold it."""
    return {name: _typed(field) for name, field in fields.items()}


def show_typed(kept: Mapping[str, object], fields: Mapping[str, Field]) -> None:
    """Put back what was kept; a field that has changed its nature since stays as it is."""
    for name, field in fields.items():
        if name in kept:
            _show(kept[name], field)


def _typed(field: Field) -> object:
    match field:
        case RowsField():
            return [typed(row.cells) for row in field.rows]
        case GroupField():
            is_on = field.switch is None or field.switch.isChecked()
            return typed(field.parts) if is_on else None
        case ManyField():
            return [one for one, box in field.boxes.items() if box.isChecked()]
        case ChoiceField() | CheckField():
            return field.box.currentData() if isinstance(field, ChoiceField) else field.read()
    return text_of(field)


def text_of(field: Field) -> str:
    """The letters in an editor."""
    match field.editor:
        case QLineEdit() as line:
            return line.text()
        case QPlainTextEdit() as text:
            return text.toPlainText()
        case QComboBox() as box:
            return box.currentText()
    return ""


def _show(kept: object, field: Field) -> None:
    match field, kept:
        case RowsField(), list():
            _show_rows([one for one in kept if isinstance(one, dict)], field)
        case GroupField(), dict():
            if field.switch is not None:
                field.switch.setChecked(True)
            show_typed(kept, field.parts)
        case ManyField(), list():
            field.show_value(tuple(kept))
        case ChoiceField() | CheckField(), _:
            field.show_value(kept)
        case _, str():
            _show_text(kept, field)


def _show_rows(kept: Sequence[Mapping[str, object]], field: RowsField) -> None:
    field.show_value([{} for _row in kept])
    for values, row in zip(kept, field.rows, strict=True):
        show_typed(values, row.cells)


def _show_text(kept: str, field: Field) -> None:
    match field.editor:
        case QLineEdit() as line:
            line.setText(kept)
        case QPlainTextEdit() as text:
            text.setPlainText(kept)
        case QComboBox() as box:
            box.setEditText(kept)
