"""The year-end radar: what it found, and the cases and acts behind each finding."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import QDialog, QHeaderView, QWidget

from thads_desktop.base.errors import RefusedError
from thads_desktop.base.formats import format_count, format_date, format_money
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress
from thads_desktop.domain.work_year import work_year
from thads_desktop.gui.forms.radar import Ui_RadarDialog
from thads_desktop.gui.models.paged_rows import PagedRows
from thads_desktop.gui.models.rows import Column, RowsModel
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.tables import choose_row, keep_columns, prepare_table, restore_columns
from thads_desktop.services.context import Context
from thads_desktop.services.radar import Finding, Radar, radar
from thads_desktop.services.radar_wording import (
    RadarRow,
    finding_name,
    finding_sentence,
    radar_rows,
)

_SHARE = 0.9  # of the window
_HEIGHTS = (2, 3)  # of findings and cases, one to the other
_FINDINGS, _CASES = "radar", "radar.cases"
_SIGN = 1  # the column of findings that takes what room there is

_FINDING_COLUMNS: Sequence[Column[Finding]] = (
    Column(
        title=lambda: _("Mức"),
        text=lambda one: _("Bất thường") if one.is_alarming else _("Để biết"),
        width=105,
    ),
    Column(title=lambda: _("Dấu hiệu"), text=finding_name, width=440),
    Column(
        title=lambda: _("Số việc"),
        text=lambda one: format_count(one.cases),
        width=80,
        is_number=True,
    ),
    Column(
        title=lambda: _("Bình thường"),
        text=lambda one: format_count(one.habit) if one.kind.is_burst else "–",
        width=125,
        is_number=True,
    ),
    Column(
        title=lambda: _("Còn phải thi hành (đồng)"),
        text=lambda one: format_money(one.money),
        width=210,
        is_number=True,
    ),
)
_CASE_COLUMNS: Sequence[Column[RadarRow]] = (
    Column(title=lambda: _("Số quyết định"), text=lambda row: row.case.decision_number, width=165),
    Column(title=lambda: _("Người phải thi hành án"), text=lambda row: row.case.debtor, width=200),
    Column(title=lambda: _("Chấp hành viên"), text=lambda row: row.case.officer, width=160),
    Column(title=lambda: _("Hành vi"), text=lambda row: row.why, width=400),
)


class RadarDialog(QDialog):
    """Looks at a year of work until a day; a finding shows its cases; freed when it closes."""

    def __init__(self, shell: Shell, last: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_RadarDialog()
        self.ui.setupUi(self)
        self._shell = shell
        self._seen: Radar | None = None
        self.findings: RowsModel[Finding] = RowsModel(_FINDING_COLUMNS, self)
        self.cases: RowsModel[RadarRow] = RowsModel(_CASE_COLUMNS, self)
        self.resize(parent.window().size() * _SHARE)
        self._prepare()
        on = min(last, shell.context.today)
        job = shell.jobs.start(partial(_look, shell.context, on))
        job.succeeded.connect(self._show)
        job.refused.connect(self._refuse)

    def done(self, result: int) -> None:
        """Remember the columns."""
        keep_columns(self.ui.findings, self._shell.memory, _FINDINGS)
        keep_columns(self.ui.table, self._shell.memory, _CASES)
        super().done(result)

    def _prepare(self) -> None:
        ui, memory = self.ui, self._shell.memory
        ui.refusal.hide()
        ui.title.setText(_("Đang xem…"))
        ui.openCase.setEnabled(False)
        for table in (ui.findings, ui.table):
            prepare_table(table)
        ui.table.horizontalHeader().setStretchLastSection(True)
        for place, share in enumerate(_HEIGHTS):
            ui.splitter.setStretchFactor(place, share)
        ui.findings.setModel(self.findings)
        ui.table.setModel(self.cases)
        restore_columns(ui.findings, memory, _FINDINGS, [one.width for one in _FINDING_COLUMNS])
        restore_columns(ui.table, memory, _CASES, [one.width for one in _CASE_COLUMNS])
        ui.findings.horizontalHeader().setSectionResizeMode(_SIGN, QHeaderView.ResizeMode.Stretch)
        ui.findings.selectionModel().currentRowChanged.connect(self._show_finding)
        ui.table.selectionModel().currentRowChanged.connect(self._show_why)
        ui.table.activated.connect(self.open_case)
        ui.openCase.clicked.connect(self.open_case)

    @Slot()
    def open_case(self) -> None:
        """Go to the case of the row."""
        row = self.cases.row_at(self.ui.table.currentIndex())
        if row is not None:
            self.accept()
            self._shell.case_requested.emit(row.case.case_id)

    @Slot(object)
    def _show(self, seen: Radar) -> None:
        ui, window = self.ui, seen.window
        self._seen = seen
        said = _(
            "{days} ngày từ {first} đến {last} so với mức bình thường của năm công tác; dấu hiệu "
            "không có mức bình thường thì xét cả năm"
        )
        if not seen.findings:
            said = _("Không thấy điều gì bất thường: {days} ngày từ {first} đến {last}")
        ui.title.setText(
            said.format(
                days=window.days, first=format_date(window.first), last=format_date(window.last)
            )
        )
        ui.source.setText(_("Ngưỡng: {source}.").format(source=seen.rules.source))
        self.findings.show_rows(seen.findings)
        if seen.findings:
            choose_row(ui.findings, 0)
        ui.findings.setFocus()

    @Slot(QModelIndex)
    def _show_finding(self, index: QModelIndex) -> None:
        finding, seen = self.findings.row_at(index), self._seen
        if finding is None or seen is None:
            return
        rows = partial(radar_rows, self._shell.context, seen, finding)
        self.cases.show_rows(PagedRows[RadarRow](list(finding.signs), rows))
        self.ui.openCase.setEnabled(True)
        choose_row(self.ui.table, 0)
        self.ui.why.setText(finding_sentence(seen, finding))

    @Slot(QModelIndex)
    def _show_why(self, index: QModelIndex) -> None:
        row = self.cases.row_at(index)
        if row is not None:
            self.ui.why.setText(f"{row.case.decision_number}: {row.why}")

    @Slot(object)
    def _refuse(self, error: RefusedError) -> None:
        self.ui.title.clear()
        self.ui.refusal.setText(error.message)
        self.ui.refusal.show()


def _look(context: Context, on: date, _progress: Progress) -> Radar:
    return radar(context, work_year(on), on)
