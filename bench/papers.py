"""The floor of printing: the same words on the same kind of page by bare ReportLab."""

from __future__ import annotations

import io

from reportlab.lib.colors import black
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import (
    Flowable,
    KeepTogether,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
    TableStyle,
)

from thads_desktop.rendering.fonts import face

_BODY = ParagraphStyle(
    "body",
    fontName=face(),
    fontSize=14,
    leading=18,
    alignment=TA_JUSTIFY,
    firstLineIndent=28,
    spaceAfter=6,
)
_CENTRED = ParagraphStyle(
    "centred", fontName=face(bold=True), fontSize=13, leading=16, alignment=TA_CENTER
)
_CELL = ParagraphStyle("cell", fontName=face(), fontSize=12, leading=14)
_GRID = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, black)])
HEAD, SIGNATURES = 6, 8  # lines of the letterhead and of the signature blocks


def bare_pdf(lines: list[str], obligations: list[list[str]]) -> bytes:
    """A letterhead and signatures as tables of two columns, the rest as paragraphs, one ruled table."""
    target = io.BytesIO()
    document = SimpleDocTemplate(
        target,
        pagesize=A4,
        leftMargin=30 * mm,
        rightMargin=15 * mm,
        topMargin=20 * mm,
        bottomMargin=20 * mm,
    )
    body = lines[HEAD:-SIGNATURES]
    story: list[Flowable] = [_side_by_side(lines[:HEAD])]
    story += [Paragraph(line, _BODY) for line in body]
    rows = [[Paragraph(cell, _CELL) for cell in row] for row in obligations]
    story += [Table(rows, style=_GRID)] if rows else []
    story.append(KeepTogether([Spacer(0, 6), _side_by_side(lines[-SIGNATURES:])]))
    document.build(story)
    return target.getvalue()


def _side_by_side(lines: list[str]) -> Table:
    pairs = zip(lines[::2], lines[1::2], strict=True)
    return Table([[Paragraph(left, _CENTRED), Paragraph(right, _CENTRED)] for left, right in pairs])
