"""What may be wrong with a printed paper: its letters, its places, its fonts, its page numbers."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from ctypes import c_float
from dataclasses import dataclass
from io import BytesIO

import docx
import pypdfium2
from docx.oxml.ns import qn
from pypdfium2 import raw

from thads_desktop.rendering.document import Document, Signatures, Table, header_slots
from thads_desktop.rendering.layout import text_of
from thads_desktop.rendering.page_format import MARGINS, POINTS_PER_MM

LEFT_OVER = re.compile(
    r"\{|\}|\bNone\b|Undefined|\[\]|\(\)|\bTrue\b|\bFalse\b|  | [.,;:](?:\s|$)|,,|;;|;\.|,\.|: ?[;.]$",
    re.MULTILINE,
)
"""What a form leaves behind where it was not filled: marks of templates, punctuation of nothing."""

_HYPHEN = re.compile("[\x02\ufffe]")
"""What pdfium reads in place of a dash at the end of a line."""

_SOFT = 1.0
"""Points that letters may reach beyond a line: the box of an italic letter is wider than its step."""

Box = tuple[float, float, float, float]  # left, bottom, right, top


@dataclass(frozen=True, slots=True)
class Page:
    """What is on a printed page: its letters in order, the boxes of lines of text, the borders."""

    letters: str
    texts: tuple[tuple[Box, str], ...]
    borders: tuple[Box, ...]
    number: int


def pages_of(pdf: bytes) -> list[Page]:
    """The pages of a PDF, their numbers apart from their letters."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [_page(page, number) for number, page in enumerate(document, start=1)]


def _page(page: pypdfium2.PdfPage, number: int) -> Page:
    text = page.get_textpage()
    boxes = (text.get_rect(at) for at in range(text.count_rects()))
    return Page(
        letters=bare(text.get_text_range()),
        texts=tuple((box, text.get_text_bounded(*box)) for box in boxes),
        borders=tuple(
            line for one in page.get_objects([raw.FPDF_PAGEOBJ_PATH]) for line in _lines(one)
        ),
        number=number,
    )


def _lines(path: pypdfium2.PdfObject) -> Iterator[Box]:
    """The strokes of a path, as boxes a little thicker than they are."""
    move, x, y = path.get_matrix(), c_float(), c_float()
    before = (0.0, 0.0)
    for at in range(raw.FPDFPath_CountSegments(path)):
        segment = raw.FPDFPath_GetPathSegment(path, at)
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        point = move.on_point(x.value, y.value)
        if raw.FPDFPathSegment_GetType(segment) == raw.FPDF_SEGMENT_LINETO:
            (left, right), (low, high) = (
                sorted((before[0], point[0])),
                sorted((before[1], point[1])),
            )
            yield (left - _SOFT, low - _SOFT, right + _SOFT, high + _SOFT)
        before = point


def bare(text: str) -> str:
    """The letters of a text alone."""
    return "".join(unicodedata.normalize("NFC", _HYPHEN.sub("-", text)).split())


def faults(document: Document, pdf: bytes, word: bytes) -> list[str]:
    """Everything that is wrong with a paper as it is printed and as it is written for Word."""
    pages = pages_of(pdf)
    return [
        *(f"left over: {found.group()!r}" for found in LEFT_OVER.finditer(text_of(document))),
        *_wrong_words(document, pages, word),
        *_wrong_numbers(document, pages),
        *_out_of_place(document, pages),
        *_parted_signatures(document, pages),
        *_wrong_fonts(pdf),
    ]


def _wrong_words(document: Document, pages: Sequence[Page], word: bytes) -> Iterator[str]:
    """Print and Word hold the letters of the document, in its order, none more and none less."""
    written = bare(text_of(document))
    body = docx.Document(BytesIO(word)).element.body
    in_word = bare("".join(one.text or "" for one in body.iter(qn("w:t"))))
    printed = "".join(letters_of(document, pages))
    for name, read in (("PDF", printed), ("Word", in_word)):
        if read != written:
            at = next(
                (
                    i
                    for i, pair in enumerate(zip(read, written, strict=False))
                    if pair[0] != pair[1]
                ),
                -1,
            )
            yield f"{name} says {read[at : at + 60]!r} instead of {written[at : at + 60]!r}"


def letters_of(document: Document, pages: Sequence[Page]) -> Iterator[str]:
    """The letters of each page without its number and without the headings of tables gone on with."""
    headings = [
        bare("".join(slot.cell.text for slot in header_slots(block.header, len(block.columns))))
        for block in document.blocks
        if isinstance(block, Table) and block.header
    ]
    read = ""
    for page in pages:
        letters = page.letters
        if page.number > 1:
            letters = letters.removeprefix(str(page.number))
            begun = (one for one in headings if one in read and letters.startswith(one))
            letters = letters.removeprefix(next(begun, ""))
        read += letters
        yield letters


def _wrong_numbers(document: Document, pages: Sequence[Page]) -> Iterator[str]:
    """Every page but the first bears its number, in the middle above the text."""
    middle = document.paper.width / 2 * POINTS_PER_MM
    for page in pages[1:]:
        (left, _bottom, right, _top), text = page.texts[0]
        if text.strip() != str(page.number) or abs((left + right) / 2 - middle) > _SOFT:
            yield f"page {page.number} is numbered {text!r}"


def _out_of_place(document: Document, pages: Sequence[Page]) -> Iterator[str]:
    """No letter stands in a margin, on a border or on another letter."""
    margins, paper = MARGINS[document.paper], document.paper
    frame = (
        margins.left * POINTS_PER_MM - _SOFT,
        margins.bottom * POINTS_PER_MM - _SOFT,
        (paper.width - margins.right) * POINTS_PER_MM + _SOFT,
        (paper.height - margins.top) * POINTS_PER_MM + _SOFT,
    )
    for page in pages:
        texts = page.texts[1:] if page.number > 1 else page.texts
        for at, (box, text) in enumerate(texts):
            if not _is_within(box, frame):
                yield f"page {page.number}: {text!r} is in the margin"
            if any(_overlap(box, border) for border in page.borders):
                yield f"page {page.number}: {text!r} is on a border"
            for other, said in texts[at + 1 :]:
                if _overlap(box, other):
                    yield f"page {page.number}: {text!r} is on {said!r}"


def _is_within(box: Box, frame: Box) -> bool:
    return box[0] >= frame[0] and box[1] >= frame[1] and box[2] <= frame[2] and box[3] <= frame[3]


def _overlap(one: Box, other: Box) -> bool:
    across = min(one[2], other[2]) - max(one[0], other[0])
    along = min(one[3], other[3]) - max(one[1], other[1])
    return across > _SOFT and along > _SOFT


def _parted_signatures(document: Document, pages: Sequence[Page]) -> Iterator[str]:
    """Signatures stand on one page, with words of the paper above them."""
    written = bare(text_of(document))
    starts = [0]
    for letters in letters_of(document, pages):
        starts.append(starts[-1] + len(letters))
    for block in document.blocks:
        if isinstance(block, Signatures):
            signed = bare(text_of(Document(title="", paper=document.paper, blocks=(block,))))
            begin = written.rindex(signed)
            for number, start in enumerate(starts[1:-1], start=2):
                if begin <= start < begin + len(signed):
                    yield f"page {number} begins with signatures: {written[start : start + 40]!r}"


def _wrong_fonts(pdf: bytes) -> Iterator[str]:
    """Every font is a part of one, and embedded."""
    names = re.findall(rb"/BaseFont /(\S+)", pdf)
    if not names:
        yield "no font"
    yield from (f"{name!r} is no subset" for name in names if not re.match(rb"[A-Z]{6}\+", name))
    described = pdf.count(b"/Type /FontDescriptor")
    if not described or pdf.count(b"/FontFile2") != described:
        yield "a font is not embedded"
