"""Correction slips (phiếu điều chỉnh): what changed in a closed period, told with the next one.

A mistake found after a report was sent is corrected in the next period of the same year (TTLT
12/2021/TTLT-BTP-VKSNDTC-TANDTC, Điều 10); the report itself stays as it was given out. Whoever
got a report gets its slip: each regime is told apart, a period out of turn tells nobody.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from thads_desktop.base.formats import format_date
from thads_desktop.domain.office_payloads import PeriodCorrection
from thads_desktop.domain.report_periods import regimes_of
from thads_desktop.domain.work_year import work_year
from thads_desktop.services.closed_period_list import (
    ClosedPeriod,
    closed_periods,
    period_name,
    report_regimes,
)
from thads_desktop.services.context import Context
from thads_desktop.services.difference_papers import difference_paper
from thads_desktop.services.paper_values import in_vietnamese
from thads_desktop.services.period_differences import compare
from thads_desktop.services.statistics import PeriodQuestion
from thads_desktop.statistics.difference_sheets import DifferencePaper

_BASIS = (
    "Điều chỉnh vào kỳ báo cáo kế tiếp của năm báo cáo theo Điều 10 Thông tư liên tịch số "
    "12/2021/TTLT-BTP-VKSNDTC-TANDTC; số liệu đã chốt giữ nguyên"
)


@dataclass(frozen=True, slots=True)
class CorrectionSlip:
    """Phiếu điều chỉnh: what the act says of it, and the slip itself."""

    told: PeriodCorrection
    paper: DifferencePaper


def correction_slips(context: Context, question: PeriodQuestion) -> list[CorrectionSlip]:
    """Of every earlier period of the same year what changed since it was last told."""
    closed = closed_periods(context)
    earlier = [one for one in closed if _is_corrected_by(context, one, question)]
    told = ((one, _untold_since(closed, one, question)) for one in earlier)
    slips = (
        _slip(context, one, number, since, question)
        for number, (one, since) in enumerate(told, 1)
        if since is not None
    )
    return [one for one in slips if one is not None]


def _is_corrected_by(context: Context, closed: ClosedPeriod, question: PeriodQuestion) -> bool:
    is_same_year = closed.work_year == work_year(question.last)
    is_ours = closed.device == context.ledger.device
    return is_ours and is_same_year and closed.told.last < question.last


def _untold_since(
    closed: Sequence[ClosedPeriod], one: ClosedPeriod, question: PeriodQuestion
) -> int | None:
    """The position up to which all who get this report were told of an earlier one, if any got it."""
    regimes = [regime.key for regime in one.regimes or report_regimes()]
    asked = [regime.key for regime in regimes_of(report_regimes(), question.first, question.last)]
    return min((last_told(closed, one, key) for key in asked if key in regimes), default=None)


def last_told(closed: Sequence[ClosedPeriod], one: ClosedPeriod, regime: str) -> int:
    """The position up to which a regime was told what changed: the closing's own, or a slip's."""
    later = (
        other.told.position
        for other in closed
        if other.device == one.device
        and other.work_year == one.work_year
        and other.told.last > one.told.last
        and other.told.position > one.told.position
        and regime in [found.key for found in other.regimes]
    )
    return max(later, default=one.told.position)


def _slip(
    context: Context, closed: ClosedPeriod, number: int, since: int, question: PeriodQuestion
) -> CorrectionSlip | None:
    before = replace(closed.question, known_at=since)
    after = replace(before, known_at=question.known_at)
    comparison = compare(context, before, after)
    if not comparison.cases:
        return None
    told = PeriodCorrection(snapshot=closed.snapshot_id, since=since, cases=len(comparison.cases))
    paper = difference_paper(
        context,
        comparison,
        name=f"Điều chỉnh {number}",
        title=in_vietnamese(lambda: _slip_title(closed, question)),
    )
    return CorrectionSlip(told, paper)


def _slip_title(closed: ClosedPeriod, next_one: PeriodQuestion) -> tuple[str, ...]:
    told = closed.told
    return (
        "PHIẾU ĐIỀU CHỈNH SỐ LIỆU THỐNG KÊ",
        period_name(told.first, told.last),
        f"Số liệu chốt ngày {format_date(closed.closed_on)}",
        f"Gửi kèm báo cáo {period_name(next_one.first, next_one.last)}",
        _BASIS,
    )
