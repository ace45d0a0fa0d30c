"""Codes drawn on papers: QR for seals, Code 128 for what is scanned back."""

from __future__ import annotations

from reportlab.graphics.barcode.code128 import Code128
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.renderPDF import draw
from reportlab.graphics.shapes import Drawing
from reportlab.pdfgen.canvas import Canvas

from thads_desktop.rendering.document import Paper
from thads_desktop.rendering.page_format import MARGINS, POINTS_PER_MM

QR_SIZE = 16.0
"""Millimetres: some 0.35 to a square, which any telephone and 300 dpi printer holds."""

_FROM_EDGE = 3.0  # millimetres that printers leave white
_BAR_HEIGHT = 8.0
_BAR_WIDTH = 0.3


def draw_qr(canvas: Canvas, text: str, paper: Paper) -> None:
    """A QR in the bottom margin, or in the top one where it fits better; it moves nothing."""
    margins = MARGINS[paper]
    fits_below = margins.bottom >= QR_SIZE + _FROM_EDGE
    bottom = _FROM_EDGE if fits_below else paper.height - QR_SIZE - _FROM_EDGE
    size = QR_SIZE * POINTS_PER_MM
    code = QrCodeWidget(text, barLevel="L", barWidth=size, barHeight=size, barBorder=0)
    drawing = Drawing(size, size)
    drawing.add(code)
    draw(drawing, canvas, margins.left * POINTS_PER_MM, bottom * POINTS_PER_MM)


def draw_bars(canvas: Canvas, text: str, right: float) -> None:
    """A Code 128 in the bottom margin that ends `right` millimetres from the left edge."""
    bars = Code128(
        text,
        barWidth=_BAR_WIDTH * POINTS_PER_MM,
        barHeight=_BAR_HEIGHT * POINTS_PER_MM,
        quiet=False,
    )
    bars.drawOn(canvas, right * POINTS_PER_MM - bars.width, (_FROM_EDGE + 4) * POINTS_PER_MM)
