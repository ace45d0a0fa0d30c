"""The targets of a year of work (chỉ tiêu của một năm): as told and as typed, and how they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_percent, parse_money
from thads_desktop.base.language import _
from thads_desktop.domain.office_payloads import Milestone, TargetSet
from thads_desktop.domain.statistics_forms import Measure
from thads_desktop.domain.targets import MONTHS, holds_since, in_force, in_hundredths
from thads_desktop.domain.vocabulary import TargetIndicator
from thads_desktop.domain.work_year import FIRST_MONTH, first_day, last_day
from thads_desktop.services.context import Context
from thads_desktop.services.targets import (
    RATE_OF,
    TargetStanding,
    ToldTarget,
    national_targets,
    shown_value,
    standing_of,
    told_targets,
)

_MILESTONE = re.compile(r"(?P<month>[0-9]{1,2})\s*[:=]\s*(?P<value>.+)")


class TargetState(StrEnum):
    """Hiệu lực của một chỉ tiêu on a day: it holds, another took its place, its day is to come."""

    HOLDS = "holds"
    REPLACED = "replaced"
    TO_COME = "to_come"


@dataclass(frozen=True, slots=True, kw_only=True)
class YearTarget:
    """Một chỉ tiêu của năm, and how the year stands to it where it holds."""

    told: ToldTarget
    state: TargetState
    standing: TargetStanding | None = None


def targets_of_year(context: Context, year: int, on: date) -> list[YearTarget]:
    """Every target told for a year, newest last; how those that hold stand on a day of it."""
    day = min(max(on, first_day(year)), last_day(year))
    told = [one for one in told_targets(context) if one.target.year == year]
    held = in_force((one.target for one in told), day)
    return [_year_target(context, one, held, day) for one in told]


def _year_target(
    context: Context, told: ToldTarget, held: Sequence[TargetSet], day: date
) -> YearTarget:
    if not any(told.target is one for one in held):
        is_to_come = holds_since(told.target) > day
        return YearTarget(
            told=told, state=TargetState.TO_COME if is_to_come else TargetState.REPLACED
        )
    found = standing_of(context, told.target, day)
    return YearTarget(
        told=told,
        state=TargetState.HOLDS,
        standing=TargetStanding(target=told.target, standing=found),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedTarget:
    """Chỉ tiêu như đã gõ: a rate as "82,5", cases as "120", money as "1,5 tỷ".

    A cut as "3 %" is of what the year opened with, and so are its milestones, which are months
    with values: "3: 30; 6: 55"; month 1 is October.
    """

    year: int
    indicator: TargetIndicator
    value: str
    officer: str = ""
    unit: str = ""
    since: date | None = None
    decision: str = ""
    milestones: str = ""


def read_target(typed: TypedTarget) -> TargetSet:
    """The target that was typed.

    Raises:
        DomainError: `value_wrong`, `milestone_wrong`; the field is named.
    """
    of_opening = typed.value.strip().endswith("%") and not typed.indicator.is_rate
    return TargetSet(
        year=typed.year,
        indicator=typed.indicator,
        value=_value(typed.indicator, typed.value, "value", of_opening=of_opening),
        of_opening=of_opening,
        officer=typed.officer,
        unit=typed.unit,
        decision=typed.decision,
        since=typed.since,
        milestones=tuple(_milestones(typed, of_opening=of_opening)),
    )


def _value(indicator: TargetIndicator, text: str, field: str, *, of_opening: bool) -> int:
    if indicator.is_rate or of_opening:
        return _hundredths(text, field)
    if indicator is TargetIndicator.MONEY_CARRIED_OVER_CUT:
        return _positive(_money(text, field), field)
    return _positive(int(digits) if (digits := _digits(text.strip())) else 0, field)


def _hundredths(text: str, field: str) -> int:
    try:
        rate = Decimal(text.strip().removesuffix("%").strip().replace(",", "."))
    except InvalidOperation as error:
        raise _wrong_value(field) from error
    if not rate.is_finite() or rate * 100 != (rate * 100).to_integral_value():
        raise _wrong_value(field)
    return _positive(in_hundredths(rate), field)


def _money(text: str, field: str) -> int:
    try:
        return parse_money(text)
    except DomainError as error:
        raise DomainError(error.message, code=error.code, field=field) from error


def _digits(text: str) -> str:
    plain = re.sub(r"[. ](?=[0-9]{3}\b)", "", text)
    return plain if plain.isascii() and plain.isdecimal() else ""


def _positive(value: int, field: str) -> int:
    if value <= 0:
        raise _wrong_value(field)
    return value


def _wrong_value(field: str) -> DomainError:
    message = _(
        "Hãy ghi số dương: tỷ lệ như 82,5 (nhiều nhất hai số lẻ), số việc như 120; "
        "giảm theo phần trăm số đầu năm như 3%."
    )
    return DomainError(message, code="value_wrong", field=field)


def _milestones(typed: TypedTarget, *, of_opening: bool) -> Iterator[Milestone]:
    for part in filter(None, (one.strip() for one in typed.milestones.split(";"))):
        match = _MILESTONE.fullmatch(part)
        if match is None or not 1 <= int(match["month"]) <= MONTHS:
            raise DomainError(
                _("Hãy ghi mốc dạng “3: 30; 6: 55”: tháng thứ mấy của năm công tác và mức."),
                code="milestone_wrong",
                field="milestones",
            )
        value = _value(typed.indicator, match["value"], "milestones", of_opening=of_opening)
        yield Milestone(month=int(match["month"]), value=value)


def shown_milestones(target: TargetSet) -> str:
    """The milestones of a target as one types them."""
    told = sorted(target.milestones, key=lambda one: one.month)
    return "; ".join(f"{one.month}: {typed_value(target, one.value)}" for one in told)


def milestones_in_words(target: TargetSet) -> str:
    """The milestones of a target: hết tháng 3/2026: 55,00 %."""
    told = sorted(target.milestones, key=lambda one: one.month)
    return "; ".join(
        _("hết tháng {month}: {value}").format(
            month=_month_of(target.year, one.month), value=shown_value(target, one.value)
        )
        for one in told
    )


def _month_of(year: int, month: int) -> str:
    """The month of a year of work as the calendar has it: 1 of 2026 is 10/2025."""
    passed = FIRST_MONTH - 1 + month - 1
    return f"{passed % MONTHS + 1}/{year - 1 + passed // MONTHS}"


def typed_value(target: TargetSet, value: int) -> str:
    """A value of a target as one would type it: 82,5 for 8250 hundredths."""
    if not target.is_percent:
        return str(value)
    typed = f"{Decimal(value) / 100:f}".replace(".", ",")
    return f"{typed}%" if target.of_opening else typed


def typed_example(indicator: TargetIndicator) -> str:
    """How a value of an indicator is typed, with its unit."""
    if indicator.is_rate:
        return _("phần trăm, như 82,5")
    if indicator is TargetIndicator.MONEY_CARRIED_OVER_CUT:
        return _("số tiền như 1,5 tỷ, hoặc phần trăm số đầu năm như 3%")
    return _("số việc như 120, hoặc phần trăm số đầu năm như 3%")


def national_hint(indicator: TargetIndicator, year: int) -> str:
    """What the country was to reach the year before, and by which source: only to compare with."""
    measure = next((one for one, rate in RATE_OF.items() if rate is indicator), None)
    last = next((one for one in national_targets() if one.year == year - 1), None)
    if measure is None or last is None:
        return ""
    value = last.cases if measure is Measure.CASES else last.money
    if value is None:
        return ""
    return _("Để so sánh: chỉ tiêu toàn quốc năm {year} là {value} ({source}).").format(
        year=last.year, value=format_percent(value), source=last.source
    )
