"""Babel extractors (see babel.cfg) for texts that do not stand in Python code.

Each is called with an open file and yields line number, function, message and remarks.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from typing import IO
from xml.etree import ElementTree as ET

QT_CONTEXT = "Qt"

Options = Mapping[str, str]
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


def extract_pack(file: IO[bytes], _keywords: object, _tags: object, options: Options) -> Extracted:
    """The texts in a pack of resources that the screen shows: those the option `shown` names.

    A place is a path of keys such as `field.label`; `*` is any key; lists are looked through.
    """
    pack = tomllib.load(file)
    for place in options["shown"].split():
        for text in _texts_at(pack, place.split(".")):
            yield 0, None, text, []


def _texts_at(value: object, path: list[str]) -> Iterator[str]:
    match value:
        case str() if value and not path:
            yield value
        case list():
            for inner in value:
                yield from _texts_at(inner, path)
        case dict() if path:
            for key, inner in value.items():
                if path[0] in ("*", key):
                    yield from _texts_at(inner, path[1:])


def extract_qt(file: IO[bytes], *_: object, **_options: object) -> Extracted:
    """Qt's own texts, one a line; `\\n` is a line break, `#` starts a remark."""
    for number, line in enumerate(file.read().decode().splitlines(), start=1):
        if line and not line.startswith("#"):
            yield number, "pgettext", (QT_CONTEXT, line.replace("\\n", "\n")), []
