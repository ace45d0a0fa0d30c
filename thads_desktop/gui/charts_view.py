"""The charts of a period, one beneath the other, by cases or by money; made when they are seen."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from thads_desktop.base.language import _
from thads_desktop.gui.chart_view import ChartView
from thads_desktop.gui.fields.choices import offer
from thads_desktop.gui.jobs import Question
from thads_desktop.gui.models.figure_table import form_name
from thads_desktop.gui.shell import Shell
from thads_desktop.services.chart_doors import ChartDoor, StatisticsChart
from thads_desktop.services.progress_charts import MEASURES
from thads_desktop.services.statistics import CountedPeriod, Measure
from thads_desktop.services.statistics_charts import statistics_charts

_BETWEEN = 18
_SIDE = 12
Made = Mapping[Measure, list[StatisticsChart]]


class ChartsView(QWidget):
    """`opened` tells the door of a part and its name."""

    opened = Signal(object, str)

    def __init__(self, shell: Shell, parent: QWidget) -> None:
        super().__init__(parent)
        self._shell = shell
        self._counted: CountedPeriod | None = None
        self._made: Made = {}
        self._is_stale = False
        self._question = Question(shell.jobs, self)
        self._question.answered.connect(self._take)
        self.views: list[ChartView] = []
        self._label = QLabel()
        self.measure = QComboBox()
        self._label.setBuddy(self.measure)
        self.measure.activated.connect(self._draw)
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        self.relabel()

    def show_period(self, counted: CountedPeriod | None) -> None:
        """Show the charts of a period once they are looked at."""
        self._counted, self._is_stale = counted, True
        if self.isVisible():
            self._ask()

    def relabel(self) -> None:
        """Say everything in the current language."""
        self._label.setText(_("Đơn &vị tính"))
        self.measure.setAccessibleName(_("Biểu đồ tính bằng"))
        chosen = self.measure.currentData() or Measure.CASES
        offer(self.measure, {one: form_name(one) for one in MEASURES}, chosen)
        self.show_period(self._counted)

    def showEvent(self, event: QShowEvent) -> None:
        """Make them when they are first seen."""
        super().showEvent(event)
        self._ask()

    def sizeHint(self) -> QSize:
        """What is too high is scrolled."""
        return self.minimumSizeHint()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._label)
        head.addWidget(self.measure)
        head.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self._area)

    def _ask(self) -> None:
        if self._is_stale and self._counted is not None:
            self._is_stale = False
            self._question.ask(partial(statistics_charts, self._shell.context, self._counted))

    @Slot(object)
    def _take(self, made: Made) -> None:
        self._made = made
        self._draw()

    @Slot()
    def _draw(self) -> None:
        """Put the charts of the chosen measure in place of those that were there."""
        charts = self._made.get(Measure(self.measure.currentData()), [])
        ground = QWidget()
        layout = QVBoxLayout(ground)
        layout.setContentsMargins(0, 0, _SIDE, 0)
        layout.setSpacing(_BETWEEN)
        self.views = [ChartView(one.chart) for one in charts]
        for view, one in zip(self.views, charts, strict=True):
            view.opened.connect(partial(self._open, view, one))
            view.walked.connect(partial(self._bring_into_sight, view))
            layout.addWidget(view)
        layout.addStretch()
        self._area.setWidget(ground)

    def _open(self, view: ChartView, one: StatisticsChart, key: str) -> None:
        door: ChartDoor = one.doors[key]
        if view.current is not None:
            self.opened.emit(door, one.chart.sentence(view.current))

    def _bring_into_sight(self, view: ChartView) -> None:
        if view.current is not None:
            x, y, width, height = view.place_of(view.current)
            middle = view.geometry().topLeft() + QPoint(int(x + width / 2), int(y + height / 2))
            self._area.ensureVisible(middle.x(), middle.y(), 0, int(height) + _BETWEEN)
