"""Charts in PDF documents: the laid-out chart as one flowable, in colours that print grey too."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache

from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from thads_desktop.base.paths import resource
from thads_desktop.domain.chart import Chart, Role
from thads_desktop.domain.chart_drawing import draw_chart
from thads_desktop.domain.chart_shapes import Anchor, Drawing, Ink, Letters, Stroke, Words
from thads_desktop.rendering.document import printable
from thads_desktop.rendering.fonts import face

_SIZE, _LINE = 10.0, 13.0
_BASE = 0.34  # of the letters, from their middle down to the base line
_INKS = {Ink.TEXT: "#000000", Ink.MUTED: "#444444", Ink.LINE: "#b5b5b5", Ink.TARGET: "#000000"}
_DASHES = (5, 3)
_PAPER = "#ffffff"


class ChartFlowable(Flowable):
    """A chart as wide as the text; it is never parted."""

    def __init__(self, chart: Chart) -> None:
        super().__init__()
        self._chart = chart

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """As high as the chart needs for this width."""
        letters = Letters(line=_LINE, width=_width)
        self._drawing: Drawing = draw_chart(self._chart, available_width, letters)
        self.width, self.height = available_width, self._drawing.height
        return self.width, self.height

    def draw(self) -> None:
        """The scale, then boxes, then lines, then words over all."""
        canvas: Canvas = self.canv
        canvas.saveState()
        for stroke in self._drawing.scale:
            self._draw_stroke(canvas, stroke)
        for box in self._drawing.boxes:
            rect = box.rect
            canvas.setFillColor(HexColor(_colours()[box.role][0]))
            canvas.setStrokeColor(HexColor(_PAPER))
            bottom = self.height - rect.y - rect.height
            canvas.rect(rect.x, bottom, rect.width, rect.height, stroke=1, fill=1)
        for stroke in self._drawing.strokes:
            self._draw_stroke(canvas, stroke)
        for words in self._drawing.words:
            self._draw_words(canvas, words)
        canvas.restoreState()

    def _draw_stroke(self, canvas: Canvas, stroke: Stroke) -> None:
        canvas.setStrokeColor(HexColor(_ink_of_stroke(stroke.ink)))
        canvas.setLineWidth(0.6 if stroke.ink is Ink.LINE else 1.4)
        canvas.setDash(*(_DASHES if stroke.ink is Ink.TARGET else ()))
        canvas.line(stroke.x1, self.height - stroke.y1, stroke.x2, self.height - stroke.y2)

    def _draw_words(self, canvas: Canvas, words: Words) -> None:
        font, text = face(bold=words.bold), printable(words.text)
        width = stringWidth(text, font, _SIZE)
        shift = {Anchor.LEFT: 0.0, Anchor.CENTRE: 0.5, Anchor.RIGHT: 1.0}[words.anchor]
        x = words.x - shift * width
        if words.cleared:
            canvas.setFillColor(HexColor(_PAPER))
            bottom = self.height - words.y - _SIZE / 2
            canvas.rect(x, bottom, width, _SIZE, stroke=0, fill=1)
        colour = _INKS[words.ink] if isinstance(words.ink, Ink) else _colours()[words.ink][1]
        canvas.setFillColor(HexColor(colour))
        canvas.setFont(font, _SIZE)
        canvas.drawString(x, self.height - words.y - _SIZE * _BASE, text)


def _ink_of_stroke(ink: Ink | Role) -> str:
    return _INKS[ink] if isinstance(ink, Ink) else _colours()[ink][0]


def _width(text: str) -> float:
    return stringWidth(printable(text), face(bold=True), _SIZE)


@cache
def _colours() -> Mapping[Role, tuple[str, str]]:
    """Ground and ink of each role, on white."""
    named = json.loads(resource("themes", "charts.json").read_text("utf-8"))["light"]
    return {Role(name): (ground, ink) for name, (ground, ink) in named.items()}
