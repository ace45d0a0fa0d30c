"""What the report dialog asks of services, beside the window: a report to read, and its files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from thads_desktop.base.errors import KnownIoError
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress, Stretch
from thads_desktop.gui.period_answer import known_until, question_of_choice
from thads_desktop.gui.period_chooser import PeriodChoice
from thads_desktop.services.context import Context
from thads_desktop.services.leader_summary import leader_summary, print_leader_summary
from thads_desktop.services.printed_paper import PrintedPaper
from thads_desktop.services.report import FilledReport, fill_report
from thads_desktop.services.report_drafts import KeptReport, earlier_report, kept_report
from thads_desktop.services.report_papers import print_report, print_report_forms
from thads_desktop.services.statistics import PeriodQuestion, count_period

Writing = Callable[[Context, FilledReport, Path, Progress], PrintedPaper]
"""Writes something of a report into a file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadReport:
    """A report that was asked for: filled, what was typed into it, what into one before it.

    `damaged` says that something was typed which cannot be read.
    """

    report: FilledReport
    kept: KeptReport | None
    earlier: KeptReport | None
    damaged: KnownIoError | None


def read_report(context: Context, choice: PeriodChoice, progress: Progress) -> ReadReport:
    """Fill the report of a choice, and read what was typed into it."""
    question = question_of_choice(context, choice)
    report = fill_report(context, question, known_on=known_until(choice), progress=progress)
    kept, damaged = _kept(context, question)
    earlier = earlier_report(context, question)
    return ReadReport(report=report, kept=kept, earlier=earlier, damaged=damaged)


def _kept(
    context: Context, question: PeriodQuestion
) -> tuple[KeptReport | None, KnownIoError | None]:
    try:
        return kept_report(context, question), None
    except KnownIoError as error:
        return None, error


def write_report(
    notes: Mapping[str, str],
    context: Context,
    report: FilledReport,
    path: Path,
    progress: Progress,
) -> PrintedPaper:
    """Write the report, with what was typed, for Word or as a PDF as the ending says."""
    progress.report(_("Đang ghi báo cáo…"), 0, 0)
    if path.suffix.lower() == ".pdf":
        return print_report(context, report, pdf=path, notes=notes)
    return print_report(context, report, docx=path, notes=notes)


def write_report_forms(
    context: Context, report: FilledReport, path: Path, progress: Progress
) -> PrintedPaper:
    """Write the forms of the report as a workbook."""
    return print_report_forms(context, report, path, progress)


def write_summary(
    context: Context, report: FilledReport, path: Path, progress: Progress
) -> PrintedPaper:
    """Write two pages for a leader, with charts, of the report's period."""
    counted = count_period(context, report.question, progress=Stretch(progress, 0, 1, 3))
    summary = leader_summary(context, counted, Stretch(progress, 1, 2, 3))
    progress.report(_("Đang ghi tóm tắt cho lãnh đạo…"), 2, 3)
    return print_leader_summary(context, summary, path)
