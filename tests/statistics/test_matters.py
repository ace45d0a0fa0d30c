"""Matters counted from the acts of a ledger: in which period, as known when, behind which figure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.histories import (
    FIRST_DAY,
    LAST_DAY,
    YEAR_BEGINS,
    Move,
    days,
    new_openings,
    opening_of,
)
from tests.ledgers import MORNING, play, play_commit, temporary_context
from tests.matter_histories import histories, matter_acts, moves_of
from thads_desktop.base.errors import DomainError
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.case_facts import STATE_REVENUES
from thads_desktop.domain.matter_courses import Topic
from thads_desktop.domain.statistics_forms import Measure, StatisticsForm
from thads_desktop.domain.vocabulary import MendingWay, ObligationKind
from thads_desktop.ledger.positions import last_position
from thads_desktop.services.context import Context
from thads_desktop.services.practice import make_practice_office
from thads_desktop.services.statistics import (
    CountedPeriod,
    FilledForm,
    PeriodQuestion,
    count_period,
    filled_form,
    measures_of,
    no_data,
    open_figure,
    opened_cases,
)
from thads_desktop.services.statistics_shelf import report_forms, statistics_form, statistics_forms
from thads_desktop.statistics.matters import counted_matters

FORMS = statistics_forms().forms
ALL = measures_of(*(form.key for form in FORMS))
OF_MATTERS = [form for form in FORMS if Measure.MATTERS in form.measures]
DAY = timedelta(days=1)
OCTOBER = PeriodQuestion(first=YEAR_BEGINS, last=date(2025, 10, 31))
NOVEMBER = PeriodQuestion(first=date(2025, 11, 1), last=date(2025, 11, 30))
MID = date(2025, 10, 15)
OPENED = Move("case", opening_of(5000, 3000), date(2025, 10, 5))
DECIDED = Move("case", m.CoercionDecided(variant="seizure"), date(2025, 10, 10))
few = settings(max_examples=20, deadline=None)


def filled(context: Context, key: str, question: PeriodQuestion = OCTOBER) -> FilledForm:
    return filled_form(count_period(context, question, measures_of(key)), key)


def measures_after(
    *moves: Move, question: PeriodQuestion = OCTOBER, row: str = "total"
) -> dict[str, object]:
    """What the form of measures says after these moves, but for noughts."""
    with temporary_context() as context:
        play(context, [moves])
        found = filled(context, "measures", question).row(row)
        assert found is not None
        return {key: value for key, value in found.figures.items() if value}


def figures(form: FilledForm) -> list[tuple[str, str, object]]:
    return [
        (row.row.key, column.name, row.figures[column.name])
        for row in form.rows
        for column in form.form.columns
    ]


def check_doors(
    context: Context, counted: CountedPeriod, form: StatisticsForm, *, every: int = 1
) -> None:
    """Behind every figure, or every n-th, of a form stand the cases that make it, with a reason."""
    whole = filled_form(counted, form.key)
    assert whole.broken_columns() == []
    assert whole.broken_rows() == []
    opening = [one for one in figures(whole) if one[2] or one[0] == "total"]
    for row, column, value in opening[::every]:
        if value is None:
            continue
        door = open_figure(context, counted.question, form=form.key, key=column, row=row)
        assert door.value == value, (form.key, row, column)
        if not isinstance(value, int):
            continue
        assert sum(door.amounts.values()) == value, (form.key, row, column)
        opened = opened_cases(context, door, list(door.amounts))
        assert [one.amount for one in opened] == list(door.amounts.values())
        assert all(one.why for one in opened)


def test_a_decision_to_coerce_is_counted_where_it_was_made_and_settled() -> None:
    done = Move("case", s.StepTaken(code="coercion_carried_out"), MID)
    assert measures_after(OPENED, DECIDED) == {
        "decisions": 1,
        "decided_in_period": 1,
        "still_open": 1,
    }
    assert measures_after(OPENED, DECIDED, done) == {
        "decisions": 1,
        "decided_in_period": 1,
        "carried_out": 1,
        "without_forces": 1,
    }


def test_what_is_still_open_is_carried_into_the_next_period_and_no_further() -> None:
    done = Move("case", s.StepTaken(code="coercion_carried_out"), date(2025, 11, 3))
    later = PeriodQuestion(first=date(2025, 12, 1), last=date(2025, 12, 31))
    moves = (OPENED, DECIDED, done)
    assert measures_after(*moves)["still_open"] == 1
    november = measures_after(*moves, question=NOVEMBER)
    assert (november["decided_before"], november["carried_out"]) == (1, 1)
    assert measures_after(*moves, question=later) == {}


def test_a_decision_is_counted_under_its_measure() -> None:
    found = measures_after(OPENED, DECIDED, row="coercion.seizure")
    assert found["decisions"] == 1
    assert measures_after(OPENED, DECIDED, row="coercion.work") == {}
    assert measures_after(OPENED, DECIDED, row="security") == {}


def test_a_withdrawn_decision_is_counted_as_withdrawn() -> None:
    with temporary_context() as context:
        play(context, [[OPENED, DECIDED]])
        mended = r.DecisionMended(about="act-0001", way=MendingWay.WITHDRAWN)
        play(context, [[Move("case", mended, MID)]])
        total = filled(context, "measures").total.figures
        assert (total["decisions"], total["annulled"], total["still_open"]) == (1, 1, 0)
        before = replace(OCTOBER, last=MID - DAY)
        assert filled(context, "measures", before).total.figures["still_open"] == 1


def test_a_correction_counts_from_when_it_was_known() -> None:
    with temporary_context() as context:
        play(context, [[OPENED, DECIDED]])
        with context.ledger.reading() as connection:
            position = last_position(connection)
        other = m.CoercionDecided(variant="income")
        play(context, [[Move("case", other, date(2025, 11, 3), target=1)]])
        then = replace(OCTOBER, known_at=position)
        assert filled(context, "measures", then).total.figures["decisions"] == 1
        assert filled(context, "measures").total.figures["decisions"] == 0
        now = filled(context, "measures", NOVEMBER).row("coercion.income")
        assert now is not None
        assert now.figures["decided_in_period"] == 1


def test_an_officer_has_his_own_matters() -> None:
    with temporary_context() as context:
        play(context, [[OPENED, DECIDED]])
        for officer, count in (("Lê An", 1), ("Trần Thị Bình", 0)):
            asked = replace(OCTOBER, officer=officer)
            assert filled(context, "measures", asked).total.figures["decisions"] == count


def test_officers_stand_apart_and_add_up_to_all_measures() -> None:
    theirs = opening_of(5000, officer="Trần Thị Bình", decision_number="13/QĐ-THADS")
    other = [replace(OPENED, case="other", payload=theirs), replace(DECIDED, case="other")]
    with temporary_context() as context:
        play(context, [[OPENED, DECIDED, *other, replace(DECIDED, case="other")]])
        form = filled(context, "measures")
        said = {
            row.row.label: row.figures["decisions"]
            for row in form.rows
            if row.row.key.startswith("coercion_by_officer")
        }
        assert said == {
            "Cưỡng chế theo chấp hành viên": 3,
            "Lê An": 1,
            "Trần Thị Bình": 2,
        }
        assert form.broken_rows() == []


def test_what_was_raised_before_anybody_held_the_case_has_a_row_of_its_own() -> None:
    moves = [
        Move("intake", r.JudgmentReceived(), YEAR_BEGINS),
        Move("intake", r.ComplaintReceived(), MID),
    ]
    with temporary_context() as context:
        play(context, [[OPENED, *moves]])
        counted = count_period(context, OCTOBER, ALL)
        (nobody,) = (
            one for one in filled_form(counted, "complaints").rows if one.row.key.endswith(":")
        )
        assert (nobody.row.label, nobody.figures["papers"]) == ("Chưa phân công", 1)
        door = open_figure(
            context, OCTOBER, form="complaints", key="papers", row="by_officer.officer:"
        )
        assert door.value == 1
        labels = [one.row.label for one in filled_form(counted, "cases_by_officer").rows]
        assert labels == ["Tổng số", "Lê An"]


def test_a_reduction_is_counted_by_the_kind_of_its_line_with_its_amount() -> None:
    opening = p.CaseOpened(
        decision_number="12/QĐ-THADS",
        basis=opening_of().basis,
        parties=opening_of().parties,
        obligations=(
            p.Obligation(line=1, what="Án phí", amount=900, kind=ObligationKind.COURT_FEE),
            p.Obligation(line=2, what="Phạt", amount=5000, kind=ObligationKind.FINE),
        ),
    )
    reduced = p.ObligationReduced(line=2, amount=2000)
    with temporary_context() as context:
        play(context, [[replace(OPENED, payload=opening), Move("case", reduced, MID)]])
        form = filled(context, "remissions")
        row = form.row("obligation:fine")
        assert row is not None
        assert (row.figures["reduced_part"], row.figures["amount"]) == (1, 2000)
        assert form.total.figures["amount"] == 2000
        door = open_figure(context, OCTOBER, form="remissions", key="amount")
        assert list(door.amounts.values()) == [2000]


def test_a_request_to_the_court_counts_before_there_is_a_decision() -> None:
    asked = s.StepTaken(code="clarification_requested")
    moves = [Move("intake", r.JudgmentReceived(), YEAR_BEGINS), Move("intake", asked, MID)]
    with temporary_context() as context:
        play(context, [moves])
        door = open_figure(context, OCTOBER, form="joint_court_requests", key="clarification")
        (opened,) = opened_cases(context, door, list(door.amounts))
        assert (door.value, opened.case.is_intake, opened.case.case_id) == (1, True, "intake")
        assert "ngày 15/10/2025" in opened.why


def test_a_door_says_which_act_of_which_day() -> None:
    with temporary_context() as context:
        play(context, [[OPENED, DECIDED, Move("case", m.MeasureReleased(), MID)]])
        door = open_figure(context, OCTOBER, form="measures", key="released")
        (opened,) = opened_cases(context, door, list(door.amounts))
    assert opened.why == (
        "Quyết định cưỡng chế ngày 10/10/2025: đã giải tỏa, chấm dứt từ 15/10/2025"
    )


def test_how_many_complaints_are_settled_is_a_percentage_of_those_accepted() -> None:
    received = Move("case", r.ComplaintReceived(), MID)
    accepted = Move("case", s.StepTaken(code="complaint_accepted"), MID)
    resolved = Move("case", r.ComplaintResolved(variant="first"), MID)
    moves = [OPENED, *[received] * 4, *[accepted] * 3, resolved]
    with temporary_context() as context:
        play(context, [moves])
        row = filled(context, "complaints").row("complaint")
        assert row is not None
        assert (row.figures["settled"], row.figures["accepted"]) == (1, 3)
        assert str(row.figures["settled_percent"]) == "33.33"
        door = open_figure(context, OCTOBER, form="complaints", key="settled_percent")
        assert (str(door.value), sum(door.part.values())) == ("33.33", 1)


@pytest.mark.parametrize("form", [form for form in FORMS if form.waits_for], ids=lambda f: f.key)
def test_a_form_that_waits_has_rows_and_columns_and_says_why_there_is_no_figure(
    form: StatisticsForm,
) -> None:
    with temporary_context() as context:
        whole = filled(context, form.key)
        assert {value for _row, _column, value in figures(whole)} == {None}
        assert no_data(form).startswith("Chưa có dữ liệu: ")
        with pytest.raises(DomainError) as refused:
            open_figure(context, OCTOBER, form=form.key, key=form.columns[0].name)
    assert refused.value.code == "no_data"


def test_a_column_that_waits_says_why() -> None:
    with temporary_context() as context, pytest.raises(DomainError) as refused:
        open_figure(context, OCTOBER, form="complaints", key="founded")
    assert refused.value.message.startswith("Chưa có dữ liệu: ")


def test_the_form_of_state_revenue_counts_what_goes_to_the_state() -> None:
    form = statistics_form("state_revenue")
    assert set(form.rows[0].where.obligation) == STATE_REVENUES
    with temporary_context() as context:
        rows = [row.row.key for row in filled(context, "state_revenue").rows]
    assert rows == ["total", *(f"obligation:{kind}" for kind in _in_order(STATE_REVENUES))]


def _in_order(kinds: frozenset[ObligationKind]) -> Sequence[ObligationKind]:
    return [kind for kind in ObligationKind if kind in kinds]


@pytest.mark.parametrize("every", [8, pytest.param(1, marks=pytest.mark.long)])
def test_in_a_year_of_work_every_figure_of_every_form_opens(tmp_path: Path, every: int) -> None:
    context = make_practice_office(tmp_path, cases=70, user="An", clock=MORNING)
    question = PeriodQuestion(first=YEAR_BEGINS, last=context.today)
    counted = count_period(context, question, ALL)
    for form in FORMS:
        check_doors(context, counted, form, every=every)
    context.close()


@given(history=histories, period=st.tuples(days, days).map(sorted))
@settings(max_examples=8, deadline=None)
def test_behind_every_figure_of_matters_stand_the_cases_that_make_it(
    history: list[list[Move]], period: list[date]
) -> None:
    with temporary_context() as context:
        play(context, history)
        question = PeriodQuestion(first=period[0], last=period[1])
        counted = count_period(context, question, ALL)
        for form in OF_MATTERS:
            check_doors(context, counted, form)


@given(history=histories, period=st.tuples(days, days).map(sorted))
@few
def test_matters_known_then_are_counted_as_they_were_counted_then(
    history: list[list[Move]], period: list[date]
) -> None:
    question = PeriodQuestion(first=period[0], last=period[1])
    with temporary_context() as context:
        counts = []
        for moves in history:
            play_commit(context, moves)
            with context.ledger.reading() as connection:
                position = last_position(connection)
            counts.append((position, count_period(context, question, ALL).matters))
        for position, matters in counts:
            then = replace(question, known_at=position)
            assert count_period(context, then, ALL).matters == matters


@given(opening=new_openings, moves=moves_of(matter_acts), ended=st.booleans(), on=days)
@few
def test_what_is_pending_when_a_period_ends_was_raised_before_the_next(
    opening: p.CaseOpened, moves: list[Move], *, ended: bool, on: date
) -> None:
    first = [Move("case-a", opening, FIRST_DAY)]
    end = [Move("case-a", p.ObligationCompleted(), MID)] if ended else []
    this = PeriodQuestion(first=FIRST_DAY, last=on)
    following = PeriodQuestion(first=on + DAY, last=LAST_DAY + DAY)
    with temporary_context() as context:
        play(context, [first, moves, end])
        with context.ledger.reading() as connection:
            pending = {
                one.matter.act_id
                for one in counted_matters(connection, this)
                if one.matter.is_pending
            }
            before = {
                one.matter.act_id
                for one in counted_matters(connection, following)
                if one.cell.is_before
            }
    assert pending == before


def test_every_topic_is_counted_by_some_form_or_table_of_the_report() -> None:
    counting = [form for form in report_forms().forms if form.counts_matters]
    of_rows = {topic for form in counting for row in form.rows for topic in row.matters.topic}
    of_columns = {
        topic
        for form in counting
        for column in form.columns
        if column.matters is not None
        for topic in column.matters.topic
    }
    assert of_rows | of_columns == set(Topic)
