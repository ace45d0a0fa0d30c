"""Matters (vụ, việc đếm riêng): what statistics forms count beside cases and their money.

A pure view of a case's acts at a cut-off; nothing is kept of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from thads_desktop.domain import payloads as p
from thads_desktop.domain.case_state import CaseState, EffectiveAct
from thads_desktop.domain.events import share_one
from thads_desktop.domain.folded_case import in_place_of
from thads_desktop.domain.intake import Intake, code_of
from thads_desktop.domain.matter_courses import (
    COURSES,
    EXTENDED,
    MEASURES,
    REDUCED,
    Outcome,
    Topic,
)
from thads_desktop.domain.matter_docket import Docket, Matter, ToldAct, settled
from thads_desktop.domain.spans import WHOLE_CASE, Facts
from thads_desktop.domain.vocabulary import ENDED, CompletionWay, LineState


def matters_of(state: CaseState, until: date) -> list[Matter]:
    """Every matter of a case raised until a day, as it stood at the end of that day."""
    told = _told(state.standing, state.replaced_by, until)
    ends = _Ends(state, told, until)
    found = (ends.ended(one) if one.topic in MEASURES else one for one in _matters_told(told))
    return [*found, *_reductions(state, told)]


def matters_of_intake(intake: Intake, until: date) -> list[Matter]:
    """The same of what came in and has no enforcement decision yet."""
    return list(_matters_told(_told(intake.papers, intake.replaced_by, until)))


def _matters_told(told: Sequence[ToldAct]) -> Iterator[Matter]:
    codes = {one.code for one in told}
    for course in COURSES:
        if not course.raised_by.isdisjoint(codes):
            yield from Docket(course, told).matters


def _told(
    standing: Sequence[EffectiveAct], replaced_by: Mapping[str, str], until: date
) -> list[ToldAct]:
    """The acts that stand and happened until a day, in the order in which they are read."""
    return [
        ToldAct(
            one.act.id,
            code_of(one),
            one.act.happened_on,
            in_place_of(getattr(one.payload, "about", ""), replaced_by),
            getattr(one.payload, "lines", ()),
            one.payload,
        )
        for one in standing
        if one.payload is not None and one.act.happened_on <= until
    ]


class _Ends:
    """What ends a measure (biện pháp) without an act about it: its term, or the end of the case."""

    def __init__(self, state: CaseState, told: Sequence[ToldAct], until: date) -> None:
        self._held = {
            span.line: span.facts
            for span in state.spans
            if span.valid_from <= until < span.valid_to
        }
        self._completed = [one for one in told if isinstance(one.payload, p.ObligationCompleted)]
        self._terms = _terms(told)
        self._until = until

    def ended(self, matter: Matter) -> Matter:
        """The matter as its term or the end of its lines leaves it, when that came first."""
        ends = [end for end in (self._term(matter), self._end_of_lines(matter)) if end is not None]
        earliest = min(ends, key=lambda end: end.on, default=None)
        before = matter.settled_on
        if earliest is None or (before is not None and before <= earliest.on):
            return matter
        return settled(matter, earliest.outcome, earliest.on, earliest.by)

    def _term(self, matter: Matter) -> _End | None:
        runs_out = self._terms.get(matter.act_id)
        if matter.topic is not Topic.SECURITY or runs_out is None or runs_out > self._until:
            return None
        return _End(runs_out, Outcome.RELEASED)

    def _end_of_lines(self, matter: Matter) -> _End | None:
        held = [self._held[line] for line in matter.lines or (WHOLE_CASE,) if line in self._held]
        if not held or any(facts.state not in ENDED for facts in held):
            return None
        on = max(facts.since for facts in held)
        if matter.topic is Topic.COERCION and _is_completed(held):
            return self._completion(matter, on)
        return _End(on, Outcome.RELEASED)

    def _completion(self, matter: Matter, on: date) -> _End:
        """What was owed was paid or done: by coercion where the act says so, else before it."""
        by = [one for one in self._completed if one.on == on and share_one(one.lines, matter.lines)]
        is_coerced = any(
            getattr(one.payload, "result", None) is CompletionWay.COERCED for one in by
        )
        outcome = Outcome.CARRIED_OUT if is_coerced else Outcome.VOLUNTARY
        return _End(on, outcome, by[-1].act_id if by else "")


class _End(NamedTuple):
    on: date
    outcome: Outcome
    by: str = ""


def _is_completed(held: Sequence[Facts]) -> bool:
    return all(facts.state is LineState.COMPLETED for facts in held)


def _terms(told: Sequence[ToldAct]) -> dict[str, date]:
    """Act that applied a measure → the day on which it runs out, as last extended."""
    terms: dict[str, date] = {}
    for one in told:
        until: date | None = getattr(one.payload, "until", None)
        if until is not None:
            about = one.about if one.code == EXTENDED else one.act_id
            terms[about] = max(until, terms.get(about, until))
    return terms


def _reductions(state: CaseState, told: Sequence[ToldAct]) -> Iterator[Matter]:
    """A matter for every decision on every line, settled on its own day."""
    for one in told:
        if one.code != REDUCED or not isinstance(one.payload, p.ObligationReduced):
            continue
        line, amount = one.payload.line, one.payload.amount
        moved = (flow for flow in state.money if flow.line == line and flow.on <= one.on)
        is_whole = sum(flow.flow.sign * flow.amount for flow in moved) <= 0
        yield Matter(
            topic=Topic.REDUCTION,
            act_id=one.act_id,
            raised_on=one.on,
            outcome=Outcome.WHOLE if is_whole else Outcome.PART,
            settled_on=one.on,
            settled_by=one.act_id,
            amount=amount,
            lines=(line,),
        )
