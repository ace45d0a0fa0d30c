"""What a chart is laid out into: boxes, strokes and words, which the window and the paper paint.

Lengths are whatever the drawer counts in (dots, points); y grows downwards from the top.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from thads_desktop.domain.chart import PartPlace, Role

GAP = 0.6
"""Between what stands beside each other, of a line of letters."""
MARKER = 0.55
"""The side of a point, and of the square of a legend, of a line of letters."""
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
    """A line of text, its middle at y; on a box it takes the ink of the box's role.

    One that is `cleared` has the ground behind it, so that no stroke runs through it.
    """

    x: float
    y: float
    text: str
    anchor: Anchor = Anchor.LEFT
    ink: Ink | Role = Ink.TEXT
    bold: bool = False
    cleared: bool = False


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
    """A chart laid out: the `scale` lies beneath all else; `doors` is where parts are pointed at."""

    width: float
    height: float = 0
    boxes: list[Box] = field(default_factory=list)
    scale: list[Stroke] = field(default_factory=list)
    strokes: list[Stroke] = field(default_factory=list)
    words: list[Words] = field(default_factory=list)
    doors: dict[PartPlace, Rect] = field(default_factory=dict)

    def door_at(self, x: float, y: float) -> PartPlace | None:
        """The part at a point."""
        return next((place for place, rect in self.doors.items() if rect.holds(x, y)), None)
