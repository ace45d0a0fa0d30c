"""Matters just outside a figure (vụ, việc sát bên ngoài một con số), by the same nearness as cases.

Every case and intake is read once; its matters are then asked for in the periods moved to the days
on which something happened to it. Beside another column a matter may stand in another row, of
another measure or stage. What is not read from acts is near by its column and row alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from sqlalchemy import Connection

from thads_desktop.base.clock import VIETNAM
from thads_desktop.base.progress import Progress
from thads_desktop.domain.folded_case import in_place_of
from thads_desktop.domain.law import Law
from thads_desktop.domain.matter_courses import OF_FORMS, OF_THINGS, Topic
from thads_desktop.domain.matter_docket import Matter
from thads_desktop.domain.statistics_columns import FactColumn
from thads_desktop.ledger.stored_acts import StoredAct
from thads_desktop.statistics.act_matters import (
    CountedMatter,
    KnownSubject,
    acts_with_matters,
    subject_of,
)
from thads_desktop.statistics.cells import PeriodQuestion
from thads_desktop.statistics.matters import MatterFigure, counted_matters
from thads_desktop.statistics.nearness import (
    MOVES,
    NearCase,
    Nearness,
    moved_period,
    recorded_on,
    window_of,
)
from thads_desktop.statistics.takeover import check_period

_OF_ACTS = OF_FORMS | OF_THINGS
_ORDER = {nearness: place for place, nearness in enumerate(Nearness)}


@dataclass(frozen=True, slots=True, kw_only=True)
class NearMatter:
    """Vụ, việc sát bên ngoài: by what it is near, and the matter as it then stands."""

    near: NearCase
    matter: Matter


@dataclass(frozen=True, slots=True, kw_only=True)
class MatterSearch:
    """Con số vụ, việc đang xét; `column` and `row` are the figures that hold it in its form.

    `law` is needed of time limits as known earlier.
    """

    connection: Connection
    columns: Sequence[FactColumn]
    question: PeriodQuestion
    figure: MatterFigure
    column: MatterFigure | None = None
    row: MatterFigure | None = None
    law: Law | None = None

    @property
    def wider(self) -> tuple[tuple[Nearness, MatterFigure], ...]:
        """The figures that hold this one."""
        held = ((Nearness.OTHER_COLUMN, self.column), (Nearness.OTHER_ROW, self.row))
        return tuple((nearness, one) for nearness, one in held if one is not None)

    @property
    def topics(self) -> frozenset[Topic]:
        """What the figure, and those that hold it, can be about."""
        return self.figure.topics.union(*(one.topics for _nearness, one in self.wider))


def near_matters(
    search: MatterSearch, days: int, progress: Progress | None = None
) -> list[NearMatter]:
    """The matters just outside a figure, up to so many days from the ends of its period.

    Raises:
        DomainError: what `check_period` refuses.
        CancelledError: the person stopped it.
    """
    connection, question = search.connection, search.question
    check_period(connection, question)
    moves = {one: window_of(connection, question, one, days) for one in MOVES}
    wide = replace(question, last=max(question.last, moves[Nearness.ENDS_LATER][1]), known_at=None)
    found: list[NearMatter] = []
    for group in acts_with_matters(connection, wide, search.topics & _OF_ACTS, progress):
        found += _Look(search, moves, group).near()
    if others := search.topics - _OF_ACTS:
        counted = counted_matters(
            connection, question, others, search.columns, law=search.law, progress=progress
        )
        found += _in_wider(search, counted)
    return sorted(found, key=_by_distance)


def _by_distance(one: NearMatter) -> tuple[int, int, int]:
    near = one.near
    return _ORDER[near.nearness], near.distance, near.case_key


def _in_wider(search: MatterSearch, counted: Iterable[CountedMatter]) -> Iterator[NearMatter]:
    """Of what a period counts, what only a figure that holds this one has; nearest the latest."""
    last = search.question.last
    for one in counted:
        if _adds(search.figure, one):
            continue
        for nearness, wider in search.wider:
            if amount := _adds(wider, one):
                since = one.matter.settled_on or one.matter.raised_on
                yield _near(one, nearness, (last - since).days, amount, since)
                break


def _adds(figure: MatterFigure, one: CountedMatter) -> int:
    return figure.adds(one.tally) if figure.holds(one.cell) else 0


def _near(
    one: CountedMatter, nearness: Nearness, distance: int, amount: int, on: date
) -> NearMatter:
    near = NearCase(
        case_key=one.case_key, nearness=nearness, distance=distance, amount=amount, on=on
    )
    return NearMatter(near=near, matter=one.matter)


Name = tuple[Topic, str]
"""By what a matter is known again: its topic, and the act that raised it as corrected last."""


@dataclass(slots=True)
class _Look:
    """One look at the matters of a case or intake, from what is inside to what is far."""

    search: MatterSearch
    moves: Mapping[Nearness, tuple[date, date]]
    group: Sequence[StoredAct]
    found: dict[Name, NearMatter | None] = field(default_factory=dict)
    replaced_by: Mapping[str, str] = field(default_factory=dict)

    def near(self) -> list[NearMatter]:
        """What is near, each matter once, by the first kind of nearness that holds."""
        known_at = self.search.question.known_at
        then = now = subject_of(self.group, known_at)
        if known_at is not None and self.group[-1].position > known_at:
            now = subject_of(self.group, None)
        if now is not None:
            self.replaced_by = now.told.replaced_by
        if then is not None:
            self._keep(then)
        if known_at is not None and now is not None and now is not then:
            self._take_late(now, known_at)
        if then is not None:
            counted = then.counted(self.search.question, self.search.topics)
            for near in _in_wider(self.search, counted):
                self.found.setdefault(self._name(near.matter), near)
        return [near for near in self.found.values() if near is not None]

    def _keep(self, then: KnownSubject) -> None:
        """What is inside, and what a moved edge has inside."""
        question = self.search.question
        for one, _amount in self._held(then, question):
            self.found[self._name(one.matter)] = None
        for nearness, (first, last) in self.moves.items():
            days = [day for day in then.days if first <= day <= last]
            for distance, day in sorted((nearness.distance(question, day), day) for day in days):
                moved = moved_period(question, nearness, day)
                for one, amount in self._held(then, moved):
                    near = _near(one, nearness, distance, amount, day)
                    self.found.setdefault(self._name(one.matter), near)

    def _take_late(self, now: KnownSubject, known_at: int) -> None:
        """What is inside as known now alone."""
        question = replace(self.search.question, known_at=None)
        asked_on = recorded_on(self.search.connection, known_at)
        for one, amount in self._held(now, question):
            if self._name(one.matter) in self.found:
                continue
            on = self._entered_on(one.matter, known_at)
            distance = (on - asked_on).days if asked_on else 0
            near = _near(one, Nearness.ENTERED_LATE, distance, amount, on)
            self.found[self._name(one.matter)] = near

    def _entered_on(self, matter: Matter, known_at: int) -> date:
        """The day on which what raised or settled it was entered, else the first news since."""
        late = [one for one in self.group if one.position > known_at]
        its = [one for one in late if one.act.id in (matter.act_id, matter.settled_by)]
        first = min(its or late, key=lambda one: one.position)
        return first.act.recorded_at.astimezone(VIETNAM).date()

    def _held(
        self, subject: KnownSubject, question: PeriodQuestion
    ) -> Iterator[tuple[CountedMatter, int]]:
        """The matters that the figure has in a period, with what each adds."""
        figure = self.search.figure
        for one in subject.counted(question, figure.topics):
            if amount := _adds(figure, one):
                yield one, amount

    def _name(self, matter: Matter) -> Name:
        return matter.topic, in_place_of(matter.act_id, self.replaced_by)
