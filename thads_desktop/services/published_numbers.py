"""Numbers as newspapers print them (số như báo in): "66,1%", "gần 79 tỷ 843 triệu"."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from fractions import Fraction

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.base.vietnamese import fold
from thads_desktop.domain.estimates import PublishedNumber, Word
from thads_desktop.domain.figure_readings import is_percent
from thads_desktop.domain.statistics_forms import Measure

_WORDS = {
    "tren": Word.ABOVE,
    "hon": Word.ABOVE,
    "gan": Word.BELOW,
    "duoi": Word.BELOW,
    "ngot": Word.BELOW,
    "khoang": Word.ABOUT,
    "chung": Word.ABOUT,
    "uoc": Word.ABOUT,
    "xap xi": Word.ABOUT,
}
_UNITS = {"nghin": 3, "ngan": 3, "trieu": 6, "tr": 6, "ty": 9, "ti": 9, "nghin ty": 12}
_NUMBER = (
    rf"(?:dat )?(?:(?P<moved>tang|giam) )?(?:(?P<word>{'|'.join(_WORDS)}) )?"
    r"(?P<sign>[-\u2212+]?)(?P<digits>[0-9][0-9.,]*)"
    r" ?(?P<unit>nghin ty|nghin|ngan|trieu|tr|ty|ti)?"
    r" ?(?:dong|d|vnd|viec|vu viec|%|phan tram|diem|diem phan tram|diem %)?\.?"
)
_SPACED = r"(?<=[0-9]) (?=[0-9]{3}(?![0-9]))"  # 7 942
_GROUP = r"([0-9][0-9.,]*) ?(nghin ty|nghin|ngan|trieu|tr|ty|ti|dong)\b"
_COMPOUND = rf"(?P<word>[a-z ]*)(?P<groups>{_GROUP}(?: {_GROUP})+)(?: dong)?"  # 79 tỷ 843 triệu
_GROUPED = r"[0-9]{1,3}(?:\.[0-9]{3})+"
_MOST = Fraction(10**18)
_SIGNED = ("_points", "_change", "_change_percent", "target_percent")  # may be below nought
_ROUND_PERCENT, _ROOM_OF_ROUND_PERCENT = 10, Fraction(5)  # "hơn 70 %" may be 71,43 %
_ROUND_SUMS = (10**12, 10**9, 10**6)  # nghìn tỷ, tỷ, triệu: sums printed in these are rounded
_TOLD = 100  # of which at least so many are told: nobody rounds 3.400 triệu to 3 tỷ


def published_number(value: object, key: str, measure: Measure, where: str) -> PublishedNumber:
    """A number of a key as JSON has it or as it was printed: 66.1, "66,1%", "gần 1.037 tỷ".

    Raises:
        DomainError: `number_wrong`, about the field `where`.
    """
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise _no_number(value, where)
    try:
        number = _read(value, key, measure)
    except (InvalidOperation, _NoNumberError) as error:
        raise _no_number(value, where) from error
    if number.value < 0 and not key.endswith(_SIGNED):
        message = _("Số của “{key}” không thể âm. Hãy xem lại nguồn.").format(key=key)
        raise DomainError(message, code="number_wrong", field=where)
    return number


class _NoNumberError(ValueError):
    """What was written is no number."""


def _read(value: float | str, key: str, measure: Measure) -> PublishedNumber:
    text = value if isinstance(value, str) else format(_decimal(str(value)), "f")
    match = re.fullmatch(_NUMBER, _joined(re.sub(_SPACED, "", fold(text))))
    if match is None:
        raise _NoNumberError
    digits = match["digits"]
    grouped = isinstance(value, str) and not is_percent(key) and re.fullmatch(_GROUPED, digits)
    digits = digits.replace(".", "") if grouped or "," in digits else digits
    amount = _decimal(digits.replace(",", "."))
    if not is_percent(key) and not match["unit"]:
        amount = amount.to_integral_value() if amount == amount.to_integral_value() else amount
    return _placed(amount, match, key, measure)


def _joined(text: str) -> str:
    """A sum of several units as one number of the last: 79 ty 843 trieu is 79843 trieu."""
    match = re.fullmatch(_COMPOUND, text)
    if match is None:
        return text
    groups = [(digits, _UNITS.get(unit, 0)) for digits, unit in re.findall(_GROUP, match["groups"])]
    shifts = [shift for _digits, shift in groups]
    if shifts != sorted(set(shifts), reverse=True):
        raise _NoNumberError
    whole = [digits.replace(".", "").replace(",", ".") for digits, _shift in groups]
    total = sum(_decimal(one).scaleb(shift) for one, shift in zip(whole, shifts, strict=True))
    unit = re.findall(_GROUP, match["groups"])[-1][1]
    return f"{match['word']}{Decimal(total).scaleb(-shifts[-1]):f} {unit}"


def _placed(amount: Decimal, match: re.Match[str], key: str, measure: Measure) -> PublishedNumber:
    decimals = max(0, -int(amount.as_tuple().exponent))
    shift = _UNITS.get(match["unit"] or "", 0)
    number = Fraction(amount) * 10**shift
    word = _WORDS.get(match["word"] or "", Word.EXACT)
    if number >= _MOST or (decimals > shift and not is_percent(key)):
        raise _NoNumberError
    unit = Fraction(10) ** (shift - decimals)
    if not is_percent(key):
        unit, word = _sum_unit(number, unit, word, measure)
    elif word is not Word.EXACT and number % _ROUND_PERCENT == 0:
        unit = _ROOM_OF_ROUND_PERCENT
    is_negative = match["moved"] == "giam" or match["sign"] in ("-", "\u2212")
    return PublishedNumber(-number if is_negative else number, unit, decimals, word)


def _sum_unit(
    number: Fraction, unit: Fraction, word: Word, measure: Measure
) -> tuple[Fraction, Word]:
    """Counts of cases are exact; a round sum lost the word (trên, gần) that went with it."""
    if word is Word.EXACT and measure is Measure.CASES:
        return Fraction(0), word
    rounds = (Fraction(one) for one in _ROUND_SUMS if number >= _TOLD * one and number % one == 0)
    unit = max(unit, next(rounds, Fraction(0))) if unit <= 1 else unit
    if word is Word.EXACT:
        return (unit, Word.ABOUT) if unit > 1 else (Fraction(0), word)
    return unit, word


def _decimal(text: str) -> Decimal:
    number = Decimal(text)
    if not number.is_finite() or abs(number) >= int(_MOST):
        raise _NoNumberError
    return number


def _no_number(value: object, where: str) -> DomainError:
    message = _("“{value}” không phải là số. Hãy ghi như 66.1, “66,1” hoặc “trên 1.037 tỷ”.")
    return DomainError(message.format(value=str(value)[:40]), code="number_wrong", field=where)
