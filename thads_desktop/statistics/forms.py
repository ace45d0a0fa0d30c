"""A statistics form filled (biểu đã có số liệu): each row with its figures, and what must agree."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.domain.figures import RATIOS, Figures
from thads_desktop.domain.statistics_forms import (
    FormColumn,
    Identity,
    Measure,
    StatisticsForm,
    StatisticsNames,
)
from thads_desktop.domain.statistics_rows import RowOfForm, Where, rows_of
from thads_desktop.statistics.count import CountedPeriod


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
            if column.key not in RATIOS
            and _sum(column, children) != (parent.figures[column.name] or 0)
        ]

    def _divided(self) -> Iterator[tuple[FilledRow, list[FilledRow]]]:
        for parent in self.rows:
            children = [one for one in self.rows if one.row.within == parent.row.key]
            if children:
                yield parent, children


def _sum(column: FormColumn, rows: list[FilledRow]) -> int | Decimal:
    return sum(row.figures[column.name] or 0 for row in rows)


def fill_form(form: StatisticsForm, names: StatisticsNames, counted: CountedPeriod) -> FilledForm:
    """The figures of a counted period in a form's rows and columns."""
    rows = rows_of(form.rows, names.axes, counted.officers)
    return FilledForm(
        form=form,
        rows=tuple(FilledRow(row=row, figures=_figures(form, row, counted)) for row in rows),
    )


def _figures(form: StatisticsForm, row: RowOfForm, counted: CountedPeriod) -> Figures:
    if form.waits_for:
        return {column.name: None for column in form.columns}
    measures = {form.measure_of(column) for column in form.columns}
    of_row: Mapping[Measure, Figures] = {
        measure: counted.figures(measure, row.where) for measure in measures
    }
    return {column.name: of_row[form.measure_of(column)][column.key] for column in form.columns}


class FigurePlace(NamedTuple):
    """Ô của biểu: what a figure counts, over which cells."""

    measure: Measure
    key: str
    where: Where


def place_of(form: StatisticsForm, names: StatisticsNames, *, row: str, column: str) -> FigurePlace:
    """Where a figure of a form comes from; a row of an officer needs no figures to be known.

    Raises:
        DomainError: `no_such_row`, `no_such_key`, `no_data` of a form that waits for acts.
    """
    if form.waits_for:
        raise DomainError(no_data(form), code="no_data", field="form")
    found = form.column(column)
    if found is None:
        raise DomainError(
            _("Không có chỉ tiêu “{key}”. Các chỉ tiêu: {keys}.").format(
                key=column, keys=", ".join(form.numbers)
            ),
            code="no_such_key",
            field="key",
        )
    officer = row.partition(":")[2]
    there = {one.key: one for one in rows_of(form.rows, names.axes, [officer] if officer else [])}
    if row not in there:
        raise DomainError(
            _("Không có dòng “{row}”. Các dòng: {rows}.").format(row=row, rows=", ".join(there)),
            code="no_such_row",
            field="row",
        )
    return FigurePlace(form.measure_of(found), found.key, there[row].where)


def equation(form: StatisticsForm, identity: Identity) -> str:
    """An identity by the numbers of its columns: (1) = (2) + (3)."""
    numbers = form.numbers
    added = " + ".join(f"({numbers[key]})" for key in identity.plus)
    taken = "".join(f" − ({numbers[key]})" for key in identity.minus)
    return f"({numbers[identity.result]}) = {added}{taken}"


def no_data(form: StatisticsForm) -> str:
    """Chưa có dữ liệu: why a form has no figures; "" when it has."""
    if not form.waits_for:
        return ""
    return _("Chưa có dữ liệu: {why}.").format(why=form.waits_for)
