"""What is wrong with the words of a paper by themselves (soát lời văn), whatever the record says.

Marks and dots left over, values nobody filled, abbreviations (TT 04/2023, Điều 36). Sums and days
have files of their own; what needs the record is in `text_remarks`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from thads_desktop.base.language import _
from thads_desktop.base.vietnamese import fold

_MARKS = re.compile(
    r"\{\{|\}\}|\{%|%\}|\[[^\]]*\]|<[^\W\d][^<>]{0,38}[^\W\d_]>|\b[xX]{3,}\b|\?\?+|(?<!\w)_{3,}|_{3,}(?!\w)"
)
_TO_FILL = frozenset(
    {"ho", "ten", "dia", "so", "ngay", "thang", "nam", "noi", "ghi", "dien", "nhap", "chon"}
    | {"chuc", "co", "don", "toa", "ly", "nguoi", "tai", "ngan", "ben", "loai"}
)  # with which a bracket begins that asks for a value: "[họ tên]", not "[xem sơ đồ]"
_DOTS = re.compile(r"…{2,}|\.{4,}")
_ALONE = re.compile(r"(?<!\S)(?:\.{3}|…|\?)(?=[\s,;:)]|$)")  # where a word should stand
_EMPTY = re.compile(r"\(\s*\)|(?:\.{2,}|…)/(?:\.{2,}|…)")
_AND_SO_ON = (",", ";", "và", "vân")
_ABBREVIATIONS = frozenset(
    [
        "THA",
        "THADS",
        "CHV",
        "QĐ",
        "BA",
        "BB",
        "TB",
        "CV",
        "VKS",
        "VKSND",
        "TAND",
        "UBND",
        "HĐND",
        "NĐ",
        "TT",
        "ĐS",
        "HS",
        "KDTM",
        "HNGĐ",
        "CĐ",
        "YC",
        "BLDS",
        "NSNN",
        "PTHA",
        "ĐTHA",
        "TS",
        "QSDĐ",
        "GCN",
        "BPBĐ",
        "CC",
    ]
)
_WORD = re.compile(r"(?<![\w/.-])([A-ZĐ]{2,6})(?![\w/-])")


def left_over(text: str) -> Iterator[str]:
    """Marks of a template, brackets and crosses that nobody filled."""
    for found in dict.fromkeys(_MARKS.findall(text)):
        if not found.startswith("[") or _asks_for_value(found[1:-1]):
            yield _("Còn chỗ chưa điền: “{mark}”.").format(mark=found)


def _asks_for_value(bracket: str) -> bool:
    """Is it "[họ tên]", "[…]", "[ ]"? A remark of the writer is none."""
    words = re.findall(r"\w+", fold(bracket))
    return (
        not words
        or set("".join(words)) <= {"x"}
        or (words[0] in _TO_FILL and not re.search(r"\d", bracket))
    )


def values_left_open(text: str) -> Iterator[str]:
    """Dots, a question mark or empty brackets where a value should stand."""
    for found in _EMPTY.finditer(text):
        yield _open(text, found)
    for found in _ALONE.finditer(text):
        before, after = text[: found.start()].rstrip(), text[found.end() :].lstrip(" ")
        ends = not after or after[0] == "\n" or after[0].isupper()
        if found[0] == "?" and ends:
            continue  # it asks something
        if not before.endswith(_AND_SO_ON):
            yield _open(text, found)


def _open(text: str, found: re.Match[str]) -> str:
    """Told with the word before it, to be found by."""
    before = text[: found.start()].split()[-1:]
    return _("Còn chỗ chưa điền: “{mark}”.").format(mark=" ".join([*before, found[0]]))


def dots_left(text: str) -> bool:
    """Are there dots to write on?"""
    return _DOTS.search(text) is not None


def abbreviations(text: str) -> Iterator[str]:
    """Words cut short that papers must write out (TT 04/2023, Điều 36)."""
    for word in dict.fromkeys(_WORD.findall(text)):
        if word in _ABBREVIATIONS:
            yield _("Không viết tắt “{word}” trong văn bản. Hãy viết đầy đủ.").format(word=word)
