"""Matters counted (vụ, việc đếm riêng): read from the acts of those cases alone that have any.

Their acts are folded as they were known at a position, a few hundred cases at a time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select

from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.intake import Intake, intake_of
from thads_desktop.domain.kinds import recorded_as
from thads_desktop.domain.matter_courses import RAISED_BY
from thads_desktop.domain.matter_docket import Matter
from thads_desktop.domain.matter_figures import Counts, MatterCell, MatterWhere, Tally
from thads_desktop.domain.matters import matters_of, matters_of_intake
from thads_desktop.domain.spans import WHOLE_CASE
from thads_desktop.domain.statistics_rows import Where
from thads_desktop.domain.vocabulary import Basis, CaseKind, ObligationKind
from thads_desktop.ledger.schema import acts
from thads_desktop.ledger.stored_acts import MANY, StoredAct, acts_of
from thads_desktop.statistics.cells import PeriodQuestion

Cells = tuple[tuple[MatterCell, Tally], ...]


class MatterFigure(NamedTuple):
    """Ô đếm vụ, việc của một biểu: what its row and its column both count."""

    where: Where
    row: MatterWhere
    column: MatterWhere
    counts: Counts = Counts.NUMBER

    def holds(self, cell: MatterCell) -> bool:
        """Are the matters of a cell counted here?"""
        return self.where.holds(cell) and self.row.holds(cell) and self.column.holds(cell)

    def adds(self, tally: Tally) -> int:
        """What the matters of a cell add."""
        return tally.number if self.counts is Counts.NUMBER else tally.amount

    def total(self, cells: Iterable[tuple[MatterCell, Tally]]) -> int:
        """The figure over all cells."""
        return sum(self.adds(tally) for cell, tally in cells if self.holds(cell))


class CountedMatter(NamedTuple):
    """Một vụ, việc được đếm: of which case or intake, and in which cell."""

    case_key: int
    matter: Matter
    cell: MatterCell

    @property
    def tally(self) -> Tally:
        """What it adds."""
        return Tally(1, self.matter.amount)


@dataclass(frozen=True, slots=True, kw_only=True)
class MatterDoor:
    """Các vụ, việc sau một con số: what each case adds to it, and by which matters.

    Of a percentage `amounts` are those of the denominator and `part` those of the numerator.
    """

    amounts: dict[int, int]
    part: dict[int, int]
    matters: dict[int, tuple[Matter, ...]]


def matter_cells(connection: Connection, question: PeriodQuestion) -> Cells:
    """Every cell of matters with what it holds, in an order of their own."""
    cells: dict[MatterCell, Tally] = {}
    for one in counted_matters(connection, question):
        number, amount = cells.get(one.cell, Tally())
        cells[one.cell] = Tally(number + 1, amount + one.matter.amount)
    return tuple(sorted(cells.items()))


def open_matters(
    connection: Connection,
    question: PeriodQuestion,
    whole: MatterFigure,
    part: MatterFigure | None = None,
) -> MatterDoor:
    """The cases behind a figure of matters, or behind the numerator and denominator of a rate."""
    door = MatterDoor(amounts={}, part={}, matters={})
    for one in counted_matters(connection, question):
        if whole.holds(one.cell) and (adds := whole.adds(one.tally)):
            door.amounts[one.case_key] = door.amounts.get(one.case_key, 0) + adds
            door.matters[one.case_key] = (*door.matters.get(one.case_key, ()), one.matter)
        if part is not None and part.holds(one.cell) and (adds := part.adds(one.tally)):
            door.part[one.case_key] = door.part.get(one.case_key, 0) + adds
    return door


def counted_matters(connection: Connection, question: PeriodQuestion) -> Iterator[CountedMatter]:
    """The matters of a period: raised until its last day and not settled before its first."""
    subjects = _subjects(connection, question)
    for start in range(0, len(subjects), MANY):
        for group in acts_of(connection, subjects[start : start + MANY]).values():
            yield from _matters_in(group, question)


def _subjects(connection: Connection, question: PeriodQuestion) -> Sequence[str]:
    """Cases and intakes with an act that may raise a matter."""
    recorded = [recorded_as(event) for event in RAISED_BY]
    kinds = sorted({kind for kind, code in recorded if not code})
    codes = sorted({code for _kind, code in recorded if code})
    (step,) = {kind for kind, code in recorded if code}
    names_one = or_(*(func.instr(acts.c.payload, f'"{code}"'.encode()) > 0 for code in codes))
    raises = or_(acts.c.kind.in_(kinds), and_(acts.c.kind == step, names_one))
    query = select(acts.c.subject).where(raises, *_is_known(question)).distinct()
    return connection.execute(query.order_by(acts.c.subject)).scalars().all()


def _is_known(question: PeriodQuestion) -> Iterator[ColumnElement[bool]]:
    yield acts.c.happened_on <= question.last.isoformat()
    if question.known_at is not None:
        yield acts.c.position <= question.known_at


def _matters_in(group: Sequence[StoredAct], question: PeriodQuestion) -> Iterator[CountedMatter]:
    """The matters of one subject, as its acts were known."""
    known_at = question.known_at
    known = [one.act for one in group if known_at is None or one.position <= known_at]
    state = state_of(known)
    intake = None if state is not None else intake_of(known)
    if state is not None:
        matters, place = matters_of(state, question.last), _place_of(state, question)
    elif intake is not None:
        matters = matters_of_intake(intake, question.last)
        place = _place_of_intake(intake)
    else:
        return
    if question.officer is not None and place.officer != question.officer:
        return
    for matter in matters:
        if matter.settled_on is None or matter.settled_on >= question.first:
            yield CountedMatter(group[0].act_key, matter, place.cell(matter, question))


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
