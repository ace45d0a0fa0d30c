"""The sentences that say why a case is just outside a figure."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.histories import opening_of
from tests.ledgers import MORNING, temporary_context
from thads_desktop.base.clock import FixedClock
from thads_desktop.base.errors import DomainError
from thads_desktop.domain import payloads as p
from thads_desktop.services.acts import open_new_case, record_act
from thads_desktop.services.context import Context
from thads_desktop.services.near_figures import near_figure, near_rows
from thads_desktop.services.statistics import Measure, PeriodQuestion, period_question

FIRST, LAST = date(2025, 10, 1), date(2025, 12, 31)
QUESTION = PeriodQuestion(first=FIRST, last=LAST)


def reasons(
    context: Context, question: PeriodQuestion, key: str, form: Measure = Measure.CASES
) -> dict[str, str]:
    near = near_figure(context, question, form=form, key=key)
    return {one.case.decision_number: one.why for one in near_rows(context, near, [*near.cases])}


def test_done_three_days_late_and_still_running_cases_are_just_outside_the_done() -> None:
    with temporary_context() as context:
        late = open_new_case(context, opening_of(8000, decision_number="1/QĐ"), FIRST).case_id
        open_new_case(context, opening_of(5_000_000, decision_number="2/QĐ"), FIRST)
        record_act(context, late, p.MoneyReceived(line=1, amount=8000), date(2026, 1, 3))
        record_act(context, late, p.ObligationCompleted(), date(2026, 1, 3))
        assert reasons(context, QUESTION, "rate_percent") == {
            "1/QĐ": "thi hành xong ngày 03/01/2026, sau ngày cuối kỳ 3 ngày",
            "2/QĐ": "có điều kiện, đang thi hành từ 01/10/2025, còn 5.000.000 đồng",
        }
        assert reasons(context, QUESTION, "received", Measure.MONEY)["1/QĐ"] == (
            "8.000 đồng ngày 03/01/2026, sau ngày cuối kỳ 3 ngày"
        )


def test_a_case_of_the_day_before_and_of_the_first_day_are_just_outside() -> None:
    with temporary_context() as context:
        open_new_case(context, opening_of(8000, decision_number="1/QĐ"), date(2025, 9, 29))
        open_new_case(context, opening_of(8000, decision_number="2/QĐ"), FIRST)
        assert reasons(context, QUESTION, "new")["1/QĐ"] == (
            "ra quyết định thi hành án ngày 29/09/2025, trước ngày đầu kỳ 2 ngày"
        )
        assert reasons(context, QUESTION, "old")["2/QĐ"] == (
            "ra quyết định thi hành án ngày 01/10/2025; vào con số này nếu kỳ bắt đầu muộn hơn "
            "1 ngày"
        )


def test_what_was_entered_after_the_moment_of_the_figures_says_so() -> None:
    with temporary_context() as context:
        tomorrow = replace(context, clock=FixedClock(MORNING.moment + timedelta(days=1)))
        open_new_case(context, opening_of(8000, decision_number="1/QĐ"), FIRST)
        open_new_case(tomorrow, opening_of(8000, decision_number="2/QĐ"), FIRST)
        question = period_question(tomorrow, FIRST, LAST, known_on=MORNING.moment)
        assert reasons(tomorrow, question, "new") == {
            "2/QĐ": "có điều kiện, đang thi hành, ghi vào dữ liệu ngày 11/03/2026, "
            "sau thời điểm của số liệu"
        }


def test_a_figure_of_matters_has_nothing_beside_it() -> None:
    with temporary_context() as context, pytest.raises(DomainError) as refused:
        near_figure(context, QUESTION, form="measures", key="decisions")
    assert refused.value.code == "near_of_matters"
