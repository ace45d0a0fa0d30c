"""Matters counted (vụ, việc đếm riêng): those of the statistics forms, and those of the report.

Most are read from acts; time limits and cases told apart by what they owe are asked of the
tables. Only the sources of the topics asked for are read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import Connection

from thads_desktop.base.progress import Progress, SilentProgress, Stretch
from thads_desktop.domain.law import Law
from thads_desktop.domain.matter_courses import OF_CASES, OF_FORMS, OF_LIMITS, OF_THINGS, Topic
from thads_desktop.domain.matter_docket import Matter
from thads_desktop.domain.matter_figures import Counts, MatterCell, MatterWhere, Tally
from thads_desktop.domain.statistics_columns import FactColumn
from thads_desktop.domain.statistics_rows import Where
from thads_desktop.statistics.act_matters import CountedMatter, act_matters
from thads_desktop.statistics.cells import PeriodQuestion
from thads_desktop.statistics.large_cases import large_cases
from thads_desktop.statistics.limits import limits_kept

Cells = tuple[tuple[MatterCell, Tally], ...]
_LIMITS, _LARGE, _STEPS = 5, 8, 10
"""Where in a count the time limits and the large cases begin: acts are read the longest."""


class MatterFigure(NamedTuple):
    """Ô đếm vụ, việc của một biểu: what its row and its column both count."""

    where: Where
    row: MatterWhere
    column: MatterWhere
    counts: Counts = Counts.NUMBER

    @property
    def topics(self) -> frozenset[Topic]:
        """What it can be about; where neither row nor column says so, all that forms count."""
        named = [frozenset(one.topic) for one in (self.row, self.column) if one.topic]
        return frozenset.intersection(*named) if named else OF_FORMS

    def holds(self, cell: MatterCell) -> bool:
        """Are the matters of a cell counted here?"""
        return self.where.holds(cell) and self.row.holds(cell) and self.column.holds(cell)

    def adds(self, tally: Tally) -> int:
        """What the matters of a cell add."""
        return tally.number if self.counts is Counts.NUMBER else tally.amount

    def total(self, cells: Iterable[tuple[MatterCell, Tally]]) -> int:
        """The figure over all cells."""
        return sum(self.adds(tally) for cell, tally in cells if self.holds(cell))


@dataclass(frozen=True, slots=True, kw_only=True)
class MatterDoor:
    """Các vụ, việc sau một con số: what each case adds to it, and by which matters.

    Of a percentage `amounts` are those of the denominator and `part` those of the numerator.
    """

    amounts: dict[int, int]
    part: dict[int, int]
    matters: dict[int, tuple[Matter, ...]]


def matter_cells(
    connection: Connection,
    question: PeriodQuestion,
    topics: frozenset[Topic] = OF_FORMS,
    columns: Sequence[FactColumn] = (),
    *,
    law: Law | None = None,
    progress: Progress | None = None,
) -> Cells:
    """Every cell of matters with what it holds, in an order of their own."""
    cells: dict[MatterCell, Tally] = {}
    for one in counted_matters(connection, question, topics, columns, law=law, progress=progress):
        number, amount = cells.get(one.cell, Tally())
        cells[one.cell] = Tally(number + 1, amount + one.matter.amount)
    return tuple(sorted(cells.items()))


def open_matters(
    connection: Connection,
    question: PeriodQuestion,
    whole: MatterFigure,
    part: MatterFigure | None = None,
    columns: Sequence[FactColumn] = (),
    *,
    law: Law | None = None,
) -> MatterDoor:
    """The cases behind a figure of matters, or behind the numerator and denominator of a rate."""
    door = MatterDoor(amounts={}, part={}, matters={})
    topics = whole.topics | (part.topics if part else frozenset())
    for one in counted_matters(connection, question, topics, columns, law=law):
        if whole.holds(one.cell) and (adds := whole.adds(one.tally)):
            door.amounts[one.case_key] = door.amounts.get(one.case_key, 0) + adds
            door.matters[one.case_key] = (*door.matters.get(one.case_key, ()), one.matter)
        if part is not None and part.holds(one.cell) and (adds := part.adds(one.tally)):
            door.part[one.case_key] = door.part.get(one.case_key, 0) + adds
    return door


def counted_matters(
    connection: Connection,
    question: PeriodQuestion,
    topics: frozenset[Topic] = OF_FORMS,
    columns: Sequence[FactColumn] = (),
    *,
    law: Law | None = None,
    progress: Progress | None = None,
) -> Iterator[CountedMatter]:
    """The matters of a period.

    `columns` are needed for the topics of `OF_CASES` alone, `law` for those of `OF_LIMITS` as
    known earlier.

    Raises:
        CancelledError: the person stopped it.
    """
    watched = progress or SilentProgress()
    if topics & (OF_FORMS | OF_THINGS):
        stretch = Stretch(watched, 0, _LIMITS, _STEPS)
        yield from act_matters(connection, question, topics, progress=stretch)
    if topics & OF_LIMITS:
        stretch = Stretch(watched, _LIMITS, _LARGE, _STEPS)
        yield from limits_kept(connection, question, topics, law, stretch)
    if topics & OF_CASES:
        stretch = Stretch(watched, _LARGE, _STEPS, _STEPS)
        yield from large_cases(connection, question, topics, columns, stretch)
