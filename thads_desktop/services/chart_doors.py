"""Doors of charts (cánh cửa của biểu đồ): each part of a chart opens the cases it counts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from thads_desktop.domain.chart import Chart
from thads_desktop.services.context import Context
from thads_desktop.services.statistics import (
    MainRow,
    OpenedFigure,
    PeriodQuestion,
    open_figure,
)
from thads_desktop.statistics.ages import AgeGroup, cases_of_age


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartDoor:
    """Cánh cửa của một phần biểu đồ: a figure of a form, or of the open cases those of an age."""

    question: PeriodQuestion
    form: str
    key: str
    row: str = MainRow.TOTAL
    age: AgeGroup | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatisticsChart:
    """Biểu đồ và cánh cửa của từng phần, by the key that the part carries."""

    chart: Chart
    doors: Mapping[str, ChartDoor]


@dataclass(slots=True)
class Doors:
    """Doors as they are made, each under a key of its own."""

    question: PeriodQuestion
    made: dict[str, ChartDoor] = field(default_factory=dict)

    def to(self, form: str, key: str, row: str = MainRow.TOTAL) -> str:
        """A door to a figure of the period."""
        return self.add(ChartDoor(question=self.question, form=form, key=key, row=row))

    def add(self, door: ChartDoor) -> str:
        """Keep a door; the key by which it is found."""
        name = str(len(self.made))
        self.made[name] = door
        return name


def open_chart_door(context: Context, door: ChartDoor) -> OpenedFigure:
    """The cases behind a part of a chart; their amounts sum to it.

    Raises:
        DomainError: what `open_figure` refuses.
    """
    question = door.question
    if door.age is None:
        return open_figure(context, question, form=door.form, key=door.key, row=door.row)
    with context.ledger.reading() as connection:
        keys = cases_of_age(connection, question, context.columns, door.age)
    return OpenedFigure(question=question, value=len(keys), amounts=dict.fromkeys(keys, 1), part={})
