"""Lines of a page as ReportLab flowables: paragraphs, dots to write on, rules, cells side by side.

Paragraphs are made of ready fragments: parsing markup takes longer than drawing it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from itertools import accumulate
from typing import Any, Literal

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, PageBreak, Paragraph
from reportlab.platypus.paraparser import ParaFrag

from thads_desktop.rendering.document import Align, Style
from thads_desktop.rendering.fonts import face, with_firm_dashes
from thads_desktop.rendering.layout import Line
from thads_desktop.rendering.page_format import (
    COLUMN_PADDING_POINTS,
    FORMATS,
    POINTS_PER_MM,
    RULE_CLEARANCE_POINTS,
    TextFormat,
)

_ALIGNMENTS: dict[Align, Literal[0, 1, 2, 4]] = {  # ReportLab's numbers
    Align.LEFT: 0,
    Align.CENTRE: 1,
    Align.RIGHT: 2,
    Align.JUSTIFIED: 4,
}
_RULE_WIDTH = 0.6
_LINES_HELD = 2
_LINES_KEPT_WHOLE = 6


def paragraph(line: Line) -> Paragraph:
    """The line as a paragraph; dots fill its last line when it asks for them."""
    kind = DottedParagraph if line.dotted else Paragraph
    return kind("", _paragraph_style(line.style), frags=_fragments(line))


def _fragments(line: Line) -> list[ParaFrag]:
    fragments = []
    for run in line.runs:
        sample = _fragment(line.style, bold=run.bold, italic=run.italic, struck=run.struck)
        first, *rest = with_firm_dashes(run.text).split("\n")
        fragments.append(sample.clone(text=first))
        for text in rest:
            fragments.append(sample.clone(text="", lineBreak=True))
            fragments.append(sample.clone(text=text))
    return fragments


@cache
def _fragment(style: Style, *, bold: bool, italic: bool, struck: bool) -> ParaFrag:
    """A fragment to copy: ReportLab's own parser makes it, once per face."""
    look = FORMATS[style]
    [sample] = Paragraph("<strike>x</strike>" if struck else "x", _paragraph_style(style)).frags
    name = face(bold=look.bold or bold, italic=look.italic or italic)
    return sample.clone(text="", fontName=name)


@cache
def _paragraph_style(style: Style) -> ParagraphStyle:
    look = FORMATS[style]
    return ParagraphStyle(
        style.name,
        fontName=face(bold=look.bold, italic=look.italic),
        bulletFontName=face(),
        fontSize=look.size,
        leading=look.leading,
        alignment=_ALIGNMENTS[look.align],
        firstLineIndent=look.first_line * POINTS_PER_MM,
        leftIndent=look.indent * POINTS_PER_MM,
        spaceBefore=look.before,
        spaceAfter=look.after,
        keepWithNext=look.keep_with_next,
        allowWidows=0,
        allowOrphans=0,
    )


def _draw_dots(canvas: Canvas, start: float, end: float, y: float) -> None:
    canvas.saveState()
    canvas.setLineWidth(0.7)
    canvas.setLineCap(1)
    canvas.setDash(0.1, 2.6)
    canvas.line(start, y, end, y)
    canvas.restoreState()


class DottedParagraph(Paragraph):
    """A label with dots after it."""

    blPara: Any  # noqa: N815 - ReportLab's record of the broken lines, untyped

    def draw(self) -> None:
        """Draw the text, then dots from its end to the right margin."""
        super().draw()
        lines = self.blPara.lines
        style = self.style
        unused = lines[-1][0]
        base = self.height - style.fontSize - (len(lines) - 1) * style.leading
        _draw_dots(self.canv, self.width - unused + 3, self.width, base)


class DottedLine(Flowable):
    """A whole line of dots."""

    def __init__(self, look: TextFormat) -> None:
        super().__init__()
        self._look = look

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """As high as a line with the white after it: hands need the room."""
        self.width = available_width
        self.height = self._look.leading + self._look.after
        return self.width, self.height

    def draw(self) -> None:
        """Draw the dots where letters would stand."""
        _draw_dots(self.canv, 0, self.width, self._look.after)


class RuleLine(Flowable):
    """A thin line in the middle of the column."""

    def __init__(self, length: float, after: float) -> None:
        super().__init__()
        self._length = length
        self._after = after

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Clear of the letters above that reach below their line."""
        self.width = available_width
        self.height = RULE_CLEARANCE_POINTS + self._after
        return self.width, self.height

    def draw(self) -> None:
        """Draw it, never longer than the column."""
        length = min(self._length, self.width)
        start = (self.width - length) / 2
        self.canv.setLineWidth(_RULE_WIDTH)
        self.canv.line(start, self._after, start + length, self._after)


class SideBySide(Flowable):
    """Cells beside each other, drawn from the left: readers and copied text follow that order."""

    def __init__(self, weights: Sequence[float], cells: Sequence[Sequence[Flowable]]) -> None:
        super().__init__()
        self._weights = weights
        self._cells = cells
        self._padding = COLUMN_PADDING_POINTS if len(cells) > 1 else 0.0

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """As high as the highest cell."""
        self.width = available_width
        self._widths = [available_width * weight / sum(self._weights) for weight in self._weights]
        self._heights = [
            [flowable.wrap(width - 2 * self._padding, available_height)[1] for flowable in cell]
            for cell, width in zip(self._cells, self._widths, strict=True)
        ]
        self.height = max(map(self._cell_height, range(len(self._cells))))
        return self.width, self.height

    def _cell_height(self, index: int) -> float:
        spaces = (f.getSpaceBefore() + f.getSpaceAfter() for f in self._cells[index])
        return sum(self._heights[index]) + sum(spaces)

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """What fits here, and the rest: only a row higher than a page is ever parted."""
        self.wrap(available_width, available_height)
        parts = [
            _parted(cell, heights, available_height)
            for cell, heights in zip(self._cells, self._heights, strict=True)
        ]
        if not any(above for above, _below in parts):
            return []
        return [SideBySide(self._weights, cells) for cells in zip(*parts, strict=True)]

    def draw(self) -> None:
        """Draw every cell from the top."""
        left = 0.0
        for cell, width, heights in zip(self._cells, self._widths, self._heights, strict=True):
            y = self.height
            for flowable, height in zip(cell, heights, strict=True):
                y -= flowable.getSpaceBefore() + height
                flowable.drawOn(self.canv, left + self._padding, y)
                y -= flowable.getSpaceAfter()
            left += width


def _parted(
    cell: Sequence[Flowable], heights: Sequence[float], available: float
) -> tuple[Sequence[Flowable], Sequence[Flowable]]:
    """The first of the cell that fit into a height, and the others."""
    bottoms = accumulate(
        flowable.getSpaceBefore() + height + flowable.getSpaceAfter()
        for flowable, height in zip(cell, heights, strict=True)
    )
    fitting = bisect_right(list(bottoms), available)
    return cell[:fitting], cell[fitting:]


class Held(Flowable):
    """A paragraph and the signatures below it, which take it along to a new page.

    Of a long one, or one that does not fit there, only the last lines go with them.
    """

    def __init__(
        self, above: Flowable, leading: float, below: Sequence[Flowable], page_height: float
    ) -> None:
        super().__init__()
        self._above, self._leading = above, leading
        self._below, self._page_height = below, page_height
        self._tail = SideBySide((1.0,), [below])

    def getSpaceBefore(self) -> float:  # noqa: N802 - ReportLab's name
        """The white above the paragraph."""
        return self._above.getSpaceBefore()

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """The paragraph, the white after it, the signatures."""
        self.width = available_width
        above = self._above.wrap(available_width, available_height)[1]
        self._tail_height = self._tail.wrap(available_width, available_height)[1]
        self.height = above + self._above.getSpaceAfter() + self._tail_height
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """The lines that fit here but the last two, which go on with the signatures."""
        above = self._above.wrap(available_width, available_height)[1]
        leading = self._leading
        if self.height <= self._page_height and above <= _LINES_KEPT_WHOLE * leading:
            return []
        if self._tail_height + _LINES_HELD * leading > self._page_height:
            parts = self._above.split(available_width, available_height)
            return [*parts, *self._below] if parts else []
        here = min(available_height, above - _LINES_HELD * leading)
        parts = self._above.split(available_width, here)
        if len(parts) != 2:  # noqa: PLR2004 - lines for here, and others
            return []
        return [parts[0], PageBreak(), Held(parts[1], leading, self._below, self._page_height)]

    def draw(self) -> None:
        """Draw the paragraph, then the signatures at the foot."""
        self._above.drawOn(self.canv, 0, self._tail_height + self._above.getSpaceAfter())
        self._tail.drawOn(self.canv, 0, 0)
