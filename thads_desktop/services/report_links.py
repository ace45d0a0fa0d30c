"""Where the figures of a filled report stand (số liệu trong lời văn), and by what a section is known.

A number of a sentence is found by the words that stand just before its place in the outline, in
order: it cannot be taken for another number that happens to be as large.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from thads_desktop.base.formats import format_count, format_percent
from thads_desktop.domain.report_outline import ReportPhrases
from thads_desktop.services.report import FilledReport, FilledSection, LinkedFigure

_PLACE = re.compile(r"([^{}]*)\{\{\s*(now|before|compared|opening)\.(\w+)\.(\w+)[^{}]*\}\}")
_OF_BEFORE = re.compile(r"([^{}]*)\{\{\s*before\s*\}\}")
_NO_MORE_DIGITS = r"(?![.,]?\d)"

_SHOWN = frozenset({"now", "before"})
_COMPARED = {"compared": "before"}  # with the same period last year

Place = tuple[str, LinkedFigure]
"""Where a figure stands: the words just before it."""

Named = Mapping[tuple[str, str, str], LinkedFigure]
"""The figures of a section by what a sentence calls them: of when, form, column."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Đoạn chữ: a part of a paragraph; with a figure where it is one."""

    text: str
    figure: LinkedFigure | None = None


def value_text(figure: LinkedFigure) -> str:
    """A figure as it is printed, in Vietnamese."""
    if figure.value is None:
        return "–"
    if figure.is_percent:
        return format_percent(figure.value, language="vi")
    return format_count(int(figure.value), language="vi")


def section_paths(report: FilledReport) -> tuple[str, ...]:
    """What each section is known by: the headings that it stands under, and its own."""
    above: list[str] = []
    paths: list[str] = []
    for section in report.sections:
        above[section.level - 1 :] = [section.heading]
        paths.append(" / ".join(above))
    return tuple(paths)


def linked_paragraphs(report: FilledReport, place: int) -> list[tuple[Piece, ...]]:
    """The paragraphs of a section in pieces: text, and the figures in it."""
    section = report.sections[place]
    named = _named(report, section)
    phrases = report.outline.phrases
    sentences = [
        tuple(_places(sentence, phrases, named))
        for sentence in report.outline.sections[place].sentences
    ]
    return [_linked(text, sentences) for text in section.paragraphs]


def _named(report: FilledReport, section: FilledSection) -> Named:
    """Figures by what sentences call them."""
    periods = {"now": report.question, "before": report.before, "opening": report.opening}
    return {
        (of, figure.form, figure.key.replace(".", "_")): figure
        for figure in section.figures
        for of, period in periods.items()
        if figure.question == period
    }


def _places(sentence: str, phrases: ReportPhrases, named: Named) -> Iterator[Place]:
    """The words just before each figure of a sentence, and the figure, in order."""
    for words, of, form, column in _PLACE.findall(sentence):
        figure = named.get((_COMPARED.get(of, of), form, column))
        if figure is not None:
            yield (words if of in _SHOWN else _words_in(_phrase(phrases, of, figure))), figure


def _phrase(phrases: ReportPhrases, of: str, figure: LinkedFigure) -> str:
    """The clause in which a figure is compared with another."""
    if of == "opening":
        return phrases.opening
    return phrases.rate if figure.is_percent else phrases.count


def _words_in(phrase: str) -> str:
    """The words just before the figure that another is compared with."""
    found = _OF_BEFORE.search(phrase)
    return found[1] if found else ""


def _linked(text: str, sentences: Iterable[tuple[Place, ...]]) -> tuple[Piece, ...]:
    """A paragraph as the sentence that it was made of links it: the one with the most links."""
    found = [tuple(_pieces(text, places)) for places in sentences]
    return max(found, key=len, default=(Piece(text=text),))


def _pieces(text: str, places: Iterable[Place]) -> Iterator[Piece]:
    at = 0
    for words, figure in places:
        shown = value_text(figure)
        wanted = re.compile(re.escape(words + shown) + _NO_MORE_DIGITS)
        found = wanted.search(text, at) if words else wanted.match(text, at)
        if found is None:
            continue
        end = found.end()
        yield Piece(text=text[at : end - len(shown)])
        yield Piece(text=shown, figure=figure)
        at = end
    yield Piece(text=text[at:])
