"""Printing papers: a step of its own after recording, which can fail and be tried again."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from thads_desktop.base.errors import RefusedError
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress
from thads_desktop.base.vietnamese import fold
from thads_desktop.gui.shell import Shell
from thads_desktop.services.case_view import CaseView
from thads_desktop.services.context import Context
from thads_desktop.services.deadlines import DeadlineQuestion

if TYPE_CHECKING:
    from thads_desktop.services.issued_papers import IssuedPaper
    from thads_desktop.services.paper_drafts import PaperDraft

# ruff: noqa: PLC0415

Made = TypeVar("Made")
Work: TypeAlias = Callable[[Path, Progress], Path]
_FOLDER = "documents"
_BLANK, _DRAFT = "de-trong", "ban-nhap"
_ID_LETTERS = 6  # enough to tell the visits of one case apart


def print_minutes_of(shell: Shell, view: CaseView, act_id: str, parent: QWidget) -> Printing:
    """Print the minutes of a verification into the office's folder of documents and open them."""
    work = partial(_print_minutes, shell.context, view, act_id)
    return start_printing(shell, work, parent, _("Việc xác minh đã được ghi. {reason}"))


def print_blank_minutes_of(shell: Shell, case_id: str, parent: QWidget) -> Printing:
    """Print minutes to fill in by hand, with the last facts, and open them."""
    return start_printing(shell, partial(_print_blank, shell.context, case_id), parent)


def print_day(shell: Shell, question: DeadlineQuestion, parent: QWidget) -> Printing:
    """Print the list of the day and open it."""
    return start_printing(shell, partial(_print_day, shell.context, question), parent)


def print_trip(shell: Shell, question: DeadlineQuestion, parent: QWidget) -> Printing:
    """Print what one takes along to a commune and open it."""
    return start_printing(shell, partial(_print_trip, shell.context, question), parent)


def open_draft(shell: Shell, draft: PaperDraft, kind: str, parent: QWidget) -> Printing:
    """Write a paper that is not issued yet as a file of a `kind`, pdf or docx, and open it."""
    work = partial(_print_draft, shell.context, draft, kind)
    return start_printing(shell, work, parent, _("Bản nháp vẫn còn. {reason}"))


def open_issued(shell: Shell, paper: IssuedPaper, kind: str, parent: QWidget) -> Printing:
    """Open an issued paper as it was given out: its pdf, or its docx."""
    return start_printing(shell, partial(_copy_issued, shell.context, paper, kind), parent)


def start_printing(shell: Shell, work: Work, parent: QWidget, safe: str = "{reason}") -> Printing:
    """Print into the office's folder of documents; `safe` as `Printing` says."""
    printing = Printing(shell, work, parent, safe)
    printing.start(documents_of(shell))
    return printing


def documents_of(shell: Shell) -> Path:
    """The office's folder of documents."""
    return shell.context.folder / _FOLDER


class Printing(QObject):
    """One printing; what was recorded before is safe already, whatever happens here.

    `work` prints into a folder and returns the path of the PDF; `safe` says around the `reason`
    of a failure what is not touched by it.
    """

    def __init__(self, shell: Shell, work: Work, parent: QWidget, safe: str) -> None:
        super().__init__(parent)
        self._shell = shell
        self._work = work
        self._window = parent
        self._safe = safe
        self._folder = Path()

    def start(self, folder: Path) -> None:
        """Print into a folder."""
        self._folder = folder
        job = self._shell.jobs.start(partial(into, self._work, folder), name=_("In giấy tờ"))
        job.succeeded.connect(self._open)
        job.refused.connect(self._explain)

    @Slot(object)
    def _open(self, pdf: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(pdf)))
        self.deleteLater()

    @Slot(object)
    def _explain(self, error: RefusedError) -> None:
        """Why there is no paper yet, and the ways on; the record is not touched."""
        reason = _("Chưa in được: {reason}").format(reason=error.message)
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(_("Chưa in được"))
        box.setText(self._safe.format(reason=reason))
        retry = box.addButton(_("In lại"), QMessageBox.ButtonRole.AcceptRole)
        elsewhere = box.addButton(_("Lưu nơi khác…"), QMessageBox.ButtonRole.ActionRole)
        box.addButton(QMessageBox.StandardButton.Close)
        retry.clicked.connect(self._retry)
        elsewhere.clicked.connect(self._choose_folder)
        box.open()

    @Slot()
    def _retry(self) -> None:
        self.start(self._folder)

    @Slot()
    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self._window, _("Lưu giấy tờ vào"))
        if chosen:
            self.start(Path(chosen))


def into(work: Callable[[Path, Progress], Made], folder: Path, progress: Progress) -> Made:
    """Make the folder, and print into it."""
    with suppress(OSError):  # printing into it then says in plain words what is wrong
        folder.mkdir(exist_ok=True)
    return work(folder, progress)


# Services are imported in the thread that prints: ReportLab and python-docx cost 300 ms.


def _print_minutes(
    context: Context, view: CaseView, act_id: str, folder: Path, _: Progress
) -> Path:
    """The minutes as PDF, as Word file beside it; the path of the PDF."""
    from thads_desktop.services.papers import MINUTES, paper_file_name, print_minutes

    name = Path(paper_file_name(view, MINUTES, "pdf"))
    pdf = folder / f"{name.stem}_{act_id[-_ID_LETTERS:]}.pdf"
    print_minutes(context, act_id, pdf=pdf, docx=pdf.with_suffix(".docx"))
    return pdf


def _print_blank(context: Context, case_id: str, folder: Path, _: Progress) -> Path:
    from thads_desktop.services.case_view import open_case
    from thads_desktop.services.papers import MINUTES, paper_file_name, print_blank_minutes

    name = Path(paper_file_name(open_case(context, case_id), MINUTES, "pdf"))
    pdf = folder / f"{name.stem}_{_BLANK}.pdf"
    print_blank_minutes(context, case_id, pdf=pdf, docx=pdf.with_suffix(".docx"))
    return pdf


def _print_day(
    context: Context, question: DeadlineQuestion, folder: Path, progress: Progress
) -> Path:
    from thads_desktop.services.day_sheet import print_day_sheet

    pdf = folder / f"danh-sach-viec_{question.today.isoformat()}.pdf"
    print_day_sheet(context, question, pdf=pdf, docx=pdf.with_suffix(".docx"), progress=progress)
    return pdf


def _print_trip(
    context: Context, question: DeadlineQuestion, folder: Path, progress: Progress
) -> Path:
    from thads_desktop.services.trip_pack import print_trip_pack

    pdf = folder / f"goi-di-xa_{question.today.isoformat()}.pdf"
    print_trip_pack(context, question, with_slips=True, pdf=pdf, progress=progress)
    return pdf


def _print_draft(context: Context, draft: PaperDraft, kind: str, folder: Path, _: Progress) -> Path:
    from thads_desktop.services.case_view import open_case
    from thads_desktop.services.paper_drafts import print_draft
    from thads_desktop.services.papers import paper_file_name

    name = Path(paper_file_name(open_case(context, draft.case_id), draft.form, kind))
    file = folder / f"{name.stem}_{_DRAFT}{name.suffix}"
    print_draft(context, draft, **{kind: file})
    return file


def _copy_issued(
    context: Context, paper: IssuedPaper, kind: str, folder: Path, _: Progress
) -> Path:
    from thads_desktop.services.issued_papers import export_issued

    file = folder / issued_file_name(paper, kind)
    export_issued(context, paper.pdf if kind == "pdf" else paper.docx, file)
    return file


def issued_file_name(paper: IssuedPaper, kind: str) -> str:
    """A name to suggest for the file of an issued paper: its title and number."""
    said = fold(f"{paper.title} {paper.number or paper.paper_id[-_ID_LETTERS:]}")
    return f"{re.sub('[^a-z0-9]+', '-', said).strip('-')}.{kind}"
