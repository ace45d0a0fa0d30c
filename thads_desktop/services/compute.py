"""The calculators (máy tính) on given numbers: nothing is read from a case, nothing recorded."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.domain.counting import Counted, Moment, Stop, Term, count
from thads_desktop.domain.law import Law
from thads_desktop.domain.law_entries import Direction, Unit


def compute_deadline(
    law: Law, start: Moment, number: int, unit: Unit, stopped: Sequence[tuple[date, date]] = ()
) -> Counted:
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
    stops = [Stop(first, last, "không tính") for first, last in stopped]
    return count(start, Term(abs(number), unit, direction), law.calendar, stops)
