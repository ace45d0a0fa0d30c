"""The events of a case as a time limit asks for them: what comes after one, its facts, its end."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from thads_desktop.domain.case_facts import CaseFacts
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.counting import Moment
from thads_desktop.domain.event_names import CASE_ENDED
from thads_desktop.domain.events import Event, abouts, belongs, ended, events_of
from thads_desktop.domain.law import Law
from thads_desktop.domain.law_pack import REGIME, Rule
from thads_desktop.domain.mending import withdrawals_in
from thads_desktop.domain.recipients import Recipients


class CaseEvents:
    """Các sự việc của một việc, read once for all the time limits they open and close."""

    def __init__(self, state: CaseState, law: Law) -> None:
        self._state = state
        self.all = events_of(state, law.pack.events)
        self.facts = CaseFacts(state, self.all, law.pack.events)
        self._by_code: dict[str, list[Event]] = {}
        for event in self.all:
            self._by_code.setdefault(event.code, []).append(event)
        self._about = abouts(self.all)
        self._effective: dict[str, Event] = {}  # what is left of those undone on some lines
        self._undone: dict[str, list[Event]] = {}  # by the act that undid it
        self._tell_undone()
        self._ends: dict[tuple[int, ...], Event | None] = {}

    def facts_hold(self, rule: Rule, event: Event, day: date) -> bool:
        """Do the facts a rule asks for hold on a day for an event?"""
        when, unless = rule.limit.when, rule.limit.unless
        if not when and not unless:
            return True
        facts = self.facts.at(event, day)
        return facts.issuperset(when) and facts.isdisjoint(unless)

    def facts_gone(self, rule: Rule, opened: Event, due_on: date) -> Event | None:
        """The first event in time after which the facts of a rule no longer hold."""
        causes = (
            event
            for event in self._of(rule.limit.recounted_by)
            if event.place > opened.place
            and event.moment.on <= due_on
            and belongs(event, opened, self._about)
            and not self.facts_hold(rule, event, event.moment.on)
        )
        return min(causes, key=lambda event: event.place, default=None)

    def last_before(self, cause: Event, codes: Collection[str]) -> Event | None:
        """The last event of these codes before another one it belongs to."""
        found = (
            event
            for event in self._of(codes)
            if event.place < cause.place and belongs(event, cause, self._about)
        )
        return max(found, key=lambda event: event.place, default=None)

    def closing(self, rule: Rule, opened: Event) -> Event | None:
        """What fulfils a rule: its first closing event, or the one that reaches the last party."""
        closing = [
            event
            for event in self._after(rule.limit.closes, rule, opened)
            if event.variant not in rule.limit.closed_unless
        ]
        if closing and rule.limit.reaches:
            return Recipients(self._state, opened).last_to_reach(closing, rule.limit.reaches)
        return next(iter(closing), None)

    def cancelling(self, rule: Rule, opened: Event) -> Event | None:
        """The first event after the opening one that cancels a rule."""
        return next(iter(self._after(rule.limit.cancels, rule, opened)), None)

    def undoing(self, rule: Rule, opened: Event, due_on: date) -> Event | None:
        """The last withdrawal of what had closed or cancelled a rule in time.

        Until that day the law did not ask it.
        """
        stopping = {*rule.limit.closes, *rule.limit.cancels}
        found = [
            by
            for by in (self.all if self._undone else ())
            for event in self._undone.get(by.act_id, ())
            if event.code in stopping
            and event.moment.on <= due_on < by.moment.on
            and _comes_after(event, opened, rule)
            and belongs(event, opened, self._about)
        ]
        return max(found, key=lambda event: event.place, default=None)

    def _tell_undone(self) -> None:
        """Take out what was withdrawn or annulled: it neither closes nor cancels any more."""
        withdrawn = withdrawals_in(self._state)
        every = {line.obligation.line for line in self._state.lines}
        for event in self.all if withdrawn else ():
            if not (undone := withdrawn.get(event.act_id)):
                continue
            left = set(event.lines or every)
            for one in undone:
                gone = set(one.lines or every)
                told = event._replace(lines=one.lines or event.lines)
                self._undone.setdefault(one.act_id, []).append(told)
                left -= gone
            self._effective[event.act_id] = event._replace(lines=tuple(sorted(left)))

    def end_after(self, opened: Event) -> Event | None:
        """The end of the case or of the lines in question, when it came after the opening."""
        if opened.lines not in self._ends:
            self._ends[opened.lines] = self._end_of(opened.lines)
        end = self._ends[opened.lines]
        return end if end is not None and end.place > opened.place else None

    def _of(self, codes: Collection[str]) -> list[Event]:
        return [event for code in codes for event in self._by_code.get(code, ())]

    def _after(self, codes: Sequence[str], rule: Rule, opened: Event) -> list[Event]:
        """The events of these codes after the opening one, in their order."""
        stand = (self._effective.get(event.act_id, event) for event in self._of(codes))
        found = [
            event
            for event in stand
            if _comes_after(event, opened, rule)
            and belongs(event, opened, self._about)
            and (event.lines or event.act_id not in self._effective)
        ]
        return sorted(found, key=lambda event: event.place)

    def _end_of(self, lines: tuple[int, ...]) -> Event | None:
        """The end as an event, told by the last act of its day."""
        on = ended(self._state, lines)
        if on is None:
            return None
        before = [event for event in self.all if event.moment.on <= on]
        last = max(before, key=lambda event: event.place, default=None)
        act_id = last.act_id if last is not None and last.moment.on == on else ""
        return Event(CASE_ENDED, Moment(on), last.order if last else 0, act_id)


def by_law(day: date) -> Event:
    """A law that comes or goes, before anything else of its day."""
    return Event(REGIME, Moment(day), -1, "")


def _comes_after(event: Event, opened: Event, rule: Rule) -> bool:
    """Later, or on the same day; an act of a kind that opens the rule only when read later."""
    if event.moment.on != opened.moment.on:
        return event.moment.on > opened.moment.on
    if event.act_id == opened.act_id and event.act_id:
        return False
    return event.order > opened.order or event.code not in rule.limit.opens
