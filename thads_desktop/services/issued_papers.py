"""Issue of papers (ban hành văn bản): number, act, and the exact bytes, in one commit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.documents.forms import Form
from thads_desktop.documents.paper_files import write_papers
from thads_desktop.domain.codec import decode_payload
from thads_desktop.domain.dossier import PaperStanding, change_of
from thads_desktop.domain.paper_payloads import PaperIssued
from thads_desktop.domain.payloads import Payload
from thads_desktop.ledger.paper_files import keep_bytes, kept_bytes
from thads_desktop.ledger.stored_acts import find_act
from thads_desktop.services.acts import record_in
from thads_desktop.services.case_view import CaseView, open_case
from thads_desktop.services.context import Context, commit_of
from thads_desktop.services.forms_in_use import form_named
from thads_desktop.services.number_book import own_series
from thads_desktop.services.number_checks import check_number_fits
from thads_desktop.services.paper_checks import check_may_issue
from thads_desktop.services.paper_drafts import (
    PaperDraft,
    act_payload,
    draft_document,
    draft_variant,
    given_of,
    signer_of,
)
from thads_desktop.services.paper_seals import Seal, seal_of
from thads_desktop.services.printed_paper import drawn_paper
from thads_desktop.services.signers import PaperSigner


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedPaper:
    """Văn bản đã ban hành: its own act, the act it records, and how many pages it has."""

    paper_id: str
    act_id: str
    case_id: str
    title: str
    number: str
    pages: int
    pdf: str
    docx: str
    seal: str
    standing: PaperStanding = PaperStanding.IN_FORCE
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Files:
    pdf: bytes
    docx: bytes
    pages: int
    seal: Seal


def issue_paper(context: Context, draft: PaperDraft, *, although: str = "") -> IssuedPaper:
    """Give the paper out: record its act and lock the very bytes, or change nothing.

    A draft of an act that is recorded already only keeps the paper.

    Raises:
        DomainError: `act_incomplete`, `number_wrong`, `paper_issued_already`, `paper_checks` unless `although`
            says why, what recording the act refuses.
        KnownIoError: `form_broken`, `disk_full`.
    """
    form, view = form_named(context, draft.form), open_case(context, draft.case_id)
    signer = signer_of(context, draft, form, view.state)
    variant = draft_variant(context, draft)
    payload = _payload(form, replace(draft, variant=variant), signer)
    if not although.strip():
        check_may_issue(context, draft)
    check_number_fits(context, form, draft)
    files = _files(context, draft)
    _check_not_issued(view, draft, files.seal)
    with commit_of(context, _(form.title)) as commit:
        act_id, warnings = draft.act_id, tuple[str, ...]()
        if payload is not None and not draft.act_id:
            recorded = record_in(
                commit, context, view.case_id, payload, draft.on, although=although
            )
            act_id, warnings = recorded.act_id, recorded.warnings
        paper = PaperIssued(
            form=form.key,
            title=form.title,
            about=act_id,
            variant=variant,
            number=draft.number(form),
            series=own_series(form),
            signed_by=signer.name,
            pages=files.pages,
            pdf=keep_bytes(commit.connection, files.pdf),
            docx=keep_bytes(commit.connection, files.docx),
            wording=form.digest,
            seal=files.seal.text,
            key=files.seal.key,
        )
        issued = record_in(commit, context, view.case_id, paper, draft.on).act_id
    return replace(_issued(issued, view.case_id, paper), warnings=warnings)


def _payload(form: Form, draft: PaperDraft, signer: PaperSigner) -> Payload | None:
    """The act, whole.

    Raises:
        DomainError: `act_incomplete`, naming the field.
    """
    shape = act_payload(form)
    if shape is None or draft.act_id:
        return None
    try:
        return msgspec.convert(given_of(draft, form, signer), shape)
    except msgspec.ValidationError as error:
        field = str(error).rpartition("`$.")[2].strip("`") or None
        raise DomainError(
            _("Chưa ghi đủ nội dung để ban hành văn bản. Hãy bổ sung phần còn thiếu."),
            code="act_incomplete",
            field=field,
        ) from error


def _check_not_issued(view: CaseView, draft: PaperDraft, seal: Seal) -> None:
    """Refuse the paper of an act that has one, and the very words of one issued already."""
    for one in view.state.standing:
        issued = one.payload
        if not isinstance(issued, PaperIssued) or issued.form != draft.form:
            continue
        if issued.seal == seal.text or (draft.act_id and issued.about == draft.act_id):
            raise DomainError(
                _(
                    "Văn bản này đã được ban hành và khóa. Hãy in lại bản đã ban hành, hoặc sửa đổi, "
                    "thu hồi bằng một quyết định mới."
                ),
                code="paper_issued_already",
                field="form",
            )


def _files(context: Context, draft: PaperDraft) -> _Files:
    from thads_desktop.rendering.docx import render_docx  # noqa: PLC0415 - slow, only for printing

    paper = draft_document(context, draft)
    seal = seal_of(context, drawn_paper(context, paper).data)
    drawn = drawn_paper(context, replace(paper, seal=seal.text))
    word = render_docx(paper, created_at=context.clock.now())
    return _Files(drawn.data, word, drawn.pages, seal)


def papers_issued(view: CaseView) -> list[IssuedPaper]:
    """The papers of a case that were issued, with how each stands today, the older first."""
    return [
        replace(
            _issued(one.act.id, view.case_id, one.payload),
            standing=change_of(view.state, one.act.id, one.payload.about).standing,
        )
        for one in view.state.standing
        if isinstance(one.payload, PaperIssued)
    ]


def issued_paper(context: Context, paper_id: str) -> IssuedPaper:
    """An issued paper by the id of its act.

    Raises:
        DomainError: `paper_missing`.
    """
    with context.ledger.reading() as connection:
        act = find_act(connection, paper_id)
    payload = decode_payload(act) if act else None
    if act is None or not isinstance(payload, PaperIssued):
        raise DomainError(
            _("Không có văn bản đã ban hành nào mang mã {id}.").format(id=paper_id),
            code="paper_missing",
            field="paper",
        )
    return _issued(paper_id, act.subject, payload)


def _issued(paper_id: str, case_id: str, paper: PaperIssued) -> IssuedPaper:
    return IssuedPaper(
        paper_id=paper_id,
        act_id=paper.about,
        case_id=case_id,
        title=paper.title,
        number=paper.number,
        pages=paper.pages,
        pdf=paper.pdf,
        docx=paper.docx,
        seal=paper.seal,
    )


def issued_bytes(context: Context, digest: str) -> bytes:
    """The file of an issued paper, as it was given out.

    Raises:
        DomainError: `paper_elsewhere`, when another machine keeps it.
    """
    with context.ledger.reading() as connection:
        data = kept_bytes(connection, digest)
    if data is None:
        raise DomainError(
            _("Bản đã ban hành được lưu ở máy khác. Hãy lấy dữ liệu của máy đó rồi mở lại."),
            code="paper_elsewhere",
        )
    return data


def export_issued(context: Context, digest: str, to: Path) -> None:
    """Write an issued paper to a file, byte for byte.

    Raises:
        DomainError: `paper_elsewhere`.
        KnownIoError: the file cannot be written.
    """
    write_papers({to: issued_bytes(context, digest)})
