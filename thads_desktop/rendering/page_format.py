"""The page format of NĐ 30/2020/NĐ-CP, Phụ lục I: margins, letters, spacing. Both writers read it.

Lengths are millimetres unless a name says points.
"""

from __future__ import annotations

from dataclasses import dataclass

from thads_desktop.rendering.document import Align, Paper, Style

WORD_FONT = "Times New Roman"
"""The letters of Word files: on every Windows; elsewhere Liberation Serif, equally wide, stands in."""

POINTS_PER_MM = 72 / 25.4
TWIPS_PER_POINT = 20
TWIPS_PER_MM = POINTS_PER_MM * TWIPS_PER_POINT
SINGLE = 1.15
"""Height of a single-spaced line of Times New Roman, in letter sizes."""

PAGE_NUMBER_SIZE = 13
PAGE_NUMBER_TOP = 0.4
PAGE_NUMBER_BASE = 0.6
"""Top and base line of the page number, as parts of the top margin."""

FIRST_LINE = 12.7
LETTERHEAD_WEIGHTS = (70.0, 95.0)
"""Issuer and Quốc hiệu: 95 mm hold the Quốc hiệu on one line."""

COLUMN_PADDING_POINTS = 4
"""White on both sides of a cell without borders."""

CELL_PADDING_POINTS = 3
"""White between the border of a table and the text beside it."""

WHITE_ABOVE_CELL_POINTS = 2
"""White above and below the text of a table cell."""

RULE_CLEARANCE_POINTS = 4
"""White between a line of text and the rule under it."""

SIGNING_SPACE_POINTS = 62
GAP_ABOVE_SIGNATURES = 6
GAP_BETWEEN_SIGNATURES = 16
"""Room for a signature and a seal."""

MOST_SIGNATURES_IN_A_ROW = 3


@dataclass(frozen=True, slots=True)
class Margins:
    """White around the text."""

    top: float
    right: float
    bottom: float
    left: float


MARGINS = {
    Paper.A4: Margins(20, 15, 20, 30),
    Paper.A4_LANDSCAPE: Margins(20, 15, 15, 15),
    Paper.A3_LANDSCAPE: Margins(20, 15, 15, 20),
    Paper.A5: Margins(15, 10, 12, 15),
    Paper.DL: Margins(10, 15, 8, 15),
}


def text_width_of(paper: Paper) -> float:
    """Millimetres between the side margins."""
    margins = MARGINS[paper]
    return paper.width - margins.left - margins.right


@dataclass(frozen=True, slots=True, kw_only=True)
class TextFormat:
    """Look of a paragraph; `before` and `after` are points, `spacing` is in single lines."""

    size: float = 13
    bold: bool = False
    italic: bool = False
    align: Align = Align.CENTRE
    first_line: float = 0
    indent: float = 0
    before: float = 0
    after: float = 0
    spacing: float = 1
    keep_with_next: bool = False

    @property
    def leading(self) -> float:
        """Points from one base line to the next."""
        return self.size * SINGLE * self.spacing


def _running(
    *,
    bold: bool = False,
    italic: bool = False,
    align: Align = Align.JUSTIFIED,
    first_line: float = FIRST_LINE,
    before: float = 0,
    keep_with_next: bool = False,
) -> TextFormat:
    return TextFormat(
        bold=bold,
        italic=italic,
        align=align,
        first_line=first_line,
        before=before,
        after=6,
        spacing=1.1,
        keep_with_next=keep_with_next,
    )


FORMATS = {
    Style.BODY: _running(),
    Style.BASIS: _running(italic=True),
    Style.DECIDES: _running(
        bold=True, align=Align.CENTRE, first_line=0, before=6, keep_with_next=True
    ),
    Style.HEADING: _running(bold=True, before=4, keep_with_next=True),
    Style.ARTICLE: _running(),
    Style.CLAUSE: _running(),
    Style.FACT: _running(align=Align.LEFT),
    Style.CENTRED: _running(align=Align.CENTRE, first_line=0),
    Style.RIGHT: _running(italic=True, align=Align.RIGHT, first_line=0),
    Style.NOTE: TextFormat(size=12, italic=True, align=Align.JUSTIFIED, before=3, after=3),
    Style.BLANK: _running(first_line=0),
    Style.BOOK: TextFormat(size=22, bold=True, before=90, after=12),
    Style.YEAR: TextFormat(size=40, bold=True, before=24, after=24),
    Style.NATION: TextFormat(size=12, bold=True),
    Style.MOTTO: TextFormat(bold=True),
    Style.PARENT: TextFormat(size=12),
    Style.ISSUER: TextFormat(size=12, bold=True),
    Style.NUMBER: TextFormat(before=4),
    Style.ABOUT: TextFormat(size=12, before=6),
    Style.PLACE_AND_DATE: TextFormat(italic=True, before=4),
    Style.KIND: TextFormat(size=14, bold=True, before=16, keep_with_next=True),
    Style.SUBJECT: TextFormat(size=14, bold=True, keep_with_next=True),
    Style.ROLE: TextFormat(bold=True, keep_with_next=True),
    Style.SIGNING_NOTE: TextFormat(italic=True, keep_with_next=True),
    Style.SIGNER: TextFormat(bold=True),
    Style.RECIPIENTS: TextFormat(size=12, bold=True, italic=True, align=Align.LEFT),
    Style.RECIPIENT: TextFormat(size=11, align=Align.LEFT),
    Style.CELL: TextFormat(size=12, align=Align.LEFT),
}
