"""A line laid out (biểu đồ đường): months across, amounts up; targets are a dashed line of their own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil
from typing import NamedTuple

from thads_desktop.domain.chart import Amount, Chart, PartPlace, Role
from thads_desktop.domain.chart_shapes import (
    GAP,
    MARKER,
    Anchor,
    Box,
    Drawing,
    Ink,
    Letters,
    Rect,
    Stroke,
    Words,
)

_PLOT = 9.0  # lines of letters high
_ASIDE = 0.8  # of a line of letters, from a point to the middle of its amount
_APART = 0.6  # the same, at least from its amount to a target
_STEPS = (1, 2, 5, 10)
_MOST_STEPS = 5


def draw_line(drawing: Drawing, chart: Chart, letters: Letters) -> None:
    """Lay out the line beneath what is there."""
    marks = _scale_marks(chart.reach)
    left = max(letters.width(str(mark)) for mark in marks) + letters.line * GAP
    top = drawing.height + letters.line
    rect = Rect(left, top, drawing.width - left, letters.line * _PLOT)
    plot = _Plot(rect=rect, highest=marks[-1], months=len(chart.bars), letters=letters)
    for mark in marks:
        y, at = plot.y_of(mark), left - letters.line * GAP / 2
        drawing.scale.append(Stroke(left, y, drawing.width, y))
        drawing.words.append(Words(at, y, str(mark), Anchor.RIGHT, Ink.MUTED))
    drawing.strokes += _targets(chart, plot)
    _draw_points(drawing, chart, plot)
    drawing.height = plot.bottom + letters.line * (2 + GAP)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Plot:
    """Where the line runs: `highest` is the amount at its upper edge."""

    rect: Rect
    highest: Amount
    months: int
    letters: Letters

    @property
    def step(self) -> float:
        return self.rect.width / self.months

    @property
    def bottom(self) -> float:
        return self.rect.y + self.rect.height

    def y_of(self, amount: Amount) -> float:
        share = float(max(amount, 0)) / float(self.highest or 1)
        return self.rect.y + self.rect.height * (1 - share)


class _Point(NamedTuple):
    """A point of the line, what it says, and the height of the target there."""

    x: float
    y: float
    text: str
    role: Role
    target: float | None


def _targets(chart: Chart, plot: _Plot) -> Iterator[Stroke]:
    """A step for each bar that has a target: it may change within the year."""
    for number, bar in enumerate(chart.bars):
        if bar.target is not None:
            y, x = plot.y_of(bar.target), plot.rect.x + plot.step * number
            yield Stroke(x, y, x + plot.step, y, Ink.TARGET)


def _draw_points(drawing: Drawing, chart: Chart, plot: _Plot) -> None:
    """Points joined where they follow each other, each with its month and its amount."""
    letters, side = plot.letters, plot.letters.line * MARKER
    points = list(_points(chart, plot))
    for number, (bar, point) in enumerate(zip(chart.bars, points, strict=True)):
        middle = plot.rect.x + plot.step * (number + 0.5)
        label = letters.cut(bar.label, plot.step)
        drawing.words.append(Words(middle, plot.bottom + letters.line, label, Anchor.CENTRE))
        if point is not None:
            square = Rect(point.x - side / 2, point.y - side / 2, side, side)
            drawing.boxes.append(Box(square, point.role))
            drawing.doors[PartPlace(number, 0)] = _month_of(point, plot)
    for before, after in pairwise(points):
        if before and after:
            drawing.strokes.append(Stroke(before.x, before.y, after.x, after.y, before.role))
    around = zip((None, *points[:-1]), points, (*points[1:], None), strict=True)
    drawing.words += [
        _amount(before, here, after, plot) for before, here, after in around if here is not None
    ]


def _points(chart: Chart, plot: _Plot) -> Iterator[_Point | None]:
    """The point of each month; None where there is no amount."""
    for number, bar in enumerate(chart.bars):
        [part] = bar.parts
        if part.amount is None:
            yield None
            continue
        target = None if bar.target is None else plot.y_of(bar.target)
        x = plot.rect.x + plot.step * (number + 0.5)
        yield _Point(x, plot.y_of(part.amount), part.text, part.role, target)


def _month_of(point: _Point, plot: _Plot) -> Rect:
    """Where a point is pointed at: anywhere above or beneath it, its month included."""
    line = plot.letters.line
    height = plot.rect.height + line * 2.6
    return Rect(point.x - plot.step / 2, plot.rect.y - line, plot.step, height)


def _amount(before: _Point | None, here: _Point, after: _Point | None, plot: _Plot) -> Words:
    """The amount of a point: above or beneath it where neither the line nor a target runs."""
    line = plot.letters.line
    above, beneath = here.y - line * _ASIDE, here.y + line * _ASIDE
    rises = after is not None and after.y < here.y
    falls = before is not None and before.y < here.y
    side = line * MARKER * (rises - falls)
    anchors = {
        1: (Anchor.RIGHT, Anchor.LEFT),
        0: (Anchor.CENTRE,) * 2,
        -1: (Anchor.LEFT, Anchor.RIGHT),
    }
    over, under = anchors[rises - falls]
    choices = [(here.x + side, above, over), (here.x - side, beneath, under)]
    if rises and falls:  # a valley
        choices.reverse()
    for x, y, anchor in choices:
        if _is_free(y, here, plot):
            return Words(x, y, here.text, anchor, cleared=True)
    over_target = min(above, (here.target or above) - line * _ASIDE)
    return Words(here.x, over_target, here.text, Anchor.CENTRE, cleared=True)


def _is_free(y: float, here: _Point, plot: _Plot) -> bool:
    """Do words of this height touch neither the months beneath nor the target?"""
    line = plot.letters.line
    is_apart = here.target is None or abs(y - here.target) >= line * _APART
    return is_apart and y + line / 2 < plot.bottom


def _scale_marks(reach: Amount) -> Sequence[int]:
    """Whole round numbers from nought to above what is reached, some five of them."""
    least = max(ceil(reach), _MOST_STEPS)
    power = 10 ** (len(str(ceil(least / _MOST_STEPS))) - 1)
    step = next(one * power for one in _STEPS if one * power * _MOST_STEPS >= least)
    return range(0, least + step, step)
