"""Vietnamese text: normal form, search key, dictionary order."""

from __future__ import annotations

import itertools
import json
import sqlite3
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thads_desktop.base.vietnamese import fold, nfc, person_sort_key, sort_key

DATA = Path(__file__).parents[1] / "data" / "vietnamese-text.json"
COLLATION: dict[str, list[str]] = json.loads(DATA.read_text(encoding="utf-8"))["collation"]

ALPHABET = "aăâbcdđeêghiklmnoôơpqrstuưvxy"
TONES = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"]
ACCENTED = [nfc(vowel + tone) for vowel in "aăâeêioôơuưy" for tone in TONES]
LETTERS = sorted({*ALPHABET, *ACCENTED})

words = st.text(st.sampled_from(LETTERS + [letter.upper() for letter in LETTERS]), max_size=6)
phrases = st.lists(words, max_size=4).map(" ".join)


def test_nfd_text_becomes_the_stored_form() -> None:
    assert len(unicodedata.normalize("NFD", "Nguyễn Đình Hoà")) == 19
    assert nfc(unicodedata.normalize("NFD", "Nguyễn Đình Hoà")) == "Nguyễn Đình Hoà"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Đặng Đình Đức", "dang dinh duc"),
        ("  12/QĐ-CTHADS\u00a0 ", "12/qd-cthads"),
        ("Nguyễn\tVăn \n Ước", "nguyen van uoc"),
        ("Bệnh viện ĐA KHOA", "benh vien da khoa"),
        ("Straße Müller", "strasse muller"),
    ],
)
def test_search_key_has_no_diacritics_nor_capitals(text: str, key: str) -> None:
    assert fold(text) == key


def test_search_key_does_not_care_where_the_tone_stands() -> None:
    assert fold("hòa thủy khỏe") == fold("hoà thuỷ khoẻ")


@given(phrases)
def test_search_key_is_the_same_for_every_way_to_write(text: str) -> None:
    key = fold(text)
    assert fold(unicodedata.normalize("NFD", text)) == key
    assert fold(text.upper()) == key
    assert fold(key) == key
    assert key.isascii()


def test_order_of_letters_is_that_of_icu() -> None:
    assert in_order(COLLATION["letters"], sort_key) == COLLATION["letters"]


def test_tones_count_only_when_all_letters_are_equal() -> None:
    assert in_order(COLLATION["words"], sort_key) == COLLATION["words"]
    assert in_order(["Hạ Ân", "Ha An", "Hạ An", "Hà Anh"], sort_key) == [
        "Ha An",
        "Hạ An",
        "Hà Anh",
        "Hạ Ân",
    ]


def test_lower_case_comes_first_when_nothing_else_differs() -> None:
    assert in_order(["HÀ", "Hà", "hà", "Há"], sort_key) == ["hà", "Hà", "HÀ", "Há"]


def test_order_does_not_care_where_the_tone_stands() -> None:
    assert sort_key("Hòa thủy") == sort_key("Hoà thuỷ")


def test_signs_and_digits_come_before_letters_and_foreign_marks_after_none() -> None:
    ordered = ["A/b", "A1", "A10", "Ab", "Muller", "Müller", "Mũller", "Mz", "Ω"]
    assert in_order(ordered, sort_key) == [
        "A/b",
        "A1",
        "A10",
        "Ab",
        "Muller",
        "Mũller",
        "Müller",
        "Mz",
        "Ω",
    ]


def test_persons_go_by_given_name_then_family_then_middle() -> None:
    expected = COLLATION["persons_by_given_name"]
    assert in_order(expected, person_sort_key) == expected
    middles = ["Hà", "Lê Hà", "Lê An Hà", "Lê Thị Hà", "Phạm An Hà"]
    assert in_order(middles, person_sort_key) == middles


def test_sqlite_sorts_the_stored_key_the_same_way() -> None:
    names = COLLATION["persons_by_given_name"]
    base = sqlite3.connect(":memory:")
    base.execute("CREATE TABLE person (name TEXT, sort_key TEXT)")
    rows = [(name, person_sort_key(name)) for name in reversed(names)]
    base.executemany("INSERT INTO person VALUES (?, ?)", rows)
    stored = [name for (name,) in base.execute("SELECT name FROM person ORDER BY sort_key")]
    base.close()
    assert stored == names


@given(st.lists(phrases, max_size=6))
def test_order_is_by_letters_then_tones_then_case(texts: list[str]) -> None:
    assert in_order(texts, sort_key) == in_order(texts, by_definition)


@given(phrases)
def test_sort_key_is_the_same_for_nfd(text: str) -> None:
    assert sort_key(unicodedata.normalize("NFD", text)) == sort_key(text)
    assert person_sort_key(f" {text}  ") == person_sort_key(text)


@given(st.text())
def test_any_text_has_keys(text: str) -> None:
    assert isinstance(fold(text) + sort_key(text) + person_sort_key(text), str)


def in_order(texts: list[str], key: Callable[[str], Any]) -> list[str]:
    """Sorted from a fixed shuffled start, so that equal keys keep their places in both sorts."""
    return sorted(sorted(texts, key=lambda text: text[::-1]), key=key)


def by_definition(text: str) -> tuple[Any, ...]:
    """The order as section 4.3 of the rules tells it, slowly."""
    parts = [[split_tone(letter) for letter in word] for word in text.split()]
    letters = [[ALPHABET.index(base.lower()) for base, _tone in word] for word in parts]
    tones = [[tone for _base, tone in word if tone] for word in parts]
    case = [[base.isupper() for base, _tone in word] for word in parts]
    return letters, tones, case


def split_tone(letter: str) -> tuple[str, int]:
    marks = itertools.filterfalse(TONES[1:].__contains__, unicodedata.normalize("NFD", letter))
    base = nfc("".join(marks))
    tone = next((rank for rank in range(1, 6) if nfc(base + TONES[rank]) == letter), 0)
    return base, tone
