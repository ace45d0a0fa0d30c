"""The sentences that say why a case is just outside a figure."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.histories import Move, opening_of
from tests.ledgers import MORNING, play, temporary_context
from thads_desktop.base.clock import FixedClock
from thads_desktop.base.errors import DomainError
from thads_desktop.base.progress import CancelledError
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain import step_payloads as s
from thads_desktop.services.acts import open_new_case, record_act
from thads_desktop.services.context import Context
from thads_desktop.services.near_figures import near_figure, near_rows
from thads_desktop.services.practice import make_practice_office
from thads_desktop.services.statistics import (
    Measure,
    PeriodQuestion,
    count_period,
    filled_form,
    measures_of,
    period_question,
)
from thads_desktop.services.statistics_shelf import statistics_forms

FIRST, LAST = date(2025, 10, 1), date(2025, 12, 31)
QUESTION = PeriodQuestion(first=FIRST, last=LAST)
CARRIED_OUT = s.StepTaken(code="coercion_carried_out")


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


def of_matters(
    context: Context,
    form: str,
    key: str,
    *,
    row: str = "total",
    question: PeriodQuestion = QUESTION,
) -> dict[str, str]:
    near = near_figure(context, question, form=form, key=key, row=row)
    return {one.case.case_id: one.why for one in near_rows(context, near, [*near.cases])}


def coerced(case: str, on: date, *later: Move, variant: str = "seizure") -> list[Move]:
    """A case with a decision to coerce, and what came of it."""
    decided = Move(case, m.CoercionDecided(variant=variant), on)
    return [Move(case, opening_of(8000), FIRST), decided, *later]


def test_a_coercion_carried_out_late_and_one_not_carried_out_are_just_outside() -> None:
    on = date(2025, 12, 10)
    late = coerced("late", on, Move("late", CARRIED_OUT, date(2026, 1, 5)))
    with temporary_context() as context:
        play(context, [coerced("waiting", on), late])
        near = of_matters(context, "measures", "carried_out")
    assert near == {
        "late": "Từ 05/01/2026, sau ngày cuối kỳ 5 ngày: Quyết định cưỡng chế (kê biên, xử lý tài "
        "sản) ngày 10/12/2025: đã tổ chức cưỡng chế từ 05/01/2026, không huy động lực lượng",
        "waiting": "Cột khác từ 10/12/2025, trước ngày cuối kỳ 21 ngày: Quyết định cưỡng chế (kê "
        "biên, xử lý tài sản) ngày 10/12/2025: chưa có kết quả",
    }
    assert [*near] == ["late", "waiting"]


def test_what_was_carried_out_with_forces_is_beside_what_was_without() -> None:
    done = s.StepTaken(code="coercion_carried_out", variant="with_forces")
    with temporary_context() as context:
        play(context, [coerced("case", FIRST, Move("case", done, date(2025, 12, 30)))])
        near = of_matters(context, "measures", "without_forces")
    assert near["case"] == (
        "Cột khác từ 30/12/2025, trước ngày cuối kỳ 1 ngày: Quyết định cưỡng chế (kê biên, xử lý "
        "tài sản) ngày 01/10/2025: đã tổ chức cưỡng chế từ 30/12/2025, có huy động lực lượng"
    )


def test_a_measure_stands_beside_the_rows_of_other_measures() -> None:
    with temporary_context() as context:
        play(context, [coerced("case", date(2025, 12, 30), variant="income")])
        near = of_matters(context, "measures", "decisions", row="coercion.seizure")
    assert near["case"].startswith("Dòng khác từ 30/12/2025, trước ngày cuối kỳ 1 ngày: ")


def test_a_decision_of_the_day_before_the_period_is_just_outside_those_made_in_it() -> None:
    question = replace(QUESTION, first=date(2025, 10, 8))
    with temporary_context() as context:
        play(context, [coerced("case", date(2025, 10, 7))])
        near = of_matters(context, "measures", "decided_in_period", question=question)
    assert near["case"].startswith("Ngày 07/10/2025, trước ngày đầu kỳ 1 ngày: ")


def test_a_matter_entered_late_says_so_and_one_known_then_does_not() -> None:
    with temporary_context() as context:
        tomorrow = replace(context, clock=FixedClock(MORNING.moment + timedelta(days=1)))
        play(context, [coerced("known", FIRST)])
        play(tomorrow, [coerced("late", FIRST)])
        question = period_question(tomorrow, FIRST, LAST, known_on=MORNING.moment)
        near = of_matters(tomorrow, "measures", "decisions", question=question)
    assert [*near] == ["late"]
    assert near["late"].startswith("Ghi ngày 11/03/2026, sau thời điểm của số liệu 1 ngày: ")


def test_an_intake_with_a_request_after_the_period_is_just_outside() -> None:
    asked = Move("intake", s.StepTaken(code="clarification_requested"), date(2026, 1, 2))
    with temporary_context() as context:
        play(context, [[Move("intake", r.JudgmentReceived(), FIRST), asked]])
        near = near_figure(context, QUESTION, form="joint_court_requests", key="clarification")
        (row,) = near_rows(context, near, [*near.cases])
    assert (row.case.is_intake, row.near.distance) == (True, 2)


def test_just_outside_a_percentage_of_matters_is_just_outside_its_numerator() -> None:
    accepted = Move("case", s.StepTaken(code="complaint_accepted"), FIRST)
    received = Move("case", r.ComplaintReceived(), FIRST)
    with temporary_context() as context:
        play(context, [[Move("case", opening_of(8000), FIRST), received, accepted]])
        settled, percent = (
            of_matters(context, "complaints", key) for key in ("settled", "settled_percent")
        )
    assert settled == percent
    assert [*settled] == ["case"]


@pytest.mark.parametrize("every", [60, pytest.param(1, marks=pytest.mark.long)])
def test_beside_every_figure_of_every_form_one_can_look(tmp_path: Path, every: int) -> None:
    context = make_practice_office(tmp_path, cases=70, user="An", clock=MORNING)
    question = PeriodQuestion(first=FIRST, last=date(2026, 1, 31))
    forms = [one for one in statistics_forms().forms if one.measures]
    counted = count_period(context, question, measures_of(*(one.key for one in forms)))
    places = [
        (form.key, row.row.key, column.name)
        for form in forms
        for row in filled_form(counted, form.key).rows
        for column in form.columns
        if not column.waits_for
    ]
    for form_key, row_key, key in places[::every]:
        near = near_figure(context, question, form=form_key, key=key, row=row_key)
        assert all(one.why for one in near_rows(context, near, [*near.cases]))
    context.close()


def test_looking_can_be_stopped() -> None:
    class Stopped:
        def report(self, what: str, done: int, total: int) -> None:
            raise CancelledError(what, done, total)

    with temporary_context() as context:
        play(context, [coerced("case", FIRST)])
        for form, key in (("cases", "done"), ("measures", "decisions")):
            with pytest.raises(CancelledError):
                near_figure(context, QUESTION, form=form, key=key, progress=Stopped())


@pytest.mark.parametrize("days", [-5, 0, 999_999_999])
def test_nobody_looks_beyond_a_year(days: int) -> None:
    with temporary_context() as context, pytest.raises(DomainError) as error:
        near_figure(context, QUESTION, form="cases", key="done", days=days)
    assert (error.value.code, error.value.field) == ("days_wrong", "days")
