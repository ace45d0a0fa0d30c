"""Đối chiếu với kỳ đã chốt: which cases moved since, by which acts; the report as it was given out."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import QDialog, QTableView, QWidget

from thads_desktop.base.errors import RefusedError
from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress
from thads_desktop.gui.compared_periods import Compared, compare_closed, summary_of
from thads_desktop.gui.file_writer import FileWriter
from thads_desktop.gui.files import choose_to_save
from thads_desktop.gui.forms.compare_periods import Ui_ComparePeriodsDialog
from thads_desktop.gui.job_bar import JobBar
from thads_desktop.gui.jobs import Job, Work
from thads_desktop.gui.models.difference_table import FIGURE_COLUMNS, MOVED_COLUMNS
from thads_desktop.gui.models.rows import RowsModel
from thads_desktop.gui.outcome import Outcome
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.tables import choose_row, keep_columns, prepare_table, restore_columns
from thads_desktop.services.closed_periods import (
    ClosedPeriod,
    closed_periods,
    correction_words,
    period_name,
    reprint,
)
from thads_desktop.services.context import Context
from thads_desktop.services.difference_papers import print_comparison
from thads_desktop.services.period_differences import (
    Comparison,
    FigureLine,
    MovedCase,
)

_MEMORY = "compare_periods"
_SHARE = 0.9  # of the window


class ComparePeriodsDialog(QDialog):
    """A closed period against what is known now, or another closed period; freed when it closes."""

    def __init__(self, shell: Shell, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_ComparePeriodsDialog()
        self.ui.setupUi(self)
        self._shell = shell
        self._compared: Compared | None = None
        self._job: Job | None = None
        self._closed = list(reversed(closed_periods(shell.context)))  # the newest first
        self.cases: RowsModel[MovedCase] = RowsModel(MOVED_COLUMNS, self)
        self.figures: RowsModel[FigureLine] = RowsModel(FIGURE_COLUMNS, self)
        self.outcome = Outcome(self.ui.outcome, self.ui.refusal, self)
        self._writer = FileWriter(shell.jobs, self.outcome, self.ui.openFile, self)
        self.running = JobBar()
        self.resize(parent.window().size() * _SHARE)
        self._prepare_tables()
        self._offer()
        self._connect()
        self.refresh()

    @property
    def chosen(self) -> ClosedPeriod | None:
        """The closed period one looks at."""
        place = self.ui.closed.currentIndex()
        return self._closed[place] if self._closed else None

    @property
    def other(self) -> ClosedPeriod | None:
        """The closed period it is set against; None is what is known now."""
        place = self.ui.against.currentIndex()
        return self._closed[place - 1] if place > 0 else None

    def done(self, result: int) -> None:
        """Remember the columns; what is still being compared is of no use any more."""
        self._stop_job()
        for table, name in self._tables():
            keep_columns(table, self._shell.memory, f"{_MEMORY}.{name}")
        super().done(result)

    @Slot()
    def refresh(self) -> None:
        """Compare what is chosen; the answer to an older question is dropped."""
        self._stop_job()
        self._show_nothing()
        chosen = self.chosen
        if chosen is None:
            self.ui.told.setText(_("Chưa chốt kỳ nào. Hãy chốt một kỳ ở Thống kê, “Chốt kỳ…”."))
            return
        words = correction_words(self._shell.context, chosen)
        self.ui.told.setText(words[:1].upper() + words[1:])
        self.outcome.say(_("Đang đối chiếu…"))
        work = partial(compare_closed, self._shell.context, chosen, self.other)
        self._job = job = self._shell.jobs.start(work, name=_("Đối chiếu số liệu"))
        job.succeeded.connect(self._show)
        job.refused.connect(self._refuse)
        job.cancelled.connect(self._say_stopped)

    @Slot()
    def open_case(self) -> None:
        """Go to the case of the row."""
        moved = self.cases.row_at(self.ui.cases.currentIndex())
        if moved is not None:
            self.accept()
            shell = self._shell
            asked = shell.intake_requested if moved.case.is_intake else shell.case_requested
            asked.emit(moved.case.case_id)

    @Slot()
    def write_xlsx(self) -> None:
        """Write what differs as a workbook."""
        self._write_comparison("Excel (*.xlsx)", "xlsx")

    @Slot()
    def write_pdf(self) -> None:
        """Write what differs as a PDF."""
        self._write_comparison("PDF (*.pdf)", "pdf")

    @Slot()
    def reprint(self) -> None:
        """Write the report of the closed period, byte for byte."""
        chosen = self.chosen
        if chosen is None:
            return
        path = self._ask_where(
            _("In lại bản đã chốt"), "PDF (*.pdf)", f"bao-cao-{_days(chosen)}.pdf"
        )
        if path is not None:
            work = partial(_reprint, self._shell.context, chosen, path)
            self._write(work, path, name=_("In lại bản đã chốt"))

    def _tables(self) -> tuple[tuple[QTableView, str], ...]:
        return (self.ui.cases, "cases"), (self.ui.figures, "figures")

    def _prepare_tables(self) -> None:
        self.ui.cases.setModel(self.cases)
        self.ui.figures.setModel(self.figures)
        widths = (
            [column.width for column in MOVED_COLUMNS],
            [column.width for column in FIGURE_COLUMNS],
        )
        for (table, name), own in zip(self._tables(), widths, strict=True):
            prepare_table(table)
            table.horizontalHeader().setStretchLastSection(True)
            restore_columns(table, self._shell.memory, f"{_MEMORY}.{name}", own)

    def _offer(self) -> None:
        """The closed periods, and what each can be set against."""
        names = [_named(one) for one in self._closed]
        self.ui.closed.addItems(names)
        self.ui.against.addItem(_("Số liệu hiện nay"))
        self.ui.against.addItems(names)
        for widget in (self.ui.closed, self.ui.against, self.ui.reprint):
            widget.setEnabled(bool(names))

    def _connect(self) -> None:
        ui = self.ui
        ui.foot.insertWidget(ui.foot.indexOf(ui.reprint) + 1, self.running)
        self.running.relabel()
        self.running.attach(self._shell.jobs)
        ui.closed.currentIndexChanged.connect(self.refresh)
        ui.against.currentIndexChanged.connect(self.refresh)
        ui.cases.activated.connect(self.open_case)
        ui.cases.selectionModel().currentChanged.connect(self._show_why)
        for button, slot in (
            (ui.again, self.refresh),
            (ui.openCase, self.open_case),
            (ui.writeXlsx, self.write_xlsx),
            (ui.writePdf, self.write_pdf),
            (ui.reprint, self.reprint),
        ):
            button.clicked.connect(slot)

    def _show_nothing(self) -> None:
        self._compared = None
        self.cases.show_rows(())
        self.figures.show_rows(())
        self.ui.why.clear()
        self.ui.again.hide()
        self._allow()

    def _stop_job(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._job = None

    def _is_answered(self) -> bool:
        """Whether the job that tells something is the last one, which ends with that."""
        if self.sender() is not self._job:
            return False
        self._job = None
        return True

    @Slot(object)
    def _show(self, compared: Compared) -> None:
        if not self._is_answered():
            return
        self._compared = compared
        self.cases.show_rows(compared.cases)
        self.figures.show_rows(compared.figures)
        self.outcome.say(summary_of(compared))
        if compared.cases:
            choose_row(self.ui.cases, 0)
        self._allow()

    @Slot(object)
    def _refuse(self, error: RefusedError) -> None:
        if self._is_answered():
            self.outcome.refuse(error)

    @Slot()
    def _say_stopped(self) -> None:
        if self._is_answered():
            self.outcome.say(_("Đã dừng đối chiếu."))
            self.ui.again.show()
            self.ui.again.setFocus()

    def _allow(self) -> None:
        ui, compared = self.ui, self._compared
        for button in (ui.writeXlsx, ui.writePdf):
            button.setEnabled(compared is not None)
        ui.openCase.setEnabled(compared is not None and bool(compared.cases))

    @Slot(QModelIndex)
    def _show_why(self, index: QModelIndex) -> None:
        moved = self.cases.row_at(index)
        self.ui.why.setText(moved.sentence if moved else "")

    def _write_comparison(self, kinds: str, ending: str) -> None:
        chosen, compared = self.chosen, self._compared
        if chosen is None or compared is None:
            return
        name = _("Ghi bảng đối chiếu")
        path = self._ask_where(name, kinds, f"doi-chieu-{_days(chosen)}.{ending}")
        if path is not None:
            work = partial(_print, self._shell.context, compared.comparison, path)
            self._write(work, path, name=name)

    def _ask_where(self, title: str, kinds: str, proposed: str) -> Path | None:
        return choose_to_save(self, self._shell.memory, title, kinds, proposed)

    def _write(self, work: Work, path: Path, *, name: str) -> None:
        self._writer.write(work, path, name=name)


def _named(closed: ClosedPeriod) -> str:
    return _("{period}, chốt ngày {day}").format(
        period=period_name(closed.told.first, closed.told.last), day=format_date(closed.closed_on)
    )


def _days(closed: ClosedPeriod) -> str:
    return f"{closed.told.first:%Y-%m-%d}-{closed.told.last:%Y-%m-%d}"


def _print(context: Context, comparison: Comparison, path: Path, progress: Progress) -> object:
    if path.suffix.lower() == ".xlsx":
        return print_comparison(context, comparison, xlsx=path, progress=progress)
    return print_comparison(context, comparison, pdf=path, progress=progress)


def _reprint(context: Context, closed: ClosedPeriod, path: Path, _progress: Progress) -> object:
    return reprint(context, closed, pdf=path)
