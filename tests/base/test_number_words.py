"""Numbers in words."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thads_desktop.base.number_words import in_words, money_in_words

DATA = Path(__file__).parents[1] / "data" / "vietnamese-text.json"
CASES: list[dict[str, Any]] = json.loads(DATA.read_text(encoding="utf-8"))["number_to_words"]

DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
VALUES = {word: n for n, word in enumerate(DIGITS)} | {"mốt": 1, "lăm": 5, "linh": 0, "mười": 10}
SCALES = {"mươi": 10, "trăm": 100}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["n"])
def test_number_is_read_as_in_official_papers(case: dict[str, Any]) -> None:
    assert in_words(case["n"]) == case["expected"]
    assert money_in_words(case["n"]) == case["money"]


def test_negative_sum_begins_with_am() -> None:
    assert money_in_words(-1_005_000) == "Âm một triệu không trăm linh năm nghìn đồng"


@given(st.integers(min_value=-(10**20), max_value=10**20))
def test_words_can_be_read_back(n: int) -> None:
    assert read(in_words(n).split()) == n


@given(st.integers(min_value=0, max_value=999), st.integers(min_value=0, max_value=6))
def test_round_sums_can_be_read_back(group: int, thousands: int) -> None:
    n = group * 1000**thousands
    assert read(in_words(n).split()) == n


def test_sums_of_every_size_can_be_read_back() -> None:
    assert_sums_are_read_back(20_000)


@pytest.mark.long
def test_a_million_sums_can_be_read_back() -> None:
    assert_sums_are_read_back(1_000_000)


def assert_sums_are_read_back(count: int) -> None:
    """Random sums, as many of each number of digits up to the largest a case may owe."""
    random = Random(2019)  # noqa: S311 - which sums are read is no secret
    for turn in range(count):
        n = random.randrange(10 ** (turn % 15), 10 ** (turn % 15 + 1) + 1)
        words = money_in_words(n)
        assert words[0].isupper()
        assert words.endswith(" đồng")
        assert read(words.casefold().split()[:-1]) == n


def read(words: list[str]) -> int:
    """The number that words say."""
    if words[0] == "âm":
        return -read(words[1:])
    if "tỷ" in words:
        end = len(words) - words[::-1].index("tỷ")
        return read(words[: end - 1]) * 10**9 + below_billion(words[end:])
    return below_billion(words)


def below_billion(words: list[str]) -> int:
    total = group = 0
    for word in words:
        match word:
            case "triệu" | "nghìn":
                total += group * {"triệu": 1_000_000, "nghìn": 1_000}[word]
                group = 0
            case "mươi" | "trăm":
                unit = group % 10
                group += unit * (SCALES[word] - 1)
            case _:
                group += VALUES[word]
    return total + group
