"""A period counted (việc và tiền): its cells, its figures, and the doors behind them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import partial

from sqlalchemy import Connection

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress, SilentProgress, Stretch
from thads_desktop.domain.figures import (
    CASE_KEYS,
    MONEY_KEYS,
    RATIOS,
    CaseCell,
    Figures,
    MoneyCell,
    case_figures,
    money_figures,
    percent,
)
from thads_desktop.domain.law import Law
from thads_desktop.domain.matter_figures import MatterCell, Tally
from thads_desktop.domain.statistics_columns import ColumnRules, FactColumn, rules_on
from thads_desktop.domain.statistics_forms import MAIN_MEASURES, OF_MATTERS, Measure
from thads_desktop.domain.statistics_rows import Where
from thads_desktop.domain.vocabulary import Basis
from thads_desktop.statistics.cells import (
    PeriodQuestion,
    case_cells,
    money_cells,
    weighed_cases,
    weighed_money,
)
from thads_desktop.statistics.matters import matter_cells
from thads_desktop.statistics.takeover import check_period


class MainRow(StrEnum):
    """Dòng của hai biểu chính: all cases, or those of one basis."""

    TOTAL = "total"
    EX_OFFICIO = "ex_officio"
    ON_REQUEST = "on_request"

    @property
    def where(self) -> Where:
        """Which cells it counts."""
        return EVERYWHERE if self is MainRow.TOTAL else Where(basis=(Basis(self.value),))


EVERYWHERE = Where()
_STEPS = 10  # of a count, one each for cases and money


@dataclass(frozen=True, slots=True, kw_only=True)
class RowFigures:
    """Số liệu của một dòng: cases and money."""

    row: MainRow
    cases: Figures
    money: Figures


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedPeriod:
    """Kỳ đã đếm: every cell of a period with its count, or its sum in đồng.

    `matters` is None where they were not asked for.
    """

    question: PeriodQuestion
    cases: tuple[tuple[CaseCell, int], ...]
    money: tuple[tuple[MoneyCell, int], ...]
    matters: tuple[tuple[MatterCell, Tally], ...] | None = None

    def figures(self, measure: Measure, where: Where = EVERYWHERE) -> Figures:
        """Every figure of a main measure, over the cells of one row."""
        if measure is Measure.CASES:
            return case_figures(one for one in self.cases if where.holds(one[0]))
        return money_figures(one for one in self.money if where.holds(one[0]))

    def row(self, row: MainRow) -> RowFigures:
        """What the two main forms say of one row."""
        return RowFigures(
            row=row,
            cases=self.figures(Measure.CASES, row.where),
            money=self.figures(Measure.MONEY, row.where),
        )

    @property
    def rows(self) -> tuple[RowFigures, ...]:
        """The rows of the two main forms, total first."""
        return tuple(self.row(row) for row in MainRow)

    @property
    def total(self) -> RowFigures:
        """Dòng tổng số."""
        return self.row(MainRow.TOTAL)

    @property
    def officers(self) -> frozenset[str]:
        """Who held any of the cases and money counted."""
        of_cases = {cell.officer for cell, _count in self.cases}
        return frozenset(of_cases | {cell.officer for cell, _sum in self.money})

    @property
    def officers_of_matters(self) -> frozenset[str]:
        """Who held a case with a matter; "" where nobody held it yet."""
        return frozenset(cell.officer for cell, _tally in self.matters or ())


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """Các việc sau một con số: `amounts` sums to `value` (1 a case in the form of cases).

    Of a percentage, the cases are those of the denominator and `part` those of the numerator.
    """

    value: int | Decimal | None
    amounts: dict[int, int]
    part: dict[int, int]


def count_period(
    connection: Connection,
    question: PeriodQuestion,
    columns: Sequence[FactColumn],
    measures: Collection[Measure] = MAIN_MEASURES,
    *,
    law: Law | None = None,
    progress: Progress | None = None,
) -> CountedPeriod:
    """Every cell of a period, of cases and of money, in an order of their own.

    Matters are read from the acts themselves, when a form asks for them; `law` is needed of time
    limits as known earlier.

    Raises:
        DomainError: what `check_period` refuses.
        CancelledError: the person stopped it.
    """
    check_period(connection, question)
    return count_again(connection, question, columns, measures, law=law, progress=progress)


def count_again(
    connection: Connection,
    question: PeriodQuestion,
    columns: Sequence[FactColumn],
    measures: Collection[Measure] = MAIN_MEASURES,
    *,
    law: Law | None = None,
    progress: Progress | None = None,
) -> CountedPeriod:
    """Every cell of a period that was counted before: what came later does not forbid it."""
    watched, what = progress or SilentProgress(), _("Đếm số liệu")
    rules = rules_on(columns, question.last)
    topics = frozenset().union(*(OF_MATTERS.get(one, frozenset()) for one in measures))
    watched.report(what, 0, _STEPS)
    of_cases = case_cells(connection, question, rules)
    watched.report(what, 1, _STEPS)
    of_money = money_cells(connection, question, rules)
    rest = Stretch(watched, begins=2, ends=_STEPS, of=_STEPS)
    matters = None
    if topics:
        matters = matter_cells(connection, question, topics, columns, law=law, progress=rest)
    watched.report(what, _STEPS, _STEPS)
    return CountedPeriod(
        question=question,
        cases=tuple(sorted(of_cases)),
        money=tuple(sorted(of_money)),
        matters=matters,
    )


def open_figure(
    connection: Connection,
    question: PeriodQuestion,
    columns: Sequence[FactColumn],
    *,
    measure: Measure,
    key: str,
    where: Where = EVERYWHERE,
) -> Door:
    """The cases behind one figure.

    Raises:
        DomainError: `no_such_key`, or what `check_period` refuses.
    """
    check_period(connection, question)
    weigh = partial(
        amounts_of,
        connection=connection,
        question=question,
        rules=rules_on(columns, question.last),
        measure=measure,
        where=where,
    )
    if key in RATIOS:
        part, whole = (weigh(of) for of in RATIOS[key])
        value = percent(sum(part.values()), sum(whole.values()))
        return Door(value=value, amounts=whole, part=part)
    amounts = weigh(key)
    return Door(value=sum(amounts.values()), amounts=amounts, part={})


def amounts_of(
    key: str,
    *,
    connection: Connection,
    question: PeriodQuestion,
    rules: ColumnRules,
    measure: Measure,
    where: Where,
    keys: Sequence[int] | None = None,
) -> dict[int, int]:
    """case_key → what each case (or those of some keys) adds to a figure of one row.

    Raises:
        DomainError: `no_such_key`.
    """
    weigh = weight_of(measure, key, where)
    weighed = weighed_cases if measure is Measure.CASES else weighed_money
    return weighed(connection, question, rules, weigh, keys)


def weight_of(measure: Measure, key: str, where: Where) -> Callable[[CaseCell | MoneyCell], int]:
    """What one of a cell (a case, a đồng) adds to a figure of one row.

    Raises:
        DomainError: `no_such_key`.
    """
    known: Mapping[str, Callable[..., int]] = CASE_KEYS if measure is Measure.CASES else MONEY_KEYS
    if key not in known:
        raise DomainError(
            _("Không có chỉ tiêu “{key}”. Các chỉ tiêu: {keys}.").format(
                key=key, keys=", ".join([*known, *RATIOS])
            ),
            code="no_such_key",
            field="key",
        )
    weigh = known[key]
    return lambda cell: weigh(cell) * where.holds(cell)
