"""Sums in the words of a paper (số tiền): against their own words, against the record.

Written in figures ("1.250.000 đồng", "1,250,000đ", "VNĐ") or by the thousand, million, billion
("1,5 tỷ", "1 tỷ 250 triệu đồng"); the latter stand for every sum that rounds to them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import NamedTuple

from thads_desktop.base.formats import format_money
from thads_desktop.base.language import _
from thads_desktop.base.number_words import money_in_words
from thads_desktop.base.vietnamese import fold, nfc

_FIGURES = r"\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:[ \u00a0]\d{3})+|\d+"
_UNIT = r"(?:đồng|VN[DĐ]|đ)(?!\w)"
_NUMERALS = "không|một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười"
_PLAIN = re.compile(rf"(?<![\d/.,])({_FIGURES})[ \u00a0]?{_UNIT}", re.IGNORECASE)
_WORDS = re.compile(
    rf"(?<![\d/.,])(?P<sum>(?P<figures>{_FIGURES})[ \u00a0]?{_UNIT})"
    rf",? ?\((?:(?:viết )?bằng chữ(?: là)?:? ?)?(?P<words>(?:{_NUMERALS})\b[^()\d]*?đồng)[^()]*\)",
    re.IGNORECASE,
)
_SCALES = {"nghìn": 3, "ngàn": 3, "triệu": 6, "tỷ": 9, "tỉ": 9}  # powers of ten
_PART = r"(?:\d{1,3}(?:\.\d{3})+|\d+)(?:[.,]\d+)?[ \u00a0](?:tỷ|tỉ|triệu|nghìn|ngàn)(?!\w)"
_SCALED = re.compile(
    rf"(?<![\d/.,])(?P<first>{_PART})(?P<more>(?: (?:và )?{_PART})*)(?P<unit> {_UNIT})?"
    r"(?! (?:người|cổ|m²|m2|tấn|lượt|đô))",
    re.IGNORECASE,
)
_PART_READ = re.compile(r"([\d.,]+)[ \u00a0](\w+)")
# An estimate, or the face value of a paper: neither is a sum of the case.
_ABOUT = re.compile(
    r"(?:khoảng|chừng|ước|gần|hơn|trên|dưới|tối đa|tối thiểu|mệnh giá) ?$", re.IGNORECASE
)


class _ToldSum(NamedTuple):
    """A sum as written, and the least and most it may stand for, in đồng."""

    written: str
    least: int
    most: int


def wrong_sums_in_words(text: str) -> Iterator[str]:
    """Sums whose words say something else."""
    for found in _WORDS.finditer(nfc(text)):
        right = money_in_words(_value(found["figures"]))
        if _bare(found["words"]) != _bare(right):
            said = _("“{sum}” được viết bằng chữ là “{words}”; phải là “{right}”.")
            yield said.format(sum=found["sum"], words=found["words"], right=right)


def unknown_sums(text: str, known: Iterable[int]) -> Iterator[str]:
    """Sums that the record does not hold; what is said to be an estimate is not asked for."""
    held = set(known)
    for told in dict.fromkeys(_told_sums(nfc(text))):
        if told.least == told.most:
            is_held = told.least in held
        else:
            is_held = any(told.least <= one <= told.most for one in held)
        if not is_held:
            said = _("Số tiền {sum} không có trong hồ sơ của việc.")
            yield said.format(sum=told.written)


def _told_sums(text: str) -> Iterator[_ToldSum]:
    for found in _PLAIN.finditer(text):
        if not _is_estimate(text, found.start()):
            value = _value(found[1])
            written = _("{sum} đồng").format(sum=format_money(value))
            yield _ToldSum(written, value, value)
    for found in _SCALED.finditer(text):
        if not _is_estimate(text, found.start()):
            yield _scaled(found[0].strip(), found["first"] + found["more"])


def _is_estimate(text: str, start: int) -> bool:
    return _ABOUT.search(text[max(0, start - 12) : start]) is not None


def _scaled(written: str, parts: str) -> _ToldSum:
    """A sum by parts; it is as exact as its last figure."""
    value, step = Decimal(0), Decimal(1)
    for figures, scale in _PART_READ.findall(parts):
        number, step = _decimal(figures, _SCALES[scale.casefold()])
        value += number
    half = step / 2
    return _ToldSum(written, int(value - half) + 1, int(value + half) - 1)


def _decimal(figures: str, power: int) -> tuple[Decimal, Decimal]:
    """The number and the size of its last figure; one dot before three figures groups millions."""
    is_grouped = power < _SCALES["tỷ"] and re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", figures)
    plain = figures.replace(".", "") if is_grouped else figures
    whole = Decimal(plain.replace(",", "."))
    exponent = whole.as_tuple().exponent
    assert isinstance(exponent, int)  # noqa: S101 - made of figures
    return whole.scaleb(power), Decimal(1).scaleb(power + exponent)


def _value(figures: str) -> int:
    return int(re.sub(r"\D", "", figures))


def _bare(words: str) -> str:
    """Words without case, with one of the two usual readings ("linh", "bốn")."""
    told = f" {fold(nfc(words))} ".replace(" le ", " linh ").replace(" tu ", " bon ")
    return told.replace(" ngan ", " nghin ").replace(" ti ", " ty ").strip()
