"""Names nearly, but not quite, those of the record (tên viết sai).

A real other person may be one letter off: only what cannot be another name, or stands beside
another fact of the person (role, year of birth, number), is sure.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from enum import Enum, auto

from thads_desktop.base.language import _
from thads_desktop.documents.text_facts import KnownPerson, Remark
from thads_desktop.documents.text_people import plain_digits, role_before, role_behind
from thads_desktop.documents.text_reading import (
    TITLES,
    KnownName,
    Mention,
    Reading,
    Word,
    is_whole,
)

_ALIKE = 0.5  # of the letters of a word, so that it is a slip and not another name
_LONG, _LONG_OF_FIRM = 3, 4  # words: shorter names share one word with others too often
_BESIDE = 150  # letters after a name in which its facts stand
_TWINS = (frozenset({"hoang", "huynh"}), frozenset({"vu", "vo"}), frozenset({"chu", "chau"}))
_NEXT_PERSON = re.compile(r"\b(?:ông|bà|anh|chị|cháu)\s", re.IGNORECASE)

Slip = tuple[str | None, ...]


class _Nearness(Enum):
    """How near some words are to a name."""

    SAME_LETTERS = auto()  # with other marks, but not on the given name
    ALIKE = auto()  # but for one word
    OTHER_FAMILY = auto()  # the given and middle names


def misspelt_names(reading: Reading) -> Iterator[Remark]:
    """Names that are nearly one of those known, each once."""
    told: set[str] = set()
    for mention, nearness in _near_names(reading):
        wrong = reading.span(mention.first, mention.after)
        if wrong in told or mention.who is None:
            continue
        is_sure = nearness is _Nearness.SAME_LETTERS or _has_fact(reading, mention, mention.who)
        if is_sure or nearness is not _Nearness.OTHER_FAMILY:
            told.add(wrong)
            said = _("“{wrong}” có phải là “{name}” không? Hãy sửa cho đúng tên.")
            message = said.format(wrong=wrong, name=mention.who.name)
            yield Remark(message=message, is_sure=is_sure)


def _near_names(reading: Reading) -> Iterator[tuple[Mention, _Nearness]]:
    """Words that are nearly a name, as mentions of its bearer; none within a name that is right."""
    taken = {at for one in reading.mentions if one.who for at in range(one.first, one.after)}
    slips = _slips_of(reading.names)
    sizes = sorted({len(slip) for slip in slips})
    firms = {name.folded[0] for name in reading.names if name.person.is_organisation}
    for first, word in enumerate(reading.words):
        if first in taken or not (word.is_capital or word.folded in firms):
            continue
        for here in _joined_words(reading.words, first, sizes):
            after = first + len(here)
            for name in _slipped(here, slips) if after - 1 not in taken else ():
                nearness = _nearness(here, name)
                if nearness and is_whole(reading.words, first, after, name.person):
                    yield Mention(first, after, name.person), nearness


def _joined_words(
    words: Sequence[Word], first: int, sizes: Iterable[int]
) -> Iterator[Sequence[Word]]:
    """The words from one on in each of the sizes, as long as nothing parts them."""
    for size in sizes:
        here = words[first : first + size]
        if len(here) < size or not all(word.joined for word in here[1:]):
            return
        yield here


def _slips_of(names: Iterable[KnownName]) -> Mapping[Slip, Sequence[KnownName]]:
    """The names by everything that may stand for them, so that a long roll is no slower."""
    found: defaultdict[Slip, list[KnownName]] = defaultdict(list)
    for name in names:
        for slip in set(_slips(name)):
            found[slip].append(name)
    return found


def _slips(name: KnownName) -> Iterator[Slip]:
    """A name without marks: whole, with any word in one place, of a person with a word too few."""
    words, is_firm = name.folded, name.person.is_organisation
    yield words
    if len(words) < (_LONG_OF_FIRM if is_firm else _LONG):
        return
    for at in range(1 if is_firm else 0, len(words)):
        yield (*words[:at], None, *words[at + 1 :])
    for at in () if is_firm else range(1, len(words) - 1):
        yield (*words[:at], *words[at + 1 :])


def _slipped(here: Sequence[Word], slips: Mapping[Slip, Sequence[KnownName]]) -> list[KnownName]:
    words = tuple(word.folded for word in here)
    masked = ((*words[:at], None, *words[at + 1 :]) for at in range(len(words)))
    return list(dict.fromkeys(name for slip in (words, *masked) for name in slips.get(slip, ())))


def _nearness(here: Sequence[Word], name: KnownName) -> _Nearness | None:
    if name.person.is_organisation:
        return _near_organisation(here, name)
    return _near_person(here, name) if all(word.is_capital for word in here) else None


def _near_organisation(here: Sequence[Word], name: KnownName) -> _Nearness | None:
    wrong = _different(here, name)
    if wrong is None:
        return None if _is_right(here, name) else _Nearness.SAME_LETTERS
    return _Nearness.ALIKE if _alike(*wrong) else None


def _near_person(here: Sequence[Word], name: KnownName) -> _Nearness | None:
    first, last = here[0], here[-1]
    if first.folded in TITLES and first.folded != name.folded[0]:
        return None
    if len(here) < len(name.keys):
        ends = (first.key, last.key) == (name.keys[0], name.keys[-1])
        return _Nearness.ALIKE if ends else None
    wrong = _different(here, name)
    if wrong is not None:
        is_slip = _alike(*wrong) or frozenset(wrong) in _TWINS
        other = _Nearness.OTHER_FAMILY if first.folded != name.folded[0] else None
        return _Nearness.ALIKE if is_slip else other
    if _is_right(here, name):
        return None
    return _Nearness.SAME_LETTERS if last.key == name.keys[-1] else _Nearness.ALIKE


def _different(here: Sequence[Word], name: KnownName) -> tuple[str, str] | None:
    """The word that is another even without its marks, and the right one; there is one at most."""
    pairs = zip((word.folded for word in here), name.folded, strict=True)
    return next((pair for pair in pairs if pair[0] != pair[1]), None)


def _is_right(here: Sequence[Word], name: KnownName) -> bool:
    return tuple(word.key for word in here) == name.keys


def _alike(one: str, other: str) -> bool:
    return SequenceMatcher(None, one, other).ratio() > _ALIKE


def _has_fact(reading: Reading, mention: Mention, person: KnownPerson) -> bool:
    """Does the role, the year of birth or the number of the person stand beside?"""
    claimed = role_before(reading, mention) or role_behind(reading, mention)
    behind = _NEXT_PERSON.split(reading.behind(mention, _BESIDE), maxsplit=1)[0]
    born = any(re.search(rf"sinh \D{{0,20}}{year}\b", behind) for year in person.birth_years)
    numbers = plain_digits(behind)
    return claimed in person.roles or born or any(one in numbers for one in person.numbers)
