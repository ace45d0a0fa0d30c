"""Chỉ tiêu được giao: the targets of a year of work, how they stand, recorded and revised."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import QDialog, QWidget

from thads_desktop.base.clock import VIETNAM
from thads_desktop.base.errors import RefusedError
from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.domain.targets import holds_since
from thads_desktop.domain.work_year import work_year
from thads_desktop.gui.dialogs.take_back_own import OwnTakeBackDialog
from thads_desktop.gui.dialogs.target import TargetDialog
from thads_desktop.gui.forms.targets import Ui_TargetsDialog
from thads_desktop.gui.jobs import Question
from thads_desktop.gui.models.rows import Column, RowsModel
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.tables import choose_row, keep_columns, prepare_table, restore_columns
from thads_desktop.services.statistics import PeriodQuestion
from thads_desktop.services.target_list import (
    TargetState,
    YearTarget,
    milestones_in_words,
    targets_of_year,
)
from thads_desktop.services.target_wording import standing_sentence
from thads_desktop.services.targets import indicator_name, shown_value

_SHARE = 0.9  # of the window
_MEMORY = "targets"
_YEARS_BACK = 5


def _whose(row: YearTarget) -> str:
    target = row.told.target
    return target.officer or target.unit or _("Cả đơn vị")


def _value(row: YearTarget) -> str:
    return shown_value(row.told.target, row.told.target.value)


def _state(row: YearTarget) -> str:
    return {
        TargetState.HOLDS: _("Đang áp dụng"),
        TargetState.REPLACED: _("Đã thay"),
        TargetState.TO_COME: _("Chưa đến ngày"),
    }[row.state]


def _recorded(row: YearTarget) -> str:
    told = row.told
    day = format_date(told.recorded_at.astimezone(VIETNAM).date())
    return _("{who}, {day}").format(who=told.recorded_by, day=day)


_COLUMNS: Sequence[Column[YearTarget]] = (
    Column(title=lambda: _("Giao cho"), text=_whose, width=140),
    Column(
        title=lambda: _("Tiêu chí"),
        text=lambda row: indicator_name(row.told.target.indicator),
        width=260,
    ),
    Column(title=lambda: _("Mức giao"), text=_value, width=105, is_number=True),
    Column(
        title=lambda: _("Từ ngày"),
        text=lambda row: format_date(holds_since(row.told.target)),
        width=96,
    ),
    Column(title=lambda: _("Hiệu lực"), text=_state, width=115),
    Column(
        title=lambda: _("Mốc theo tháng"),
        text=lambda row: milestones_in_words(row.told.target),
        width=160,
    ),
    Column(title=lambda: _("Quyết định"), text=lambda row: row.told.target.decision, width=130),
    Column(title=lambda: _("Người ghi"), text=_recorded, width=175),
)


class TargetsDialog(QDialog):
    """The targets of a year; how the one chosen stands is said below; freed on closing."""

    def __init__(self, shell: Shell, question: PeriodQuestion, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_TargetsDialog()
        self.ui.setupUi(self)
        self._shell = shell
        self._until = question.last
        self.model: RowsModel[YearTarget] = RowsModel(_COLUMNS, self)
        self._question = Question(shell.jobs, self)
        self.resize(parent.window().size() * _SHARE)
        self._prepare(work_year(question.last))
        self.refresh()

    @property
    def year(self) -> int:
        """The year of work that is shown."""
        return int(self.ui.year.currentData())

    def done(self, result: int) -> None:
        """Remember the columns."""
        keep_columns(self.ui.table, self._shell.memory, _MEMORY)
        super().done(result)

    def _prepare(self, year: int) -> None:
        ui = self.ui
        ui.refusal.hide()
        for one in range(work_year(self._shell.context.today) + 1, year - _YEARS_BACK, -1):
            ui.year.addItem(str(one), one)
        ui.year.setCurrentIndex(max(ui.year.findData(year), 0))
        prepare_table(ui.table)
        ui.table.setModel(self.model)
        ui.table.horizontalHeader().setStretchLastSection(True)
        widths = [column.width for column in _COLUMNS]
        restore_columns(ui.table, self._shell.memory, _MEMORY, widths)
        self._question.answered.connect(self._show)
        self._question.refused.connect(self._refuse)
        self._shell.record_changed.connect(self.refresh)
        ui.year.currentIndexChanged.connect(self.refresh)
        ui.table.selectionModel().currentRowChanged.connect(self._show_standing)
        ui.table.activated.connect(self.revise)
        ui.add.clicked.connect(self.add)
        ui.revise.clicked.connect(self.revise)
        ui.takeBack.clicked.connect(self.take_back)

    @Slot()
    def refresh(self) -> None:
        """Read the targets of the year, and how they stand until the day of the period."""
        day = format_date(self._until)
        self.ui.until.setText(_("Kết quả tính đến {day}").format(day=day))
        context = self._shell.context
        self._question.ask(partial(targets_of_year, context, self.year, self._until))

    @Slot()
    def add(self) -> None:
        """Record a target of the year."""
        TargetDialog(self._shell, self.year, self).open()

    @Slot()
    def revise(self) -> None:
        """Revise the target one stands on, from a day on."""
        row = self._chosen()
        if row is not None:
            TargetDialog(self._shell, self.year, self, row.told.target).open()

    @Slot()
    def take_back(self) -> None:
        """Take back a target that was recorded by mistake."""
        row = self._chosen()
        if row is not None:
            told = f"{_whose(row)}: {indicator_name(row.told.target.indicator)} {_value(row)}"
            OwnTakeBackDialog(self._shell, row.told.act_id, told, self).open()

    def _chosen(self) -> YearTarget | None:
        return self.model.row_at(self.ui.table.currentIndex())

    @Slot(object)
    def _show(self, found: list[YearTarget]) -> None:
        ui, place = self.ui, self.ui.table.currentIndex().row()
        ui.refusal.hide()
        self.model.show_rows(found)
        ui.body.setCurrentWidget(ui.table if found else ui.empty)
        for button in (ui.revise, ui.takeBack):
            button.setEnabled(bool(found))
        if found:
            choose_row(ui.table, min(max(place, 0), len(found) - 1))
        self._show_standing()

    @Slot(QModelIndex)
    def _show_standing(self) -> None:
        row = self._chosen()
        said = standing_sentence(row.standing) if row and row.standing else ""
        self.ui.standing.setText(said)

    @Slot(object)
    def _refuse(self, error: RefusedError) -> None:
        self.ui.refusal.setText(error.message)
        self.ui.refusal.show()
