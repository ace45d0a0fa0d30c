"""Many papers at once (in hàng loạt): one form for many cases, printed or issued, in one file.

Each paper is drawn, written and forgotten before the next, so that five hundred need the room of
one. Issued papers go out one by one, each with its own number: what was issued before a Cancel
stays issued, and a case that is refused does not keep the others back.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress, SilentProgress
from thads_desktop.documents.paper_files import write_papers
from thads_desktop.rendering.document import Document
from thads_desktop.services.context import Context
from thads_desktop.services.issued_papers import IssuedPaper, issue_paper, issued_bytes
from thads_desktop.services.paper_drafts import PaperDraft, draft_document, draft_with, new_draft
from thads_desktop.services.printed_paper import PrintedPaper


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedPaper:
    """Việc không ban hành được văn bản: which case, and why."""

    case_id: str
    message: str
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedBatch:
    """Kết quả ban hành hàng loạt."""

    issued: tuple[IssuedPaper, ...]
    refused: tuple[RefusedPaper, ...]


def drafts_for(
    context: Context, case_ids: Iterable[str], form: str, told: Mapping[str, Any]
) -> Iterator[PaperDraft]:
    """A draft of each case, one at a time, with the fields told for all of them.

    Raises:
        DomainError: `case_missing`, `field_unknown`.
    """
    for case_id in case_ids:
        yield draft_with(new_draft(context, case_id, form), told)


def print_batch(
    context: Context,
    drafts: Sequence[PaperDraft] | Iterable[PaperDraft],
    *,
    pdf: Path | None = None,
    progress: Progress | None = None,
) -> PrintedPaper:
    """Draw drafts into one file, each on sheets of its own.

    Raises:
        DomainError: `nothing_to_print`, what drawing one refuses.
        KnownIoError: the file cannot be written.
        CancelledError: no file was written.
    """
    from thads_desktop.rendering.pdf import render_pack  # noqa: PLC0415 - slow, only for printing

    papers = _Papers(context, drafts)
    if papers.is_empty:
        raise _nothing()
    drawn = render_pack(papers, created_at=context.clock.now(), progress=progress)
    files = {pdf: drawn.data} if pdf else {}
    write_papers(files)
    return PrintedPaper(pages=drawn.pages, files=tuple(files))


class _Papers:
    """The documents of drafts, made as they are asked for."""

    def __init__(self, context: Context, drafts: Iterable[PaperDraft]) -> None:
        self._context = context
        self._drafts = iter(drafts)
        self._first = next(self._drafts, None)

    @property
    def is_empty(self) -> bool:
        """Is there no draft at all?"""
        return self._first is None

    def __iter__(self) -> Iterator[Document]:
        """Each paper once."""
        if self._first is not None:
            yield draft_document(self._context, self._first)
        for draft in self._drafts:
            yield draft_document(self._context, draft)


def issue_batch(
    context: Context,
    drafts: Sequence[PaperDraft],
    *,
    although: str = "",
    progress: Progress | None = None,
) -> IssuedBatch:
    """Issue drafts one by one, each with its own number.

    Raises:
        CancelledError: what was issued until then stays issued.
        KnownIoError: the disk is full; what was issued until then stays issued.
    """
    watching = progress or SilentProgress()
    issued: list[IssuedPaper] = []
    refused: list[RefusedPaper] = []
    for place, draft in enumerate(drafts):
        watching.report(_("Ban hành văn bản"), place, len(drafts))
        try:
            # The number is asked anew: the one before took the number this one was shown with.
            issued.append(issue_paper(context, _renumbered(context, draft), although=although))
        except DomainError as error:
            refused.append(
                RefusedPaper(case_id=draft.case_id, message=error.message, code=error.code)
            )
    watching.report(_("Ban hành văn bản"), len(drafts), len(drafts))
    return IssuedBatch(issued=tuple(issued), refused=tuple(refused))


def _renumbered(context: Context, draft: PaperDraft) -> PaperDraft:
    if draft.act_id:
        return draft
    proposed = new_draft(context, draft.case_id, draft.form)
    return draft_with(draft, proposed.given) if proposed.given else draft


def write_issued(
    context: Context,
    papers: Sequence[IssuedPaper],
    pdf: Path,
    progress: Progress | None = None,
) -> PrintedPaper:
    """Write issued papers, as they were issued, one after another into one file.

    Raises:
        DomainError: `nothing_to_print`, `paper_elsewhere`.
        KnownIoError: the file cannot be written.
        CancelledError: no file was written.
    """
    import pypdfium2  # noqa: PLC0415 - slow, only for printing

    if not papers:
        raise _nothing()
    watching = progress or SilentProgress()
    whole = pypdfium2.PdfDocument.new()
    for place, paper in enumerate(papers):
        watching.report(_("Ghép các văn bản"), place, len(papers))
        one = pypdfium2.PdfDocument(issued_bytes(context, paper.pdf))
        whole.import_pages(one)
        one.close()
    target = BytesIO()
    whole.save(target)
    pages = len(whole)
    whole.close()
    write_papers({pdf: target.getvalue()})
    return PrintedPaper(pages=pages, files=(pdf,))


def _nothing() -> DomainError:
    return DomainError(
        _("Không có văn bản nào để in. Hãy chọn ít nhất một việc."),
        code="nothing_to_print",
        field="cases",
    )
