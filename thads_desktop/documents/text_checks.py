"""What is wrong with the words of a paper (soát lời văn): pure, on its text and what is known.

Sums against their words, names and numbers against the record, days that do not exist, dots and
marks left over, abbreviations (TT 04/2023, Điều 36).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from difflib import SequenceMatcher

from thads_desktop.base.formats import format_date, format_money
from thads_desktop.base.language import _
from thads_desktop.base.number_words import money_in_words
from thads_desktop.base.vietnamese import fold, nfc

_SUM = re.compile(r"(?<![\d/.,])(\d{1,3}(?:\.\d{3})+|\d+) đồng(?: \(([^()]*đồng[^()]*)\))?")
_NUMERIC_DAY = re.compile(r"(?<!\d)(\d{1,2})/(\d{1,2})/(\d{4})(?!\d)")
_WRITTEN_DAY = re.compile(r"ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})", re.IGNORECASE)
_NUMBERED = re.compile(
    r"số (\d+[a-zđ]?/(?:\d{4}/)?[A-ZĐ][A-ZĐ0-9./-]*)"
    r"(?:,? (ngày \d{1,2} tháng \d{1,2} năm \d{4}|ngày \d{1,2}/\d{1,2}/\d{4}))?"
)
_OF_LAWS = ("/QH", "/NĐ-CP", "/TT-", "/TTLT", "/NQ-", "/UBTVQH", "/QĐ-TTg")
_LEFT_OVER = re.compile(r"\{\{|\}\}|\{%|%\}|\[[^\]]*\]|<[^<>]{1,40}>|\b[xX]{3,}\b|\?\?+|_{3,}")
_DOTS = re.compile(r"…{2,}|\.{4,}")
_NAME = re.compile(r"(?:[A-ZÀ-ỸĐ][\w']*)(?: [A-ZÀ-ỸĐ][\w']*){1,5}")
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
_ALIKE = 0.5  # of the letters of a word, so that it is a slip and not another name


def wrong_sums_in_words(text: str) -> Iterator[str]:
    """Sums whose words say something else."""
    for figures, words in _SUM.findall(text):
        if words and _bare(words) != _bare(money_in_words(_value(figures))):
            yield _("“{sum} đồng” được viết bằng chữ là “{words}”; phải là “{right}”.").format(
                sum=figures, words=words, right=money_in_words(_value(figures))
            )


def unknown_sums(text: str, known: Iterable[int]) -> Iterator[str]:
    """Sums that the record does not hold."""
    held = set(known)
    for figures, _words in _SUM.findall(text):
        if _value(figures) not in held:
            yield _("Số tiền {sum} đồng không có trong hồ sơ của việc.").format(
                sum=format_money(_value(figures))
            )


def _value(figures: str) -> int:
    return int(figures.replace(".", ""))


def _bare(words: str) -> str:
    """Words without case, with one of the two usual readings ("linh", "bốn")."""
    told = f" {fold(nfc(words))} ".replace(" le ", " linh ").replace(" tu ", " bon ")
    return told.replace(" ngan ", " nghin ").replace(" ti ", " ty ").strip(" .")


def impossible_days(text: str) -> Iterator[str]:
    """Days that no calendar has."""
    for day, month, year in (*_NUMERIC_DAY.findall(text), *_WRITTEN_DAY.findall(text)):
        if _day(day, month, year) is None:
            yield _("Không có ngày {day}/{month}/{year}. Hãy sửa lại.").format(
                day=day, month=month, year=year
            )


def _day(day: str, month: str, year: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def misquoted_numbers(text: str, known: Mapping[str, date]) -> Iterator[str]:
    """Papers cited by a number the case has, but of another day; by one it does not have."""
    days = {_plain_number(number): (number, on) for number, on in known.items()}
    for cited, said in _NUMBERED.findall(text):
        number = cited.rstrip("./-")  # a full stop ends the sentence, not the number
        if any(mark in number for mark in _OF_LAWS):
            continue
        found = days.get(_plain_number(number))
        if found is None:
            yield _("Văn bản số {number} không có trong hồ sơ của việc.").format(number=number)
        elif said and (told := _said_day(said)) is not None and told != found[1]:
            yield _("Văn bản số {number} có ngày {right}, không phải {told}.").format(
                number=found[0], right=format_date(found[1]), told=format_date(told)
            )


def _plain_number(number: str) -> str:
    return fold(number).lstrip("0")


def _said_day(said: str) -> date | None:
    parts = _WRITTEN_DAY.findall(said) or _NUMERIC_DAY.findall(said)
    return _day(*parts[0]) if parts else None


def left_over(text: str) -> Iterator[str]:
    """Marks of a template, brackets and crosses that nobody filled."""
    for found in dict.fromkeys(_LEFT_OVER.findall(text)):
        yield _("Còn chỗ chưa điền: “{mark}”.").format(mark=found)


def dots_left(text: str) -> bool:
    """Are there dots to write on?"""
    return _DOTS.search(text) is not None


def abbreviations(text: str) -> Iterator[str]:
    """Words cut short that papers must write out (TT 04/2023, Điều 36)."""
    for word in dict.fromkeys(_WORD.findall(text)):
        if word in _ABBREVIATIONS:
            yield _("Không viết tắt “{word}” trong văn bản. Hãy viết đầy đủ.").format(word=word)


def misspelt_names(text: str, known: Sequence[str]) -> Iterator[str]:
    """Names that are nearly, but not quite, one of those known."""
    told = [nfc(name) for name in dict.fromkeys(known) if " " in name]
    for found in dict.fromkeys(_NAME.findall(nfc(text))):
        words = found.split()
        for name in told:
            size = len(name.split())
            parts = (" ".join(words[i : i + size]) for i in range(len(words) - size + 1))
            if name.casefold() in found.casefold():
                break
            if wrong := next((part for part in parts if _is_slip(part, name)), None):
                yield _("“{wrong}” có phải là “{name}” không? Hãy sửa cho đúng tên.").format(
                    wrong=wrong, name=name
                )
                break


def _is_slip(part: str, name: str) -> bool:
    """The same but for marks, or but for one word that is alike."""
    if part.casefold() == name.casefold():
        return False
    if fold(part) == fold(name):
        return True
    pairs = [
        (mine, right)
        for mine, right in zip(part.split(), name.split(), strict=True)
        if fold(mine) != fold(right)
    ]
    return len(pairs) == 1 and len(name.split()) > 2 and _alike(*pairs[0])  # noqa: PLR2004 - names of two words share one too often


def _alike(one: str, other: str) -> bool:
    return SequenceMatcher(None, fold(one), fold(other)).ratio() > _ALIKE
