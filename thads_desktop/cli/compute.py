"""`thads compute …`: the calculators on given numbers, with an office or without one."""

from __future__ import annotations

import re
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from thads_desktop.base.clock import VIETNAM
from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.base.number_words import in_words, money_in_words
from thads_desktop.cli.json_input import read_object
from thads_desktop.cli.law_in_use import law_in_use
from thads_desktop.cli.output import Answer
from thads_desktop.cli.session import Session
from thads_desktop.cli.words import Commands
from thads_desktop.domain.counting import Moment
from thads_desktop.domain.law_entries import Unit
from thads_desktop.services.compute import Computed, compute_deadline

UNITS = ("hours", "days", "working_days", "weeks", "months", "years")
MOST_UNITS = 10**8  # more hours than a calendar of 9999 years holds
MOST_DIGITS = 18
_DAY_LENGTH = len("2026-11-22")


class _Asked(msgspec.Struct, forbid_unknown_fields=True, kw_only=True, rename={"start": "from"}):
    """What `compute deadline` is given, by its options or as JSON."""

    start: str
    count: Annotated[int, Meta(ge=-MOST_UNITS, le=MOST_UNITS)]
    unit: Literal["hours", "days", "working_days", "weeks", "months", "years"]
    stopped: list[tuple[date, date]] = []


def add(commands: Commands) -> None:
    """Add the calculators."""
    group = commands.group("compute", _("tính trên số liệu cho sẵn"))
    deadline = group.add("deadline", _deadline, _("tính ngày cuối của một thời hạn"))
    deadline.add_argument(
        "--from", dest="start", metavar="DATE|DATETIME", help=_("ngày hoặc giờ bắt đầu")
    )
    deadline.add_argument(
        "--count", metavar="N", help=_("bao nhiêu; số âm là chậm nhất chừng ấy trước đó")
    )
    deadline.add_argument("--unit", metavar="|".join(UNITS), help=_("đơn vị của thời hạn"))
    deadline.add_argument(
        "--stopped",
        nargs=2,
        action="append",
        metavar=("FROM", "TO"),
        help=_("không tính từ ngày FROM đến trước ngày TO; dùng được nhiều lần"),
    )
    deadline.add_argument(
        "--input", type=Path, metavar="FILE.json", help=_("tệp JSON, “-” là đầu vào chuẩn")
    )
    words = group.add("words", _words, _("đọc số thành chữ"))
    words.add_argument("number", help=_("số nguyên"))


def _deadline(session: Session) -> Answer:
    asked = _asked(session)
    start = _moment(asked.start)
    used = law_in_use(session)
    found = compute_deadline(used.law, start, asked.count, Unit(asked.unit), asked.stopped)
    due_on = _due_on(found)
    data = {
        "due_on": due_on,
        "counting": found.counting,
        "provisional": found.is_provisional,
        "calendar": used.whose,
    }
    return Answer(data, [due_on, found.counting])


def _due_on(counted: Computed) -> str:
    if counted.due_at is None:
        return counted.due_on.isoformat()
    return datetime.combine(counted.due_on, counted.due_at).isoformat(timespec="minutes")


def _asked(session: Session) -> _Asked:
    """The options; what they leave out is taken from the file."""
    words = session.words
    given: dict[str, Any] = read_object(words.input, field="input") if words.input else {}
    options = {
        "from": words.start,
        "count": words.count,
        "unit": words.unit,
        "stopped": words.stopped,
    }
    given |= {name: value for name, value in options.items() if value is not None}
    try:
        return msgspec.convert(given, _Asked, strict=False)
    except msgspec.ValidationError as error:
        raise _not_understood(str(error)) from error


def _not_understood(detail: str) -> DomainError:
    where = detail.partition(" - at `$.")[2]
    named = re.match(r"[a-z_]+", where) or re.search(r"(?<=`)[^`$]+", detail)
    field = named[0] if named else "input"
    messages = {
        "from": _("Hãy ghi ngày bắt đầu (from) dạng 2026-11-22 hoặc 2026-11-22T09:30."),
        "count": _("Hãy ghi số lượng (count) là một số nguyên, ví dụ 15 hoặc -3."),
        "unit": _("Hãy ghi đơn vị (unit) là một trong: {units}.").format(units=", ".join(UNITS)),
        "stopped": _("Hãy ghi khoảng không tính (stopped) là hai ngày dạng 2026-11-22."),
    }
    unknown = _("Không có trường “{field}”. Các trường là: from, count, unit, stopped.")
    message = messages.get(field, unknown.format(field=field))
    return DomainError(message, code="fields_wrong", field=field)


def _moment(text: str) -> Moment:
    """A day, or a moment by the clock of Vietnam."""
    try:
        if len(text) <= _DAY_LENGTH:
            return Moment(date.fromisoformat(text))
        read = datetime.fromisoformat(text)
        if read.tzinfo is not None:
            read = read.astimezone(VIETNAM)
    except (ValueError, OverflowError) as error:
        raise _not_understood("`from`") from error
    return Moment(read.date(), read.time().replace(second=0, microsecond=0))


def _words(session: Session) -> Answer:
    text = session.words.number
    if not re.fullmatch(rf"-?[0-9]{{1,{MOST_DIGITS}}}", text):
        raise DomainError(
            _("Hãy ghi một số nguyên không quá {digits} chữ số, ví dụ 1845000.").format(
                digits=MOST_DIGITS
            ),
            code="number_wrong",
            field="number",
        )
    number = int(text)
    words, money = in_words(number), money_in_words(number)
    return Answer({"words": words, "money": money}, [words, money])
