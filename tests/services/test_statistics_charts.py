"""Charts of a period: their amounts are the figures, every part opens its cases."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pypdfium2
import pytest

from tests.histories import YEAR_BEGINS, opening_of
from tests.ledgers import MORNING
from thads_desktop.domain import payloads as p
from thads_desktop.domain.office_payloads import TargetSet
from thads_desktop.domain.vocabulary import TargetIndicator
from thads_desktop.services.acts import open_new_case, record_act
from thads_desktop.services.chart_doors import StatisticsChart, open_chart_door
from thads_desktop.services.chart_papers import print_charts
from thads_desktop.services.context import Context
from thads_desktop.services.door_papers import AskedDoor, print_door
from thads_desktop.services.offices import NewOffice, create_office
from thads_desktop.services.progress_charts import MEASURES
from thads_desktop.services.statistics import CountedPeriod, Measure, count_period, period_question
from thads_desktop.services.statistics_charts import statistics_charts
from thads_desktop.services.targets import set_target

DAY, LAST = date(2025, 11, 3), date(2025, 12, 31)
MILLION = 1_000_000


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Context]:
    """An office without cases."""
    new = NewOffice(name="Phòng THADS khu vực 1", code="KV1")
    made = create_office(tmp_path / "office", new, user="An", clock=MORNING)
    yield made
    made.ledger.close()


@pytest.fixture
def context(empty: Context) -> Context:
    """Three cases, one of them done in November, one three years old."""
    done = open_new_case(empty, opening_of(5 * MILLION), YEAR_BEGINS).case_id
    open_new_case(empty, opening_of(3 * MILLION, decision_number="13/QĐ"), DAY)
    open_new_case(empty, opening_of(2 * MILLION, decision_number="14/QĐ"), date(2022, 11, 3))
    record_act(empty, done, p.MoneyReceived(line=1, amount=5 * MILLION), DAY)
    record_act(empty, done, p.ObligationCompleted(), DAY)
    return empty


def counted_of(context: Context) -> CountedPeriod:
    return count_period(context, period_question(context, YEAR_BEGINS, LAST))


def charts_of(context: Context, measure: Measure = Measure.CASES) -> dict[str, StatisticsChart]:
    made = statistics_charts(context, counted_of(context))
    return {one.chart.key: one for one in made[measure]}


def amounts(one: StatisticsChart) -> dict[str, list[int | Decimal | None]]:
    return {bar.label: [part.amount for part in bar.parts] for bar in one.chart.bars}


def test_progress_goes_month_by_month_from_the_first_day(context: Context) -> None:
    progress = charts_of(context)["progress"]
    assert amounts(progress) == {
        "10/2025": [Decimal("0.00")],
        "11/2025": [Decimal("33.33")],
        "12/2025": [Decimal("33.33")],
    }
    assert progress.chart.bars[1].note == "1/3 việc"
    assert not progress.chart.target_name


def test_progress_is_drawn_against_what_the_target_asks_by_then(context: Context) -> None:
    set_target(context, TargetSet(year=2026, indicator=TargetIndicator.RATE_OF_CASES, value=8400))
    bars = charts_of(context)["progress"].chart.bars
    assert [bar.target for bar in bars] == [Decimal("7.00"), Decimal("14.00"), Decimal("21.00")]
    assert bars[1].note == "1/3 việc; phải đạt 14,00 %"
    assert charts_of(context, Measure.MONEY)["progress"].chart.bars[0].target is None


def test_within_a_month_the_target_is_that_of_the_months_that_are_over(context: Context) -> None:
    set_target(context, TargetSet(year=2026, indicator=TargetIndicator.RATE_OF_CASES, value=8400))
    notes = []
    for last in (date(2025, 10, 9), date(2025, 11, 9)):
        counted = count_period(context, period_question(context, YEAR_BEGINS, last))
        [progress, *_others] = statistics_charts(context, counted)[Measure.CASES]
        notes.append(progress.chart.bars[-1].note)
        assert bool(progress.chart.target_name) == (last.month == 11)
    assert notes == ["0/2 việc", "1/3 việc; phải đạt 7,00 % đến hết tháng trước"]


def test_a_flow_ends_at_what_is_carried_over(context: Context) -> None:
    flow = charts_of(context)["flow"].chart
    assert [bar.parts[0].amount for bar in flow.bars] == [1, 2, 0, 0, 1, 2]
    assert [next(bar.spans()) for bar in flow.bars] == [
        (0, 1),
        (1, 3),
        (3, 3),
        (3, 3),
        (2, 3),
        (0, 2),
    ]


def test_ages_add_up_to_what_is_carried_over(context: Context) -> None:
    ages = amounts(charts_of(context)["ages"])
    assert ages["Dưới 1 năm"] == [1, 0]
    assert ages["Từ 3 đến dưới 5 năm"] == [1, 0]
    carried = counted_of(context).total.cases["carried_over"]
    assert sum(int(count or 0) for counts in ages.values() for count in counts) == carried


def test_every_part_opens_cases_that_sum_to_it(context: Context) -> None:
    for measure in MEASURES:
        for one in charts_of(context, measure).values():
            for place in one.chart.places:
                part = one.chart.part(place)
                assert open_chart_door(context, one.doors[part.door]).value == part.amount


def test_a_bar_of_ages_is_printed_as_the_cases_it_counts(context: Context, tmp_path: Path) -> None:
    ages = charts_of(context)["ages"]
    old = next(bar for bar in ages.chart.bars if bar.label == "Từ 3 đến dưới 5 năm")
    door = ages.doors[old.parts[0].door]
    asked = AskedDoor(question=door.question, form=door.form, key=door.key, age=door.age)
    workbook = tmp_path / "cases.xlsx"
    print_door(context, asked, xlsx=workbook)
    sheet = openpyxl.load_workbook(workbook).worksheets[0]
    told = [str(cell) for row in sheet.iter_rows(values_only=True) for cell in row if cell]
    assert any("Từ 3 đến dưới 5 năm, có điều kiện" in cell for cell in told)
    assert [cell for cell in told if cell.endswith("/QĐ")] == ["14/QĐ"]


def test_money_is_told_in_millions_and_opened_to_the_dong(context: Context) -> None:
    flow = charts_of(context, Measure.MONEY)["flow"].chart
    assert [bar.note for bar in flow.bars] == ["2", "+8", "0", "0", "−5", "5"]
    assert flow.bars[-1].parts[0].amount == 5 * MILLION


def test_an_officer_stands_with_quantity_and_rate(context: Context) -> None:
    [bar] = charts_of(context)["officers"].chart.bars
    assert bar.note == "1/3 · 33,33 %"
    assert [part.amount for part in bar.parts] == [1, 2]


def test_a_period_without_cases_has_charts_that_say_so(empty: Context) -> None:
    made = charts_of(empty)
    assert not made["progress"].chart.bars
    assert not made["officers"].chart.bars
    assert not made["ages"].chart.bars
    assert made["ages"].chart.empty == "Không có số liệu trong kỳ này."


def test_charts_are_printed_for_cases_and_for_money(context: Context, tmp_path: Path) -> None:
    file = tmp_path / "charts.pdf"
    printed = print_charts(context, counted_of(context), file)
    pages = pypdfium2.PdfDocument(file)
    assert len(pages) == printed.pages
    text = "".join(page.get_textpage().get_text_range() for page in pages)
    assert "Kết quả tính bằng việc" in text
    assert "(triệu đồng)" in text
