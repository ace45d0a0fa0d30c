"""Sums whose words are another's: the usual readings are accepted, no other number is."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from thads_desktop.base.formats import format_money
from thads_desktop.documents.text_sums import wrong_sums_in_words

DATA = Path(__file__).parents[1] / "data" / "vietnamese-text.json"
CASES: list[dict[str, Any]] = json.loads(DATA.read_text(encoding="utf-8"))["number_to_words"]
USUAL = [
    (case["n"], words) for case in CASES for words in (case["expected"], *case["accepted_variants"])
]


def written(n: int, words: str) -> str:
    return f"Số tiền {format_money(n, language='vi')} đồng ({words} đồng)."


@pytest.mark.parametrize(("n", "words"), USUAL)
def test_every_usual_reading_is_accepted(n: int, words: str) -> None:
    assert list(wrong_sums_in_words(written(n, words.capitalize()))) == []


@pytest.mark.parametrize(("n", "words"), USUAL)
def test_the_words_of_another_sum_are_not(n: int, words: str) -> None:
    assert len(list(wrong_sums_in_words(written(n + 1, words)))) == 1
