"""From a paper to its files (kết quả in)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from thads_desktop.base.progress import Progress
from thads_desktop.documents.paper_files import write_papers
from thads_desktop.rendering.document import Document
from thads_desktop.services.context import Context

if TYPE_CHECKING:
    from thads_desktop.rendering.pdf import Pdf

Drawn = TypeVar("Drawn")


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperCheck:
    """Một điều kiểm tra trên giấy tờ: what was looked at, what is wrong, and where to mend it.

    `head` is one of time, legal_basis, competence, form and content; a fault that `blocks` keeps
    the paper from being issued.
    """

    head: str
    ok: bool
    message: str
    field: str = ""
    blocks: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedPaper:
    """Giấy tờ đã in: its pages, the files written, what was checked, the act it records if any."""

    pages: int
    files: tuple[Path, ...]
    checks: tuple[PaperCheck, ...] = ()
    act_id: str = ""


def drawn_paper(context: Context, paper: Document) -> Pdf:
    """The paper as PDF, dated now."""
    from thads_desktop.rendering.pdf import render_pdf  # noqa: PLC0415 - slow, only for printing

    return render_pdf(paper, created_at=context.clock.now())


def write_paper(
    context: Context, paper: Document, drawn: Pdf, pdf: Path | None, docx: Path | None
) -> PrintedPaper:
    """Write a drawn paper into the files asked for.

    Raises:
        KnownIoError: a file cannot be written.
    """
    files = {pdf: drawn.data} if pdf else {}
    if docx:
        from thads_desktop.rendering.docx import render_docx  # noqa: PLC0415 - as above

        files[docx] = render_docx(paper, created_at=context.clock.now())
    write_papers(files)
    return PrintedPaper(pages=drawn.pages, files=tuple(files))


class PapersToDraw(Generic[Drawn]):
    """Papers of many things, each made when it is drawn; how many there are is known before."""

    def __init__(self, things: Sequence[Drawn], make: Callable[[Drawn], Document]) -> None:
        self._things, self._make = things, make

    def __len__(self) -> int:
        """How many papers."""
        return len(self._things)

    def __iter__(self) -> Iterator[Document]:
        """Each paper once."""
        return map(self._make, self._things)


def print_pack(
    context: Context,
    papers: Iterable[Document],
    *,
    pdf: Path | None = None,
    progress: Progress | None = None,
) -> PrintedPaper:
    """Draw papers one by one into one file, each on sheets of its own.

    Raises:
        KnownIoError: the file cannot be written.
        CancelledError: no file was written.
    """
    from thads_desktop.rendering.pdf import render_pack  # noqa: PLC0415 - slow, only for printing

    drawn = render_pack(papers, created_at=context.clock.now(), progress=progress)
    files = {pdf: drawn.data} if pdf else {}
    write_papers(files)
    return PrintedPaper(pages=drawn.pages, files=tuple(files))
