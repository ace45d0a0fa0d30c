"""A closed period compared (kỳ đã chốt đối chiếu với số liệu khác): as a job does it beside the window."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from thads_desktop.base.formats import format_count
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress
from thads_desktop.gui.models.paged_rows import PagedRows
from thads_desktop.services.closed_periods import ClosedPeriod, question_of
from thads_desktop.services.context import Context
from thads_desktop.services.moving_acts import Cause, cause_name
from thads_desktop.services.period_differences import (
    Comparison,
    FigureLine,
    MovedCase,
    as_known_now,
    causes_of,
    compare,
    figure_lines,
    moved_cases,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """An answer: what differs, the cases that moved, the figures by their names.

    `causes` are counted against what is known now; between two periods nearly every case moved.
    """

    comparison: Comparison
    cases: PagedRows[MovedCase]
    figures: Sequence[FigureLine]
    causes: Counter[Cause]


def summary_of(compared: Compared) -> str:
    """How many cases moved, and how many of them by what, if that is known."""
    causes, count = compared.causes, format_count(len(compared.cases))
    if not compared.cases:
        return _("Không có chênh lệch.")
    if not causes:
        return _("{count} việc làm chênh lệch.").format(count=count)
    told = (f"{cause_name(cause)}: {format_count(causes[cause])}" for cause in Cause)
    return _("{count} việc làm chênh lệch ({causes}).").format(count=count, causes="; ".join(told))


def compare_closed(
    context: Context, chosen: ClosedPeriod, other: ClosedPeriod | None, progress: Progress
) -> Compared:
    """Set a closed period against another one, or against what is known now."""
    before = question_of(context, chosen)
    after = as_known_now(before) if other is None else question_of(context, other)
    comparison = compare(context, before, after, progress)
    cases = PagedRows[MovedCase](comparison.cases, partial(moved_cases, context, comparison))
    if cases:
        cases[0]  # the page one sees first is read here, not in the window
    return Compared(
        comparison=comparison,
        cases=cases,
        figures=figure_lines(comparison.figures),
        causes=causes_of(context, comparison, progress) if other is None else Counter(),
    )
