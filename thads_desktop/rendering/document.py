"""The one document model behind PDF and Word: what a paper says, not how it is drawn.

Values are frozen and know no law and no ledger. All text is cleaned on construction: NFC (the
PDF writer misplaces combining marks) and no control characters but the line break.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, fields
from enum import Enum, StrEnum
from typing import Any

from thads_desktop.domain.chart import Chart

_CONTROLS = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0), 0xFEFF, 0xFFFE, 0xFFFF])
_PRINTABLE = _CONTROLS | {ord("\t"): " ", ord("\n"): "\n"}


def printable(text: str) -> str:
    """The text as it goes on paper: NFC, tabs as spaces, no control character but the line break."""
    return unicodedata.normalize("NFC", text.translate(_PRINTABLE))


def _printable_value(value: Any) -> Any:  # noqa: ANN401 - any field of any block passes here
    if isinstance(value, StrEnum):
        return value
    if isinstance(value, str):
        return printable(value)
    return tuple(_printable_value(item) for item in value) if isinstance(value, tuple) else value


@dataclass(frozen=True, slots=True)
class Printed:
    """Anything that ends up on paper; cleans its text when it is made."""

    def __post_init__(self) -> None:
        """Make every text printable, in tuples too."""
        for field in fields(self):
            value = getattr(self, field.name)
            object.__setattr__(self, field.name, _printable_value(value))


class Paper(Enum):
    """A sheet of paper (khổ giấy): width and height in millimetres."""

    A4 = (210, 297)
    A4_LANDSCAPE = (297, 210)
    A3_LANDSCAPE = (420, 297)
    A5 = (148, 210)
    DL = (220, 110)

    @property
    def width(self) -> int:
        """Millimetres."""
        return self.value[0]

    @property
    def height(self) -> int:
        """Millimetres."""
        return self.value[1]


class Align(StrEnum):
    """How the lines of a paragraph or cell stand."""

    LEFT = "left"
    CENTRE = "center"
    RIGHT = "right"
    JUSTIFIED = "both"


class Style(StrEnum):
    """What a line of text is; `page_format` says how it looks. The value is its name in Word."""

    BODY = "Nội dung"
    BASIS = "Căn cứ"
    DECIDES = "Quyết định"
    HEADING = "Mục"
    ARTICLE = "Điều"
    CLAUSE = "Khoản"
    FACT = "Thông tin"
    CENTRED = "Giữa dòng"
    RIGHT = "Lề phải"
    NOTE = "Ghi chú"
    BLANK = "Dòng để trống"
    BOOK = "Tên sổ"
    YEAR = "Năm của sổ"

    # Lines of the larger blocks
    NATION = "Quốc hiệu"
    MOTTO = "Tiêu ngữ"
    PARENT = "Cơ quan chủ quản"
    ISSUER = "Cơ quan ban hành"
    NUMBER = "Số, ký hiệu"
    ABOUT = "Về việc"
    PLACE_AND_DATE = "Địa danh, ngày tháng"
    KIND = "Tên loại"
    SUBJECT = "Trích yếu"
    ROLE = "Chức vụ người ký"
    SIGNING_NOTE = "Cách ký"
    SIGNER = "Họ tên người ký"
    RECIPIENTS = "Nơi nhận"
    RECIPIENT = "Dòng nơi nhận"
    CELL = "Ô bảng"


@dataclass(frozen=True, slots=True)
class Run(Printed):
    """A stretch of text in one face."""

    text: str
    bold: bool = False
    italic: bool = False
    struck: bool = False


NATION, MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"
"""Quốc hiệu, Tiêu ngữ."""


@dataclass(frozen=True, slots=True)
class Letterhead(Printed):
    """Head of an official paper: issuer on the left, Quốc hiệu and Tiêu ngữ on the right.

    `number` is the whole line ("Số: 05/QĐ-CTHADS"); minutes have no `place_and_date`;
    `about` is the "V/v …" of a letter (công văn).
    """

    parent: str
    issuer: str
    number: str = ""
    place_and_date: str | None = None
    about: str = ""


@dataclass(frozen=True, slots=True)
class Title(Printed):
    """Kind of paper (tên loại) and its subject (trích yếu)."""

    kind: str
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph(Printed):
    """A paragraph, plain or in runs of different faces."""

    text: str | tuple[Run, ...]
    style: Style = Style.BODY


@dataclass(frozen=True, slots=True)
class Facts(Printed):
    """Label and value, a line each; an empty value is left as dots to write on."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Column(Printed):
    """A column of a table; widths are shares of the line."""

    weight: float = 1
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class HeaderCell(Printed):
    """A heading over `columns` columns and `rows` heading rows."""

    text: str
    columns: int = 1
    rows: int = 1


@dataclass(frozen=True, slots=True)
class Row(Printed):
    """A row of a table; totals and group rows are bold.

    The text of the `struck` columns is struck out (gạch bỏ) and stays legible.
    """

    cells: tuple[str, ...]
    bold: bool = False
    struck: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Table(Printed):
    """A ruled table; its heading repeats on every page. `size` is the letters', in points.

    One that is `whole` begins on a new page rather than be parted, where a page can hold it.
    """

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    header: tuple[tuple[HeaderCell, ...], ...] = ()
    size: float = 12
    whole: bool = False

    def __post_init__(self) -> None:
        """Refuse rows and headings that do not cover exactly the columns."""
        width = len(self.columns)
        if any(len(row.cells) != width for row in self.rows):
            message = f"every row of this table must have {width} cells"
            raise ValueError(message)
        header_slots(self.header, width)


@dataclass(frozen=True, slots=True)
class ChartBlock(Printed):
    """A chart as wide as the line; in Word it is the table of its amounts."""

    chart: Chart


@dataclass(frozen=True, slots=True)
class Blank(Printed):
    """Dotted lines to write on by hand."""

    lines: int = 1


@dataclass(frozen=True, slots=True)
class Signatory(Printed):
    """One who signs: role lines in capitals ("KT. TRƯỞNG PHÒNG", …), what to do, and the name."""

    roles: tuple[str, ...]
    name: str = ""
    note: str = "(Ký, ghi rõ họ tên)"


@dataclass(frozen=True, slots=True)
class Recipients(Printed):
    """Nơi nhận: who gets a copy."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Signatures(Printed):
    """The foot of a paper, side by side; never alone on a page. More than three take more rows."""

    columns: tuple[Signatory | Recipients, ...]


@dataclass(frozen=True, slots=True)
class KeepTogether(Printed):
    """Blocks that a page must not part when they fit on one."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class PageBreak(Printed):
    """What follows starts a page."""


Block = (
    Letterhead
    | Title
    | Paragraph
    | Facts
    | Table
    | ChartBlock
    | Blank
    | Signatures
    | Recipients
    | KeepTogether
    | PageBreak
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Document(Printed):
    """A paper: its blocks in reading order; title, author and language go into the file's data.

    `seal` is drawn as a QR and `tracking` as bars in the bottom margin of the first page.
    """

    title: str
    blocks: tuple[Block, ...]
    paper: Paper = Paper.A4
    author: str = ""
    language: str = "vi"
    seal: str = ""
    tracking: str = ""


@dataclass(frozen=True, slots=True)
class HeaderSlot:
    """Where a heading stands: its first row and column."""

    cell: HeaderCell
    row: int
    column: int


def header_slots(header: tuple[tuple[HeaderCell, ...], ...], width: int) -> tuple[HeaderSlot, ...]:
    """Place the headings row by row, left to right, as in an HTML table.

    Raises ValueError when they overlap or leave a hole.
    """
    free = {(row, column) for row in range(len(header)) for column in range(width)}
    slots = []
    for row, cells in enumerate(header):
        for cell in cells:
            slot = HeaderSlot(cell, row, min((c for r, c in free if r == row), default=width))
            covered = _covered(slot)
            if not covered <= free:
                message = f"the heading {cell.text!r} does not fit into {width} columns"
                raise ValueError(message)
            free -= covered
            slots.append(slot)
    if free:
        message = f"a heading is missing at row and column {min(free)}"
        raise ValueError(message)
    return tuple(slots)


def _covered(slot: HeaderSlot) -> set[tuple[int, int]]:
    rows = range(slot.row, slot.row + slot.cell.rows)
    columns = range(slot.column, slot.column + slot.cell.columns)
    return {(row, column) for row in rows for column in columns}
