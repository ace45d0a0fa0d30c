"""Coercion in a case (cưỡng chế): each decision, its preparation, and the papers still missing.

A pure view of a case's acts; nothing is kept of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.condition_entries import RequiredPaper
from thads_desktop.domain.events import Event
from thads_desktop.domain.law import Law
from thads_desktop.domain.matter_courses import CARRIED_OUT, PLANNED
from thads_desktop.domain.things import Descriptions, Told

DECIDED = "coercion_decided"
WITH_FORCES = frozenset({"with_forces", "major_case", "forces_used"})
STEPS = (
    PLANNED,
    "police_consulted",
    "police_answered",
    "coercion_plan_drafted",
    "coercion_plan_approved",
    "police_plan_requested",
    "police_plan_received",
    "coercion_costs_notified",
    "coercion_meeting_held",
    "duty_fine_decided",
    "duty_notified",
    "duty_done",
    "seizure_planned",
    "seizure_notified",
    "property_seized",
    CARRIED_OUT,
    "coercion_failed",
    "exploitation_ended",
    "measure_released",
)  # what can happen to a coercion, in the order in which it should


class CoercionStep(NamedTuple):
    """Một bước cưỡng chế: what happened, and when."""

    code: str
    on: date
    act_id: str


class PaperNeeded(NamedTuple):
    """Giấy tờ phải có của một biện pháp, and the act of the case that shows it, None when missing."""

    paper: RequiredPaper
    shown_by: CoercionStep | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CoercionPlan:
    """Ngày cưỡng chế đã định: day, hour and place, forces and cost (đồng) as estimated."""

    act_id: str
    on: date | None
    at: str
    place: str
    forces: str
    cost: int
    with_forces: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CoercionRecord:
    """Biện pháp cưỡng chế của việc: its decision and all that was done about it.

    `plan` is the last one; `papers` those the law of the decision's day asks of such a measure.
    """

    act_id: str
    measure: str
    decided_on: date
    number: str
    plan: CoercionPlan | None
    steps: tuple[CoercionStep, ...]
    papers: tuple[PaperNeeded, ...]

    def on(self, code: str) -> date | None:
        """The last day on which a step was taken; None when it was not."""
        return max((step.on for step in self.steps if step.code == code), default=None)

    @property
    def missing(self) -> tuple[RequiredPaper, ...]:
        """The papers that no act shows."""
        return tuple(one.paper for one in self.papers if one.shown_by is None)


def coercions_of(state: CaseState, law: Law) -> tuple[CoercionRecord, ...]:
    """Every decision to coerce of a case, in order, with its preparation and its papers."""
    descriptions = Descriptions(state)
    decided = [one for one in descriptions.told if one.event.code == DECIDED]
    return tuple(_record(descriptions, decided, one, law) for one in decided)


def _record(
    descriptions: Descriptions, decided: Sequence[Told], one: Told, law: Law
) -> CoercionRecord:
    its = list(_about(descriptions, decided, one.event))
    plan = next((_plan(told) for told in reversed(its) if told.event.code == PLANNED), None)
    steps = [told.event for told in its if told.event.code in STEPS]
    return CoercionRecord(
        act_id=one.event.act_id,
        measure=one.event.variant,
        decided_on=one.event.moment.on,
        number=getattr(one.payload, "number", ""),
        plan=plan,
        steps=tuple(_step(step) for step in steps),
        papers=tuple(
            PaperNeeded(paper, _shown_by(paper, its, one.event))
            for paper in required_papers(
                law, one.event.variant, one.event.moment.on, has_forces=_has_forces(plan, steps)
            )
        ),
    )


def required_papers(
    law: Law, measure: str, on: date, *, has_forces: bool
) -> tuple[RequiredPaper, ...]:
    """The papers the law of a day asks of a measure; some only when forces are called in."""
    return tuple(
        paper
        for paper in law.pack.in_force(RequiredPaper, on)
        if (not paper.of or measure in paper.of) and (has_forces or not paper.with_forces)
    )


def _has_forces(plan: CoercionPlan | None, steps: Sequence[Event]) -> bool:
    """Are forces called in: as it was carried out, when that says so, else as it was planned?"""
    said = [one.variant for one in steps if one.code == CARRIED_OUT and one.variant]
    if said:
        return said[-1] in WITH_FORCES
    return plan is not None and plan.with_forces


def _about(descriptions: Descriptions, decided: Sequence[Told], decision: Event) -> Iterator[Told]:
    """The acts of a case that can concern a decision.

    One that does not say what it is about concerns every decision: a verification, a notice to
    the police on the same day's work.
    """
    others = [one.event for one in decided if one.event.act_id != decision.act_id]
    for one in descriptions.told:
        if one.event.code == DECIDED:
            continue
        if not one.event.about or descriptions.concerns(one.event, decision, [*others, decision]):
            yield one


def _plan(told: Told) -> CoercionPlan | None:
    event, payload = told
    if not isinstance(payload, m.CoercionPlanned):
        return None
    return CoercionPlan(
        act_id=event.act_id,
        on=payload.planned_on,
        at=payload.at,
        place=payload.place,
        forces=payload.forces,
        cost=payload.cost,
        with_forces=payload.variant in WITH_FORCES or bool(payload.forces),
    )


def _step(event: Event) -> CoercionStep:
    return CoercionStep(event.code, event.moment.on, event.act_id)


def _shown_by(paper: RequiredPaper, its: Sequence[Told], decision: Event) -> CoercionStep | None:
    """The first act that shows a paper."""
    return next((_step(told.event) for told in its if _shows(paper, told.event, decision)), None)


def _shows(paper: RequiredPaper, event: Event, decision: Event) -> bool:
    """Does an act show that the paper is there? One from before the decision seldom does."""
    if event.moment.on < decision.moment.on and not paper.earlier:
        return False
    return event.code in paper.events or f"{event.code}:{event.variant}" in paper.events
