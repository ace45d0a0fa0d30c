"""Bars laid out (biểu đồ thanh): labels on the left, bars to one scale, notes on the right."""

from __future__ import annotations

from thads_desktop.domain.chart import Chart, PartPlace
from thads_desktop.domain.chart_shapes import (
    GAP,
    Anchor,
    Box,
    Drawing,
    Letters,
    Rect,
    Stroke,
    Words,
)

_LABEL_SHARE, _NOTE_SHARE = 0.42, 0.3  # at most, of the width
_ROW, _BAR = 1.7, 1.05  # of a line of letters
_LEAST = 0.15  # of a line of letters: what there is is seen, however little it is


def draw_bars(drawing: Drawing, chart: Chart, letters: Letters) -> None:
    """Lay out the bars beneath what is there."""
    gap = letters.line * GAP
    label = min(max(letters.width(bar.label) for bar in chart.bars), drawing.width * _LABEL_SHARE)
    note = min(max(letters.width(bar.note) for bar in chart.bars), drawing.width * _NOTE_SHARE)
    left = label + gap
    room = max(drawing.width - left - note - 2 * gap, letters.line)
    scale = room / float(chart.reach or 1)
    top = drawing.height
    for number, bar in enumerate(chart.bars):
        middle = drawing.height + letters.line * _ROW / 2
        drawing.words.append(Words(label, middle, letters.cut(bar.label, label), Anchor.RIGHT))
        for at, (start, end) in enumerate(bar.spans()):
            rect = _lying(left + float(start) * scale, float(end - start) * scale, middle, letters)
            _draw_part(drawing, chart, PartPlace(number, at), rect, letters)
        if bar.note:
            text = letters.cut(bar.note, note)
            drawing.words.append(Words(drawing.width, middle, text, Anchor.RIGHT))
        drawing.height += letters.line * _ROW
    drawing.scale.append(Stroke(left, top, left, drawing.height))
    drawing.height += gap


def _lying(x: float, length: float, middle: float, letters: Letters) -> Rect:
    height = letters.line * _BAR
    return Rect(x, middle - height / 2, length, height)


def _draw_part(
    drawing: Drawing, chart: Chart, place: PartPlace, rect: Rect, letters: Letters
) -> None:
    """The box of a part, its amount on it where there is room; a small one can be pointed at too."""
    part = chart.part(place)
    if part.amount:
        rect = rect._replace(width=max(rect.width, letters.line * _LEAST))
        drawing.boxes.append(Box(rect, part.role))
    is_wide = rect.width >= letters.width(part.text) + letters.line * GAP
    if is_wide and part.text != chart.bars[place.bar].note:
        drawing.words.append(
            Words(
                rect.x + rect.width / 2,
                rect.y + rect.height / 2,
                part.text,
                Anchor.CENTRE,
                part.role,
            )
        )
    if part.amount:
        drawing.doors[place] = rect._replace(width=max(rect.width, letters.line / 4))
