"""The docket (sổ thụ lý) of matters: which act raises one, which acts are about it.

Pure. One decision to coerce is one matter, and complaints of one person about one act are one
(Thông tư 08/2015/TT-BTP, phụ lục 2). Where an act does not say what it is about, it settles the
oldest matter it can: no text says so, cần kiểm tra.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain.events import share_one
from thads_desktop.domain.matter_courses import (
    CARRIED_OUT,
    MEASURES,
    PENDING,
    PLANNED,
    REPEATED,
    SECOND,
    Course,
    Outcome,
    Topic,
)
from thads_desktop.domain.vocabulary import MendingWay

_WAITING = frozenset({Outcome.WAITING})
_WITH_FORCES = frozenset({"with_forces", "major_case", "forces_used"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """Vụ, việc đếm riêng: raised by an act on a day, and how it stands at a cut-off.

    `settled_by` is the act that settled it, "" where its case came to an end or its term ran out;
    `lines` those it is about, all when empty; `amount` in đồng.
    """

    topic: Topic
    act_id: str
    raised_on: date
    outcome: Outcome
    settled_on: date | None = None
    settled_by: str = ""
    variant: str = ""
    has_forces: bool = False
    amount: int = 0
    lines: tuple[int, ...] = ()

    @property
    def is_pending(self) -> bool:
        """Is it still to be settled?"""
        return self.outcome in PENDING


class ToldAct(NamedTuple):
    """Hành vi đã đọc: an act that stands, by its code as an event."""

    act_id: str
    code: str
    on: date
    about: str
    lines: tuple[int, ...]
    payload: p.Payload

    @property
    def variant(self) -> str:
        """The word that says more exactly what happened."""
        return getattr(self.payload, "variant", "")


def _undone(told: Sequence[ToldAct]) -> dict[str, ToldAct]:
    """What was withdrawn or annulled whole, by id, and the act that did so."""
    return {
        one.about: one
        for one in told
        if isinstance(one.payload, r.DecisionMended)
        and one.payload.way is not MendingWay.AMENDED
        and not one.lines
    }


class Docket:
    """Sổ thụ lý vụ, việc: the matters of one course while the acts of a case are read."""

    def __init__(self, course: Course, told: Sequence[ToldAct]) -> None:
        self._course = course
        self._about = {one.act_id: one.about for one in told}
        self._who: dict[str, str] = {}
        self._same: dict[str, str] = {}  # a duplicate → the matter it belongs to
        self._found: dict[str, Matter] = {}
        self._undone = _undone(told)
        for one in sorted(told, key=lambda one: (one.on, one.code not in course.raised_by)):
            self._read(one)

    @property
    def matters(self) -> list[Matter]:
        """The matters in the order in which they were raised."""
        return [self._annulled(one) for one in self._found.values()]

    def _read(self, one: ToldAct) -> None:
        course = self._course
        if one.code in course.raised_by:
            self._raise(one)
        elif one.act_id in self._undone:
            return
        elif one.code == course.taken_up_by:
            if matter := self._concerned(one, _WAITING):
                self._found[matter.act_id] = replace(matter, outcome=Outcome.OPEN)
        elif one.code == course.failed_by:
            if matter := self._concerned(one):
                self._found[matter.act_id] = replace(matter, outcome=Outcome.FAILED)
        elif one.code in course.settled_by:
            self._settle(one, course.settled_by[one.code])
        if course.topic is Topic.COERCION and one.code in {PLANNED, CARRIED_OUT}:
            self._note_forces(one)

    def _raise(self, one: ToldAct) -> None:
        waits = bool(self._course.taken_up_by)
        matter = Matter(
            topic=self._course.topic,
            act_id=one.act_id,
            raised_on=one.on,
            outcome=Outcome.WAITING if waits else Outcome.OPEN,
            variant=one.variant,
            amount=getattr(one.payload, "amount", None) or 0,
            lines=one.lines,
        )
        self._who[one.act_id] = getattr(one.payload, "who", "").casefold()
        first = self._repeated(one) if waits else None
        if first is not None or (waits and one.variant == REPEATED):
            self._same[one.act_id] = first.act_id if first else ""
            matter = settled(matter, Outcome.DUPLICATE, one.on, one.act_id)
        self._found[one.act_id] = matter

    def _repeated(self, one: ToldAct) -> Matter | None:
        """The matter still open that a complaint says again; one to the next level is its own."""
        if one.variant == SECOND:
            return None
        chain = self._chain(one)
        for matter in self._found.values():
            is_same = bool(one.about and self._who[one.act_id]) and (
                (one.about, self._who[one.act_id])
                == (self._about[matter.act_id], self._who[matter.act_id])
            )
            if matter.is_pending and (matter.act_id in chain or is_same):
                return matter
        return None

    def _settle(self, one: ToldAct, outcome: Outcome) -> None:
        matter = self._concerned(one)
        if matter is not None:
            self._found[matter.act_id] = settled(matter, outcome, one.on, one.act_id)
        elif outcome is Outcome.GRANTED:  # the Court's decision was recorded before what it gave
            for earlier in reversed(self._found.values()):
                if earlier.outcome is Outcome.DECIDED and share_one(one.lines, earlier.lines):
                    self._found[earlier.act_id] = replace(earlier, outcome=outcome)
                    return

    def _note_forces(self, one: ToldAct) -> None:
        """As it was carried out, when that says so, else as it was planned."""
        matter = self._concerned(one, frozenset(Outcome))
        if matter is None or (one.code == CARRIED_OUT and not one.variant):
            return
        is_planned = isinstance(one.payload, m.CoercionPlanned) and bool(one.payload.forces)
        has_forces = one.variant in _WITH_FORCES or is_planned
        self._found[matter.act_id] = replace(matter, has_forces=has_forces)

    def _concerned(self, one: ToldAct, among: frozenset[Outcome] = PENDING) -> Matter | None:
        """The matter an act is about: the one it names, else the oldest it can be about."""
        chain = self._chain(one)
        named = [matter for matter in self._found.values() if matter.act_id in chain]
        if not named:
            named = [matter for matter in self._found.values() if self._may_concern(one, matter)]
        return next((matter for matter in named if matter.outcome in among), None)

    def _may_concern(self, one: ToldAct, matter: Matter) -> bool:
        """Nothing says otherwise: not the lines, not the measure, not what both are about."""
        only = self._course.only_of.get(one.code, frozenset())
        about = self._about[matter.act_id]
        return (
            matter.outcome is not Outcome.DUPLICATE
            and share_one(one.lines, matter.lines)
            and (not only or not matter.variant or matter.variant in only)
            and (not one.about or not about or one.about == about)
        )

    def _chain(self, one: ToldAct) -> set[str]:
        """What an act is about, what that is about …; of a duplicate, what it is a duplicate of."""
        found: set[str] = set()
        about = one.about
        while about and about not in found:
            found.add(about)
            about = self._same.get(about) or self._about.get(about, "")
        return found

    def _annulled(self, matter: Matter) -> Matter:
        """The decision itself was withdrawn or annulled before anything settled it.

        What parties or the office ask for is no decision: nothing annuls it.
        """
        by = self._undone.get(matter.act_id) if matter.topic in MEASURES else None
        if by is None or (matter.settled_on is not None and matter.settled_on <= by.on):
            return matter
        return settled(matter, Outcome.ANNULLED, by.on, by.act_id)


def settled(matter: Matter, outcome: Outcome, on: date, by: str) -> Matter:
    """The matter as an act or the day it ran out leaves it; never before it was raised."""
    return replace(matter, outcome=outcome, settled_on=max(on, matter.raised_on), settled_by=by)
