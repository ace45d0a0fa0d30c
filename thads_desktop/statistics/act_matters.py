"""Matters read from acts (vụ, việc theo hành vi): of those cases alone that have any.

Their acts are folded as they were known at a position, a few hundred cases at a time.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, Select, and_, false, func, or_, select

from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress, SilentProgress
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.intake import Intake, intake_of
from thads_desktop.domain.kinds import STEP_TAKEN
from thads_desktop.domain.matter_courses import COURSES, OF_FORMS, OF_THINGS, REDUCED, Topic
from thads_desktop.domain.matter_docket import Matter
from thads_desktop.domain.matter_figures import MatterCell, Tally
from thads_desktop.domain.matters import matters_of, matters_of_intake
from thads_desktop.domain.spans import WHOLE_CASE
from thads_desktop.domain.thing_matters import RAISING, thing_matters
from thads_desktop.domain.vocabulary import Basis, CaseKind, ObligationKind
from thads_desktop.ledger.schema import acts
from thads_desktop.ledger.stored_acts import MANY, StoredAct, acts_of
from thads_desktop.statistics.cells import PeriodQuestion


class CountedMatter(NamedTuple):
    """Một vụ, việc được đếm: of which case or intake, and in which cell."""

    case_key: int
    matter: Matter
    cell: MatterCell

    @property
    def tally(self) -> Tally:
        """What it adds."""
        return Tally(1, self.matter.amount)


@dataclass(frozen=True, slots=True)
class KnownSubject:
    """Việc hoặc hồ sơ tiếp nhận, as its acts were known: its matters in whatever period."""

    case_key: int
    told: CaseState | Intake

    def counted(
        self, question: PeriodQuestion, topics: frozenset[Topic]
    ) -> Iterator[CountedMatter]:
        """The matters of a period: raised until its last day and not settled before its first."""
        told = self.told
        place = _place_of(told, question) if isinstance(told, CaseState) else _place_of_intake(told)
        if question.officer is not None and place.officer != question.officer:
            return
        for matter in _matters_of(told, question.last, topics):
            is_over = matter.settled_on is not None and matter.settled_on < question.first
            if matter.topic in topics and not is_over:
                yield CountedMatter(self.case_key, matter, place.cell(matter, question))

    @property
    def days(self) -> set[date]:
        """The days on which a matter may come to stand otherwise than the day before."""
        told = self.told
        papers = told.standing if isinstance(told, CaseState) else told.papers
        terms = (getattr(one.payload, "until", None) for one in papers)
        days = {one.act.happened_on for one in papers} | {term for term in terms if term}
        if isinstance(told, CaseState):
            days |= {span.valid_from for span in told.spans}
        return days


def act_matters(
    connection: Connection,
    question: PeriodQuestion,
    topics: frozenset[Topic],
    keys: Sequence[int] | None = None,
    progress: Progress | None = None,
) -> Iterator[CountedMatter]:
    """The matters of a period, of every case and intake (or those of some keys) that has any."""
    for group in acts_with_matters(connection, question, topics, progress, keys):
        if subject := subject_of(group, question.known_at):
            yield from subject.counted(question, topics)


def acts_with_matters(
    connection: Connection,
    question: PeriodQuestion,
    topics: frozenset[Topic],
    progress: Progress | None = None,
    keys: Sequence[int] | None = None,
) -> Iterator[Sequence[StoredAct]]:
    """All acts of each case and intake with an act that may raise such a matter."""
    subjects = _subjects(connection, question, topics, keys)
    watched = progress or SilentProgress()
    for start in range(0, len(subjects), MANY):
        watched.report(_("Đọc các vụ, việc"), start, len(subjects))
        yield from acts_of(connection, subjects[start : start + MANY]).values()
    watched.report(_("Đọc các vụ, việc"), len(subjects), len(subjects))


def subject_of(group: Sequence[StoredAct], known_at: int | None) -> KnownSubject | None:
    """What the acts of a subject told at a position; None where they told nothing yet."""
    known = [one.act for one in group if known_at is None or one.position <= known_at]
    told = state_of(known) or intake_of(known)
    return None if told is None else KnownSubject(group[0].act_key, told)


def _subjects(
    connection: Connection,
    question: PeriodQuestion,
    topics: frozenset[Topic],
    keys: Sequence[int] | None,
) -> Sequence[str]:
    """Cases and intakes with an act that may raise a matter."""
    events = sorted(set(_raising(topics)))
    names_one = (func.instr(acts.c.payload, f'"{event}"'.encode()) > 0 for event in events)
    is_step = and_(acts.c.kind == STEP_TAKEN, or_(false(), *names_one))
    raises = or_(acts.c.kind.in_(events), is_step)
    query = select(acts.c.subject).where(raises, *_is_known(question)).distinct()
    if keys is not None:
        query = query.where(acts.c.subject.in_(_named(keys)))
    return connection.execute(query.order_by(acts.c.subject)).scalars().all()


def _named(keys: Sequence[int]) -> Select[tuple[str]]:
    """The subjects of some keys, which are those of their first acts."""
    return select(acts.c.subject).where(acts.c.act_key.in_(list(keys)))


def _raising(topics: frozenset[Topic]) -> Iterator[str]:
    """The events that raise a matter of these topics."""
    for course in COURSES:
        if course.topic in topics:
            yield from course.raised_by
    if Topic.REDUCTION in topics:
        yield REDUCED
    if topics & OF_THINGS:
        yield from RAISING


def _is_known(question: PeriodQuestion) -> Iterator[ColumnElement[bool]]:
    yield acts.c.happened_on <= question.last.isoformat()
    if question.known_at is not None:
        yield acts.c.position <= question.known_at


def _matters_of(
    told: CaseState | Intake, until: date, topics: frozenset[Topic]
) -> Iterator[Matter]:
    if isinstance(told, Intake):
        yield from matters_of_intake(told, until)
        return
    if topics & OF_FORMS:
        yield from matters_of(told, until)
    if topics & OF_THINGS:
        yield from thing_matters(told, until)


class _Place(NamedTuple):
    """By what rows are divided, on the last day; `kinds` are those of the lines by number."""

    basis: Basis
    officer: str
    kind: CaseKind
    obligation: ObligationKind
    marks: str
    kinds: Mapping[int, ObligationKind]

    def cell(self, matter: Matter, question: PeriodQuestion) -> MatterCell:
        """The cell of a matter; one about a line has the kind of that line."""
        line = matter.lines[0] if matter.lines else WHOLE_CASE
        return MatterCell(
            topic=matter.topic,
            outcome=matter.outcome,
            variant=matter.variant,
            has_forces=matter.has_forces,
            is_before=matter.raised_on < question.first,
            basis=self.basis,
            officer=self.officer,
            kind=self.kind,
            obligation=self.kinds.get(line, self.obligation),
            marks=self.marks,
        )


def _place_of(state: CaseState, question: PeriodQuestion) -> _Place:
    """Where a case stood on the last day; before its decision nobody held it."""
    whole = [span for span in state.spans if span.line == WHOLE_CASE]
    held = [span.facts for span in whole if span.valid_from <= question.last < span.valid_to]
    facts = held[0] if held else whole[0].facts._replace(officer="")
    return _Place(
        basis=facts.basis,
        officer=facts.officer,
        kind=facts.kind,
        obligation=facts.obligation,
        marks=facts.marks,
        kinds={line.obligation.line: line.obligation.kind for line in state.lines},
    )


def _place_of_intake(intake: Intake) -> _Place:
    kinds = {line.line: line.kind for line in intake.obligations}
    return _Place(
        basis=intake.bases[0],
        officer="",
        kind=intake.kind,
        obligation=next(iter(kinds.values()), ObligationKind.OTHER),
        marks="",
        kinds=kinds,
    )
