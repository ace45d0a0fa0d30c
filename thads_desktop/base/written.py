"""Text as a person means it: one form for every letter, and nothing nobody can see.

Text copied from other programs brings decomposed letters, control characters, marks that turn the
direction of writing, blanks of no width. Names that look alike must be alike.
"""

from __future__ import annotations

import re
import unicodedata

from thads_desktop.base.vietnamese import nfc

_BREAKS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_ACROSS_LINES = re.compile(r"\s*[\n\t]\s*")
_KEPT = "\n\t"
_NO_LETTERS = 0xFFFE  # U+FFFE and U+FFFF, in every plane
_UNSEEN = frozenset({"Cc", "Cf"})


def written_lines(text: str) -> str:
    """The text in NFC without invisible characters; line breaks and tabs stay."""
    if text.isascii() and text.isprintable():
        return text
    broken = _BREAKS.sub("\n", text)
    return nfc("".join(one for one in broken if one in _KEPT or not _is_unseen(one)))


def written_line(text: str) -> str:
    """The same on one line: breaks and tabs become blanks, none at its ends."""
    text = written_lines(text)
    is_one = not any(letter in text for letter in _KEPT)
    return text if is_one else _ACROSS_LINES.sub(" ", text).strip()


def _is_unseen(letter: str) -> bool:
    """A control or format character, or one that is no character at all (U+FFFE, U+FFFF)."""
    return unicodedata.category(letter) in _UNSEEN or ord(letter) & _NO_LETTERS == _NO_LETTERS
