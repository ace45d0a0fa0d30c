"""Two answers to a question of statistics set side by side (đối chiếu hai kỳ đếm).

The same period as known then and now, or two periods: which figures differ, and which cases make
the difference. A case counts as changed only when a figure of some form changes by it; only cases
with an act between the two positions are looked at, unless the periods themselves differ.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, func, select

from thads_desktop.domain.figures import MoneyCell
from thads_desktop.domain.matter_figures import MatterCell, Tally
from thads_desktop.domain.statistics_columns import FactColumn, rules_on
from thads_desktop.domain.statistics_forms import Measure, StatisticsForm, StatisticsForms
from thads_desktop.ledger.positions import last_position
from thads_desktop.ledger.schema import acts, cases, intakes
from thads_desktop.statistics.cells import PeriodQuestion, Standing, money_of_cases, standings
from thads_desktop.statistics.count import CountedPeriod, count_again
from thads_desktop.statistics.forms import FilledForm, fill_form
from thads_desktop.statistics.matters import counted_matters

_AT_ONCE = 500  # cases looked at in one statement
Value = int | Decimal | None
Figures = tuple[FilledForm, ...]


class FigureDelta(NamedTuple):
    """Chênh lệch của một ô: a figure of a form before and after; percentages differ in points."""

    form: str
    row: str
    column: str
    before: Value
    after: Value

    @property
    def delta(self) -> int | Decimal:
        """After less before."""
        return (self.after or 0) - (self.before or 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseSide:
    """Một việc trong một lần đếm: how it stood and what it held; nothing where it did not count."""

    standing: Standing | None = None
    money: tuple[tuple[MoneyCell, int], ...] = ()
    matters: tuple[tuple[MatterCell, Tally], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseChange:
    """Một việc làm số liệu chênh lệch: how it counted before and after."""

    before: CaseSide
    after: CaseSide


Place = tuple[str, str, str]
"""Form, row and column of a figure."""


class CaseFigures:
    """What single cases add to the figures of all forms that add up.

    A cell is counted by the forms once; a case is the sum of its cells.
    """

    def __init__(self, forms: StatisticsForms) -> None:
        self._forms = forms
        self._units: dict[CountedPeriod, dict[Place, int]] = {}

    def deltas(self, change: CaseChange) -> list[FigureDelta]:
        """Every figure that a case changes."""
        was, now = self._figures(change.before), self._figures(change.after)
        return [
            FigureDelta(*place, was.get(place, 0), now.get(place, 0))
            for place in dict.fromkeys((*was, *now))
            if was.get(place, 0) != now.get(place, 0)
        ]

    def _figures(self, side: CaseSide) -> dict[Place, int]:
        figures: dict[Place, int] = {}
        for unit, amount in _units(side):
            for place, weight in self._of(unit).items():
                figures[place] = figures.get(place, 0) + weight * amount
        return figures

    def _of(self, unit: CountedPeriod) -> dict[Place, int]:
        """What one of a cell adds to each figure."""
        if unit not in self._units:
            self._units[unit] = dict(self._filled(unit))
        return self._units[unit]

    def _filled(self, unit: CountedPeriod) -> Iterator[tuple[Place, int]]:
        for form in counted_forms(self._forms):
            adding = [column.name for column in form.columns if not column.is_percent]
            for row in fill_form(form, self._forms.names, unit).rows:
                for name in adding:
                    if value := row.figures[name]:
                        yield (form.key, row.row.key, name), int(value)


_ANY_PERIOD = PeriodQuestion(first=date.min, last=date.max)  # forms do not ask of which


def _units(side: CaseSide) -> Iterator[tuple[CountedPeriod, int]]:
    """Periods that hold one of a cell, or one đồng, each with how many of it a case has."""
    empty = CountedPeriod(question=_ANY_PERIOD, cases=(), money=(), matters=())
    if side.standing is not None:
        yield replace(empty, cases=((side.standing.cell, 1),)), 1
    for money, amount in side.money:
        yield replace(empty, money=((money, 1),)), amount
    for matter, tally in side.matters:
        yield replace(empty, matters=((matter, Tally(1, 0)),)), tally.number
        yield replace(empty, matters=((matter, Tally(0, 1)),)), tally.amount


def counted_forms(forms: StatisticsForms) -> list[StatisticsForm]:
    """The forms that have figures."""
    return [form for form in forms.forms if form.measures]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Kết quả đối chiếu: what differs in the forms, and which cases (by key) make it differ."""

    before: PeriodQuestion
    after: PeriodQuestion
    figures: tuple[FigureDelta, ...]
    cases: Mapping[int, CaseChange] = field(default_factory=dict)


def compare_periods(
    connection: Connection,
    before: PeriodQuestion,
    after: PeriodQuestion,
    columns: Sequence[FactColumn],
    forms: StatisticsForms,
) -> Comparison:
    """What differs between two answers; both are counted as they were, not as they may be now."""
    counter = _Counter(connection, columns, forms)
    keys = _candidates(connection, before, after)
    changed = dict(counter.changes(before, after, keys))
    is_alike = not changed and _period(before) == _period(after)
    return Comparison(
        before=before,
        after=after,
        figures=() if is_alike else tuple(deltas(counter.whole(before), counter.whole(after))),
        cases=changed,
    )


def deltas(before: Figures, after: Figures) -> Iterator[FigureDelta]:
    """Every figure that differs; one of a row that is not there is none."""
    for old, new in zip(before, after, strict=True):
        old_rows = {one.row.key: one.figures for one in old.rows}
        new_rows = {one.row.key: one.figures for one in new.rows}
        for row in dict.fromkeys((*old_rows, *new_rows)):
            was, now = old_rows.get(row, {}), new_rows.get(row, {})
            for column in old.form.numbers:
                if (was.get(column) or 0) != (now.get(column) or 0):
                    yield FigureDelta(old.form.key, row, column, was.get(column), now.get(column))


@dataclass(frozen=True, slots=True)
class _Counter:
    """Counts whole periods and single cases by the same forms."""

    connection: Connection
    columns: Sequence[FactColumn]
    forms: StatisticsForms

    def whole(self, question: PeriodQuestion) -> Figures:
        """Every form of a period."""
        counted = count_again(self.connection, question, self.columns, list(Measure))
        forms = counted_forms(self.forms)
        return tuple(fill_form(form, self.forms.names, counted) for form in forms)

    def changes(
        self, before: PeriodQuestion, after: PeriodQuestion, keys: Sequence[int]
    ) -> Iterator[tuple[int, CaseChange]]:
        """The cases by which a figure of some form differs."""
        figures = CaseFigures(self.forms)
        matters = [self._matters(question, keys) for question in (before, after)]
        for start in range(0, len(keys), _AT_ONCE):
            some = keys[start : start + _AT_ONCE]
            was = self._sides(before, some, matters[0])
            now = self._sides(after, some, matters[1])
            for key in some:
                change = CaseChange(before=was[key], after=now[key])
                if _cells(was[key]) != _cells(now[key]) and figures.deltas(change):
                    yield key, change

    def _sides(
        self,
        question: PeriodQuestion,
        keys: Sequence[int],
        matters: Mapping[int, list[tuple[MatterCell, Tally]]],
    ) -> dict[int, CaseSide]:
        rules = rules_on(self.columns, question.last)
        stood = standings(self.connection, question, rules, keys)
        money = money_of_cases(self.connection, question, rules, keys)
        return {
            key: CaseSide(
                standing=stood.get(key),
                money=tuple(sorted(money.get(key, ()))),
                matters=tuple(sorted(matters.get(key, ()))),
            )
            for key in keys
        }

    def _matters(
        self, question: PeriodQuestion, keys: Sequence[int]
    ) -> dict[int, list[tuple[MatterCell, Tally]]]:
        wanted, found = set(keys), dict[int, list[tuple[MatterCell, Tally]]]()
        for one in counted_matters(self.connection, question):
            if one.case_key in wanted:
                found.setdefault(one.case_key, []).append((one.cell, one.tally))
        return found


def _cells(side: CaseSide) -> tuple[object, ...]:
    """What is counted of a case; the day its state began is not."""
    return side.standing and side.standing.cell, side.money, side.matters


def positions_of(
    connection: Connection, before: PeriodQuestion, after: PeriodQuestion
) -> tuple[int, int]:
    """The two positions, the lower first; what is known now is the last one."""
    last = last_position(connection)
    known = (before.known_at, after.known_at)
    low, high = sorted(last if one is None else one for one in known)
    return low, high


def _candidates(
    connection: Connection, before: PeriodQuestion, after: PeriodQuestion
) -> Sequence[int]:
    """The keys of the cases, and of what is no case yet, that may count otherwise."""
    if _period(before) != _period(after):
        keys = select(cases.c.case_key).union(select(intakes.c.intake_key))
        return sorted(connection.execute(keys).scalars())
    low, high = positions_of(connection, before, after)
    touched = select(acts.c.subject).where(_between(low, high)).distinct()
    first_acts = (
        select(func.min(acts.c.act_key)).where(acts.c.subject.in_(touched)).group_by(acts.c.subject)
    )
    return sorted(connection.execute(first_acts).scalars())


def _between(low: int, high: int) -> ColumnElement[bool]:
    return (acts.c.position > low) & (acts.c.position <= high)


def _period(question: PeriodQuestion) -> tuple[object, ...]:
    return question.first, question.last, question.officer
