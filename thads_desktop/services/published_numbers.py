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
    "khoang": Word.ABOUT,
    "xap xi": Word.ABOUT,
}
_UNITS = {"nghin": 3, "ngan": 3, "trieu": 6, "tr": 6, "ty": 9, "ti": 9, "nghin ty": 12}
_NUMBER = (
    rf"(?:(?P<word>{'|'.join(_WORDS)}) )?(?P<sign>[-\u2212+]?)(?P<digits>[0-9][0-9.,]*)"
    r" ?(?P<unit>nghin ty|nghin|ngan|trieu|tr|ty|ti)? ?(?:dong|d|viec|vu viec|%|diem phan tram)?"
)
_GROUP = r"([0-9][0-9.,]*) ?(nghin ty|nghin|ngan|trieu|tr|ty|ti|dong)\b"
_COMPOUND = rf"(?P<word>[a-z ]*)(?P<groups>{_GROUP}(?: {_GROUP})+)(?: dong)?"  # 79 tỷ 843 triệu
_GROUPED = r"[0-9]{1,3}(?:\.[0-9]{3})+"
_MOST = Fraction(10**18)
_ROUND_SUMS = (10**12, 10**9, 10**6)  # nghìn tỷ, tỷ, triệu: sums printed in these are rounded


def published_number(value: object, key: str, measure: Measure, where: str) -> PublishedNumber:
    """A number of a key as JSON has it or as it was printed: 66.1, "66,1%", "gần 1.037 tỷ".

    Raises:
        DomainError: `number_wrong`, about the field `where`.
    """
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise _no_number(value, where)
    plain = str(value) if isinstance(value, str) else format(_decimal(str(value), where), "f")
    match = re.fullmatch(_NUMBER, _joined(fold(plain), where))
    if match is None:
        raise _no_number(value, where)
    digits = match["digits"]
    grouped = isinstance(value, str) and not is_percent(key) and re.fullmatch(_GROUPED, digits)
    digits = digits.replace(".", "") if grouped or "," in digits else digits
    amount = _decimal(digits.replace(",", "."), where)
    if not is_percent(key) and not match["unit"]:
        amount = amount.to_integral_value() if amount == amount.to_integral_value() else amount
    return _placed(amount, match, key, measure, where)


def _joined(text: str, where: str) -> str:
    """A sum of several units as one number of the last: 79 ty 843 trieu is 79843 trieu."""
    match = re.fullmatch(_COMPOUND, text)
    if match is None:
        return text
    groups = [(digits, _UNITS.get(unit, 0)) for digits, unit in re.findall(_GROUP, match["groups"])]
    shifts = [shift for _digits, shift in groups]
    if shifts != sorted(set(shifts), reverse=True):
        raise _no_number(text, where)
    whole = [digits.replace(".", "").replace(",", ".") for digits, _shift in groups]
    total = sum(
        _decimal(one, where).scaleb(shift) for one, shift in zip(whole, shifts, strict=True)
    )
    unit = re.findall(_GROUP, match["groups"])[-1][1]
    return f"{match['word']}{Decimal(total).scaleb(-shifts[-1]):f} {unit}"


def _placed(
    amount: Decimal, match: re.Match[str], key: str, measure: Measure, where: str
) -> PublishedNumber:
    decimals = max(0, -int(amount.as_tuple().exponent))
    shift = _UNITS.get(match["unit"] or "", 0)
    number = Fraction(amount) * 10**shift
    word = _WORDS.get(match["word"] or "", Word.EXACT)
    if number >= _MOST or (decimals > shift and not is_percent(key)):
        raise _no_number(match[0], where)
    unit = Fraction(10) ** (shift - decimals)
    if not is_percent(key):
        unit, word = _sum_unit(number, unit, word, measure)
    is_signed = match["sign"] in ("-", "\u2212") and match["sign"] != ""
    if is_signed and not key.endswith(("_points", "_change", "_change_percent", "target_percent")):
        message = _("Số của “{key}” không thể âm. Hãy xem lại nguồn.").format(key=key)
        raise DomainError(message, code="number_wrong", field=where)
    return PublishedNumber(-number if is_signed else number, unit, decimals, word)


def _sum_unit(
    number: Fraction, unit: Fraction, word: Word, measure: Measure
) -> tuple[Fraction, Word]:
    """Counts of cases are exact; a round sum lost the word (trên, gần) that went with it."""
    if word is Word.EXACT and measure is Measure.CASES:
        return Fraction(0), word
    rounds = (Fraction(one) for one in _ROUND_SUMS if number and number % one == 0)
    unit = max(unit, next(rounds, Fraction(0))) if unit <= 1 else unit
    if word is Word.EXACT:
        return (unit, Word.ABOUT) if unit > 1 else (Fraction(0), word)
    return unit, word


def _decimal(text: str, where: str) -> Decimal:
    try:
        number = Decimal(text)
    except InvalidOperation as error:
        raise _no_number(text, where) from error
    if not number.is_finite() or abs(number) >= int(_MOST):
        raise _no_number(text, where)
    return number


def _no_number(value: object, where: str) -> DomainError:
    message = _("“{value}” không phải là số. Hãy ghi như 66.1, “66,1” hoặc “trên 1.037 tỷ”.")
    return DomainError(message.format(value=str(value)[:40]), code="number_wrong", field=where)
