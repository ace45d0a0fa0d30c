"""Headings of a table in groups over their columns, as forms have them, with column numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QTableView

from thads_desktop.gui.theme import current_colours

_SIDE, _ABOVE = 5, 3
_TALLEST = 10_000
_FLAGS = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignCenter)


class _Cell(NamedTuple):
    """A heading: over which columns, from which level down to which, exclusive."""

    text: str
    first: int
    last: int
    top: int
    bottom: int


class GroupedHeader(QHeaderView):
    """The horizontal header of a table whose headings are paths from group to column."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._cells: list[_Cell] = []
        self._heights: list[int] = []
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.sectionResized.connect(self._measure)

    def show_headings(self, paths: Sequence[tuple[str, ...]]) -> None:
        """Show these headings, one path for each column; numbers stand beneath."""
        depth = max(map(len, paths), default=0)
        self._cells = [cell for level in range(depth) for cell in _level(paths, level, depth)]
        self._cells += [
            _Cell(f"({number + 1})", number, number, depth, depth + 1)
            for number in range(len(paths))
        ]
        self._heights = [0] * (depth + 1)
        self._measure()

    def sizeHint(self) -> QSize:
        """As high as all levels."""
        return QSize(super().sizeHint().width(), sum(self._heights))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Every heading above a column, each as a part of itself."""
        painter.save()
        painter.setClipRect(rect)
        painter.setFont(self._font())
        colours = current_colours()
        for cell in self._cells:
            if cell.first <= section <= cell.last:
                place = self._place(cell)
                painter.fillRect(place, QColor(colours["rail"]))
                painter.setPen(QColor(colours["border"]))
                painter.drawLine(place.topRight(), place.bottomRight())
                painter.drawLine(place.bottomLeft(), place.bottomRight())
                painter.setPen(QColor(colours["text"]))
                painter.drawText(place.adjusted(_SIDE, 0, -_SIDE, 0), _FLAGS, cell.text)
        painter.restore()

    @Slot()
    def _measure(self) -> None:
        """Each level as high as its text needs; a heading over several gives the rest to the last."""
        heights = [0] * len(self._heights)
        for cell in sorted(self._cells, key=lambda cell: cell.bottom - cell.top):
            above = sum(heights[cell.top : cell.bottom - 1])
            last = cell.bottom - 1
            heights[last] = max(heights[last], self._needed(cell) - above)
        if heights != self._heights:
            self._heights = heights
            self.geometriesChanged.emit()
        self.viewport().update()

    def _needed(self, cell: _Cell) -> int:
        room = QRect(0, 0, max(self._width(cell) - 2 * _SIDE, 1), _TALLEST)
        metrics = QFontMetrics(self._font())
        return metrics.boundingRect(room, _FLAGS, cell.text).height() + 2 * _ABOVE

    def _width(self, cell: _Cell) -> int:
        return sum(self.sectionSize(one) for one in range(cell.first, cell.last + 1))

    def _place(self, cell: _Cell) -> QRect:
        top = sum(self._heights[: cell.top])
        height = sum(self._heights[cell.top : cell.bottom])
        left = self.sectionViewportPosition(cell.first)
        return QRect(left, top, self._width(cell), height)

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font


def _level(paths: Sequence[tuple[str, ...]], level: int, depth: int) -> Iterator[_Cell]:
    """The headings that begin on a level: groups one level high, columns down to the last."""
    deep = [number for number, path in enumerate(paths) if len(path) > level]
    for path, group in groupby(deep, key=lambda number: paths[number][: level + 1]):
        numbers = list(group)
        is_column = len(paths[numbers[0]]) == level + 1
        yield _Cell(path[-1], numbers[0], numbers[-1], level, depth if is_column else level + 1)
