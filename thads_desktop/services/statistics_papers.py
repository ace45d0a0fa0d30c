"""Statistics forms on paper and in Excel (in biểu thống kê)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from sqlalchemy import select

from thads_desktop.documents.paper_files import write_papers
from thads_desktop.domain.form_labels import FormLabels
from thads_desktop.ledger.schema import commits
from thads_desktop.services.context import Context
from thads_desktop.services.offices import office_of
from thads_desktop.services.printed_paper import PrintedPaper
from thads_desktop.services.statistics import CountedPeriod, PeriodQuestion, filled_form
from thads_desktop.services.statistics_labels import form_labels
from thads_desktop.services.statistics_shelf import statistics_forms
from thads_desktop.statistics.sheets import FormSheet, SheetHead, forms_document

MAIN_FORMS = ("cases", "money")


def print_statistics(
    context: Context,
    counted: CountedPeriod,
    *,
    xlsx: Path | None = None,
    pdf: Path | None = None,
    docx: Path | None = None,
    forms: Sequence[str] = MAIN_FORMS,
) -> PrintedPaper:
    """Print forms of a counted period, each from a new page or on a sheet of its own.

    Raises:
        DomainError: `no_such_form`.
        KnownIoError: a file cannot be written; what was counted is untouched.
    """
    from thads_desktop.rendering.docx import render_docx  # noqa: PLC0415 - slow, only for printing
    from thads_desktop.rendering.pdf import render_pdf  # noqa: PLC0415
    from thads_desktop.rendering.xlsx import render_xlsx  # noqa: PLC0415

    sheets = form_sheets(context, counted, forms)
    document, printed_at = forms_document(sheets), context.clock.now()
    drawn = render_pdf(document, created_at=printed_at)
    files = {pdf: drawn.data} if pdf else {}
    if docx:
        files[docx] = render_docx(document, created_at=printed_at)
    if xlsx:
        files[xlsx] = render_xlsx(
            [one.sheet for one in sheets], created_at=printed_at, author=sheets[0].head.office
        )
    write_papers(files)
    return PrintedPaper(pages=drawn.pages, files=tuple(files))


def form_sheets(
    context: Context,
    counted: CountedPeriod,
    forms: Sequence[str],
    *,
    closed_on: date | None = None,
) -> list[FormSheet]:
    """Forms of a counted period under the labels of the office, to be printed.

    Raises:
        DomainError: `no_such_form`.
    """
    names, head = statistics_forms().names, _head(context, counted.question, closed_on)
    labels = form_labels(context)
    filled = [filled_form(counted, key) for key in forms]
    return [
        FormSheet(
            names=names,
            filled=replace(one, form=labels.get(one.form.key, FormLabels()).on(one.form)),
            question=counted.question,
            head=head,
        )
        for one in filled
    ]


def _head(context: Context, question: PeriodQuestion, closed_on: date | None) -> SheetHead:
    office = office_of(context)
    return SheetHead(
        office=office.name,
        parent=office.parent,
        place=office.place,
        printed_on=context.today,
        known_on=moment_of(context, question.known_at) or told_until(context, question),
        closed_on=closed_on,
    )


def moment_of(context: Context, position: int | None) -> datetime | None:
    """When a position of the ledger was committed; of one before all, None."""
    query = select(commits.c.recorded_at).where(commits.c.position == position)
    with context.ledger.reading() as connection:
        written = connection.execute(query).scalar()
    return None if written is None else datetime.fromisoformat(written)


def told_until(context: Context, question: PeriodQuestion) -> datetime | None:
    """Until when acts are known of a period that runs on; None of one that is over."""
    runs_on = question.known_at is None and context.today < question.last
    return context.clock.now() if runs_on else None
