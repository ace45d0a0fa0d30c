"""A figure's cases on paper and in Excel."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from tests.histories import opening_of
from tests.ledgers import MORNING
from thads_desktop.domain import payloads as p
from thads_desktop.services.acts import open_new_case, record_act
from thads_desktop.services.cases import CaseOrder
from thads_desktop.services.context import Context
from thads_desktop.services.door_papers import AskedDoor, inside_keys, print_door
from thads_desktop.services.offices import NewOffice, create_office
from thads_desktop.services.statistics import PeriodQuestion, open_figure, opened_cases

FIRST = date(2025, 10, 1)
QUESTION = PeriodQuestion(first=FIRST, last=date(2025, 12, 31))


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    """Two cases, of which the smaller is done."""
    new = NewOffice(name="Phòng THADS khu vực 1", code="KV1")
    made = create_office(tmp_path / "office", new, user="An", clock=MORNING)
    done = open_new_case(made, opening_of(5000, decision_number="2/QĐ"), FIRST).case_id
    open_new_case(made, opening_of(9000, decision_number="1/QĐ"), FIRST)
    record_act(made, done, p.MoneyReceived(line=1, amount=5000), FIRST)
    record_act(made, done, p.ObligationCompleted(), FIRST)
    yield made
    made.ledger.close()


def rows(path: Path) -> list[tuple[object, ...]]:
    return list(openpyxl.load_workbook(path).worksheets[0].iter_rows(values_only=True))


def test_without_an_order_those_that_add_most_come_first(context: Context) -> None:
    figure = open_figure(context, QUESTION, form="money", key="enforceable")
    opened = opened_cases(context, figure, inside_keys(context, figure))
    assert [one.amount for one in opened] == [9000, 5000]
    smallest = inside_keys(context, figure, CaseOrder.LEFT)
    assert [one.amount for one in opened_cases(context, figure, smallest)] == [5000, 9000]


def test_the_paper_names_the_figure_its_period_and_every_case(
    context: Context, tmp_path: Path
) -> None:
    files = {"xlsx": tmp_path / "door.xlsx", "pdf": tmp_path / "door.pdf"}
    asked = AskedDoor(question=QUESTION, form="cases", key="rate_percent")
    printed = print_door(context, asked, xlsx=files["xlsx"], pdf=files["pdf"])
    assert printed.pages == 1
    told = [str(cell) for row in rows(files["xlsx"]) for cell in row if cell is not None]
    assert any("Tỷ lệ" in cell and "50" in cell for cell in told)
    assert any("Từ ngày 01 tháng 10 năm 2025" in cell for cell in told)
    assert {"1/QĐ", "2/QĐ"} <= set(told)
    assert told.count("x") == 1


def test_the_paper_of_those_just_outside_says_why(context: Context, tmp_path: Path) -> None:
    file = tmp_path / "near.xlsx"
    asked = AskedDoor(question=QUESTION, form="cases", key="done", is_near=True)
    print_door(context, asked, xlsx=file)
    told = [str(cell) for row in rows(file) for cell in row if cell is not None]
    assert "có điều kiện, đang thi hành từ 01/10/2025, còn 9.000 đồng" in told
    assert "2/QĐ" not in told
