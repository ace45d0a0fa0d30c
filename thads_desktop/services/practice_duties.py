"""What a dutiful officer does after each act (việc phải làm mẫu): notices, copies, pay-outs.

Most are done in time, a few late, a few not at all: those the page "Hôm nay" is to show.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from random import Random
from types import MappingProxyType
from typing import NamedTuple

from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain import step_payloads as s
from thads_desktop.services.practice_stories import Step

DONE, LATE = 0.93, 0.04  # shares; the rest is forgotten


class Duty(NamedTuple):
    """Việc phải làm mẫu: an event within so many days after an act, at the earliest so many."""

    within: int
    code: str
    earliest: int = 0


_NOTIFY = Duty(3, "notice_delivered")
_TO_PROCURACY = Duty(3, "sent_to_procuracy")
_DECISION = (_NOTIFY, _TO_PROCURACY)
DUTIES: Mapping[type[p.Payload], tuple[Duty, ...]] = MappingProxyType(
    {
        p.CaseOpened: (Duty(1, "dossier_opened"), *_DECISION),
        p.EnforcementPostponed: _DECISION,
        p.EnforcementSuspended: _DECISION,
        p.EnforcementResumed: _DECISION,
        p.EnforcementTerminated: _DECISION,
        p.EnforcementEntrusted: _DECISION,
        p.DecisionWithdrawn: _DECISION,
        p.MoneyReceived: (Duty(9, "money_paid_out"),),
    }
)
_NOT_YET = (
    *_DECISION,
    Duty(4, "not_yet_published", 1),
    Duty(4, "not_yet_sent_to_commune", 1),
)
LATEST = 25  # days after its last day that a late one is done


def done_after(
    payload: p.Payload, act_id: str, on: date, last: date, rng: Random
) -> Iterator[tuple[date, p.Payload]]:
    """What followed an act, none of it after a last day."""
    for duty in _duties_of(payload):
        day = _day_done(duty, on, rng)
        if day is not None and day <= last:
            yield day, _event(duty.code, act_id)


def stands_until(step: Step, later: Sequence[Step], today: date) -> date:
    """The last day on which what follows from a step may be done.

    Nobody publishes that a debtor has no means once his case stands otherwise.
    """
    if not isinstance(step.payload, p.MeansClassified):
        return today
    changed = (one.on for one in later if isinstance(one.payload, _CHANGES))
    return next((on - timedelta(days=1) for on in changed), today)


_CHANGES = (
    p.EnforcementResumed,
    p.EnforcementPostponed,
    p.EnforcementSuspended,
    p.EnforcementTerminated,
    p.EnforcementEntrusted,
    p.DecisionWithdrawn,
    p.ObligationCompleted,
    r.RequestReturned,
)


def _duties_of(payload: p.Payload) -> tuple[Duty, ...]:
    if isinstance(payload, p.MeansClassified):
        return () if payload.enforceable else _NOT_YET
    return DUTIES.get(type(payload), ())


def _day_done(duty: Duty, on: date, rng: Random) -> date | None:
    luck = rng.random()
    if luck < DONE:
        return on + timedelta(days=rng.randint(duty.earliest, duty.within))
    if luck < DONE + LATE:
        return on + timedelta(days=duty.within + rng.randint(5, LATEST))
    return None


def _event(code: str, about: str) -> p.Payload:
    match code:
        case "notice_delivered":
            return r.NoticeDelivered(about=about, variant="direct")
        case "money_paid_out":
            return m.MoneyPaidOut(about=about)
        case _:
            return s.StepTaken(code=code, about=about)
