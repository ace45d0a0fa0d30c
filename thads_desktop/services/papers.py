"""Printing papers (in giấy tờ): minutes and summaries, PDF and Word from one document.

What was recorded is never touched by a print that fails. Papers are Vietnamese whatever the
language of the screen.
"""

from __future__ import annotations

import re
import sys
from bisect import bisect_left
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.base.vietnamese import fold
from thads_desktop.documents.filling import fill_form, missing_fields
from thads_desktop.documents.form_library import form_keys, load_form
from thads_desktop.documents.forms import Form
from thads_desktop.domain.payloads import VerificationRecorded
from thads_desktop.ledger.stored_acts import find_act
from thads_desktop.rendering.document import Blank, Document
from thads_desktop.services.case_view import CaseView, open_case
from thads_desktop.services.context import Context
from thads_desktop.services.forms_in_use import form_title
from thads_desktop.services.interviews import interview_of
from thads_desktop.services.offices import Office, office_of
from thads_desktop.services.paper_summaries import (
    Shown,
    case_on,
    case_summary_values,
    officer_summary_values,
    shown_ladder,
)
from thads_desktop.services.paper_values import (
    Values,
    blank_minutes_values,
    in_vietnamese,
    minutes_values,
)
from thads_desktop.services.printed_paper import (
    PaperCheck,
    PrintedPaper,
    drawn_paper,
    write_paper,
)
from thads_desktop.services.statistics_papers import print_statistics
from thads_desktop.services.verifications import NewVerification, recorded_interview

if TYPE_CHECKING:
    from thads_desktop.rendering.pdf import Pdf

__all__ = ["PaperCheck", "PrintedPaper", "print_statistics"]

MINUTES, CASE_SUMMARY, OFFICER_SUMMARY = "verification-minutes", "case-summary", "officer-summary"

_PAGES_BY_SIZE = ((2260, "02"), (4400, "03"), (sys.maxsize, "04"))
"""How many pages minutes of some size usually have; a wrong guess only costs a second drawing."""

_TRIES = 3
_RESERVE = Blank(2)
"""Room kept on a one-page paper: Word breaks lines a little otherwise than the PDF."""

_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedForm:
    """Biểu mẫu trong thư viện; `code` is empty where the official one was not seen."""

    key: str
    title: str
    code: str


def forms_of(context: Context) -> tuple[ListedForm, ...]:
    """The forms that can be printed, the library's first."""
    own = [one.form for one in context.own_forms().values() if one.form is not None]
    forms = [*(load_form(key) for key in form_keys()), *own]
    return tuple(ListedForm(key=form.key, title=form_title(form), code=form.code) for form in forms)


def print_minutes(
    context: Context, act_id: str, *, pdf: Path | None = None, docx: Path | None = None
) -> PrintedPaper:
    """Print the minutes (biên bản) of a recorded verification.

    Raises:
        DomainError: `act_missing`, `not_a_verification`, `act_replaced`.
        KnownIoError: a file cannot be written; the verification stays recorded.
    """
    view, payload, verified_on = _verification(context, act_id)
    told = recorded_interview(view.case_id, payload, verified_on)
    form, office = load_form(MINUTES), office_of(context)
    values = in_vietnamese(lambda: minutes_values(office, view.state, told))
    paper, drawn = _counting_its_pages(context, office, values, verified_on)
    printed = write_paper(context, paper, drawn, pdf, docx)
    return replace(printed, checks=_checks(form, values))


def print_blank_minutes(
    context: Context, case_id: str, *, pdf: Path | None = None, docx: Path | None = None
) -> PrintedPaper:
    """Print minutes to fill in by hand, with what the last verification found beside.

    Raises:
        DomainError: `case_missing`, `case_ambiguous`.
        KnownIoError: a file cannot be written.
    """
    paper = blank_minutes(office_of(context), open_case(context, case_id), context.today)
    return write_paper(context, paper, drawn_paper(context, paper), pdf, docx)


def blank_minutes(office: Office, view: CaseView, on: date) -> Document:
    """Minutes to fill in by hand: what was owed on a day, and what the last verification found."""
    last = last_verification(view)
    asked = interview_of(view, on)
    values = in_vietnamese(lambda: blank_minutes_values(office, view.state, last, asked, on))
    return fill_form(load_form(MINUTES), values, on=on, author=office.name)


def last_verification(view: CaseView) -> NewVerification | None:
    """The last verification (xác minh) that still stands."""
    for one in reversed(view.state.standing):
        if isinstance(one.payload, VerificationRecorded):
            return recorded_interview(view.case_id, one.payload, one.act.happened_on)
    return None


def preview_minutes(context: Context, new: NewVerification) -> str:
    """The text of the minutes as one types them.

    Raises:
        DomainError: `case_missing`, `form_not_in_force`.
    """
    from thads_desktop.rendering.layout import text_of  # noqa: PLC0415 - brings ReportLab

    view, office = open_case(context, new.case_id), office_of(context)
    values = in_vietnamese(lambda: minutes_values(office, view.state, new))
    paper = fill_form(load_form(MINUTES), values, on=new.verified_on, author=office.name)
    return text_of(paper)


def print_case_summary(
    context: Context,
    case_id: str,
    *,
    on: date | None = None,
    pdf: Path | None = None,
    docx: Path | None = None,
) -> PrintedPaper:
    """Print "Phiếu tóm tắt việc" on one page, as the case stood on a day (None: now).

    Raises:
        DomainError: `case_missing`, `case_ambiguous`, `case_not_open`.
        KnownIoError: a file cannot be written.
    """
    view, office = open_case(context, case_id), office_of(context)
    stood = view if on is None else case_on(view, on)
    day = on or context.today
    paper, drawn = in_vietnamese(lambda: _on_one_page(context, office, stood, day))
    return write_paper(context, paper, drawn, pdf, docx)


def print_officer_summary(
    context: Context,
    officer: str,
    on: date,
    *,
    pdf: Path | None = None,
    docx: Path | None = None,
) -> PrintedPaper:
    """Print "Tổng hợp việc của chấp hành viên" at the end of a day, as known now.

    Raises:
        DomainError: `officer_unknown`, when the officer held no case then.
        KnownIoError: a file cannot be written.
    """
    office = office_of(context)
    values = in_vietnamese(lambda: officer_summary_values(context, office, officer, on))
    if not values["cases"]:
        raise DomainError(
            _("Đến ngày đã chọn, {officer} không có việc nào. Hãy kiểm tra tên và ngày.").format(
                officer=officer
            ),
            code="officer_unknown",
            field="officer",
        )
    paper = fill_form(load_form(OFFICER_SUMMARY), values, on=on, author=office.name)
    return write_paper(context, paper, drawn_paper(context, paper), pdf, docx)


def paper_file_name(view: CaseView, kind: str, suffix: str) -> str:
    """A name to suggest for a paper's file: what it is, the decision, its date.

    It holds nothing personal and only letters that every system allows; `kind` is the key of
    a form, `suffix` "pdf" or "docx".
    """
    title = _slug(load_form(kind).title)
    number = _slug(view.state.decision_number)[:_LONGEST_NAME]
    return f"{title}_{number}_{view.state.decided_on.isoformat()}.{suffix}"


def _slug(text: str) -> str:
    return re.sub("[^a-z0-9]+", "-", fold(text)).strip("-")


def _verification(context: Context, act_id: str) -> tuple[CaseView, VerificationRecorded, date]:
    with context.ledger.reading() as connection:
        act = find_act(connection, act_id)
    if act is None:
        raise DomainError(
            _("Không có hành vi {id} trong dữ liệu.").format(id=act_id),
            code="act_missing",
            field="act",
        )
    view = open_case(context, act.subject)
    if act_id in view.state.replaced_by:
        raise DomainError(
            _("Lần xác minh này đã được đính chính hoặc hủy bỏ. Hãy in lần ghi đang có hiệu lực."),
            code="act_replaced",
            field="act",
        )
    payload = next(one.payload for one in view.timeline if one.act_id == act_id)
    if not isinstance(payload, VerificationRecorded):
        raise DomainError(
            _("Hành vi này không phải là xác minh. Hãy chọn một lần xác minh để in biên bản."),
            code="not_a_verification",
            field="act",
        )
    return view, payload, act.happened_on


def _checks(form: Form, values: Values) -> tuple[PaperCheck, ...]:
    missing = missing_fields(form, values)
    return tuple(
        PaperCheck(
            head="content",
            ok=False,
            message=_("{field}: chưa ghi, để trống trên giấy ({source}).").format(
                field=_(field.label), source=field.source
            ),
        )
        for field in missing
    ) or (PaperCheck(head="content", ok=True, message=_("Đủ nội dung theo quy định.")),)


def _counting_its_pages(
    context: Context, office: Office, values: Values, on: date
) -> tuple[Document, Pdf]:
    """The minutes say how many pages they have: filled, counted, and filled again if wrong."""
    form, size = load_form(MINUTES), len(repr(values))
    pages = next(usual for most, usual in _PAGES_BY_SIZE if size < most)
    for _try in range(_TRIES):
        paper = fill_form(form, {**values, "pages": pages}, on=on, author=office.name)
        drawn = drawn_paper(context, paper)
        if f"{drawn.pages:02}" == pages:
            break
        pages = f"{drawn.pages:02}"
    return paper, drawn


def _on_one_page(
    context: Context, office: Office, view: CaseView, on: date
) -> tuple[Document, Pdf]:
    """As much of the case as one page holds, the newest acts first of all."""
    form, ladder = load_form(CASE_SUMMARY), shown_ladder(view)

    def paper(shown: Shown) -> Document:
        values = case_summary_values(context, office, view, on, shown)
        return fill_form(form, values, on=on, author=office.name)

    def fits(shown: Shown) -> int:
        whole = paper(shown)
        pages = drawn_paper(context, replace(whole, blocks=(*whole.blocks, _RESERVE))).pages
        return int(pages == 1)

    at = bisect_left(ladder, 1, hi=len(ladder) - 1, key=fits)
    chosen = paper(ladder[at])
    return chosen, drawn_paper(context, chosen)
