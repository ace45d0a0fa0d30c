"""Numbers and dates, written and read."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, date, datetime
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Any

import pytest
from babel import dates, numbers
from hypothesis import given
from hypothesis import strategies as st

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import (
    format_count,
    format_date,
    format_moment,
    format_money,
    format_percent,
    official_date,
    parse_date,
    parse_money,
)
from thads_desktop.base.language import use_language

DATA = Path(__file__).parents[1] / "data" / "vietnamese-text.json"
DATES: list[dict[str, Any]] = json.loads(DATA.read_text(encoding="utf-8"))["date_style"]["cases"]
TODAY = date(2026, 11, 22)

languages = st.sampled_from(["vi", "en"])
sums = st.integers(min_value=-(10**18) + 1, max_value=10**18 - 1)
days = st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31))


@pytest.fixture
def english() -> Iterator[None]:
    use_language("en")
    yield
    use_language("vi")


def test_money_has_points_in_vietnamese() -> None:
    assert format_money(417_128_568_000) == "417.128.568.000"
    assert format_money(-500) == "-500"


def test_count_has_points_in_vietnamese() -> None:
    assert format_count(7_427) == "7.427"


@pytest.mark.usefixtures("english")
def test_english_window_has_english_numbers_and_vietnamese_dates() -> None:
    assert format_money(1_845_000) == "1,845,000"
    assert format_percent(86.8075) == "86.81%"
    assert format_date(date(2026, 11, 25)) == "25/11/2026"


@pytest.mark.usefixtures("english")
def test_paper_printed_from_an_english_window_stays_vietnamese() -> None:
    assert format_money(1_845_000, language="vi") == "1.845.000"
    assert format_percent(86.8075, language="vi") == "86,81 %"
    assert parse_money("1.845", language="vi") == 1_845


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Decimal(5751) / Decimal(6625) * 100, "86,81 %"),
        (Decimal("0.005"), "0,01 %"),
        (Decimal("27.145"), "27,15 %"),
        (2.675, "2,68 %"),
        (0, "0,00 %"),
        (1234, "1.234,00 %"),
    ],
)
def test_percentage_rounds_a_half_up(value: Decimal | float, text: str) -> None:
    assert format_percent(value) == text


@pytest.mark.parametrize(
    ("text", "dong"),
    [
        ("1.845.000", 1_845_000),
        ("1845000", 1_845_000),
        ("1.000", 1_000),
        ("417 128 568 000", 417_128_568_000),
        ("417\u00a0128\u00a0568\u202f000", 417_128_568_000),
        ("1,845,000", 1_845_000),
        ("1.845.000,00", 1_845_000),
        ("1,5tr", 1_500_000),
        ("1,5 triệu đồng", 1_500_000),
        ("2 tỷ", 2_000_000_000),
        ("2 TỈ", 2_000_000_000),
        ("500k", 500_000),
        ("500 nghìn", 500_000),
        ("500 ngan", 500_000),
        ("1.845.000 đ", 1_845_000),
        ("1845000 VNĐ", 1_845_000),
        ("-1.845.000", -1_845_000),
        ("\u22125 tr", -5_000_000),
        ("0", 0),
    ],
)
def test_money_is_read_as_people_type_it(text: str, dong: int) -> None:
    assert parse_money(text) == dong


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "đồng", "2 triệu mấy", "một triệu", "1..000", "12-5", "5 tr 5"),
        *("1.84", "1,234.5", "1,000", "1,250 tỷ", "1.845,000", "18.45.000", "1 84", "01.845"),
        *("1,5", "0,0001k", "1" + "0" * 18, "9" * 5000, "1,00000000000000000000000000001 tỷ"),
    ],
)
def test_what_is_no_sum_or_could_be_two_is_refused(text: str) -> None:
    with pytest.raises(DomainError) as refused:
        parse_money(text)
    assert refused.value.code == "money_not_a_number"


@pytest.mark.usefixtures("english")
def test_english_window_reads_commas_as_groups() -> None:
    assert parse_money("1,845") == 1_845
    assert parse_money("1.5tr") == 1_500_000
    with pytest.raises(DomainError):
        parse_money("1.845")


@given(sums, languages)
def test_money_written_can_be_read_back(dong: int, language: str) -> None:
    assert parse_money(format_money(dong, language=language), language=language) == dong


@pytest.mark.parametrize("case", DATES, ids=lambda case: case["iso"])
def test_date_on_paper_follows_decree_30(case: dict[str, str]) -> None:
    assert official_date(date.fromisoformat(case["iso"])) == case["official"]


def test_moment_is_told_by_the_clock_of_vietnam() -> None:
    assert format_moment(datetime(2026, 11, 22, 2, 5, tzinfo=UTC)) == "22/11/2026 09:05"
    assert format_moment(datetime(2026, 11, 22, 18, 0, tzinfo=UTC)) == "23/11/2026 01:00"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("5/3", date(2026, 3, 5)),
        ("05/03/2026", date(2026, 3, 5)),
        (" 5-3-2026 ", date(2026, 3, 5)),
        ("5.3.2026", date(2026, 3, 5)),
        ("05032026", date(2026, 3, 5)),
        ("050326", date(2026, 3, 5)),
        ("2026-03-05", date(2026, 3, 5)),
        ("5/3/2019", date(2019, 3, 5)),
        ("5/3/99", date(1999, 3, 5)),
        ("5/3/46", date(2046, 3, 5)),
        ("5/3/47", date(1947, 3, 5)),
        ("12/11/2026", date(2026, 11, 12)),
        ("29/2/2024", date(2024, 2, 29)),
    ],
)
def test_date_is_read_with_the_day_first(text: str, day: date) -> None:
    assert parse_date(text, TODAY) == day


@pytest.mark.parametrize(
    ("text", "code"),
    [
        *((text, "no_such_date") for text in ("31/9", "29/2/2026", "0/1/2026", "1/0/2026")),
        *((text, "no_such_date") for text in ("25/13/2026", "5/3/0206", "31092026", "20260305")),
        *((text, "no_such_date") for text in ("", "hôm qua", "5/3/2026/1", "2019", "5/3/202")),
        *((text, "day_month_swapped") for text in ("3/25/2012", "03252012", "1/31")),
        *((text, "no_such_date") for text in ("2/30/2012", "31/31/2020")),
    ],
)
def test_impossible_date_is_refused_with_its_reason(text: str, code: str) -> None:
    with pytest.raises(DomainError) as refused:
        parse_date(text, TODAY)
    assert refused.value.code == code


@given(days, st.sampled_from(["%d/%m/%Y", "%d%m%Y", "%Y-%m-%d", "%d.%m.%Y"]))
def test_date_written_can_be_read_back(day: date, pattern: str) -> None:
    assert parse_date(day.strftime(pattern), TODAY) == day
    assert parse_date(format_date(day), TODAY) == day


@given(st.text(alphabet="0123456789/-. ,kđtr", max_size=12))
def test_nothing_typed_is_a_bug(text: str) -> None:
    for parse in (parse_money, lambda typed: parse_date(typed, TODAY)):
        with suppress(DomainError):
            parse(text)


@given(amount=sums, rate=st.decimals("-1e6", "1e6", places=4), day=days, language=languages)
def test_numbers_and_days_are_written_as_babel_writes_them(
    amount: int, rate: Decimal, day: date, language: str
) -> None:
    assert format_count(amount, language=language) == numbers.format_decimal(
        amount, format="#,##0", locale=language
    )
    rounded = rate.quantize(Decimal("0.01"), ROUND_HALF_UP)
    figure = numbers.format_decimal(rounded, format="#,##0.00", locale=language)
    assert format_percent(rate, language=language).rstrip(" %") == figure
    assert format_date(day) == dates.format_date(day, "dd/MM/yyyy", locale=language)
