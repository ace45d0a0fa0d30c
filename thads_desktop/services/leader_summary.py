"""The summary for a leader (bản tóm tắt cho lãnh đạo): rates, flow, officers, on one or two pages.

Every rate stands beside its numerator and denominator, and is compared in points.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType

from thads_desktop.base.formats import format_moment, format_percent, official_date
from thads_desktop.base.progress import Progress
from thads_desktop.documents.paper_files import write_papers
from thads_desktop.domain.figures import Figures
from thads_desktop.domain.statistics_forms import Measure
from thads_desktop.domain.statistics_rows import Where
from thads_desktop.domain.targets import RateStanding
from thads_desktop.rendering.document import (
    Block,
    Document,
    Letterhead,
    Paper,
    Paragraph,
    Style,
    Title,
)
from thads_desktop.rendering.sheet import (
    Kind,
    Sheet,
    SheetColumn,
    Value,
    grouped_headings,
    sheet_document,
)
from thads_desktop.services.chart_papers import chart_blocks
from thads_desktop.services.context import Context
from thads_desktop.services.offices import office_of
from thads_desktop.services.paper_values import in_vietnamese
from thads_desktop.services.printed_paper import PrintedPaper
from thads_desktop.services.progress_charts import progress_charts
from thads_desktop.services.report import counted_year_before
from thads_desktop.services.statistics import CountedPeriod
from thads_desktop.services.statistics_papers import told_until
from thads_desktop.services.targets import rate_standings
from thads_desktop.statistics.report import report_period

_MEASURES = ((Measure.CASES, "Việc", Kind.INTEGER), (Measure.MONEY, "Tiền (đồng)", Kind.MONEY))
_PROGRESS = MappingProxyType(
    {
        Measure.CASES: "4. Tiến độ của tỷ lệ về việc",
        Measure.MONEY: "5. Tiến độ của tỷ lệ về tiền",
    }
)
_FLOW = (
    ("old", "Số cũ chuyển sang (trừ sổ theo dõi riêng)"),
    ("new", "(+) Thụ lý mới"),
    ("entrusted", "(−) Ủy thác"),
    ("withdrawn", "(−) Thu hồi, hủy quyết định"),
    ("must_enforce", "(=) Tổng số phải thi hành"),
    ("done", "(−) Thi hành xong"),
    ("carried_over", "(=) Chuyển kỳ sau"),
    ("enforceable_carried_over", "      trong đó có điều kiện"),
    ("not_yet", "      trong đó chưa có điều kiện"),
    ("paused", "      trong đó hoãn khác, tạm đình chỉ"),
)
_TOTALS = frozenset({"must_enforce", "carried_over"})
_NOTE = (
    "Tỷ lệ = thi hành xong / có điều kiện × 100, làm tròn hai chữ số thập phân, nửa lên. "
    "So sánh tỷ lệ bằng điểm phần trăm (điểm)."
)
_OF_OFFICER = ("must_enforce", "enforceable", "done", "rate_percent")
_OF_OFFICER_NAMES = ("Phải thi hành", "Có điều kiện", "Xong", "Tỷ lệ")


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaderSummary:
    """Bản tóm tắt cho lãnh đạo of a counted period, with last year and targets where known."""

    counted: CountedPeriod
    before: CountedPeriod | None
    targets: Mapping[Measure, RateStanding]

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """Its tables in order: rates, flow, officers."""
        return (_rates(self), _flow(self.counted), _officers(self.counted))


def leader_summary(
    context: Context, counted: CountedPeriod, progress: Progress | None = None
) -> LeaderSummary:
    """The summary of a counted period.

    Raises:
        CancelledError: the person stopped it.
    """
    return LeaderSummary(
        counted=counted,
        before=counted_year_before(context, counted.question, progress=progress),
        targets=rate_standings(context, counted),
    )


def print_leader_summary(context: Context, summary: LeaderSummary, pdf: Path) -> PrintedPaper:
    """Print the summary.

    Raises:
        KnownIoError: the file cannot be written; what was counted is untouched.
    """
    from thads_desktop.rendering.pdf import render_pdf  # noqa: PLC0415 - slow, only for printing

    document = in_vietnamese(lambda: summary_document(context, summary))
    drawn = render_pdf(document, created_at=context.clock.now())
    write_papers({pdf: drawn.data})
    return PrintedPaper(pages=drawn.pages, files=(pdf,))


def summary_document(context: Context, summary: LeaderSummary) -> Document:
    """The summary as a paper."""
    office, question = office_of(context), summary.counted.question
    dated = f"{office.place or '…………'}, {official_date(context.today)}"
    blocks: list[Block] = [
        Letterhead(office.parent, office.name, place_and_date=dated),
        Title("TÓM TẮT KẾT QUẢ", report_period(question.first, question.last)),
        Paragraph(f"({_figures_from(context, summary)})", Style.CENTRED),
    ]
    for sheet in summary.sheets:
        blocks += [Paragraph(sheet.name, Style.HEADING), *sheet_document(sheet).blocks]
    blocks += _charts(context, summary)
    return Document(title="Tóm tắt kết quả", author=office.name, blocks=tuple(blocks))


def _figures_from(context: Context, summary: LeaderSummary) -> str:
    """Of which days the figures are; until when they are known where the period runs on."""
    question, before = summary.counted.question, summary.before
    said = f"số liệu từ {official_date(question.first)} đến {official_date(question.last)}"
    if until := told_until(context, question):
        said += f", ghi đến {format_moment(until)}"
    if before:
        first, last = before.question.first, before.question.last
        said += f"; cùng kỳ năm trước từ {official_date(first)} đến {official_date(last)}"
    return said


def _charts(context: Context, summary: LeaderSummary) -> Iterator[Block]:
    """Progress by cases and by money."""
    charts = progress_charts(context, summary.counted)
    for measure, heading in _PROGRESS.items():
        yield Paragraph(heading, Style.HEADING)
        yield from chart_blocks([charts[measure]])


_OF_RATE = (
    "Thi hành xong",
    "Có điều kiện",
    "Tỷ lệ",
    "Tỷ lệ cùng kỳ năm trước",
    "So với cùng kỳ năm trước",
    "Chỉ tiêu",
    "So với chỉ tiêu",
    "Mức đạt chỉ tiêu",
)


def _rates(summary: LeaderSummary) -> Sheet:
    """What is told of each rate, one below the other: side by side the letters would be too small."""
    told = [tuple(_told_of_rate(summary, measure)) for measure, _name, _kind in _MEASURES]
    return Sheet(
        name="1. Tỷ lệ thi hành xong trên số có điều kiện",
        columns=(
            SheetColumn("", width=44),
            *(
                SheetColumn(name, Kind.MONEY, 20, of_decimals=Kind.PERCENT)
                for _measure, name, _kind in _MEASURES
            ),
        ),
        rows=[(label, *values) for label, *values in zip(_OF_RATE, *told, strict=True)],
        bold=frozenset({_OF_RATE.index("Tỷ lệ")}),
        notes=(_NOTE,),
        paper=Paper.A4,
    )


def _told_of_rate(summary: LeaderSummary, measure: Measure) -> Iterator[Value]:
    """The values of `_OF_RATE`."""
    now = summary.counted.figures(measure)
    yield now["done"]
    yield now["enforceable"]
    yield now["rate_percent"]
    before = summary.before.figures(measure)["rate_percent"] if summary.before else None
    yield "chưa có số liệu" if before is None else format_percent(before, language="vi")
    yield _points(now["rate_percent"], before, ("tăng", "giảm"))
    standing = summary.targets.get(measure)
    yield "chưa giao" if standing is None else format_percent(standing.target, language="vi")
    above = ("cao hơn", "còn thiếu")
    yield "–" if standing is None else _points(standing.rate, standing.target, above)
    yield None if standing is None else standing.attainment


def _points(now: int | Decimal | None, before: int | Decimal | None, words: tuple[str, str]) -> str:
    """How far a rate is above or below another, in points."""
    if not isinstance(now, Decimal) or not isinstance(before, Decimal):
        return "–"
    if now == before:
        return "bằng"
    number = format_percent(abs(now - before), language="vi").removesuffix(" %")
    return f"{words[now < before]} {number} điểm"


def _flow(counted: CountedPeriod) -> Sheet:
    of = [counted.figures(measure) for measure, _name, _kind in _MEASURES]
    return Sheet(
        name="2. Từ số cũ đến số chuyển kỳ sau",
        columns=(
            SheetColumn("", width=44),
            *(SheetColumn(name, kind, 20) for _measure, name, kind in _MEASURES),
        ),
        rows=[(label, *(figures[key] for figures in of)) for key, label in _FLOW],
        bold=frozenset(place for place, (key, _label) in enumerate(_FLOW) if key in _TOTALS),
        paper=Paper.A4,
    )


def _officers(counted: CountedPeriod) -> Sheet:
    names = sorted(counted.officers, key=lambda name: _place_of(counted, name))
    paths = [
        ("Chấp hành viên",),
        *((of, name) for _m, of, _k in _MEASURES for name in _OF_OFFICER_NAMES),
    ]
    return Sheet(
        name="3. Theo chấp hành viên (xếp theo số việc phải thi hành, từ cao xuống)",
        columns=(SheetColumn("Chấp hành viên", width=20), *_officer_columns()),
        headings=grouped_headings(paths),
        rows=[(name or "Chưa phân công", *_officer_row(counted, name)) for name in names],
        paper=Paper.A4,
    )


def _officer_columns() -> Iterator[SheetColumn]:
    for measure, _name, kind in _MEASURES:
        for key, heading in zip(_OF_OFFICER, _OF_OFFICER_NAMES, strict=True):
            wide = 9 if measure is Measure.CASES else 17
            is_rate = key == "rate_percent"
            yield SheetColumn(heading, Kind.PERCENT if is_rate else kind, 10 if is_rate else wide)


def _of_officer(counted: CountedPeriod, measure: Measure, officer: str) -> Figures:
    return counted.figures(measure, Where(officer=(officer,)))


def _place_of(counted: CountedPeriod, officer: str) -> tuple[int | Decimal, str]:
    must = _of_officer(counted, Measure.CASES, officer)["must_enforce"] or 0
    return -must, officer


def _officer_row(counted: CountedPeriod, officer: str) -> Iterator[Value]:
    for measure, _name, _kind in _MEASURES:
        figures = _of_officer(counted, measure, officer)
        yield from (figures[key] for key in _OF_OFFICER)
