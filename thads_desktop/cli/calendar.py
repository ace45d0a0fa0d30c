"""`thads calendar` and `thads calendar set`: days off and make-up days."""

from __future__ import annotations

from datetime import date
from typing import Any

from thads_desktop.base.clock import today
from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.cli.law_in_use import law_in_use, reckoned
from thads_desktop.cli.output import Answer
from thads_desktop.cli.session import Session
from thads_desktop.cli.words import Commands, day
from thads_desktop.domain.deadline_words import confidence_mark
from thads_desktop.domain.step_payloads import CalendarDaySet
from thads_desktop.domain.working_calendar import (
    FIRST_RULED_YEAR,
    LAST_RULED_YEAR,
    RestDay,
    SetDay,
    weekday_name,
)
from thads_desktop.services.law import set_calendar_days


def add(commands: Commands) -> None:
    """Add the commands of the working calendar."""
    show = commands.add("calendar", _show, _("lịch làm việc của một năm"))
    show.add_argument("--year", type=int, metavar="Y", help=_("năm"))
    change = commands.add("calendar set", _set, _("đặt một ngày nghỉ hoặc làm việc của đơn vị"))
    change.add_argument("day", type=day, metavar="DATE", help=_("ngày"))
    which = change.add_mutually_exclusive_group(required=True)
    which.add_argument("--off", action="store_true", help=_("là ngày nghỉ"))
    which.add_argument("--working", action="store_true", help=_("là ngày làm việc"))
    change.add_argument("--reason", required=True, metavar="TEXT", help=_("lý do"))
    change.add_argument("--source", default="", metavar="TEXT", help=_("văn bản làm căn cứ"))


def _show(session: Session) -> Answer:
    year = session.words.year
    if year is None:
        year = today(session.doors.clock).year
    if not FIRST_RULED_YEAR <= year <= LAST_RULED_YEAR:
        raise DomainError(
            _("Lịch chỉ có từ năm {first} đến năm {last}.").format(
                first=FIRST_RULED_YEAR, last=LAST_RULED_YEAR
            ),
            code="year_out_of_range",
            field="year",
        )
    used = law_in_use(session)
    days_off = used.law.calendar.days_off(year)
    make_up_days = used.law.calendar.make_up_days(year)
    data = {
        "year": year,
        "calendar": used.whose,
        "days_off": [_document(one) for one in days_off],
        "make_up_days": list(make_up_days),
        "set": [
            _set_day(one.act_id, one.payload)
            for one in used.own
            if isinstance(one.payload, CalendarDaySet) and one.payload.day.year == year
        ],
    }
    lines = [_line(one) for one in days_off]
    return Answer(data, [*lines, *(_made_up(one) for one in make_up_days)])


def _document(one: RestDay) -> dict[str, Any]:
    return {"date": one.on, "why": one.why, "source": one.source, "status": one.confidence}


def _set_day(act_id: str, payload: CalendarDaySet) -> dict[str, Any]:
    return {
        "act_id": act_id,
        "date": payload.day,
        "off": payload.is_off,
        "why": payload.why,
        "source": payload.source,
    }


def _line(one: RestDay) -> str:
    said = f"{format_date(one.on)}  {weekday_name(one.on):<9} {one.why}"
    mark = confidence_mark(one.confidence)
    return f"{said} ({mark})" if mark else said


def _made_up(one: date) -> str:
    return f"{format_date(one)}  {weekday_name(one):<9} " + _("làm bù")


def _set(session: Session) -> Answer:
    words = session.words
    new = SetDay(words.day, is_off=words.off, why=words.reason, source=words.source)
    with session.office() as context:
        (act_id,) = set_calendar_days(context, [new])
        cases = reckoned(context)
    line = _("Đã đặt ngày {day}; tính lại thời hạn của {cases} việc.").format(
        day=format_date(words.day), cases=cases
    )
    return Answer({"act_id": act_id, "cases": cases}, [line])
