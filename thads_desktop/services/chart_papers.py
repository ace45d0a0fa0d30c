"""Charts of a counted period on paper (in biểu đồ thống kê)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

from thads_desktop.base.formats import official_date
from thads_desktop.base.progress import Progress
from thads_desktop.documents.paper_files import write_papers
from thads_desktop.rendering.document import (
    Block,
    ChartBlock,
    Document,
    Letterhead,
    PageBreak,
    Paper,
    Paragraph,
    Style,
    Title,
)
from thads_desktop.services.chart_doors import StatisticsChart
from thads_desktop.services.context import Context
from thads_desktop.services.offices import office_of
from thads_desktop.services.paper_values import in_vietnamese
from thads_desktop.services.printed_paper import PrintedPaper
from thads_desktop.services.statistics import CountedPeriod, Measure
from thads_desktop.services.statistics_charts import statistics_charts

_MOST_BARS = 26  # on one page
_TITLES = {
    Measure.CASES: "Kết quả tính bằng việc",
    Measure.MONEY: "Kết quả tính bằng tiền",
}


def print_charts(
    context: Context, counted: CountedPeriod, pdf: Path, progress: Progress | None = None
) -> PrintedPaper:
    """Print every chart of a counted period, by cases and by money.

    Raises:
        DomainError: what counting its months refuses.
        CancelledError: the person pressed Cancel; nothing is written.
        KnownIoError: the file cannot be written; what was counted is untouched.
    """
    from thads_desktop.rendering.pdf import render_pdf  # noqa: PLC0415 - slow, only for printing

    document = in_vietnamese(partial(_document, context, counted, progress))
    drawn = render_pdf(document, created_at=context.clock.now())
    write_papers({pdf: drawn.data})
    return PrintedPaper(pages=drawn.pages, files=(pdf,))


def chart_blocks(charts: Iterable[StatisticsChart]) -> Iterator[Block]:
    """Charts as they stand on paper; one too long for a page goes on the next."""
    for one in charts:
        for piece in one.chart.in_pieces(_MOST_BARS):
            yield ChartBlock(piece)


def _document(context: Context, counted: CountedPeriod, progress: Progress | None) -> Document:
    office, question = office_of(context), counted.question
    dated = f"{office.place or '…………'}, {official_date(context.today)}"
    period = f"Từ {official_date(question.first)} đến {official_date(question.last)}"
    blocks: list[Block] = [
        Letterhead(office.parent, office.name, place_and_date=dated),
        Title("Biểu đồ kết quả thi hành án dân sự", period),
    ]
    if question.officer is not None:
        blocks.append(Paragraph(f"Chấp hành viên: {question.officer}", Style.CENTRED))
    for measure, charts in statistics_charts(context, counted, progress).items():
        blocks += [PageBreak()] if measure is Measure.MONEY else []
        blocks.append(Paragraph(_TITLES[measure], Style.HEADING))
        blocks += chart_blocks(charts)
    return Document(
        title=f"Biểu đồ kết quả thi hành án dân sự. {period}",
        author=office.name,
        paper=Paper.A4,
        blocks=tuple(blocks),
    )
