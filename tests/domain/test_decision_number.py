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
        ("QĐ 7", 0, "QĐ7"),
        ("", 0, ""),
        (unicodedata.normalize("NFD", "3/QĐ-THADS"), 3, "QĐ-THADS"),
    ],
)
def test_a_number_is_split_from_its_symbol(written: str, seq: int, symbol: str) -> None:
    assert parse_decision_number(written) == DecisionNumber(seq, symbol)


@given(written=st.text(max_size=30))
def test_whatever_is_written_has_a_number(written: str) -> None:
    number = parse_decision_number(written)
    assert number.seq >= 0
    assert number.symbol == number.symbol.strip()
