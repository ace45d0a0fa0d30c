"""Counting of time limits (cách tính thời hạn), Bộ luật Dân sự 2015, Điều 145–148.

The day of the trigger is not counted (Điều 147.2); a last day that is a rest day moves on to
the next working day (Điều 148.5); months and years end on the corresponding day, or on the
month's last (Điều 148.3–4); hours are exact and never move. Every result says how it was
counted, in Vietnamese whatever the window's language: it stands on papers.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.domain.law_entries import Direction, Unit
from thads_desktop.domain.working_calendar import ONE_DAY, WorkingCalendar, weekday_name

MONTHS_A_YEAR = 12
UNIT_NAMES = {
    Unit.HOURS: "giờ",
    Unit.DAYS: "ngày",
    Unit.WORKING_DAYS: "ngày làm việc",
    Unit.WEEKS: "tuần",
    Unit.MONTHS: "tháng",
    Unit.YEARS: "năm",
    Unit.AT_ONCE: "ngay",
}


class Term(NamedTuple):
    """Thời hạn theo luật: a number of units, within or at least that much before."""

    number: int
    unit: Unit
    direction: Direction = Direction.AFTER

    @property
    def words(self) -> str:
        """As the law writes it: "05 ngày làm việc"."""
        if self.unit is Unit.AT_ONCE:
            return UNIT_NAMES[self.unit]
        return f"{self.number:02d} {UNIT_NAMES[self.unit]}"


class Moment(NamedTuple):
    """Thời điểm: a day, and the time of day where it is known."""

    on: date
    at: time | None = None

    def __str__(self) -> str:
        """`09:30 ngày 13/11/2026`, or the day alone."""
        return short(self.on) if self.at is None else f"{self.at:%H:%M} ngày {short(self.on)}"


class Stop(NamedTuple):
    """Khoảng thời gian không tính vào thời hạn: from `since`; on `until` the count goes on."""

    since: date
    until: date
    why: str


class Counted(NamedTuple):
    """Kết quả tính: the last day (and hour, of a limit in hours) and how it was counted."""

    due_on: date
    due_at: time | None
    counting: str


def count(
    start: Moment, term: Term, calendar: WorkingCalendar, stops: Sequence[Stop] = ()
) -> Counted:
    """The end of a term that starts on a day or at an hour (or that must end before it).

    Raises:
        DomainError: `date_out_of_range` when it runs past what a calendar can hold.
    """
    try:
        if term.unit is Unit.AT_ONCE:
            return Counted(start.on, None, f"ngay trong ngày {short(start.on)}")
        if term.unit is Unit.HOURS:
            return _hours(start, term)
        if term.direction is Direction.BEFORE:
            return _before(start.on, term, calendar)
        if term.unit is Unit.WORKING_DAYS:
            return _working_days(start.on, term, calendar, stops)
        return _calendar_days(start.on, term, calendar, stops)
    except OverflowError as error:
        raise _out_of_range() from error


def _hours(start: Moment, term: Term) -> Counted:
    began = datetime.combine(start.on, start.at or time.min)
    sign = -1 if term.direction is Direction.BEFORE else 1
    end = began + sign * timedelta(hours=term.number)
    which = "chậm nhất trước" if sign < 0 else "từ"
    unknown = "" if start.at is not None else " (không ghi giờ: tính từ 00 giờ)"
    due = Moment(end.date(), end.time())
    text = f"{term.words} {which} {Moment(start.on, began.time())}{unknown}: {due}"
    return Counted(due.on, due.at, text)


def _calendar_days(
    start: date, term: Term, calendar: WorkingCalendar, stops: Sequence[Stop]
) -> Counted:
    """Days, weeks, months, years: the stopped days are added at the end."""
    end = _corresponding(start, term.number, term.unit)
    pauses = _pauses(stops, start)
    for first, goes_on in pauses:
        if first > end:
            break
        end += goes_on - first
    due = _next_counted(end, calendar, pauses)
    text = f"{term.words} từ {short(start)}, ngày đầu không tính"
    return Counted(due, None, text + _left_out(stops, start, due) + _moved(end, due, calendar))


def _working_days(
    start: date, term: Term, calendar: WorkingCalendar, stops: Sequence[Stop]
) -> Counted:
    """Only working days count, and of them none that is stopped."""
    pauses = _pauses(stops, start)
    day, holidays = start, []
    for _nth in range(term.number):
        day = _unstopped(day + ONE_DAY, pauses)
        while calendar.is_rest_day(day):
            holidays.append(day)
            day = _unstopped(day + ONE_DAY, pauses)
    skipped = _holidays(holidays, calendar)
    text = f"{term.words} từ {short(start)}, ngày đầu không tính{skipped}"
    end = f", {short(day)} là {weekday_name(day)}"
    return Counted(day, None, text + _left_out(stops, start, day) + end)


def _before(start: date, term: Term, calendar: WorkingCalendar) -> Counted:
    """At least so much before: the last day on which the duty can still be done.

    Of working days, that day is the Nth back from the act; a stricter reading keeps N whole
    working days in between and is shown beside it. A day that is no working day moves back.
    """
    text = f"chậm nhất {term.words} trước {short(start)}"
    if term.unit is Unit.WORKING_DAYS:
        due = _back(start, term.number, calendar)
        stricter = _back(due, 1, calendar)
        return Counted(due, None, f"{text}: {_said(due)} (cách tính chặt hơn: {_said(stricter)})")
    end = _corresponding(start, -term.number, term.unit)
    due = calendar.working_day_until(end)
    if due == end:
        return Counted(due, None, f"{text}: {_said(due)}")
    why = calendar.why_off(end)
    return Counted(
        due, None, f"{text}: {short(end)} là ngày nghỉ ({why}), chậm nhất là {_said(due)}"
    )


def _back(day: date, number: int, calendar: WorkingCalendar) -> date:
    for _nth in range(number):
        day = calendar.working_day_until(day - ONE_DAY)
    return day


def _corresponding(start: date, number: int, unit: Unit) -> date:
    if unit is Unit.DAYS:
        return start + timedelta(days=number)
    if unit is Unit.WEEKS:
        return start + timedelta(weeks=number)
    return months_after(start, number * (MONTHS_A_YEAR if unit is Unit.YEARS else 1))


def months_after(start: date, months: int) -> date:
    """The corresponding day so many months on, or that month's last (BLDS Điều 148.3).

    Raises:
        OverflowError: beyond the years a date can be of.
    """
    year, month = divmod(start.year * MONTHS_A_YEAR + start.month - 1 + months, MONTHS_A_YEAR)
    if not date.min.year <= year <= date.max.year:
        raise OverflowError
    last = monthrange(year, month + 1)[1]
    return date(year, month + 1, min(start.day, last))


def _pauses(stops: Sequence[Stop], start: date) -> list[tuple[date, date]]:
    """The stops after `start`, in order, those that touch as one, so that no day counts twice."""
    pauses: list[tuple[date, date]] = []
    for since, until, _why in sorted(stops):
        first, goes_on = max(since, start + ONE_DAY), until
        if pauses and first <= pauses[-1][1]:
            first, earlier = pauses.pop()
            goes_on = max(until, earlier)
        if first < goes_on:
            pauses.append((first, goes_on))
    return pauses


def _unstopped(day: date, pauses: Sequence[tuple[date, date]]) -> date:
    """The day itself, or the one on which its pause ends."""
    return next((goes_on for first, goes_on in pauses if first <= day < goes_on), day)


def _next_counted(
    day: date, calendar: WorkingCalendar, pauses: Sequence[tuple[date, date]]
) -> date:
    """The day itself, or the first working day after it that is not stopped either."""
    found = calendar.working_day_from(day)
    while (goes_on := _unstopped(found, pauses)) != found:
        found = calendar.working_day_from(goes_on)
    return found


def _left_out(stops: Sequence[Stop], start: date, due: date) -> str:
    """The days between that did not count, and why."""
    pauses = [(first, min(end, due)) for first, end in _pauses(stops, start) if first < due]
    if not pauses:
        return ""
    days = sum((end - first).days for first, end in pauses)
    told = [
        f"từ {short(stop.since)} đến trước {short(stop.until)}" + (stop.why and f" ({stop.why})")
        for stop in stops
        if max(stop.since, start + ONE_DAY) < min(stop.until, due)
    ]
    return f", không tính {days} ngày {'; '.join(told)}"


def _holidays(rest_days: Sequence[date], calendar: WorkingCalendar) -> str:
    """The days off that fell among the working days, beyond ordinary weekends."""
    told = []
    for day in rest_days:
        why = calendar.why_off(day)
        if why != weekday_name(day):
            told.append(f"{day.day:02d}/{day.month:02d} ({why})")
    return f", trừ ngày nghỉ {', '.join(told)}" if told else ""


def _moved(end: date, due: date, calendar: WorkingCalendar) -> str:
    if end == due:
        made_up = " làm bù" if calendar.is_make_up_day(due) else ""
        return f", {short(due)} là {weekday_name(due)}{made_up}"
    why = calendar.why_off(end)
    return f", {short(end)} là ngày nghỉ ({why}), kết thúc vào {_said(due)} (BLDS Điều 148.5)"


def short(day: date) -> str:
    """dd/mm/yyyy, in a counting."""
    return f"{day.day:02d}/{day.month:02d}/{day.year:04d}"


def _said(day: date) -> str:
    return f"{weekday_name(day)} {short(day)}"


def _out_of_range() -> DomainError:
    return DomainError(
        _("Thời hạn vượt quá lịch tính được. Hãy kiểm tra lại ngày và con số."),
        code="date_out_of_range",
        field="count",
    )
