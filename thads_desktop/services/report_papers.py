"""The narrative report on paper (in báo cáo), with the table of its figures and their cells."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from thads_desktop.base.formats import format_date, official_date
from thads_desktop.base.progress import Progress
from thads_desktop.documents.paper_files import write_papers
from thads_desktop.rendering.document import (
    Align,
    Blank,
    Block,
    Column,
    Document,
    HeaderCell,
    Letterhead,
    PageBreak,
    Paragraph,
    Recipients,
    Row,
    Run,
    Signatory,
    Signatures,
    Style,
    Table,
    Title,
)
from thads_desktop.services.context import Context
from thads_desktop.services.offices import office_of
from thads_desktop.services.printed_paper import PrintedPaper
from thads_desktop.services.report import FilledReport, FilledSection, linked_figures
from thads_desktop.services.report_links import section_paths, value_text
from thads_desktop.services.statistics import count_period, measures_of
from thads_desktop.services.statistics_papers import print_statistics
from thads_desktop.statistics.cells import PeriodQuestion
from thads_desktop.statistics.report import LinkedFigure

_ANNEX = (
    ("Stt", 5, Align.RIGHT),
    ("Mục", 20, Align.LEFT),
    ("Số liệu", 40, Align.LEFT),
    ("Giá trị", 18, Align.RIGHT),
    ("Kỳ", 16, Align.CENTRE),
    ("Dòng, cột của biểu", 16, Align.LEFT),
)
_ANNEX_SIZE = 8.5
_HEADINGS = 2  # levels whose headings stand upright, the others in italics
_NOTHING: Mapping[str, str] = MappingProxyType({})


def print_report(
    context: Context,
    report: FilledReport,
    *,
    docx: Path | None = None,
    pdf: Path | None = None,
    notes: Mapping[str, str] = _NOTHING,
) -> PrintedPaper:
    """Print a filled report to Word, to be edited, and to PDF; `notes` by `section_paths`.

    Raises:
        KnownIoError: a file cannot be written; what was counted is untouched.
    """
    document, printed_at = report_document(context, report, notes), context.clock.now()
    files, pages = {}, 0
    if docx:
        from thads_desktop.rendering.docx import render_docx  # noqa: PLC0415 - slow, when asked for

        files[docx] = render_docx(document, created_at=printed_at)
    if pdf:
        from thads_desktop.rendering.pdf import render_pdf  # noqa: PLC0415 - slow, when asked for

        drawn = render_pdf(document, created_at=printed_at)
        files[pdf], pages = drawn.data, drawn.pages
    write_papers(files)
    return PrintedPaper(pages=pages, files=tuple(files))


def print_report_forms(
    context: Context, report: FilledReport, xlsx: Path, progress: Progress | None = None
) -> PrintedPaper:
    """Write the forms whose figures a report speaks of into a workbook, as the forms lie.

    Raises:
        KnownIoError: the file cannot be written.
        CancelledError: the person stopped it before it was written.
    """
    told = {figure.form for _heading, figure in linked_figures(report)}
    forms = [key for key in report.outline.forms if key in told]
    counted = count_period(context, report.question, measures_of(*forms), progress)
    return print_statistics(context, counted, xlsx=xlsx, forms=forms)


def report_document(
    context: Context, report: FilledReport, notes: Mapping[str, str] = _NOTHING
) -> Document:
    """The report as a paper: letterhead, sections, signature, and the annex of its figures."""
    office, outline = office_of(context), report.outline
    dated = f"{office.place or '…………'}, {official_date(context.today)}"
    blocks: list[Block] = [
        Letterhead(office.parent, office.name, "Số: ……/BC-THADS", place_and_date=dated),
        Title(outline.kind, report.subject),
        Paragraph(report.figures_from, Style.CENTRED),
    ]
    if report.question.officer:
        blocks.append(Paragraph(f"Chấp hành viên: {report.question.officer}", Style.CENTRED))
    by_hand = (outline.by_hand,)
    for section, path in zip(report.sections, section_paths(report), strict=True):
        is_by_hand = section.paragraphs == by_hand  # of this its lines speak
        printed = replace(section, paragraphs=()) if is_by_hand else section
        blocks += _section_blocks(printed, notes.get(path, ""))
    signatory = Signatory((outline.signer,), note="(Ký, ghi rõ họ tên, đóng dấu)")
    blocks += [
        Signatures((Recipients(outline.recipients), signatory)),
        *_annex(report),
    ]
    return Document(
        title=f"{outline.kind} {report.subject}", author=office.name, blocks=tuple(blocks)
    )


def _section_blocks(section: FilledSection, note: str) -> Iterator[Block]:
    is_main = section.level <= _HEADINGS
    yield Paragraph((Run(section.heading, italic=not is_main),), Style.HEADING)
    for text in told_paragraphs(section, note):
        yield Paragraph(text)
    if section.lines and not note:
        yield Blank(section.lines)


def told_paragraphs(section: FilledSection, note: str) -> tuple[str, ...]:
    """What a section says: its figures, then what was typed; that instead of "no data"."""
    typed = tuple(line for line in note.splitlines() if line.strip())
    return typed if typed and not section.figures else (*section.paragraphs, *typed)


def _annex(report: FilledReport) -> Iterator[Block]:
    """Every figure with its cell: who reads a number can open the form and find it."""
    yield PageBreak()
    yield Title("PHỤ LỤC", report.outline.annex)
    rows = (
        Row((str(number), *_annex_cells(heading, figure)))
        for number, (heading, figure) in enumerate(linked_figures(report), 1)
    )
    columns = tuple(Column(weight, align) for _name, weight, align in _ANNEX)
    header = tuple(HeaderCell(name) for name, _weight, _align in _ANNEX)
    yield Table(columns, tuple(rows), (header,), size=_ANNEX_SIZE)
    yield Paragraph(report.outline.note, Style.NOTE)


def _annex_cells(heading: str, figure: LinkedFigure) -> tuple[str, ...]:
    return (
        heading,
        figure.name,
        value_text(figure),
        _period(figure.question),
        figure.place,
    )


def _period(question: PeriodQuestion) -> str:
    return f"{format_date(question.first)}–{format_date(question.last)}"
