"""The coercion decisions of a case, with the papers they need."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from tests.histories import YEAR_BEGINS, opening_of
from tests.ledgers import temporary_context
from thads_desktop.domain import measure_payloads as m
from thads_desktop.services.acts import open_new_case, record_act
from thads_desktop.services.case_view import open_case
from thads_desktop.services.coercions import CoercionRow, coercions_of_case
from thads_desktop.services.context import Context

DECIDED_ON, SEIZED_ON = date(2025, 11, 3), date(2025, 11, 10)
DECISION = m.CoercionDecided(number="15/QĐ-THADS", variant="seizure")


@pytest.fixture
def context() -> Iterator[Context]:
    with temporary_context() as made:
        open_new_case(made, opening_of(5000), YEAR_BEGINS)
        yield made


def rows(context: Context) -> tuple[CoercionRow, ...]:
    return coercions_of_case(context, open_case(context, "12/QĐ-THADS").state)


def decide(context: Context) -> str:
    case = open_case(context, "12/QĐ-THADS").case_id
    return record_act(context, case, DECISION, DECIDED_ON, although="đã xác minh").act_id


def test_a_case_without_a_decision_has_no_coercion(context: Context) -> None:
    assert rows(context) == ()


def test_a_decision_still_running_names_the_papers_it_lacks(context: Context) -> None:
    act = decide(context)
    (row,) = rows(context)
    assert row.measure == "Kê biên"
    assert (row.act_id, row.number, row.decided_on) == (act, "15/QĐ-THADS", DECIDED_ON)
    assert not row.is_over
    assert "Biên bản kê biên tài sản" in {one.name for one in row.missing}
    assert all(one.article and one.shown_on is None for one in row.missing)


def test_the_act_that_carries_it_out_ends_it_and_shows_its_minutes(context: Context) -> None:
    items = (m.Asset(number=1, what="Xe tải"),)
    seizure = m.PropertySeized(about=decide(context), items=items, variant="movable")
    case = open_case(context, "12/QĐ-THADS").case_id
    act = record_act(context, case, seizure, SEIZED_ON, although="đã báo trước").act_id
    (row,) = rows(context)
    assert row.is_over
    (minutes,) = (one for one in row.papers if one.name == "Biên bản kê biên tài sản")
    assert (minutes.act_id, minutes.shown_on) == (act, SEIZED_ON)
    assert minutes.shown_by
