"""Every time limit of the shipped pack opens, is met, is late, and is dropped as it says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.domain.limit_cases import PACK, TRIGGER_DAYS, Stage, Told, last_moment, stages_of
from tests.domain.shipped_law import shipped_law
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.deadlines import Deadline, DeadlineState
from thads_desktop.domain.law_entries import Unit
from thads_desktop.domain.law_pack import END, REGIME, Rule
from thads_desktop.domain.reckoning import deadlines_of
from thads_desktop.domain.vocabulary import Basis

ONE_DAY = timedelta(days=1)
ENDINGS = (
    "decision_withdrawn",
    "enforcement_terminated",
    "enforcement_entrusted",
    "obligation_completed",
)
every_rule = pytest.mark.parametrize(
    "rule", PACK.rules, ids=lambda rule: f"{rule.regime}-{rule.limit.key}"
)


def found_in(case: CaseState, rule: Rule, stage: Stage) -> Deadline | None:
    """The deadline of a rule that the stage's trigger opened."""
    found = [
        one
        for one in deadlines_of(case, shipped_law())
        if one.rule is rule
        and one.trigger == stage.trigger_id
        and one.starts.on == stage.start.date()
    ]
    assert len(found) <= 1
    return found[0] if found else None


def opened_in(case: CaseState, rule: Rule, stage: Stage) -> Deadline:
    deadline = found_in(case, rule, stage)
    assert deadline is not None
    return deadline


@every_rule
def test_it_opens_and_falls_on_the_day_a_person_counts(rule: Rule) -> None:
    for stage in stages_of(rule):
        deadline = opened_in(stage.case(), rule, stage)
        due = last_moment(stage.start, rule)
        assert deadline.due_on == due.date()
        assert deadline.due_at == (due.time() if rule.limit.unit is Unit.HOURS else None)
        if rule.limit.ends_with_law:
            dropped_on = (DeadlineState.CANCELLED, rule.limit.to + ONE_DAY)
            assert (deadline.state, deadline.closed_on) == dropped_on
            continue
        assert deadline.state is DeadlineState.OPEN
        assert deadline.is_overdue(due.date() + ONE_DAY) == (
            rule.limit.nature in ("duty", "expiry")
        )


@every_rule
def test_it_is_met_in_time_and_late_a_day_after(rule: Rule) -> None:
    for stage in stages_of(rule):
        due = last_moment(stage.start, rule)
        at = f"{due:%H:%M}" if rule.limit.unit is Unit.HOURS else ""
        for code in rule.limit.closes:
            in_time = Told(code=code, on=due.date(), at=at)
            met = opened_in(stage.case(in_time), rule, stage)
            assert (met.state, met.closed_on) == (DeadlineState.MET, due.date()), code
            after = Told(code=code, on=due.date() + ONE_DAY, at=at)
            late = opened_in(stage.case(after), rule, stage)
            assert (late.state, late.closed_on) == (DeadlineState.LATE, after.on), code


@every_rule
def test_it_is_dropped_by_what_cancels_it(rule: Rule) -> None:
    for stage in stages_of(rule):
        for code in set(rule.limit.cancels) - set(rule.limit.closes):
            told = Told(code=code, on=first_day_of(stage))
            dropped = opened_in(stage.case(told), rule, stage)
            assert (dropped.state, dropped.closed_on) == (DeadlineState.CANCELLED, told.on), code


@every_rule
def test_the_end_of_the_case_drops_it_unless_it_is_asked_after_the_end(rule: Rule) -> None:
    limit = rule.limit
    for stage in stages_of(rule):
        if stage.trigger is not None and stage.trigger.code in ENDINGS:
            continue
        code = next(code for code in ENDINGS if code not in (*limit.closes, *limit.cancels))
        told = Told(code=code, on=first_day_of(stage))
        asked_still = DeadlineState.OPEN if limit.after_end else DeadlineState.CANCELLED
        assert opened_in(stage.case(told), rule, stage).state is asked_still


def first_day_of(stage: Stage) -> date:
    """The first day of a count, or of what is left until what is planned."""
    is_planned = stage.trigger is not None and stage.trigger.planned_on is not None
    return (stage.began_on if is_planned else stage.start.date()) + ONE_DAY


@pytest.mark.parametrize("basis", Basis)
def test_it_does_not_open_on_the_other_basis(basis: Basis) -> None:
    for rule in PACK.rules:
        if basis in rule.limit.unless or ({*Basis} - {basis}).intersection(rule.limit.when):
            for stage in stages_of(rule):
                other = replace(stage, basis=basis)
                assert found_in(other.case(), rule, other) is None, rule.limit.key


def test_it_does_not_open_under_the_other_law() -> None:
    new, old, _earliest = TRIGGER_DAYS
    for rule in PACK.rules:
        other_day = new if rule.regime == "LAW2008" else old
        for stage in stages_of(rule):
            if is_direct(rule) and not rule.limit.is_in_force(other_day) and stage.trigger:
                other = moved(stage, other_day - stage.trigger.on).case()
                found = deadlines_of(other, shipped_law())
                opened = [one.rule for one in found if one.trigger == stage.trigger_id]
                assert rule not in opened, rule.limit.key


def is_direct(rule: Rule) -> bool:
    """Does it count from an event itself, and from no day that one carries?"""
    return not any(ref == REGIME or ref.startswith(END) or "@" in ref for ref in rule.limit.opens)


def moved(stage: Stage, by: timedelta) -> Stage:
    """The same case, so many days later."""
    told = [
        Told(
            code=one.code,
            on=one.on + by,
            variant=one.variant,
            about=one.about,
            until=one.until + by if one.until else None,
            planned_on=one.planned_on + by if one.planned_on else None,
        )
        for one in (*stage.earlier, *filter(None, [stage.trigger]))
    ]
    return replace(
        stage,
        start=stage.start + by,
        opened_on=stage.opened_on + by,
        earlier=tuple(told[:-1]),
        trigger=told[-1],
    )
