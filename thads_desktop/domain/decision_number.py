"""Số quyết định: a running number and a symbol, such as 115/QĐ-CCTHADS."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

_NUMBER = re.compile(r"\s*0*(\d{1,9})\s*([^\d\s].*)?", re.DOTALL)


class DecisionNumber(NamedTuple):
    """Số và ký hiệu: unique within a year of work (01/10–30/9)."""

    seq: int
    symbol: str


@lru_cache(maxsize=1024)  # a case is listed by its number, and its papers by theirs
def parse_decision_number(text: str) -> DecisionNumber:
    """Split what is written; without a leading number, `seq` is 0 and all of it the symbol.

    The symbol is upper case in NFC without blanks, so that `21/qđ- cctha` meets `21/QĐ-CCTHA`.
    """
    written = unicodedata.normalize("NFC", text)
    match = _NUMBER.fullmatch(written)
    seq, symbol = (int(match[1]), match[2] or "") if match else (0, written)
    return DecisionNumber(seq, "".join(symbol.upper().split()).strip("/"))
