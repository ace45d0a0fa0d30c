"""Special days of a year of the working calendar: days off, make-up days, the office's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.domain.deadline_words import confidence_mark
from thads_desktop.domain.law import Law
from thads_desktop.domain.law_entries import Confidence, MakeUpDay
from thads_desktop.domain.step_payloads import CalendarDaySet
from thads_desktop.domain.working_calendar import WorkingCalendar, weekday_name
from thads_desktop.gui.icons import icon
from thads_desktop.gui.models.rows import Column
from thads_desktop.services.law_shelf import OwnAct


class DayKind(StrEnum):
    """Loại ngày; each has a letter of its own beside its colour."""

    OFF = "off"
    MAKE_UP = "make_up"
    OWN_OFF = "own_off"
    OWN_WORKED = "own_worked"


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecialDay:
    """Một ngày đặc biệt: off or worked, why, by which source; `own_act` took it from the office."""

    on: date
    kind: DayKind
    why: str
    source: str = ""
    confidence: Confidence = Confidence.VERIFIED
    own_act: str = ""

    @property
    def is_off(self) -> bool:
        """Is nobody at work?"""
        return self.kind in (DayKind.OFF, DayKind.OWN_OFF)

    @property
    def is_provisional(self) -> bool:
        """Is it reckoned by rule, or proposed, and not announced?"""
        return self.confidence is not Confidence.VERIFIED

    @property
    def letter(self) -> str:
        """What stands beside the day's number in the view of a year."""
        if self.is_provisional:
            return "?"
        return day_letter(self.kind)


def day_letter(kind: DayKind) -> str:
    """The letter of a kind of day."""
    return {
        DayKind.OFF: _("N"),
        DayKind.MAKE_UP: _("B"),
        DayKind.OWN_OFF: _("Đ"),
        DayKind.OWN_WORKED: _("Đ"),
    }[kind]


def day_kind_name(kind: DayKind) -> str:
    """A kind of day in words."""
    return {
        DayKind.OFF: _("nghỉ"),
        DayKind.MAKE_UP: _("làm bù"),
        DayKind.OWN_OFF: _("đơn vị nghỉ"),
        DayKind.OWN_WORKED: _("đơn vị làm việc"),
    }[kind]


def special_days(law: Law, own: Sequence[OwnAct], year: int) -> tuple[SpecialDay, ...]:
    """The days of a year that are no plain working day or weekend, in order."""
    days = {
        off.on: SpecialDay(
            on=off.on, kind=DayKind.OFF, why=off.why, source=off.source, confidence=off.confidence
        )
        for off in law.calendar.days_off(year)
    }
    announced = {one.date: one for one in law.pack.entries(MakeUpDay)}
    days |= {on: _make_up(on, announced.get(on)) for on in law.calendar.make_up_days(year)}
    days |= {
        one.payload.day: _own(one.act_id, one.payload)
        for one in own
        if isinstance(one.payload, CalendarDaySet) and one.payload.day.year == year
    }
    return tuple(days[on] for on in sorted(days))


def _make_up(on: date, entry: MakeUpDay | None) -> SpecialDay:
    if entry is None:
        return SpecialDay(on=on, kind=DayKind.MAKE_UP, why="")
    return SpecialDay(
        on=on,
        kind=DayKind.MAKE_UP,
        why=entry.why,
        source=entry.source,
        confidence=entry.confidence,
    )


def _own(act_id: str, payload: CalendarDaySet) -> SpecialDay:
    return SpecialDay(
        on=payload.day,
        kind=DayKind.OWN_OFF if payload.is_off else DayKind.OWN_WORKED,
        why=payload.why,
        source=payload.source,
        own_act=act_id,
    )


def is_year_provisional(calendar: WorkingCalendar, year: int) -> bool:
    """Has nobody announced the days off of a year yet?"""
    return calendar.is_provisional(calendar.working_day_from(date(year, 1, 1)))


def day_told(day: date, special: SpecialDay | None, calendar: WorkingCalendar) -> str:
    """A day in one sentence: what it is and why."""
    weekday = weekday_name(day)
    said = f"{weekday[0].upper()}{weekday[1:]} {format_date(day)}"
    if special is None:
        what = _("ngày nghỉ cuối tuần") if calendar.is_rest_day(day) else _("ngày làm việc")
        return f"{said}: {what}"
    parts = [day_kind_name(special.kind), special.why, special.source]
    parts.append(confidence_mark(special.confidence))
    return f"{said}: " + " · ".join(filter(None, parts))


def _status(day: SpecialDay) -> str:
    if day.own_act:
        return _("đơn vị đặt")
    return confidence_mark(day.confidence) or _("đã công bố")


DAY_COLUMNS: Sequence[Column[SpecialDay]] = (
    Column(title=lambda: _("Ngày"), text=lambda day: format_date(day.on), width=102),
    Column(title=lambda: _("Thứ"), text=lambda day: weekday_name(day.on), width=86),
    Column(title=lambda: _("Vì sao"), text=lambda day: day.why, width=190),
    Column(title=lambda: _("Loại"), text=lambda day: day_kind_name(day.kind), width=118),
    Column(
        title=lambda: _("Tình trạng"),
        text=_status,
        width=128,
        icon=lambda day: icon("warning", "warning") if day.is_provisional else None,
    ),
    Column(title=lambda: _("Nguồn"), text=lambda day: day.source, width=260),
)
