"""A chart in the window: painted from its values, walked by arrows, every part opened by Enter."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from thads_desktop.base.paths import resource
from thads_desktop.domain.chart import Chart, PartPlace, Role, Shape
from thads_desktop.domain.chart_drawing import draw_chart
from thads_desktop.domain.chart_shapes import Anchor, Drawing, Ink, Letters, Rect, Stroke, Words
from thads_desktop.gui.theme import current_colours, current_theme

_INKS = MappingProxyType(
    {Ink.TEXT: "text", Ink.MUTED: "muted", Ink.LINE: "border", Ink.TARGET: "text"}
)
_OPENING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
_SHIFTS = MappingProxyType({Anchor.LEFT: 0.0, Anchor.CENTRE: 0.5, Anchor.RIGHT: 1.0})
_HINT_WIDTH, _LEAST_WIDTH = 640, 320


@cache
def _role_colours(name: str) -> Mapping[Role, tuple[QColor, QColor]]:
    """Ground and ink of each role in `light` or `dark`."""
    named = json.loads(resource("themes", "charts.json").read_text("utf-8"))[name]
    return {Role(role): (QColor(ground), QColor(ink)) for role, (ground, ink) in named.items()}


class ChartView(QWidget):
    """Shows one chart; `opened` tells the door of the part asked for, `walked` that one moved."""

    opened = Signal(str)
    walked = Signal()

    def __init__(self, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = chart
        self.current: PartPlace | None = None
        self._drawing = Drawing(0)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{chart.title} ({chart.unit})")
        self._lay_out()
        self.choose(next(iter(self._drawing.doors), None))

    def choose(self, place: PartPlace | None) -> None:
        """Stand on a part."""
        self.current = place
        said = self.chart.empty if place is None else self.chart.sentence(place)
        self.setAccessibleDescription(said)
        if self.hasFocus():  # a screen reader says of itself no description that changes
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
        self.update()

    def place_of(self, place: PartPlace) -> Rect:
        """Where a part is pointed at, in dots."""
        return self._drawing.doors[place]

    def sizeHint(self) -> QSize:
        """As high as it is laid out for its width."""
        return QSize(_HINT_WIDTH, int(self._drawing.height) + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay it out for the new width."""
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Lay it out for other letters."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from part to part and from bar to bar, Home and End to the ends."""
        key = Qt.Key(event.key())
        if key in _OPENING and self.current is not None:
            self.opened.emit(self.chart.part(self.current).door)
        elif (place := self._next(key)) is not None:
            self.choose(place)
            self.walked.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses a part."""
        if (place := self._at(event.position())) is not None:
            self.choose(place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens it."""
        if (place := self._at(event.position())) is not None:
            self.choose(place)
            self.opened.emit(self.chart.part(place).door)

    def event(self, event: QEvent) -> bool:
        """Beside the mouse: the part in a sentence."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self._at(QPointF(event.pos()))
            said = self.chart.sentence(place) if place else ""
            QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The scale, then boxes, then lines, then words over all, then where one stands."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for stroke in self._drawing.scale:
            self._paint_stroke(painter, stroke)
        for box in self._drawing.boxes:
            gap = min(1.0, box.rect.width / 2)  # a thin line between parts
            rect = QRectF(*box.rect).adjusted(0, 0, -gap, 0)
            painter.fillRect(rect, self._roles[box.role][0])
        for stroke in self._drawing.strokes:
            self._paint_stroke(painter, stroke)
        for words in self._drawing.words:
            self._paint_words(painter, words)
        if self.hasFocus() and self.current is not None:
            self._paint_focus(painter, self.current)
        painter.end()

    @property
    def _roles(self) -> Mapping[Role, tuple[QColor, QColor]]:
        return _role_colours(current_theme())

    def _paint_stroke(self, painter: QPainter, stroke: Stroke) -> None:
        dashes = Qt.PenStyle.DashLine if stroke.ink is Ink.TARGET else Qt.PenStyle.SolidLine
        width = 1 if stroke.ink is Ink.LINE else 2
        painter.setPen(QPen(self._colour(stroke.ink, of_ground=True), width, dashes))
        painter.drawLine(QPointF(stroke.x1, stroke.y1), QPointF(stroke.x2, stroke.y2))

    def _paint_words(self, painter: QPainter, words: Words) -> None:
        font = QFont(self.font())
        font.setBold(words.bold)
        painter.setFont(font)
        painter.setPen(self._colour(words.ink, of_ground=False))
        metrics = QFontMetricsF(font)
        left = words.x - _SHIFTS[words.anchor] * metrics.horizontalAdvance(words.text)
        base = words.y + (metrics.ascent() - metrics.descent()) / 2
        if words.cleared:
            top, width = words.y - metrics.height() / 2, metrics.horizontalAdvance(words.text)
            painter.fillRect(QRectF(left, top, width, metrics.height()), self.palette().window())
        painter.drawText(QPointF(left, base), words.text)

    def _colour(self, ink: Ink | Role, *, of_ground: bool) -> QColor:
        if isinstance(ink, Role):
            return self._roles[ink][0 if of_ground else 1]
        return QColor(current_colours()[_INKS[ink]])

    def _paint_focus(self, painter: QPainter, place: PartPlace) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(current_colours()["accent"]), 2))
        rect = QRectF(*self.place_of(place)).adjusted(-3, -3, 3, 3)
        painter.drawRoundedRect(rect.intersected(QRectF(self.rect()).adjusted(1, 1, -1, -1)), 3, 3)

    def _next(self, key: Qt.Key) -> PartPlace | None:
        """Where a key leads; None where it leads nowhere."""
        places = list(self._drawing.doors)
        if self.current is None or not places:
            return None
        here = places.index(self.current)
        match key:
            case Qt.Key.Key_Right | Qt.Key.Key_Left:
                there = here + (1 if key is Qt.Key.Key_Right else -1)
                return places[there] if there in range(len(places)) else None
            case Qt.Key.Key_Home | Qt.Key.Key_End:
                return places[0 if key is Qt.Key.Key_Home else -1]
            case Qt.Key.Key_Down if self.chart.shape is Shape.BARS:
                return next((one for one in places if one.bar > self.current.bar), None)
            case Qt.Key.Key_Up if self.chart.shape is Shape.BARS:
                above = [one for one in places if one.bar < self.current.bar]
                return min((one for one in above if one.bar == above[-1].bar), default=None)
        return None

    def _at(self, point: QPointF) -> PartPlace | None:
        return self._drawing.door_at(point.x(), point.y())

    def _lay_out(self) -> None:
        bold = QFont(self.font())
        bold.setBold(True)
        metrics = QFontMetricsF(bold)
        letters = Letters(line=metrics.height(), width=metrics.horizontalAdvance)
        width = max(self.width(), _LEAST_WIDTH)
        self._drawing = draw_chart(self.chart, width, letters)
        self.setFixedHeight(int(self._drawing.height) + 1)
        self.update()
