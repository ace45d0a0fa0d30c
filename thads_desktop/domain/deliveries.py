"""Delivery of notices (thông báo, tống đạt): what must reach whom, how it was tried, from when valid.

Pure. A paper that the law wants notified is one that opens a time limit met by a notice; each
party has his own valid day, from which his own ten days run (Luật 106/2025/QH15, Điều 35, 36).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.deadlines import Deadline, DeadlineState
from thads_desktop.domain.delivery_days import (
    DIGITAL,
    DIRECT,
    POSTING,
    SUBSTITUTE,
    lasts_until,
    way_of,
)
from thads_desktop.domain.events import Event, abouts, belongs, events_of
from thads_desktop.domain.law import Law
from thads_desktop.domain.law_entries import OUR_OWN
from thads_desktop.domain.paper_payloads import DeliveryAttempted, NoticeDelivered
from thads_desktop.domain.parties import parties_on
from thads_desktop.domain.payloads import Party
from thads_desktop.domain.recipients import named_among
from thads_desktop.domain.reckoning import deadlines_of
from thads_desktop.domain.vocabulary import DeliveryOutcome

NOTICE, ATTEMPT = "notice_delivered", "delivery_attempted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """Một lần giao thông báo: valid, or with the outcome for which it was not.

    `lasts_until` is the last day of a posting; `is_valid` False for a way the paper cannot go by.
    """

    act_id: str
    on: date
    way: str
    is_valid: bool
    outcome: str = ""
    receiver: str = ""
    relation: str = ""
    witness: str = ""
    place: str = ""
    lasts_until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """Việc giao một văn bản cho một đương sự: what was tried, from when it is valid, what is next.

    `about` is the act of the paper; `due_on` by when it must be notified; `is_counted`: the time
    limit waits for this party; `next_way` the way to try now, "" when nothing is owed.
    """

    about: str
    code: str
    issued_on: date
    due_on: date
    rule: str
    party: Party
    is_counted: bool
    is_dropped: bool
    attempts: tuple[Attempt, ...]
    next_way: str

    @property
    def valid(self) -> Attempt | None:
        """The first attempt that is a valid notice."""
        return next((one for one in self.attempts if one.is_valid), None)

    @property
    def is_owed(self) -> bool:
        """Is the paper still to be delivered to this party?"""
        return self.valid is None and not self.is_dropped


def deliveries_of(state: CaseState, law: Law) -> tuple[Delivery, ...]:
    """Every paper that must be notified and every party it must reach, the oldest paper first."""
    return tuple(_Served(state, law).deliveries())


def notice_rules(law: Law) -> tuple[str, ...]:
    """The time limits of the office that a notice meets."""
    return tuple(
        dict.fromkeys(
            rule.limit.key
            for rule in law.pack.rules
            if NOTICE in rule.limit.closes and rule.limit.whose in OUR_OWN
        )
    )


class _Served:
    """One case while what it must deliver is listed."""

    def __init__(self, state: CaseState, law: Law) -> None:
        self._state = state
        self._law = law
        self._events = events_of(state, law.pack.events)
        self._about = abouts(self._events)
        self._by_act = {event.act_id: event for event in self._events if event.act_id}
        self._payloads = {one.act.id: one.payload for one in state.standing}

    def deliveries(self) -> Iterator[Delivery]:
        keys = notice_rules(self._law)
        asked = [one for one in deadlines_of(self._state, self._law) if one.key in keys]
        for deadline in sorted(asked, key=lambda one: (one.starts.on, one.key)):
            paper = self._by_act.get(deadline.trigger)
            if paper is not None:
                yield from self._of_paper(deadline, paper)

    def _of_paper(self, deadline: Deadline, paper: Event) -> Iterator[Delivery]:
        limit = deadline.rule.limit
        tried = [event for event in self._events if self._is_try(event, paper)]
        parties = parties_on(self._state, paper.moment.on)
        for party in parties:
            of_role = tuple(one for one in parties if one.role is party.role)
            mine = [one for one in tried if party in self._meant(one, of_role)]
            attempts = tuple(self._attempt(one, limit.closed_unless) for one in mine)
            is_dropped = deadline.state is DeadlineState.CANCELLED
            has_reached = any(one.is_valid for one in attempts)
            yield Delivery(
                about=paper.act_id,
                code=paper.code,
                issued_on=paper.moment.on,
                due_on=deadline.due_on,
                rule=deadline.key,
                party=party,
                is_counted=not limit.reaches or party.role in limit.reaches,
                is_dropped=is_dropped,
                attempts=attempts,
                next_way="" if has_reached or is_dropped else self._next(attempts, paper, party),
            )

    def _is_try(self, event: Event, paper: Event) -> bool:
        is_later = event.moment.on > paper.moment.on or (
            event.moment.on == paper.moment.on and event.act_id != paper.act_id
        )
        is_try = event.code in (NOTICE, ATTEMPT)
        return is_try and is_later and belongs(event, paper, self._about)

    def _meant(self, event: Event, of_role: tuple[Party, ...]) -> Sequence[Party]:
        payload = self._payloads[event.act_id]
        if not isinstance(payload, NoticeDelivered | DeliveryAttempted):
            return ()
        return named_among(of_role, payload.to_name) if payload.to is of_role[0].role else ()

    def _attempt(self, event: Event, not_valid: Sequence[str]) -> Attempt:
        payload = self._payloads[event.act_id]
        assert isinstance(payload, NoticeDelivered | DeliveryAttempted)  # noqa: S101 - `_meant`
        notice = payload if isinstance(payload, NoticeDelivered) else None
        return Attempt(
            act_id=event.act_id,
            on=event.moment.on,
            way=event.variant,
            is_valid=notice is not None and event.variant not in not_valid,
            outcome="" if isinstance(payload, NoticeDelivered) else payload.outcome,
            receiver=notice.receiver if notice else "",
            relation=notice.relation if notice else "",
            witness=payload.witness,
            place=payload.place,
            lasts_until=lasts_until(event.variant, event.moment.on, self._law) if notice else None,
        )

    def _next(self, attempts: Sequence[Attempt], paper: Event, party: Party) -> str:
        """What to try now: by hand (or VNeID), a substitute, posting."""
        on = attempts[-1].on if attempts else paper.moment.on
        posting = way_of(POSTING, on, self._law)
        outcomes = [one.outcome for one in attempts if one.outcome]
        if outcomes and posting is not None and outcomes[-1] in posting.after:
            return POSTING
        if outcomes and outcomes[-1] == DeliveryOutcome.ABSENT:
            return SUBSTITUTE
        digital = way_of(DIGITAL, on, self._law)
        goes_digital = digital is not None and not digital.from_second
        if goes_digital and party.identity_number and digital and paper.code not in digital.not_for:
            return DIGITAL
        return DIRECT
