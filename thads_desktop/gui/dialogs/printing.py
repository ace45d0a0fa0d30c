"""Printing minutes: a step of its own after recording, which can fail and be tried again."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from thads_desktop.base.errors import RefusedError
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress
from thads_desktop.gui.shell import Shell
from thads_desktop.services.case_view import CaseView
from thads_desktop.services.context import Context

_FOLDER = "documents"
_ID_LETTERS = 6  # enough to tell the visits of one case apart


def print_minutes_of(shell: Shell, view: CaseView, act_id: str, parent: QWidget) -> MinutesPrinting:
    """Print the minutes of a verification into the office's folder of documents and open them."""
    printing = MinutesPrinting(shell, view, act_id, parent)
    printing.start(shell.context.folder / _FOLDER)
    return printing


class MinutesPrinting(QObject):
    """One printing; the record is safe already, whatever happens here."""

    def __init__(self, shell: Shell, view: CaseView, act_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self._shell = shell
        self._act_id = act_id
        self._window = parent
        self._folder = Path()

    def start(self, folder: Path) -> None:
        """Print into a folder."""
        self._folder = folder
        work = partial(_print, self._shell.context, self._view, self._act_id, folder)
        job = self._shell.jobs.start(work, name=_("In biên bản"))
        job.succeeded.connect(self._open)
        job.refused.connect(self._explain)

    @Slot(object)
    def _open(self, pdf: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(pdf)))
        self.deleteLater()

    @Slot(object)
    def _explain(self, error: RefusedError) -> None:
        """Why there is no paper yet, and the ways on; the record is not touched."""
        text = _("Việc xác minh đã được ghi. Chưa in được biên bản: {reason}")
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(_("Chưa in được"))
        box.setText(text.format(reason=error.message))
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
        chosen = QFileDialog.getExistingDirectory(self._window, _("Lưu biên bản vào"))
        if chosen:
            self.start(Path(chosen))


def _print(
    context: Context, view: CaseView, act_id: str, folder: Path, _progress: Progress
) -> Path:
    """The minutes as PDF, as Word file beside it; the path of the PDF."""
    # imported here: ReportLab and python-docx cost 300 ms that only printing need pay
    from thads_desktop.services.papers import (  # noqa: PLC0415
        MINUTES,
        paper_file_name,
        print_minutes,
    )

    name = Path(paper_file_name(view, MINUTES, "pdf"))
    with suppress(OSError):  # printing into it then says in plain words what is wrong
        folder.mkdir(exist_ok=True)
    pdf = folder / f"{name.stem}_{act_id[-_ID_LETTERS:]}.pdf"
    print_minutes(context, act_id, pdf=pdf, docx=pdf.with_suffix(".docx"))
    return pdf
