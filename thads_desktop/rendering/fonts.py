"""The letters of every paper: Liberation Serif, metric-compatible with Times New Roman.

Imported only when something is printed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from reportlab.pdfbase.pdfmetrics import registerFont, stringWidth
from reportlab.pdfbase.ttfonts import TTFont

from thads_desktop.base.paths import resource
from thads_desktop.rendering.document import printable

_FILES = {
    (False, False): "LiberationSerif-Regular",
    (True, False): "LiberationSerif-Bold",
    (False, True): "LiberationSerif-Italic",
    (True, True): "LiberationSerif-BoldItalic",
}
_SHAPELESS = (*range(0x200B, 0x2010), 0x2060, *range(0xFE00, 0xFE10))  # joiners and the like


@cache
def face(*, bold: bool = False, italic: bool = False) -> str:
    """The name under which ReportLab knows the face; read from disk the first time."""
    name = _FILES[bold, italic]
    registerFont(_font(name))
    return name


@cache
def _font(name: str) -> TTFont:
    return TTFont(name, resource("fonts", f"{name}.ttf"))


def text_width(text: str, size: float, *, bold: bool = False, italic: bool = False) -> float:
    """Points that the text takes on one line."""
    return stringWidth(text, face(bold=bold, italic=italic), size)


def unprintable(text: str) -> str:
    """The letters, each once, that the face has no shape for and that the paper would lose."""
    return "".join(
        letter for letter in dict.fromkeys(printable(text)) if ord(letter) not in _drawn()
    )


@cache
def _drawn() -> frozenset[int]:
    """What is drawn: shapes, and what only parts lines or joins other signs."""
    shapes = _font(face()).face.charToGlyph
    return frozenset(shapes) | {ord("\n"), *_SHAPELESS}


def with_firm_dashes(text: str) -> str:
    """The text with no dash at the end of a line: copying programs take it for a hyphen and drop it."""
    return text.replace(" - ", " -\N{NO-BREAK SPACE}")


def wrapped(text: str, font: str, size: float, width: float) -> Iterator[str]:
    """The text in lines no wider than `width`; a word that is too long is cut."""
    for line in text.split("\n"):
        if stringWidth(line, font, size) <= width:
            yield line
        else:
            yield from _filled(with_firm_dashes(line).split(" "), font, size, width)


def _filled(words: Sequence[str], font: str, size: float, width: float) -> Iterator[str]:
    space = stringWidth(" ", font, size)
    line: list[str] = []
    used = 0.0
    for part in (part for word in words for part in _cut(word, font, size, width)):
        length = stringWidth(part, font, size)
        if line and used + space + length > width:
            yield " ".join(line)
            line, used = [], 0.0
        used += length + (space if line else 0)
        line.append(part)
    yield " ".join(line)


def _cut(word: str, font: str, size: float, width: float) -> Iterator[str]:
    part = ""
    for letter in word if stringWidth(word, font, size) > width else ():
        if part and stringWidth(part + letter, font, size) > width:
            yield part
            part = ""
        part += letter
    yield part or word
