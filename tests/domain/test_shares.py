"""Shares of an obligation: what the judgment's words mean, and parts that add up to the whole."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thads_desktop.domain.payloads import Instalment, Obligation
from thads_desktop.domain.shares import divided, shares_of, together

NAMES = ("An", "Bình", "Chi")


def debt(amount: int = 90, share: str = "", **fields: object) -> Obligation:
    return Obligation(line=1, what="Trả nợ", amount=amount, share=share, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("said", "shares"),
    [
        ("1/3; 2/3", [Fraction(1, 3), Fraction(2, 3)]),
        ("40%; 60 %", [Fraction(2, 5), Fraction(3, 5)]),
        ("33,5%;66,5%", [Fraction(67, 200), Fraction(133, 200)]),
        ("30; 60", [Fraction(1, 3), Fraction(2, 3)]),
        ("1/2", [Fraction(1, 2), Fraction(1, 2)]),
        ("1/3", []),
        ("1/3; 1/3", []),
        ("1/3; 1/3; 1/3", []),
        ("1/0; 1/2", []),
        ("0/1; 1/1", []),
        ("theo phần", []),
        ("", []),
    ],
)
def test_shares_of_two_are_read_as_written(said: str, shares: list[Fraction]) -> None:
    assert list(shares_of(debt(share=said), 2)) == shares


def test_sums_of_dong_are_shares_of_the_whole() -> None:
    line = debt(3_000_000, "1.000.000 đồng; 2.000.000đ")
    assert [part.amount for part in divided(line, NAMES[:2])] == [1_000_000, 2_000_000]


def test_each_debtor_has_a_line_with_his_part() -> None:
    first, second = divided(debt(share="1/3; 2/3"), NAMES[:2])
    assert (first.line, first.debtors, first.amount, first.share) == (1, ("An",), 30, "")
    assert (second.line, second.debtors, second.amount) == (1, ("Bình",), 60)


def test_instalments_are_divided_as_the_sum_is() -> None:
    terms = Instalment(amount=3_000_001, since=date(2026, 1, 31))
    parts = divided(debt(0, "1/2", instalment=terms), NAMES[:2])
    each = [part.instalment.amount for part in parts if part.instalment]
    assert each == [1_500_000, 1_500_001]


def test_a_part_of_a_thing_keeps_its_share() -> None:
    house = Obligation(line=2, what="Giao nhà", share="1/2; 1/4")
    assert [part.share for part in divided(house, NAMES[:2])] == ["1/2", "1/4"]


@pytest.mark.parametrize(
    "line",
    [
        debt(share="1/3; 2/3", is_joint=True),
        debt(share="mỗi người một nửa"),
        debt(1, "1/2"),  # nobody can owe half a đồng
        debt(),
    ],
)
def test_what_is_owed_together_or_unclear_stays_one_line(line: Obligation) -> None:
    assert divided(line, NAMES[:2]) == (line,)


def test_parts_left_are_one_line_in_the_shares_they_have() -> None:
    line = debt(100, "1/2; 1/4; 1/4")
    left = together(line, divided(line, NAMES)[1:])
    assert (left.amount, left.debtors, left.share) == (50, ("Bình", "Chi"), "1/2; 1/2")
    assert [part.amount for part in divided(left, left.debtors)] == [25, 25]
    assert together(line, divided(line, NAMES)[2:]).share == ""


def test_parts_left_of_a_thing_keep_their_shares() -> None:
    house = Obligation(line=2, what="Giao nhà", share="1/2; 1/4; 1/4")
    left = together(house, divided(house, NAMES)[1:])
    assert (left.amount, left.share) == (0, "1/4; 1/4")
    assert [part.share for part in divided(left, left.debtors)] == ["1/4", "1/4"]


@given(
    st.integers(min_value=1, max_value=10**15),
    st.lists(st.integers(min_value=1, max_value=10**6), min_size=2, max_size=8),
)
def test_parts_always_add_up_to_the_whole(amount: int, weights: list[int]) -> None:
    whole = sum(weights)
    line = debt(amount, "; ".join(f"{weight}/{whole}" for weight in weights))
    names = [f"Người {number}" for number in range(len(weights))]
    parts = divided(line, names)
    assert sum(part.amount for part in parts) == amount
    if len(parts) > 1:
        left = together(line, parts[1:])
        assert left.amount == amount - parts[0].amount
        again = divided(left, left.debtors) if len(parts) > 2 else [left]
        assert [part.amount for part in again] == [part.amount for part in parts[1:]]
