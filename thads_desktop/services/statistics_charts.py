"""Charts of a counted period (biểu đồ thống kê): every part a door to its cases.

Amounts are figures of the forms themselves, so a bar and its figure cannot part.
"""

from __future__ import annotations

from types import MappingProxyType

from thads_desktop.base.formats import format_count
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress, SilentProgress
from thads_desktop.domain.chart import Bar, Chart, Part, Role
from thads_desktop.services.chart_doors import ChartDoor, Doors, StatisticsChart
from thads_desktop.services.chart_wording import (
    age_names,
    amount_text,
    attained,
    flow_names,
    means_names,
    nothing_to_show,
    rounding_of,
    unit_of,
    whole_figure,
)
from thads_desktop.services.context import Context
from thads_desktop.services.progress_charts import MEASURES, progress_charts
from thads_desktop.services.statistics import (
    CountedPeriod,
    Measure,
    PeriodQuestion,
    filled_form,
)
from thads_desktop.statistics.ages import AgeGroup, open_cases_by_age
from thads_desktop.statistics.forms import FilledForm, FilledRow

_STEPS = 3
_LEFT = "enforceable_carried_over"
_FLOW = MappingProxyType(
    {
        "old": Role.TOTAL,
        "new": Role.CAME,
        "entrusted": Role.GONE,
        "withdrawn": Role.GONE,
        "done": Role.DONE,
        "carried_over": Role.TOTAL,
    }
)


def statistics_charts(
    context: Context, counted: CountedPeriod, progress: Progress | None = None
) -> dict[Measure, list[StatisticsChart]]:
    """Progress, flow, ages of open cases, officers, kinds; by cases and by money.

    Raises:
        DomainError: what `count_period` refuses.
        CancelledError: nobody waits for them any more.
    """
    watcher, what = progress or SilentProgress(), _("Vẽ biểu đồ")
    watcher.report(what, 0, _STEPS)
    by_month = progress_charts(context, counted)
    watcher.report(what, 1, _STEPS)
    ages = _ages(context, counted.question)
    watcher.report(what, 2, _STEPS)
    made = {
        measure: [
            by_month[measure],
            _flow(counted, measure),
            *([ages] if measure is Measure.CASES else []),
            _officers(counted, measure),
            _kinds(counted, measure),
        ]
        for measure in MEASURES
    }
    watcher.report(what, _STEPS, _STEPS)
    return made


def _flow(counted: CountedPeriod, measure: Measure) -> StatisticsChart:
    """From the opening to what is carried over, each step from where the last one ended."""
    doors, figures = Doors(counted.question), counted.figures(measure)
    names = flow_names()
    bars, level = [], 0
    for key, role in _FLOW.items():
        amount = whole_figure(figures, key)
        is_taken = role in (Role.GONE, Role.DONE)
        level = level - amount if is_taken else level
        start = 0 if role is Role.TOTAL else level
        sign = "−" * is_taken or "+" * (role is Role.CAME)
        text = f"{sign if amount else ''}{amount_text(measure, amount)}"
        part = Part(
            name=names[key],
            amount=amount,
            text=text,
            role=role,
            door=doors.to(measure.value, key),
            start=max(start, 0),
        )
        bars.append(Bar(label=names[key], parts=(part,), note=text))
        level += amount if role in (Role.TOTAL, Role.CAME) and key != "carried_over" else 0
    chart = Chart(
        key="flow",
        title=_("Từ số cũ chuyển sang đến số chuyển kỳ sau"),
        unit=unit_of(measure),
        bars=tuple(bars),
        note=rounding_of(measure),
        empty=nothing_to_show(),
    )
    return StatisticsChart(chart=chart, doors=doors.made)


def _ages(context: Context, question: PeriodQuestion) -> StatisticsChart:
    """Cases carried over by full years since their decision."""
    with context.ledger.reading() as connection:
        groups = open_cases_by_age(connection, question, context.columns)
    doors, bars = Doors(question), []
    roles = {True: Role.OPEN, False: Role.WAITS}
    for years, name in age_names().items():
        parts = []
        for is_enforceable, said in means_names().items():
            group = AgeGroup(years, is_enforceable)
            count = groups.get(group, 0)
            door = ChartDoor(question=question, form="cases", key="carried_over", age=group)
            parts.append(
                Part(
                    name=said,
                    amount=count,
                    text=format_count(count),
                    role=roles[is_enforceable],
                    door=doors.add(door),
                )
            )
        total = format_count(sum(int(part.amount or 0) for part in parts))
        note = _("cộng {count} việc").format(count=total)
        bars.append(Bar(label=name, parts=tuple(parts), note=note))
    chart = Chart(
        key="ages",
        title=_("Việc chuyển kỳ sau, theo số năm từ ngày ra quyết định thi hành án"),
        unit=unit_of(Measure.CASES),
        bars=tuple(bars) if groups else (),
        empty=nothing_to_show(),
    )
    return StatisticsChart(chart=chart, doors=doors.made)


def _officers(counted: CountedPeriod, measure: Measure) -> StatisticsChart:
    """What is enforceable with each officer, and how much of it is done; most first."""
    filled = filled_form(counted, f"{measure.value}_by_officer")
    rows = [(row, row.row.label) for row in filled.rows if row.row.within is not None]
    title = _("Theo chấp hành viên, xếp theo số có điều kiện")
    return _divided("officers", title, filled, rows, counted.question)


def _kinds(counted: CountedPeriod, measure: Measure) -> StatisticsChart:
    """The same by obligation ex officio, by kind of case on request, as the form is divided."""
    filled = filled_form(counted, measure.value)
    bases = {row.row.key: row.row.label for row in filled.rows if row.row.within is None}
    rows = [
        (row, f"{_(bases[row.row.within])} · {_(row.row.label)}")
        for row in filled.rows
        if row.row.within is not None
    ]
    title = _("Theo loại việc, xếp theo số có điều kiện")
    return _divided("kinds", title, filled, rows, counted.question)


def _divided(
    key: str,
    title: str,
    filled: FilledForm,
    rows: list[tuple[FilledRow, str]],
    question: PeriodQuestion,
) -> StatisticsChart:
    doors, measure = Doors(question), filled.form.of
    told = [one for one in rows if whole_figure(one[0].figures, "enforceable") > 0]
    told.sort(key=lambda one: -whole_figure(one[0].figures, "enforceable"))
    names = {
        "done": (_("Thi hành xong"), Role.DONE),
        _LEFT: (_("Có điều kiện, chưa xong"), Role.OPEN),
    }
    bars = []
    for row, label in told:
        parts = (
            Part(
                name=name,
                amount=(amount := whole_figure(row.figures, of)),
                text=amount_text(measure, amount),
                role=role,
                door=doors.to(filled.form.key, of, row.row.key),
            )
            for of, (name, role) in names.items()
        )
        bars.append(Bar(label=label, parts=tuple(parts), note=attained(row.figures, measure)))
    how_to_read = _("Bên phải: thi hành xong trên số có điều kiện, và tỷ lệ.")
    chart = Chart(
        key=key,
        title=title,
        unit=unit_of(measure),
        bars=tuple(bars),
        note=" ".join(filter(None, (how_to_read, rounding_of(measure)))),
        empty=nothing_to_show(),
    )
    return StatisticsChart(chart=chart, doors=doors.made)
