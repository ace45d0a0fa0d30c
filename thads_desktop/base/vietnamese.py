"""Vietnamese text: one normal form, search without diacritics, dictionary order.

Order as in ICU's `vi`: letters a ă â b c d đ e ê … first, then tones (ngang, huyền, hỏi, ngã,
sắc, nặng), then lower before upper case. Two things differ from ICU on purpose: a tone belongs to
its word, so hoà and hòa are equal; and punctuation comes before digits without finer order.
"""

from __future__ import annotations

import string
import unicodedata
from functools import cache, lru_cache

_LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_TONES = "\u0300\u0309\u0303\u0301\u0323"  # huyền, hỏi, ngã, sắc, nặng; ngang has no mark
_SHAPES = "\u0306\u0302\u031b"  # the breve, circumflex and horn that make another letter
_MARKS = "".join(map(chr, range(0x300, 0x370)))
_LATIN = "".join(map(chr, (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))))  # letters with marks

# In a key, code points rank: level end < word end < punctuation < digits < letters < other scripts.
_LEVEL = " "
_WORD = "!"
_PUNCTUATION = '"'
_FIRST_LETTER = ord("A")
_FOREIGN = "9"  # a mark that is no Vietnamese tone
_NOTHING = ("", "", "")
_SYLLABLES = 16_384  # Vietnamese has some 7,000; names and headings repeat a few hundred


def nfc(text: str) -> str:
    """The text with every letter as one code point, as it is stored, compared and printed."""
    return unicodedata.normalize("NFC", text)


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """The search key: lower case, no tones or other marks, đ as d, single spaces."""
    return " ".join(filter(None, map(_folded_word, text.split())))


@lru_cache(maxsize=_SYLLABLES)
def _folded_word(word: str) -> str:
    """A word as searched for; remembered, as a search text is made of the same few words."""
    return unicodedata.normalize("NFD", word.casefold()).translate(_FOLDED)


def sort_key(text: str) -> str:
    """A plain string whose code-point order is the dictionary order of `text`.

    It can be stored in a column and indexed by SQLite's BINARY collation.
    """
    return _key(nfc(text).split())


def person_sort_key(name: str) -> str:
    """The sort key of a person: given name (tên), then family name (họ), then middle names."""
    words = nfc(name).split()
    return _LEVEL.join([_key(words[-1:]), _key(words[:-1][:1]), _key(words[1:-1])])


def _key(words: list[str]) -> str:
    weights = [_word_weights(word) for word in words]
    return _LEVEL.join([_WORD.join(level) for level in zip(*weights, strict=True)] or _NOTHING)


@lru_cache(maxsize=_SYLLABLES)
def _word_weights(word: str) -> tuple[str, str, str]:
    """The letters, the tones and the case of a word in normal form.

    The case loses its trailing zeros, for what ends a level or a word ranks below a zero too.
    """
    case = "".join(["1" if letter.isupper() else "0" for letter in word])
    return word.translate(_primary_table()), word.translate(_secondary_table()), case.rstrip("0")


@cache
def _primary_table() -> dict[int, str]:
    """Made when first asked for, as the other one: a list that is read needs no sort keys."""
    ranks = {letter: chr(_FIRST_LETTER + rank) for rank, letter in enumerate(_LETTERS)}
    punctuation = {ord(sign): _PUNCTUATION for sign in string.punctuation}
    return (
        punctuation
        | dict.fromkeys(map(ord, _MARKS), "")
        | {ord(letter): _primary(letter, ranks) for letter in string.ascii_letters + _LATIN}
    )


def _primary(letter: str, ranks: dict[str, str]) -> str:
    """The rank of a letter without its tone, of a foreign one without any of its marks."""
    parts = unicodedata.normalize("NFD", letter.lower())
    shaped = nfc("".join(part for part in parts if part not in _MARKS or part in _SHAPES))
    return ranks.get(shaped) or ranks.get(parts[0], letter)


@cache
def _secondary_table() -> dict[int, str]:
    ranks = dict.fromkeys(_MARKS, _FOREIGN) | dict.fromkeys(_SHAPES, "")
    ranks |= {tone: str(rank) for rank, tone in enumerate(_TONES, start=1)}
    marked = {
        ord(letter): "".join(ranks.get(mark, "") for mark in unicodedata.normalize("NFD", letter))
        for letter in _MARKS + _LATIN
    }
    return dict.fromkeys(map(ord, string.printable), "") | marked


_FOLDED = dict.fromkeys(map(ord, _MARKS), "") | {ord("đ"): "d"}
