"""Reckoning (tính thời hạn): from a case's acts and the law to what is asked, met, late or dropped.

Pure: the same acts under the same law give the same deadlines, whatever today is; what is
overdue is asked of a deadline with a day. Every event opens and closes its own. A count begins
under the law of the day it begins on (Luật 106/2025/QH15, Điều 116): a step taken under the old
law stands, the next one is counted under the new.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from thads_desktop.base.errors import DomainError
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.case_events import CaseEvents, by_law
from thads_desktop.domain.case_facts import ABOUT_ENFORCEMENT_DECISION
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.counting import Counted, Moment, short
from thads_desktop.domain.deadlines import Deadline, DeadlineState
from thads_desktop.domain.events import NOTICE, Event, ended, standing_id
from thads_desktop.domain.law import Law
from thads_desktop.domain.law_entries import Nature, Whose
from thads_desktop.domain.law_pack import BEFORE, END, REGIME, Rule
from thads_desktop.domain.recipients import NoticesGiven
from thads_desktop.domain.spans import FOREVER
from thads_desktop.domain.stops import stops_of
from thads_desktop.domain.working_calendar import ONE_DAY


def deadlines_of(state: CaseState, law: Law) -> tuple[Deadline, ...]:
    """Every deadline of a case, by last day; of one day the officer's own first."""
    return tuple(sorted(_Reckoning(state, law).found, key=_reading_order))


def _reading_order(one: Deadline) -> tuple[date, bool, str, str]:
    return one.due_on, one.rule.limit.whose is not Whose.OFFICER, one.key, one.trigger


class _Reckoning:
    """One case while its deadlines are being reckoned."""

    def __init__(self, state: CaseState, law: Law) -> None:
        self._state = state
        self._law = law
        self._events = CaseEvents(state, law)
        self._notices = NoticesGiven(state)
        self._ended_on = ended(state, ())
        self._snoozes = {
            (one.payload.rule, standing_id(state, one.payload.trigger)): one.payload
            for one in state.standing
            if isinstance(one.payload, s.DeadlineSnoozed)
        }
        self.found: list[Deadline] = []
        for event in self._events.all:
            for opening, anchor in _openings(event):
                self._open_all(opening, event, anchor, event.moment.on)
            if event.decided_on is not None:
                self._open_taken_over(event)
            self._open_late(event)
        self._open_by_law()
        for event in self._events.all:
            for rule in law.pack.recounted_by(event.code):
                self._recount(rule, event)

    def _open_by_law(self) -> None:
        """What a new law asks from its first day of a case that stands so already."""
        for rule in self._law.pack.opened_by(REGIME):
            begins = rule.limit.since
            if begins > self._state.opened_on and self._goes_on(begins):
                event = by_law(begins)
                self._open(rule, event, event.moment, begins)

    def _open_late(self, event: Event) -> None:
        """What a new law asks from its first day, counted from an event under the law before."""
        for rule in self._law.pack.opened_by(event.code + BEFORE):
            begins = rule.limit.since
            if event.moment.on < begins and self._is_new(rule) and self._goes_on(begins):
                self._open(rule, event, event.moment, begins)

    def _is_new(self, rule: Rule) -> bool:
        """Is it the first rule of its key in its law?"""
        pack, begins = self._law.pack, rule.limit.since
        before = pack.rule(rule.limit.key, begins - ONE_DAY)
        is_first = before is None or before.regime != rule.regime
        return is_first and pack.rule(rule.limit.key, begins) is rule

    def _goes_on(self, day: date) -> bool:
        """Has the case not ended by a day?"""
        return self._ended_on is None or self._ended_on > day

    def _open_all(self, opening: str, event: Event, anchor: Moment, facts_on: date) -> None:
        """The deadlines that an opening brings under the law of the day their counts begin."""
        pack, day = self._law.pack, anchor.on
        for rule in pack.opened_by(opening):
            limit = rule.limit
            if limit.since <= day <= limit.to and pack.rule(limit.key, day) is rule:
                if opening == NOTICE and self._is_told_before(rule, event):
                    continue
                self._open(rule, event, anchor, facts_on)

    def _open_taken_over(self, event: Event) -> None:
        """What a decision taken over with its case still asks, counted from its own day.

        What fell due before the case came in was the former office's.
        """
        pack, came_in = self._law.pack, event.moment.on
        for rule, anchor in self._rules_taken_over(event):
            limit = rule.limit
            is_over = limit.ends_with_law and limit.to < came_in
            if is_over or pack.rule(limit.key, anchor.on) is not rule:
                continue
            due_on = self._count(rule, event, anchor).due_on
            if limit.nature is not Nature.DUTY or due_on >= came_in:
                self._open(rule, event, anchor, came_in)

    def _rules_taken_over(self, event: Event) -> Iterator[tuple[Rule, Moment]]:
        """The rules of such a decision, and of the law that came between it and the case."""
        for rule in self._law.pack.opened_by(event.code):
            yield rule, _anchor(rule, event)
        for rule in self._law.pack.opened_by(REGIME):
            begins = rule.limit.since
            if event.decided_on and event.decided_on < begins <= self._state.opened_on:
                yield rule, Moment(begins)

    def _is_told_before(self, rule: Rule, notice: Event) -> bool:
        """Is it another notice of the same paper, to whom an earlier one opened the rule?"""
        on = notice.moment.on
        if not self._events.facts_hold(rule, notice, on):
            return False
        is_of_decision = ABOUT_ENFORCEMENT_DECISION in self._events.facts.at(notice, on)
        paper = ABOUT_ENFORCEMENT_DECISION if is_of_decision else notice.about
        return bool(paper) and self._notices.is_repeated(rule.limit.key, paper, notice)

    def _open(self, rule: Rule, event: Event, anchor: Moment, facts_on: date) -> None:
        """The deadline of a rule, if its facts hold, and those its end opens."""
        if self._events.facts_hold(rule, event, facts_on):
            self._add(self._judged(rule, event, anchor, self._count(rule, event, anchor)), event)

    def _add(self, deadline: Deadline, event: Event) -> None:
        self.found.append(deadline)
        if not deadline.is_stopped and not _was_dropped(deadline):
            due = Moment(deadline.due_on, deadline.due_at)
            self._open_all(END + deadline.key, event, due, due.on)

    # ── Facts asked anew ─────────────────────────────────────────────────────────────────────

    def _recount(self, rule: Rule, cause: Event) -> None:
        """Open a rule whose facts hold only since `cause`, counted from its last opening.

        A day that lies before `cause` becomes that day: until then the law did not ask it.
        """
        opened = self._last_opening(rule, cause)
        if opened is None or not self._events.facts_hold(rule, cause, cause.moment.on):
            return
        anchor = _anchor(rule, opened)
        counted = _recounted(self._count(rule, opened, anchor), cause, self._law)
        deadline = self._judged(rule, opened, anchor, counted, cause)
        if _ran_before(deadline, cause):
            return
        same = [one for one in self.found if one.rule is rule and one.trigger == opened.act_id]
        if all(_ran_before(one, cause) for one in same):
            self.found = [one for one in self.found if one not in same]
            self._add(deadline, opened)

    def _last_opening(self, rule: Rule, cause: Event) -> Event | None:
        """The last event before `cause` that opens the rule under the law of its day."""
        limit = rule.limit
        openings = [self._events.last_before(cause, limit.opens)]
        if REGIME in limit.opens and self._state.opened_on < limit.since <= cause.moment.on:
            openings.append(by_law(limit.since))
        last = max((one for one in openings if one), key=lambda one: one.place, default=None)
        if last is None or self._law.pack.rule(limit.key, _anchor(rule, last).on) is not rule:
            return None
        return last

    # ── Met, late, dropped ───────────────────────────────────────────────────────────────────

    def _judged(
        self,
        rule: Rule,
        event: Event,
        anchor: Moment,
        counted: Counted,
        cause: Event | None = None,
    ) -> Deadline:
        closing = self._events.closing(rule, event)
        undone_by = self._events.undoing(rule, event, counted.due_on)
        if undone_by is not None and (closing is None or closing.moment.on > counted.due_on):
            counted = _recounted(counted, undone_by, self._law)
        dropping = self._dropping(rule, event, counted, cause or event)
        by = dropping
        state = DeadlineState.CANCELLED if dropping else DeadlineState.OPEN
        if closing and (dropping is None or closing.place <= dropping.place):
            by = closing
            is_met = _is_in_time(closing.moment, counted)
            state = DeadlineState.MET if is_met else DeadlineState.LATE
        snooze = self._snoozes.get((rule.limit.key, event.act_id))
        return Deadline(
            rule=rule,
            trigger=event.act_id,
            starts=anchor,
            due_on=counted.due_on,
            due_at=counted.due_at,
            counting=counted.counting,
            state=state,
            closed_on=by.moment.on if by else None,
            closed_by=by.act_id if by else "",
            lines=event.lines,
            from_list=event.from_list,
            snoozed_until=snooze.until if snooze else None,
            snoozed_why=snooze.why if snooze else "",
        )

    def _dropping(self, rule: Rule, opened: Event, counted: Counted, since: Event) -> Event | None:
        found = [self._events.cancelling(rule, opened)]
        if rule.limit.recounted_by:
            found.append(self._events.facts_gone(rule, since, counted.due_on))
        if not rule.limit.after_end:
            found.append(self._events.end_after(opened))
        if rule.limit.ends_with_law:
            found.append(by_law(rule.limit.to + ONE_DAY))
        return min((event for event in found if event), key=lambda event: event.place, default=None)

    def _count(self, rule: Rule, event: Event, anchor: Moment) -> Counted:
        stops = list(stops_of(self._state, rule.limit.stops, event.lines))
        closed = [stop for stop in stops if stop.until != FOREVER]
        try:
            counted = self._law.count(anchor, rule.term, closed)
        except DomainError:  # a year mistyped: no calendar reaches so far
            return Counted(FOREVER, None, f"từ {short(anchor.on)}: vượt quá lịch tính được")
        for stop in stops:
            if stop.until == FOREVER and stop.since <= counted.due_on:
                still = f"{counted.counting}; từ {short(stop.since)} đang dừng tính ({stop.why})"
                return Counted(FOREVER, None, still)
        return counted


def _anchor(rule: Rule, event: Event) -> Moment:
    """The day an event's time limit counts from: a decision taken over has its own, earlier one.

    What is asked again and again is counted from the day the case came in.
    """
    if event.decided_on is None or rule.is_periodic:
        return event.moment
    return Moment(event.decided_on)


def _openings(event: Event) -> Iterator[tuple[str, Moment]]:
    """What an event may be named by in `opens`, and the day each is counted from."""
    if event.decided_on is None:
        yield event.code, event.moment
    if event.until is not None:
        yield f"{event.code}@until", Moment(event.until)
    if event.planned_on is not None:
        yield f"{event.code}@planned", Moment(event.planned_on, event.moment.at)


def _recounted(counted: Counted, cause: Event, law: Law) -> Counted:
    kind = law.pack.events.get(cause.code)
    name = kind.name if kind else cause.code
    on = cause.moment.on
    text = f"{counted.counting}; tính lại từ mốc này vì “{name}” ngày {short(on)}"
    if counted.due_on >= on:
        return counted._replace(counting=text)
    return Counted(on, None, f"{text}; ngày ấy đã qua nên đến hạn ngay {short(on)}")


def _ran_before(deadline: Deadline, cause: Event) -> bool:
    """Had it been met or dropped before an event?"""
    return deadline.closed_on is not None and deadline.closed_on <= cause.moment.on


def _is_in_time(closing: Moment, due: Counted) -> bool:
    if due.due_at is not None and closing.at is not None:
        return datetime.combine(closing.on, closing.at) <= datetime.combine(due.due_on, due.due_at)
    return closing.on <= due.due_on


def _was_dropped(deadline: Deadline) -> bool:
    """Was it cancelled before it ran out, so that nothing follows from its end?"""
    return (
        deadline.state is DeadlineState.CANCELLED
        and deadline.closed_on is not None
        and deadline.closed_on < deadline.due_on
    )
