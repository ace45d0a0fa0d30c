"""Hand-over of a caseload: one transaction, the same cases and money before and after."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from tests.histories import opening_of
from tests.ledgers import stored_acts, temporary_context
from thads_desktop.base.errors import DomainError
from thads_desktop.domain import payloads as p
from thads_desktop.services.acts import open_new_case, record_act
from thads_desktop.services.case_view import open_case
from thads_desktop.services.caseload import Holding, cases_held, hand_over, plan_hand_over
from thads_desktop.services.context import Context

DAY = date(2026, 3, 2)
TODAY = date(2026, 3, 10)


@pytest.fixture
def context() -> Iterator[Context]:
    """An holds three cases, one of them ended; Bình holds one."""
    with temporary_context() as made:
        for number, officer in enumerate(("An", "An", "An", "Bình"), 1):
            opening = opening_of(number * 1000, decision_number=f"{number}/QĐ", officer=officer)
            case_id = open_new_case(made, opening, DAY).case_id
            if number == 3:
                record_act(made, case_id, p.DecisionWithdrawn(), DAY)
        yield made


def test_all_of_an_officer_goes_and_the_sums_agree(context: Context) -> None:
    done = hand_over(context, cases_held(context, "An"), "Bình", TODAY, "nghỉ hưu", number="9/QĐ")
    assert [one.decision_number for one in done.cases] == ["1/QĐ", "2/QĐ"]
    assert done.left == 3000
    assert done.before == (
        Holding(officer="An", cases=2, left=3000),
        Holding(officer="Bình", cases=1, left=4000),
    )
    assert done.after == (
        Holding(officer="An", cases=0, left=0),
        Holding(officer="Bình", cases=3, left=7000),
    )
    assert done.agrees
    assert open_case(context, done.cases[0].case_id).state.officer == "Bình"
    assert len(done.act_ids) == 2


def test_plan_says_beforehand_what_comes_true(context: Context) -> None:
    held = cases_held(context, "An")
    plan = plan_hand_over(context, held, "Cường", TODAY)
    assert plan.agrees
    assert hand_over(context, held, "Cường", TODAY).after == plan.after


def test_chosen_cases_of_several_officers_go_to_one(context: Context) -> None:
    chosen = [cases_held(context, "An")[0], *cases_held(context, "Bình")]
    done = hand_over(context, chosen, "Cường", TODAY)
    assert {one.officer: one.cases for one in done.after} == {"An": 1, "Bình": 0, "Cường": 2}


def test_hand_over_is_one_commit(context: Context) -> None:
    before = len(stored_acts(context))
    hand_over(context, cases_held(context, "An"), "Bình", TODAY)
    assert len({one.position for one in stored_acts(context)[before:]}) == 1


@pytest.mark.parametrize("number", ["abc", "QĐ-THADS"])
def test_what_has_no_number_is_no_number_of_a_decision(context: Context, number: str) -> None:
    before = stored_acts(context)
    with pytest.raises(DomainError) as error:
        hand_over(context, cases_held(context, "An"), "Bình", TODAY, number=number)
    assert (error.value.code, error.value.field) == (
        "decision_number_missing",
        "decision_number",
    )
    assert stored_acts(context) == before


@pytest.mark.parametrize(
    ("giver", "receiver", "day", "code"),
    [
        ("An", " ", TODAY, "officer_missing"),
        ("Bình", "Bình", TODAY, "nothing_to_hand_over"),
        ("Nobody", "Bình", TODAY, "nothing_to_hand_over"),
        ("An", "Bình", date(2026, 3, 11), "date_in_future"),
        ("An", "Bình", date(2026, 3, 1), "before_opening"),
    ],
)
def test_what_cannot_be_handed_over_is_refused_whole(
    context: Context, giver: str, receiver: str, day: date, code: str
) -> None:
    before = stored_acts(context)
    with pytest.raises(DomainError) as error:
        hand_over(context, cases_held(context, giver), receiver, day)
    assert error.value.code == code
    assert stored_acts(context) == before
