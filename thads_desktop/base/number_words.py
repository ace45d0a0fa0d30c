"""Numbers in Vietnamese words (số viết bằng chữ), as receipts and decisions write sums.

Figures are read in groups of three. After the first spoken group a later one is read in full
("không trăm", "linh") and a zero group is silent; from tỷ on, the reading starts over.
No legal text fixes the reading: these are the usual official habits ("linh", "bốn", "nghìn").
"""

from __future__ import annotations

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_SCALES = ((1_000_000, ("triệu",)), (1_000, ("nghìn",)), (1, ()))
_BILLION = 1_000_000_000


def in_words(n: int) -> str:
    """A whole number in lower-case words; a negative one begins with "âm"."""
    if n < 0:
        return "âm " + in_words(-n)
    return " ".join(_read(n, in_full=False)) or _DIGITS[0]


def money_in_words(dong: int) -> str:
    """A sum for a receipt or a decision: "Một triệu không trăm linh năm nghìn đồng"."""
    words = in_words(dong)
    return f"{words[0].upper()}{words[1:]} đồng"


def _read(n: int, *, in_full: bool) -> list[str]:
    billions, rest = divmod(n, _BILLION)
    words = [*_read(billions, in_full=in_full), "tỷ"] if billions else []
    for scale, name in _SCALES:
        group = rest // scale % 1_000
        if group:
            words += [*_group(group, in_full=in_full or bool(words)), *name]
    return words


def _group(group: int, *, in_full: bool) -> list[str]:
    """One to 999, from the hundreds on when in full."""
    hundreds, below = divmod(group, 100)
    if not hundreds and not in_full:
        return _below_hundred(below)
    words = [_DIGITS[hundreds], "trăm"]
    if below in range(1, 10):
        words.append("linh")
    return words + _below_hundred(below)


def _below_hundred(n: int) -> list[str]:
    """Nothing for zero."""
    tens, unit = divmod(n, 10)
    match tens:
        case 0:
            words = []
        case 1:
            words = ["mười"]
        case _:
            words = [_DIGITS[tens], "mươi"]
    return [*words, _unit(unit, tens)] if unit else words


def _unit(unit: int, tens: int) -> str:
    match unit:
        case 1 if tens > 1:
            return "mốt"
        case 5 if tens:
            return "lăm"
        case _:
            return _DIGITS[unit]
