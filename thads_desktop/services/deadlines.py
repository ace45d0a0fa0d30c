"""What the law asks (Hôm nay): open deadlines of all cases, and every deadline of one."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress
from thads_desktop.ledger.deadline_list import (
    Band,
    DeadlineOrder,
    DeadlineQuestion,
    ListedDeadline,
    band_of,
    communes_with_deadlines,
    deadline_counts,
    deadline_keys,
    deadline_page,
)
from thads_desktop.ledger.key_lists import Keys
from thads_desktop.services.context import Context

if TYPE_CHECKING:
    from thads_desktop.domain.case_state import CaseState
    from thads_desktop.domain.deadlines import Deadline
    from thads_desktop.domain.law import Law
    from thads_desktop.domain.statistics_forms import Measure

# The first page lists deadlines without the law: what reckons them is imported when it does.
# ruff: noqa: PLC0415

__all__ = [
    "Band",
    "DayList",
    "DeadlineOrder",
    "DeadlineQuestion",
    "ListedDeadline",
    "OpenDeadline",
    "band_of",
    "case_deadlines",
    "communes",
    "day_list",
    "ensure_reckoned",
    "is_reckoned",
    "law_of_limits",
    "listed",
    "page_of",
    "snooze_deadlines",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class DayList:
    """Danh sách của ngày: keys in order, how many each band holds, how many are hidden."""

    keys: Keys
    counts: Mapping[Band, int]
    snoozed: int
    from_lists: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenDeadline:
    """Which deadline: of a case, by a rule, opened by an act ("" when the law itself did)."""

    case_id: str
    rule: str
    trigger: str


def day_list(context: Context, question: DeadlineQuestion) -> DayList:
    """The open deadlines asked for, as they stand in the table."""
    with context.ledger.glancing() as driver:
        counted = deadline_counts(driver, question)
        return DayList(
            keys=deadline_keys(driver, question),
            counts=counted.bands,
            snoozed=counted.snoozed,
            from_lists=counted.from_lists,
        )


def page_of(context: Context, keys: Sequence[int]) -> tuple[ListedDeadline, ...]:
    """The rows of some keys, in their order."""
    with context.ledger.glancing() as driver:
        return deadline_page(driver, keys)


def listed(context: Context, question: DeadlineQuestion) -> tuple[ListedDeadline, ...]:
    """Every open deadline asked for, with its row."""
    with context.ledger.glancing() as driver:
        return deadline_page(driver, deadline_keys(driver, question))


def communes(context: Context) -> list[str]:
    """The communes (xã, phường) with open deadlines."""
    with context.ledger.glancing() as driver:
        return communes_with_deadlines(driver)


def case_deadlines(context: Context, state: CaseState) -> tuple[Deadline, ...]:
    """Every deadline of a case, whatever became of it, reckoned by the law in use."""
    from thads_desktop.domain.reckoning import deadlines_of

    return deadlines_of(state, context.law)


def is_reckoned(context: Context) -> bool:
    """Were the stored deadlines reckoned by the law in use?"""
    from thads_desktop.ledger.recount import reckoned_by

    return reckoned_by(context.ledger) == context.law.digest


def ensure_reckoned(context: Context, progress: Progress | None = None) -> int:
    """Reckon all deadlines anew if the law changed since; returns how many cases it took."""
    from thads_desktop.ledger.recount import recount

    if is_reckoned(context):
        return 0
    return recount(context.ledger, context.law, progress)


def law_of_limits(
    context: Context, measures: Collection[Measure], progress: Progress | None = None
) -> Law | None:
    """The law by which all deadlines now stand in their table; None where no limits are counted."""
    from thads_desktop.domain.statistics_forms import Measure

    if Measure.LIMITS not in measures:
        return None
    ensure_reckoned(context, progress)
    return context.law


def snooze_deadlines(
    context: Context, some: Sequence[OpenDeadline], until: date, why: str
) -> list[str]:
    """Leave deadlines aside until a day, saying why: all of them or none; returns the acts' ids.

    Raises:
        DomainError: `reason_missing`, `until_passed`, and what recording refuses.
    """
    from thads_desktop.domain.step_payloads import DeadlineSnoozed
    from thads_desktop.services.acts import record_together

    if not why.strip():
        raise DomainError(_("Hãy ghi lý do để lại."), code="reason_missing", field="why")
    if until <= context.today:
        raise DomainError(
            _("Hãy chọn một ngày sau hôm nay để nhắc lại."), code="until_passed", field="until"
        )
    new = [
        (
            one.case_id,
            DeadlineSnoozed(rule=one.rule, trigger=one.trigger, until=until, why=why.strip()),
        )
        for one in some
    ]
    return record_together(context, new, context.today)
