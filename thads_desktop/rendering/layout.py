"""A document taken down to the few things a page is made of.

Both writers and `text_of` walk these elements, so a PDF and a Word file cannot differ in text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from thads_desktop.domain.chart import Chart
from thads_desktop.rendering.chart_table import chart_table, chart_title
from thads_desktop.rendering.document import (
    MOTTO,
    NATION,
    Blank,
    Block,
    ChartBlock,
    Document,
    Facts,
    KeepTogether,
    Letterhead,
    PageBreak,
    Paper,
    Paragraph,
    Recipients,
    Run,
    Signatory,
    Signatures,
    Style,
    Table,
    Title,
    header_slots,
)
from thads_desktop.rendering.fonts import face, text_width, wrapped
from thads_desktop.rendering.page_format import (
    COLUMN_PADDING_POINTS,
    FORMATS,
    GAP_ABOVE_SIGNATURES,
    GAP_BETWEEN_SIGNATURES,
    LETTERHEAD_WEIGHTS,
    MOST_SIGNATURES_IN_A_ROW,
    POINTS_PER_MM,
    SIGNING_SPACE_POINTS,
    text_width_of,
)

_AFTER_TABLE_POINTS = 8
_PART_OF_THE_TEXT = 0.4
"""Length of the rule under issuer and subject: 1/3 to 1/2 of the text."""

_PLACES = ("TỈNH ", "THÀNH PHỐ ", "KHU VỰC ", "XÃ ", "PHƯỜNG ", "ĐẶC KHU ")
"""A long name of a body is best parted before the place."""


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph; `dotted` fills the rest of its last line with dots to write on."""

    style: Style
    runs: tuple[Run, ...]
    dotted: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin line in the middle, `length` points long, with white below it."""

    length: float
    after: float = 2


@dataclass(frozen=True, slots=True)
class Gap:
    """White, in points."""

    height: float


Cell = tuple["Element", ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """Rows of cells side by side, without borders."""

    weights: tuple[float, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Together:
    """Elements that a page must not part."""

    elements: tuple[Element, ...]


Element = Line | Rule | Gap | Columns | Together | Table | ChartBlock | PageBreak
_SIGNING = (Style.ROLE, Style.SIGNING_NOTE)


def elements_of(document: Document) -> tuple[Element, ...]:
    """The page elements of the document in reading order; signatures hold on to what is above."""
    return _elements(document.blocks, document.paper)


def text_of(document: Document) -> str:
    """All text of the paper in reading order, a line per paragraph or cell (no page numbers)."""
    return "\n".join(text for element in elements_of(document) for text in _texts(element) if text)


def _elements(blocks: Sequence[Block], paper: Paper) -> tuple[Element, ...]:
    elements: list[Element] = []
    for block in blocks:
        new = _elements_of_block(block, paper)
        if isinstance(block, Signatures):
            start = _held_from(elements, paper)
            elements[start:] = [Together((*elements[start:], *new))]
        else:
            elements.extend(new)
    return tuple(elements)


def _held_from(elements: Sequence[Element], paper: Paper) -> int:
    """Where that begins which signatures hold on to: the last line, and a table right above it.

    A single line looks lost above signatures: it holds on to the paragraph before it. Notes below
    a table belong to it: nobody signs a page without a row.
    """
    start = _notes_from(elements)
    if start < len(elements):
        return start
    if start and isinstance(elements[start - 1], Line | Together):
        start -= 1
        last = elements[start]
        if start and isinstance(last, Line) and _is_short(last, paper):
            start -= isinstance(elements[start - 1], Line)
    if start > 1 and isinstance(elements[start - 2], Table):
        start -= 2  # the gap and the table
    return start


def _notes_from(elements: Sequence[Element]) -> int:
    """Where the table begins that ends in nothing but notes; else the end."""
    start = len(elements)
    while start and _is_note(elements[start - 1]):
        start -= 1
    has_table = start > 1 and isinstance(elements[start - 2], Table)
    return start - 2 if has_table and start < len(elements) else len(elements)


def _is_note(element: Element) -> bool:
    return isinstance(element, Line) and element.style is Style.NOTE


def _is_short(line: Line, paper: Paper) -> bool:
    """Does a paragraph take one line only?"""
    text = "".join(run.text for run in line.runs)
    room = text_width_of(paper) - FORMATS[line.style].first_line
    return _width(text, line.style) <= room * POINTS_PER_MM


def _elements_of_block(block: Block, paper: Paper) -> Iterator[Element]:
    match block:
        case Letterhead():
            yield from _letterhead(block, paper)
        case Title():
            yield from _title(block)
        case Paragraph() | Facts() | Blank():
            yield from _running_lines(block, paper)
        case Signatures():
            yield from _signature_rows(block.columns, paper)
        case Recipients():
            yield from _recipients(block)
        case KeepTogether():
            yield Together(_elements(block.blocks, paper))
        case Table() | ChartBlock():
            yield block
            yield Gap(_AFTER_TABLE_POINTS)
        case PageBreak():
            yield block


def _running_lines(block: Paragraph | Facts | Blank, paper: Paper) -> Iterator[Line]:
    match block:
        case Paragraph(text=str(text), style=Style.DECIDES):
            width = text_width_of(paper) * POINTS_PER_MM
            yield _line(Style.DECIDES, _balanced(text, Style.DECIDES, width))
        case Paragraph(text=str(text)):
            yield _line(block.style, text)
        case Paragraph(text=tuple(runs)):
            yield Line(block.style, runs)
        case Facts():
            yield from (_fact(label, value) for label, value in block.rows)
        case Blank():
            yield from (Line(Style.BLANK, (), dotted=True),) * block.lines


def _line(style: Style, text: str) -> Line:
    return Line(style, (Run(text),))


def _letterhead(head: Letterhead, paper: Paper) -> tuple[Element, ...]:
    width, beside = (
        _column_width(paper, one / sum(LETTERHEAD_WEIGHTS)) for one in LETTERHEAD_WEIGHTS
    )
    parent = _balanced(head.parent.upper(), Style.PARENT, width)
    issuer = _balanced(head.issuer.upper(), Style.ISSUER, width)
    names = (
        (
            _line(Style.PARENT, parent),
            _line(Style.ISSUER, issuer),
            Rule(_width(issuer, Style.ISSUER) * _PART_OF_THE_TEXT),
        ),
        (
            _line(Style.NATION, _balanced(NATION, Style.NATION, beside)),  # A5 is narrow
            _line(Style.MOTTO, MOTTO),
            Rule(_width(MOTTO, Style.MOTTO)),
        ),
    )
    told = ((Style.NUMBER, head.number), (Style.ABOUT, head.about))
    number = tuple(_line(style, text) for style, text in told if text)
    dated = (_line(Style.PLACE_AND_DATE, head.place_and_date),) if head.place_and_date else ()
    rows = (names, (number, dated)) if number or dated else (names,)
    return (Columns(LETTERHEAD_WEIGHTS, rows),)


def _title(title: Title) -> tuple[Element, ...]:
    lines: list[Element] = [_line(Style.KIND, title.kind.upper())]
    last = _width(title.kind.upper(), Style.KIND)
    if title.subject:
        lines.append(_line(Style.SUBJECT, title.subject))
        last = _width(title.subject, Style.SUBJECT)
    return (*lines, Rule(last * _PART_OF_THE_TEXT, after=10))


def _fact(label: str, value: str) -> Line:
    if not value:
        return Line(Style.FACT, (Run(f"{label}:"),), dotted=True)
    return Line(Style.FACT, (Run(f"{label}: {value}"),))


def _recipients(block: Recipients) -> tuple[Line, ...]:
    ends = [";"] * (len(block.lines) - 1) + ["."]
    lines = (
        _line(Style.RECIPIENT, f"- {line}{end}")
        for line, end in zip(block.lines, ends, strict=True)
    )
    return (_line(Style.RECIPIENTS, "Nơi nhận:"), *lines)


def _signature_rows(columns: Sequence[Signatory | Recipients], paper: Paper) -> Iterator[Element]:
    """Rows as even as can be: four signatures stand two by two."""
    count = -(-len(columns) // MOST_SIGNATURES_IN_A_ROW)
    size = -(-len(columns) // count)
    for start in range(0, len(columns), size):
        yield Gap(GAP_BETWEEN_SIGNATURES if start else GAP_ABOVE_SIGNATURES)
        yield _signature_row(columns[start : start + size], paper)


def _signature_row(columns: Sequence[Signatory | Recipients], paper: Paper) -> Columns:
    count = max(2, len(columns))  # a lone signature stands on the right
    width = _column_width(paper, 1 / count)
    heads = [_signature_head(column, width) for column in columns]
    highest = max(_height(head, width) for head in heads)
    cells = tuple(
        (*head, *_signature_foot(column, highest - _height(head, width)))
        for column, head in zip(columns, heads, strict=True)
    )
    return Columns((1.0,) * count, (((),) * (count - len(cells)) + cells,))


def _signature_head(column: Signatory | Recipients, width: float) -> tuple[Line, ...]:
    if isinstance(column, Recipients):
        return _recipients(column)
    roles = (_line(Style.ROLE, _balanced(role, Style.ROLE, width)) for role in column.roles)
    note = (_line(Style.SIGNING_NOTE, column.note),) if column.note else ()
    return (*roles, *note)


def _signature_foot(column: Signatory | Recipients, missing: float) -> tuple[Element, ...]:
    """The names of a row stand on one line: a lower head leaves more white to sign in."""
    if isinstance(column, Recipients):
        return ()
    return (Gap(SIGNING_SPACE_POINTS + missing), _line(Style.SIGNER, column.name))


def _height(lines: Sequence[Line], width: float) -> float:
    """Points that the lines take; recipients give way to signatures."""
    return sum(_line_height(line, width) for line in lines if line.style in _SIGNING)


def _line_height(line: Line, width: float) -> float:
    look = FORMATS[line.style]
    text = "".join(run.text for run in line.runs)
    font = face(bold=look.bold, italic=look.italic)
    return len(list(wrapped(text, font, look.size, width))) * look.leading


def _column_width(paper: Paper, share: float) -> float:
    """Points that the text of a cell without borders may take."""
    return text_width_of(paper) * POINTS_PER_MM * share - 2 * COLUMN_PADDING_POINTS


def _width(text: str, style: Style) -> float:
    """Points of the longest line of the text."""
    look = FORMATS[style]
    lines = text.split("\n")
    return max(text_width(line, look.size, bold=look.bold, italic=look.italic) for line in lines)


def _balanced(text: str, style: Style, width: float) -> str:
    """The text, or when it is too long its two lines of nearly equal length."""
    if "\n" in text or _width(text, style) <= width:
        return text
    words = text.split(" ")
    parted = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    parted = [lines for lines in parted if lines[1].startswith(_PLACES)] or parted
    return min(map("\n".join, parted), key=lambda lines: _width(lines, style), default=text)


def chart_elements(chart: Chart) -> tuple[Line | Table, ...]:
    """A chart where nothing is drawn: its title, and its amounts as a table."""
    note = (_line(Style.NOTE, chart.note),) if chart.note else ()
    return (_line(Style.HEADING, chart_title(chart)), chart_table(chart), *note)


def _texts(element: Element) -> Iterator[str]:
    match element:
        case Line():
            yield "".join(run.text for run in element.runs)
        case Columns():
            cells = (cell for row in element.rows for cell in row)
            yield from (text for cell in cells for part in cell for text in _texts(part))
        case Together():
            yield from (text for part in element.elements for text in _texts(part))
        case Table():
            slots = header_slots(element.header, len(element.columns))
            yield from (slot.cell.text for slot in slots)
            yield from (text for row in element.rows for text in row.cells)
        case ChartBlock():
            yield from (text for part in chart_elements(element.chart) for text in _texts(part))
        case Rule() | Gap() | PageBreak():
            return
