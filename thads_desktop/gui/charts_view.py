"""The charts of a period, one beneath the other, by cases or by money; made when they are seen."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from thads_desktop.base.errors import RefusedError
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress
from thads_desktop.gui.chart_view import ChartView
from thads_desktop.gui.fields.choices import offer
from thads_desktop.gui.jobs import Job
from thads_desktop.gui.models.figure_table import form_name
from thads_desktop.gui.shell import Shell
from thads_desktop.services.chart_doors import ChartDoor, StatisticsChart
from thads_desktop.services.context import Context
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
        self._job: Job | None = None
        self.views: list[ChartView] = []
        self.state = QLabel(wordWrap=True)
        self.again = QPushButton()
        self.again.clicked.connect(self._ask_again)
        self._label = QLabel()
        self.measure = QComboBox()
        self._label.setBuddy(self.measure)
        self.measure.activated.connect(self._draw)
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        self._say("")
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
        self.again.setText(_("Vẽ lại"))
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
        head.addWidget(self.state, stretch=1)
        head.addWidget(self.again)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self._area)

    def _ask(self) -> None:
        """Make them beside the window, where the person sees how far it is and may stop it."""
        if not self._is_stale or self._counted is None:
            return
        self._is_stale = False
        if self._job is not None:
            self._job.cancel()
        self._say(_("Đang vẽ biểu đồ…"))
        work = partial(_made, self._shell.context, self._counted)
        self._job = job = self._shell.jobs.start(work, name=_("Vẽ biểu đồ"))
        job.succeeded.connect(self._take)
        job.refused.connect(self._refuse)
        job.cancelled.connect(self._stop)
        job.finished.connect(self._end)

    @Slot()
    def _ask_again(self) -> None:
        self._is_stale = True
        self._ask()

    def _say(self, text: str, *, may_ask: bool = False) -> None:
        self.state.setText(text)
        self.again.setVisible(may_ask)

    @property
    def _is_of_last(self) -> bool:
        """Is what a job tells the answer to what was asked last?"""
        return self.sender() is self._job

    @Slot(object)
    def _take(self, made: Made) -> None:
        if self._is_of_last:
            self._made = made
            self._say("")
            self._draw()

    @Slot(object)
    def _refuse(self, error: RefusedError) -> None:
        if self._is_of_last:
            self._say(error.message, may_ask=True)

    @Slot()
    def _stop(self) -> None:
        if self._is_of_last:
            self._say(_("Đã dừng vẽ biểu đồ."), may_ask=True)

    @Slot()
    def _end(self) -> None:
        if self._is_of_last:
            self._job = None

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


def _made(context: Context, counted: CountedPeriod, progress: Progress) -> Made:
    return statistics_charts(context, counted, progress)
