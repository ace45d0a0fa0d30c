"""The two main forms of a period (việc và tiền), and the doors behind their figures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import partial

from sqlalchemy import Connection, func, select

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.domain.figures import (
    CASE_KEYS,
    MONEY_KEYS,
    RATIOS,
    CaseCell,
    Cell,
    Figures,
    MoneyCell,
    case_figures,
    money_figures,
    percent,
)
from thads_desktop.domain.statistics_columns import ColumnRules, FactColumn, rules_on
from thads_desktop.domain.vocabulary import Basis
from thads_desktop.ledger.days import day_number, day_of
from thads_desktop.ledger.schema import acts, cases
from thads_desktop.statistics.cells import (
    PeriodQuestion,
    case_cells,
    money_cells,
    weighed_cases,
    weighed_money,
)


class MainForm(StrEnum):
    """Hai biểu chính: kết quả tính bằng việc, kết quả tính bằng tiền."""

    CASES = "cases"
    MONEY = "money"


class FormRow(StrEnum):
    """Dòng của biểu: all cases, or those of one basis."""

    TOTAL = "total"
    EX_OFFICIO = "ex_officio"
    ON_REQUEST = "on_request"


@dataclass(frozen=True, slots=True, kw_only=True)
class RowFigures:
    """Số liệu của một dòng: both forms."""

    row: FormRow
    cases: Figures
    money: Figures


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodFigures:
    """Số liệu của kỳ: the two main forms, total first."""

    question: PeriodQuestion
    rows: tuple[RowFigures, ...]

    @property
    def total(self) -> RowFigures:
        """Dòng tổng số."""
        return self.rows[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """Các việc sau một con số: `amounts` sums to `value` (1 a case in the form of cases).

    Of a percentage, the cases are those of the denominator and `part` those of the numerator.
    """

    value: int | Decimal | None
    amounts: dict[int, int]
    part: dict[int, int]


def check_period(connection: Connection, question: PeriodQuestion) -> None:
    """Refuse a period that cannot be counted.

    Raises:
        DomainError: `period_reversed`, or `period_before_takeover` when old cases entered the
            ledger later than the period begins: nothing is known of them before.
    """
    if question.first > question.last:
        raise DomainError(
            _("Ngày đầu kỳ ở sau ngày cuối kỳ. Hãy chọn lại."), code="period_reversed", field="from"
        )
    query = select(func.max(cases.c.taken_over_on)).where(
        cases.c.taken_over_on > day_number(question.first)
    )
    if question.known_at is not None:
        query = query.join(acts, acts.c.act_key == cases.c.case_key)
        query = query.where(acts.c.position <= question.known_at)
    if taken_over := connection.execute(query).scalar():
        raise DomainError(
            _(
                "Có việc cũ được nhận vào dữ liệu từ ngày {day}; trước ngày đó không có số liệu. "
                "Hãy chọn kỳ bắt đầu từ ngày {day} trở đi."
            ).format(day=format_date(day_of(taken_over))),
            code="period_before_takeover",
            field="from",
        )


def count_period(
    connection: Connection, question: PeriodQuestion, columns: Sequence[FactColumn]
) -> PeriodFigures:
    """Both forms of a period, total and by basis."""
    check_period(connection, question)
    rules = rules_on(columns, question.last)
    of_cases = case_cells(connection, question, rules)
    of_money = money_cells(connection, question, rules)
    return PeriodFigures(
        question=question,
        rows=tuple(_row_figures(row, of_cases, of_money) for row in FormRow),
    )


def _row_figures(
    row: FormRow, of_cases: list[tuple[CaseCell, int]], of_money: list[tuple[MoneyCell, int]]
) -> RowFigures:
    return RowFigures(
        row=row,
        cases=case_figures(one for one in of_cases if _is_in_row(row, one[0].basis)),
        money=money_figures(one for one in of_money if _is_in_row(row, one[0].basis)),
    )


def _is_in_row(row: FormRow, basis: Basis) -> bool:
    return row is FormRow.TOTAL or row.value == basis.value


def open_figure(
    connection: Connection,
    question: PeriodQuestion,
    columns: Sequence[FactColumn],
    *,
    form: MainForm,
    key: str,
    row: FormRow = FormRow.TOTAL,
) -> Door:
    """The cases behind one figure.

    Raises:
        DomainError: `no_such_key`, or what `check_period` refuses.
    """
    check_period(connection, question)
    weigh = partial(
        _amounts,
        connection=connection,
        question=question,
        rules=rules_on(columns, question.last),
        form=form,
        row=row,
    )
    if key in RATIOS:
        part, whole = (weigh(of) for of in RATIOS[key])
        value = percent(sum(part.values()), sum(whole.values()))
        return Door(value=value, amounts=whole, part=part)
    amounts = weigh(key)
    return Door(value=sum(amounts.values()), amounts=amounts, part={})


def _amounts(
    key: str,
    *,
    connection: Connection,
    question: PeriodQuestion,
    rules: ColumnRules,
    form: MainForm,
    row: FormRow,
) -> dict[int, int]:
    keys = CASE_KEYS if form is MainForm.CASES else MONEY_KEYS
    if key not in keys:
        raise DomainError(
            _("Không có chỉ tiêu “{key}”. Các chỉ tiêu: {keys}.").format(
                key=key, keys=", ".join([*keys, *RATIOS])
            ),
            code="no_such_key",
            field="key",
        )
    if form is MainForm.CASES:
        return weighed_cases(connection, question, rules, _of_row(row, CASE_KEYS[key]))
    return weighed_money(connection, question, rules, _of_row(row, MONEY_KEYS[key]))


def _of_row(row: FormRow, weigh: Callable[[Cell], int]) -> Callable[[Cell], int]:
    return lambda cell: weigh(cell) * _is_in_row(row, cell.basis)
