"""Pages as they will print, one beneath the other: zoom, width of the window, page by page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from thads_desktop.gui.theme import current_colours
from thads_desktop.services.paper_preview import PageSize, Raster

_GAP = 12  # logical dots around each page
_DOTS_A_POINT = 96 / 72  # at 100 %
_STEP = 1.2  # of the zoom
_LEAST, _MOST = 0.3, 4.0
_LINE = 40  # logical dots that an arrow moves


class Wanted(NamedTuple):
    """Pages in sight that have no picture of this scale, in dots of the screen a point."""

    numbers: tuple[int, ...]
    scale: float


class PageView(QAbstractScrollArea):
    """A paper: it asks for pictures of what is in sight, and stays where it was when they change."""

    wanted = Signal(object)
    zoomed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes: tuple[PageSize, ...] = ()
        self._pictures: dict[int, QImage] = {}
        self._of_scale = 0.0  # of the pictures
        self._zoom = 1.0
        self.fits_width = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # a bar that came and went would change the width that pages fit
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.valueChanged.connect(self._follow_place)

    @property
    def zoom(self) -> float:
        """How large a page is shown: 1 is its size on paper."""
        if not self.fits_width or not self._sizes:
            return self._zoom
        room = self.viewport().width() - 2 * _GAP
        widest = max(size.width for size in self._sizes) * _DOTS_A_POINT
        return min(max(room / widest, _LEAST), _MOST)

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    @property
    def page(self) -> int:
        """The page in the middle of the window, counted from 0."""
        middle = self.viewport().height() / 2
        below = [number for number in range(self.pages) if self._place(number).top() > middle]
        return max((below[0] if below else self.pages) - 1, 0)

    def show_pages(
        self, sizes: Sequence[PageSize], pictures: Mapping[int, Raster], scale: float
    ) -> None:
        """Show a paper anew; the pictures are of this scale."""
        has_room = tuple(sizes) == self._sizes
        self._sizes = tuple(sizes)
        self._pictures = {}
        self.add_pictures(pictures, scale)
        if not has_room:
            self._lay_out()
        self._ask()

    def add_pictures(self, pictures: Mapping[int, Raster], scale: float) -> None:
        """Further pictures of the same paper."""
        if scale != self._of_scale:
            self._pictures = {}
        self._of_scale = scale
        self._pictures.update({number: picture_of(one) for number, one in pictures.items()})
        self.viewport().update()

    def clear(self) -> None:
        """Show nothing."""
        self.show_pages((), {}, 0.0)

    def in_sight(self) -> Wanted:
        """The pages in sight, and the scale they are to have."""
        room = QRectF(self.viewport().rect())
        seen = [one for one in range(self.pages) if self._place(one).intersects(room)]
        return Wanted(tuple(seen) or (0,), self._scale)

    @Slot()
    def enlarge(self) -> None:
        """Ctrl++."""
        self._zoom_to(self.zoom * _STEP)

    @Slot()
    def reduce(self) -> None:
        """Ctrl+-."""
        self._zoom_to(self.zoom / _STEP)

    @Slot()
    def fit_width(self) -> None:
        """Ctrl+0: as wide as there is room."""
        self.fits_width = True
        self._rescale()

    @Slot()
    def go_on(self) -> None:
        """Ctrl+PgDown: the next page."""
        self._go_to(self.page + 1)

    @Slot()
    def go_back(self) -> None:
        """Ctrl+PgUp: the page before."""
        self._go_to(self.page - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and page keys move the paper; Home and End lead to its ends."""
        bar, step = self.verticalScrollBar(), self.viewport().height() - _LINE
        moves = {
            Qt.Key.Key_Up: bar.value() - _LINE,
            Qt.Key.Key_Down: bar.value() + _LINE,
            Qt.Key.Key_PageUp: bar.value() - step,
            Qt.Key.Key_PageDown: bar.value() + step,
            Qt.Key.Key_Home: bar.minimum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        place = moves.get(Qt.Key(event.key()))
        if place is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(place)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel moves the paper; with Ctrl it zooms."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        elif event.angleDelta().y() > 0:
            self.enlarge()
        else:
            self.reduce()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A page that fits the width grows and shrinks with the window."""
        super().resizeEvent(event)
        self._rescale()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Sheets on the ground of the window; one without a picture yet is blank."""
        painter = QPainter(self.viewport())
        colours = current_colours()
        painter.fillRect(self.viewport().rect(), QColor(colours["rail"]))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for number in range(self.pages):
            place = self._place(number)
            if place.intersects(QRectF(self.viewport().rect())):
                self._paint(painter, number, place)
        painter.end()

    def _paint(self, painter: QPainter, number: int, place: QRectF) -> None:
        painter.fillRect(place, Qt.GlobalColor.white)
        if number in self._pictures:
            painter.drawImage(place, self._pictures[number])
        painter.setPen(QColor(current_colours()["border"]))
        painter.drawRect(place)

    @property
    def _scale(self) -> float:
        """Dots of the screen a point."""
        return self.zoom * _DOTS_A_POINT * self.devicePixelRatioF()

    def _place(self, number: int) -> QRectF:
        """Where a page stands in the viewport."""
        factor = self.zoom * _DOTS_A_POINT
        above = sum(one.height for one in self._sizes[:number]) * factor + number * _GAP
        size = self._sizes[number]
        width = size.width * factor
        left = max((self.viewport().width() - width) / 2, _GAP) - self.horizontalScrollBar().value()
        top = _GAP + above - self.verticalScrollBar().value()
        return QRectF(round(left), round(top), round(width), round(size.height * factor))

    def _go_to(self, number: int) -> None:
        if 0 <= number < self.pages:
            top = self._place(number).top() + self.verticalScrollBar().value()
            self.verticalScrollBar().setValue(int(top) - _GAP)

    def _zoom_to(self, zoom: float) -> None:
        self.fits_width = False
        self._zoom = min(max(zoom, _LEAST), _MOST)
        self._rescale()

    def _rescale(self) -> None:
        self._lay_out()
        self._ask()
        self.zoomed.emit()

    def _lay_out(self) -> None:
        """The bars follow the size of the whole paper; the place on it stays."""
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        factor = self.zoom * _DOTS_A_POINT
        whole = QSize(
            round(max((one.width for one in self._sizes), default=0) * factor) + 2 * _GAP,
            round(sum(one.height for one in self._sizes) * factor) + (self.pages + 1) * _GAP,
        )
        room = self.viewport().size()
        bar.setRange(0, max(whole.height() - room.height(), 0))
        bar.setPageStep(room.height())
        bar.setSingleStep(_LINE)
        bar.setValue(round(share * bar.maximum()))
        across = self.horizontalScrollBar()
        across.setRange(0, 0 if self.fits_width else max(whole.width() - room.width(), 0))
        across.setPageStep(room.width())
        self.viewport().update()

    @Slot()
    def _follow_place(self) -> None:
        self.viewport().update()
        self._ask()
        self.zoomed.emit()

    def _ask(self) -> None:
        """Ask for the pictures that are missing where one looks."""
        numbers, scale = self.in_sight()
        known = self._pictures if scale == self._of_scale else {}
        missing = tuple(one for one in numbers if one < self.pages and one not in known)
        if missing:
            self.wanted.emit(Wanted(missing, scale))


def picture_of(raster: Raster) -> QImage:
    """A picture of its own: Qt keeps no hold of bytes it is lent."""
    image = QImage(
        raster.pixels, raster.width, raster.height, raster.stride, QImage.Format.Format_RGB888
    )
    return image.copy()
