"""Nhập danh sách: a list of cases from a workbook, looked at first, then imported whole."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeySequence

from thads_desktop.base.errors import RefusedError
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress
from thads_desktop.gui.drops import dropped_file
from thads_desktop.gui.files import choose_to_open, choose_to_save
from thads_desktop.gui.forms.case_import import Ui_CaseImportPage
from thads_desktop.gui.icons import drawing
from thads_desktop.gui.jobs import Job, Work
from thads_desktop.gui.list_review import ListReview
from thads_desktop.gui.page import Page
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.shortcuts import add_shortcut
from thads_desktop.services.case_list_trial import ColumnMap, ExaminedList, examine_case_list
from thads_desktop.services.cases import CaseQuestion, find_cases
from thads_desktop.services.context import Context
from thads_desktop.services.import_cases import (
    ImportedList,
    import_case_list,
    write_refused_rows,
)

_DROP_ICON = 48


@dataclass(frozen=True, slots=True, kw_only=True)
class EnteredList:
    """A list that was imported; `after_key`: the newest case there was before."""

    imported: ImportedList
    after_key: int


class CaseImportPage(Page):
    """Drop a workbook, see what would happen, mend columns and period, then import."""

    help_topic = "import"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.ui = Ui_CaseImportPage()
        self.ui.setupUi(self)
        self.review = ListReview(self)
        self.ui.steps.addWidget(self.review)
        self.review.attach(shell.memory, shell.context.today)
        self._path = Path()
        self._places: dict[str, str | None] = {}  # a person's own word on the columns
        self._period_end: date | None = None
        self._examined: ExaminedList | None = None
        self._entered: EnteredList | None = None
        self._written = Path()
        self._job: Job | None = None
        self._connect()
        self._ask_for_file()
        self.relabel()

    def relabel(self) -> None:
        """Say everything in the current language, in the current colours and letters."""
        self.ui.retranslateUi(self)
        self.ui.dropIcon.setPixmap(drawing("import", "muted", _DROP_ICON))
        self.review.relabel()
        self._show_review()

    def keep_habits(self) -> None:
        """Remember the columns of the tables."""
        self.review.keep_habits(self.shell.memory)

    @Slot()
    def choose_file(self) -> None:
        """Ask for a workbook and look at it."""
        if self._job is not None:
            return
        kinds = _("Bảng tính (*.xlsx *.xlsm *.xls *.ods)")
        path = choose_to_open(self, self.shell.memory, _("Chọn danh sách việc"), kinds)
        if path is not None:
            self.look_at(path)

    def look_at(self, path: Path) -> None:
        """Try a workbook; nothing is written."""
        self._path = path
        self._places, self._period_end = {}, None
        self._examined = None
        self._examine()

    @Slot()
    def import_cases(self) -> None:
        """Import the rows that are in order, in one transaction."""
        work = partial(
            _import, self.shell.context, self._path, dict(self._places), self._period_end
        )
        self._run(work, _("Nhập danh sách việc"), self._show_imported)

    @Slot()
    def write_refused(self) -> None:
        """Write the refused rows with their reasons into a workbook."""
        tried = self._examined.trial if self._examined else None
        if self._entered is not None:
            tried = self._entered.imported
        if tried is None:
            return
        proposed = _("{name} - dòng bị từ chối.xlsx").format(name=self._path.stem)
        title = _("Ghi các dòng bị từ chối")
        path = choose_to_save(self, self.shell.memory, title, "Excel (*.xlsx)", proposed)
        if path is None:
            return
        self._written = path
        job = self.shell.jobs.start(partial(_write_refused, tried, path))
        job.succeeded.connect(self._show_written)
        job.refused.connect(self._show_refusal)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let a workbook be dropped while nothing is running."""
        if dropped_file(event.mimeData()) is not None and self._job is None:
            event.acceptProposedAction()
            self._mark_drop(is_over=True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """The workbook went elsewhere."""
        self._mark_drop(is_over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at the workbook that was dropped."""
        self._mark_drop(is_over=False)
        path = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.look_at(path)

    def _connect(self) -> None:
        review = self.review
        for button in (self.ui.chooseFile, review.ui.otherFile):
            button.clicked.connect(self.choose_file)
        review.ui.importCases.clicked.connect(self.import_cases)
        review.ui.writeRefused.clicked.connect(self.write_refused)
        review.ui.seeCases.clicked.connect(self._see_cases)
        review.place_chosen.connect(self._choose_place)
        review.period_end_chosen.connect(self._choose_period_end)
        add_shortcut(QKeySequence.StandardKey.Open, self, self.choose_file)

    @Slot(str, object)
    def _choose_place(self, field: str, letter: str | None) -> None:
        self._places[field] = letter
        self._examine()

    @Slot(object)
    def _choose_period_end(self, day: date) -> None:
        self._period_end = day
        self._examine()

    def _examine(self) -> None:
        self._entered = None
        work = partial(
            _examine, self.shell.context, self._path, dict(self._places), self._period_end
        )
        self._run(work, _("Thử danh sách việc"), self._show_examined)

    def _run(self, work: Work, name: str, done: Callable[..., None]) -> None:
        """Run one thing on the list; the page waits for it."""
        if self._job is not None:
            return
        self.ui.readingTitle.setText(f"{name}: {self._path.name}")
        self.ui.steps.setCurrentWidget(self.ui.reading)
        self._job = self.shell.jobs.start(work, name=name)
        self._job.succeeded.connect(done)
        self._job.refused.connect(self._show_refusal)
        self._job.cancelled.connect(self._show_cancelled)
        self._job.finished.connect(self._forget_job)

    @Slot(object)
    def _show_examined(self, examined: ExaminedList) -> None:
        self._examined = examined
        self._show_review()

    @Slot(object)
    def _show_imported(self, entered: EnteredList) -> None:
        self._entered = entered
        self._show_review()
        self.shell.record_changed.emit()

    @Slot()
    def _show_written(self) -> None:
        said = _("Đã ghi các dòng bị từ chối ra {path}. Sửa xong, nhập chính tệp đó.")
        self.review.say(said.format(path=self._written))

    @Slot(object)
    def _show_refusal(self, error: RefusedError) -> None:
        if self._examined is None:
            self._ask_for_file(error.message)
        else:
            self._show_review()
            self.review.say("", refusal=error.message)

    @Slot()
    def _show_cancelled(self) -> None:
        if self._examined is None:
            self._ask_for_file()
        else:
            self._show_review()
            self.review.say(_("Đã dừng; chưa nhập gì."))

    @Slot()
    def _forget_job(self) -> None:
        self._job = None

    @Slot()
    def _see_cases(self) -> None:
        if self._entered is not None:
            self.shell.entered_requested.emit(self._entered.after_key)

    def _ask_for_file(self, refusal: str = "") -> None:
        ui = self.ui
        ui.chooseRefusal.setText(refusal)
        ui.chooseRefusal.setVisible(bool(refusal))
        ui.steps.setCurrentWidget(ui.choose)
        self.setFocusProxy(ui.chooseFile)
        ui.chooseFile.setFocus()

    def _show_review(self) -> None:
        if self._examined is None:
            return
        self.ui.steps.setCurrentWidget(self.review)
        self.setFocusProxy(self.review)
        self.review.show_examined(self._path, self._examined)
        if self._entered is not None:
            self.review.show_imported(self._entered.imported)

    def _mark_drop(self, *, is_over: bool) -> None:
        area = self.ui.dropArea
        area.setProperty("over", is_over)
        area.style().unpolish(area)
        area.style().polish(area)


def _examine(
    context: Context, path: Path, places: ColumnMap, period_end: date | None, progress: Progress
) -> ExaminedList:
    return examine_case_list(
        context, path, columns=places, period_end=period_end, progress=progress
    )


def _import(
    context: Context, path: Path, places: ColumnMap, period_end: date | None, progress: Progress
) -> EnteredList:
    newest = max(find_cases(context, CaseQuestion()), default=0)
    imported = import_case_list(
        context, path, columns=places, period_end=period_end, progress=progress
    )
    return EnteredList(imported=imported, after_key=newest)


def _write_refused(tried: ImportedList, path: Path, _progress: Progress) -> None:
    write_refused_rows(tried, path)
