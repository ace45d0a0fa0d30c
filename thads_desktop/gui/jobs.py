"""Jobs: services that take long run beside the window, with progress and Cancel.

How a page runs one::

    job = self.shell.jobs.start(partial(import_cases, context, plan), name=_("Nhập danh sách"))
    job.succeeded.connect(self._imported)      # the value the service returned
    job.refused.connect(self._refused)         # RefusedError, to be shown where it belongs
    job.cancelled.connect(self._stopped)       # the person pressed Cancel

The work is called with one argument, `progress`, in a thread of its own and in a copy of the
caller's context, so that its messages speak the person's language. All signals arrive in the
window's thread. A job with a name stands at the foot of the window with its progress and Cancel;
one without is a quick question. Any other error is a bug: it is raised again in the window's
thread, where the crash hook takes it.

Slots are bound methods of QObjects; a lambda that captures `self` would keep a dialog alive.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from functools import partial
from time import monotonic
from typing import TypeAlias

from PySide6.QtCore import QObject, Qt, Signal, Slot

from thads_desktop.base.errors import RefusedError
from thads_desktop.base.progress import CancelledError, Progress

Work: TypeAlias = Callable[[Progress], object]
End: TypeAlias = Callable[[], object]

THREADS = 4
_PAUSE = 0.05  # seconds: a window told of every row would do nothing else


class Job(QObject):
    """One piece of work in a thread: tells how far it is and how it ended."""

    progressed = Signal(str, object, object)  # what, done, total (may pass 32 bits)
    succeeded = Signal(object)
    refused = Signal(object)
    cancelled = Signal()
    finished = Signal()
    _reported = Signal(str, object, object)
    _ended = Signal(object)

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self.name = name
        self._stop = threading.Event()
        self._told_at = 0.0
        # queued: whoever started the job has connected its slots before anything is told
        queued = Qt.ConnectionType.QueuedConnection
        self._reported.connect(self.progressed, queued)
        self._ended.connect(self._tell, queued)

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self._stop.set()

    def report(self, what: str, done: int, total: int) -> None:
        """`Progress`, called by the work in its own thread."""
        if self._stop.is_set():
            raise CancelledError
        now = monotonic()
        if now - self._told_at >= _PAUSE:
            self._told_at = now
            self._reported.emit(what, done, total)

    def run(self, work: Work) -> None:
        """Do the work; called in its own thread."""
        try:
            end: End = partial(self.succeeded.emit, work(self))
        except CancelledError:
            end = self.cancelled.emit
        except RefusedError as error:
            end = partial(self.refused.emit, error)
        except BaseException as error:
            self._ended.emit(partial(_raise, error))
            raise
        self._ended.emit(end)

    @Slot(object)
    def _tell(self, end: End) -> None:
        try:
            end()
        finally:
            self.finished.emit()


def _raise(error: BaseException) -> None:
    raise error


class Jobs(QObject):
    """The jobs that run now, as the foot of the window shows them."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="job")
        self._running: list[Job] = []
        self._is_stopped = False

    def start(self, work: Work, *, name: str = "") -> Job:
        """Run work in a thread; whoever connects at once misses none of the job's ends."""
        job = Job(name, self)
        if self._is_stopped:
            return job
        self._running.append(job)
        job.finished.connect(self._forget)
        self._threads.submit(copy_context().run, job.run, work)
        self.changed.emit()
        return job

    @property
    def named(self) -> list[Job]:
        """The jobs a person started, oldest first."""
        return [job for job in self._running if job.name]

    @property
    def is_idle(self) -> bool:
        """Whether nothing runs, not even a question."""
        return not self._running

    def stop(self) -> None:
        """Ask every job to stop and wait until all have; what is started later never runs."""
        self._is_stopped = True
        for job in self._running:
            job.cancel()
        self._threads.shutdown(wait=True)

    @Slot()
    def _forget(self) -> None:
        job = self.sender()
        if isinstance(job, Job) and job in self._running:
            self._running.remove(job)
            job.deleteLater()
            self.changed.emit()


class Question(QObject):
    """A question asked again and again while one types: only the last answer counts."""

    answered = Signal(object)
    refused = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._last = 0

    def ask(self, work: Callable[[], object]) -> None:
        """Ask; an answer still on its way to an earlier question is dropped."""
        self._last += 1
        job = self._jobs.start(partial(_numbered, self._last, work))
        job.succeeded.connect(self._take)

    @Slot(object)
    def _take(self, answer: tuple[int, object]) -> None:
        number, value = answer
        if number != self._last:
            return
        if isinstance(value, RefusedError):
            self.refused.emit(value)
        else:
            self.answered.emit(value)


def _numbered(number: int, work: Callable[[], object], _progress: Progress) -> tuple[int, object]:
    try:
        return number, work()
    except RefusedError as error:
        return number, error
