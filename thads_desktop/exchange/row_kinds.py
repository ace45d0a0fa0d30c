"""Which rows below the headings are cases, and which are totals, numbering or headings again."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import Final

from thads_desktop.base.vietnamese import fold
from thads_desktop.exchange.cells import text_of
from thads_desktop.exchange.fields import Field
from thads_desktop.exchange.heading_rows import is_numbering
from thads_desktop.exchange.headings import Table
from thads_desktop.exchange.workbook import Cell


class RowKind(StrEnum):
    """What a row of the sheet is."""

    CASE = "case"
    FURNITURE = "furniture"
    """Blank, a total, a numbering or the headings again: passed over in silence."""
    STRANGE = "strange"
    """Text that is no case, such as the title of a section: passed over, and said so."""


_TOTAL: Final = re.compile(
    r"(?:tổng(?! công ty| cục)|cộng(?! văn| thị| hòa| hoà)|lũy kế|luỹ kế|mang sang|chuyển trang"
    r"|trong đó)\b|(?:tong )?(?:cong|so)$|tong$"
)
_COUNT: Final = re.compile(
    r"\d[\d.,]*(?: ?(?:viec|vu|vu viec|ho so|hs|qd|quyet dinh|ban an|truong hop))?"
)
_FEWEST_REPEATED: Final = 2
_IDENTIFYING: Final = frozenset(
    {Field.DECISION_NUMBER, Field.DECIDED_ON, Field.JUDGMENT_NUMBER, Field.JUDGED_ON}
)
_WITH_DIGITS: Final = _IDENTIFYING | {Field.DUE, Field.PAID}
_FEWEST_FIELDS: Final = 2


class RowSorter:
    """Tells the rows of one table apart."""

    def __init__(self, table: Table) -> None:
        self._headings = _heading_texts(table)
        self._fields: dict[int, Field] = {
            column.index: field for field, column in table.columns.items() if field != Field.NOTE
        }
        self._number_and_day = (
            table.columns[Field.DECISION_NUMBER].index,
            table.columns[Field.DECIDED_ON].index,
        )

    def kind_of(self, row: Sequence[Cell]) -> RowKind:
        """What a row is; a number beside a real date is a case at first sight."""
        number, day = self._number_and_day
        if row[number] != "" and isinstance(row[day], date):
            return RowKind.CASE
        texts = {index: text for index, cell in enumerate(row) if (text := text_of(cell))}
        if self._is_furniture(texts) or is_numbering(row):
            return RowKind.FURNITURE
        if self._is_case(texts):
            return RowKind.CASE
        has_words = any(re.search(r"[^\W\d]", text) for text in texts.values())
        return RowKind.STRANGE if has_words else RowKind.FURNITURE

    def _is_furniture(self, texts: Mapping[int, str]) -> bool:
        return not texts or self._is_total(texts) or self._is_heading_again(texts)

    def _is_total(self, texts: Mapping[int, str]) -> bool:
        """A label such as "Tổng cộng", and no number or date of a case beside it, only counts."""
        labels = {index for index, text in texts.items() if _TOTAL.match(text.lower())}
        identifying = {
            index
            for index, text in texts.items()
            if self._fields.get(index) in _IDENTIFYING and not _COUNT.fullmatch(fold(text))
        }
        return bool(labels) and identifying <= labels

    def _is_heading_again(self, texts: Mapping[int, str]) -> bool:
        same = sum(fold(text) in self._headings[index] for index, text in texts.items())
        return same >= _FEWEST_REPEATED and 2 * same > len(texts)

    def _is_case(self, texts: Mapping[int, str]) -> bool:
        """Two fields or more, and somewhere a number: signatures below a list have none."""
        filled = {
            self._fields[index]: text for index, text in texts.items() if index in self._fields
        }
        has_digits = any(
            any(sign.isdigit() for sign in filled.get(field, "")) for field in _WITH_DIGITS
        )
        is_named = Field.DEBTOR in filled or not _IDENTIFYING.isdisjoint(filled)
        return has_digits and is_named and len(filled) >= _FEWEST_FIELDS


def _heading_texts(table: Table) -> list[set[str]]:
    """Every text that stands for a column's heading, folded."""
    rows = [table.rows[number] for number in table.headings.rows]
    return [
        {fold(text), *(fold(text_of(row[index])) for row in rows)}
        for index, text in enumerate(table.headings.texts)
    ]
