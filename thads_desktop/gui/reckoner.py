"""Reckons the deadlines anew beside the window when the law changed, and says so meanwhile."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QWidget

from thads_desktop.base.errors import RefusedError
from thads_desktop.base.formats import format_count
from thads_desktop.base.language import _
from thads_desktop.gui.jobs import Job
from thads_desktop.gui.models.day import Reckoned, reckon
from thads_desktop.gui.shell import Shell


class Reckoner(QLabel):
    """A banner that is seen only while it works; `changed` says that deadlines did.

    `papers` are the names of papers by the law packs' keys, once the law has been read.
    """

    changed = Signal()
    ready = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.papers: Mapping[str, str] = {}
        self._shell: Shell | None = None
        self._job: Job | None = None
        self.hide()

    def attach(self, shell: Shell) -> None:
        """Work on the office of a window."""
        self._shell = shell

    @Slot()
    def look(self) -> None:
        """Look whether the law changed since the last reckoning; it is loaded to tell.

        Called once the list of the last reckoning has been painted: nobody waits for the law.
        """
        if self._shell is None or self._job is not None:
            return
        self._job = self._shell.jobs.start(partial(reckon, self._shell.context))
        self._job.progressed.connect(self._show_progress)
        self._job.succeeded.connect(self._use)
        self._job.refused.connect(self._explain)
        self._job.finished.connect(self._end)

    @Slot(str, object, object)
    def _show_progress(self, _what: str, done: int, total: int) -> None:
        said = _("Đang tính lại thời hạn theo luật đang dùng: {done} trên {total} việc.")
        self.setText(said.format(done=format_count(done), total=format_count(total)))
        self.show()

    @Slot(object)
    def _use(self, reckoned: Reckoned) -> None:
        self.hide()
        self.papers = reckoned.papers
        self.ready.emit()
        if reckoned.cases:
            self.changed.emit()

    @Slot(object)
    def _explain(self, error: RefusedError) -> None:
        self.setText(error.message)
        self.show()

    @Slot()
    def _end(self) -> None:
        self._job = None
