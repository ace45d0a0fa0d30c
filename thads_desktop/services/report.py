"""The narrative report filled (báo cáo kết quả công tác): sentences, and the cells behind them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_moment
from thads_desktop.base.paths import resource
from thads_desktop.base.progress import Progress, SilentProgress, Stretch
from thads_desktop.documents.templates import Text
from thads_desktop.domain.report_outline import (
    ReportOutline,
    ReportSection,
    parse_outline,
)
from thads_desktop.domain.statistics_forms import MAIN_MEASURES, Measure
from thads_desktop.domain.targets import RateStanding, rate_standing, target_on
from thads_desktop.domain.vocabulary import TargetIndicator
from thads_desktop.services.context import Context
from thads_desktop.services.deadlines import law_of_limits
from thads_desktop.services.paper_values import in_vietnamese
from thads_desktop.services.report_sentences import OF_SENTENCES, Rows, SectionValues
from thads_desktop.services.statistics import (
    CountedPeriod,
    MainRow,
    PeriodQuestion,
    count_period,
    filled_form,
    measures_of,
)
from thads_desktop.services.statistics_papers import told_until
from thads_desktop.services.statistics_shelf import report_forms
from thads_desktop.services.targets import rate_standings, told_targets
from thads_desktop.statistics.report import (
    LinkedFigure,
    is_empty,
    opening_of,
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

_ON_TIME = ("time_limits", "issuing")
_STEPS = 4  # the limits reckoned, the period, the same of last year, the year that opened it


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
    """Báo cáo đã có số liệu; `before` is the same period last year where the ledger knows it.

    `opening` is the work year before, likewise: what it carried over the period opened with.
    """

    outline: ReportOutline
    question: PeriodQuestion
    before: PeriodQuestion | None
    opening: PeriodQuestion | None
    subject: str
    figures_from: str
    sections: tuple[FilledSection, ...]


@cache
def report_outline() -> ReportOutline:
    """Bố cục báo cáo, as the program brings it."""
    return parse_outline(resource("statistics", "report.toml").read_bytes())


def fill_report(
    context: Context,
    question: PeriodQuestion,
    *,
    known_on: datetime | None = None,
    progress: Progress | None = None,
) -> FilledReport:
    """The report of a period; without a target nothing is said of one.

    Raises:
        DomainError: `period_reversed`, `period_before_takeover`.
        CancelledError: the person stopped it.
    """
    outline = report_outline()
    measures = measures_of(*outline.forms)
    watched = progress or SilentProgress()
    limits, first, second, third = (Stretch(watched, at, at + 1, _STEPS) for at in range(_STEPS))
    law_of_limits(context, measures, limits)
    counted = count_period(context, question, measures, first)
    writer = _Writer(
        outline=outline,
        now=counted,
        before=counted_year_before(context, question, measures, second),
        opening=_counted_if_known(context, opening_of(question), MAIN_MEASURES, third),
        targets=_target_standings(context, counted),
        known_on=known_on or told_until(context, question),
    )
    return in_vietnamese(writer.report)


def _target_standings(
    context: Context, counted: CountedPeriod
) -> dict[tuple[str, str], RateStanding]:
    """How rates stand to the targets of the office, or of the officer asked for, by form and row."""
    found = {
        (measure.value, MainRow.TOTAL.value): standing
        for measure, standing in rate_standings(context, counted).items()
    }
    question = counted.question
    told = [one.target for one in told_targets(context, question.known_at)]
    wanted = TargetIndicator.ON_TIME_DECISIONS
    target = target_on(told, wanted, question.last, officer=question.officer or "")
    if target is not None:
        row = filled_form(counted, _ON_TIME[0]).row(_ON_TIME[1])
        assert row is not None  # noqa: S101 - a row of the program's own table
        in_time, due = (int(row.figures[key] or 0) for key in ("in_time", "due"))
        if standing := rate_standing(in_time, due, target, question.last):
            found[_ON_TIME] = standing
    return found


def counted_year_before(
    context: Context,
    question: PeriodQuestion,
    measures: Collection[Measure] = MAIN_MEASURES,
    progress: Progress | None = None,
) -> CountedPeriod | None:
    """The same period last year; None where the ledger does not reach back to it, or knows none."""
    return _counted_if_known(context, year_before(question, context.today), measures, progress)


def _counted_if_known(
    context: Context,
    asked: PeriodQuestion | None,
    measures: Collection[Measure],
    progress: Progress | None,
) -> CountedPeriod | None:
    if asked is None:
        return None
    try:
        counted = count_period(context, asked, measures, progress)
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
    opening: CountedPeriod | None
    targets: Mapping[tuple[str, str], RateStanding]
    known_on: datetime | None

    def report(self) -> FilledReport:
        """The report whole."""
        outline = self.outline
        return FilledReport(
            outline=outline,
            question=self.now.question,
            before=self.before.question if self.before else None,
            opening=self.opening.question if self.opening else None,
            subject=self.line(outline.subject),
            figures_from=self.line(outline.figures_from),
            sections=tuple(map(self.section, range(len(outline.sections)))),
        )

    def line(self, source: str) -> str:
        """A line that speaks of the period alone."""
        return Text(source, OF_SENTENCES).fill({"period": self._period()})

    def section(self, place: int) -> FilledSection:
        """The section at a place of the outline."""
        section = self.outline.sections[place]
        named: list[LinkedFigure] = []
        paragraphs = tuple(self._paragraphs(section, named))
        if not paragraphs and not self.outline.is_heading(place):
            paragraphs = (self.outline.by_hand,)
        return FilledSection(
            heading=section.heading,
            level=section.level,
            paragraphs=paragraphs,
            lines=section.lines,
            figures=tuple(dict.fromkeys(named)),
        )

    def _paragraphs(self, section: ReportSection, named: list[LinkedFigure]) -> Iterator[str]:
        waiting = tuple(dict.fromkeys(waiting_reasons(section, report_forms())))
        for why in waiting:
            yield f"{self.outline.no_data}: {why}."
        if waiting or not section.sentences:
            return
        values = SectionValues(
            section=section,
            phrases=self.outline.phrases,
            now=rows_found(section, report_forms(), self.now),
            before=rows_found(section, report_forms(), self.before) if self.before else {},
            opening=self._opening(section),
            targets=self.targets,
        )
        for sentence in section.sentences:
            said, figures = values.fill(sentence)
            if said:
                named += figures
                yield said

    def _opening(self, section: ReportSection) -> Rows:
        """What the year opened with is told of cases and money alone."""
        if self.opening is None or not measures_of(*section.forms).issubset(MAIN_MEASURES):
            return {}
        return rows_found(section, report_forms(), self.opening)

    def _period(self) -> dict[str, Any]:
        question = self.now.question
        return {
            **_days_of(question),
            "name": report_period(question.first, question.last),
            "known_on": format_moment(self.known_on) if self.known_on else "",
            "before": _days_of(self.before.question) if self.before else None,
        }


def _days_of(question: PeriodQuestion) -> dict[str, Any]:
    return {"first": question.first, "last": question.last}


def linked_figures(report: FilledReport) -> Iterable[tuple[str, LinkedFigure]]:
    """Every figure of the report with the heading it stands under, in reading order."""
    for section in report.sections:
        for figure in section.figures:
            yield section.heading, figure
