"""Documents of law that may no longer be cited (văn bản hết hiệu lực), as dated data."""

from __future__ import annotations

from datetime import date
from functools import cache

import msgspec

from thads_desktop.base.paths import resource
from thads_desktop.base.vietnamese import fold


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
    """The documents a text cites though they had lapsed before that day."""
    folded = fold(text)
    return [
        one
        for one in repealed_documents()
        if one.until < on and any(fold(words) in folded for words in one.cited)
    ]
