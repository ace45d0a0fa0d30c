"""Figures of the narrative report (số liệu của báo cáo): each linked to the cell it comes from.

A section of the outline speaks of one row of some forms. Its figures are those of the forms
themselves, now and in the same period a year before; the comparison is made here, so that a rate
is compared in points and a count in percent, whatever the wording.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from thads_desktop.domain.figures import percent
from thads_desktop.domain.matter_figures import Counts
from thads_desktop.domain.report_outline import ReportSection
from thads_desktop.domain.statistics_forms import (
    FormColumn,
    Measure,
    StatisticsForm,
    StatisticsForms,
)
from thads_desktop.domain.work_year import FIRST_MONTH, first_day, work_year
from thads_desktop.statistics.cells import PeriodQuestion
from thads_desktop.statistics.count import CountedPeriod
from thads_desktop.statistics.forms import FilledForm, FilledRow, fill_form, no_data

Value = int | Decimal | None
_QUARTERS = ("I", "II", "III", "IV")
_MONTHS = 12
_MONTHS_OF_QUARTER = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedFigure:
    """Số liệu có nguồn: a printed figure with its form, row, column and period."""

    form: str
    row: str
    key: str
    name: str
    value: Value
    is_money: bool
    is_percent: bool
    question: PeriodQuestion
    place: str = ""
    """Dòng, cột của biểu, by the numbers they have on paper."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """So sánh: `difference` is a count, or percentage points; `relative` percent of `before`."""

    before: int | Decimal
    difference: int | Decimal
    relative: Decimal | None

    @property
    def direction(self) -> str:
        """Tăng, giảm, or nothing."""
        if not self.difference:
            return ""
        return "tăng" if self.difference > 0 else "giảm"


@dataclass(frozen=True, slots=True, kw_only=True)
class RowFound:
    """Dòng của một biểu in one period, as a section speaks of it."""

    filled: FilledForm
    row: FilledRow
    question: PeriodQuestion

    def figure(self, alias: str) -> LinkedFigure:
        """The figure of a column by the name it has in sentences.

        Raises:
            KeyError: the form has no such column.
        """
        form = self.filled.form
        column = _columns_of(form)[alias]
        return LinkedFigure(
            form=form.key,
            row=self.row.row.key,
            key=column.name,
            name=" – ".join((form.title, self.row.row.label, *column.heading)),
            value=self.row.figures[column.name],
            is_money=_is_money(form, column),
            is_percent=column.is_percent,
            question=self.question,
            place=f"dòng {self.filled.rows.index(self.row) + 1}, cột ({form.numbers[column.name]})",
        )

    @property
    def values(self) -> dict[str, Value]:
        """Every figure by the name it has in sentences."""
        names = _columns_of(self.filled.form)
        return {alias: self.row.figures[column.name] for alias, column in names.items()}


def _columns_of(form: StatisticsForm) -> dict[str, FormColumn]:
    """A name in a sentence has no dot within it."""
    return {column.name.replace(".", "_"): column for column in form.columns}


def _is_money(form: StatisticsForm, column: FormColumn) -> bool:
    return form.measure_of(column) is Measure.MONEY or column.counts is Counts.AMOUNT


def rows_found(
    section: ReportSection, forms: StatisticsForms, counted: CountedPeriod
) -> dict[str, RowFound]:
    """The row a section speaks of, by form; those that wait for their acts are left out.

    Raises:
        ValueError: the outline names a form or a row that there is not.
    """
    return {
        key: RowFound(filled=filled, row=row, question=counted.question)
        for key, filled, row in _filled(section, forms, counted)
    }


def _filled(
    section: ReportSection, forms: StatisticsForms, counted: CountedPeriod
) -> Iterator[tuple[str, FilledForm, FilledRow]]:
    for key in section.forms:
        form = forms.form(key)
        filled = fill_form(form, forms.names, counted) if form else None
        row = filled.row(section.row) if filled else None
        if filled is None or row is None:
            message = f"report: {section.heading!r} names {key}, row {section.row}"
            raise ValueError(message)
        if not no_data(filled.form):
            yield key, filled, row


def opening_of(question: PeriodQuestion) -> PeriodQuestion | None:
    """The work year before that of a period: what it carried over is what this one opened with."""
    begins = first_day(work_year(question.last))
    if begins.year <= date.min.year + 1:
        return None
    return replace(question, first=_year_back(begins), last=begins - timedelta(days=1))


def waiting_reasons(section: ReportSection, forms: StatisticsForms) -> Iterator[str]:
    """Why a section, or forms of it, have no figures yet."""
    if section.waits_for:
        yield section.waits_for
    for key in section.forms:
        if (form := forms.form(key)) and form.waits_for:
            yield form.waits_for


def change_of(now: LinkedFigure, before: LinkedFigure) -> Change | None:
    """How a figure changed; None where a rate had no denominator."""
    if now.value is None or before.value is None:
        return None
    difference = now.value - before.value
    is_count = isinstance(difference, int) and isinstance(before.value, int)
    relative = percent(abs(difference), before.value) if is_count else None  # type: ignore[arg-type]
    return Change(before=before.value, difference=difference, relative=relative)


def year_before(question: PeriodQuestion, today: date) -> PeriodQuestion | None:
    """Cùng kỳ năm trước; the last day of a month stays one.

    Of a period that runs on it ends on the same day as today. None before the calendar begins,
    and of more than a year: the two periods would share days.
    """
    if question.first.year <= date.min.year:
        return None
    runs_on = question.first <= today < question.last
    last = _year_back(today) if runs_on else _year_back(question.last, is_last=True)
    if _year_back(question.last) >= question.first:
        return None
    return replace(question, first=_year_back(question.first), last=last)


def _year_back(day: date, *, is_last: bool = False) -> date:
    length = monthrange(day.year - 1, day.month)[1]
    ends = is_last and _ends_month(day)
    return date(day.year - 1, day.month, length if ends else min(day.day, length))


def _ends_month(day: date) -> bool:
    return day.day == monthrange(day.year, day.month)[1]


def is_empty(counted: CountedPeriod) -> bool:
    """Does the ledger know nothing of a period?"""
    return not (counted.cases or counted.money or counted.matters)


def report_period(first: date, last: date) -> str:
    """The period as reports call it: tháng, quý, n tháng từ đầu năm công tác, năm, or its days."""
    if first.day != 1 or not _ends_month(last) or last < first:
        return f"từ {first:%d/%m/%Y} đến {last:%d/%m/%Y}"
    months = (last.year - first.year) * _MONTHS + last.month - first.month + 1
    if months == 1:
        return f"tháng {last.month:02} năm {last.year}"
    if first.month == FIRST_MONTH and months <= _MONTHS:
        year = f"năm {work_year(last)}"
        return year if months == _MONTHS else f"{months:02} tháng {year}"
    quarter, within = divmod(first.month - 1, _MONTHS_OF_QUARTER)
    if not within and months == _MONTHS_OF_QUARTER:
        return f"quý {_QUARTERS[quarter]} năm {last.year}"
    return f"từ {first:%d/%m/%Y} đến {last:%d/%m/%Y}"
