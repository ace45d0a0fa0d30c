"""Coercion of a case: its preparation step by step, and the papers that are missing."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.shipped_law import shipped_law
from tests.domain.told_cases import ABOUTS, random_cases, told_case
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import payloads as p
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.coercion import STEPS, CoercionRecord, coercions_of

DECIDED = "14/08/2026 coercion_decided:handover number=5/QĐ"
PLANNED = (
    f"{DECIDED} ; 17/08/2026 08:00 coercion_planned:with_forces about=2 planned=27/08/2026"
    ' place="Xã Đông" forces="10 công an" cost=5000000'
)


def records(text: str) -> tuple[CoercionRecord, ...]:
    return coercions_of(told_case(text), shipped_law())


def missing(text: str) -> set[str]:
    (record,) = records(text)
    return {paper.key for paper in record.missing}


def test_a_decision_is_told_with_its_measure_and_number() -> None:
    (record,) = records(DECIDED)
    assert (record.measure, record.number) == ("handover", "5/QĐ")
    assert record.plan is None


def test_the_plan_says_when_and_where_with_whom_and_what_it_costs() -> None:
    (record,) = records(PLANNED)
    plan = record.plan
    assert plan is not None
    assert (plan.on, plan.at, plan.place) == (date(2026, 8, 27), "08:00", "Xã Đông")
    assert (plan.forces, plan.cost, plan.with_forces) == ("10 công an", 5_000_000, True)


def test_the_last_plan_is_the_one_that_holds() -> None:
    text = f"{PLANNED} ; 26/08/2026 coercion_planned:without_forces about=2 planned=09/09/2026"
    plan = records(text)[0].plan
    assert plan is not None
    assert (plan.on, plan.with_forces) == (date(2026, 9, 9), False)


def test_each_step_has_its_day() -> None:
    text = (
        f"{PLANNED} ; 18/08/2026 police_consulted:commune ; 27/08/2026 coercion_carried_out about=3"
    )
    (record,) = records(text)
    assert record.on("police_consulted") == date(2026, 8, 18)
    assert record.on("police_answered") is None


def test_papers_for_forces_are_asked_only_when_forces_are_called_in() -> None:
    assert "coercion_plan" not in missing(DECIDED)
    assert {"coercion_plan", "police_letter", "meeting_minutes"} <= missing(PLANNED)


@pytest.mark.parametrize(
    ("plan", "carried_out", "asked"),
    [
        ("with_forces", "forces_used", True),
        ("without_forces", "forces_used", True),
        ("with_forces", "no_forces_used", False),
    ],
)
def test_how_it_was_carried_out_says_more_than_the_plan(
    plan: str, carried_out: str, asked: bool
) -> None:
    text = (
        f"{DECIDED} ; 17/08/2026 coercion_planned:{plan} about=2 planned=27/08/2026"
        f" ; 27/08/2026 coercion_carried_out:{carried_out} about=2"
    )
    assert ("coercion_plan" in missing(text)) is asked


def test_a_paper_is_there_when_an_act_shows_it() -> None:
    assert "costs_notice" in missing(PLANNED)
    (record,) = records(f"{PLANNED} ; 20/08/2026 coercion_costs_notified")
    (shown,) = (one.shown_by for one in record.papers if one.paper.key == "costs_notice")
    assert shown is not None
    assert (shown.code, shown.on) == ("coercion_costs_notified", date(2026, 8, 20))


def test_what_is_older_than_the_decision_shows_only_what_may_be_older() -> None:
    verified = f"10/08/2026 verification_recorded ; {DECIDED}"
    assert "verification_minutes" not in missing(verified)
    noticed = f"03/08/2026 notice_delivered to=debtor ; {DECIDED}"
    assert "decision_notice" in missing(noticed)


@pytest.mark.parametrize(
    ("on", "asked"), [("14/05/2026", "fine_decision"), ("14/08/2026", "duty_notice")]
)
def test_each_law_asks_its_own_papers(on: str, asked: str) -> None:
    assert asked in missing(f"{on} coercion_decided:work")


def test_acts_about_one_decision_leave_the_other_as_it_was() -> None:
    text = f"{DECIDED} ; 14/08/2026 coercion_decided:income ; 18/08/2026 measure_released about=3"
    house, income = records(text)
    assert house.on("measure_released") is None
    assert income.on("measure_released") == date(2026, 8, 18)


def _acts() -> st.SearchStrategy[p.Payload]:
    measures = st.sampled_from(["", "seizure", "handover", "work"])
    return st.one_of(
        st.builds(m.CoercionDecided, about=ABOUTS, variant=measures),
        st.builds(m.CoercionPlanned, about=ABOUTS, forces=st.sampled_from(["", "10"])),
        st.builds(m.PropertySeized, about=ABOUTS),
        st.builds(
            s.StepTaken,
            code=st.sampled_from([one for one in STEPS if one.startswith(("coer", "pol", "duty"))]),
            about=ABOUTS,
        ),
    )


@given(random_cases(_acts()))
def test_whatever_was_recorded_no_coercion_fails_to_be_told(state: CaseState) -> None:
    found = coercions_of(state, shipped_law())
    for one in found:
        assert set(one.missing) <= {needed.paper for needed in one.papers}
        assert [step.on for step in one.steps] == sorted(step.on for step in one.steps)
