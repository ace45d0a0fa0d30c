"""Numbers and dates as people read and type them, both ways: the one module that does it.

Screen texts follow the current language; papers pass `language="vi"`; the machine's locale never
counts. Babel reads numbers typed with marks of decimals; it guesses when it reads dates (it takes
3/25/2012 for 25 March), so dates are read here. What every row of a table shows is written by
Python itself: Babel costs 25 ms of the start, and ten times as much a cell.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal

from thads_desktop.base.clock import VIETNAM
from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _, current_language
from thads_desktop.base.vietnamese import fold

_MARKS = {"vi": str.maketrans(",.", ".,"), "en": {}}  # of thousands and decimals, from Python's
_PERCENT = {"vi": "{} %", "en": "{}%"}

_UNITS = {
    None: 1,
    "k": 1_000,
    "nghin": 1_000,
    "ngan": 1_000,
    "tr": 1_000_000,
    "trieu": 1_000_000,
    "ty": 1_000_000_000,
    "ti": 1_000_000_000,
}
# Patterns stay text until somebody types: the window opens before `re` reads them.
_MONEY = (
    r"(?P<sign>[-\u2212]?) ?(?P<number>[0-9][0-9., ]{0,26}?)"
    r" ?(?P<unit>k|nghin|ngan|tr|trieu|ty|ti)? ?(?:d|dong|vnd|₫)?"
)
_GROUPED = r"[1-9][0-9]{0,2}(?:(?: [0-9]{3})+|([.,])[0-9]{3}(?:\1[0-9]{3})+)"
_GROUP_SIZE = 3
_MONEY_LIMIT = 10**18  # below SQLite's largest integer, above any sum the State knows

_CLOCK_TIME = r"(\d{1,2})\s*(?:giờ|h|g|:)\s*(\d{0,2})\s*(?:phút|ph|p)?"
_DATES = (
    r"(?P<day>[0-9]{1,2})[/. -](?P<month>[0-9]{1,2})(?:[/. -](?P<year>[0-9]{4}|[0-9]{2}))?",
    r"(?P<day>[0-9]{2})(?P<month>[0-9]{2})(?P<year>[0-9]{4}|[0-9]{2})",
    r"(?P<year>[0-9]{4})-(?P<month>[0-9]{1,2})-(?P<day>[0-9]{1,2})",
)
_YEARS = range(1900, 2100)
_YEARS_AHEAD = 20  # how far in the future a year of two digits may lie


def format_money(dong: int, *, language: str | None = None) -> str:
    """A sum in đồng without its unit: 417.128.568.000."""
    return format_count(dong, language=language)


def format_count(count: int, *, language: str | None = None) -> str:
    """A number of things: 7.427."""
    return f"{count:,}".translate(_MARKS[language or current_language()])


def format_percent(
    value: Decimal | float, *, decimals: int = 2, language: str | None = None
) -> str:
    """A percentage (86.8075 is "86,81 %"), two decimals or as many as asked, a half goes up."""
    language = language or current_language()
    rounded = Decimal(str(value)).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    return _PERCENT[language].format(f"{rounded:,.{decimals}f}".translate(_MARKS[language]))


def format_date(day: date) -> str:
    """A date on screen and in tables: 05/03/2026."""
    return f"{day.day:02}/{day.month:02}/{day.year:04}"


def format_moment(moment: datetime) -> str:
    """A moment, of whatever zone, by the clock of Vietnam: 22/11/2026 09:05."""
    local = moment.astimezone(VIETNAM)
    return f"{format_date(local.date())} {local.hour:02}:{local.minute:02}"


def official_date(day: date) -> str:
    """A date on a paper: ngày 05 tháng 3 năm 2026.

    A zero stands before days below 10 and months 1 and 2 only (NĐ 30/2020, Annex I).
    """
    month = f"{day.month:02}" if day.month in (1, 2) else str(day.month)
    return f"ngày {day.day:02} tháng {month} năm {day.year}"


def parse_money(text: str, *, language: str | None = None) -> int:
    """A sum in đồng as people type it: 1.845.000, 417 128 568 000, 1,5tr, 500k, 2 tỷ, -3 triệu.

    What could be read two ways (1.84, 1,234.5, 1,000) is refused: `money_not_a_number`.
    """
    match = re.fullmatch(_MONEY, fold(text))
    number = _number(match["number"], language or current_language()) if match else None
    if match is None or number is None:
        raise _no_money(text)
    amount = number * _UNITS[match["unit"]]
    if amount != int(amount) or amount >= _MONEY_LIMIT:
        raise _no_money(text)
    return -int(amount) if match["sign"] else int(amount)


def _number(text: str, language: str) -> Decimal | None:
    if text.isdecimal():
        return Decimal(text)
    if re.fullmatch(_GROUPED, text):
        return Decimal(re.sub("[., ]", "", text))
    from babel import numbers  # noqa: PLC0415 - 25 ms, for a rare way of typing

    try:
        number = numbers.parse_decimal(text, locale=language, strict=True)
    except numbers.NumberFormatError:
        return None
    is_doubtful = number.as_tuple().exponent == -_GROUP_SIZE  # a mark of decimals or of groups?
    return None if is_doubtful else number


def _no_money(text: str) -> DomainError:
    example = format_money(1_845_000)
    message = _("“{text}” không phải là số tiền. Hãy ghi như {example}, 1,5tr hoặc 2 tỷ.")
    return DomainError(message.format(text=text, example=example), code="money_not_a_number")


def parse_date(text: str, today: date) -> date:
    """A date as people type it, the day first: 5/3, 05/03/2026, 5.3.26, 05032026, 2026-03-05.

    Without a year it is this year's. Refused as `no_such_date` (31/9, or no date at all) or
    `day_month_swapped` (3/25/2012).
    """
    typed = text.strip()
    match = next(filter(None, (re.fullmatch(pattern, typed) for pattern in _DATES)), None)
    if match is None:
        message = _("“{text}” không phải là ngày. Hãy ghi ngày/tháng/năm, như 05/03/2019.")
        raise DomainError(message.format(text=text), code="no_such_date")
    day, month, year = int(match["day"]), int(match["month"]), _full_year(match["year"], today)
    if _is_day(year, month, day):
        return date(year, month, day)
    if _is_day(year, day, month):
        message = _("“{text}” ghi tháng trước ngày. Hãy ghi ngày trước: {day}.")
        message = message.format(text=text, day=format_date(date(year, day, month)))
        raise DomainError(message, code="day_month_swapped")
    message = _("Không có ngày “{text}” trong lịch. Hãy xem lại bản gốc.")
    raise DomainError(message.format(text=text), code="no_such_date")


def _full_year(year: str | None, today: date) -> int:
    """The year itself; of two digits, the one from 79 years ago to 20 years ahead."""
    if year is None:
        return today.year
    if len(year) == len("2026"):
        return int(year)
    latest = today.year + _YEARS_AHEAD
    return latest - (latest - int(year)) % 100


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        return date(year, month, day).year in _YEARS
    except ValueError:
        return False


def clock_time(typed: str) -> str:
    """A time of day as papers say it: "8h30" is "08 giờ 30 phút"; else what was typed."""
    match = re.fullmatch(_CLOCK_TIME, typed.strip(), re.IGNORECASE)
    if match is None:
        return typed
    return f"{int(match[1]):02} giờ {int(match[2] or 0):02} phút"
