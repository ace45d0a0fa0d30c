"""The door behind a figure: its cases, with count and sum; Enter opens one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import QDialog, QWidget

from thads_desktop.base.errors import RefusedError
from thads_desktop.base.formats import format_count, format_date, format_money
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress
from thads_desktop.domain.figures import RATIOS
from thads_desktop.gui.forms.figure_door import Ui_FigureDoorDialog
from thads_desktop.gui.models.figure_table import FigureDoor, shown_figure
from thads_desktop.gui.models.opened_cases import opened_columns, rows_of
from thads_desktop.gui.models.rows import RowsModel
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.tables import (
    RowCopier,
    choose_row,
    keep_columns,
    prepare_table,
    restore_columns,
)
from thads_desktop.services.context import Context
from thads_desktop.services.statistics import (
    Measure,
    OpenedCase,
    OpenedFigure,
    PeriodQuestion,
    open_figure,
)

_SHARE = 0.9  # of the window


class FigureDoorDialog(QDialog):
    """Opens a figure of a counted period; freed when it closes."""

    def __init__(
        self, shell: Shell, question: PeriodQuestion, door: FigureDoor, name: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_FigureDoorDialog()
        self.ui.setupUi(self)
        self._shell = shell
        self._door = door
        self._name = name
        self._columns = opened_columns(is_ratio=door.key in RATIOS)
        self.model: RowsModel[OpenedCase] = RowsModel(self._columns, self)
        self.resize(parent.window().size() * _SHARE)
        self._prepare(question)
        job = shell.jobs.start(partial(_open, shell.context, question, door))
        job.succeeded.connect(self._show)
        job.refused.connect(self._refuse)

    def done(self, result: int) -> None:
        """Remember the columns."""
        keep_columns(self.ui.table, self._shell.memory, self._memory_key())
        super().done(result)

    def _prepare(self, question: PeriodQuestion) -> None:
        ui = self.ui
        ui.title.setText(self._name)
        period = _("Từ {first} đến {last}").format(
            first=format_date(question.first), last=format_date(question.last)
        )
        ui.period.setText(f"{period} · {question.officer}" if question.officer else period)
        ui.refusal.hide()
        ui.total.setText(_("Đang mở…"))
        prepare_table(ui.table)
        ui.table.setModel(self.model)
        ui.table.horizontalHeader().setStretchLastSection(True)
        widths = [column.width for column in self._columns]
        restore_columns(ui.table, self._shell.memory, self._memory_key(), widths)
        for button in (ui.copyAll, ui.openCase):
            button.setEnabled(False)
        ui.table.selectionModel().currentChanged.connect(self._show_why)
        ui.table.activated.connect(self.open_case)
        ui.openCase.clicked.connect(self.open_case)
        ui.copyAll.clicked.connect(self.copy_all)

    @Slot()
    def open_case(self) -> None:
        """Go to the case of the row."""
        opened = self.model.row_at(self.ui.table.currentIndex())
        if opened is not None:
            self.accept()
            self._shell.case_requested.emit(opened.case.case_id)

    @Slot()
    def copy_all(self) -> None:
        """Put every row on the clipboard."""
        self.ui.table.selectAll()
        RowCopier(self.ui.table).copy()

    @Slot(object)
    def _show(self, figure: OpenedFigure) -> None:
        ui = self.ui
        self.model.show_rows(rows_of(self._shell.context, figure))
        ui.title.setText(f"{self._name}: {shown_figure(self._door.key, figure.value)}")
        ui.total.setText(self._total(figure))
        for button in (ui.copyAll, ui.openCase):
            button.setEnabled(bool(figure.amounts))
        if figure.amounts:
            choose_row(ui.table, 0)
        ui.table.setFocus()

    @Slot(QModelIndex)
    def _show_why(self, index: QModelIndex) -> None:
        opened = self.model.row_at(index)
        self.ui.why.setText(f"{opened.case.decision_number}: {opened.why}" if opened else "")

    @Slot(object)
    def _refuse(self, error: RefusedError) -> None:
        self.ui.refusal.setText(error.message)
        self.ui.refusal.show()
        self.ui.total.clear()

    def _total(self, figure: OpenedFigure) -> str:
        """How many cases, and what they add up to."""
        count = format_count(len(figure.amounts))
        if not figure.amounts:
            return _("Không có việc nào trong con số này.")
        whole = format_money(sum(figure.amounts.values()))
        if self._door.key in RATIOS:
            part = format_money(sum(figure.part.values()))
            said = _("{count} việc trong mẫu số; {part} trên {whole}.")
            return said.format(count=count, part=part, whole=whole)
        if self._door.form is Measure.CASES:
            return _("{count} việc, đúng bằng con số trên biểu.").format(count=count)
        return _("{count} việc, cộng {whole} đồng, đúng bằng con số trên biểu.").format(
            count=count, whole=whole
        )

    def _memory_key(self) -> str:
        return "figure.ratio" if self._door.key in RATIOS else "figure"


def _open(
    context: Context, question: PeriodQuestion, door: FigureDoor, _progress: Progress
) -> OpenedFigure:
    return open_figure(context, question, form=door.form, key=door.key, row=door.row)
