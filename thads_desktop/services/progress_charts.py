"""Progress (tiến độ): the rates to the end of each month, against what targets ask by then."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

from thads_desktop.base.formats import format_date, format_percent
from thads_desktop.base.language import _
from thads_desktop.domain.chart import Bar, Chart, Part, Role, Shape
from thads_desktop.domain.targets import due_on, in_percent
from thads_desktop.domain.work_year import first_day, work_year
from thads_desktop.services.chart_doors import ChartDoor, Doors, StatisticsChart
from thads_desktop.services.chart_wording import nothing_to_show, over_enforceable, unit_of
from thads_desktop.services.context import Context
from thads_desktop.services.statistics import (
    CountedPeriod,
    Measure,
    PeriodQuestion,
)
from thads_desktop.services.targets import rate_target
from thads_desktop.statistics.months import count_months

MEASURES = (Measure.CASES, Measure.MONEY)
_MOST_MONTHS = 12


def progress_charts(context: Context, counted: CountedPeriod) -> dict[Measure, StatisticsChart]:
    """The rate from the first day of a period to the end of each month in it.

    Raises:
        DomainError: what `count_period` refuses.
    """
    question = counted.question
    with context.ledger.reading() as connection:
        months = count_months(connection, question, _ends(question, context.today), context.columns)
    return {measure: _progress(context, months, measure) for measure in MEASURES}


def _progress(
    context: Context, months: Sequence[CountedPeriod], measure: Measure
) -> StatisticsChart:
    doors = Doors(months[-1].question)
    is_empty = not any(month.figures(measure)["enforceable"] for month in months)
    bars = tuple(_month_bar(context, month, measure, doors) for month in months if not is_empty)
    has_target = any(bar.target is not None for bar in bars)
    chart = Chart(
        key="progress",
        title=_("Tỷ lệ thi hành xong, cộng dồn đến cuối từng tháng"),
        unit="%",
        bars=bars,
        shape=Shape.LINE,
        note=_("Tỷ lệ = thi hành xong / có điều kiện × 100, tính từ ngày đầu kỳ."),
        target_name=_("Mức phải đạt theo chỉ tiêu (không có mốc thì chia đều)")
        if has_target
        else "",
        empty=nothing_to_show(),
    )
    return StatisticsChart(chart=chart, doors=doors.made)


def _month_bar(context: Context, month: CountedPeriod, measure: Measure, doors: Doors) -> Bar:
    question, figures = month.question, month.figures(measure)
    rate, due = figures["rate_percent"], _due(context, question, measure)
    door = ChartDoor(question=question, form=measure.value, key="rate_percent")
    part = Part(
        name=_("Đến {day}").format(day=format_date(question.last)),
        amount=rate,
        text="–" if rate is None else format_percent(rate).removesuffix("%").strip(),
        role=Role.DONE,
        door=doors.add(door),
    )
    made_of = f"{over_enforceable(figures, measure)} {unit_of(measure)}"
    asked = "" if due is None else _due_words(due, question.last)
    return Bar(
        label=f"{question.last:%m/%Y}",
        parts=(part,),
        note="; ".join(filter(None, (made_of, asked))),
        target=due,
    )


def _due_words(due: Decimal, last: date) -> str:
    """Phải đạt 7,00 %: within a month that is not over, of the months that are."""
    said = _("phải đạt {rate}")
    if last != _month_end(last):
        said = _("phải đạt {rate} đến hết tháng trước")
    return said.format(rate=format_percent(due))


def _due(context: Context, question: PeriodQuestion, measure: Measure) -> Decimal | None:
    """The rate to be reached by the end of a period; targets are set for whole years of work.

    Before the first month is over nothing is to be reached.
    """
    if question.first != first_day(work_year(question.last)):
        return None
    target = rate_target(context, question, measure)
    due = target and due_on(target, question.last)
    return in_percent(due.value) if due and due.months else None


def _ends(question: PeriodQuestion, today: date) -> list[date]:
    """The last days of each of its months that has begun, at most of the last twelve."""
    ends: list[date] = []
    day = question.first
    while day <= min(question.last, max(today, question.first)):
        end = _month_end(day)
        ends.append(min(end, question.last))
        day = end + timedelta(days=1)
    return ends[-_MOST_MONTHS:]


def _month_end(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])
