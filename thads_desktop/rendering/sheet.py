"""A sheet of typed columns (bảng biểu): goes to Excel as it is, and to paper as a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from itertools import groupby

from thads_desktop.base.formats import format_count, format_date, format_percent
from thads_desktop.rendering.document import (
    Align,
    Block,
    Column,
    Document,
    HeaderCell,
    Letterhead,
    Paper,
    Paragraph,
    Row,
    Signatures,
    Style,
    Table,
    Title,
)
from thads_desktop.rendering.page_format import CELL_PADDING_POINTS, POINTS_PER_MM, text_width_of

Value = str | int | float | Decimal | date | None

_LARGEST, _SMALLEST = 12.0, 7.5
_LETTER = 0.5
"""Mean width of a letter, in letter sizes."""
_DIGIT, _STOP = 0.5, 0.28
"""Widths of a digit, and of what stands between digits, in letter sizes."""
_LEAST = 6.0
"""The smallest letters, where numbers do not fit otherwise."""
_GIVEN_UP = 0.5
"""How much of what they do not need the other columns give to numbers."""


class Kind(StrEnum):
    """What a column holds."""

    TEXT = "text"
    INTEGER = "integer"
    MONEY = "money"
    """Whole đồng."""
    PERCENT = "percent"
    """86.81 is 86,81 %."""
    POINTS = "points"
    """Điểm phần trăm: by how much a percentage differs; -3.66 is −3,66 điểm phần trăm."""
    DATE = "date"


_WIDTHS = {
    Kind.TEXT: 24,
    Kind.INTEGER: 10,
    Kind.MONEY: 18,
    Kind.PERCENT: 10,
    Kind.POINTS: 24,
    Kind.DATE: 12,
}
_ALIGNS = {Kind.TEXT: Align.LEFT, Kind.DATE: Align.CENTRE}


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column; `width` is in letters, 0 takes what its kind needs; `alert` prints it red.

    `is_remark`: it tells of the row itself and is never struck out. `of_decimals`: what a Decimal
    in it is, where its other values are not of that kind.
    """

    heading: str
    kind: Kind = Kind.TEXT
    width: int = 0
    alert: bool = False
    is_remark: bool = False
    of_decimals: Kind | None = None

    @property
    def letters(self) -> int:
        """Its width in letters."""
        return self.width or _WIDTHS[self.kind]

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """Of what kinds its values are."""
        return (self.kind,) if self.of_decimals is None else (self.kind, self.of_decimals)

    def kind_of(self, value: Value) -> Kind:
        """Of what kind a value in it is."""
        return self.kinds[-1] if isinstance(value, Decimal) else self.kind

    @property
    def align(self) -> Align:
        """Numbers stand on the right, dates in the middle."""
        return _ALIGNS.get(self.kind, Align.RIGHT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A titled table of typed values.

    `headings` replaces the columns' own headings where they span; `bold` are the positions of
    total and group rows, `struck` those of rows struck out; the first `frozen` columns stay on
    screen. On paper one that is `whole` is not parted where a page can hold it. `letterhead` stands
    above the title, `signatures` below the notes.
    """

    name: str
    columns: tuple[SheetColumn, ...]
    rows: Sequence[Sequence[Value]]
    title: tuple[str, ...] = ()
    headings: tuple[tuple[HeaderCell, ...], ...] = ()
    bold: frozenset[int] = frozenset()
    struck: frozenset[int] = frozenset()
    notes: tuple[str, ...] = ()
    paper: Paper = Paper.A4_LANDSCAPE
    frozen: int = 0
    whole: bool = False
    letterhead: Letterhead | None = None
    signatures: Signatures | None = None

    @property
    def header(self) -> tuple[tuple[HeaderCell, ...], ...]:
        """The heading rows."""
        return self.headings or (tuple(HeaderCell(column.heading) for column in self.columns),)


def sheet_document(sheet: Sheet, *, author: str = "") -> Document:
    """The same sheet as a paper."""
    return Document(
        title=" ".join(sheet.title) or sheet.name,
        author=author,
        paper=sheet.paper,
        blocks=(
            *((sheet.letterhead,) if sheet.letterhead else ()),
            *_title_blocks(sheet.title),
            _table(sheet),
            *_notes(sheet),
            *((sheet.signatures,) if sheet.signatures else ()),
        ),
    )


def _title_blocks(title: tuple[str, ...]) -> tuple[Block, ...]:
    if not title:
        return ()
    lines = (Paragraph(line, Style.CENTRED) for line in title[2:])
    return (Title(*title[:2]), *lines)


def _notes(sheet: Sheet) -> tuple[Block, ...]:
    return tuple(Paragraph(note, Style.NOTE) for note in sheet.notes)


def _table(sheet: Sheet) -> Table:
    texts = [
        tuple(
            text_of_value(value, column.kind_of(value))
            for value, column in zip(row, sheet.columns, strict=True)
        )
        for row in sheet.rows
    ]
    size, weights = _fitted(sheet, texts)
    marked = frozenset(at for at, column in enumerate(sheet.columns) if not column.is_remark)
    rows = (
        Row(
            cells,
            bold=number in sheet.bold,
            struck=marked if number in sheet.struck else frozenset(),
        )
        for number, cells in enumerate(texts)
    )
    named = zip(weights, sheet.columns, strict=True)
    columns = tuple(Column(weight, column.align) for weight, column in named)
    return Table(columns, tuple(rows), sheet.header, size=size, whole=sheet.whole)


def _fitted(sheet: Sheet, texts: Sequence[Sequence[str]]) -> tuple[float, list[float]]:
    """The size of the letters and the widths of the columns: a number is never broken.

    Columns are as wide as they ask; where a number would not fit, the others give way, and where
    they cannot, the letters grow smaller.
    """
    room, size = text_width_of(sheet.paper) * POINTS_PER_MM, _letter_size(sheet)
    asked = [column.letters for column in sheet.columns]
    shares = [room * letters / sum(asked) for letters in asked]
    ems = [_longest(sheet, texts, at) for at in range(len(asked))]
    while True:
        needs = [one * size + 2 * CELL_PADDING_POINTS if one else 0.0 for one in ems]
        spare = [share - need for share, need in zip(shares, needs, strict=True)]
        left, lacking = (sum(max(sign * one, 0.0) for one in spare) for sign in (1, -1))
        if not lacking:
            return size, [float(letters) for letters in asked]
        if lacking <= _GIVEN_UP * left or size <= _LEAST:
            given = min(lacking / left, _GIVEN_UP) if left else 0.0
            return size, [
                need + (1 - given) * max(one, 0.0) for need, one in zip(needs, spare, strict=True)
            ]
        size -= 0.5


def _longest(sheet: Sheet, texts: Sequence[Sequence[str]], at: int) -> float:
    """How wide the widest number or day of a column is, in letter sizes; 0 of a column of texts."""
    column = sheet.columns[at]
    if column.kind in {Kind.TEXT, Kind.POINTS}:
        return 0.0
    return max((_ems(row[at]) for row in texts), default=0.0)


def _ems(number: str) -> float:
    return sum(_DIGIT if letter.isdigit() else _STOP if letter in ".,/" else 1 for letter in number)


def _letter_size(sheet: Sheet) -> float:
    """The largest letters, in half points, with which the columns are as wide as they ask."""
    letters = sum(column.letters for column in sheet.columns)
    size = text_width_of(sheet.paper) * POINTS_PER_MM / (letters * _LETTER)
    return min(_LARGEST, max(_SMALLEST, int(size * 2) / 2))


def grouped_headings(paths: Sequence[tuple[str, ...]]) -> tuple[tuple[HeaderCell, ...], ...]:
    """Groups over their columns, each column down to the last heading row.

    A path goes from the outermost group to the column itself.
    """
    depth = max(map(len, paths))
    return tuple(tuple(_level(paths, level, depth)) for level in range(depth))


def _level(paths: Sequence[tuple[str, ...]], level: int, depth: int) -> Iterator[HeaderCell]:
    deep = (path for path in paths if len(path) > level)
    for path, group in groupby(deep, key=lambda path: path[: level + 1]):
        together = list(group)
        is_column = len(together[0]) == level + 1
        yield HeaderCell(path[-1], columns=len(together), rows=depth - level if is_column else 1)


def text_of_value(value: Value, kind: Kind) -> str:
    """The value as it stands on paper, in Vietnamese whatever the language of the screen."""
    match value, kind:
        case None, _:
            return ""
        case date(), _:
            return format_date(value)
        case int(), Kind.INTEGER | Kind.MONEY:
            return format_count(value, language="vi")
        case int() | float() | Decimal(), Kind.PERCENT:
            return format_percent(value, language="vi")
        case int() | float() | Decimal(), Kind.POINTS:
            return _points(value)
        case _:
            return str(value)


def _points(value: Decimal | float) -> str:
    """+3,66 điểm phần trăm."""
    sign = "+" if value > 0 else "−" if value < 0 else ""
    number = format_percent(value, language="vi").removeprefix("-").removesuffix(" %")
    return f"{sign}{number} điểm phần trăm"
