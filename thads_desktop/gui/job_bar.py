"""The running job at the foot of the window: what it does, how far it is, and Cancel."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from thads_desktop.base.language import _
from thads_desktop.gui.jobs import Job, Jobs

_PARTS = 1000  # a progress bar counts in 32 bits, a job may not


class JobBar(QWidget):
    """Shows the oldest job a person started, or the one it follows; nothing while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs: Jobs | None = None
        self._job: Job | None = None
        self._followed: Job | None = None
        self.what = QLabel()
        self.bar = QProgressBar()
        self.bar.setFixedWidth(180)
        self.cancel = QPushButton()
        self.cancel.setProperty("flat", "true")
        self.cancel.setAutoDefault(False)  # Enter in a dialog is not meant for it
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.what, self.bar, self.cancel):
            layout.addWidget(widget)
        self.cancel.clicked.connect(self._cancel)
        self.hide()

    def attach(self, jobs: Jobs) -> None:
        """Watch these jobs."""
        self._jobs = jobs
        jobs.changed.connect(self._follow)

    def follow(self, job: Job) -> None:
        """Show this job until it ends, though it has no name: a dialog waits for its answer."""
        self._followed = job
        job.finished.connect(self._leave)
        self._follow()

    def relabel(self) -> None:
        """Say everything in the current language."""
        self.bar.setAccessibleName(_("Tiến độ"))
        self.cancel.setText(_("Dừng"))
        self.cancel.setAccessibleName(_("Dừng việc đang chạy"))

    @Slot()
    def _follow(self) -> None:
        named = self._jobs.named if self._jobs else []
        job = self._followed or (named[0] if named else None)
        self.setVisible(job is not None)
        if job is None or job is self._job:
            self._job = job
            return
        self._job = job
        self.what.setText(job.name)
        self.bar.setRange(0, 0)
        self.cancel.setEnabled(True)
        job.progressed.connect(self._show_progress)

    @Slot()
    def _leave(self) -> None:
        if self.sender() is self._followed:
            self._followed = None
            self._follow()

    @Slot(str, object, object)
    def _show_progress(self, what: str, done: int, total: int) -> None:
        if self.sender() is not self._job:
            return
        self.what.setText(what)
        self.bar.setRange(0, _PARTS if total else 0)
        self.bar.setValue(done * _PARTS // total if total else 0)

    @Slot()
    def _cancel(self) -> None:
        if self._job is not None:
            self.cancel.setEnabled(False)
            self.what.setText(_("Đang dừng…"))
            self._job.cancel()
