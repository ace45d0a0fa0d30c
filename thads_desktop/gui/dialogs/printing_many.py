"""Many papers on their way: at the foot of the window with Cancel, then what came of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from thads_desktop.base.errors import RefusedError
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress
from thads_desktop.gui.dialogs.batch_result import BatchResultDialog
from thads_desktop.gui.dialogs.printing import Printing, documents_of, into, start_printing
from thads_desktop.gui.messages import show_message, show_refusal
from thads_desktop.gui.shell import Shell
from thads_desktop.services.context import Context

if TYPE_CHECKING:
    from thads_desktop.services.paper_batch import IssuedBatch

# ruff: noqa: PLC0415

Cases = Callable[[], Sequence[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class ManyPapers:
    """Việc in hàng loạt: a form, its day, and what is the same in every case."""

    form: str
    on: date
    told: Mapping[str, Any]
    cases: Cases


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedFile:
    """Kết quả: what was issued and refused, and the file of all that was issued, if any."""

    batch: IssuedBatch
    pdf: Path | None


def print_many(shell: Shell, many: ManyPapers, parent: QWidget) -> Printing:
    """Draw a form for many cases into one file and open it."""
    return start_printing(shell, partial(_print, shell.context, many), parent)


def print_served(shell: Shell, form: str, cases: Cases, parent: QWidget) -> Printing:
    """Print the serving slips, or the envelopes, of many cases into one file and open it."""
    return start_printing(shell, partial(_serve, shell.context, form, cases), parent)


def issue_many(shell: Shell, many: ManyPapers, parent: QWidget) -> Issuing:
    """Issue a form in many cases, print all into one file, and list what was refused."""
    issuing = Issuing(shell, parent)
    issuing.start(many)
    return issuing


class Issuing(QObject):
    """One issuing of many papers; what was issued stays issued, whatever happens after."""

    def __init__(self, shell: Shell, parent: QWidget) -> None:
        super().__init__(parent)
        self._shell, self._window = shell, parent

    def start(self, many: ManyPapers) -> None:
        """Issue at the foot of the window."""
        shell = self._shell
        work = partial(into, partial(_issue, shell.context, many), documents_of(shell))
        job = shell.jobs.start(work, name=_("Ban hành hàng loạt"))
        job.succeeded.connect(self._tell)
        job.refused.connect(self._explain)
        job.cancelled.connect(self._stop)

    @Slot(object)
    def _tell(self, issued: IssuedFile) -> None:
        self._shell.record_changed.emit()
        BatchResultDialog(self._shell, issued.batch, issued.pdf, self._window).show()
        self.deleteLater()

    @Slot(object)
    def _explain(self, error: RefusedError) -> None:
        self._shell.record_changed.emit()
        show_refusal(self._window, error)
        self.deleteLater()

    @Slot()
    def _stop(self) -> None:
        self._shell.record_changed.emit()
        show_message(
            self._window,
            _("Đã dừng. Những văn bản đã ban hành vẫn có hiệu lực; mở từng việc để xem và in."),
        )
        self.deleteLater()


# Services are imported in the thread that prints: ReportLab costs 300 ms.


def _print(context: Context, many: ManyPapers, folder: Path, progress: Progress) -> Path:
    from thads_desktop.services.paper_batch import print_for

    pdf = _file(context, folder, many.form)
    print_for(context, many.cases(), many.form, many.told, on=many.on, pdf=pdf, progress=progress)
    return pdf


def _serve(context: Context, form: str, cases: Cases, folder: Path, progress: Progress) -> Path:
    from thads_desktop.services.serving_slips import (
        ENVELOPE,
        owed_slips,
        print_envelopes,
        print_slips,
    )

    pdf = _file(context, folder, form)
    slips = owed_slips(context, cases(), progress)
    print_ = print_envelopes if form == ENVELOPE else print_slips
    print_(context, slips, pdf=pdf, progress=progress)
    return pdf


def _issue(context: Context, many: ManyPapers, folder: Path, progress: Progress) -> IssuedFile:
    from thads_desktop.services.paper_batch import drafts_for, issue_batch, write_issued

    drafts = drafts_for(context, many.cases(), many.form, many.told, on=many.on, progress=progress)
    batch = issue_batch(context, list(drafts), progress=progress)
    pdf = _file(context, folder, many.form) if batch.issued else None
    if pdf is not None:
        write_issued(context, batch.issued, pdf, progress)
    return IssuedFile(batch=batch, pdf=pdf)


def _file(context: Context, folder: Path, form: str) -> Path:
    """A file of its own for each printing."""
    return folder / f"hang-loat_{form}_{context.clock.now():%Y-%m-%d_%H%M%S}.pdf"
