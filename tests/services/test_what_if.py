"""What-if: the fewest open cases that reach the target, and the rate with those chosen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from tests.histories import opening_of
from tests.ledgers import MORNING
from thads_desktop.base.errors import DomainError
from thads_desktop.domain import payloads as p
from thads_desktop.domain.office_payloads import TargetSet
from thads_desktop.domain.vocabulary import TargetIndicator
from thads_desktop.services.acts import open_new_case, record_act
from thads_desktop.services.context import Context
from thads_desktop.services.offices import NewOffice, create_office
from thads_desktop.services.statistics import Measure, PeriodQuestion, count_period
from thads_desktop.services.targets import set_target
from thads_desktop.services.what_if import what_if, what_if_rows

FIRST = date(2025, 10, 1)
QUESTION = PeriodQuestion(first=FIRST, last=date(2026, 3, 31))


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    """Five cases of 1,000 to 5,000 đồng; the last is postponed, all others can be done."""
    new = NewOffice(name="Phòng THADS khu vực 1", code="KV1")
    made = create_office(tmp_path / "office", new, user="An", clock=MORNING)
    for number in range(1, 6):
        case = open_new_case(
            made, opening_of(1000 * number, decision_number=f"{number}/QĐ"), FIRST
        ).case_id
    record_act(made, case, p.MeansClassified(enforceable=False), FIRST)
    yield made
    made.ledger.close()


def tell(context: Context, indicator: TargetIndicator, value: int) -> None:
    set_target(context, TargetSet(year=2026, indicator=indicator, value=value))


def test_cases_with_least_left_come_first_and_only_as_many_as_are_missing(
    context: Context,
) -> None:
    tell(context, TargetIndicator.RATE_OF_CASES, 5000)
    found = what_if(context, QUESTION, Measure.CASES)
    rows = what_if_rows(context, found, [one.case_key for one in found.wanted])
    assert [one.case.decision_number for one in rows] == ["1/QĐ", "2/QĐ"]
    assert [one.left for one in found.cases] == [1000, 2000, 3000, 4000]
    after = found.with_done([one.case_key for one in found.wanted])
    assert (after.rate, after.is_reached) == (Decimal("50.00"), True)


def test_for_money_those_that_bring_most_come_first(context: Context) -> None:
    tell(context, TargetIndicator.RATE_OF_MONEY, 5000)
    found = what_if(context, QUESTION, Measure.MONEY)
    assert [one.adds for one in found.wanted] == [4000, 3000]
    assert found.with_done([one.case_key for one in found.wanted]).is_reached


def test_what_was_foretold_comes_true(context: Context) -> None:
    tell(context, TargetIndicator.RATE_OF_CASES, 5000)
    found = what_if(context, QUESTION, Measure.CASES)
    wanted = [one.case_key for one in found.wanted]
    foretold = found.with_done(wanted)
    for row in what_if_rows(context, found, wanted):
        left = row.open_case.left
        record_act(context, row.case.case_id, p.MoneyReceived(line=1, amount=left), FIRST)
        record_act(context, row.case.case_id, p.ObligationCompleted(), FIRST)
    assert count_period(context, QUESTION).total.cases["rate_percent"] == foretold.rate
    assert what_if(context, QUESTION, Measure.CASES).wanted == ()


def test_without_a_target_there_is_nothing_to_reach(context: Context) -> None:
    with pytest.raises(DomainError) as refused:
        what_if(context, QUESTION, Measure.CASES)
    assert refused.value.code == "no_target"
