"""Chips above the figures: do they agree, what is missing to the target, what moved since closing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from thads_desktop.base.formats import format_count, format_money
from thads_desktop.base.language import _
from thads_desktop.domain.targets import RateStanding
from thads_desktop.domain.vocabulary import TargetIndicator
from thads_desktop.gui.flow_layout import FlowLayout
from thads_desktop.gui.jobs import Question
from thads_desktop.gui.shell import Shell
from thads_desktop.services.closed_periods import ClosedPeriod, closed_periods
from thads_desktop.services.context import Context
from thads_desktop.services.period_differences import compare
from thads_desktop.services.statistics import CountedPeriod, Measure
from thads_desktop.services.target_wording import rate_sentence
from thads_desktop.services.targets import rate_standings

_BETWEEN = 6
_MOST_TOLD = 3  # of what does not agree
_INDICATORS = MappingProxyType(
    {
        Measure.CASES: TargetIndicator.RATE_OF_CASES,
        Measure.MONEY: TargetIndicator.RATE_OF_MONEY,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What the chips are told of a period: its targets, and what moved since it was closed."""

    standings: Mapping[Measure, RateStanding]
    closed: ClosedPeriod | None = None
    moved: int = 0


class StatisticsChips(QWidget):
    """`told` and `warned` say in full what a pressed chip says in short; `differences` asks why.

    `resized` tells that other chips are shown, which take other room.
    """

    told = Signal(str)
    warned = Signal(str)
    resized = Signal()
    differences = Signal()

    def __init__(self, shell: Shell, parent: QWidget) -> None:
        super().__init__(parent)
        self._shell = shell
        self._counted: CountedPeriod | None = None
        self._told: Told | None = None
        self._broken: Sequence[str] = ()
        self.identities = _chip()
        self.targets = {measure: _chip() for measure in _INDICATORS}
        self.difference = _chip()
        self._question = Question(shell.jobs, self)
        self._question.answered.connect(self._take)
        self.identities.clicked.connect(self._tell_identities)
        for measure, chip in self.targets.items():
            chip.clicked.connect(partial(self._tell_target, measure))
        self.difference.clicked.connect(self.differences)
        layout = FlowLayout(self, _BETWEEN)
        for chip in (self.identities, *self.targets.values(), self.difference):
            layout.addWidget(chip)

    def show_period(self, counted: CountedPeriod | None, broken: Sequence[str]) -> None:
        """Show what is known of a period at once, and ask for the rest."""
        self._counted, self._told, self._broken = counted, None, broken
        self.relabel()
        if counted is not None:
            self._question.ask(partial(_asked, self._shell.context, counted))

    def relabel(self) -> None:
        """Say everything in the current language."""
        for chip in (self.identities, *self.targets.values(), self.difference):
            chip.hide()
        if self._counted is not None:
            said = _("✗ {count} chỗ không khớp").format(count=format_count(len(self._broken)))
            _show(self.identities, said if self._broken else _("✓ Các đẳng thức đều khớp"))
        if self._told is not None:
            self._show_told(self._told)
        self.resized.emit()

    @Slot(object)
    def _take(self, told: Told) -> None:
        self._told = told
        self._show_told(told)
        self.resized.emit()

    def _show_told(self, told: Told) -> None:
        for measure, standing in told.standings.items():
            _show(self.targets[measure], _short(measure, standing))
        if told.closed is not None:
            moved = _("≠ Khác bản đã chốt: {count} việc").format(count=format_count(told.moved))
            _show(self.difference, moved if told.moved else _("✓ Đúng như bản đã chốt"))

    @Slot()
    def _tell_identities(self) -> None:
        if self._broken:
            self.warned.emit(_broken_words(self._broken))
        else:
            self.told.emit(_("Đã cộng lại các cột, các dòng của các biểu: tất cả đều khớp."))

    @Slot()
    def _tell_target(self, measure: Measure) -> None:
        if self._told is not None:
            standing = self._told.standings[measure]
            self.told.emit(rate_sentence(standing, _INDICATORS[measure]))


def _broken_words(broken: Sequence[str]) -> str:
    """The first that do not agree, and what to do about it: nothing the officer typed is wrong."""
    said = "; ".join(broken[:_MOST_TOLD])
    more = len(broken) - _MOST_TOLD
    if more > 0:
        said = _("{said}; và {count} chỗ nữa").format(said=said, count=format_count(more))
    return _(
        "Số liệu không khớp: {said}. Đây không phải lỗi nhập liệu: mở trang Hệ thống, bấm Kiểm tra "
        "dữ liệu rồi Dựng lại số liệu; đừng gửi biểu này trước khi khớp."
    ).format(said=said)


def _chip() -> QPushButton:
    chip = QPushButton()
    chip.setProperty("chip", "true")
    chip.hide()
    return chip


def _show(chip: QPushButton, text: str) -> None:
    chip.setText(text)
    chip.show()


def _asked(context: Context, counted: CountedPeriod) -> Told:
    question = counted.question
    standings = rate_standings(context, counted)
    closed = [
        one
        for one in closed_periods(context)
        if one.device == context.ledger.device
        and (one.question.first, one.question.last) == (question.first, question.last)
    ]
    if not closed or question.officer is not None or question.known_at is not None:
        return Told(standings=standings)
    newest = max(closed, key=lambda one: one.closed_at)
    moved = compare(context, newest.question, question).cases
    return Told(standings=standings, closed=newest, moved=len(moved))


def _short(measure: Measure, standing: RateStanding) -> str:
    """Còn 41 việc: what is missing to reach the target."""
    is_cases = measure is Measure.CASES
    if standing.is_reached:
        return _("✓ Đạt chỉ tiêu về việc") if is_cases else _("✓ Đạt chỉ tiêu về tiền")
    said = _("Chỉ tiêu: còn {amount} việc") if is_cases else _("Chỉ tiêu: còn {amount} đồng")
    return said.format(amount=format_money(standing.missing))
