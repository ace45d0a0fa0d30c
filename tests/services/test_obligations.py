"""Instalments that fell due, over all cases."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from tests.histories import opening_of
from tests.ledgers import temporary_context
from thads_desktop.domain import payloads as p
from thads_desktop.services.acts import open_new_case, record_act
from thads_desktop.services.context import Context
from thads_desktop.services.obligations import due_instalments

OPENED = date(2025, 10, 1)


@pytest.fixture
def context() -> Iterator[Context]:
    with temporary_context() as made:
        yield made


def maintenance(context: Context, number: int, first: date) -> str:
    monthly = p.Instalment(amount=2_000_000, since=first)
    line = p.Obligation(line=1, what="Cấp dưỡng", instalment=monthly)
    opening = opening_of(0, obligations=(line,), decision_number=f"{number}/QĐ-THADS")
    return open_new_case(context, opening, OPENED).case_id


def test_instalments_are_told_as_they_fall_due_until_recorded(context: Context) -> None:
    late = maintenance(context, 1, date(2026, 2, 20))
    early = maintenance(context, 2, date(2026, 1, 5))
    open_new_case(context, opening_of(5000, decision_number="3/QĐ-THADS"), OPENED)
    assert due_instalments(context, date(2026, 1, 4)) == []
    due = due_instalments(context, date(2026, 3, 1))
    assert [(one.case_id, one.fallen.amount, one.fallen.on) for one in due] == [
        (early, 4_000_000, date(2026, 2, 5)),
        (late, 2_000_000, date(2026, 2, 20)),
    ]
    record_act(context, early, due[0].increase(), due[0].fallen.on, although="thử")
    assert [one.case_id for one in due_instalments(context, date(2026, 3, 1))] == [late]
