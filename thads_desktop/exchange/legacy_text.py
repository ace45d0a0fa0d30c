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
from typing import Final

from thads_desktop.base.vietnamese import nfc
from thads_desktop.exchange.cells import text_of
from thads_desktop.exchange.syllables import is_abbreviation, is_syllable
from thads_desktop.exchange.workbook import Cell, Rows

_LETTERS: Final = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ" + "ĂÂÊÔƠƯĐ"
_CODES: Final = (
    "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ" + "¡¢£¤¥¦§"
)
_TABLE: Final = str.maketrans(_CODES, _LETTERS)

_VIETNAMESE: Final = _LETTERS + _LETTERS.upper() + "\u0300\u0301\u0303\u0309\u0323"
_SLIPS: Final = {0xD0: "Đ", 0xF0: "đ", 0xAD: None, 0x200B: None, 0xFEFF: None}
"""Icelandic eth typed for đ, and marks no eye can see."""

_UNICODE_ALONE: Final = re.compile(f"[{''.join(set(_VIETNAMESE) - set(_CODES))}]")
_CODE_ALONE: Final = re.compile(f"[{re.escape(''.join(set(_CODES) - set(_VIETNAMESE)))}]")
_WORD: Final = re.compile(f"[A-Za-z0-9{re.escape(_CODES)}]+")


class _Evidence(Enum):
    """What one cell says about its encoding."""

    NONE = auto()
    EITHER = auto()
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
    is_old = any(column.legacy for column in columns) and not any(
        column.modern for column in columns
    )
    return tuple(zip(*(column.in_unicode(is_rest_old=is_old) for column in columns), strict=True))


class _Column:
    """The cells of one column, each distinct text weighed once."""

    def __init__(self, cells: tuple[Cell, ...]) -> None:
        self._cells = cells
        self._texts = {cell: _evidence(cell) for cell in set(cells) if isinstance(cell, str)}
        found = Counter(self._texts.values())
        self.legacy, self.modern = found[_Evidence.TCVN3], found[_Evidence.UNICODE]

    def in_unicode(self, *, is_rest_old: bool) -> Iterator[Cell]:
        legacy = self._legacy_evidence(is_rest_old=is_rest_old)
        texts = {
            text: text_of(from_tcvn3(text) if evidence in legacy else from_unicode(text))
            for text, evidence in self._texts.items()
        }
        return (texts[cell] if isinstance(cell, str) else cell for cell in self._cells)

    def _legacy_evidence(self, *, is_rest_old: bool) -> frozenset[_Evidence]:
        """Which cells are to be decoded."""
        if self.legacy and not self.modern:
            return frozenset(_Evidence)
        if self.legacy > self.modern or (is_rest_old and not self.modern):
            return frozenset({_Evidence.TCVN3, _Evidence.EITHER})
        return frozenset({_Evidence.TCVN3})


@lru_cache(maxsize=16_384)
def _evidence(text: str) -> _Evidence:
    if text.isascii():
        return _Evidence.NONE
    if _UNICODE_ALONE.search(text):
        return _Evidence.UNICODE
    words = [word for word in _WORD.findall(text) if not word.isascii()]
    verdicts = {_word_evidence(word) for word in words}
    for verdict in (_Evidence.UNICODE, _Evidence.TCVN3, _Evidence.EITHER):
        if verdict in verdicts:
            return verdict
    return _Evidence.NONE


def _word_evidence(word: str) -> _Evidence:
    """What a word of letters from the table says; letters alone ("½", "×") say nothing."""
    decoded = from_tcvn3(word)
    if _CODE_ALONE.search(word):
        is_word = len(word) > 1 and (is_syllable(decoded) or is_abbreviation(decoded))
        return _Evidence.TCVN3 if is_word else _Evidence.NONE
    if is_syllable(word) == is_syllable(decoded):
        return _Evidence.EITHER
    return _Evidence.UNICODE if is_syllable(word) else _Evidence.TCVN3
