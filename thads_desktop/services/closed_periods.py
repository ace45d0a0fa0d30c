"""Closing a period (chốt kỳ thống kê): its figures frozen by digest, its report sealed and kept.

The act says what was known and what was printed; the files themselves are kept byte for byte.
Nothing changes them later: a mistake goes with the next period, as a correction slip.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress, SilentProgress, Stretch
from thads_desktop.domain.office_payloads import PeriodClosed
from thads_desktop.domain.statistics_columns import rules_on
from thads_desktop.domain.statistics_forms import FORM_MEASURES, StatisticsForm
from thads_desktop.ledger.paper_files import keep_bytes, kept_bytes
from thads_desktop.ledger.positions import last_position
from thads_desktop.rendering.document import PageBreak
from thads_desktop.services.closed_period_list import (
    ClosedPeriod,
    closed_by_act,
    closed_period,
    closed_periods,
    correction_words,
    period_name,
    question_of,
    reprint,
)
from thads_desktop.services.context import Context, commit_of
from thads_desktop.services.correction_slips import correction_slips
from thads_desktop.services.offices import office_of
from thads_desktop.services.paper_seals import Seal, seal_of
from thads_desktop.services.printed_paper import drawn_paper
from thads_desktop.services.statistics import CountedPeriod, PeriodQuestion, count_period
from thads_desktop.services.statistics_papers import form_sheets
from thads_desktop.services.statistics_shelf import statistics_forms
from thads_desktop.statistics.count import count_again
from thads_desktop.statistics.difference_sheets import DifferencePaper, differences_document
from thads_desktop.statistics.forms import fill_form
from thads_desktop.statistics.sheets import forms_document
from thads_desktop.statistics.snapshots import canonical_figures, digest_of, rules_digest

__all__ = [
    "ClosedCheck",
    "ClosedPeriod",
    "close_period",
    "closed_period",
    "closed_periods",
    "correction_words",
    "period_name",
    "question_of",
    "reprint",
    "verify_closed",
]

_STEPS = 3


@dataclass(frozen=True, slots=True)
class _Report:
    pdf: bytes
    xlsx: bytes
    pages: int
    seal: Seal


def close_period(
    context: Context, first: date, last: date, *, progress: Progress | None = None
) -> ClosedPeriod:
    """Freeze a period as known now, with its report; nothing is kept when anything is refused.

    Raises:
        DomainError: `date_in_future`, `period_closed`, and what `count_period` refuses.
        KnownIoError: the key of the office cannot be kept.
    """
    watcher, what = progress or SilentProgress(), _("Chốt kỳ thống kê")
    _check_over(last, context.today)
    _check_not_closed(context, first, last)
    watcher.report(what, 0, _STEPS)
    with context.ledger.reading() as connection:
        position = last_position(connection)
    question = PeriodQuestion(first=first, last=last, known_at=position)
    counted = count_period(context, question, FORM_MEASURES, Stretch(watcher, 0, 1, _STEPS))
    watcher.report(what, 1, _STEPS)
    slips = correction_slips(context, question)
    watcher.report(what, 2, _STEPS)
    report = _report(context, counted, [one.paper for one in slips])
    watcher.report(what, _STEPS, _STEPS)
    with commit_of(context, what) as commit:
        told = PeriodClosed(
            first=first,
            last=last,
            position=position,
            forms=tuple(one.key for one in _forms()),
            figures=_figures_digest(counted),
            rules=_rules_digest(context, last),
            pages=report.pages,
            pdf=keep_bytes(commit.connection, report.pdf),
            xlsx=keep_bytes(commit.connection, report.xlsx),
            closed_by=context.user,
            seal=report.seal.text,
            key=report.seal.key,
            corrections=tuple(one.told for one in slips),
        )
        return closed_by_act(commit.append(office_of(context).office_id, told, context.today))


def _check_over(last: date, today: date) -> None:
    if last > today:
        raise DomainError(
            _("Kỳ đến {last} chưa kết thúc; chốt được từ ngày {last}.").format(
                last=format_date(last)
            ),
            code="date_in_future",
            field="to",
        )


def _check_not_closed(context: Context, first: date, last: date) -> None:
    for one in closed_periods(context):
        if (one.told.first, one.told.last) == (first, last):
            raise DomainError(
                _(
                    "Kỳ từ {first} đến {last} đã chốt ngày {day}. Số liệu đã gửi không sửa; "
                    "{correction}"
                ).format(
                    first=format_date(first),
                    last=format_date(last),
                    day=format_date(one.closed_on),
                    correction=correction_words(context, one),
                ),
                code="period_closed",
                field="to",
            )


def _forms() -> list[StatisticsForm]:
    """The forms that have figures."""
    return [form for form in statistics_forms().forms if form.measures]


def _figures_digest(counted: CountedPeriod) -> str:
    names = statistics_forms().names
    filled = [fill_form(form, names, counted) for form in _forms()]
    return digest_of(canonical_figures(counted.question, filled))


def _rules_digest(context: Context, last: date) -> str:
    return rules_digest(_forms(), rules_on(context.columns, last))


def _report(context: Context, counted: CountedPeriod, slips: Sequence[DifferencePaper]) -> _Report:
    """Every form, then the slips; sealed by its words."""
    from thads_desktop.rendering.xlsx import render_xlsx  # noqa: PLC0415 - slow, only for printing

    keys = [form.key for form in _forms()]
    sheets = form_sheets(context, counted, keys, closed_on=context.today)
    paper = forms_document(sheets)
    if slips:
        paper = replace(
            paper, blocks=(*paper.blocks, PageBreak(), *differences_document(slips).blocks)
        )
    seal = seal_of(context, drawn_paper(context, paper).data)
    drawn = drawn_paper(context, replace(paper, seal=seal.text))
    workbook = render_xlsx(
        [*(one.sheet for one in sheets), *chain.from_iterable(one.sheets for one in slips)],
        created_at=context.clock.now(),
        author=office_of(context).name,
    )
    return _Report(drawn.data, workbook, drawn.pages, seal)


# ── Checking ─────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedCheck:
    """Kiểm tra một kỳ đã chốt: what is wrong with it, if anything; "" when it is as it was."""

    closed: ClosedPeriod
    fault: str = ""

    @property
    def ok(self) -> bool:
        """Is it as it was?"""
        return not self.fault


def verify_closed(context: Context, progress: Progress | None = None) -> list[ClosedCheck]:
    """Count every closed period again as known at its closing, and look whether its files are kept.

    One closed on another machine, or by rules this program no longer has, cannot be counted again.
    """
    watcher = progress or SilentProgress()
    closed = closed_periods(context)
    checks = []
    for number, one in enumerate(closed):
        watcher.report(_("Kiểm tra kỳ đã chốt"), number, len(closed))
        checks.append(ClosedCheck(closed=one, fault=_fault(context, one)))
    return checks


def _fault(context: Context, closed: ClosedPeriod) -> str:
    told = closed.told
    if closed.device != context.ledger.device:
        return ""
    with context.ledger.reading() as connection:
        if any(kept_bytes(connection, digest) is None for digest in (told.pdf, told.xlsx)):
            return _("mất bản in của {period}").format(period=period_name(told.first, told.last))
        if told.rules != _rules_digest(context, told.last):
            return ""
        counted = count_again(connection, closed.question, context.columns, FORM_MEASURES)
    if _figures_digest(counted) == told.figures:
        return ""
    return _("{period} đếm lại ra số khác").format(period=period_name(told.first, told.last))
