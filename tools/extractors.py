"""Babel extractors (see babel.cfg) for texts that do not stand in Python code.

Each is called with an open file and yields line number, function, message and remarks.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from typing import IO
from xml.etree import ElementTree as ET

QT_CONTEXT = "Qt"
SHOWN_KEYS = ("title", "name", "label")

Extracted = Iterator[tuple[int, str | None, str | tuple[str, ...], list[str]]]


def extract_form(file: IO[bytes], *_: object, **_options: object) -> Extracted:
    """The texts of a Qt Designer form."""
    for parent in ET.parse(file).iter():  # noqa: S314 - our own .ui files
        if parent.get("name") == "shortcut":
            continue
        for text in parent.findall("string"):
            words = text.text or ""
            if text.get("notr") != "true" and any(map(str.isalpha, words)):
                yield 0, None, words, []


def extract_pack(file: IO[bytes], *_: object, **_options: object) -> Extracted:
    """The names in a pack of resources that lists and headings on screen show."""
    for text in _shown_texts(tomllib.load(file)):
        yield 0, None, text, []


def _shown_texts(value: object) -> Iterator[str]:
    match value:
        case dict():
            for key, inner in value.items():
                if key in SHOWN_KEYS and isinstance(inner, str) and inner:
                    yield inner
                yield from _shown_texts(inner)
        case list():
            for inner in value:
                yield from _shown_texts(inner)


def extract_qt(file: IO[bytes], *_: object, **_options: object) -> Extracted:
    """Qt's own texts, one a line; `\\n` is a line break, `#` starts a remark."""
    for number, line in enumerate(file.read().decode().splitlines(), start=1):
        if line and not line.startswith("#"):
            yield number, "pgettext", (QT_CONTEXT, line.replace("\\n", "\n")), []
