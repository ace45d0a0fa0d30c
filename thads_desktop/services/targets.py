"""Targets of the office (chỉ tiêu được giao): told, revised, and how the figures stand to them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cache, partial
from types import MappingProxyType

import msgspec

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_count, format_money, format_percent
from thads_desktop.base.language import _
from thads_desktop.base.paths import resource
from thads_desktop.domain.codec import decode_payload
from thads_desktop.domain.corrections import standing_acts
from thads_desktop.domain.figures import CASE_KEYS, MONEY_KEYS, Figures
from thads_desktop.domain.national_targets import NationalTarget, parse_national_targets
from thads_desktop.domain.office_payloads import TargetSet
from thads_desktop.domain.statistics_columns import Column
from thads_desktop.domain.statistics_forms import Measure
from thads_desktop.domain.targets import (
    WHOLE,
    CutStanding,
    RateStanding,
    cut_standing,
    holds_since,
    in_force,
    in_percent,
    rate_standing,
    target_on,
)
from thads_desktop.domain.vocabulary import TargetIndicator
from thads_desktop.domain.work_year import first_day, work_year
from thads_desktop.ledger.stored_acts import acts_of
from thads_desktop.services.context import Context, commit_of
from thads_desktop.services.deadlines import ensure_reckoned
from thads_desktop.services.offices import office_of
from thads_desktop.services.statistics import (
    CountedPeriod,
    PeriodQuestion,
    count_period,
    officer_known,
)
from thads_desktop.statistics.on_time import decisions_on_time

RATE_OF: Mapping[Measure, TargetIndicator] = MappingProxyType(
    {
        Measure.CASES: TargetIndicator.RATE_OF_CASES,
        Measure.MONEY: TargetIndicator.RATE_OF_MONEY,
    }
)
"""The indicator of the rate of each main measure."""
_CUTS = {
    TargetIndicator.CASES_CARRIED_OVER_CUT: Measure.CASES,
    TargetIndicator.MONEY_CARRIED_OVER_CUT: Measure.MONEY,
}
_ENFORCEABLE = (
    Column.RUNNING,
    Column.POSTPONED_BY_AGREEMENT,
    Column.COMPLETED,
    Column.TERMINATED,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldTarget:
    """Chỉ tiêu như đã ghi, with the act that told it (to take back), and who recorded it when."""

    act_id: str
    target: TargetSet
    recorded_by: str
    recorded_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetStanding:
    """Chỉ tiêu và kết quả: `standing` is None when there is nothing to measure yet."""

    target: TargetSet
    standing: RateStanding | CutStanding | None


def set_target(context: Context, target: TargetSet) -> str:
    """Record a target, or its revision; returns the act's id.

    Raises:
        DomainError: `target_too_high` for a percentage over 100 %, `since_outside_year`,
            `milestone_repeated`, `milestones_fall`, `officer_unknown`.
    """
    _check(target)
    if target.officer and not target.unit:
        known = officer_known(context, target.officer)
        target = msgspec.structs.replace(target, officer=known)
    with commit_of(context, _("Ghi chỉ tiêu")) as commit:
        act = commit.append(office_of(context).office_id, target, context.today)
    return act.id


def _check(target: TargetSet) -> None:
    values = [target.value, *(one.value for one in target.milestones)]
    if target.is_percent and max(values) > WHOLE:
        raise DomainError(
            _("Chỉ tiêu theo phần trăm không thể quá 100 %."), code="target_too_high", field="value"
        )
    if work_year(holds_since(target)) != target.year:
        raise DomainError(
            _("Ngày áp dụng phải trong năm công tác {year} (từ 01/10 năm trước đến 30/9).").format(
                year=target.year
            ),
            code="since_outside_year",
            field="since",
        )
    months = [one.month for one in target.milestones]
    if len(set(months)) != len(months):
        raise DomainError(
            _("Mỗi tháng chỉ có một mốc."), code="milestone_repeated", field="milestones"
        )
    told = [one.value for one in sorted(target.milestones, key=lambda one: one.month)]
    if told != sorted(told):
        raise DomainError(
            _("Mốc của tháng sau không thể thấp hơn mốc của tháng trước."),
            code="milestones_fall",
            field="milestones",
        )


def told_targets(context: Context, known_at: int | None = None) -> list[ToldTarget]:
    """Every target that stands, in the order told; as known at a position of the ledger."""
    office = office_of(context).office_id
    with context.ledger.reading() as connection:
        stored = acts_of(connection, [office])[office]
    known = [one.act for one in stored if known_at is None or one.position <= known_at]
    return [
        ToldTarget(
            act_id=act.id,
            target=payload,
            recorded_by=act.recorded_by,
            recorded_at=act.recorded_at,
        )
        for act in standing_acts(known).acts
        if isinstance(payload := decode_payload(act), TargetSet)
    ]


def rate_target(context: Context, question: PeriodQuestion, measure: Measure) -> TargetSet | None:
    """The target of a rate that holds on the last day of a period, for whom it is asked.

    Targets are for the year: only what was counted from its first day is held against one. An
    officer without a target of his own is held against that of the unit, which says so.
    """
    if question.first != first_day(work_year(question.last)):
        return None
    told = [one.target for one in told_targets(context, question.known_at)]
    find = partial(target_on, told, RATE_OF[measure], question.last)
    return find(officer=question.officer or "") or find()


def rate_standings(context: Context, counted: CountedPeriod) -> dict[Measure, RateStanding]:
    """How the two rates of a counted period stand to their targets, where they have any."""
    question = counted.question
    found = {}
    for measure in RATE_OF:
        target = rate_target(context, question, measure)
        if target and (standing := _rate(counted.figures(measure), target, question.last)):
            is_of_unit = target.officer != (question.officer or "")
            found[measure] = replace(standing, is_of_unit=is_of_unit)
    return found


def _rate(figures: Figures, target: TargetSet, on: date) -> RateStanding | None:
    return rate_standing(int(figures["done"] or 0), int(figures["enforceable"] or 0), target, on)


def target_standings(
    context: Context, on: date, officer: str | None = None
) -> list[TargetStanding]:
    """Every target of the office that holds on a day, and how its year stands until then.

    With an officer only the targets of that officer; those of other units are not measured.
    """
    told = in_force((one.target for one in told_targets(context)), on)
    wanted = [one for one in told if officer is None or one.officer == officer]
    return [TargetStanding(target=one, standing=standing_of(context, one, on)) for one in wanted]


def standing_of(context: Context, target: TargetSet, on: date) -> RateStanding | CutStanding | None:
    """How its year stands to a target until a day; None where there is nothing to measure."""
    if target.unit:
        return None
    first, officer = first_day(target.year), target.officer or None
    if target.indicator is TargetIndicator.ON_TIME_DECISIONS:
        ensure_reckoned(context)
        with context.ledger.reading() as connection:
            in_time, issued = decisions_on_time(connection, first, on, officer)
        return rate_standing(in_time, issued, target, on)
    question = PeriodQuestion(first=first, last=on, officer=officer)
    counted = count_period(context, question)
    for measure, indicator in RATE_OF.items():
        if indicator is target.indicator:
            return _rate(counted.figures(measure), target, on)
    measure = _CUTS[target.indicator]
    now = int(counted.figures(measure)["enforceable_carried_over"] or 0)
    opening = _opening(context, PeriodQuestion(first=first, last=first, officer=officer), measure)
    return cut_standing(opening, now, target, on)


def _opening(context: Context, question: PeriodQuestion, measure: Measure) -> int:
    """The old cases, or old money, that were enforceable as the year began."""
    counted = count_period(context, question)
    if measure is Measure.CASES:
        old = CASE_KEYS["old"]
        cells = ((one.column, old(one) * count) for one, count in counted.cases)
    else:
        owed = MONEY_KEYS["old"]
        cells = ((one.column, owed(one) * amount) for one, amount in counted.money)
    return sum(amount for column, amount in cells if column in _ENFORCEABLE)


@cache
def national_targets() -> tuple[NationalTarget, ...]:
    """Chỉ tiêu toàn quốc các năm trước, with source and confidence: only to compare with."""
    return parse_national_targets(resource("statistics", "targets.toml").read_bytes())


def indicator_name(indicator: TargetIndicator) -> str:
    """Tiêu chí, as people say it."""
    return _names()[indicator]


def _names() -> Mapping[TargetIndicator, str]:
    return {
        TargetIndicator.RATE_OF_CASES: _("Tỷ lệ thi hành xong về việc"),
        TargetIndicator.RATE_OF_MONEY: _("Tỷ lệ thi hành xong về tiền"),
        TargetIndicator.CASES_CARRIED_OVER_CUT: _("Giảm việc có điều kiện chuyển kỳ sau"),
        TargetIndicator.MONEY_CARRIED_OVER_CUT: _("Giảm tiền có điều kiện chuyển kỳ sau"),
        TargetIndicator.ON_TIME_DECISIONS: _("Ra quyết định thi hành án đúng hạn"),
    }


def shown_value(target: TargetSet, value: int) -> str:
    """A value of a target, or of a milestone of it, with its unit."""
    if target.is_percent:
        return format_percent(in_percent(value))
    if target.indicator is TargetIndicator.MONEY_CARRIED_OVER_CUT:
        return _("{amount} đồng").format(amount=format_money(value))
    return _("{count} việc").format(count=format_count(value))
