"""Deadlines (thời hạn): from a case's acts and the law to what is asked, met, late or dropped.

Pure: the same acts under the same law give the same deadlines, whatever today is; what is
overdue is asked of a deadline with a day. Every event opens and closes its own. A count begins
under the law of the day it begins on (Luật 106/2025/QH15, Điều 116): a step taken under the old
law stands, the next one is counted under the new.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from thads_desktop.base.errors import DomainError
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.counting import Counted, Moment, Stop, short
from thads_desktop.domain.event_names import CASE_ENDED
from thads_desktop.domain.events import CaseFacts, Event, ended, events_of, standing_id
from thads_desktop.domain.law import Law
from thads_desktop.domain.law_entries import OUR_OWN, Nature, StopKind, Whose
from thads_desktop.domain.law_pack import END, REGIME, Rule
from thads_desktop.domain.spans import FOREVER, WHOLE_CASE
from thads_desktop.domain.vocabulary import LineState, PostponementGround
from thads_desktop.domain.working_calendar import ONE_DAY


class DeadlineState(StrEnum):
    """Tình trạng của một thời hạn."""

    OPEN = "open"
    MET = "met"
    LATE = "late"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """Thời hạn của một việc: the rule, what opened it, its last day, and how it ended.

    `due_on` is `FOREVER` while the count stands still; `trigger` is the id of the act that
    opened it, "" when the law itself did; `closed_by` of the act that met or dropped it.
    """

    rule: Rule
    trigger: str
    starts: Moment
    due_on: date
    due_at: time | None
    counting: str
    state: DeadlineState
    closed_on: date | None = None
    closed_by: str = ""
    lines: tuple[int, ...] = ()
    from_list: bool = False
    snoozed_until: date | None = None
    snoozed_why: str = ""

    @property
    def key(self) -> str:
        """The time limit's key."""
        return self.rule.limit.key

    @property
    def is_stopped(self) -> bool:
        """Does the count stand still, so that no last day can be named?"""
        return self.due_on == FOREVER

    @property
    def is_ours(self) -> bool:
        """Is it for somebody of the office to act?"""
        return self.rule.limit.whose in OUR_OWN and self.rule.limit.nature is not Nature.RIGHT

    def is_overdue(self, today: date) -> bool:
        """Is a duty still open after its last day? What may be done from a day on never is."""
        is_due = self.rule.limit.nature in (Nature.DUTY, Nature.EXPIRY)
        return is_due and self.state is DeadlineState.OPEN and self.due_on < today


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
        self._events = events_of(state, law.pack.events)
        self._facts = CaseFacts(state, self._events, law.pack.events)
        self._by_code: dict[str, list[Event]] = {}
        for event in self._events:
            self._by_code.setdefault(event.code, []).append(event)
        self._about = {event.act_id: event.about for event in self._events if event.about}
        self._ends: dict[tuple[int, ...], Event | None] = {}
        self._snoozes = {
            (one.payload.rule, standing_id(state, one.payload.trigger)): one.payload
            for one in state.standing
            if isinstance(one.payload, s.DeadlineSnoozed)
        }
        self.found: list[Deadline] = []
        for event in self._events:
            for opening, anchor in _openings(event):
                self._open_all(opening, event, anchor, event.moment.on)
        self._open_by_law()

    def _open_by_law(self) -> None:
        """What a new law asks from its first day of a case that stands so already."""
        for rule in self._law.pack.opened_by(REGIME):
            begins = rule.limit.since
            if begins > self._state.opened_on:
                event = Event(REGIME, Moment(begins), -1, "")
                end = ended(self._state, ())
                if end is None or end > begins:
                    self._open(rule, event, event.moment, begins)

    def _open_all(self, opening: str, event: Event, anchor: Moment, facts_on: date) -> None:
        """The deadlines that an opening brings under the law of the day their counts begin."""
        pack, day = self._law.pack, anchor.on
        for rule in pack.opened_by(opening):
            limit = rule.limit
            if limit.since <= day <= limit.to and pack.rule(limit.key, day) is rule:
                self._open(rule, event, anchor, facts_on)

    def _open(self, rule: Rule, event: Event, anchor: Moment, facts_on: date) -> None:
        """The deadline of a rule, if its facts hold, and those its end opens."""
        limit = rule.limit
        if limit.when or limit.unless:
            facts = self._facts.at(event, facts_on)
            if not facts.issuperset(limit.when) or not facts.isdisjoint(limit.unless):
                return
        deadline = self._judged(rule, event, anchor)
        self.found.append(deadline)
        if not deadline.is_stopped and not _was_dropped(deadline):
            due = Moment(deadline.due_on, deadline.due_at)
            self._open_all(END + limit.key, event, due, due.on)

    def _judged(self, rule: Rule, event: Event, anchor: Moment) -> Deadline:
        counted = self._count(rule, event, anchor)
        closing = self._first(rule.limit.closes, rule, event, rule.limit.closed_unless)
        dropping = self._dropping(rule, event)
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

    def _first(
        self, codes: Sequence[str], rule: Rule, opened: Event, but: Sequence[str] = ()
    ) -> Event | None:
        """The first event of these codes, `but` some variants, after the opening one."""
        found = [
            event
            for code in codes
            for event in self._by_code.get(code, ())
            if event.variant not in but
            and _comes_after(event, opened, rule)
            and self._belongs(event, opened)
        ]
        return min(found, key=lambda event: event.place, default=None)

    def _dropping(self, rule: Rule, opened: Event) -> Event | None:
        found = [self._first(rule.limit.cancels, rule, opened)]
        if not rule.limit.after_end:
            found.append(self._end_after(opened))
        if rule.limit.ends_with_law:
            found.append(Event(REGIME, Moment(rule.limit.to + ONE_DAY), -1, ""))
        return min((event for event in found if event), key=lambda event: event.place, default=None)

    def _end_after(self, opened: Event) -> Event | None:
        """The end of the case or of the lines in question, when it came after the opening."""
        if opened.lines not in self._ends:
            self._ends[opened.lines] = self._end_of(opened.lines)
        end = self._ends[opened.lines]
        return end if end is not None and end.place > opened.place else None

    def _end_of(self, lines: tuple[int, ...]) -> Event | None:
        """The end as an event, told by the last act of its day."""
        on = ended(self._state, lines)
        if on is None:
            return None
        before = [event for event in self._events if event.moment.on <= on]
        last = max(before, key=lambda event: event.place, default=None)
        act_id = last.act_id if last is not None and last.moment.on == on else ""
        return Event(CASE_ENDED, Moment(on), last.order if last else 0, act_id)

    def _belongs(self, event: Event, opened: Event) -> bool:
        """Does it concern what the deadline is about? An event that does not say concerns all.

        What is about an act is also about what that act is about: a price of a seized asset.
        """
        if event.about and opened.act_id and event.about != opened.act_id:
            is_about = event.about in self._lineage(opened) or opened.act_id in self._lineage(event)
            if not is_about:
                return False
        return not (event.lines and opened.lines) or not set(event.lines).isdisjoint(opened.lines)

    def _lineage(self, event: Event) -> set[str]:
        """The acts an event is about, and those they are about in turn."""
        found: set[str] = set()
        about = event.about
        while about and about not in found:
            found.add(about)
            about = self._about.get(about, "")
        return found

    def _count(self, rule: Rule, event: Event, anchor: Moment) -> Counted:
        stops = [*self._stops(rule.limit.stops, event.lines)] if rule.limit.stops else []
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

    def _stops(self, kinds: Sequence[StopKind], lines: tuple[int, ...]) -> Iterator[Stop]:
        if StopKind.OBSTACLE in kinds:
            for one in self._state.standing:
                if isinstance(one.payload, s.CountingStopped):
                    yield Stop(one.act.happened_on, one.payload.until, one.payload.why)
        wanted = lines[0] if lines else WHOLE_CASE
        for span in self._state.spans:
            why = _STOPPING.get(span.facts.state)
            if why is None or span.line != wanted:
                continue
            kind, words = why
            if kind is StopKind.POSTPONED and span.facts.ground == PostponementGround.AGREEMENT:
                kind = StopKind.AGREED_POSTPONEMENT
            if kind in kinds:
                yield Stop(span.valid_from, span.valid_to, words)


_STOPPING = {
    LineState.POSTPONED: (StopKind.POSTPONED, "hoãn thi hành án"),
    LineState.SUSPENDED: (StopKind.SUSPENDED, "tạm đình chỉ thi hành án"),
}


def _openings(event: Event) -> Iterator[tuple[str, Moment]]:
    """What an event may be named by in `opens`, and the day each is counted from."""
    yield event.code, event.moment
    if event.until is not None:
        yield f"{event.code}@until", Moment(event.until)
    if event.planned_on is not None:
        yield f"{event.code}@planned", Moment(event.planned_on, event.moment.at)


def _comes_after(event: Event, opened: Event, rule: Rule) -> bool:
    """Later, or on the same day; an act of a kind that opens the rule only when read later."""
    if event.moment.on != opened.moment.on:
        return event.moment.on > opened.moment.on
    if event.act_id == opened.act_id and event.act_id:
        return False
    return event.order > opened.order or event.code not in rule.limit.opens


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
