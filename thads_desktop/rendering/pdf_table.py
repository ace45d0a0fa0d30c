"""A ruled table as a ReportLab flowable.

ReportLab's own table copies all that is left for every page; this one is measured once and each
page draws a slice of it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.textobject import PDFTextObject
from reportlab.platypus import Flowable, PageBreak

from thads_desktop.rendering.document import Align, HeaderSlot, Row, Table, header_slots
from thads_desktop.rendering.fonts import face, wrapped
from thads_desktop.rendering.page_format import (
    CELL_PADDING_POINTS,
    SINGLE,
    WHITE_ABOVE_CELL_POINTS,
)

_BORDER_WIDTH = 0.5
_MIDDLE_OF_LETTERS = 0.72
"""Where small letters are struck through, in letter sizes from the top of their line."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """A row, or the part of a long row that one page can hold: the lines of each cell."""

    cells: tuple[tuple[str, ...], ...]
    bold: bool
    lines: int
    struck: frozenset[int] = frozenset()


class _Box(NamedTuple):
    """Where the lines of a cell go."""

    left: float
    right: float
    top: float


class TableLayout:
    """Where everything of a table stands; lengths are points, measured from the top left."""

    def __init__(self, table: Table, width: float, page_height: float) -> None:
        self.size = table.size
        self.whole = table.whole
        self.page_height = page_height
        self.leading = table.size * SINGLE
        self.aligns = [column.align for column in table.columns]
        total = sum(column.weight for column in table.columns)
        shares = (column.weight / total * width for column in table.columns)
        self.edges = list(accumulate(shares, initial=0.0))
        self.slots = [
            (slot, self._wrapped(slot.cell.text, slot.column, slot.cell.columns, face(bold=True)))
            for slot in header_slots(table.header, len(table.columns))
        ]
        self.header_edges = self._header_edges(len(table.header))
        room = page_height - self.header_edges[-1] - 2 * WHITE_ABOVE_CELL_POINTS
        most_lines = max(1, int(room / self.leading) - 1)
        self.pieces = [piece for row in table.rows for piece in self._pieces(row, most_lines)]
        self.tops = list(accumulate(map(self._height, self.pieces), initial=0.0))

    def _height(self, piece: _Piece) -> float:
        return piece.lines * self.leading + 2 * WHITE_ABOVE_CELL_POINTS

    def _header_edges(self, rows: int) -> list[float]:
        heights = [0.0] * rows
        for slot, lines in sorted(self.slots, key=lambda placed: placed[0].cell.rows):
            spanned = range(slot.row, slot.row + slot.cell.rows)
            missing = (
                len(lines) * self.leading
                + 2 * WHITE_ABOVE_CELL_POINTS
                - sum(heights[row] for row in spanned)
            )
            heights[spanned[-1]] += max(0.0, missing)
        return list(accumulate(heights, initial=0.0))

    def _wrapped(self, text: str, column: int, columns: int, font: str) -> tuple[str, ...]:
        width = self.edges[column + columns] - self.edges[column] - 2 * CELL_PADDING_POINTS
        return tuple(wrapped(text, font, self.size, width))

    def _pieces(self, row: Row, most_lines: int) -> Iterator[_Piece]:
        font = face(bold=row.bold)
        cells = [self._wrapped(text, at, 1, font) for at, text in enumerate(row.cells)]
        lines = max(map(len, cells))
        for start in range(0, lines, most_lines):
            part = tuple(cell[start : start + most_lines] for cell in cells)
            yield _Piece(part, row.bold, max(1, *map(len, part)), row.struck)


class TablePart(Flowable):
    """The rows of a table that stand on one page, under its heading.

    The last part draws `tail` below itself: signatures, which must not stand on a page alone.
    """

    def __init__(
        self, layout: TableLayout, tail: Flowable, start: int = 0, stop: int | None = None
    ) -> None:
        super().__init__()
        self._layout = layout
        self._tail = tail
        self._start = start
        self._stop = len(layout.pieces) if stop is None else stop

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Heading, rows and tail."""
        layout = self._layout
        body = layout.tops[self._stop] - layout.tops[self._start]
        tail = self._tail.wrap(available_width, available_height)[1] if self._is_last else 0.0
        self.width, self.height = layout.edges[-1], layout.header_edges[-1] + body + tail
        return self.width, self.height

    @property
    def _is_last(self) -> bool:
        return self._stop == len(self._layout.pieces)

    def split(self, _available_width: float, available_height: float) -> list[Flowable]:
        """What fits here, and the rest; nothing when no row fits."""
        if self._waits_for_a_page:
            return []
        layout = self._layout
        limit = available_height - layout.header_edges[-1] + layout.tops[self._start]
        fitting = bisect_right(layout.tops, limit, self._start + 1, self._stop + 1) - 1
        at = self._before_group(min(fitting, self._start + self._most_rows_above()))
        if at <= self._start:
            return []
        parts = ((self._start, at), (at, self._stop))
        above, below = (TablePart(layout, self._tail, start, stop) for start, stop in parts)
        return [above, PageBreak(), below]  # else what was held back would be tried here again

    @property
    def _waits_for_a_page(self) -> bool:
        """Is it to stay whole, and does a page hold it with what stands below it?"""
        is_all = self._start == 0 and self._is_last
        return self._layout.whole and is_all and self.height <= self._layout.page_height

    def _before_group(self, at: int) -> int:
        """A bold row, which heads a group, is not the last of a page, unless no other is above."""
        held = at
        while held > self._start and self._layout.pieces[held - 1].bold:
            held -= 1
        return at if held <= self._start else held

    def _most_rows_above(self) -> int:
        """Two rows go to the next page at least: a total never stands there alone."""
        count = self._stop - self._start
        return count - 2 if count > 2 else count - 1  # noqa: PLR2004 - two rows, as said

    def draw(self) -> None:
        """Draw the borders, then the text row by row, then the tail."""
        self.canv.setLineWidth(_BORDER_WIDTH)
        self._draw_header_borders()
        self._draw_body_borders()
        text = self.canv.beginText()
        for slot, lines in self._layout.slots:
            self._write_heading(text, slot, lines)
        for index in range(self._start, self._stop):
            self._write_row(text, index)
        self.canv.drawText(text)
        for index in range(self._start, self._stop):
            self._strike_out(index)
        if self._is_last:
            self._tail.drawOn(self.canv, 0, 0)

    def _draw_header_borders(self) -> None:
        layout = self._layout
        for slot, _lines in layout.slots:
            left, right = layout.edges[slot.column], layout.edges[slot.column + slot.cell.columns]
            top = layout.header_edges[slot.row]
            bottom = layout.header_edges[slot.row + slot.cell.rows]
            self.canv.rect(left, self.height - bottom, right - left, bottom - top)

    def _draw_body_borders(self) -> None:
        layout = self._layout
        if self._start == self._stop:
            return  # a heading alone has its own borders
        ys = [self._top(index) for index in range(self._start, self._stop + 1)]
        self.canv.grid(layout.edges, ys)

    def _top(self, index: int) -> float:
        layout = self._layout
        return self.height - layout.header_edges[-1] - layout.tops[index] + layout.tops[self._start]

    def _write_heading(self, text: PDFTextObject, slot: HeaderSlot, lines: tuple[str, ...]) -> None:
        layout = self._layout
        top = layout.header_edges[slot.row]
        height = layout.header_edges[slot.row + slot.cell.rows] - top
        white = (height - len(lines) * layout.leading) / 2
        box = _Box(
            layout.edges[slot.column] + CELL_PADDING_POINTS,
            layout.edges[slot.column + slot.cell.columns] - CELL_PADDING_POINTS,
            self.height - top - white,
        )
        self._write(text, lines, box, Align.CENTRE, face(bold=True))

    def _write_row(self, text: PDFTextObject, index: int) -> None:
        layout = self._layout
        piece = layout.pieces[index]
        font = face(bold=piece.bold)
        for column, lines in enumerate(piece.cells):
            self._write(text, lines, self._box(index, column), layout.aligns[column], font)

    def _strike_out(self, index: int) -> None:
        """A line through every line of text of the columns struck out."""
        layout, piece = self._layout, self._layout.pieces[index]
        font = face(bold=piece.bold)
        for column in piece.struck:
            box = self._box(index, column)
            for number, line in enumerate(piece.cells[column]):
                if not line:
                    continue
                x = _start_of(line, box, layout.aligns[column], font, layout.size)
                y = box.top - number * layout.leading - layout.size * _MIDDLE_OF_LETTERS
                self.canv.line(x, y, x + stringWidth(line, font, layout.size), y)

    def _box(self, index: int, column: int) -> _Box:
        edges = self._layout.edges
        return _Box(
            edges[column] + CELL_PADDING_POINTS,
            edges[column + 1] - CELL_PADDING_POINTS,
            self._top(index) - WHITE_ABOVE_CELL_POINTS,
        )

    def _write(
        self, text: PDFTextObject, lines: tuple[str, ...], box: _Box, align: Align, font: str
    ) -> None:
        size, leading = self._layout.size, self._layout.leading
        text.setFont(font, size, leading)
        for number, line in enumerate(lines):
            x = _start_of(line, box, align, font, size)
            text.setTextOrigin(x, box.top - number * leading - size)
            text.textOut(line)


def _start_of(line: str, box: _Box, align: Align, font: str, size: float) -> float:
    """Where a line of text begins in its cell."""
    if align not in (Align.CENTRE, Align.RIGHT):
        return box.left
    free = box.right - box.left - stringWidth(line, font, size)
    return box.left + (free if align is Align.RIGHT else free / 2)
