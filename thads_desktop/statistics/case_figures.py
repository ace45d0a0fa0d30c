"""What single cases add to the figures of all forms (việc và các ô của biểu).

The row of a figure holds cells by their place alone, and its column weighs them by all else. Both
are told apart and asked once, of the forms' own conditions and weights; a case is the sum of its
cells.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import chain
from typing import NamedTuple, TypeAlias

from thads_desktop.domain.figures import CASE_KEYS, MONEY_KEYS, CaseCell, MoneyCell
from thads_desktop.domain.matter_figures import MatterCell, MatterWhere, Tally
from thads_desktop.domain.statistics_forms import Measure, StatisticsForm, StatisticsForms
from thads_desktop.domain.statistics_rows import RowOfForm, Where, rows_of
from thads_desktop.domain.vocabulary import Basis, CaseKind, ObligationKind
from thads_desktop.statistics.cells import Standing
from thads_desktop.statistics.count import EVERYWHERE
from thads_desktop.statistics.forms import FigurePlace, MatterPlace, figure_place

Value: TypeAlias = int | Decimal | None
AnyCell: TypeAlias = CaseCell | MoneyCell | MatterCell
ONE = Tally(number=1)
ONE_DONG = Tally(amount=1)  # of matters, which have a number and an amount


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

    @property
    def cells(self) -> Iterator[tuple[AnyCell, Tally, int]]:
        """What it adds to: how often, or how many đồng; of matters `one` is one, or one đồng."""
        if self.standing is not None:
            yield self.standing.cell, ONE, 1
        for money, amount in self.money:
            yield money, ONE, amount
        for matter, tally in self.matters:
            yield matter, ONE, tally.number
            yield matter, ONE_DONG, tally.amount


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseChange:
    """Một việc làm số liệu chênh lệch: how it counted before and after."""

    before: CaseSide
    after: CaseSide


class CaseFigures:
    """What single cases add to the figures of all forms that add up."""

    def __init__(self, forms: StatisticsForms) -> None:
        self._forms = forms
        self._rows: dict[tuple[str, str], _Row] = {}
        self._columns: dict[tuple[str, MatterWhere], _Columns] = {}
        self._of_officer: dict[str, list[_Row]] = {}
        self._held_in: dict[_Place, dict[_Row, None]] = {}

    def differs(self, change: CaseChange) -> bool:
        """Does a case change any figure?"""
        return next(self.deltas(change), None) is not None

    def deltas(self, change: CaseChange) -> Iterator[FigureDelta]:
        """Every figure that a case changes, found as they are asked for."""
        was, now = _by_place(change.before), _by_place(change.after)
        rows = dict.fromkeys(chain.from_iterable(map(self._rows_at, (*was, *now))))
        for row in rows:
            before, after = self._sums(row, was), self._sums(row, now)
            for column in dict.fromkeys((*before, *after)):
                values = before.get(column, 0), after.get(column, 0)
                if values[0] != values[1]:
                    yield FigureDelta(row.form, row.key, column, *values)

    def _sums(self, row: _Row, held: Mapping[_Place, list[_Part]]) -> dict[str, int]:
        """What the parts of a case add to the columns of a row."""
        sums: dict[str, int] = {}
        for place, parts in held.items():
            if row in self._rows_at(place):
                for part in parts:
                    for column, weight in row.columns.weights(part).items():
                        sums[column] = sums.get(column, 0) + weight * part.amount
        return sums

    def _rows_at(self, place: _Place) -> dict[_Row, None]:
        """The rows of all forms that hold the cells of a place, in order."""
        if place not in self._held_in:
            rows = self._rows_with(place.officer)
            self._held_in[place] = dict.fromkeys(row for row in rows if row.where.holds(place))
        return self._held_in[place]

    def _rows_with(self, officer: str) -> list[_Row]:
        """The rows that there are where an officer holds cases."""
        if officer not in self._of_officer:
            self._of_officer[officer] = [
                self._row(form, row)
                for form in counted_forms(self._forms)
                for row in rows_of(form.rows, self._forms.names.axes, [officer])
            ]
        return self._of_officer[officer]

    def _row(self, form: StatisticsForm, row: RowOfForm) -> _Row:
        if (form.key, row.key) not in self._rows:
            self._rows[form.key, row.key] = _Row(
                form=form.key, key=row.key, where=row.where, columns=self._read(form, row)
            )
        return self._rows[form.key, row.key]

    def _read(self, form: StatisticsForm, row: RowOfForm) -> _Columns:
        """What the columns count, wherever the row is."""
        if (form.key, row.matters) not in self._columns:
            anywhere = replace(row, where=EVERYWHERE)
            self._columns[form.key, row.matters] = _Columns(
                {
                    column.name: figure_place(form, anywhere, column)
                    for column in form.columns
                    if not (column.is_percent or column.waits_for)
                }
            )
        return self._columns[form.key, row.matters]


class _Place(NamedTuple):
    """By what rows hold a cell."""

    basis: Basis
    officer: str
    kind: CaseKind
    obligation: ObligationKind
    marks: str


class _Part(NamedTuple):
    """So much of a cell, which is told without its place; of matters, `one` is one or one đồng."""

    cell: AnyCell
    one: Tally
    amount: int


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class _Row:
    """A row of a form: there is one object of each."""

    form: str
    key: str
    where: Where
    columns: _Columns


class _Columns:
    """The columns that add up, of a form in rows that tell matters apart alike."""

    def __init__(self, figures: Mapping[str, FigurePlace | MatterPlace]) -> None:
        self._figures = figures
        self._weights: dict[tuple[AnyCell, Tally], dict[str, int]] = {}

    def weights(self, part: _Part) -> Mapping[str, int]:
        """What one of a cell adds to each column, if anything."""
        asked = part.cell, part.one
        if asked not in self._weights:
            weighed = {name: _weight(figure, *asked) for name, figure in self._figures.items()}
            self._weights[asked] = {name: weight for name, weight in weighed.items() if weight}
        return self._weights[asked]


def _weight(figure: FigurePlace | MatterPlace, cell: AnyCell, one: Tally) -> int:
    """What one of a cell adds to a figure."""
    if isinstance(figure, MatterPlace):
        return figure.whole.total([(cell, one)]) if isinstance(cell, MatterCell) else 0
    if isinstance(cell, CaseCell):
        return CASE_KEYS[figure.key](cell) if figure.measure is Measure.CASES else 0
    if isinstance(cell, MoneyCell):
        return MONEY_KEYS[figure.key](cell) if figure.measure is Measure.MONEY else 0
    return 0


def _by_place(side: CaseSide) -> dict[_Place, list[_Part]]:
    """The cells of a case by the places they are at."""
    placed: dict[_Place, list[_Part]] = {}
    for cell, one, amount in side.cells:
        place = _Place(cell.basis, cell.officer, cell.kind, cell.obligation, cell.marks)
        placed.setdefault(place, []).append(_Part(_anywhere(cell), one, amount))
    return placed


def _anywhere(cell: AnyCell) -> AnyCell:
    """A cell without its place; the basis weighs too, and stays."""
    return cell._replace(officer="", kind=CaseKind.OTHER, obligation=ObligationKind.OTHER, marks="")


def counted_forms(forms: StatisticsForms) -> list[StatisticsForm]:
    """The forms that have figures."""
    return [form for form in forms.forms if form.measures]
