"""Counting a period: its figures and forms, the cases behind a figure (thống kê)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.domain.statistics_columns import rules_on
from thads_desktop.domain.statistics_forms import Measure
from thads_desktop.ledger.case_list import ListedCase, listed_cases
from thads_desktop.ledger.engine import driver_of
from thads_desktop.ledger.positions import position_at
from thads_desktop.services.context import Context
from thads_desktop.services.statistics_shelf import statistics_form, statistics_forms
from thads_desktop.services.wording import basis_name, state_name
from thads_desktop.statistics import count
from thads_desktop.statistics.cells import PeriodQuestion, Standing, standings
from thads_desktop.statistics.count import CountedPeriod, MainRow
from thads_desktop.statistics.forms import FilledForm, fill_form, no_data, place_of

__all__ = [
    "CountedPeriod",
    "FilledForm",
    "MainRow",
    "Measure",
    "OpenedCase",
    "OpenedFigure",
    "PeriodQuestion",
    "count_period",
    "filled_form",
    "no_data",
    "open_figure",
    "opened_cases",
    "period_question",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedCase:
    """Một việc sau con số: what it adds (1, or đồng) and why it is counted.

    `is_in_part`: of a percentage, whether it counts in the numerator too.
    """

    case: ListedCase
    amount: int
    why: str
    is_in_part: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedFigure:
    """Cánh cửa của một con số: the value, and what each case (by key) adds to it.

    `amounts` sums to `value`; of a percentage it holds the denominator. Rows are read a page
    at a time by `opened_cases`.
    """

    question: PeriodQuestion
    value: int | Decimal | None
    amounts: Mapping[int, int]
    part: Mapping[int, int]


def period_question(
    context: Context,
    first: date,
    last: date,
    *,
    officer: str | None = None,
    known_on: datetime | None = None,
) -> PeriodQuestion:
    """A question for a period, as known at a moment (None: now)."""
    known_at = None
    if known_on is not None:
        with context.ledger.reading() as connection:
            known_at = position_at(connection, known_on)
    return PeriodQuestion(first=first, last=last, officer=officer, known_at=known_at)


def count_period(context: Context, question: PeriodQuestion) -> CountedPeriod:
    """Every cell of a period, from which all forms are filled.

    Raises:
        DomainError: `period_reversed`, `period_before_takeover`.
    """
    with context.ledger.reading() as connection:
        return count.count_period(connection, question, context.columns)


def filled_form(counted: CountedPeriod, key: str) -> FilledForm:
    """A form of a counted period.

    Raises:
        DomainError: `no_such_form`.
    """
    return fill_form(statistics_form(key), statistics_forms().names, counted)


def open_figure(
    context: Context,
    question: PeriodQuestion,
    *,
    form: str,
    key: str,
    row: str = MainRow.TOTAL,
) -> OpenedFigure:
    """The cases behind one figure; their amounts sum to its value.

    Raises:
        DomainError: `no_such_form`, `no_such_row`, `no_such_key`, and what `count_period` refuses.
    """
    place = place_of(statistics_form(form), statistics_forms().names, row=row, column=key)
    with context.ledger.reading() as connection:
        door = count.open_figure(
            connection,
            question,
            context.columns,
            measure=place.measure,
            key=place.key,
            where=place.where,
        )
    return OpenedFigure(question=question, value=door.value, amounts=door.amounts, part=door.part)


def opened_cases(context: Context, figure: OpenedFigure, keys: Sequence[int]) -> list[OpenedCase]:
    """The rows of some of a figure's cases (some 200 at a time), each with its reason."""
    rules = rules_on(context.columns, figure.question.last)
    with context.ledger.reading() as connection:
        listed = listed_cases(driver_of(connection), keys)
        stood = standings(connection, figure.question, rules, keys)
    return [
        OpenedCase(
            case=case,
            amount=figure.amounts[case.case_key],
            why=_why(case, stood[case.case_key], figure.question),
            is_in_part=case.case_key in figure.part,
        )
        for case in listed
    ]


def _why(case: ListedCase, stood: Standing, question: PeriodQuestion) -> str:
    if stood.cell.is_old:
        came = _("Việc cũ chuyển sang (QĐ ngày {day})")
    else:
        came = _("Thụ lý mới ngày {day}")
    return _("{came}, {basis}; đến {last}: {state} từ {since}.").format(
        came=came.format(day=format_date(case.decided_on)),
        basis=basis_name(case.basis).lower(),
        last=format_date(question.last),
        state=state_name(stood.state, stood.ground).lower(),
        since=format_date(stood.since),
    )
