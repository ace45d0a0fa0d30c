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
from thads_desktop.domain.events import ATTEMPT, NOTICE, Event, abouts, belongs, events_of
from thads_desktop.domain.law import Law
from thads_desktop.domain.law_entries import OUR_OWN
from thads_desktop.domain.paper_payloads import DeliveryAttempted, NoticeDelivered
from thads_desktop.domain.payloads import Party
from thads_desktop.domain.recipients import Recipient, Recipients, is_same_name
from thads_desktop.domain.reckoning import deadlines_of
from thads_desktop.domain.vocabulary import DeliveryOutcome


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

    `about` is the act of the paper; `due_on` by when it must be notified; `party` who was
    notified, else who is to be now: an heir in the place of the dead; `is_counted`: the time
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
        tried = [event for event in self._events if self._is_try(event, paper)]
        recipients = Recipients(self._state, paper)
        told: list[Party] = []
        for one in recipients.all:
            delivery = self._to(one, recipients, tried, deadline, paper)
            if not any(is_same_name(delivery.party, other) for other in told):
                told.append(delivery.party)
                yield delivery

    def _to(
        self,
        one: Recipient,
        recipients: Recipients,
        tried: Sequence[Event],
        deadline: Deadline,
        paper: Event,
    ) -> Delivery:
        limit = deadline.rule.limit
        meant = [(event, who) for event in tried if (who := self._meant(event, one, recipients))]
        reached = (who for event, who in meant if self._is_valid(event, limit.closed_unless))
        party = one.latest(next(reached, one.party))
        attempts = tuple(
            self._attempt(event, limit.closed_unless)
            for event, who in meant
            if is_same_name(who, party)
        )
        is_dropped = deadline.state is DeadlineState.CANCELLED
        has_reached = any(attempt.is_valid for attempt in attempts)
        return Delivery(
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

    def _meant(self, event: Event, one: Recipient, recipients: Recipients) -> Party | None:
        payload = self._payloads[event.act_id]
        if not isinstance(payload, NoticeDelivered | DeliveryAttempted):
            return None
        return recipients.meant(one, payload.to, payload.to_name, event.moment.on)

    def _is_valid(self, event: Event, not_valid: Sequence[str]) -> bool:
        is_notice = isinstance(self._payloads[event.act_id], NoticeDelivered)
        return is_notice and event.variant not in not_valid

    def _attempt(self, event: Event, not_valid: Sequence[str]) -> Attempt:
        payload = self._payloads[event.act_id]
        assert isinstance(payload, NoticeDelivered | DeliveryAttempted)  # noqa: S101 - `_meant`
        notice = payload if isinstance(payload, NoticeDelivered) else None
        return Attempt(
            act_id=event.act_id,
            on=event.moment.on,
            way=event.variant,
            is_valid=self._is_valid(event, not_valid),
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
