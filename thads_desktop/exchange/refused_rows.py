"""The refused rows of a list as a workbook: as they stood, with the reason in a red column.

Mended there, it can be imported as it is: it keeps the headings, the period and the unit of money.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Final

from thads_desktop.base.clock import VIETNAM
from thads_desktop.base.errors import KnownIoError
from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.base.whole_file import write_whole
from thads_desktop.exchange.case_rows import CaseList, Refusal
from thads_desktop.exchange.cells import text_of
from thads_desktop.exchange.fields import Field
from thads_desktop.exchange.workbook import Cell
from thads_desktop.rendering.sheet import Kind, Sheet, SheetColumn, Value

_REASON: Final = "Lý do từ chối"  # the sheet is a paper: Vietnamese whatever the window speaks
_REASON_WIDTH: Final = 48
_MONEY: Final = (Field.DUE, Field.PAID)


def refused_workbook(case_list: CaseList, path: Path) -> None:
    """Write the refused rows to `path` (.xlsx), whole or not at all.

    Raises:
        KnownIoError: `write_failed`; a file that stood there before is untouched.
    """
    from thads_desktop.rendering.xlsx import render_xlsx  # noqa: PLC0415 - slow to import

    created_at = datetime.combine(case_list.read_on, time(), VIETNAM)
    _write(path, render_xlsx([_sheet(case_list)], created_at=created_at))


def _write(path: Path, content: bytes) -> None:
    try:
        write_whole(path, content)
    except OSError as error:
        message = _(
            "Không ghi được tệp {path} ({why}). Hãy đóng tệp nếu đang mở, kiểm tra chỗ trống "
            "và quyền ghi rồi làm lại."
        )
        message = message.format(path=path, why=error.strerror or error)
        raise KnownIoError(message, code="write_failed", field="refused") from error


def _sheet(case_list: CaseList) -> Sheet:
    kept = [index for index, text in enumerate(case_list.headings) if text != _REASON]
    columns = (_column(case_list, index) for index in kept)
    return Sheet(
        name=case_list.sheet,
        title=tuple(_titles(case_list)),
        columns=(*columns, SheetColumn(_REASON, width=_REASON_WIDTH, alert=True)),
        rows=[_row(refusal, kept) for refusal in case_list.refusals],
    )


def _titles(case_list: CaseList) -> Iterator[str]:
    period = case_list.period
    if period and period.source == "argument":
        first, last = (format_date(day) for day in (period.first, period.last))
        yield f"Từ {first} đến {last}"
    yield from case_list.titles


def _column(case_list: CaseList, index: int) -> SheetColumn:
    is_money = any(column.index == index and column.field in _MONEY for column in case_list.columns)
    if is_money:
        return SheetColumn(case_list.headings[index], Kind.MONEY)
    has_dates = any(isinstance(refusal.values[index], date) for refusal in case_list.refusals)
    return SheetColumn(case_list.headings[index], Kind.DATE if has_dates else Kind.TEXT)


def _row(refusal: Refusal, kept: list[int]) -> list[Value]:
    return [*(_value(refusal.values[index]) for index in kept), refusal.message]


def _value(cell: Cell) -> Value:
    if cell == "":
        return None
    return cell if isinstance(cell, str | float | date) else text_of(cell)
