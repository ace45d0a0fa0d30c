"""PDF of documents, by ReportLab with embedded letters. Imported only when something is printed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    KeepTogether,
    NextPageTemplate,
    PageTemplate,
    Spacer,
)
from reportlab.platypus import PageBreak as NewPage

from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress, SilentProgress
from thads_desktop.rendering.document import Document, PageBreak, Paper, Table
from thads_desktop.rendering.fonts import face
from thads_desktop.rendering.layout import (
    Columns,
    Element,
    Gap,
    Line,
    Rule,
    Together,
    elements_of,
)
from thads_desktop.rendering.page_format import (
    FORMATS,
    MARGINS,
    PAGE_NUMBER_BASE,
    PAGE_NUMBER_SIZE,
    POINTS_PER_MM,
    text_width_of,
)
from thads_desktop.rendering.pdf_lines import DottedLine, RuleLine, SideBySide, paragraph
from thads_desktop.rendering.pdf_table import TableLayout, TablePart

_PROGRAM = "THADS Desktop"


@dataclass(frozen=True, slots=True)
class Pdf:
    """A finished PDF file and how many pages it has."""

    data: bytes
    pages: int


def render_pdf(document: Document, *, created_at: datetime) -> Pdf:
    """Draw the document; the same document and moment give the same bytes."""
    return render_pack((document,), created_at=created_at)


def render_pack(
    documents: Sequence[Document], *, created_at: datetime, progress: Progress | None = None
) -> Pdf:
    """Draw papers into one file, each on sheets and with page numbers of its own.

    The first one gives the file its title and author. `progress` hears of every paper begun.
    """
    target = BytesIO()
    pack = _PackTemplate(target, documents, created_at, progress or SilentProgress())
    pack.build([flowable for one in _stories(documents) for flowable in one])
    return Pdf(target.getvalue(), pack.page)


def _stories(documents: Sequence[Document]) -> Iterator[Sequence[Flowable]]:
    for place, document in enumerate(documents):
        if place:
            yield NextPageTemplate(place), NewPage()
        yield _all(elements_of(document), document.paper)


class _PackTemplate(BaseDocTemplate):
    """A file of papers, one page template for each."""

    def __init__(
        self,
        target: BytesIO,
        documents: Sequence[Document],
        created_at: datetime,
        progress: Progress,
    ) -> None:
        first, count = documents[0], len(documents)
        super().__init__(
            target,
            pageTemplates=[
                _PaperPages(one, partial(progress.report, _("Vẽ trang"), place, count))
                for place, one in enumerate(documents)
            ],
            title=first.title,
            author=first.author,
            subject=first.title,
            creator=_PROGRAM,
            lang=first.language,
            initialFontName=face(),
            invariant=1,
        )
        self._created_at = created_at.astimezone(UTC)

    def beforeDocument(self) -> None:  # noqa: N802 - ReportLab's hook
        """Put the moment given instead of the invariant one."""
        self.canv.setDateFormatter(partial(_pdf_date, self._created_at))


class _PaperPages(PageTemplate):
    """A page with one frame; Arabic page number in the middle of the top margin from page 2."""

    def __init__(self, document: Document, begun: Callable[[], None]) -> None:
        paper = document.paper
        size = (paper.width * POINTS_PER_MM, paper.height * POINTS_PER_MM)
        super().__init__(frames=[_frame(paper)], pagesize=size)
        self._document = document
        self._begun = begun
        self._number = 0

    def beforeDrawPage(self, canv: Canvas, doc: BaseDocTemplate) -> None:  # noqa: N802, ARG002 - ReportLab's hook
        """Count the page and number it."""
        if not self._number:
            self._begun()
            _draw_codes(self._document, canv)
        self._number += 1
        if self._number > 1:
            _number_page(self._document.paper, canv, self._number)


def _draw_codes(document: Document, canvas: Canvas) -> None:
    """What a machine reads, in the bottom margin, where it moves nothing."""
    if not (document.seal or document.tracking):
        return
    from thads_desktop.rendering.pdf_codes import draw_bars, draw_qr  # noqa: PLC0415 - slow, rare

    margins = MARGINS[document.paper]
    if document.seal:
        draw_qr(canvas, document.seal, margins.left)
    if document.tracking:
        draw_bars(canvas, document.tracking, document.paper.width - margins.right)


def _pdf_date(moment: datetime, *_reportlab_date: int) -> str:
    return moment.strftime("D:%Y%m%d%H%M%SZ")


def _frame(paper: Paper) -> Frame:
    margins = MARGINS[paper]
    return Frame(
        margins.left * POINTS_PER_MM,
        margins.bottom * POINTS_PER_MM,
        text_width_of(paper) * POINTS_PER_MM,
        _body_height(paper),
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )


def _body_height(paper: Paper) -> float:
    margins = MARGINS[paper]
    return (paper.height - margins.top - margins.bottom) * POINTS_PER_MM


def _number_page(paper: Paper, canvas: Canvas, number: int) -> None:
    base = paper.height - MARGINS[paper].top * PAGE_NUMBER_BASE
    canvas.setFont(face(), PAGE_NUMBER_SIZE)
    middle = paper.width / 2 * POINTS_PER_MM
    canvas.drawCentredString(middle, base * POINTS_PER_MM, str(number))


def _flow(element: Element, paper: Paper) -> Iterator[Flowable]:
    match element:
        case Line():
            yield _line(element)
        case Rule():
            yield RuleLine(element.length, element.after)
        case Gap():
            yield Spacer(0, element.height)
        case Columns():
            for row in element.rows:
                yield SideBySide(element.weights, [_all(cell, paper) for cell in row])
        case Together():
            yield _together(element.elements, paper)
        case Table():
            yield _table(element, (), paper)
        case PageBreak():
            yield NewPage()


def _together(elements: Sequence[Element], paper: Paper) -> Flowable:
    first, *rest = elements = list(_flat(elements))
    if isinstance(first, Table):  # may be longer than a page: its last rows stay with the rest
        return _table(first, rest, paper)
    return KeepTogether(_all(elements, paper))


def _flat(elements: Sequence[Element]) -> Iterator[Element]:
    """What is kept together, as one: ReportLab sends nested blocks to a page of their own."""
    for element in elements:
        if isinstance(element, Together):
            yield from _flat(element.elements)
        else:
            yield element


def _table(table: Table, below: Sequence[Element], paper: Paper) -> Flowable:
    layout = TableLayout(table, text_width_of(paper) * POINTS_PER_MM, _body_height(paper))
    return TablePart(layout, SideBySide((1.0,), [_all(below, paper)]))


def _all(elements: Sequence[Element], paper: Paper) -> list[Flowable]:
    return [flowable for element in elements for flowable in _flow(element, paper)]


def _line(line: Line) -> Flowable:
    if not line.runs:
        return DottedLine(FORMATS[line.style])
    return paragraph(line)
