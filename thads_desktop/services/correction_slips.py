"""Correction slips (phiếu điều chỉnh): what changed in a closed period, told with the next one.

A mistake found after a report was sent is corrected in the next period of the same year (TTLT
12/2021/TTLT-BTP-VKSNDTC-TANDTC, Điều 10); the report itself stays as it was given out.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from thads_desktop.base.formats import format_date
from thads_desktop.domain.office_payloads import PeriodCorrection
from thads_desktop.domain.work_year import work_year
from thads_desktop.services.closed_period_list import ClosedPeriod, closed_periods, period_name
from thads_desktop.services.context import Context
from thads_desktop.services.paper_values import in_vietnamese
from thads_desktop.services.period_differences import compare, difference_paper
from thads_desktop.services.statistics import PeriodQuestion
from thads_desktop.statistics.difference_sheets import DifferencePaper

_NOTE = (
    "Điều chỉnh vào kỳ báo cáo kế tiếp của năm báo cáo theo Điều 10 Thông tư liên tịch số "
    "12/2021/TTLT-BTP-VKSNDTC-TANDTC; số liệu đã chốt giữ nguyên."
)


@dataclass(frozen=True, slots=True)
class CorrectionSlip:
    """Phiếu điều chỉnh: what the act says of it, and the slip itself."""

    told: PeriodCorrection
    paper: DifferencePaper


def correction_slips(context: Context, question: PeriodQuestion) -> list[CorrectionSlip]:
    """Of every earlier period of the same year what changed since it was last told."""
    earlier = [one for one in closed_periods(context) if _is_corrected_by(context, one, question)]
    slips = (_slip(context, one, number, question) for number, one in enumerate(earlier, 1))
    return [one for one in slips if one is not None]


def _is_corrected_by(context: Context, closed: ClosedPeriod, question: PeriodQuestion) -> bool:
    is_same_year = closed.work_year == work_year(question.last)
    is_ours = closed.device == context.ledger.device
    return is_ours and is_same_year and closed.told.last < question.last


def _slip(
    context: Context, closed: ClosedPeriod, number: int, question: PeriodQuestion
) -> CorrectionSlip | None:
    since = last_told(context, closed)
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
        title=in_vietnamese(lambda: _slip_title(closed)),
        notes=(_NOTE,),
    )
    return CorrectionSlip(told, paper)


def _slip_title(closed: ClosedPeriod) -> tuple[str, ...]:
    told = closed.told
    return (
        "PHIẾU ĐIỀU CHỈNH SỐ LIỆU THỐNG KÊ",
        period_name(told.first, told.last),
        f"Số liệu chốt ngày {format_date(closed.closed_on)}",
    )


def last_told(context: Context, closed: ClosedPeriod) -> int:
    """The position up to which the changes of a closed period were told: its own, or a slip's."""
    later = (
        one.told.position
        for one in closed_periods(context)
        if one.device == closed.device
        and one.work_year == closed.work_year
        and one.told.last > closed.told.last
        and one.told.position > closed.told.position
    )
    return max(later, default=closed.told.position)
