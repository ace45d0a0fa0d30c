"""Codes drawn on papers: QR for seals, Code 128 for what is scanned back."""

from __future__ import annotations

from reportlab.graphics.barcode.code128 import Code128
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.renderPDF import draw
from reportlab.graphics.shapes import Drawing
from reportlab.pdfgen.canvas import Canvas

from thads_desktop.rendering.page_format import POINTS_PER_MM

QR_SIZE = 16.0
"""Millimetres: some 0.35 to a square, which any telephone and 300 dpi printer holds."""

_FROM_EDGE = 3.0  # millimetres that printers leave white
_BAR_HEIGHT = 8.0
_BAR_WIDTH = 0.3


def draw_qr(canvas: Canvas, text: str, left: float) -> None:
    """A QR in the bottom margin, `left` millimetres from the edge; it moves nothing on the page."""
    size = QR_SIZE * POINTS_PER_MM
    code = QrCodeWidget(text, barLevel="L", barWidth=size, barHeight=size, barBorder=0)
    drawing = Drawing(size, size)
    drawing.add(code)
    draw(drawing, canvas, left * POINTS_PER_MM, _FROM_EDGE * POINTS_PER_MM)


def draw_bars(canvas: Canvas, text: str, right: float) -> None:
    """A Code 128 in the bottom margin that ends `right` millimetres from the left edge."""
    bars = Code128(
        text,
        barWidth=_BAR_WIDTH * POINTS_PER_MM,
        barHeight=_BAR_HEIGHT * POINTS_PER_MM,
        quiet=False,
    )
    bars.drawOn(canvas, right * POINTS_PER_MM - bars.width, (_FROM_EDGE + 4) * POINTS_PER_MM)
