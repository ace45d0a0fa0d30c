"""Small law packs for tests, made of text."""

from __future__ import annotations

from thads_desktop.domain.law_files import LawFile
from thads_desktop.domain.law_pack import LawPack
from thads_desktop.domain.law_reading import parse_law

OLD = """[regime]
key = "OLD"
name = "Luật cũ"
document = "Luật cũ"
article = "Điều 1"
to = 2026-06-30
"""
NEW = """[regime]
key = "NEW"
name = "Luật mới"
document = "Luật mới"
article = "Điều 1"
from = 2026-07-01
"""
EVENTS = """[[event]]
code = "asked"
name = "Được hỏi"
variants = ["simple", "complex"]
until = true

[[event]]
code = "answered"
name = "Đã trả lời"

[[event]]
code = "meeting_planned"
name = "Định ngày họp"
planned = true

[[variant]]
key = "simple"
name = "đơn giản"

[[variant]]
key = "complex"
name = "phức tạp"
"""


def limit(key: str = "answer", **values: str | int) -> str:
    """A `[[limit]]`; values are TOML as it is written, "" leaves a field out."""
    fields: dict[str, str | int] = {
        "key": f'"{key}"',
        "name": '"Trả lời"',
        "number": 5,
        "unit": '"days"',
        "opens": '["asked"]',
        "closes": '["answered"]',
        "whose": '"officer"',
        "article": '"Điều 2"',
        "words": '"trong thời hạn 05 ngày"',
    }
    fields |= {name.replace("since", "from"): value for name, value in values.items()}
    lines = [f"{name} = {value}" for name, value in fields.items() if value != ""]
    return "\n".join(["[[limit]]", *lines, ""])


def files(**texts: str) -> list[LawFile]:
    """The files of a pack: `OLD__limits` is `OLD/limits.toml`; heads and events are there.

    A pack needs a limit: one is added where no text has any.
    """
    given = {
        "OLD__regime": OLD,
        "NEW__regime": NEW,
        "common__events": EVENTS,
    } | texts
    if not any("[limit" in text.replace(" ", "") for text in texts.values()):
        given["OLD__only"] = limit("only")
    return [
        LawFile(f"{name.replace('__', '/')}.toml", text.encode())
        for name, text in sorted(given.items())
    ]


def pack(**texts: str) -> LawPack:
    """A pack of these texts that has no fault."""
    return parse_law(files(**texts))
