"""Where the headings of a list stand: one to three rows below a title, cells merged or not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from thads_desktop.exchange.cells import text_of
from thads_desktop.exchange.column_shape import Shape, text_shape
from thads_desktop.exchange.heading_words import meanings
from thads_desktop.exchange.workbook import Cell, MergedRange, Rows

_SEARCHED: Final = 60  # rows from the top in which the headings of a list must begin
_DEEPEST: Final = 3
_FEWEST_CELLS: Final = 2
_NUMBERING: Final = re.compile(r"\(?(?:[A-Za-z]|\d{1,2})\)?")
_FEWEST_NUMBERED: Final = 3
_SURE_ENOUGH: Final = 5
_HEADING_SHAPES: Final = frozenset(
    {Shape.WORDS, Shape.BASIS, Shape.CASE_KIND, Shape.OUTCOME, Shape.COURT}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Headings:
    """The headings of a sheet; several rows make one text: "Bản án" over "Ngày" is both.

    A row that numbers the columns belongs to them.
    """

    rows: range
    texts: tuple[str, ...]

    @property
    def fields_named(self) -> int:
        """How many different columns of a list they name: the mark of a list."""
        best = (
            max(found.items(), key=_sureness) for text in self.texts if (found := meanings(text))
        )
        return len({field for field, sureness in best if sureness >= _SURE_ENOUGH})


def find_headings(rows: Rows, merged: Sequence[MergedRange]) -> Headings:
    """The rows that name the most columns, as few of them as do; none when nothing can be one."""
    nothing = Headings(rows=range(0), texts=("",) * len(rows[0]))
    near = [area for area in merged if area[0][0] < _SEARCHED + _DEEPEST]
    found = max(_candidates(rows, near), key=_rank, default=nothing)
    below = found.rows.stop
    if found.rows and below < len(rows) and is_numbering(rows[below]):
        return replace(found, rows=range(found.rows.start, below + 1))
    return found


def is_numbering(row: Sequence[Cell]) -> bool:
    """Whether a row numbers the columns: "(1) (2) (3)" or "A B 1 2"."""
    texts = [text for cell in row if (text := text_of(cell))]
    return len(texts) >= _FEWEST_NUMBERED and all(map(_NUMBERING.fullmatch, texts))


def _sureness(meaning: tuple[object, int]) -> int:
    return meaning[1]


def _rank(headings: Headings) -> tuple[int, int, int, int]:
    filled = sum(bool(text) for text in headings.texts)
    return headings.fields_named, -len(headings.rows), filled, -headings.rows.start


def _candidates(rows: Rows, merged: Sequence[MergedRange]) -> Iterator[Headings]:
    for first in range(min(len(rows), _SEARCHED)):
        for last in range(first, min(first + _DEEPEST, len(rows))):
            if not _may_be_heading(rows[last]):
                break
            block = range(first, last + 1)
            yield Headings(rows=block, texts=_texts(rows, block, merged))


def _may_be_heading(row: Sequence[Cell]) -> bool:
    filled = [cell for cell in row if cell != ""]
    return len(filled) >= _FEWEST_CELLS and all(
        isinstance(cell, str) and text_shape(text_of(cell)) in _HEADING_SHAPES for cell in filled
    )


def _texts(rows: Rows, block: range, merged: Sequence[MergedRange]) -> tuple[str, ...]:
    """One text per column, what is merged above or beside it included, nothing said twice."""
    grid = [[text_of(cell) for cell in rows[number]] for number in block]
    areas = [area for area in merged if area[0][0] in block]
    for area in areas:
        _spread(grid, area, block.start)
    if not any(first[1] < last[1] for first, last in areas):
        for upper, lower in pairwise(grid):
            _fill_to_the_right(upper, lower)
    return tuple(
        " ".join(dict.fromkeys(filter(None, column))) for column in zip(*grid, strict=True)
    )


def _spread(grid: list[list[str]], area: MergedRange, start: int) -> None:
    """Write the text of a merged range into each of its cells."""
    (top, left), (bottom, right) = area
    if left >= len(grid[0]):
        return
    text = grid[top - start][left]
    for row in grid[top - start : bottom - start + 1]:
        row[left : right + 1] = [text] * len(row[left : right + 1])


def _fill_to_the_right(upper: list[str], lower: Sequence[str]) -> None:
    """Without merged cells, a heading above holds for the empty cells to its right."""
    for column in range(1, len(upper)):
        if not upper[column] and lower[column]:
            upper[column] = upper[column - 1]
