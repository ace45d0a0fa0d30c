"""Writing a file from a page: the job, where the file lies, the button that opens it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton

from thads_desktop.base.language import _
from thads_desktop.gui.jobs import Jobs, Work
from thads_desktop.gui.outcome import Outcome


class FileWriter(QObject):
    """Writes beside the window; the button stands as long as the page speaks of the file."""

    def __init__(self, jobs: Jobs, outcome: Outcome, opener: QPushButton, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._outcome, self._opener = jobs, outcome, opener
        self._path = Path()
        opener.hide()
        opener.clicked.connect(self._open)
        outcome.changed.connect(opener.hide)

    def write(self, work: Work, path: Path, *, name: str) -> None:
        """Start the job `name` that writes `path`."""
        self._path = path
        job = self._jobs.start(work, name=name)
        job.succeeded.connect(self._show_written)
        job.refused.connect(self._outcome.refuse)

    @Slot(object)
    def _show_written(self, _written: object) -> None:
        self._outcome.say(_("Đã ghi {path}.").format(path=self._path))
        self._opener.show()
        self._opener.setFocus()

    @Slot()
    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path)))
