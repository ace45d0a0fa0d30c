"""Số văn bản: what a series gave in a year, what is missing and why, blocks of other devices."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QWidget

from thads_desktop.base.formats import format_count
from thads_desktop.base.language import _
from thads_desktop.domain.deadline_words import confidence_mark
from thads_desktop.domain.law_entries import Confidence
from thads_desktop.gui.dialogs.help_dialog import HelpDialog
from thads_desktop.gui.dialogs.number_acts import ReserveDialog, SkipDialog
from thads_desktop.gui.dialogs.take_back_own import OwnTakeBackDialog
from thads_desktop.gui.fields.choices import offer
from thads_desktop.gui.forms.numbers import Ui_NumbersDialog
from thads_desktop.gui.models.number_lines import (
    NUMBER_COLUMNS,
    LineKind,
    NumberLine,
    kind_name,
    number_lines,
)
from thads_desktop.gui.models.rows import RowsModel
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.shortcuts import add_shortcut
from thads_desktop.gui.tables import choose_row, keep_columns, prepare_table, restore_columns
from thads_desktop.services.number_book import all_series, series_named, year_words
from thads_desktop.services.numbers import NumberReport, gap_report

_MEMORY = "numbers"
_YEARS = 10  # back from the year of today; one further may be prepared


class NumbersDialog(QDialog):
    """One series and year at a time; freed when it closes."""

    help_topic = "system"

    def __init__(self, shell: Shell, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_NumbersDialog()
        self.ui.setupUi(self)
        self._shell = shell
        self.model: RowsModel[NumberLine] = RowsModel(NUMBER_COLUMNS, self)
        self._prepare()
        self._choose_series()
        self.ui.series.setFocus()

    @property
    def line(self) -> NumberLine | None:
        """The line one is on."""
        return self.model.row_at(self.ui.table.currentIndex())

    def done(self, result: int) -> None:
        """Remember the columns."""
        keep_columns(self.ui.table, self._shell.memory, _MEMORY)
        super().done(result)

    @Slot()
    def refresh(self) -> None:
        """Read the series anew, and stay on the line one was on."""
        ui, row = self.ui, self.ui.table.currentIndex().row()
        report = gap_report(self._shell.context, ui.series.currentData(), ui.year.currentData())
        lines = number_lines(self._shell.context, report)
        self.model.show_rows(lines)
        ui.summary.setText(_summary(report))
        ui.about.setText(_about(report))
        ui.table.setVisible(bool(lines))
        ui.nothing.setVisible(not lines)
        ui.nothing.setText(_("Không có số khuyết, số đã dành hay số trùng."))
        if lines:
            choose_row(ui.table, min(max(row, 0), len(lines) - 1))
        self._allow()

    @Slot()
    def reserve(self) -> None:
        """Reserve a block."""
        self._record(ReserveDialog(self._shell, *self._asked(), self))

    @Slot()
    def skip(self) -> None:
        """Say why the numbers of the line have no paper."""
        line = self.line
        is_missing = line is not None and line.kind is LineKind.MISSING
        dialog = SkipDialog(self._shell, *self._asked(), self)
        if line is not None and is_missing:
            dialog.begin_with(line.first, line.last)
        self._record(dialog)

    @Slot()
    def take_back(self) -> None:
        """Void what the office recorded of the numbers of the line."""
        line = self.line
        if line is not None and line.act_id:
            told = f"{line.numbers}: {kind_name(line.kind)} · {line.told}"
            self._record(OwnTakeBackDialog(self._shell, line.act_id, told, self))

    @Slot()
    def show_help(self) -> None:
        """F1: help."""
        HelpDialog(self.help_topic, self).open()

    def _prepare(self) -> None:
        ui = self.ui
        prepare_table(ui.table)
        ui.table.setModel(self.model)
        ui.table.horizontalHeader().setStretchLastSection(True)
        widths = [column.width for column in NUMBER_COLUMNS]
        restore_columns(ui.table, self._shell.memory, _MEMORY, widths)
        offer(ui.series, {one.key: _(one.name) for one in all_series()}, None)
        ui.series.currentIndexChanged.connect(self._choose_series)
        ui.year.currentIndexChanged.connect(self.refresh)
        ui.table.activated.connect(self.skip)
        ui.table.selectionModel().currentChanged.connect(self._follow)
        ui.reserve.clicked.connect(self.reserve)
        ui.skip.clicked.connect(self.skip)
        ui.takeBack.clicked.connect(self.take_back)
        add_shortcut(QKeySequence.StandardKey.HelpContents, self, self.show_help)

    @Slot()
    def _choose_series(self) -> None:
        """The years of a series, in its own words: the one of today first seen."""
        series = series_named(self.ui.series.currentData())
        now = series.year.year_of(self._shell.context.today)
        years = range(now + 1, now - _YEARS, -1)
        chosen = self.ui.year.currentData() or now
        offer(self.ui.year, {year: year_words(series, year) for year in years}, chosen)
        self.refresh()

    def _asked(self) -> tuple[str, int]:
        return self.ui.series.currentData(), self.ui.year.currentData()

    def _record(self, dialog: ReserveDialog | SkipDialog | OwnTakeBackDialog) -> None:
        dialog.recorded.connect(self.refresh)
        dialog.open()

    @Slot(QModelIndex)
    def _follow(self, _index: QModelIndex) -> None:
        self._allow()

    def _allow(self) -> None:
        line = self.line
        self.ui.takeBack.setEnabled(line is not None and bool(line.act_id))


def _summary(report: NumberReport) -> str:
    following = report.following or "–"
    if not report.given:
        return _("Chưa cấp số nào; máy này lấy tiếp số {next}.").format(next=following)
    return _(
        "Đã cấp {given} số, cao nhất {highest}; máy này lấy tiếp số {next}; khuyết {missing} số."
    ).format(
        given=format_count(report.given),
        highest=report.highest,
        next=following,
        missing=format_count(report.unexplained),
    )


def _about(report: NumberReport) -> str:
    """The symbol and the series, each with its mark until somebody checked it."""
    symbol, series = report.symbol, report.series
    pattern = symbol.pattern.replace("{n}", "…")
    parts = [
        _("Ký hiệu {pattern}").format(pattern=pattern) + _mark(is_verified=symbol.verified),
        series.source + _mark(is_verified=series.verified),
    ]
    return " · ".join(parts)


def _mark(*, is_verified: bool) -> str:
    return "" if is_verified else f" ({confidence_mark(Confidence.TO_CHECK)})"
