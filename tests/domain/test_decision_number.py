"""Decision numbers, as they are written and as they meet."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thads_desktop.domain.decision_number import DecisionNumber, parse_decision_number


@pytest.mark.parametrize(
    ("written", "seq", "symbol"),
    [
        ("115/QĐ-CCTHADS", 115, "QĐ-CCTHADS"),
        (" 021/qđ- cctha ", 21, "QĐ-CCTHA"),
        ("115", 115, ""),
        ("115/", 115, ""),
        ("1a", 1, "A"),
        ("01 A / QĐ-THADS", 1, "A/QĐ-THADS"),
        ("1a QĐ-THADS", 1, "A/QĐ-THADS"),
        ("178 QĐ-CCTHADS", 178, "QĐ-CCTHADS"),
        ("QĐ 7", 0, "QĐ7"),
        ("", 0, ""),
        (unicodedata.normalize("NFD", "3/QĐ-THADS"), 3, "QĐ-THADS"),
    ],
)
def test_a_number_is_split_from_its_symbol(written: str, seq: int, symbol: str) -> None:
    assert parse_decision_number(written) == DecisionNumber(seq, symbol)


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("1", "01", True),
        ("1", "1/QĐ-CCTHADS", True),
        ("01/qd-ccthads", "1 / QĐ-CCTHADS", True),
        ("1", "1a", False),
        ("1a", "01 A/QĐ-CCTHADS", True),
        ("1/QĐ-CCTHADS", "1/QĐ-CTHADS", False),
        ("1a", "1b", False),
    ],
)
def test_two_numbers_are_one_however_they_are_written(one: str, other: str, is_same: bool) -> None:
    numbers = parse_decision_number(one), parse_decision_number(other)
    assert numbers[0].is_same_as(numbers[1]) is is_same
    assert numbers[1].is_same_as(numbers[0]) is is_same


@given(written=st.text(max_size=30))
def test_whatever_is_written_has_a_number(written: str) -> None:
    number = parse_decision_number(written)
    assert number.seq >= 0
    assert number.symbol == number.symbol.strip()
