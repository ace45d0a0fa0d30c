"""Workbooks (.xlsx, .xls, .ods) read into raw cell values, or refused in plain words.

What a file is is told by its content, never by its name. Every fault of the file is a
`KnownIoError`: `workbook_not_found`, `_unreadable`, `_locked`, `_password`, `_broken`,
`_not_a_workbook`, `_empty` or `_too_large`. Formulas count with the value saved beside them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Final

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook
from python_calamine import SheetTypeEnum as SheetType
from python_calamine import SheetVisibleEnum as Visibility

from thads_desktop.base.errors import KnownIoError
from thads_desktop.base.language import _
from thads_desktop.exchange.workbook_check import check_content, check_size

_PANIC: Final = "PanicException"  # how a Rust panic reaches Python; it is no Exception

Cell = int | float | str | bool | date | time | timedelta
"""A raw value: "" when empty; a date with a time of day is a datetime."""

Rows = tuple[tuple[Cell, ...], ...]
"""The rows of a sheet, all of the same length."""

MergedRange = tuple[tuple[int, int], tuple[int, int]]
"""((first row, first column), (last row, last column))."""

MAX_CELLS: Final = 8_000_000  # 100,000 rows of 80 columns; more is no list of cases


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One sheet (trang tính); row and column 0 are row 1 and column A."""

    name: str
    is_hidden: bool
    rows: Rows
    merged: tuple[MergedRange, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Workbook:
    """A workbook (sổ tính): its sheets that hold cells, in their order."""

    path: Path
    sha256: str
    sheets: tuple[Sheet, ...]


def read_workbook(path: Path) -> Workbook:
    """Read a workbook whole.

    Raises:
        KnownIoError: with the reason and what the person can do.
    """
    content = _read_file(path)
    check_content(content, path.name)
    sheets = tuple(sheet for sheet in _read_sheets(content, path.name) if sheet.rows)
    if not sheets:
        message = _("Tệp “{name}” không có dữ liệu nào. Hãy chọn tệp khác.")
        raise KnownIoError(message.format(name=path.name), code="workbook_empty")
    return Workbook(path=path, sha256=sha256(content).hexdigest(), sheets=sheets)


def _read_file(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            check_size(path.stat().st_size, path.name)
            return file.read()
    except FileNotFoundError:
        message = _("Không tìm thấy tệp “{name}”. Hãy kiểm tra lại đường dẫn.")
        raise KnownIoError(message.format(name=path), code="workbook_not_found") from None
    except PermissionError:
        message = _(
            "Không mở được tệp “{name}”: tệp đang mở ở chương trình khác hoặc không được phép đọc. "
            "Hãy đóng tệp rồi thử lại."
        )
        raise KnownIoError(message.format(name=path.name), code="workbook_locked") from None
    except OSError as error:
        message = _("Không đọc được tệp “{name}” ({reason}). Hãy chép tệp sang ổ khác rồi thử lại.")
        message = message.format(name=path.name, reason=error.strerror)
        raise KnownIoError(message, code="workbook_unreadable") from error


def _read_sheets(content: bytes, name: str) -> tuple[Sheet, ...]:
    try:
        return tuple(_sheets(CalamineWorkbook.from_filelike(BytesIO(content)), name))
    except CalamineError as error:
        raise _broken(name) from error
    except BaseException as error:
        if type(error).__name__ != _PANIC:
            raise
        raise _broken(name) from error


def _broken(name: str) -> KnownIoError:
    message = _(
        "Tệp “{name}” bị hỏng, không đọc được. Hãy mở bằng Excel, lưu lại thành tệp .xlsx rồi thử lại."
    )
    return KnownIoError(message.format(name=name), code="workbook_broken")


def _sheets(book: CalamineWorkbook, name: str) -> Iterator[Sheet]:
    for number, about in enumerate(book.sheets_metadata):
        if about.typ != SheetType.WorkSheet:
            continue
        sheet = book.get_sheet_by_index(number)
        if sheet.total_height * sheet.total_width > MAX_CELLS:
            message = _("Trang “{sheet}” của tệp “{name}” quá lớn. Hãy tách thành nhiều tệp.")
            message = message.format(sheet=about.name, name=name)
            raise KnownIoError(message, code="workbook_too_large")
        yield _sheet(sheet, is_hidden=about.visible != Visibility.Visible)


def _sheet(sheet: CalamineSheet, *, is_hidden: bool) -> Sheet:
    rows = sheet.to_python(skip_empty_area=False) if sheet.start is not None else []
    return Sheet(
        name=sheet.name,
        is_hidden=is_hidden,
        rows=tuple(tuple(row) for row in rows),
        merged=tuple(sheet.merged_cell_ranges or ()),
    )
