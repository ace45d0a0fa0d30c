"""The count sheet of exhibits over all cases of an office."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from tests.histories import YEAR_BEGINS, opening_of
from tests.ledgers import temporary_context
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain.vocabulary import ExhibitStatus
from thads_desktop.services.acts import open_new_case, record_act
from thads_desktop.services.context import Context
from thads_desktop.services.exhibits import exhibit_sheet

RECEIVED, OUT = date(2025, 11, 3), date(2025, 11, 5)
ITEMS = (m.Exhibit(number=1, what="Dao"), m.Exhibit(number=2, what="Điện thoại", shelf="Kệ 3"))


@pytest.fixture
def context() -> Iterator[Context]:
    with temporary_context() as made:
        case = open_new_case(made, opening_of(5000), YEAR_BEGINS).case_id
        open_new_case(made, opening_of(5000, decision_number="13/QĐ-THADS"), YEAR_BEGINS)
        act = record_act(
            made, case, m.ExhibitReceived(items=ITEMS, who="Công an", variant="property"), RECEIVED
        ).act_id
        gone = m.ExhibitTransferred(about=act, assets=(1,), outcome="Tiêu hủy", receiver="Hội đồng")
        record_act(made, case, gone, OUT, although="tiêu hủy ngay")
        yield made


def test_the_sheet_lists_the_items_of_all_cases_that_have_any(context: Context) -> None:
    sheet = exhibit_sheet(context, OUT)
    assert [(row.decision_number, row.exhibit.what) for row in sheet.rows] == [
        ("12/QĐ-THADS", "Dao"),
        ("12/QĐ-THADS", "Điện thoại"),
    ]
    assert (sheet.count.cases, sheet.count.items, sheet.count.kept) == (1, 2, 1)
    assert sheet.count.by_status[ExhibitStatus.DESTROYED] == 1


def test_the_sheet_of_a_day_knows_nothing_of_later_acts(context: Context) -> None:
    assert exhibit_sheet(context, RECEIVED).count.kept == len(ITEMS)
    assert exhibit_sheet(context, YEAR_BEGINS).rows == ()
