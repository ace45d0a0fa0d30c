"""A chart laid out as boxes, strokes and words, which the window and the paper paint alike.

Lengths are whatever the drawer counts in (dots, points); y grows downwards from the top.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise
from math import ceil
from typing import NamedTuple

from thads_desktop.domain.chart import Amount, Chart, PartPlace, Role, Shape

_LABEL_SHARE, _NOTE_SHARE = 0.36, 0.3
_ROW, _BAR = 1.7, 1.05  # of a line of letters
_PLOT = 9.0
_GAP = 0.6
_MARKER = 0.55
_STEPS = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))
_MOST_STEPS = 5
_MORE = "…"


class Anchor(StrEnum):
    """Which side of the words stands at their x."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


class Ink(StrEnum):
    """What words and strokes are drawn with."""

    TEXT = "text"
    MUTED = "muted"
    LINE = "line"
    TARGET = "target"


class Rect(NamedTuple):
    """A rectangle by its upper left corner."""

    x: float
    y: float
    width: float
    height: float

    def holds(self, x: float, y: float) -> bool:
        """Does a point lie in it?"""
        return 0 <= x - self.x < self.width and 0 <= y - self.y < self.height


class Box(NamedTuple):
    """A filled rectangle."""

    rect: Rect
    role: Role


class Words(NamedTuple):
    """A line of text, its middle at y; on a box it takes the ink of the box's role."""

    x: float
    y: float
    text: str
    anchor: Anchor = Anchor.LEFT
    ink: Ink | Role = Ink.TEXT
    bold: bool = False


class Stroke(NamedTuple):
    """A straight line; that of targets is dashed, one of a role joins its points."""

    x1: float
    y1: float
    x2: float
    y2: float
    ink: Ink | Role = Ink.LINE


@dataclass(frozen=True, slots=True, kw_only=True)
class Letters:
    """The letters of the drawer: the height of a line, and how wide a text is."""

    line: float
    width: Callable[[str], float]

    def cut(self, text: str, room: float) -> str:
        """The text, or as much of it as there is room for."""
        if self.width(text) <= room:
            return text
        while text and self.width(text + _MORE) > room:
            text = text[:-1]
        return text.rstrip() + _MORE


@dataclass(slots=True)
class Drawing:
    """A chart laid out; `doors` is where each part is pointed at."""

    width: float
    height: float = 0
    boxes: list[Box] = field(default_factory=list)
    strokes: list[Stroke] = field(default_factory=list)
    words: list[Words] = field(default_factory=list)
    doors: dict[PartPlace, Rect] = field(default_factory=dict)

    def door_at(self, x: float, y: float) -> PartPlace | None:
        """The part at a point."""
        return next((place for place, rect in self.doors.items() if rect.holds(x, y)), None)


def draw_chart(chart: Chart, width: float, letters: Letters) -> Drawing:
    """The chart as wide as asked, as high as it needs."""
    drawing = Drawing(width)
    _draw_head(drawing, chart, letters)
    if not chart.bars:
        _say(drawing, chart.empty, letters, Ink.MUTED)
    elif chart.shape is Shape.LINE:
        _draw_line(drawing, chart, letters)
    else:
        _draw_bars(drawing, chart, letters)
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
    side, x = letters.line * _MARKER, 0.0
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
    drawing.height += letters.line * (1 + _GAP)


def _draw_target_name(drawing: Drawing, chart: Chart, letters: Letters, x: float) -> None:
    middle, dash = drawing.height + letters.line / 2, 2 * letters.line
    drawing.strokes.append(Stroke(x, middle, x + dash, middle, Ink.TARGET))
    drawing.words.append(
        Words(x + dash + letters.line / 2, middle, chart.target_name, ink=Ink.MUTED)
    )


def _draw_bars(drawing: Drawing, chart: Chart, letters: Letters) -> None:
    """Labels on the left, bars to one scale, notes on the right."""
    gap = letters.line * _GAP
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
    drawing.strokes.append(Stroke(left, top, left, drawing.height))
    drawing.height += gap


def _lying(x: float, length: float, middle: float, letters: Letters) -> Rect:
    height = letters.line * _BAR
    return Rect(x, middle - height / 2, length, height)


def _draw_part(
    drawing: Drawing, chart: Chart, place: PartPlace, rect: Rect, letters: Letters
) -> None:
    """The box of a part, its amount on it where there is room; a small one can be pointed at too."""
    part = chart.part(place)
    if rect.width > 0:
        drawing.boxes.append(Box(rect, part.role))
    is_wide = rect.width >= letters.width(part.text) + letters.line * _GAP
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


def _draw_line(drawing: Drawing, chart: Chart, letters: Letters) -> None:
    """Months across, amounts up; targets are a dashed line of their own."""
    marks = _scale_marks(chart.reach)
    top = drawing.height + letters.line
    bottom = top + letters.line * _PLOT
    left = max(letters.width(str(mark)) for mark in marks) + letters.line * _GAP
    plot = Rect(left, top, drawing.width - left, bottom - top)
    for mark in marks:
        y = _height_of(mark, marks[-1], plot)
        drawing.strokes.append(Stroke(left, y, drawing.width, y))
        text = Words(left - letters.line * _GAP / 2, y, str(mark), Anchor.RIGHT, Ink.MUTED)
        drawing.words.append(text)
    _draw_points(drawing, chart, plot, marks[-1], letters)
    _draw_targets(drawing, chart, plot, marks[-1])
    drawing.height = bottom + letters.line * 2 + letters.line * _GAP


def _draw_points(
    drawing: Drawing, chart: Chart, plot: Rect, highest: Amount, letters: Letters
) -> None:
    step, side = plot.width / len(chart.bars), letters.line * _MARKER
    points: list[_Point | None] = []
    bottom = plot.y + plot.height
    for number, bar in enumerate(chart.bars):
        x, [part] = plot.x + step * (number + 0.5), bar.parts
        label = letters.cut(bar.label, step)
        drawing.words.append(Words(x, bottom + letters.line, label, Anchor.CENTRE))
        if part.amount is None:
            points.append(None)
            continue
        y = _height_of(part.amount, highest, plot)
        points.append(_Point(x, y, part.text, part.role))
        drawing.boxes.append(Box(Rect(x - side / 2, y - side / 2, side, side), part.role))
        drawing.doors[PartPlace(number, 0)] = Rect(
            x - step / 2, plot.y - letters.line, step, plot.height + letters.line * 2.6
        )
    for before, after in pairwise(points):
        if before and after:
            drawing.strokes.append(Stroke(before.x, before.y, after.x, after.y, before.role))
    around = zip((None, *points[:-1]), points, (*points[1:], None), strict=True)
    drawing.words += [
        _beside(before, here, after, bottom, letters) for before, here, after in around if here
    ]


class _Point(NamedTuple):
    """A point of a line, and what it says."""

    x: float
    y: float
    text: str
    role: Role


def _beside(
    before: _Point | None, here: _Point, after: _Point | None, bottom: float, letters: Letters
) -> Words:
    """The amount of a point, on the side where the line does not run."""
    comes_from_above = before is not None and before.y < here.y
    goes_up = after is not None and after.y < here.y
    side, above = letters.line * _MARKER, here.y - letters.line * 0.8
    match comes_from_above, goes_up:
        case True, True if here.y + letters.line * 1.3 < bottom:
            return Words(here.x, here.y + letters.line * 0.8, here.text, Anchor.CENTRE)
        case True, False:
            return Words(here.x - side, above, here.text)
        case False, True:
            return Words(here.x + side, above, here.text, Anchor.RIGHT)
        case _:
            return Words(here.x, above, here.text, Anchor.CENTRE)


def _draw_targets(drawing: Drawing, chart: Chart, plot: Rect, highest: Amount) -> None:
    """A step for each bar that has a target: it may change within the year."""
    step = plot.width / len(chart.bars)
    for number, bar in enumerate(chart.bars):
        if bar.target is not None:
            y, x = _height_of(bar.target, highest, plot), plot.x + step * number
            drawing.strokes.append(Stroke(x, y, x + step, y, Ink.TARGET))


def _height_of(amount: Amount, highest: Amount, plot: Rect) -> float:
    share = float(max(amount, 0)) / float(highest or 1)
    return plot.y + plot.height * (1 - share)


def _scale_marks(reach: Amount) -> Sequence[Amount]:
    """Round numbers from nought to above what is reached, some five of them."""
    whole = max(Decimal(reach), Decimal(1))
    power = Decimal(10) ** (whole / _MOST_STEPS).adjusted()
    step = next(one * power for one in _STEPS if one * power * _MOST_STEPS >= whole)
    marks = [step * number for number in range(ceil(whole / step) + 1)]
    return [int(mark) if mark == int(mark) else mark.normalize() for mark in marks]
