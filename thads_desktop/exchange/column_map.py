"""A person's own word on which column is which: `{"due": "K", "debtor": "Họ tên", "note": null}`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.base.vietnamese import fold
from thads_desktop.exchange.fields import Field

ColumnMap = Mapping[str, str | None]
"""Field key → column letter or heading; None says that the list has no such column."""


def resolve_columns(column_map: ColumnMap, headings: Sequence[str]) -> dict[Field, int | None]:
    """The column number of each field the map names, None for a field the list does not have.

    Raises:
        DomainError: `columns_wrong` for an unknown field, or a column that is not there.
    """
    return {
        _field(key): None if place is None else _column(key, place, headings)
        for key, place in column_map.items()
    }


def column_letter(index: int) -> str:
    """A for 0, Z for 25, AA for 26."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _field(key: str) -> Field:
    if key not in set(Field):
        message = _("Không có cột “{key}”. Các cột là: {known}.")
        message = message.format(key=key, known=", ".join(Field))
        raise DomainError(message, code="columns_wrong", field=key)
    return Field(key)


def _column(key: str, place: str, headings: Sequence[str]) -> int:
    folded = [fold(heading) for heading in headings]
    if (wanted := fold(place)) in folded:
        return folded.index(wanted)
    letter = place.strip().upper()
    letters = [column_letter(index) for index in range(len(headings))]
    if re.fullmatch("[A-Z]{1,3}", letter) and letter in letters:
        return letters.index(letter)
    message = _(
        "Danh sách không có cột “{place}” (cho {key}). Hãy ghi chữ cái của cột hoặc tiêu đề."
    )
    raise DomainError(message.format(place=place, key=key), code="columns_wrong", field=key)
