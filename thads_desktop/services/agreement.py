"""What does not agree in a filled form (chỗ không khớp): which amounts, of which row and column."""

from __future__ import annotations

from collections.abc import Iterator

from thads_desktop.base.formats import format_money
from thads_desktop.base.language import _
from thads_desktop.domain.statistics_forms import FormColumn, Identity
from thads_desktop.services.statistics import CountedPeriod, FilledForm, filled_form
from thads_desktop.services.statistics_shelf import statistics_forms
from thads_desktop.statistics.forms import FilledRow, equation


def disagreements(filled: FilledForm) -> list[str]:
    """Each column that is not made of the others as its form says, each row not of those within it."""
    columns = (_of_column(filled, identity, row) for identity, row in filled.broken_columns())
    rows = (_of_row(filled, column, row) for column, row in filled.broken_rows())
    return [*columns, *rows]


def disagreements_of_period(counted: CountedPeriod) -> Iterator[str]:
    """The same of every form for which a period was counted, each with the name of its form."""
    for form in statistics_forms().forms:
        if form.counts_matters and counted.matters is None:
            continue
        for said in disagreements(filled_form(counted, form.key)):
            yield _("Biểu {form}, {what}").format(form=_(form.sheet), what=said)


def _of_column(filled: FilledForm, identity: Identity, row: FilledRow) -> str:
    column = filled.form.column(identity.result)
    assert column is not None  # noqa: S101 - the form was checked when it was read
    return _("dòng {row}: cột {column} là {value}, mà {equation} thì được {sum}").format(
        row=_(row.row.label),
        column=_name(filled, column),
        value=_amount(row, column),
        equation=equation(filled.form, identity),
        sum=format_money(identity.total(row.figures)),
    )


def _of_row(filled: FilledForm, column: FormColumn, row: FilledRow) -> str:
    within = sum(int(one.figures[column.name] or 0) for one in filled.within(row))
    return _("cột {column}: dòng {row} là {value}, mà cộng các dòng trong đó được {sum}").format(
        column=_name(filled, column),
        row=_(row.row.label),
        value=_amount(row, column),
        sum=format_money(within),
    )


def _name(filled: FilledForm, column: FormColumn) -> str:
    """(10) Có điều kiện – Thi hành xong – Cộng."""
    heading = " – ".join(_(part) for part in column.heading)
    return f"({filled.form.numbers[column.name]}) {heading}"


def _amount(row: FilledRow, column: FormColumn) -> str:
    return format_money(int(row.figures[column.name] or 0))
