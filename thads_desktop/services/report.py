"""The narrative report filled (báo cáo kết quả công tác): sentences, and the cells behind them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from functools import cache
from typing import Any

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_count, format_moment, format_percent
from thads_desktop.base.paths import resource
from thads_desktop.documents.templates import Text
from thads_desktop.domain.report_outline import (
    ReportOutline,
    ReportPhrases,
    ReportSection,
    parse_outline,
)
from thads_desktop.domain.statistics_forms import MAIN_MEASURES, Measure
from thads_desktop.domain.targets import RateStanding
from thads_desktop.services.context import Context
from thads_desktop.services.paper_values import in_vietnamese
from thads_desktop.services.statistics import (
    CountedPeriod,
    MainRow,
    PeriodQuestion,
    count_period,
    measures_of,
)
from thads_desktop.services.statistics_shelf import statistics_forms
from thads_desktop.services.targets import rate_standings
from thads_desktop.statistics.report import (
    Change,
    LinkedFigure,
    RowFound,
    change_of,
    is_empty,
    report_period,
    rows_found,
    waiting_reasons,
    year_before,
)

__all__ = [
    "FilledReport",
    "FilledSection",
    "LinkedFigure",
    "counted_year_before",
    "fill_report",
    "linked_figures",
    "report_outline",
]

_OF_PHRASES = frozenset(
    {"before", "difference", "direction", "relative", "unit", "target", "attainment"}
)
_OF_SENTENCES = frozenset({"period", "now", "before", "compared", "target"})
_RATE = "rate_percent"


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledSection:
    """Mục đã có số liệu: paragraphs to print, lines left to write on, the figures they name."""

    heading: str
    level: int
    paragraphs: tuple[str, ...]
    lines: int
    figures: tuple[LinkedFigure, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledReport:
    """Báo cáo đã có số liệu; `before` is the same period last year where the ledger knows it."""

    outline: ReportOutline
    question: PeriodQuestion
    before: PeriodQuestion | None
    subject: str
    figures_from: str
    sections: tuple[FilledSection, ...]


@cache
def report_outline() -> ReportOutline:
    """Bố cục báo cáo, as the program brings it."""
    return parse_outline(resource("statistics", "report.toml").read_bytes())


def fill_report(
    context: Context, question: PeriodQuestion, *, known_on: datetime | None = None
) -> FilledReport:
    """The report of a period; without a target nothing is said of one.

    Raises:
        DomainError: `period_reversed`, `period_before_takeover`.
    """
    outline = report_outline()
    measures = measures_of(*outline.forms)
    counted = count_period(context, question, measures)
    before = counted_year_before(context, question, measures)
    writer = _Writer(
        outline=outline,
        now=counted,
        before=before,
        targets=rate_standings(context, counted),
        known_on=known_on,
    )
    return in_vietnamese(writer.report)


def counted_year_before(
    context: Context, question: PeriodQuestion, measures: Collection[Measure] = MAIN_MEASURES
) -> CountedPeriod | None:
    """The same period last year; None where the ledger does not reach back to it, or knows none."""
    asked = year_before(question)
    if asked is None:
        return None
    try:
        counted = count_period(context, asked, measures)
    except DomainError as error:
        if error.code != "period_before_takeover":
            raise
        return None
    return None if is_empty(counted) else counted


@dataclass(frozen=True, slots=True, kw_only=True)
class _Writer:
    """What the sentences of one report are filled with."""

    outline: ReportOutline
    now: CountedPeriod
    before: CountedPeriod | None
    targets: Mapping[Measure, RateStanding]
    known_on: datetime | None

    def report(self) -> FilledReport:
        """The report whole."""
        outline = self.outline
        return FilledReport(
            outline=outline,
            question=self.now.question,
            before=self.before.question if self.before else None,
            subject=self.line(outline.subject),
            figures_from=self.line(outline.figures_from),
            sections=tuple(map(self.section, range(len(outline.sections)))),
        )

    def line(self, source: str) -> str:
        """A line that speaks of the period alone."""
        return Text(source, _OF_SENTENCES).fill({"period": self._period()})

    def section(self, place: int) -> FilledSection:
        """The section at a place of the outline."""
        section = self.outline.sections[place]
        named: list[LinkedFigure] = []
        paragraphs = tuple(self._paragraphs(section, named))
        if not paragraphs and not self.outline.is_heading(place):
            paragraphs = (f"{self.outline.no_data}.",)
        return FilledSection(
            heading=section.heading,
            level=section.level,
            paragraphs=paragraphs,
            lines=section.lines,
            figures=tuple(dict.fromkeys(named)),
        )

    def _paragraphs(self, section: ReportSection, named: list[LinkedFigure]) -> Iterator[str]:
        forms = statistics_forms()
        waiting = tuple(waiting_reasons(section, forms))
        yield from waiting
        if waiting or not section.sentences:
            return
        now = rows_found(section, forms, self.now)
        before = rows_found(section, forms, self.before) if self.before else {}
        values = _SectionValues(
            section=section, now=now, before=before, phrases=self.outline.phrases, writer=self
        )
        for sentence in section.sentences:
            asked = _asked_by(sentence)
            named += values.figures(asked)
            yield Text(sentence, _OF_SENTENCES).fill(values.of(asked))

    def _period(self) -> dict[str, Any]:
        question = self.now.question
        return {
            "name": report_period(question.first, question.last),
            "first": question.first,
            "last": question.last,
            "known_on": format_moment(self.known_on) if self.known_on else "",
        }


Asked = tuple[tuple[str, str, str], ...]
"""What a sentence names: now, before, compared or target; the form; the column."""


def _asked_by(sentence: str) -> Asked:
    from thads_desktop.documents.sandbox import asked_by  # noqa: PLC0415 - slow, only for papers

    paths = sorted(asked_by(sentence, is_expression=False).names, key=sentence.find)
    return tuple(one for path in paths if (one := _figure_asked(path.split("."))))


def _figure_asked(parts: list[str]) -> tuple[str, str, str] | None:
    """The figure that a path ends at; a target is of the rate, a path on the way is of none."""
    match parts:
        case ["now" | "before" | "compared", form, column]:
            return parts[0], form, column
        case ["target", form]:
            return "target", form, _RATE
        case _:
            return None


@dataclass(frozen=True, slots=True, kw_only=True)
class _SectionValues:
    """The values of one section, and which figures a sentence takes from them."""

    section: ReportSection
    now: Mapping[str, RowFound]
    before: Mapping[str, RowFound]
    phrases: ReportPhrases
    writer: _Writer

    def figures(self, asked: Asked) -> Iterator[LinkedFigure]:
        """Every figure that a sentence prints, of this year and of the year before."""
        for of, form, column in asked:
            if of in {"now", "compared", "target"}:
                yield self.now[form].figure(column)
            if of in {"before", "compared"} and self.before:
                yield self.before[form].figure(column)

    def of(self, asked: Asked) -> dict[str, Any]:
        """What the sentence is filled with."""
        compared: dict[str, dict[str, str]] = {}
        for of, form, column in asked:
            if of == "compared":
                compared.setdefault(form, {})[column] = self._compared(form, column)
        return {
            "now": {form: found.values for form, found in self.now.items()},
            "before": {form: found.values for form, found in self.before.items()},
            "compared": compared,
            "target": {form: self._against_target(form) for form in self.now},
        }

    def _compared(self, form: str, column: str) -> str:
        now = self.now[form].figure(column)
        if not self.before:
            return self.phrases.unknown
        change = change_of(now, self.before[form].figure(column))
        if change is None:
            return self.phrases.no_rate
        source = self.phrases.rate if now.is_percent else self.phrases.count
        return _phrase(source, _change_values(now, change, self.section.unit))

    def _against_target(self, form: str) -> str:
        """The clause on a target, which is of the office whole; nothing where there is none."""
        standing = next((one for of, one in self.writer.targets.items() if of == form), None)
        if standing is None or self.section.row != MainRow.TOTAL:
            return ""
        change = Change(before=standing.target, difference=standing.above_points, relative=None)
        values = _change_values(self.now[form].figure(_RATE), change, self.section.unit)
        return _phrase(self.phrases.target, {**values, "attainment": standing.attainment})


def _change_values(now: LinkedFigure, change: Change, unit: str) -> dict[str, Any]:
    if isinstance(change.difference, Decimal):
        # Points are no percent: the number alone, and the sentence says what it is.
        difference = format_percent(abs(change.difference), language="vi").removesuffix(" %")
        before = format_percent(change.before, language="vi")
    else:
        difference = format_count(abs(change.difference), language="vi")
        before = format_count(int(change.before), language="vi")
    return {
        "before": before,
        "difference": difference,
        "direction": change.direction,
        "relative": change.relative,
        "unit": "đồng" if now.is_money else unit,
    }


def _phrase(source: str, values: Mapping[str, Any]) -> str:
    return Text(source, _OF_PHRASES).fill(values)


def linked_figures(report: FilledReport) -> Iterable[tuple[str, LinkedFigure]]:
    """Every figure of the report with the heading it stands under, in reading order."""
    for section in report.sections:
        for figure in section.figures:
            yield section.heading, figure
