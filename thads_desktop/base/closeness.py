"""Finding names by a few typed letters: initials, beginnings of words, or both at once."""

from __future__ import annotations

import re
from enum import IntEnum

from thads_desktop.base.vietnamese import fold

_WORD = re.compile(r"\w+")


class Closeness(IntEnum):
    """How well typed letters mean a name; the smaller, the closer."""

    INITIALS = 0
    WORDS = 1
    MIXED = 2
    NOT = 3


def closeness(typed: str, name: str) -> Closeness:
    """How typed letters mean a name, whatever its tones and punctuation.

    Its initials from the first on (qdvv), beginnings of its words (quyet hoan), or some of each:
    `qd hoan` means Quyết định về việc hoãn thi hành án.
    """
    words, wanted = _WORD.findall(fold(name)), _WORD.findall(fold(typed))
    initials = "".join(word[0] for word in words)
    if initials.startswith("".join(wanted)):
        return Closeness.INITIALS
    rest = [part for part in wanted if not any(word.startswith(part) for word in words)]
    if not rest:
        return Closeness.WORDS
    return Closeness.MIXED if all(map(initials.startswith, rest)) else Closeness.NOT
