"""Which figure one looks beside (con số đang xét), and which figures of its form hold it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from sqlalchemy import Connection

from thads_desktop.domain.figures import RATIOS
from thads_desktop.domain.law import Law
from thads_desktop.domain.statistics_columns import FactColumn
from thads_desktop.domain.statistics_forms import StatisticsForm, StatisticsNames
from thads_desktop.domain.statistics_rows import rows_of
from thads_desktop.statistics.cells import PeriodQuestion
from thads_desktop.statistics.forms import FigurePlace, MatterPlace, place_of
from thads_desktop.statistics.near_matters import MatterSearch
from thads_desktop.statistics.near_moves import NearSearch


def search_of(
    connection: Connection,
    columns: Sequence[FactColumn],
    question: PeriodQuestion,
    form: StatisticsForm,
    names: StatisticsNames,
    *,
    row: str,
    key: str,
    law: Law | None = None,
) -> NearSearch | MatterSearch:
    """A figure of a form, of a percentage its numerator, and what holds it in the form.

    Raises:
        DomainError: what `place_of` refuses.
    """
    place = partial(place_of, form, names)
    name = numerator_of(form, key)
    figure, parent = place(row=row, column=name), parent_of(form, name)
    within = place(row=row, column=parent) if parent else None
    if isinstance(figure, FigurePlace):
        return NearSearch(
            connection=connection,
            columns=columns,
            question=question,
            figure=figure,
            parent=within if isinstance(within, FigurePlace) else None,
        )
    above = row_above(form, names, row)
    wider = place(row=above, column=name) if above else None
    return MatterSearch(
        connection=connection,
        columns=columns,
        law=law,
        question=question,
        figure=figure.whole,
        column=within.whole if isinstance(within, MatterPlace) else None,
        row=wider.whole if isinstance(wider, MatterPlace) else None,
    )


def numerator_of(form: StatisticsForm, name: str) -> str:
    """The figure itself; of a percentage its numerator."""
    column = form.column(name)
    if column is not None and column.over is not None:
        return column.over[0]
    prefix, dot, key = name.rpartition(".")
    return f"{prefix}{dot}{RATIOS[key][0]}" if key in RATIOS else name


def parent_of(form: StatisticsForm, name: str) -> str | None:
    """The figure that holds another in the same form: its sum, else what it is taken from."""
    sums = (one.result for one in form.identities if name in one.plus and not one.minus)
    wholes = (
        one.plus[0]
        for one in form.identities
        if one.minus and (name == one.result or name in one.minus)
    )
    return next(sums, None) or next(wholes, None)


def row_above(form: StatisticsForm, names: StatisticsNames, key: str) -> str | None:
    """The row that a row of one measure or stage lies within; None of rows divided otherwise."""
    officer = key.partition(":")[2]
    rows = {one.key: one for one in rows_of(form.rows, names.axes, [officer])}
    row = rows.get(key)
    above = rows.get(row.within) if row is not None and row.within else None
    if row is None or above is None or row.where != above.where:
        return None
    return above.key if row.matters.topic == above.matters.topic else None
