"""Figures of the forms: weights over cells; the identities hold whatever the cells."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thads_desktop.domain.figures import (
    OUTSIDE,
    CaseCell,
    Figures,
    MoneyCell,
    case_figures,
    money_figures,
    percent,
)
from thads_desktop.domain.vocabulary import Basis, Flow

COLUMNS = (
    "running",
    "postponed_by_agreement",
    "paused",
    "not_yet",
    OUTSIDE,
    "completed",
    "terminated",
    "entrusted",
    "withdrawn",
)
columns = st.sampled_from(COLUMNS)
bases = st.sampled_from(Basis)
case_cells = st.lists(
    st.tuples(st.builds(CaseCell, columns, bases, st.booleans()), st.integers(1, 50))
)
money_cells = st.lists(
    st.tuples(
        st.builds(MoneyCell, columns, bases, st.sampled_from(Flow), st.booleans()),
        st.integers(1, 10**12),
    )
)


def assert_identities(figures: Figures) -> None:
    f = {key: value for key, value in figures.items() if isinstance(value, int)}
    assert f["new"] == f["new_ex_officio"] + f["new_on_request"]
    assert f["accepted"] == f["old"] + f["new"]
    assert f["must_enforce"] == f["accepted"] - f["entrusted"] - f["withdrawn"]
    assert f["must_enforce"] == f["enforceable"] + f["not_yet"] + f["paused"]
    assert f["enforceable"] == f["done"] + f["running"] + f["postponed_by_agreement"]
    assert f["carried_over"] == f["must_enforce"] - f["done"]
    assert f["enforceable_carried_over"] == f["enforceable"] - f["done"]


@given(cells=case_cells)
def test_the_identities_hold_for_cases(cells: list[tuple[CaseCell, int]]) -> None:
    figures = case_figures(cells)
    assert_identities(figures)
    assert all(value is None or value >= 0 for value in figures.values())


@given(cells=money_cells)
def test_the_identities_hold_for_money(cells: list[tuple[MoneyCell, int]]) -> None:
    figures = money_figures(cells)
    assert_identities(figures)
    moved = (figures["received"], figures["waived"], figures["terminated"])
    assert figures["done"] == sum(part for part in moved if isinstance(part, int))


def test_cases_of_the_separate_register_are_a_memo_outside_the_form() -> None:
    figures = case_figures([(CaseCell(OUTSIDE, Basis.EX_OFFICIO, is_old=True), 3)])
    assert figures["separate_register"] == 3
    assert figures["accepted"] == figures["must_enforce"] == 0


@pytest.mark.parametrize(
    ("part", "whole", "expected"),
    [
        (5751, 6625, "86.81"),  # a province's published year 2019
        (1, 8, "12.50"),
        (1, 16_000, "0.01"),  # 0.00625 goes up
        (1, 3, "33.33"),
        (2, 3, "66.67"),
        (0, 5, "0.00"),
        (10**15, 10**15, "100.00"),
    ],
)
def test_a_percentage_has_two_decimals_half_up(part: int, whole: int, expected: str) -> None:
    assert percent(part, whole) == Decimal(expected)


def test_a_half_goes_up() -> None:
    assert percent(1, 800) == Decimal("0.13")  # 0.125


def test_without_a_whole_there_is_no_percentage() -> None:
    assert percent(0, 0) is None
    assert case_figures([])["rate_percent"] is None
