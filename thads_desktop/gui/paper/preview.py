"""The preview: a draft is drawn beside the window at each pause; nothing older follows newer."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from thads_desktop.base.errors import RefusedError
from thads_desktop.base.progress import Progress
from thads_desktop.gui.jobs import Question
from thads_desktop.gui.page_view import PageView, Wanted
from thads_desktop.gui.shell import Shell
from thads_desktop.services.case_view import CaseView
from thads_desktop.services.context import Context
from thads_desktop.services.paper_drafts import PaperDraft
from thads_desktop.services.paper_preview import DrawnDraft, PageSize, Raster
from thads_desktop.services.printed_paper import PaperCheck

# Services that draw are imported in the thread that does: ReportLab costs 300 ms.
# ruff: noqa: PLC0415

_PAUSE = 15  # milliseconds without a key: letters that come together are drawn together
_CHECK_PAUSE = 300  # the checks follow when one stops to look


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A draft as drawn, with pictures of the pages in sight, in dots a point."""

    draft: DrawnDraft
    pictures: dict[int, Raster]
    scale: float


class Preview(QObject):
    """Draws what it is shown: one drawing at a time, and the newest draft next.

    `drawn` tells of each drawing, `checked` of the five checks, `refused` why there is none.
    """

    drawn = Signal(object)
    checked = Signal(object)
    refused = Signal(object)

    def __init__(self, shell: Shell, pages: PageView, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._pages = pages
        self._view: CaseView | None = None
        self._next: PaperDraft | None = None
        self._last: PaperDraft | None = None
        self._is_drawing = False
        self._pdf = b""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._draw)
        self._check_pause = QTimer(self, singleShot=True, interval=_CHECK_PAUSE)
        self._check_pause.timeout.connect(self._check)
        self._pictures = Question(shell.jobs, self)
        self._pictures.answered.connect(self._add_pictures)
        self._checks = Question(shell.jobs, self)
        self._checks.answered.connect(self.checked)
        self._checks.refused.connect(self.refused)
        pages.wanted.connect(self._paint_more)

    @property
    def pdf(self) -> bytes:
        """What is shown."""
        return self._pdf

    def show_draft(self, draft: PaperDraft, view: CaseView) -> None:
        """Draw a draft of a case soon; an earlier one not begun yet is left out."""
        self._view, self._next, self._last = view, draft, draft
        if not self._is_drawing:
            self._pause.start()
        self._check_pause.start()

    def show_pdf(self, pdf: bytes, sizes: tuple[PageSize, ...]) -> None:
        """Show a paper that is finished."""
        self._pause.stop()
        self._check_pause.stop()
        self._next = self._last = None
        self._pdf = pdf
        self._pages.show_pages(sizes, {}, 0.0)

    def hurry(self) -> None:
        """Draw and check now, without waiting for a pause."""
        self._pause.stop()
        self._check_pause.stop()
        self._draw()
        self._check()

    @Slot()
    def _draw(self) -> None:
        if self._next is None or self._view is None or self._is_drawing:
            return
        draft, self._next, self._is_drawing = self._next, None, True
        work = partial(_drawn, self._shell.context, draft, self._view, self._pages.in_sight())
        job = self._shell.jobs.start(work)
        job.succeeded.connect(self._take)
        job.refused.connect(self._refuse)

    @Slot(object)
    def _take(self, drawn: Drawn) -> None:
        self._is_drawing = False
        if self._last is not None:
            self._pdf = drawn.draft.pdf
            self._pages.show_pages(drawn.draft.sizes, drawn.pictures, drawn.scale)
            self.drawn.emit(drawn.draft)
        self._draw()

    @Slot(object)
    def _refuse(self, error: RefusedError) -> None:
        self._is_drawing = False
        self.refused.emit(error)
        self._draw()

    @Slot()
    def _check(self) -> None:
        if self._last is not None:
            self._checks.ask(partial(_checked, self._shell.context, self._last))

    @Slot(object)
    def _paint_more(self, wanted: Wanted) -> None:
        if self._pdf:
            self._pictures.ask(partial(_pictures, self._pdf, wanted))

    @Slot(object)
    def _add_pictures(self, answer: tuple[bytes, Wanted, dict[int, Raster]]) -> None:
        pdf, wanted, pictures = answer
        if pdf is self._pdf:
            self._pages.add_pictures(pictures, wanted.scale)


def _drawn(
    context: Context, draft: PaperDraft, view: CaseView, wanted: Wanted, _progress: Progress
) -> Drawn:
    from thads_desktop.services.paper_preview import draw_draft, page_rasters

    drawn = draw_draft(context, draft, view)
    there = [number for number in wanted.numbers if number < len(drawn.sizes)]
    pictures = page_rasters(drawn.pdf, there, wanted.scale)
    return Drawn(draft=drawn, pictures=pictures, scale=wanted.scale)


def _pictures(pdf: bytes, wanted: Wanted) -> tuple[bytes, Wanted, dict[int, Raster]]:
    from thads_desktop.services.paper_preview import page_rasters

    return pdf, wanted, page_rasters(pdf, wanted.numbers, wanted.scale)


def _checked(context: Context, draft: PaperDraft) -> tuple[PaperCheck, ...]:
    from thads_desktop.services.paper_checks import check_draft

    return check_draft(context, draft)
