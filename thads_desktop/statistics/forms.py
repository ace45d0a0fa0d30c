"""A statistics form filled (biểu đã có số liệu): each row with its figures, and what must agree."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.domain.figures import Figures, percent
from thads_desktop.domain.matter_figures import MatterWhere
from thads_desktop.domain.statistics_forms import (
    MAIN_MEASURES,
    FormColumn,
    Identity,
    Measure,
    StatisticsForm,
    StatisticsNames,
)
from thads_desktop.domain.statistics_rows import RowOfForm, Where, rows_of
from thads_desktop.statistics.count import CountedPeriod
from thads_desktop.statistics.matters import Cells, MatterFigure


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledRow:
    """Một dòng đã có số liệu: figures by the name of their column."""

    row: RowOfForm
    figures: Figures


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledForm:
    """Biểu đã có số liệu; one that waits for acts has rows without figures."""

    form: StatisticsForm
    rows: tuple[FilledRow, ...]

    def row(self, key: str) -> FilledRow | None:
        """The row of a key, if there is one."""
        return next((one for one in self.rows if one.row.key == key), None)

    @property
    def total(self) -> FilledRow:
        """The first row: dòng tổng số."""
        return self.rows[0]

    def broken_columns(self) -> list[tuple[Identity, FilledRow]]:
        """The identities between columns that do not hold, with the row."""
        return [
            (identity, row)
            for identity in self.form.identities
            for row in self.rows
            if not identity.holds(row.figures)
        ]

    def broken_rows(self) -> list[tuple[FormColumn, FilledRow]]:
        """The columns whose divided rows do not add up to the row they lie within."""
        return [
            (column, parent)
            for parent, children in self._divided()
            for column in self.form.columns
            if not column.is_percent
            and _sum(column, children) != (parent.figures[column.name] or 0)
        ]

    def within(self, parent: FilledRow) -> list[FilledRow]:
        """The rows that a row is divided into."""
        return [one for one in self.rows if one.row.within == parent.row.key]

    def _divided(self) -> Iterator[tuple[FilledRow, list[FilledRow]]]:
        for parent in self.rows:
            if children := self.within(parent):
                yield parent, children


def _sum(column: FormColumn, rows: list[FilledRow]) -> int | Decimal:
    return sum(row.figures[column.name] or 0 for row in rows)


def fill_form(form: StatisticsForm, names: StatisticsNames, counted: CountedPeriod) -> FilledForm:
    """The figures of a counted period in a form's rows and columns.

    Few officers have a matter of each sort: who has none has no row in a form that counts them.
    """
    officers = counted.officers_of_matters if form.counts_matters else counted.officers
    rows = rows_of(form.rows, names.axes, officers)
    filled = (FilledRow(row=row, figures=_figures(form, row, counted)) for row in rows)
    if form.counts_matters:
        filled = (one for one in filled if not one.row.where.officer or any(one.figures.values()))
    return FilledForm(form=form, rows=tuple(filled))


def _figures(form: StatisticsForm, row: RowOfForm, counted: CountedPeriod) -> Figures:
    of_row: Mapping[Measure, Figures] = {
        measure: counted.figures(measure, row.where)
        for measure in form.measures.intersection(MAIN_MEASURES)
    }
    matters = _matters(form, row, counted)
    return {column.name: _figure(form, row, column, of_row, matters) for column in form.columns}


def _matters(form: StatisticsForm, row: RowOfForm, counted: CountedPeriod) -> Cells:
    """The cells of matters that a row counts, whatever its columns count of them."""
    if not form.counts_matters:
        return ()
    assert counted.matters is not None, form.key  # noqa: S101 - whoever counts says for which forms
    whole_row = MatterFigure(row.where, row.matters, MatterWhere())
    return tuple(one for one in counted.matters if whole_row.holds(one[0]))


def _figure(
    form: StatisticsForm,
    row: RowOfForm,
    column: FormColumn,
    of_row: Mapping[Measure, Figures],
    matters: Cells,
) -> int | Decimal | None:
    if form.waits_for or column.waits_for:
        return None
    measure = form.measure_of(column)
    if measure in MAIN_MEASURES:
        return of_row[measure][column.key]
    place = _matter_place(form, row, column)
    if place.part is None:
        return place.whole.total(matters)
    return percent(place.part.total(matters), place.whole.total(matters))


class FigurePlace(NamedTuple):
    """Ô của biểu: what a figure of cases or money counts, over which cells."""

    measure: Measure
    key: str
    where: Where


class MatterPlace(NamedTuple):
    """Ô của biểu đếm vụ, việc: what it counts; of a percentage its denominator and its `part`."""

    whole: MatterFigure
    part: MatterFigure | None = None


def place_of(
    form: StatisticsForm, names: StatisticsNames, *, row: str, column: str
) -> FigurePlace | MatterPlace:
    """Where a figure of a form comes from; a row of an officer needs no figures to be known.

    Raises:
        DomainError: `no_such_row`, `no_such_key`, `no_data` of a form that waits for acts.
    """
    found = form.column(column)
    if found is None:
        raise DomainError(
            _("Không có chỉ tiêu “{key}”. Các chỉ tiêu: {keys}.").format(
                key=column, keys=", ".join(form.numbers)
            ),
            code="no_such_key",
            field="key",
        )
    if why := no_data(form) or no_data(found):
        raise DomainError(why, code="no_data", field="form")
    _each, is_of_one, officer = row.partition(":")
    officers = [officer] if is_of_one else []
    there = {one.key: one for one in rows_of(form.rows, names.axes, officers)}
    if row not in there:
        raise DomainError(
            _("Không có dòng “{row}”. Các dòng: {rows}.").format(row=row, rows=", ".join(there)),
            code="no_such_row",
            field="row",
        )
    return figure_place(form, there[row], found)


def figure_place(
    form: StatisticsForm, row: RowOfForm, column: FormColumn
) -> FigurePlace | MatterPlace:
    """What a column of a form that has figures counts in a row."""
    measure = form.measure_of(column)
    if measure in MAIN_MEASURES:
        return FigurePlace(measure, column.key, row.where)
    return _matter_place(form, row, column)


def _matter_place(form: StatisticsForm, row: RowOfForm, column: FormColumn) -> MatterPlace:
    if column.over is None:
        return MatterPlace(_matter_figure(row, column))
    part, whole = (form.column(name) for name in column.over)
    assert part is not None  # noqa: S101 - the form was checked when it was read
    assert whole is not None  # noqa: S101
    return MatterPlace(_matter_figure(row, whole), _matter_figure(row, part))


def _matter_figure(row: RowOfForm, column: FormColumn) -> MatterFigure:
    return MatterFigure(row.where, row.matters, column.matters or MatterWhere(), column.counts)


def equation(form: StatisticsForm, identity: Identity) -> str:
    """An identity by the numbers of its columns: (1) = (2) + (3)."""
    numbers = form.numbers
    added = " + ".join(f"({numbers[key]})" for key in identity.plus)
    taken = "".join(f" − ({numbers[key]})" for key in identity.minus)
    return f"({numbers[identity.result]}) = {added}{taken}"


def no_data(what: StatisticsForm | FormColumn) -> str:
    """Chưa có dữ liệu: why a form or a column has no figures; "" when it has."""
    if not what.waits_for:
        return ""
    return _("Chưa có dữ liệu: {why}.").format(why=what.waits_for)
