"""What differs between two counts on paper (bảng đối chiếu), in Vietnamese."""

from __future__ import annotations

from pathlib import Path

from thads_desktop.base.formats import format_moment, official_date
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress
from thads_desktop.documents.paper_files import write_papers
from thads_desktop.services.closed_period_list import period_name
from thads_desktop.services.context import Context
from thads_desktop.services.moving_acts import cause_name
from thads_desktop.services.offices import office_of
from thads_desktop.services.paper_values import in_vietnamese
from thads_desktop.services.period_differences import (
    Comparison,
    MovedCase,
    figure_lines,
    moved_cases,
)
from thads_desktop.services.printed_paper import PrintedPaper
from thads_desktop.services.statistics_papers import moment_of
from thads_desktop.statistics.cells import PeriodQuestion
from thads_desktop.statistics.difference_sheets import (
    CaseLine,
    DifferencePaper,
    differences_document,
)


def question_words(context: Context, question: PeriodQuestion) -> str:
    """A question in words: its period, and as known when."""
    known = moment_of(context, question.known_at)
    return _("{period}, theo dữ liệu {known}").format(
        period=period_name(question.first, question.last),
        known=_("đến {moment}").format(moment=format_moment(known)) if known else _("hiện nay"),
    )


def difference_paper(
    context: Context,
    comparison: Comparison,
    *,
    name: str,
    title: tuple[str, ...],
    progress: Progress | None = None,
) -> DifferencePaper:
    """What differs as a paper, in Vietnamese.

    Raises:
        CancelledError: the person stopped it.
    """

    def lines() -> list[CaseLine]:
        return [_case_line(one) for one in moved_cases(context, comparison, progress=progress)]

    office = office_of(context)
    return DifferencePaper(
        name=name,
        parent=office.parent,
        office=office.name,
        place_and_date=f"{office.place or '…………'}, {official_date(context.today)}",
        title=title,
        figures=figure_lines(comparison.figures),
        cases=in_vietnamese(lines),
    )


def _case_line(one: MovedCase) -> CaseLine:
    return CaseLine(
        decision_number=one.case.decision_number,
        debtor=one.case.debtor,
        before=one.before,
        after=one.after,
        acts=one.by,
        cause=cause_name(one.cause),
    )


def print_comparison(
    context: Context,
    comparison: Comparison,
    *,
    xlsx: Path | None = None,
    pdf: Path | None = None,
    progress: Progress | None = None,
) -> PrintedPaper:
    """Print what differs between two answers.

    Raises:
        KnownIoError: a file cannot be written.
        CancelledError: the person stopped it.
    """
    from thads_desktop.rendering.pdf import render_pdf  # noqa: PLC0415 - slow, only for printing
    from thads_desktop.rendering.xlsx import render_xlsx  # noqa: PLC0415

    def words() -> tuple[str, ...]:
        return (
            "BẢNG ĐỐI CHIẾU SỐ LIỆU THỐNG KÊ",
            f"Trước: {question_words(context, comparison.before)}",
            f"Sau: {question_words(context, comparison.after)}",
        )

    paper = difference_paper(
        context, comparison, name="Đối chiếu", title=in_vietnamese(words), progress=progress
    )
    printed_at = context.clock.now()
    drawn = render_pdf(differences_document([paper]), created_at=printed_at)
    files = {pdf: drawn.data} if pdf else {}
    if xlsx:
        files[xlsx] = render_xlsx(paper.sheets, created_at=printed_at, author=paper.office)
    write_papers(files)
    return PrintedPaper(pages=drawn.pages, files=tuple(files))
