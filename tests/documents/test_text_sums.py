"""Sums of free text against the record, however they are written."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thads_desktop.base.formats import format_money
from thads_desktop.base.number_words import money_in_words
from thads_desktop.documents.text_sums import unknown_sums, wrong_sums_in_words

KNOWN = (1_205_000_001, 48_150_000)


@pytest.mark.parametrize(
    "written",
    [
        "123.456.789 đồng",
        "123.456.789đ",
        "123.456.789 VNĐ",
        "123.456.789 vnd",
        "123,456,789 đồng",
        "123 456 789 đồng",
        "123 triệu đồng",
        "1,5 tỷ",
        "1 tỷ 350 triệu đồng",
    ],
)
def test_a_sum_the_record_lacks_is_told_however_written(written: str) -> None:
    assert len(list(unknown_sums(f"Còn phải nộp {written}.", KNOWN))) == 1


@pytest.mark.parametrize(
    "written",
    ["1.205.000.001 đồng", "1,2 tỷ", "1.205 triệu đồng", "1 tỷ 205 triệu", "48,15 triệu đồng"],
)
def test_a_sum_of_the_record_is_known_rounded_too(written: str) -> None:
    assert list(unknown_sums(f"Còn phải nộp {written}.", KNOWN)) == []


def test_an_estimate_and_other_counts_are_no_sums_of_the_record() -> None:
    text = "Giá khoảng 3.500.000 đồng; thu nhập chừng 7 triệu đồng; phát hành 2 triệu cổ phần."
    assert list(unknown_sums(text, KNOWN)) == []


@settings(deadline=None)
@given(st.integers(1, 10**13))
def test_a_known_sum_and_its_own_words_raise_nothing(dong: int) -> None:
    figures, words = format_money(dong, language="vi"), money_in_words(dong)
    text = f"Số tiền {figures} đồng ({words}); {figures}đ (bằng chữ: {words} chẵn)."
    assert list(wrong_sums_in_words(text)) == []
    assert list(unknown_sums(text, [dong])) == []
