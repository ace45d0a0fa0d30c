"""Many papers at once (in hàng loạt): one form for many cases, printed or issued, in one file.

Each paper is drawn, written and forgotten before the next, so that five hundred need the room of
one. Issued papers go out one by one, each with its own number: what was issued before a Cancel
stays issued, and a case that is refused does not keep the others back.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress, SilentProgress
from thads_desktop.documents.paper_files import write_papers
from thads_desktop.rendering.document import Document
from thads_desktop.services.case_view import open_case
from thads_desktop.services.context import Context
from thads_desktop.services.forms_in_use import drawable_forms, form_title
from thads_desktop.services.issued_papers import IssuedPaper, issue_paper, issued_bytes
from thads_desktop.services.paper_drafts import PaperDraft, draft_document, draft_with, new_draft
from thads_desktop.services.paper_offers import OfferedPaper
from thads_desktop.services.printed_paper import PapersToDraw, PrintedPaper, print_pack


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedPaper:
    """Việc không ban hành được văn bản: which case, and why."""

    case_id: str
    decision_number: str
    message: str
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedBatch:
    """Kết quả ban hành hàng loạt."""

    issued: tuple[IssuedPaper, ...]
    refused: tuple[RefusedPaper, ...]


def batch_forms(context: Context) -> tuple[OfferedPaper, ...]:
    """The forms that can be drawn up today, whatever the case."""
    return tuple(
        OfferedPaper(form=form.key, title=form_title(form), family=form.family)
        for form in drawable_forms(context)
        if form.is_in_force(context.today)
    )


def drafts_for(
    context: Context,
    case_ids: Sequence[str],
    form: str,
    told: Mapping[str, Any],
    *,
    on: date | None = None,
    progress: Progress | None = None,
) -> Iterator[PaperDraft]:
    """A draft of each case, one at a time, with the fields told for all of them.

    `on` is the day of the papers, today when nothing is said.

    Raises:
        DomainError: `case_missing`, `field_unknown`.
    """
    watching = progress or SilentProgress()
    for place, case_id in enumerate(case_ids):
        watching.report(_("Soạn văn bản"), place, len(case_ids))
        yield _draft_for(context, form, told, on, case_id)


def _draft_for(
    context: Context, form: str, told: Mapping[str, Any], on: date | None, case_id: str
) -> PaperDraft:
    draft = draft_with(context, new_draft(context, case_id, form), told)
    return replace(draft, on=on) if on and not draft.act_id else draft


def print_for(
    context: Context,
    case_ids: Sequence[str],
    form: str,
    told: Mapping[str, Any],
    *,
    on: date | None = None,
    pdf: Path | None = None,
    progress: Progress | None = None,
) -> PrintedPaper:
    """Draw a form for many cases into one file, without issuing anything.

    Raises:
        DomainError: `nothing_to_print`, what drawing one refuses.
        KnownIoError: the file cannot be written.
        CancelledError: no file was written.
    """
    if not case_ids:
        raise _nothing()

    def drawn(case_id: str) -> Document:
        return draft_document(context, _draft_for(context, form, told, on, case_id))

    return print_pack(context, PapersToDraw(case_ids, drawn), pdf=pdf, progress=progress)


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
            refused.append(_refused(context, draft, error))
    watching.report(_("Ban hành văn bản"), len(drafts), len(drafts))
    return IssuedBatch(issued=tuple(issued), refused=tuple(refused))


def _refused(context: Context, draft: PaperDraft, error: DomainError) -> RefusedPaper:
    state = open_case(context, draft.case_id).state
    return RefusedPaper(
        case_id=draft.case_id,
        decision_number=state.decision_number,
        message=error.message,
        code=error.code,
    )


def _renumbered(context: Context, draft: PaperDraft) -> PaperDraft:
    if draft.act_id:
        return draft
    proposed = new_draft(context, draft.case_id, draft.form)
    return draft_with(context, draft, {**proposed.given, **proposed.typed})


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
