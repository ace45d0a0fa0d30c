"""Excel workbook of sheets, by XlsxWriter. Imported only when a workbook is written."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from itertools import accumulate, pairwise

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress, SilentProgress
from thads_desktop.rendering.document import (
    MOTTO,
    NATION,
    HeaderSlot,
    Letterhead,
    Paper,
    Signatory,
    Signatures,
    header_slots,
    printable,
)
from thads_desktop.rendering.page_format import WORD_FONT
from thads_desktop.rendering.sheet import Kind, Sheet, SheetColumn, Value

_MANY_ROWS = 5_000
"""From here on rows go straight to disk: 100,000 rows would take hundreds of megabytes."""

_REPORT_EVERY = 1_000
_LONGEST_TEXT = 32_767
_LONGEST_NAME = 31
_FORBIDDEN_IN_NAMES = str.maketrans(dict.fromkeys("[]:*?/\\", "-"))
_SIZE = 11
_LINE_HEIGHT = 15.0
_ROWS_TO_SIGN_IN = 4
_NARROW = 1.25
"""Letters of running text in the width of a digit, in which Excel measures columns."""
_WHOLE_SHEET = "A1:XFD1048576"
_RED = "#C00000"
_GREY = "#E8E8E8"

_NUMBER_FORMATS = {
    Kind.TEXT: "@",
    Kind.INTEGER: "#,##0",
    Kind.MONEY: "#,##0",
    Kind.PERCENT: "0.00%",
    Kind.POINTS: '+#,##0.00{0};"−"#,##0.00{0};0.00{0}'.format('" điểm phần trăm"'),
    Kind.DATE: "dd/mm/yyyy",
}
_PAPER_CODES = {Paper.A4: 9, Paper.A4_LANDSCAPE: 9, Paper.A3_LANDSCAPE: 8, Paper.A5: 11}


def render_xlsx(
    sheets: Sequence[Sheet],
    *,
    created_at: datetime,
    author: str = "",
    progress: Progress | None = None,
) -> bytes:
    """Write the sheets as a workbook; the same sheets and moment give the same bytes."""
    target = BytesIO()
    many = any(len(sheet.rows) > _MANY_ROWS for sheet in sheets)
    with Workbook(target, {"constant_memory": many}) as book:
        book.set_properties(
            {"title": sheets[0].name, "author": author, "created": created_at.replace(tzinfo=None)}
        )
        looks = _Looks(book)
        for sheet in sheets:
            _SheetWriter(book, sheet, looks).write(progress or SilentProgress())
    return target.getvalue()


class _Looks:
    """Cell formats of a workbook, one per look."""

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self._values: dict[tuple[Kind, bool, bool, bool], Format] = {}
        self.title = self._format(bold=True, font_size=_SIZE + 2, align="center")
        self.heading = self._format(
            bold=True, border=1, text_wrap=True, align="center", valign="vcenter", bg_color=_GREY
        )
        self.note = self._format(italic=True, text_wrap=True, valign="top")
        self.centred = self._format(align="center", valign="top", text_wrap=True)
        self.role = self._format(align="center", valign="top", text_wrap=True, bold=True)
        self.sign = self._format(align="center", valign="top", text_wrap=True, italic=True)

    def values(
        self, column: SheetColumn, *, bold: bool = False, struck: bool = False
    ) -> dict[Kind, Format]:
        """Of the values in a column, by their kinds."""
        is_struck = struck and not column.is_remark
        return {
            kind: self._value(column, kind, bold=bold, struck=is_struck) for kind in column.kinds
        }

    def _value(self, column: SheetColumn, kind: Kind, *, bold: bool, struck: bool) -> Format:
        key = (kind, column.alert, bold, struck)
        if key not in self._values:
            self._values[key] = self._format(
                bold=bold or column.alert,
                border=1,
                valign="top",
                text_wrap=kind is Kind.TEXT,
                align=column.align.value,
                num_format=_NUMBER_FORMATS[kind],
                font_strikeout=struck,
                **({"font_color": _RED} if column.alert else {}),
            )
        return self._values[key]

    def _format(self, **properties: str | int | bool) -> Format:
        return self._book.add_format({"font_name": WORD_FONT, "font_size": _SIZE, **properties})


class _SheetWriter:
    """Writes one sheet from the top: rows already on disk cannot be touched again."""

    def __init__(self, book: Workbook, sheet: Sheet, looks: _Looks) -> None:
        self._page: Worksheet = book.add_worksheet(_sheet_name(sheet.name))
        self._sheet = sheet
        self._looks = looks
        self._row = 0

    def write(self, progress: Progress) -> None:
        """Title, headings, rows and notes, then the page set-up."""
        for at, column in enumerate(self._sheet.columns):
            self._page.set_column(at, at, column.letters)
        if self._sheet.letterhead:
            self._write_letterhead(self._sheet.letterhead)
        for line in self._sheet.title:
            self._write_across(line, self._looks.title, _LINE_HEIGHT * 1.2)
        self._row += bool(self._sheet.title)
        first = self._row
        self._write_headings()
        self._set_up_page(first)
        self._write_rows(progress)
        self._row += 1
        for note in self._sheet.notes:
            self._write_across(note, self._looks.note, _LINE_HEIGHT * self._lines_across(note))
        if self._sheet.signatures:
            self._write_signatures(self._sheet.signatures)

    def _write_letterhead(self, head: Letterhead) -> None:
        """Issuer beside Quốc hiệu, place and date below."""
        looks = self._looks
        self._write_beside([head.parent.upper(), NATION], [looks.centred, looks.role])
        self._write_beside([head.issuer.upper(), MOTTO], [looks.role, looks.role])
        dated = head.place_and_date or ""
        self._write_beside([head.number, dated], [looks.centred, looks.sign])
        self._row += 1

    def _write_signatures(self, signatures: Signatures) -> None:
        """Roles, how to sign, room to sign in, names."""
        signing = [one for one in signatures.columns if isinstance(one, Signatory)]
        looks, count = self._looks, len(signing)
        self._row += 1
        self._write_beside(["\n".join(one.roles) for one in signing], [looks.role] * count)
        self._write_beside([one.note for one in signing], [looks.sign] * count)
        self._row += _ROWS_TO_SIGN_IN
        self._write_beside([one.name for one in signing], [looks.role] * count)

    def _write_beside(self, texts: Sequence[str], looks: Sequence[Format]) -> None:
        """Texts in equal parts of the line, each in the middle of its own."""
        edges = self._edges(len(texts))
        lines = max(text.count("\n") + 1 for text in texts)
        self._page.set_row(self._row, _LINE_HEIGHT * lines)
        for text, look, (left, right) in zip(texts, looks, pairwise(edges), strict=True):
            if right > left:
                self._page.write_string(self._row, left, printable(text), look)
            if right > left + 1:
                self._merge(self._row, left, self._row, right - 1)
        self._row += 1

    def _edges(self, parts: int) -> list[int]:
        """The columns at which parts of the line begin that are as equally wide as columns allow."""
        widths = list(accumulate(column.letters for column in self._sheet.columns))
        shares = (widths[-1] * part / parts for part in range(1, parts))
        return [0, *(bisect_left(widths, share) + 1 for share in shares), len(widths)]

    def _write_across(self, text: str, look: Format, height: float) -> None:
        last = len(self._sheet.columns) - 1
        self._page.set_row(self._row, height)
        self._page.write_string(self._row, 0, printable(text), look)
        if last:
            self._merge(self._row, 0, self._row, last)
        self._row += 1

    def _merge(self, top: int, left: int, bottom: int, right: int) -> None:
        """Note the merged range; `merge_range` would write its cells again, out of order."""
        self._page.merge.append([top, left, bottom, right])

    def _lines_across(self, text: str) -> int:
        return _lines(text, int(sum(one.letters for one in self._sheet.columns) * _NARROW))

    def _write_headings(self) -> None:
        slots = header_slots(self._sheet.header, len(self._sheet.columns))
        for row in range(len(self._sheet.header)):
            starting = [slot for slot in slots if slot.row == row]
            height = max((self._heading_lines(slot) for slot in starting), default=1)
            self._page.set_row(self._row, _LINE_HEIGHT * height)
            for column in range(len(self._sheet.columns)):
                self._page.write_blank(self._row, column, None, self._looks.heading)
            for slot in starting:
                self._write_heading(slot)
            self._row += 1

    def _heading_lines(self, slot: HeaderSlot) -> int:
        """Lines that a heading needs in the row where it starts."""
        covered = self._sheet.columns[slot.column : slot.column + slot.cell.columns]
        return -(-_lines(slot.cell.text, sum(c.letters for c in covered)) // slot.cell.rows)

    def _write_heading(self, slot: HeaderSlot) -> None:
        cell = slot.cell
        self._page.write_string(self._row, slot.column, cell.text, self._looks.heading)
        if cell.rows > 1 or cell.columns > 1:
            bottom, right = self._row + cell.rows - 1, slot.column + cell.columns - 1
            self._merge(self._row, slot.column, bottom, right)

    def _set_up_page(self, first_heading: int) -> None:
        page, paper = self._page, self._sheet.paper
        page.freeze_panes(self._row, self._sheet.frozen)
        page.repeat_rows(first_heading, self._row - 1)
        page.set_paper(_PAPER_CODES[paper])
        if paper.width > paper.height:
            page.set_landscape()
        page.fit_to_pages(1, 0)
        page.set_margins(left=0.6, right=0.5, top=0.7, bottom=0.7)
        page.set_footer("&C&P/&N")
        page.ignore_errors({"number_stored_as_text": _WHOLE_SHEET})  # identity numbers are text

    def _write_rows(self, progress: Progress) -> None:
        rows = self._sheet.rows
        columns = self._sheet.columns
        plain = [self._looks.values(column) for column in columns]
        bold = [self._looks.values(column, bold=True) for column in columns]
        struck = [self._looks.values(column, struck=True) for column in columns]
        looks = {
            **dict.fromkeys(self._sheet.bold, bold),
            **dict.fromkeys(self._sheet.struck, struck),
        }
        for number, row in enumerate(rows):
            if number % _REPORT_EVERY == 0:
                progress.report(_("Ghi bảng tính"), number, len(rows))
            self._write_row(row, looks.get(number, plain))

    def _write_row(self, row: Sequence[Value], looks: Sequence[Mapping[Kind, Format]]) -> None:
        lines = self._lines_of(row)
        if lines > 1:  # Excel finds the height by itself, other programs do not
            self._page.set_row(self._row, _LINE_HEIGHT * lines)
        cells = zip(row, self._sheet.columns, looks, strict=True)
        for at, (value, column, look) in enumerate(cells):
            kind = column.kind_of(value)
            self._write_value(at, value, kind, look[kind])
        self._row += 1

    def _lines_of(self, row: Sequence[Value]) -> int:
        """Lines of the longest text of a row."""
        cells = zip(row, self._sheet.columns, strict=True)
        texts = ((value, column.letters) for value, column in cells if isinstance(value, str))
        return max((_lines(text, int(letters * _NARROW)) for text, letters in texts), default=1)

    def _write_value(self, column: int, value: Value, kind: Kind, look: Format) -> None:
        match value:
            case None:
                self._page.write_blank(self._row, column, None, look)
            case str():
                text = printable(value)[:_LONGEST_TEXT]
                self._page.write_string(self._row, column, text, look)
            case date():
                self._page.write_datetime(self._row, column, value, look)
            case _:
                number = _hundredth(value) if kind is Kind.PERCENT else value
                self._page.write_number(self._row, column, number, look)


def _hundredth(percent: Decimal | float) -> float:
    """86.81 % as Excel keeps it, 0.8681: divided before it is binary."""
    return float(Decimal(str(percent)) / 100)


def _sheet_name(name: str) -> str:
    return printable(name).translate(_FORBIDDEN_IN_NAMES)[:_LONGEST_NAME]


def _lines(text: str, letters: int) -> int:
    """How many lines the text takes in a column that many letters wide."""
    return sum(max(1, -(-len(line) // max(1, letters))) for line in text.split("\n"))
