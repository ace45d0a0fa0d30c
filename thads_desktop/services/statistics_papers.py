"""The two main forms on paper and in Excel (in biểu thống kê)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import cache
from pathlib import Path

from sqlalchemy import select

from thads_desktop.base.paths import resource
from thads_desktop.documents.paper_files import write_papers
from thads_desktop.domain.statistics_forms import StatisticsForms, parse_forms
from thads_desktop.ledger.schema import commits
from thads_desktop.services.context import Context
from thads_desktop.services.offices import office_of
from thads_desktop.services.printed_paper import PrintedPaper
from thads_desktop.statistics.count import MainForm, PeriodFigures
from thads_desktop.statistics.sheets import FilledForm, SheetHead, forms_document


@cache
def statistics_forms() -> StatisticsForms:
    """Biểu thống kê: columns, headings and identities of both forms, in Vietnamese."""
    return parse_forms(resource("statistics", "forms.toml").read_bytes())


def figure_names() -> Mapping[str, str]:
    """Tên chỉ tiêu: the Vietnamese name of every figure of both forms, by key."""
    return statistics_forms().figures


def print_statistics(
    context: Context,
    figures: PeriodFigures,
    *,
    xlsx: Path | None = None,
    pdf: Path | None = None,
    form: MainForm | None = None,
) -> PrintedPaper:
    """Print one of the forms, or both, of a counted period.

    Raises:
        KnownIoError: a file cannot be written; what was counted is untouched.
    """
    from thads_desktop.rendering.pdf import render_pdf  # noqa: PLC0415 - slow, only for printing
    from thads_desktop.rendering.xlsx import render_xlsx  # noqa: PLC0415

    forms, head = statistics_forms(), _head(context, figures)
    filled = [
        FilledForm(forms=forms, form=one, figures=figures, head=head)
        for one in forms.forms
        if form is None or one.key == form.value
    ]
    printed_at = context.clock.now()
    drawn = render_pdf(forms_document(filled), created_at=printed_at)
    files = {pdf: drawn.data} if pdf else {}
    if xlsx:
        sheets = [one.sheet for one in filled]
        files[xlsx] = render_xlsx(sheets, created_at=printed_at, author=head.office)
    write_papers(files)
    return PrintedPaper(pages=drawn.pages, files=tuple(files))


def _head(context: Context, figures: PeriodFigures) -> SheetHead:
    office = office_of(context)
    return SheetHead(
        office=office.name,
        parent=office.parent,
        place=office.place,
        printed_on=context.today,
        known_on=_moment_of(context, figures.question.known_at),
    )


def _moment_of(context: Context, position: int | None) -> datetime | None:
    """When a position of the ledger was committed; of one before all, None."""
    query = select(commits.c.recorded_at).where(commits.c.position == position)
    with context.ledger.reading() as connection:
        written = connection.execute(query).scalar()
    return None if written is None else datetime.fromisoformat(written)
