"""What was typed into a report (lời văn báo cáo): kept for each period, offered to the next one.

One file for each period in the office's folder, written at every pause in typing. With it stand
the figures that were read while it was typed: the text of a person may speak of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from pathlib import Path

import msgspec

from thads_desktop.base.errors import KnownIoError
from thads_desktop.base.language import _
from thads_desktop.base.whole_file import unfinished_file
from thads_desktop.services.context import Context
from thads_desktop.services.interview_drafts import DRAFTS
from thads_desktop.services.report import FilledReport, LinkedFigure, linked_figures
from thads_desktop.services.report_links import value_text
from thads_desktop.statistics.cells import PeriodQuestion

_LETTERS = 16  # of the digest of an officer's name


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptReport:
    """Báo cáo soạn dở: notes by the path of their section, figures as they were then."""

    first: date
    last: date
    officer: str | None
    notes: Mapping[str, str]
    figures: Mapping[str, str]
    kept_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedFigure:
    """Số liệu đã đổi: under which heading, what it is now, what it was when the text was typed."""

    heading: str
    figure: LinkedFigure
    before: str


def draft_of(
    context: Context,
    report: FilledReport,
    notes: Mapping[str, str],
    figures: Mapping[str, str] | None = None,
) -> KeptReport:
    """Notes on a report, beside the figures they were typed to: those of the report, or older."""
    question = report.question
    return KeptReport(
        first=question.first,
        last=question.last,
        officer=question.officer,
        notes=notes,
        figures=figures_of(report) if figures is None else figures,
        kept_at=context.clock.now(),
    )


def figures_of(report: FilledReport) -> dict[str, str]:
    """Every figure of a report as it is printed, by its cell."""
    return {_cell(report, figure): value_text(figure) for _of, figure in linked_figures(report)}


def keep_report(context: Context, kept: KeptReport) -> None:
    """Keep what is typed so far, without waiting for the disk.

    Raises:
        KnownIoError: `report_draft_not_written`.
    """
    file = _file(context, kept.first, kept.last, kept.officer)
    try:
        file.parent.mkdir(exist_ok=True)
        with unfinished_file(file) as unfinished:
            unfinished.write_bytes(msgspec.json.encode(kept))
    except OSError as error:
        raise KnownIoError(
            _("Không lưu được lời văn báo cáo vào {file}. Hãy kiểm tra đĩa và quyền ghi.").format(
                file=file
            ),
            code="report_draft_not_written",
        ) from error


def kept_report(context: Context, question: PeriodQuestion) -> KeptReport | None:
    """What was typed into the report of a period; None when nothing was.

    Raises:
        KnownIoError: `report_draft_unreadable`; the file is put aside, and not written over.
    """
    file = _file(context, question.first, question.last, question.officer)
    if not file.exists():
        return None
    try:
        return _read(file)
    except (OSError, msgspec.MsgspecError) as error:
        aside = file.with_name(f"{file.stem}-{context.clock.now():%Y%m%dT%H%M%S}.unreadable")
        with suppress(OSError):
            file.replace(aside)
        raise KnownIoError(
            _(
                "Không đọc được lời văn đã lưu của báo cáo kỳ này. Tệp được để riêng: {file}."
            ).format(file=aside),
            code="report_draft_unreadable",
        ) from error


def earlier_report(context: Context, question: PeriodQuestion) -> KeptReport | None:
    """The report before this one, of the same officer or of the unit; None when none has a text."""
    known = (question.first, question.last)
    found = [
        one
        for one in _readable(context)
        if one.officer == question.officer
        and any(one.notes.values())
        and one.last <= question.last
        and (one.first, one.last) != known
    ]
    return max(found, key=lambda one: (one.last, one.kept_at), default=None)


def changed_figures(kept: KeptReport, report: FilledReport) -> tuple[ChangedFigure, ...]:
    """The figures that are no more what they were when the text was typed; each told once."""
    found: dict[LinkedFigure, ChangedFigure] = {}
    for heading, figure in linked_figures(report):
        before = kept.figures.get(_cell(report, figure))
        if before is not None and before != value_text(figure):
            found.setdefault(figure, ChangedFigure(heading=heading, figure=figure, before=before))
    return tuple(found.values())


def _readable(context: Context) -> Iterator[KeptReport]:
    for file in (context.folder / DRAFTS).glob("report-*.json"):
        with suppress(OSError, msgspec.MsgspecError):
            yield _read(file)


def _read(file: Path) -> KeptReport:
    return msgspec.json.decode(file.read_bytes(), type=KeptReport)


def _cell(report: FilledReport, figure: LinkedFigure) -> str:
    of = "now" if figure.question == report.question else "before"
    return f"{of} {figure.form} {figure.row} {figure.key}"


def _file(context: Context, first: date, last: date, officer: str | None) -> Path:
    of = f"-{sha256(officer.encode()).hexdigest()[:_LETTERS]}" if officer else ""
    return context.folder / DRAFTS / f"report-{first:%Y-%m-%d}-{last:%Y-%m-%d}{of}.json"
