"""Drafts: what was typed into a form and not recorded, kept for the next time."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from datetime import date

from PySide6.QtWidgets import QLineEdit

from thads_desktop.gui.fields.choice_field import CheckField, ChoiceField
from thads_desktop.gui.fields.details_field import DetailsField
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.fields.rows_field import RowsField
from thads_desktop.gui.memory import WindowMemory

MOST = 9  # drafts of one form
_DAY = "day:"  # a date among what JSON knows


class Drafts:
    """The drafts of one form; the one being typed now is apart from those of earlier times."""

    def __init__(self, memory: WindowMemory, key: str) -> None:
        self._memory, self._key = memory, key
        self.earlier = _read(memory.text(key) or "[]")
        self._own = ""

    def keep(self, fields: Mapping[str, Field]) -> None:
        """Write down what stands in the fields, readable or not."""
        self._own = json.dumps(_typed(fields), ensure_ascii=False, default=_told)
        self._save()

    def forget(self) -> None:
        """What is being typed now is recorded."""
        if self._own:
            self._own = ""
            self._save()

    def take(self, fields: Mapping[str, Field]) -> None:
        """Put the newest of the earlier ones back into the fields, to go on with."""
        self._own = self.earlier.pop()
        with suppress(ValueError):  # a damaged draft puts nothing back
            kept = json.loads(self._own, object_hook=_with_days)
            if isinstance(kept, dict):
                _show(kept, fields)

    def drop(self) -> None:
        """The newest of the earlier ones is not wanted."""
        self.earlier.pop()
        self._save()

    def _save(self) -> None:
        drafts = [*self.earlier, self._own] if self._own else self.earlier
        self._memory.keep(self._key, json.dumps(drafts[-MOST:], ensure_ascii=False))
        self._memory.save()


def _read(text: str) -> list[str]:
    with suppress(ValueError):
        kept = json.loads(text)
        if isinstance(kept, list):
            return [one for one in kept if isinstance(one, str)]
    return []


def _typed(fields: Mapping[str, Field]) -> dict[str, object]:
    return {name: _typed_value(field) for name, field in fields.items()}


def _typed_value(field: Field) -> object:
    match field:
        case RowsField():
            return [_typed(row.cells) for row in field.rows]
        case ChoiceField() | CheckField() | DetailsField():
            return field.read()
    return field.editor.text() if isinstance(field.editor, QLineEdit) else None


def _show(kept: Mapping[str, object], fields: Mapping[str, Field]) -> None:
    for name, field in fields.items():
        value = kept.get(name)
        if isinstance(field, RowsField) and isinstance(value, list):
            _show_rows([row for row in value if isinstance(row, dict)], field)
        elif isinstance(field.editor, QLineEdit) and isinstance(value, str):
            field.editor.setText(value)
        elif value is not None:
            field.show_value(value)


def _show_rows(kept: list[dict[str, object]], field: RowsField) -> None:
    field.show_value([{} for _row in kept])
    for values, row in zip(kept, field.rows, strict=True):
        _show(values, row.cells)


def _told(value: object) -> str:
    assert isinstance(value, date)  # noqa: S101 - all else that fields hold is JSON
    return _DAY + value.isoformat()


def _with_days(values: dict[str, object]) -> dict[str, object]:
    return {name: _day_or_self(value) for name, value in values.items()}


def _day_or_self(value: object) -> object:
    if isinstance(value, list):
        return tuple(value) if all(isinstance(one, str) for one in value) else value
    if isinstance(value, str) and value.startswith(_DAY):
        return date.fromisoformat(value.removeprefix(_DAY))
    return value
