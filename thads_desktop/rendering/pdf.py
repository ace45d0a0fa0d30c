"""PDF of documents, by ReportLab with embedded letters. Imported only when something is printed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence, Sized
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from io import BytesIO
from itertools import chain

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    ActionFlowable,
    BaseDocTemplate,
    Flowable,
    Frame,
    KeepTogether,
    NextPageTemplate,
    PageTemplate,
    Spacer,
)
from reportlab.platypus import PageBreak as NewPage
from reportlab.platypus.doctemplate import LayoutError

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress, SilentProgress
from thads_desktop.rendering.document import ChartBlock, Document, PageBreak, Paper, Table
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
from thads_desktop.rendering.pdf_chart import ChartFlowable
from thads_desktop.rendering.pdf_lines import DottedLine, Held, RuleLine, SideBySide, paragraph
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
    documents: Iterable[Document], *, created_at: datetime, progress: Progress | None = None
) -> Pdf:
    """Draw papers into one file, each on sheets and with page numbers of its own.

    Papers are taken one by one, drawn and forgotten, so that a thousand need the room of one.
    The first gives the file its title and author. `progress` hears of every paper begun; how many
    there will be is told by those that know their length.

    Raises:
        DomainError: `paper_too_long`, where what must stand together fills more than a page.
    """
    count = len(documents) if isinstance(documents, Sized) else 0
    told = progress or SilentProgress()
    papers = iter(documents)
    first = next(papers)
    target = BytesIO()
    pack = _PackTemplate(target, first, created_at)
    try:
        pack.build(_Stories(chain((first,), papers), partial(_report, told, count), pack))
    except LayoutError as error:
        raise DomainError(
            _("Có nội dung quá dài, không xếp được vào trang giấy. Hãy rút ngắn rồi làm lại."),
            code="paper_too_long",
        ) from error
    return Pdf(target.getvalue(), pack.page)


def _report(progress: Progress, count: int, place: int) -> None:
    progress.report(_("Vẽ trang"), place, max(count, place))


class _Stories(list[Flowable]):
    """What ReportLab takes flowables from: a paper's are made when those of the last are used."""

    def __init__(
        self, papers: Iterator[Document], begun: Callable[[int], None], pack: _PackTemplate
    ) -> None:
        super().__init__()
        self._papers, self._begun, self._pack = papers, begun, pack
        self._place = 0

    def __len__(self) -> int:
        """How many flowables are left of this paper, or of the next one when there are none."""
        if not super().__len__():
            paper = next(self._papers, None)
            if paper is not None:
                self._begun(self._place)
                self.extend(self._pack.turn_to(paper, is_first=self._place == 0))
                self._place += 1
        return super().__len__()


class _PackTemplate(BaseDocTemplate):
    """A file of papers, a page template for each size of sheet."""

    def __init__(self, target: BytesIO, first: Document, created_at: datetime) -> None:
        self._pages = {paper: _PaperPages(paper) for paper in Paper}
        # The template that stands first is the one the file begins with.
        order = sorted(Paper, key=lambda paper: paper is not first.paper)
        super().__init__(
            target,
            pageTemplates=[self._pages[paper] for paper in order],
            title=first.title,
            author=first.author,
            subject=first.title,
            creator=_PROGRAM,
            lang=first.language,
            initialFontName=face(),
            invariant=1,
        )
        self._created_at = created_at.astimezone(UTC)

    def turn_to(self, document: Document, *, is_first: bool) -> Iterator[Flowable]:
        """The flowables of a paper, which begins on a sheet of its own."""
        pages = self._pages[document.paper]
        if is_first:
            pages.begin(document)
        else:
            yield NextPageTemplate(document.paper.name)
            yield _Begin(pages, document)
            yield NewPage()
        yield from _all(elements_of(document), document.paper)

    def beforeDocument(self) -> None:  # noqa: N802 - ReportLab's hook
        """Put the moment given instead of the invariant one."""
        self.canv.setDateFormatter(partial(_pdf_date, self._created_at))


class _Begin(ActionFlowable):
    """The next page is the first of another paper: its sheets are numbered anew."""

    def __init__(self, pages: _PaperPages, document: Document) -> None:
        super().__init__()
        self._pages, self._document = pages, document

    def apply(self, _doc: BaseDocTemplate) -> None:
        """Tell the sheets."""
        self._pages.begin(self._document)


class _PaperPages(PageTemplate):
    """A page with one frame; Arabic page number in the middle of the top margin from page 2."""

    def __init__(self, paper: Paper) -> None:
        size = (paper.width * POINTS_PER_MM, paper.height * POINTS_PER_MM)
        super().__init__(id=paper.name, frames=[_frame(paper)], pagesize=size)
        self._document: Document | None = None
        self._number = 0

    def begin(self, document: Document) -> None:
        """The next page is the first of this paper."""
        self._document = document
        self._number = 0

    def beforeDrawPage(self, canv: Canvas, doc: BaseDocTemplate) -> None:  # noqa: N802, ARG002 - ReportLab's hook
        """Count the page, number it, and draw on the first what a machine reads."""
        assert self._document is not None  # noqa: S101 - `begin` came first
        self._number += 1
        if self._number > 1:
            _number_page(self._document.paper, canv, self._number)
        else:
            _draw_codes(self._document, canv)


def _draw_codes(document: Document, canvas: Canvas) -> None:
    """What a machine reads, in the margins, where it moves nothing."""
    if not (document.seal or document.tracking):
        return
    from thads_desktop.rendering.pdf_codes import draw_bars, draw_qr  # noqa: PLC0415 - slow, rare

    if document.seal:
        draw_qr(canvas, document.seal, document.paper)
    if document.tracking:
        margins = MARGINS[document.paper]
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
        case ChartBlock():
            yield ChartFlowable(element.chart)
        case PageBreak():
            yield NewPage()


def _together(elements: Sequence[Element], paper: Paper) -> Flowable:
    first, *rest = elements = list(_flat(elements))
    if isinstance(first, Table):  # may be longer than a page: its last rows stay with the rest
        return _table(first, rest, paper)
    if isinstance(first, Line) and first.runs and isinstance(elements[-1], Columns):
        leading = FORMATS[first.style].leading
        return Held(paragraph(first), leading, _all(rest, paper), _body_height(paper))
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
