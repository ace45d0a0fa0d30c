"""The cases just outside a figure (sát bên ngoài con số), each with the sentence why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product

from sqlalchemy import Connection

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_date, format_money
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress
from thads_desktop.domain.matter_courses import Topic
from thads_desktop.domain.statistics_columns import Column, rules_on
from thads_desktop.domain.statistics_forms import StatisticsForm
from thads_desktop.ledger.case_list import ListedCase, listed_cases
from thads_desktop.ledger.engine import driver_of
from thads_desktop.services.context import Context
from thads_desktop.services.deadlines import law_of_limits
from thads_desktop.services.matter_wording import near_matter_sentence
from thads_desktop.services.statistics import (
    CaseHead,
    MainRow,
    Measure,
    PeriodQuestion,
    case_head,
    case_heads,
    measures_of,
)
from thads_desktop.services.statistics_shelf import statistics_form, statistics_forms
from thads_desktop.services.wording import state_name
from thads_desktop.statistics.cells import Standing, standings
from thads_desktop.statistics.near import near_cases
from thads_desktop.statistics.near_matters import MatterSearch, NearMatter, near_matters
from thads_desktop.statistics.near_search import search_of
from thads_desktop.statistics.nearness import NearCase, Nearness

__all__ = [
    "NEAR_DAYS",
    "NearCase",
    "NearFigure",
    "NearMatter",
    "NearRow",
    "near_figure",
    "near_rows",
]

NEAR_DAYS = 31
MOST_DAYS = 366
Variant = tuple[Topic, str]
"""Which measure or stage of a topic."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NearFigure:
    """Sát bên ngoài một con số: the cases by key, nearest first; rows come by `near_rows`.

    Of a figure of matters a case is as near as the nearest of its `matters`; `variants` are the
    names of the measures and stages by which its form tells them apart.
    """

    question: PeriodQuestion
    measure: Measure
    cases: Mapping[int, NearCase]
    matters: Mapping[int, Sequence[NearMatter]] = field(default_factory=dict)
    variants: Mapping[Variant, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class NearRow:
    """Một việc sát bên ngoài và vì sao nó chưa ở trong con số; of matters, each of them."""

    case: CaseHead
    near: NearCase
    why: str
    matters: Sequence[NearMatter] = ()


def near_figure(
    context: Context,
    question: PeriodQuestion,
    *,
    form: str,
    key: str,
    row: str = MainRow.TOTAL,
    days: int = NEAR_DAYS,
    progress: Progress | None = None,
) -> NearFigure:
    """The cases, or the matters, just outside a figure; of a percentage outside its numerator.

    Raises:
        DomainError: `days_wrong`, and what `open_figure` refuses.
        CancelledError: the person stopped it.
    """
    if not 1 <= days <= MOST_DAYS:
        raise DomainError(
            _("Hãy ghi số ngày từ 1 đến {most}.").format(most=MOST_DAYS),
            code="days_wrong",
            field="days",
        )
    law = law_of_limits(context, measures_of(form), progress)
    with context.ledger.reading() as connection:
        search = search_of(
            connection,
            context.columns,
            question,
            statistics_form(form),
            statistics_forms().names,
            row=row,
            key=key,
            law=law,
        )
        if isinstance(search, MatterSearch):
            return _of_matters(form, question, near_matters(search, days, progress))
        found = near_cases(search, days, progress)
    return NearFigure(
        question=question,
        measure=search.figure.measure,
        cases={near.case_key: near for near in found},
    )


def _of_matters(form: str, question: PeriodQuestion, found: Sequence[NearMatter]) -> NearFigure:
    """The cases by their nearest matter."""
    matters: dict[int, list[NearMatter]] = {}
    for one in found:
        matters.setdefault(one.near.case_key, []).append(one)
    return NearFigure(
        question=question,
        measure=Measure.MATTERS,
        cases={key: some[0].near for key, some in matters.items()},
        matters=matters,
        variants=dict(_variants(statistics_form(form))),
    )


def _variants(form: StatisticsForm) -> Iterator[tuple[Variant, str]]:
    """The measures and stages that have a row of their own, as the form calls them."""
    for row in form.rows:
        for topic, variant in product(row.matters.topic, row.matters.variant):
            yield (topic, variant), row.label[:1].lower() + row.label[1:]


def near_rows(context: Context, near: NearFigure, keys: Sequence[int]) -> list[NearRow]:
    """The rows of some of the cases (some 200 at a time), each with its reason."""
    if near.measure is Measure.MATTERS:
        return _rows_of_matters(context, near, keys)
    with context.ledger.reading() as connection:
        listed = listed_cases(driver_of(connection), keys)
        stood = _standings(context, connection, near, keys)
    return [
        NearRow(
            case=case_head(case),
            near=near.cases[case.case_key],
            why=_why(near, case, stood[case.case_key]),
        )
        for case in listed
    ]


def _rows_of_matters(context: Context, near: NearFigure, keys: Sequence[int]) -> list[NearRow]:
    """Cases and intakes, as asked for, each with its matters from the nearest on."""
    heads = case_heads(context, keys)
    return [
        NearRow(
            case=heads[key],
            near=near.cases[key],
            why="; ".join(_why_of_matter(one, near) for one in near.matters[key]),
            matters=near.matters[key],
        )
        for key in keys
    ]


def _why_of_matter(one: NearMatter, near: NearFigure) -> str:
    matter = one.matter
    return near_matter_sentence(one, near.variants.get((matter.topic, matter.variant), ""))


def _standings(
    context: Context, connection: Connection, near: NearFigure, keys: Sequence[int]
) -> dict[int, Standing]:
    """How each case stands in the nearest period that counts it."""
    by_period: defaultdict[PeriodQuestion, list[int]] = defaultdict(list)
    for key in keys:
        by_period[near.cases[key].period(near.question)].append(key)
    stood: dict[int, Standing] = {}
    for question, some in by_period.items():
        rules = rules_on(context.columns, question.last)
        stood |= standings(connection, question, rules, some)
    return stood


def _why(near: NearFigure, case: ListedCase, stood: Standing) -> str:
    one = near.cases[case.case_key]
    if one.nearness is Nearness.OTHER_COLUMN:
        return _("{standing} từ {since}, còn {left} đồng").format(
            standing=_standing(stood),
            since=format_date(stood.since),
            left=format_money(one.distance),
        )
    assert one.on is not None  # noqa: S101 - all others are of a day
    day = format_date(one.on)
    if one.nearness is Nearness.ENTERED_LATE:
        return _("{event}, ghi vào dữ liệu ngày {day}, sau thời điểm của số liệu").format(
            event=_standing(stood), day=day
        )
    event = _event(near, case, stood)
    return _edge_words(one.nearness).format(event=event, day=day, days=one.distance)


def _edge_words(nearness: Nearness) -> str:
    return {
        Nearness.ENDS_LATER: _("{event} ngày {day}, sau ngày cuối kỳ {days} ngày"),
        Nearness.BEGINS_EARLIER: _("{event} ngày {day}, trước ngày đầu kỳ {days} ngày"),
        Nearness.BEGINS_LATER: _(
            "{event} ngày {day}; vào con số này nếu kỳ bắt đầu muộn hơn {days} ngày"
        ),
    }[nearness]


def _standing(stood: Standing) -> str:
    """Trạng thái, and that it is enforceable where the state alone does not say so."""
    name = state_name(stood.state, stood.ground).lower()
    if stood.cell.column in (Column.RUNNING, Column.POSTPONED_BY_AGREEMENT):
        return _("có điều kiện, {state}").format(state=name)
    return name


def _event(near: NearFigure, case: ListedCase, stood: Standing) -> str:
    """What happened on the day just outside."""
    one = near.cases[case.case_key]
    if near.measure is Measure.MONEY:
        return _("{amount} đồng").format(amount=format_money(one.amount))
    if case.decided_on == one.on:
        return _("ra quyết định thi hành án")
    return state_name(stood.state, stood.ground).lower()
