"""Old TCVN3 text (ABC fonts such as .VnTime): recognised by content, turned into Unicode.

Such text is stored as the Latin-1 letters its font drew over: "NguyÔn V¨n §øc" is "Nguyễn Văn Đức".
The table is TCVN 5712:1993, third set, 74 letters, equal to glibc's `iconv -f TCVN`. Capitals with
a tone existed only as capital fonts (.VnTimeH), so their text comes out in lower case.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from enum import IntEnum
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
_ABBREVIATION_WITH_ETH: Final = re.compile("[A-Z]*\u00d0[A-Z]*")  # HÐ: HĐ mistyped, or old Hé
_FAMILIAR: Final = frozenset(
    {"chú", "tên", "công", "thôn", "xã", "khóm", "phòng", "lê", "ngô", "tô", "võ", "vũ", "bùi"}
)
"""Words of every list that could be other words in the other encoding."""
_HEADINGS_ALONE: Final = 1  # a heading typed anew says nothing about the cells below it


class _Evidence(IntEnum):
    """What a word or a cell says about its encoding; of the words of a cell the highest counts."""

    NONE = 0
    EITHER = 1
    UNICODE_CAPITAL = 2  # "Ánh": old text may hold it too
    LIKELY_TCVN3 = 3
    UNICODE = 4
    TCVN3 = 5


_OPEN: Final = frozenset({_Evidence.EITHER, _Evidence.UNICODE_CAPITAL})


def from_tcvn3(text: str) -> str:
    """Unicode (NFC) of TCVN3 text; what the table does not name stays as it is."""
    return nfc(text.translate(_TABLE))


def from_unicode(text: str) -> str:
    """NFC of Unicode text, the eth (Ð) that old keyboards wrote for Đ put right."""
    return nfc(text.translate(_SLIPS))


def unicode_rows(rows: Rows) -> Rows:
    """The rows of a sheet with every text tidied and in Unicode NFC, decided column by column.

    Where old and new rows meet in a column, each cell speaks for itself. What its own letters
    leave open ("Vò" may be Vò or Vũ) is read as the words of the other cells tell, else as most
    of the column or, when all of it is open, as most of the sheet.
    """
    columns = [_Column(cells) for cells in zip(*rows, strict=True)]
    is_sheet_old = sum(column.old for column in columns) > sum(column.new for column in columns)
    known = _FAMILIAR.union(*(column.known_words() for column in columns))
    return tuple(
        zip(*(column.read(known, is_sheet_old=is_sheet_old) for column in columns), strict=True)
    )


class _Column:
    """The cells of one column, each distinct text weighed once."""

    def __init__(self, cells: tuple[Cell, ...]) -> None:
        self._cells = cells
        self._texts = {cell: _evidence(cell) for cell in set(cells) if isinstance(cell, str)}
        found = Counter(self._texts.values())
        self.old = found[_Evidence.TCVN3]
        self.new = found[_Evidence.UNICODE] + found[_Evidence.UNICODE_CAPITAL]

    @property
    def is_old(self) -> bool:
        return self.old > self.new

    def known_words(self) -> Iterator[str]:
        """The words of the cells that leave no doubt; none when no cell of the column is old."""
        if self.old:
            for text, evidence in self._texts.items():
                if evidence is _Evidence.TCVN3:
                    yield from _words(from_tcvn3(text))
                elif evidence is _Evidence.UNICODE:
                    yield from _words(text)

    def read(self, known: frozenset[str], *, is_sheet_old: bool) -> Iterator[Cell]:
        """The cells in Unicode, from the top."""
        is_open = self.old == 0 and self.new <= _HEADINGS_ALONE
        is_mostly_old = is_sheet_old if is_open else self.is_old
        may_be_old = is_mostly_old or self.old > 0

        def read(text: str, evidence: _Evidence) -> str:
            is_old = evidence is _Evidence.TCVN3 or (evidence is _Evidence.NONE and is_mostly_old)
            if evidence in _OPEN and may_be_old:
                is_old = _is_rather_old(text, known, is_mostly_old=is_mostly_old)
            return text_of(from_tcvn3(text) if is_old else from_unicode(text))

        texts = {text: read(text, evidence) for text, evidence in self._texts.items()}
        return (texts[cell] if isinstance(cell, str) else cell for cell in self._cells)


def _words(text: str) -> Iterator[str]:
    return (word for word in nfc(text).casefold().split() if not word.isascii())


def _is_rather_old(text: str, known: frozenset[str], *, is_mostly_old: bool) -> bool:
    """Whether an open text makes more sense decoded, by the words met elsewhere."""
    as_old = sum(word in known for word in _words(from_tcvn3(text)))
    as_new = sum(word in known for word in _words(text))
    return is_mostly_old if as_old == as_new else as_old > as_new


@lru_cache(maxsize=16_384)
def _evidence(text: str) -> _Evidence:
    if text.isascii():
        return _Evidence.NONE
    if _UNICODE_SMALL.search(text):
        return _Evidence.UNICODE
    words = (word for word in _WORD.findall(text) if not word.isascii())
    highest = max(map(_word_evidence, words), default=_Evidence.NONE)
    return _Evidence.TCVN3 if highest is _Evidence.LIKELY_TCVN3 else highest


def _word_evidence(word: str) -> _Evidence:
    """What one word says; signs among digits ("5×20") or that spell nothing ("½") say nothing."""
    decoded = from_tcvn3(word)
    if _CODE_ALONE.search(word):
        if not (is_syllable(decoded) or is_abbreviation(decoded)):
            return _Evidence.NONE
        is_open = len(word) == 1 or _ABBREVIATION_WITH_ETH.fullmatch(word)
        return _Evidence.EITHER if is_open else _Evidence.TCVN3
    if _UNICODE_LETTER.search(word):
        return _Evidence.UNICODE_CAPITAL
    if not (word.islower() or word.isupper() or word.istitle()) and is_syllable(decoded):
        return _Evidence.TCVN3  # "phÝ", "TÊn": nobody writes so
    if is_syllable(word) == is_syllable(decoded):
        return _Evidence.EITHER
    return _Evidence.UNICODE if is_syllable(word) else _Evidence.LIKELY_TCVN3
