"""One cell of a list: its text, its date, its money, or why it has none.

Stricter than what a person types into the window (`base.formats`): a list is read unseen, so what
could be read two ways is a fault. Dates put the day first, whatever the machine's locale.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from thads_desktop.base.formats import format_date, format_money
from thads_desktop.base.language import _
from thads_desktop.exchange.workbook import Cell

_PLACEHOLDERS: Final = frozenset({"", "-", "–", "—", "_", "/", ".", "..", "...", "…"})

_DAY_FIRST: Final = re.compile(r"(\d{1,2}) ?[/.\- ] ?(\d{1,2}) ?[/.\- ] ?(\d{4}|\d{2})")
_YEAR_FIRST: Final = re.compile(r"(?P<y>\d{4})[/.\-](?P<m>\d{1,2})[/.\-](?P<d>\d{1,2})")
_IN_WORDS: Final = re.compile(r"(\d{1,2}) tháng (\d{1,2}) năm (\d{4})")
_RUN_TOGETHER: Final = re.compile(r"(\d{2})(\d{2})(\d{4})")
_AROUND_DATE: Final = re.compile(r"^(?:ngày|ng\.)\s*|[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$|\.$")
_NUMBER_AND_DATE: Final = re.compile(
    r"(?P<number>.*?\w)[\s,;(]+(?:ngày )?(?P<day>\d{1,2}[/.\-]\d{1,2}[/.\-]\d{4}|\d{1,2} tháng \d{1,2} năm \d{4})\)?",
    re.IGNORECASE,
)
_FIRST_YEAR: Final = 1900
_LAST_MONTH: Final = 12
_SERIALS: Final = range(10_000, 110_000)  # Excel's day numbers of 1927 to 2201
_SERIAL_ZERO: Final = date(1899, 12, 30)

_MONEY_LIMIT: Final = 10**15  # above any sum the State knows, exact as a float
_CURRENCY: Final = re.compile(r"\s*(?:đồng|đ|vnđ|vnd|₫)\.?$", re.IGNORECASE)
_SIGN: Final = re.compile(r"^[-\u2212\u2013]\s*")
_IN_BRACKETS: Final = re.compile(r"\((.+)\)")
_WHOLE: Final = re.compile(r"\d+|\d{1,3}(?:([., '])\d{3})(?:\1\d{3})*")
_WITH_DECIMALS: Final = re.compile(
    r"(\d+|\d{1,3}(?:\.\d{3})+),(\d+)|(\d+|\d{1,3}(?:,\d{3})+)\.(\d+)"
)


class CellFault(Exception):
    """A cell that cannot be read: the code of the refusal and a sentence for the person."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


def text_of(cell: Cell) -> str:
    """The cell as one line of text, spaces tidied; a dash or dots alone are nothing."""
    if isinstance(cell, str):
        text = " ".join(cell.split())
        return "" if text in _PLACEHOLDERS else text
    if isinstance(cell, date):
        return format_date(cell)
    return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)


def is_number_with_date(cell: Cell) -> bool:
    """Whether a cell holds a number and its date: "21/QĐ-CCTHADS ngày 05/3/2019"."""
    return number_and_date(cell)[1] != ""


def number_and_date(cell: Cell) -> tuple[str, str]:
    """The number and the date of such a cell; the date is "" when the cell is a number alone."""
    text = text_of(cell)
    match = _NUMBER_AND_DATE.fullmatch(text) if isinstance(cell, str) else None
    return (match["number"], match["day"]) if match else (text, "")


def read_date(cell: Cell, today: date) -> date | None:
    """The day a cell names, None when it is empty.

    Raises:
        CellFault: `no_such_date`, `day_month_swapped` or, after `today`, `date_in_future`.
    """
    day = _day_of(cell, today)
    if day is not None and day > today:
        message = _("Ngày {day} ở sau hôm nay ({today}). Hãy xem lại năm.")
        message = message.format(day=text_of(cell), today=format_date(today))
        raise CellFault("date_in_future", message)
    return day


def _day_of(cell: Cell, today: date) -> date | None:
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    text = text_of(cell)
    if not text:
        return None
    if isinstance(cell, int | float) and _SERIALS.start <= cell < _SERIALS.stop:
        return _SERIAL_ZERO + timedelta(days=int(cell))
    return _day_of_text(text, today)


def _day_of_text(text: str, today: date) -> date:
    bare = _AROUND_DATE.sub("", text.lstrip("'").lower()).strip()
    if match := _YEAR_FIRST.fullmatch(bare):
        year, month, day = match["y"], match["m"], match["d"]
    elif match := _first_match(bare):
        day, month, year = match.groups()
    else:
        message = _("“{text}” không phải là ngày. Hãy ghi ngày/tháng/năm, như 05/03/2019.")
        raise CellFault("no_such_date", message.format(text=text))
    return _checked_day(text, int(day), int(month), _full_year(year, today))


def _first_match(text: str) -> re.Match[str] | None:
    patterns = (_DAY_FIRST, _IN_WORDS, _RUN_TOGETHER)
    return next(filter(None, (pattern.fullmatch(text) for pattern in patterns)), None)


def _full_year(year: str, today: date) -> int:
    """The year itself; of two digits, the latest that is not after today."""
    if len(year) > len("19"):
        return int(year)
    return today.year - (today.year - int(year)) % 100


def _checked_day(text: str, day: int, month: int, year: int) -> date:
    if _is_day(day, month, year):
        return date(year, month, day)
    if _is_day(month, day, year):
        message = _("“{text}” ghi tháng trước ngày. Hãy ghi ngày trước: {day}.")
        swapped = format_date(date(year, day, month))
        raise CellFault("day_month_swapped", message.format(text=text, day=swapped))
    message = _("Không có ngày “{text}” trong lịch. Hãy xem lại bản gốc.")
    raise CellFault("no_such_date", message.format(text=text))


def _is_day(day: int, month: int, year: int) -> bool:
    return (
        year >= _FIRST_YEAR and 1 <= month <= _LAST_MONTH and 1 <= day <= monthrange(year, month)[1]
    )


def read_money(cell: Cell, unit: int = 1) -> Decimal | None:
    """The sum a cell names in đồng, None when it is empty; `unit` is what 1 stands for.

    It may have a fraction, which the caller rounds with `whole_dong`.

    Raises:
        CellFault: `money_not_a_number` or `money_negative`.
    """
    text = text_of(cell)
    if not text:
        return None
    number = _number_of(cell, text, unit)
    if number is None or not number.is_finite() or abs(number) >= _MONEY_LIMIT:
        message = _("“{text}” không phải là số tiền. Hãy ghi bằng số, như {example}.")
        message = message.format(text=text, example=format_money(1_845_000))
        raise CellFault("money_not_a_number", message)
    if number < 0:
        message = _("Số tiền {text} nhỏ hơn 0. Hãy xem lại bản gốc.")
        raise CellFault("money_negative", message.format(text=text))
    return number


def whole_dong(amount: Decimal) -> int:
    """Whole đồng, a half goes up."""
    return int(amount.quantize(Decimal(1), ROUND_HALF_UP))


def _number_of(cell: Cell, text: str, unit: int) -> Decimal | None:
    if isinstance(cell, bool):
        return None
    if isinstance(cell, int | float):
        return Decimal(repr(cell)) * unit
    if not isinstance(cell, str):
        return None
    bracketed = _IN_BRACKETS.fullmatch(text)
    bare = _CURRENCY.sub("", bracketed[1] if bracketed else text.lstrip("'"))
    sign = -1 if bracketed or _SIGN.match(bare) else 1
    number = _number_of_text(_SIGN.sub("", bare), has_decimals=unit > 1)
    return None if number is None else sign * number * unit


def _number_of_text(text: str, *, has_decimals: bool) -> Decimal | None:
    """1.845.000 or 1845000; a comma or point before other than three digits only where it can be."""
    if _WHOLE.fullmatch(text):
        return Decimal(re.sub("[., ']", "", text))
    match = _WITH_DECIMALS.fullmatch(text)
    if match is None:
        return None
    whole, decimals = match[1] or match[3], match[2] or match[4]
    is_certain = has_decimals or "." in whole or "," in whole or set(decimals) == {"0"}
    return Decimal(f"{re.sub('[.,]', '', whole)}.{decimals}") if is_certain else None
