"""The cases just outside a figure (sát bên ngoài con số), each with the sentence why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_date, format_money
from thads_desktop.base.language import _
from thads_desktop.domain.statistics_columns import Column, rules_on
from thads_desktop.ledger.case_list import ListedCase, listed_cases
from thads_desktop.ledger.engine import driver_of
from thads_desktop.services.context import Context
from thads_desktop.services.statistics import (
    CaseHead,
    MainRow,
    Measure,
    PeriodQuestion,
    case_head,
)
from thads_desktop.services.statistics_shelf import statistics_form, statistics_forms
from thads_desktop.services.wording import state_name
from thads_desktop.statistics.cells import Standing, standings
from thads_desktop.statistics.forms import FigurePlace, MatterPlace, place_of
from thads_desktop.statistics.near import (
    NearCase,
    Nearness,
    NearSearch,
    near_cases,
    numerator_of,
    parent_of,
)

NEAR_DAYS = 31


@dataclass(frozen=True, slots=True, kw_only=True)
class NearFigure:
    """Sát bên ngoài một con số: the cases by key, nearest first; rows come by `near_rows`."""

    question: PeriodQuestion
    measure: Measure
    cases: Mapping[int, NearCase]


@dataclass(frozen=True, slots=True, kw_only=True)
class NearRow:
    """Một việc sát bên ngoài và vì sao nó chưa ở trong con số."""

    case: CaseHead
    near: NearCase
    why: str


def near_figure(
    context: Context,
    question: PeriodQuestion,
    *,
    form: str,
    key: str,
    row: str = MainRow.TOTAL,
    days: int = NEAR_DAYS,
) -> NearFigure:
    """The cases just outside a figure, of a percentage just outside its numerator.

    Raises:
        DomainError: `near_of_matters` for a figure that counts matters, and what `open_figure`
            refuses.
    """
    name = numerator_of(key)
    figure = _place(form, row, name)
    parent = parent_of(statistics_form(form), name)
    with context.ledger.reading() as connection:
        search = NearSearch(
            connection=connection,
            columns=context.columns,
            question=question,
            figure=figure,
            parent=_place(form, row, parent) if parent else None,
        )
        found = near_cases(search, days)
    return NearFigure(
        question=question,
        measure=figure.measure,
        cases={near.case_key: near for near in found},
    )


def _place(form: str, row: str, name: str) -> FigurePlace:
    place = place_of(statistics_form(form), statistics_forms().names, row=row, column=name)
    if isinstance(place, MatterPlace):
        raise DomainError(
            _("Biểu này đếm vụ, việc riêng; hãy mở con số để xem các việc ở trong."),
            code="near_of_matters",
            field="form",
        )
    return place


def near_rows(context: Context, near: NearFigure, keys: Sequence[int]) -> list[NearRow]:
    """The rows of some of the cases (some 200 at a time), each with its reason."""
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
