"""Documents of law that may no longer be cited (văn bản hết hiệu lực), as dated data."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

import msgspec

from thads_desktop.base.paths import resource
from thads_desktop.base.vietnamese import fold

_SENTENCE = re.compile(r"[.;]\s|\n")
_PAST = re.compile(r"het hieu luc|truoc day|bi thay the|bi bai bo|khi do|luc do|thoi diem do")
_OLDER_PAPER = re.compile(
    r"ngay (\d{1,2})(?:/| thang )(\d{1,2})(?:/| nam )(\d{4}).*(?:can cu|theo|ap dung)"
)


class RepealedDocument(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Văn bản hết hiệu lực: how it is cited, its last day, and what took its place."""

    name: str
    cited: tuple[str, ...]
    until: date
    instead: str
    article: str


class _Documents(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    document: tuple[RepealedDocument, ...]


@cache
def repealed_documents() -> tuple[RepealedDocument, ...]:
    """Every such document, as the program's file tells them."""
    content = resource("checks", "documents.toml").read_bytes()
    return msgspec.toml.decode(content, type=_Documents).document


def cited_too_late(text: str, on: date) -> list[RepealedDocument]:
    """The documents a text rests on though they had lapsed before that day; history is none."""
    sentences = [fold(one) for one in _SENTENCE.split(text)]
    return [
        one
        for one in repealed_documents()
        if one.until < on and any(_rests_on(sentence, one) for sentence in sentences)
    ]


def _rests_on(sentence: str, document: RepealedDocument) -> bool:
    for words in map(fold, document.cited):
        before, cited, behind = sentence.partition(words)
        if cited and not _is_history(before, behind, document):
            return True
    return False


def _is_history(before: str, behind: str, document: RepealedDocument) -> bool:
    """Is it said to be past, or the basis of a paper older than its end ("ngày … căn cứ …")?"""
    if _PAST.search(before) or _PAST.search(behind):
        return True
    older = _OLDER_PAPER.search(before)
    if older is None:
        return False
    day, month, year = map(int, older.groups())
    last = document.until
    return (year, month, day) <= (last.year, last.month, last.day)
