"""Coercion in a case (cưỡng chế): each decision and the papers it needs, by their names."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.coercion import DECIDED, CoercionRecord, PaperNeeded, coercions_of
from thads_desktop.domain.matter_courses import Topic
from thads_desktop.domain.matters import matters_of
from thads_desktop.services.context import Context
from thads_desktop.services.steps import event_name


@dataclass(frozen=True, slots=True, kw_only=True)
class CoercionPaper:
    """Giấy tờ của biện pháp cưỡng chế: its name and article, and the act that shows it.

    `shown_by`, `act_id` are "" and `shown_on` None when it is missing.
    """

    name: str
    article: str
    shown_by: str
    shown_on: date | None
    act_id: str

    @property
    def is_missing(self) -> bool:
        """Does no act of the case show it?"""
        return not self.act_id


@dataclass(frozen=True, slots=True, kw_only=True)
class CoercionRow:
    """Quyết định cưỡng chế của việc: the day and place planned last, and the papers it needs."""

    act_id: str
    measure: str
    number: str
    decided_on: date
    planned_on: date | None
    place: str
    is_over: bool
    papers: tuple[CoercionPaper, ...]

    @property
    def missing(self) -> tuple[CoercionPaper, ...]:
        """The papers that no act shows."""
        return tuple(one for one in self.papers if one.is_missing)


def coercions_of_case(context: Context, state: CaseState) -> tuple[CoercionRow, ...]:
    """Every decision to coerce of a case as it stands today, in order."""
    pending = {
        one.act_id
        for one in matters_of(state, context.today)
        if one.topic is Topic.COERCION and one.is_pending
    }
    return tuple(
        _row(context, one, is_over=one.act_id not in pending)
        for one in coercions_of(state, context.law)
    )


def _row(context: Context, record: CoercionRecord, *, is_over: bool) -> CoercionRow:
    plan = record.plan
    name = context.law.pack.variant_name(record.measure) or event_name(context, DECIDED)
    return CoercionRow(
        act_id=record.act_id,
        measure=name[:1].upper() + name[1:],
        number=record.number,
        decided_on=record.decided_on,
        planned_on=plan.on if plan is not None else None,
        place=plan.place if plan is not None else "",
        is_over=is_over,
        papers=tuple(_paper(context, one) for one in record.papers),
    )


def _paper(context: Context, needed: PaperNeeded) -> CoercionPaper:
    shown = needed.shown_by
    return CoercionPaper(
        name=needed.paper.name,
        article=needed.paper.citation,
        shown_by=event_name(context, shown.code) if shown is not None else "",
        shown_on=shown.on if shown is not None else None,
        act_id=shown.act_id if shown is not None else "",
    )
