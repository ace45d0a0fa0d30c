"""A chart laid out, which the window and the paper paint alike: its head, its body, its note."""

from __future__ import annotations

from collections.abc import Iterator

from thads_desktop.domain.chart import Chart, Role, Shape
from thads_desktop.domain.chart_bars import draw_bars
from thads_desktop.domain.chart_line import draw_line
from thads_desktop.domain.chart_shapes import (
    GAP,
    MARKER,
    Box,
    Drawing,
    Ink,
    Letters,
    Rect,
    Stroke,
    Words,
)


def draw_chart(chart: Chart, width: float, letters: Letters) -> Drawing:
    """The chart as wide as asked, as high as it needs."""
    drawing = Drawing(width)
    _draw_head(drawing, chart, letters)
    if not chart.bars:
        _say(drawing, chart.empty, letters, Ink.MUTED)
    elif chart.shape is Shape.LINE:
        draw_line(drawing, chart, letters)
    else:
        draw_bars(drawing, chart, letters)
    for line in _filled(chart.note, width, letters) if chart.bars else ():
        _say(drawing, line, letters, Ink.MUTED)
    return drawing


def _say(drawing: Drawing, text: str, letters: Letters, ink: Ink, *, bold: bool = False) -> None:
    """A line of its own beneath what is there."""
    middle = drawing.height + letters.line / 2
    drawing.words.append(Words(0, middle, text, ink=ink, bold=bold))
    drawing.height += letters.line


def _filled(text: str, width: float, letters: Letters) -> Iterator[str]:
    line = ""
    for word in text.split():
        longer = f"{line} {word}".lstrip()
        if line and letters.width(longer) > width:
            yield line
            longer = word
        line = longer
    if line:
        yield line


def _draw_head(drawing: Drawing, chart: Chart, letters: Letters) -> None:
    """Title, unit, and the legend where parts need one."""
    _say(drawing, letters.cut(chart.title, drawing.width * 0.9), letters, Ink.TEXT, bold=True)
    entries: list[tuple[str, Role | None]] = [(f"({chart.unit})", None), *chart.legend.items()]
    side, x = letters.line * MARKER, 0.0
    for name, role in entries:
        needed = letters.width(name) + (2 * side if role else 0)
        if x and x + needed > drawing.width:
            x, drawing.height = 0.0, drawing.height + letters.line
        middle = drawing.height + letters.line / 2
        if role is not None:
            drawing.boxes.append(Box(Rect(x, middle - side / 2, side, side), role))
            x += 1.5 * side
        drawing.words.append(Words(x, middle, name, ink=Ink.MUTED))
        x += letters.width(name) + 2 * side
    if chart.target_name:
        _draw_target_name(drawing, chart, letters, x)
    drawing.height += letters.line * (1 + GAP)


def _draw_target_name(drawing: Drawing, chart: Chart, letters: Letters, x: float) -> None:
    middle, dash = drawing.height + letters.line / 2, 2 * letters.line
    drawing.strokes.append(Stroke(x, middle, x + dash, middle, Ink.TARGET))
    drawing.words.append(
        Words(x + dash + letters.line / 2, middle, chart.target_name, ink=Ink.MUTED)
    )
