"""A year at a glance: twelve months, special days coloured and lettered, walked by arrows."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from thads_desktop.base.language import _
from thads_desktop.gui.models.calendar_days import DayKind, SpecialDay
from thads_desktop.gui.theme import current_colours

_WEEK, _WEEKS = 7, 6
_SATURDAY = 5
_SMALL, _TINY = 0.86, 0.68  # of the program's letters
_GAP = 8
_STEPS = MappingProxyType(
    {
        Qt.Key.Key_Left: -1,
        Qt.Key.Key_Right: 1,
        Qt.Key.Key_Up: -_WEEK,
        Qt.Key.Key_Down: _WEEK,
    }
)
_OPENING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
_GROUNDS = MappingProxyType(
    {
        DayKind.OFF: ("error_ground", "error"),
        DayKind.MAKE_UP: ("warning_ground", "warning"),
        DayKind.OWN_OFF: ("selection", "on_selection"),
        DayKind.OWN_WORKED: ("selection", "on_selection"),
    }
)
Tell = Callable[[date], str]


@dataclass(frozen=True, slots=True)
class _Grid:
    """Where things stand, in dots: a month's cell, a month, and how many months abreast."""

    cell: QSize
    abreast: int

    @property
    def month(self) -> QSize:
        """The room of a month: title, heads of the weekdays, six weeks."""
        cell = self.cell
        return QSize(_WEEK * cell.width() + _GAP, (_WEEKS + 2) * cell.height() + _GAP // 2)

    def corner(self, month: int) -> QPoint:
        """The upper left corner of a month."""
        row, column = divmod(month - 1, self.abreast)
        return QPoint(column * self.month.width() + 2, row * self.month.height() + 2)

    def place(self, day: date) -> QRect:
        """The cell of a day."""
        first = day.replace(day=1).weekday()
        week, weekday = divmod(first + day.day - 1, _WEEK)
        step = QPoint(weekday * self.cell.width(), (week + 2) * self.cell.height())
        return QRect(self.corner(day.month) + step, self.cell)


class YearView(QWidget):
    """Twelve months; `walked` tells the day one stands on, `opened` the one that is asked for.

    A day beyond the year is told like any other: whoever owns the view shows that year.
    """

    walked = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.current = date(2000, 1, 1)
        self._days: Mapping[date, SpecialDay] = {}
        self._today = date.min
        self._tell: Tell = str
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._resize_to_fit()

    def show_days(self, days: Iterable[SpecialDay], today: date, tell: Tell) -> None:
        """Show the special days of the year; `tell` says a day in a sentence."""
        self._days = {one.on: one for one in days}
        self._today = today
        self._tell = tell
        self.choose(self.current)

    def choose(self, day: date) -> None:
        """Stand on a day, whose year is shown."""
        self.current = day
        self.setAccessibleDescription(self._tell(day))
        self.update()

    def place_of(self, day: date) -> QRect:
        """The cell of a day of the year that is shown, in dots."""
        return self._grid().place(day)

    def relabel(self) -> None:
        """Take up the letters and the words of now."""
        self.setAccessibleName(_("Lịch cả năm"))
        self._resize_to_fit()
        self.choose(self.current)

    def sizeHint(self) -> QSize:
        """Four months abreast."""
        month = _Grid(self._cell(), 4).month
        return QSize(4 * month.width(), 3 * month.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many months abreast as there is room for."""
        super().resizeEvent(event)
        self._resize_to_fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, PageUp and PageDown by months, Home and End within one; Enter opens."""
        key = Qt.Key(event.key())
        if key in _OPENING:
            self.opened.emit(self.current)
        elif key in _STEPS:
            self.walked.emit(self.current + timedelta(days=_STEPS[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.walked.emit(_month_on(self.current, 1 if key is Qt.Key.Key_PageDown else -1))
        elif key is Qt.Key.Key_Home:
            self.walked.emit(self.current.replace(day=1))
        elif key is Qt.Key.Key_End:
            self.walked.emit(self.current.replace(day=_length(self.current)))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses a day."""
        day = self._day_at(event.position().toPoint())
        if day is not None:
            self.walked.emit(day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens it."""
        day = self._day_at(event.position().toPoint())
        if day is not None:
            self.opened.emit(day)

    def event(self, event: QEvent) -> bool:
        """Beside the mouse: the day in a sentence."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            day = self._day_at(event.pos())
            QToolTip.showText(event.globalPos(), self._tell(day) if day else "", self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the twelve months."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        grid = self._grid()
        for month in range(1, 13):
            self._paint_month(painter, grid, date(self.current.year, month, 1))
        painter.end()

    def _paint_month(self, painter: QPainter, grid: _Grid, first: date) -> None:
        corner, cell, colours = grid.corner(first.month), grid.cell, current_colours()
        painter.setFont(self._font(1.0, bold=True))
        painter.setPen(QColor(colours["text"]))
        title = QRect(corner, QSize(_WEEK * cell.width(), cell.height()))
        name = _("Tháng {month}").format(month=first.month)
        painter.drawText(title, Qt.AlignmentFlag.AlignVCenter, f" {name}")
        painter.setFont(self._font(_TINY))
        painter.setPen(QColor(colours["muted"]))
        for column, letters in enumerate(_weekday_letters()):
            head = QRect(corner + QPoint(column * cell.width(), cell.height()), cell)
            painter.drawText(head, Qt.AlignmentFlag.AlignCenter, letters)
        for number in range(1, _length(first) + 1):
            self._paint_day(painter, grid, first.replace(day=number))

    def _paint_day(self, painter: QPainter, grid: _Grid, day: date) -> None:
        colours, special = current_colours(), self._days.get(day)
        place = grid.place(day).adjusted(1, 1, -1, -1)
        letters = "muted" if day.weekday() >= _SATURDAY else "text"
        if special is not None:
            ground, letters = _GROUNDS[special.kind]
            is_sure = not special.is_provisional
            line = Qt.PenStyle.NoPen if is_sure else Qt.PenStyle.DashLine
            painter.setPen(QPen(QColor(colours[letters]), 1, line))
            painter.setBrush(QColor(colours[ground]))
            painter.drawRoundedRect(place, 3, 3)
        painter.setPen(QColor(colours[letters]))
        painter.setFont(self._font(_SMALL, bold=day == self._today))
        shift = self._letter_width() if special else 0
        number = place.adjusted(0, 0, -shift, 0)
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(day.day))
        if special is not None:
            painter.setFont(self._font(_TINY, bold=True))
            beside = place.adjusted(0, 0, -2, 0)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
            painter.drawText(beside, right, special.letter)
        if day == self._today:
            self._underline(painter, place, colours["accent"])
        if day == self.current:
            self._frame(painter, place, colours["accent"])

    def _underline(self, painter: QPainter, place: QRect, colour: str) -> None:
        """Today stands out by a line beneath it."""
        painter.fillRect(place.adjusted(3, place.height() - 2, -3, 0), QColor(colour))

    def _frame(self, painter: QPainter, place: QRect, colour: str) -> None:
        """Where one stands: a thick frame with the keys, a thin one without."""
        painter.setPen(QPen(QColor(colour), 2 if self.hasFocus() else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(place, 3, 3)

    def _day_at(self, point: QPoint) -> date | None:
        grid, year = self._grid(), self.current.year
        for month in range(1, 13):
            if QRect(grid.corner(month), grid.month).contains(point):
                days = (date(year, month, 1 + one) for one in range(_length(date(year, month, 1))))
                return next((one for one in days if grid.place(one).contains(point)), None)
        return None

    def _grid(self) -> _Grid:
        cell = self._cell()
        room = self.width() // _Grid(cell, 1).month.width()
        abreast = max(one for one in (1, 2, 3, 4, 6) if one <= max(room, 1))
        return _Grid(cell, abreast)

    def _cell(self) -> QSize:
        metrics = QFontMetrics(self._font(_SMALL))
        width = metrics.horizontalAdvance("00") + self._letter_width() + 7
        return QSize(width, metrics.height() + 3)

    def _letter_width(self) -> int:
        return QFontMetrics(self._font(_TINY, bold=True)).horizontalAdvance("Đ")

    def _font(self, scale: float, *, bold: bool = False) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * scale)
        font.setBold(bold)
        return font

    def _resize_to_fit(self) -> None:
        grid = self._grid()
        rows = -(-12 // grid.abreast)
        self.setMinimumSize(grid.month.width(), rows * grid.month.height())


def _weekday_letters() -> tuple[str, ...]:
    return (_("T2"), _("T3"), _("T4"), _("T5"), _("T6"), _("T7"), _("CN"))


def _length(day: date) -> int:
    return monthrange(day.year, day.month)[1]


def _month_on(day: date, months: int) -> date:
    """The same day of another month, or its last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
