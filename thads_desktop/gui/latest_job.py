"""A long question of a dialog: its progress and Cancel are shown, and only the last one counts."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from thads_desktop.gui.job_bar import JobBar
from thads_desktop.gui.jobs import Job, Jobs, Work


class LatestJob(QObject):
    """Runs one job at a time; starting another drops the one before and whatever it answers.

    It has no name: closing the window need not wait for what nobody will read.
    """

    answered = Signal(object)
    refused = Signal(object)
    stopped = Signal()

    def __init__(self, jobs: Jobs, bar: JobBar, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._bar = jobs, bar
        self._job: Job | None = None

    def start(self, work: Work) -> None:
        """Start a job, instead of the one that runs."""
        self.drop()
        job = self._job = self._jobs.start(work)
        job.succeeded.connect(self._answer)
        job.refused.connect(self._refuse)
        job.cancelled.connect(self._stop)
        self._bar.follow(job)

    def drop(self) -> None:
        """Nobody waits for the answer any more."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    @Slot(object)
    def _answer(self, value: object) -> None:
        if self._ends():
            self.answered.emit(value)

    @Slot(object)
    def _refuse(self, error: object) -> None:
        if self._ends():
            self.refused.emit(error)

    @Slot()
    def _stop(self) -> None:
        if self._ends():
            self.stopped.emit()

    def _ends(self) -> bool:
        """Is it the last job that ended? Asked once."""
        is_last = self.sender() is self._job
        if is_last:
            self._job = None
        return is_last
