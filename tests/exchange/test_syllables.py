"""The spelling of Vietnamese syllables."""

from __future__ import annotations

import pytest

from thads_desktop.exchange.syllables import is_abbreviation, is_syllable


@pytest.mark.parametrize(
    "words",
    [
        "Nguyễn Văn Đức Trần Thị Yến Quỳnh Khuê giếng gì quạ thuở khuỷu ngoằn oằn",
        "QUYẾT ĐỊNH THI HÀNH ÁN chấp hành viên nghĩa vụ cưỡng chế kê biên uỷ thác",
        "một hai ba bốn năm sáu bảy tám chín mười hoà hòa thúy thuý",
    ],
)
def test_right_spelling_is_known(words: str) -> None:
    assert all(map(is_syllable, words.split()))


@pytest.mark.parametrize("word", ["Nguyển1", "tiòn", "gioo", "Jose", "bấp̀", "càc", "tòt", "", "w"])
def test_wrong_spelling_is_known(word: str) -> None:
    assert not is_syllable(word)


def test_consonants_alone_are_an_abbreviation() -> None:
    assert is_abbreviation("QĐ")
    assert not is_abbreviation("ĐA")
