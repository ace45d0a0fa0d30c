"""Old TCVN3 text (ABC fonts such as .VnTime): recognised by content, turned into Unicode.

Such text is stored as the Latin-1 letters its font drew over: "NguyÔn V¨n §øc" is "Nguyễn Văn Đức".
The table is TCVN 5712:1993, third set, 74 letters, equal to glibc's `iconv -f TCVN`. Capitals with
a tone existed only as capital fonts (.VnTimeH), so their text comes out in lower case.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from enum import Enum, auto
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from thads_desktop.base.vietnamese import nfc
from thads_desktop.exchange.cells import text_of
from thads_desktop.exchange.syllables import is_abbreviation, is_syllable
from thads_desktop.exchange.workbook import Cell, Rows

_LETTERS: Final = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ" + "ĂÂÊÔƠƯĐ"
_CODES: Final = (
    "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ" + "¡¢£¤¥¦§"
)
TCVN3: Final = MappingProxyType(dict(zip(_CODES, _LETTERS, strict=True)))
"""What each Latin-1 letter of old text stands for."""
_TABLE: Final = str.maketrans(dict(TCVN3))

_SLIPS: Final = {0xD0: "Đ", 0xF0: "đ", 0xAD: None, 0x200B: None, 0xFEFF: None}
"""Icelandic eth typed for đ, and marks no eye can see."""

_TONES: Final = "\u0300\u0301\u0303\u0309\u0323"
_VIETNAMESE: Final = _LETTERS + _LETTERS.upper() + _TONES
_UNICODE_ALONE: Final = set(_VIETNAMESE) - set(_CODES)
_UNICODE_LETTER: Final = re.compile(f"[{''.join(_UNICODE_ALONE)}]")
_UNICODE_SMALL: Final = re.compile(f"[{''.join(_UNICODE_ALONE & set(_LETTERS + _TONES))}]")
"""Old text has room for a capital with a tone left in Unicode ("§Æng Ánh"), never for these."""
_CODE_ALONE: Final = re.compile(f"[{re.escape(''.join(set(_CODES) - set(_VIETNAMESE)))}]")
_WORD: Final = re.compile(f"[A-Za-z0-9{re.escape(_CODES + _VIETNAMESE)}]+")
_HEADINGS_ALONE: Final = 1  # a heading typed anew says nothing about the cells below it


class _Evidence(Enum):
    """What one word or cell says about its encoding, the weaker first."""

    NONE = auto()
    EITHER = auto()
    LIKELY_TCVN3 = auto()
    UNICODE = auto()
    TCVN3 = auto()


def from_tcvn3(text: str) -> str:
    """Unicode (NFC) of TCVN3 text; what the table does not name stays as it is."""
    return nfc(text.translate(_TABLE))


def from_unicode(text: str) -> str:
    """NFC of Unicode text, the eth (Ð) that old keyboards wrote for Đ put right."""
    return nfc(text.translate(_SLIPS))


def looks_like_tcvn3(column_samples: Iterable[str]) -> bool:
    """Whether a column is TCVN3: more cells can only be that than can only be Unicode."""
    found = [_evidence(text) for text in column_samples]
    return found.count(_Evidence.TCVN3) > found.count(_Evidence.UNICODE)


def unicode_rows(rows: Rows) -> Rows:
    """The rows of a sheet with every text tidied and in Unicode NFC, decided column by column.

    A column whose own letters leave it open ("Vò" may be Vò or Vũ) follows the rest of the sheet.
    In a column where old and new rows meet, each cell speaks for itself.
    """
    columns = [_Column(cells) for cells in zip(*rows, strict=True)]
    is_old = sum(column.legacy for column in columns) > sum(column.modern for column in columns)
    return tuple(zip(*(column.in_unicode(is_sheet_old=is_old) for column in columns), strict=True))


class _Column:
    """The cells of one column, each distinct text weighed once."""

    def __init__(self, cells: tuple[Cell, ...]) -> None:
        self._cells = cells
        self._texts = {cell: _evidence(cell) for cell in set(cells) if isinstance(cell, str)}
        found = Counter(self._texts.values())
        self.legacy, self.modern = found[_Evidence.TCVN3], found[_Evidence.UNICODE]

    def in_unicode(self, *, is_sheet_old: bool) -> Iterator[Cell]:
        legacy = self._legacy_evidence(is_sheet_old=is_sheet_old)
        texts = {
            text: text_of(from_tcvn3(text) if evidence in legacy else from_unicode(text))
            for text, evidence in self._texts.items()
        }
        return (texts[cell] if isinstance(cell, str) else cell for cell in self._cells)

    def _legacy_evidence(self, *, is_sheet_old: bool) -> frozenset[_Evidence]:
        """Which cells are to be decoded."""
        if self.legacy and not self.modern:
            return frozenset(_Evidence)
        is_open = self.legacy == 0 and self.modern <= _HEADINGS_ALONE
        if self.legacy > self.modern or (is_open and is_sheet_old):
            return frozenset({_Evidence.TCVN3, _Evidence.EITHER})
        return frozenset({_Evidence.TCVN3})


@lru_cache(maxsize=16_384)
def _evidence(text: str) -> _Evidence:
    if text.isascii():
        return _Evidence.NONE
    if _UNICODE_SMALL.search(text):
        return _Evidence.UNICODE
    words = (word for word in _WORD.findall(text) if not word.isascii())
    strongest = max(map(_word_evidence, words), key=_strength, default=_Evidence.NONE)
    return _Evidence.TCVN3 if strongest is _Evidence.LIKELY_TCVN3 else strongest


def _strength(evidence: _Evidence) -> int:
    return evidence.value


def _word_evidence(word: str) -> _Evidence:
    """What one word says; signs among digits ("5×20") or that spell nothing ("½") say nothing."""
    decoded = from_tcvn3(word)
    if _CODE_ALONE.search(word):
        if not (is_syllable(decoded) or is_abbreviation(decoded)):
            return _Evidence.NONE
        return _Evidence.TCVN3 if len(word) > 1 else _Evidence.EITHER
    if _UNICODE_LETTER.search(word):
        return _Evidence.UNICODE
    if is_syllable(word) == is_syllable(decoded):
        return _Evidence.EITHER
    return _Evidence.UNICODE if is_syllable(word) else _Evidence.LIKELY_TCVN3
