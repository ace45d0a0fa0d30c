"""The calculators (máy tính) on given numbers: nothing is read from a case, nothing recorded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.domain.counting import Counted, Moment, Stop, Term, count
from thads_desktop.domain.law import Law
from thads_desktop.domain.law_entries import Direction, Unit
from thads_desktop.domain.working_calendar import ONE_DAY, WorkingCalendar


@dataclass(frozen=True, slots=True, kw_only=True)
class Computed:
    """Kết quả tính: the last day, how it was counted, and whether days not yet announced decide."""

    due_on: date
    due_at: time | None
    counting: str
    is_provisional: bool


def compute_deadline(
    law: Law, start: Moment, number: int, unit: Unit, stopped: Sequence[tuple[date, date]] = ()
) -> Computed:
    """The end of a term nobody recorded; a negative number is "at least so much before".

    `stopped` are stretches that do not count: from their first day; on their second it goes on.

    Raises:
        DomainError: `count_zero`, `dates_reversed`, `stops_not_counted`, `date_out_of_range`.
    """
    if number == 0:
        raise DomainError(_("Số lượng phải khác 0."), code="count_zero", field="count")
    if any(first >= last for first, last in stopped):
        raise DomainError(
            _("Khoảng không tính phải có ngày sau ở sau ngày đầu."),
            code="dates_reversed",
            field="stopped",
        )
    if stopped and (number < 0 or unit is Unit.HOURS):
        raise DomainError(
            _("Khoảng không tính chỉ dùng cho thời hạn tính về sau, theo ngày trở lên."),
            code="stops_not_counted",
            field="stopped",
        )
    direction = Direction.BEFORE if number < 0 else Direction.AFTER
    stops = [Stop(first, last, "") for first, last in stopped]
    counted = count(start, Term(abs(number), unit, direction), law.calendar, stops)
    return _judged(counted, list(_deciding_days(start.on, counted.due_on, unit, law.calendar)), law)


def _deciding_days(
    start: date, due_on: date, unit: Unit, calendar: WorkingCalendar
) -> Iterator[date]:
    """The days whose being worked or not makes the last day what it is; hours never move."""
    if unit is Unit.HOURS:
        return
    step = ONE_DAY if due_on >= start else -ONE_DAY
    day = due_on
    yield day
    while day != start and (unit is Unit.WORKING_DAYS or calendar.is_rest_day(day - step)):
        day -= step
        yield day


def _judged(counted: Counted, days: Sequence[date], law: Law) -> Computed:
    """What was counted, saying where the calendar is not sure; Vietnamese as every counting is."""
    calendar, counting = law.calendar, counted.counting
    unknown = sorted({day.year for day in days if not calendar.is_known(day.year)})
    is_provisional = any(calendar.is_provisional(day) for day in days)
    if unknown:
        counting += f" (chưa có lịch nghỉ của năm {', '.join(map(str, unknown))})"
    elif is_provisional:
        counting += " (tạm tính theo lịch nghỉ dự kiến)"
    return Computed(
        due_on=counted.due_on,
        due_at=counted.due_at,
        counting=counting,
        is_provisional=is_provisional,
    )
