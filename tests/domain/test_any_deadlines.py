"""Deadlines of whatever acts bring, in whatever order."""

from __future__ import annotations

from datetime import date
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.shipped_law import shipped_law
from tests.domain.small_cases import FIRST, MET, OPEN
from tests.histories import act_of, opening_of, payloads
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.acts import Act
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.deadlines import Deadline
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.law import Law
from thads_desktop.domain.reckoning import deadlines_of
from thads_desktop.domain.spans import FOREVER

# ── Whatever acts bring ─────────────────────────────────────────────────────────────────────────

SHIPPED = shipped_law()
codes = st.sampled_from(sorted(code for code, one in SHIPPED.pack.events.items() if not one.kind))
dates = st.one_of(
    st.dates(date(2026, 5, 20), date(2026, 8, 20)),
    st.sampled_from((date.min, date(2026, 6, 30), FIRST, FOREVER)),
)
ids = st.sampled_from(("", "", "act-0001", "act-0002", "act-0003", "act-0004", "nobody"))
variants = st.sampled_from(("", "simple", "complex", "real_estate", "second", "incomplete"))
step_fields = {
    "about": ids,
    "variant": variants,
    "at": st.sampled_from(("", "08:30")),
    "planned_on": st.none() | dates,
    "until": st.none() | dates,
    "lines": st.sampled_from(((), (1,), (2, 3))),
}
steps = st.one_of(
    st.builds(s.StepTaken, code=codes, **step_fields),
    *[
        st.builds(kind, **step_fields)
        for kind in (r.JudgmentReceived, r.NoticeDelivered, m.PropertySeized, m.PriceSet)
    ],
    st.builds(s.CountingStopped, until=dates, why=st.just("lũ")),
    st.builds(
        s.DeadlineSnoozed,
        rule=st.sampled_from(SHIPPED.pack.keys),
        trigger=ids,
        until=dates,
        why=st.just("chờ"),
    ),
)


@st.composite
def histories_of_a_case(draw: st.DrawFn) -> list[Act]:
    acts = [act_of(opening_of(5000, 4000, 3000), draw(dates), 1)]
    for number in range(2, draw(st.integers(2, 9))):
        payload = draw(st.one_of(steps, steps, payloads, st.just(p.ActVoided())))
        is_void = isinstance(payload, p.ActVoided)
        corrects = draw(st.integers(1, number - 1)) if is_void or draw(st.booleans()) else None
        acts.append(act_of(payload, draw(dates), number, corrects=corrects))
    return acts


def reckoned(acts: list[Act]) -> tuple[Deadline, ...]:
    state = state_of(acts)
    assert state is not None
    return deadlines_of(state, SHIPPED)


@given(acts=histories_of_a_case(), chance=st.randoms(use_true_random=False))
@settings(max_examples=150, deadline=None)
def test_deadlines_are_told_of_any_acts_in_any_order(acts: list[Act], chance: Random) -> None:
    found = reckoned(acts)
    assert reckoned(acts) == found
    chance.shuffle(acts)
    assert reckoned(acts) == found


@given(acts=histories_of_a_case())
@settings(max_examples=100, deadline=None)
def test_every_deadline_is_sound(acts: list[Act]) -> None:
    state = state_of(acts)
    assert state is not None
    standing = {one.act.id for one in state.standing}
    for one in deadlines_of(state, SHIPPED):
        assert one.trigger in {"", *standing}
        assert one.rule.limit.is_in_force(one.starts.on)
        assert (one.state is OPEN) == (one.closed_on is None)
        assert one.closed_by in {"", *standing}
        assert one.counting
        if one.state is MET and one.due_at is None:
            assert one.closed_on is not None
            assert one.closed_on <= one.due_on


@given(acts=histories_of_a_case(), place=st.integers(1, 8))
@settings(max_examples=60, deadline=None)
def test_what_an_act_opened_goes_when_it_is_taken_back(acts: list[Act], place: int) -> None:
    taken = acts[place % len(acts)]
    if isinstance(state_of([taken]), CaseState):
        return
    number = len(acts) + 1
    void = act_of(p.ActVoided(), taken.happened_on, number, corrects=taken.device_seq)
    assert not [one for one in reckoned([*acts, void]) if one.trigger == taken.id]


@given(acts=histories_of_a_case())
@settings(max_examples=60, deadline=None)
def test_a_law_asked_before_answers_as_one_asked_for_the_first_time(acts: list[Act]) -> None:
    state = state_of(acts)
    assert state is not None
    fresh = Law(SHIPPED.pack, SHIPPED.calendar, SHIPPED.digest)
    assert deadlines_of(state, fresh) == deadlines_of(state, SHIPPED)
