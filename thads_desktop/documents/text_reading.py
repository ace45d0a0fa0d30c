"""A text read as words (đọc lời văn): which of them name somebody of the record, or a stranger."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from thads_desktop.base.vietnamese import fold, nfc, sort_key
from thads_desktop.documents.text_facts import KnownPerson

_WORD = re.compile(r"\w+")
_JOINS = frozenset({" ", " & ", "-", " - ", " – ", "\N{NO-BREAK SPACE}", "’", "'"})
_END = re.compile(r"[.;!?]\s|\n")
TITLES = frozenset({"ong", "ba", "anh", "chi", "chau", "em", "co", "chu", "bac"})
_PLACES = frozenset({
    "xa", "phuong", "thi", "tran", "quan", "huyen", "tinh", "pho", "thon", "ap", "xom", "khom",
    "duong", "to", "khu", "ban", "nuoc", "so",
})  # fmt: skip


class Word(NamedTuple):
    """A word and where it stands; `joined` when only a space or dash is before it.

    `is_shouted` is one all in capitals.
    """

    start: int
    end: int
    key: str
    folded: str
    is_capital: bool
    is_shouted: bool
    joined: bool


class Mention(NamedTuple):
    """Chỗ nêu tên: from the first word to the one after the last; `who` is None for a stranger."""

    first: int
    after: int
    who: KnownPerson | None


class KnownName(NamedTuple):
    """A person's name by its words: with tones wherever they stand (hoà, hòa), and without."""

    keys: tuple[str, ...]
    folded: tuple[str, ...]
    person: KnownPerson


@dataclass(frozen=True, slots=True)
class Reading:
    """A text in words, with the names of the record in it and those of strangers."""

    text: str
    words: Sequence[Word]
    names: Sequence[KnownName]
    mentions: Sequence[Mention]

    def span(self, first: int, after: int) -> str:
        """The text of some words."""
        return self.text[self.words[first].start : self.words[after - 1].end]

    def before(self, mention: Mention, most: int) -> str:
        """What stands before a mention in its sentence, its last letters."""
        start = self.words[mention.first].start
        return _END.split(self.text[max(0, start - most) : start])[-1]

    def behind(self, mention: Mention, most: int) -> str:
        """What stands after a mention in its sentence, its first letters."""
        end = self.words[mention.after - 1].end
        return _END.split(self.text[end : end + most], maxsplit=1)[0]

    def last_before(self, place: int) -> tuple[Mention, str] | None:
        """The mention nearest before a place of its sentence, and what is between them."""
        found = [one for one in self.mentions if self.words[one.after - 1].end <= place]
        if not found:
            return None
        between = self.text[self.words[found[-1].after - 1].end : place]
        return None if _END.search(between) else (found[-1], between)


def read(text: str, people: Iterable[KnownPerson]) -> Reading:
    """Read a text against the people of the record."""
    plain = nfc(text)
    words = list(_words(plain))
    names = _names(people)
    return Reading(plain, words, names, list(_mentions(words, names)))


def _words(text: str) -> Iterator[Word]:
    last = 0
    for found in _WORD.finditer(text):
        start, end = found.span()
        word = found[0]
        capital, shouted = word[0].isupper(), word.isupper()
        joined = text[last:start] in _JOINS
        yield Word(start, end, _key(word), fold(word), capital, shouted, joined)
        last = end


@lru_cache(maxsize=8192)
def _key(word: str) -> str:
    return sort_key(word.lower())


def _names(people: Iterable[KnownPerson]) -> list[KnownName]:
    """The names of two words and more; who bears one name in the record is any of its bearers."""
    found: dict[tuple[str, ...], KnownName] = {}
    for person in people:
        words = _WORD.findall(nfc(person.name))
        keys = tuple(map(_key, words))
        if len(words) > 1:
            whole = found[keys].person.joined_with(person) if keys in found else person
            found[keys] = KnownName(keys, tuple(map(fold, words)), whole)
    return list(found.values())


def _mentions(words: Sequence[Word], names: Sequence[KnownName]) -> Iterator[Mention]:
    """Each word belongs to one name at most, the longest."""
    by_keys = {name.keys: name for name in names}
    sizes = sorted({len(keys) for keys in by_keys}, reverse=True)
    starts = {keys[0] for keys in by_keys}
    at = 0
    while at < len(words):
        found = _name_at(words, at, by_keys, sizes) if words[at].key in starts else None
        after = at + len(found.keys) if found else _stranger_end(words, at)
        if after > at:
            is_known = found and is_whole(words, at, after, found.person)
            yield Mention(at, after, found.person if found and is_known else None)
        at = max(after, at + 1)


def _name_at(
    words: Sequence[Word],
    at: int,
    by_keys: Mapping[tuple[str, ...], KnownName],
    sizes: Iterable[int],
) -> KnownName | None:
    for size in sizes:
        here = words[at : at + size]
        found = by_keys.get(tuple(one.key for one in here))
        if found and all(one.joined for one in here[1:]):
            is_name = found.person.is_organisation or all(one.is_capital for one in here)
            return found if is_name else None
    return None


def is_whole(words: Sequence[Word], first: int, after: int, who: KnownPerson) -> bool:
    """Is it not a part of a longer name of another ("Hoàng Thị Yến Nhi")?"""
    if who.is_organisation or all(word.is_shouted for word in words[first:after]):
        return True  # in capitals a sentence looks like one name
    goes_on = after < len(words) and words[after].joined and words[after].is_capital
    began = first > 0 and words[first].joined and words[first - 1].is_capital
    return not goes_on and not (began and words[first - 1].folded not in TITLES)


def _stranger_end(words: Sequence[Word], at: int) -> int:
    """After the capital words that name somebody else; the same place when none does."""
    if not words[at].is_capital or words[at].folded in TITLES:
        return at
    after = at + 1
    while after < len(words) and words[after].joined and words[after].is_capital:
        after += 1
    leading = words[at - 1].folded if at and words[at].joined else ""
    if leading in _PLACES or (after - at < 2 and leading not in TITLES):  # noqa: PLR2004 - one capital word only begins a sentence
        return at
    return after
