"""The narrative report as the window shows it: sections, links behind figures, what was typed."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from html import escape

from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.gui.theme import current_colours
from thads_desktop.services.report import FilledReport, FilledSection, LinkedFigure
from thads_desktop.services.report_links import Piece, linked_paragraphs, section_paths

FIGURE, NOTE = "figure", "note"
STYLE = "p { margin: 5px 0; line-height: 130%; }"
_HEADINGS = ("<h3>{}</h3>", "<h4>{}</h4>", "<p><b>{}</b></p>", "<p><i>{}</i></p>")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportPage:
    """The page as HTML; a link `figure:3` is the fourth of its figures, `note:3` a section."""

    html: str
    figures: tuple[LinkedFigure, ...]


def anchor(place: int) -> str:
    """The name of the place where a section begins."""
    return f"section-{place}"


def report_page(
    report: FilledReport, notes: Mapping[str, str], changed: Collection[LinkedFigure]
) -> ReportPage:
    """A report with the notes of its sections; figures that changed stand out."""
    writer = _Writer(report=report, notes=notes, changed=changed)
    html = "".join(writer.page())
    return ReportPage(html=html, figures=tuple(writer.links))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Writer:
    """Writes one page; `links` are the figures linked so far, by their number."""

    report: FilledReport
    notes: Mapping[str, str]
    changed: Collection[LinkedFigure]
    colours: Mapping[str, str] = field(default_factory=current_colours)
    links: dict[LinkedFigure, int] = field(default_factory=dict)

    def page(self) -> Iterator[str]:
        """The page, piece by piece."""
        report = self.report
        yield f"<h2 align=center>{escape(report.outline.kind)}<br>{escape(report.subject)}</h2>"
        yield f"<p align=center>{escape(report.figures_from)}</p>"
        if report.question.officer:
            officer = _("Chấp hành viên: {officer}").format(officer=report.question.officer)
            yield f"<p align=center>{escape(officer)}</p>"
        paths = section_paths(report)
        for place, path in enumerate(paths):
            yield from self._section(place, self.notes.get(path, ""))
        yield from self._of_no_section({*paths})

    def _section(self, place: int, note: str) -> Iterator[str]:
        section = self.report.sections[place]
        heading = f'<a name="{anchor(place)}"></a>{escape(section.heading)}'
        yield _HEADINGS[section.level - 1].format(heading)
        if section.figures:
            for paragraph in linked_paragraphs(self.report, place):
                yield f"<p>{''.join(map(self._piece, paragraph))}</p>"
        elif not note:
            yield from self._without_data(section, place)
        yield from self._typed(note)

    def _without_data(self, section: FilledSection, place: int) -> Iterator[str]:
        """What the section says for itself, and a way to write something there."""
        for text in section.paragraphs:
            yield (
                f'<p><i style="color:{self.colours["muted"]}">{escape(text)}</i> '
                f'<a href="{NOTE}:{place}">{escape(_("Ghi lời văn"))}</a></p>'
            )

    def _typed(self, note: str) -> Iterator[str]:
        for line in filter(str.strip, note.splitlines()):
            yield f'<p style="background-color:{self.colours["hover"]}">{escape(line)}</p>'

    def _of_no_section(self, paths: Collection[str]) -> Iterator[str]:
        """Notes whose sections the outline has no more: shown, to be taken elsewhere."""
        for path, note in self.notes.items():
            if path not in paths and note:
                said = _("Lời văn của mục không còn trong bố cục, không in: {section}")
                yield f"<h4>{escape(said.format(section=path))}</h4>"
                yield from self._typed(note)

    def _piece(self, piece: Piece) -> str:
        figure = piece.figure
        if figure is None:
            return escape(piece.text)
        number = self.links.setdefault(figure, len(self.links))
        ground = self.colours["warning_ground"] if figure in self.changed else "transparent"
        return (
            f'<a href="{FIGURE}:{number}" title="{escape(_hint(figure))}" '
            f'style="background-color:{ground}">{escape(piece.text)}</a>'
        )


def _hint(figure: LinkedFigure) -> str:
    first, last = figure.question.first, figure.question.last
    return f"{figure.name} ({format_date(first)}–{format_date(last)})"
