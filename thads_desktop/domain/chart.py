"""Charts (biểu đồ) as values: what is shown, not how it is drawn.

A part of a bar carries its `door`, an opaque key by which whoever made the chart finds the cases
behind it. Colours are named by role; each drawer has its own for its ground.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from math import ceil
from typing import NamedTuple

Amount = int | Decimal


class Role(StrEnum):
    """Vai của một phần trong biểu đồ, by which it is coloured."""

    TOTAL = "total"
    CAME = "came"
    GONE = "gone"
    DONE = "done"
    OPEN = "open"
    WAITS = "waits"


class Shape(StrEnum):
    """Kiểu biểu đồ: bars that lie, in parts, or points of time joined by a line."""

    BARS = "bars"
    LINE = "line"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Phần của một thanh: `text` is its amount as read; None is no amount at all.

    Parts follow each other; `start` sets one apart from nought, as the steps of a flow are.
    """

    name: str
    amount: Amount | None
    text: str
    role: Role
    door: str = ""
    start: Amount = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """Thanh: what it is of, its parts, and the note beside it; `target` is the mark to reach."""

    label: str
    parts: tuple[Part, ...]
    note: str = ""
    target: Amount | None = None

    @property
    def reach(self) -> Amount:
        """How far it goes from nought, its target included."""
        return max(self.target or 0, *(end for _start, end in self.spans()), 0)

    def spans(self) -> Iterator[tuple[Amount, Amount]]:
        """From where to where each part goes; what is less than nought has no length."""
        end: Amount = 0
        for part in self.parts:
            start = end + part.start
            end = start + max(part.amount or 0, 0)
            yield start, end


class PartPlace(NamedTuple):
    """Which part of which bar."""

    bar: int
    part: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """Biểu đồ: `unit` of every amount, `note` how it is to be read.

    `target_name` is what the line of targets is called. `longest` is what the scale reaches when
    that is not the longest bar of its own; `empty` what is said when there are no bars.
    """

    key: str
    title: str
    unit: str
    bars: tuple[Bar, ...]
    shape: Shape = Shape.BARS
    note: str = ""
    target_name: str = ""
    longest: Amount | None = None
    empty: str = ""

    @property
    def reach(self) -> Amount:
        """What the scale must hold."""
        return (
            max((bar.reach for bar in self.bars), default=0)
            if self.longest is None
            else (self.longest)
        )

    @property
    def places(self) -> list[PartPlace]:
        """Every part, bar by bar."""
        return [
            PartPlace(at, number)
            for at, bar in enumerate(self.bars)
            for number in range(len(bar.parts))
        ]

    @property
    def legend(self) -> dict[str, Role]:
        """Chú giải: what the parts of bars are called, when bars have more than one."""
        if all(len(bar.parts) == 1 for bar in self.bars):
            return {}
        return {part.name: part.role for bar in self.bars for part in bar.parts}

    def part(self, place: PartPlace) -> Part:
        """The part of a place."""
        return self.bars[place.bar].parts[place.part]

    def sentence(self, place: PartPlace) -> str:
        """A part in full words, for those who hear it."""
        bar, part = self.bars[place.bar], self.part(place)
        name = "" if part.name == bar.label else f"{part.name} "
        said = f"{bar.label}: {name}{part.text} {self.unit}"
        return said if bar.note in ("", part.text) else f"{said}; {bar.note}"

    def in_pieces(self, most: int) -> list[Chart]:
        """Charts of at most so many bars each, of like length, numbered, to one scale."""
        count = max(ceil(len(self.bars) / most), 1)
        if count == 1:
            return [self]
        size = ceil(len(self.bars) / count)
        return [
            replace(
                self,
                title=f"{self.title} ({number + 1}/{count})",
                bars=self.bars[number * size : (number + 1) * size],
                longest=self.reach,
            )
            for number in range(count)
        ]
