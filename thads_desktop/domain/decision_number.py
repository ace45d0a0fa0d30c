"""Số quyết định: a running number and a symbol, such as 115/QĐ-CCTHADS."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from thads_desktop.base.vietnamese import fold

_NUMBER = re.compile(
    r"\s*0*(?P<seq>\d{1,9})\s*(?:(?P<letter>[^\W\d_])(?=\s|/|$))?(?P<rest>\s*[^\d\s].*)?\s*",
    re.DOTALL,
)


class DecisionNumber(NamedTuple):
    """Số và ký hiệu: unique within a year of work (01/10–30/9).

    A number put in between (`1a`, beside 1) has its letter first in the symbol: `A/QĐ-THADS`.
    """

    seq: int
    symbol: str

    @property
    def letter(self) -> str:
        """The letter of a number put in between; empty for all the others."""
        first = self.symbol.partition("/")[0]
        return first if len(first) == 1 and first.isalpha() else ""

    @property
    def suffix(self) -> str:
        """What follows number and letter: who wrote the paper, and of what kind it is."""
        return self.symbol[len(self.letter) :].lstrip("/")

    def is_same_as(self, other: DecisionNumber) -> bool:
        """Do two papers of a series and year that bear these bear one number?"""
        is_one = (self.seq, self.letter) == (other.seq, other.letter)
        return is_one and is_same_suffix(self.suffix, other.suffix)


def is_same_suffix(one: str, other: str) -> bool:
    """Do two suffixes leave one number one? Where a paper writes none it is everybody's."""
    return not (one and other) or fold(one) == fold(other)


@lru_cache(maxsize=1024)  # a case is listed by its number, and its papers by theirs
def parse_decision_number(text: str) -> DecisionNumber:
    """Split what is written; without a leading number, `seq` is 0 and all of it the symbol.

    The symbol is upper case in NFC without blanks, so that `21/qđ- cctha` meets `21/QĐ-CCTHA`.
    """
    written = unicodedata.normalize("NFC", text)
    match = _NUMBER.fullmatch(written)
    if match is None:
        return DecisionNumber(0, _plain(written))
    parts = (match["letter"] or "", match["rest"] or "")
    return DecisionNumber(int(match["seq"]), "/".join(filter(None, map(_plain, parts))))


def _plain(symbol: str) -> str:
    return "".join(symbol.upper().split()).strip("/")
