"""Dates and sums of a list, read strictly."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exchange.lists import TODAY
from thads_desktop.exchange.cells import (
    CellFault,
    number_and_date,
    read_date,
    read_money,
    text_of,
    whole_dong,
)
from thads_desktop.exchange.workbook import Cell

MARCH_5 = date(2019, 3, 5)
days = st.dates(date(1950, 1, 1), TODAY)


@pytest.mark.parametrize(
    "cell",
    [
        MARCH_5,
        datetime(2019, 3, 5, 7, 30),  # noqa: DTZ001 - cells have no zone
        43529,
        43529.25,
        "5/3/2019",
        "05/03/2019",
        " 5 / 3 / 2019 ",
        "5-3-2019",
        "5.3.2019.",
        "5/3/19",
        "2019-03-05",
        "2019-03-05 00:00:00",
        "05/03/2019 7:30",
        "05032019",
        "ngày 05 tháng 3 năm 2019",
        "Ngày 5/3/2019",
        "'5/3/2019",
    ],
)
def test_a_date_is_read_with_the_day_first(cell: Cell) -> None:
    assert read_date(cell, TODAY) == MARCH_5


@pytest.mark.parametrize("cell", ["", "  ", "-", "…", "\u00a0"])
def test_an_empty_cell_is_no_date(cell: Cell) -> None:
    assert read_date(cell, TODAY) is None


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("31/9/2012", "no_such_date"),
        ("30/2/2012", "no_such_date"),
        ("2/30/2012", "no_such_date"),
        ("31/13/2012", "no_such_date"),
        ("0/1/2012", "no_such_date"),
        ("5/3/212", "no_such_date"),
        ("không rõ", "no_such_date"),
        ("3/2019", "no_such_date"),
        (2012, "no_such_date"),
        (-5, "no_such_date"),
        (True, "no_such_date"),
        (time(3, 4), "no_such_date"),
        ("3/25/2012", "day_month_swapped"),
        ("2012-25-03", "day_month_swapped"),
        ("5/6/2112", "date_in_future"),
        (date(2026, 11, 23), "date_in_future"),
    ],
)
def test_what_is_no_date_says_why(cell: Cell, code: str) -> None:
    with pytest.raises(CellFault) as caught:
        read_date(cell, TODAY)
    assert caught.value.code == code
    assert text_of(cell) in caught.value.message


@given(days)
def test_every_way_to_write_a_day_reads_the_same(day: date) -> None:
    serial = (day - date(1899, 12, 30)).days
    written: list[Cell] = [
        f"{day.day}/{day.month}/{day.year}",
        f"{day:%d-%m-%Y}",
        f"{day:%Y-%m-%d}",
        serial,
    ]
    assert {read_date(cell, TODAY) for cell in written} == {day}


@pytest.mark.parametrize(
    "cell",
    [
        1_845_000,
        1_845_000.0,
        "1845000",
        "1.845.000",
        "1,845,000",
        "1 845 000",
        "1\u00a0845\u00a0000",
        "1'845'000",
        "1.845.000 đồng",
        "1.845.000đ",
        "1.845.000 VNĐ",
        "1.845.000,00",
        "1,845,000.00",
        "'1.845.000",
    ],
)
def test_a_sum_is_read_however_it_is_grouped(cell: Cell) -> None:
    assert read_money(cell) == 1_845_000


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("2 triệu mấy", "money_not_a_number"),
        ("500 nghìn", "money_not_a_number"),
        ("1.845.00", "money_not_a_number"),
        ("1.845,000.000", "money_not_a_number"),
        ("12,5", "money_not_a_number"),
        ("5/3/2019", "money_not_a_number"),
        ("10%", "money_not_a_number"),
        ("O", "money_not_a_number"),
        (True, "money_not_a_number"),
        (MARCH_5, "money_not_a_number"),
        (1e30, "money_not_a_number"),
        (float("nan"), "money_not_a_number"),
        (float("inf"), "money_not_a_number"),
        ("-500.000", "money_negative"),
        ("\u2212500.000", "money_negative"),
        ("(500.000)", "money_negative"),
        (-1, "money_negative"),
    ],
)
def test_what_is_no_sum_says_why(cell: Cell, code: str) -> None:
    with pytest.raises(CellFault) as caught:
        read_money(cell)
    assert caught.value.code == code


@pytest.mark.parametrize("cell", ["", "-", " – "])
def test_an_empty_cell_is_no_sum(cell: Cell) -> None:
    assert read_money(cell) is None


@pytest.mark.parametrize(("cell", "dong"), [("1.845", 1_845_000), ("1,5", 1_500), (441.5, 441_500)])
def test_a_list_in_thousands_is_multiplied(cell: Cell, dong: int) -> None:
    assert read_money(cell, unit=1_000) == dong


def test_half_a_dong_goes_up() -> None:
    assert whole_dong(Decimal("1.5")) == 2


@given(st.integers(0, 10**14))
def test_grouping_never_changes_a_sum(dong: int) -> None:
    dotted = f"{dong:,}".replace(",", ".")
    assert {read_money(cell) for cell in (dong, str(dong), f"{dong:,}", dotted)} == {dong}


@pytest.mark.parametrize(
    ("cell", "parts"),
    [
        ("21/QĐ-CCTHADS ngày 05/3/2019", ("21/QĐ-CCTHADS", "05/3/2019")),
        ("21/QĐ-CCTHADS\n5.3.2019", ("21/QĐ-CCTHADS", "5.3.2019")),
        ("21/QĐ-CCTHADS (5/3/2019)", ("21/QĐ-CCTHADS", "5/3/2019")),
        ("21/QĐ, ngày 5 tháng 3 năm 2019", ("21/QĐ", "5 tháng 3 năm 2019")),
        ("21/QĐ-CCTHADS", ("21/QĐ-CCTHADS", "")),
        ("5/3/2019", ("5/3/2019", "")),
    ],
)
def test_number_and_date_of_one_cell_are_told_apart(cell: str, parts: tuple[str, str]) -> None:
    assert number_and_date(cell) == parts


def test_a_number_reads_as_it_is_written() -> None:
    assert [text_of(cell) for cell in (115.0, 115, 0.5, "  a \n b ", MARCH_5)] == [
        "115",
        "115",
        "0.5",
        "a b",
        "05/03/2019",
    ]
