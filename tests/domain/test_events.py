"""What acts say happened: to what they belong, what holds on a day, what a correction changes."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace

from tests.domain.small_cases import (
    FIRST,
    JULY,
    MET,
    OPEN,
    OPENED,
    PLAIN,
    answered,
    asked,
    case,
    law,
    only,
    states,
)
from tests.domain.small_law import limit
from tests.histories import act_of, opening_of
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.deadlines import DeadlineState
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.reckoning import deadlines_of
from thads_desktop.domain.vocabulary import PartyRole

# ── Corrections ─────────────────────────────────────────────────────────────────────────────────


def test_a_trigger_corrected_counts_from_its_right_day() -> None:
    mended = act_of(asked(), JULY[8], 3, corrects=2)
    deadline = only(case((asked(), JULY[5]), mended))
    assert (deadline.trigger, deadline.due_on) == ("act-0003", JULY[13])


def test_a_trigger_taken_back_opens_nothing() -> None:
    void = act_of(p.ActVoided(), JULY[6], 3, corrects=2)
    assert deadlines_of(case((asked(), JULY[5]), void), PLAIN) == ()


def test_an_answer_about_a_trigger_meets_it_though_it_was_corrected_since() -> None:
    mended = act_of(asked(), JULY[6], 4, corrects=2)
    told = (asked(), JULY[5]), (answered(about="act-0002"), JULY[8]), mended
    assert only(case(*told)).state is MET


def test_what_was_snoozed_stays_so_though_its_trigger_was_corrected_since() -> None:
    snooze = s.DeadlineSnoozed(rule="answer", trigger="act-0002", until=JULY[20], why="chờ")
    mended = act_of(asked(), JULY[6], 4, corrects=2)
    deadline = only(case((asked(), JULY[5]), (snooze, JULY[7]), mended))
    assert (deadline.snoozed_until, deadline.snoozed_why) == (JULY[20], "chờ")


def test_of_two_snoozes_the_later_holds_and_only_for_its_trigger() -> None:
    first = s.DeadlineSnoozed(rule="answer", trigger="act-0002", until=JULY[20], why="chờ")
    second = s.DeadlineSnoozed(rule="answer", trigger="act-0002", until=JULY[15], why="xong sớm")
    told = (asked(), JULY[5]), (asked(), JULY[6]), (first, JULY[7]), (second, JULY[8])
    found = {one.trigger: one.snoozed_until for one in deadlines_of(case(*told), PLAIN)}
    assert found == {"act-0002": JULY[15], "act-0003": None}


# ── What an act is about ────────────────────────────────────────────────────────────────────────


def test_an_answer_meets_what_it_is_about_and_no_other() -> None:
    two = (asked(), JULY[5]), (asked(), JULY[5])
    assert states(case(*two, (answered(about="act-0003"), JULY[6]))) == {
        "act-0002": OPEN,
        "act-0003": MET,
    }
    assert set(states(case(*two, (answered(), JULY[6]))).values()) == {MET}


def test_an_answer_about_the_thing_meets_what_was_asked_of_it() -> None:
    two = [(asked(about=thing), JULY[5]) for thing in ("act-0001", "other")]
    found = states(case(*two, (answered(about="act-0001"), JULY[6])))
    assert found == {"act-0002": MET, "act-0003": OPEN}


def test_what_is_about_an_act_is_about_what_that_is_about() -> None:
    def found(about: str) -> DeadlineState:
        seized = m.PropertySeized(), FIRST
        priced = m.PriceSet(about="act-0002"), FIRST
        told = seized, priced, (asked(about="act-0003"), JULY[5])
        return only(case(*told, (answered(about=about), JULY[6]))).state

    assert found("act-0002") is MET  # the seized thing itself
    assert found("act-0004") is MET  # the question
    assert found("act-0001") is OPEN  # the decision


def test_acts_about_each_other_do_no_harm() -> None:
    told = (asked(about="act-0003"), JULY[5]), (answered(about="act-0002"), JULY[6])
    assert only(case(*told)).state is MET


def test_an_answer_on_one_line_meets_what_is_asked_of_it() -> None:
    told = [(asked(lines=lines), JULY[5]) for lines in ((1,), (2,), ())]
    found = states(case(*told, (answered(lines=(1,)), JULY[6])))
    assert found == {"act-0002": MET, "act-0003": OPEN, "act-0004": MET}


# ── Facts ───────────────────────────────────────────────────────────────────────────────────────


def test_facts_are_asked_on_the_day_of_the_trigger() -> None:
    by = law(NEW__limits=limit(when='["not_yet_enforceable"]'))
    found = p.MeansClassified(enforceable=False)
    assert deadlines_of(case((asked(), JULY[5]), (found, JULY[6])), by) == ()
    assert only(case((asked(), JULY[6]), (found, JULY[6])), by).state is OPEN
    resumed = p.EnforcementResumed(), JULY[7]
    assert deadlines_of(case((found, JULY[5]), resumed, (asked(), JULY[8])), by) == ()


def test_a_variant_is_a_fact_of_its_event_and_of_what_is_about_it() -> None:
    by = law(
        NEW__limits=limit(when='["complex"]')
        + limit("report", opens='["answered"]', closes='["meeting_planned"]', when='["complex"]')
    )
    told = (asked(variant="complex"), JULY[5]), (answered(about="act-0002"), JULY[6])
    assert {one.key for one in deadlines_of(case(*told), by)} == {"answer", "report"}
    assert deadlines_of(case((asked(variant="simple"), JULY[5]), (answered(), JULY[6])), by) == ()


HELD = """[[event]]
code = "money_in"
name = "Giữ tiền"
sets = ["held"]

[[event]]
code = "money_out"
name = "Trả tiền"
unsets = ["held"]
"""


@pytest.mark.parametrize("order", [("in", "out"), ("out", "in")])
def test_what_came_and_went_on_one_day_held_that_day_and_not_after(order: tuple[str, str]) -> None:
    rule = limit("pay", opens='["money_in", "asked"]', closes='["money_out"]', when='["held"]')
    by = law(common__held=HELD, NEW__limits=rule)
    told = [(s.StepTaken(code=f"money_{way}"), JULY[5]) for way in order]
    paid = only(case(*told), by)
    assert (paid.state, paid.closed_on) == (MET, JULY[5])
    assert deadlines_of(case(*told, (asked(), JULY[6])), by) == (paid,)


def test_what_ends_a_fact_does_not_open_what_asks_for_it() -> None:
    rule = limit("pay", opens='["money_out"]', closes='["answered"]', when='["held"]')
    by = law(common__held=HELD, NEW__limits=rule)
    told = [(s.StepTaken(code=f"money_{way}"), JULY[5]) for way in ("in", "out")]
    assert deadlines_of(case(*told), by) == ()


def test_a_notice_to_another_than_the_debtor_says_so() -> None:
    rule = limit(
        "period", opens='["notice_delivered"]', closes='["answered"]', unless='["to_creditor"]'
    )
    notice = '[[event]]\ncode = "notice_delivered"\nname = "Thông báo"\nkind = true\n'
    by = law(common__notice=notice, NEW__limits=rule)
    assert only(case((r.NoticeDelivered(), JULY[5])), by).key == "period"
    told = r.NoticeDelivered(to=PartyRole.CREDITOR), JULY[5]
    assert deadlines_of(case(told), by) == ()


# ── Lists, and what a lost opening leaves ───────────────────────────────────────────────────────


def listed_opening() -> p.CaseOpened:
    source = p.ListRow(file_sha256="a", row=5, digest="d")
    return opening_of(5000, source=source)


def test_what_an_imported_list_told_is_marked_so() -> None:
    acts = [act_of(listed_opening(), OPENED, 1), act_of(asked(), JULY[5], 2)]
    later = act_of(asked(), JULY[6], 3)
    later = replace(later, recorded_at=later.recorded_at + timedelta(hours=1))
    state = state_of([*acts, later])
    assert state is not None
    assert {one.trigger: one.from_list for one in deadlines_of(state, PLAIN)} == {
        "act-0002": True,
        "act-0003": False,
    }


def test_a_listed_case_whose_opening_was_voided_has_its_deadlines_still() -> None:
    acts = [act_of(listed_opening(), OPENED, 1), act_of(asked(), JULY[5], 2)]
    state = state_of([*acts, act_of(p.ActVoided(), JULY[6], 3, corrects=1)])
    assert state is not None
    assert not only(state).from_list
