"""Targets (chỉ tiêu được giao) against figures, by whole numbers: points, attainment, what is missing.

Rates are printed with two decimals, half up, and compared as they are printed: a rate reaches
its target when the printed rate is not below it. The distance to a target is in percentage
**points** (điểm phần trăm); attainment (mức đạt chỉ tiêu) is rate / target in percent, and is
never called the rate. Values of targets are hundredths of a percent, as in `TargetSet`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from thads_desktop.domain.figures import percent
from thads_desktop.domain.office_payloads import Milestone, TargetSet
from thads_desktop.domain.vocabulary import TargetIndicator
from thads_desktop.domain.work_year import FIRST_MONTH, first_day, work_year

MONTHS = 12
WHOLE = 10_000  # hundredths of a percent in all there is
_HUNDREDTH = Decimal("0.01")


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """Tiến độ phải đạt: what is to be reached by now; `is_set` when a milestone says so.

    Before a milestone it grows evenly up to it (`towards`), from the milestone before (`after`) or
    from nought; after the last one, or without any, up to the target at the end of the year.
    """

    value: int
    months: int
    is_set: bool
    after: Milestone | None = None
    towards: Milestone | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RateStanding:
    """Tỷ lệ so với chỉ tiêu; rates and points in percent with two decimals.

    `missing` is the least that, done of what is enforceable now, makes the printed rate reach
    the target: cases, or đồng. `is_of_unit`: an officer is held against the target of the unit.
    """

    part: int
    whole: int
    rate: Decimal
    target: Decimal
    above_points: Decimal
    attainment: Decimal
    missing: int
    due: Due
    above_due_points: Decimal
    is_of_unit: bool = False

    @property
    def is_reached(self) -> bool:
        """Has the printed rate reached the target?"""
        return self.above_points >= 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CutStanding:
    """Giảm số chuyển kỳ sau so với chỉ tiêu: by how much it fell since the year began.

    In cases or đồng throughout; `percent` is the target where it was given in percent of `opening`.
    """

    opening: int
    now: int
    target: int
    due: Due
    percent: Decimal | None = None

    @property
    def cut(self) -> int:
        """What it fell by; negative when it grew."""
        return self.opening - self.now

    @property
    def missing(self) -> int:
        """By how much it is still to fall."""
        return max(self.target - self.cut, 0)

    @property
    def attainment(self) -> Decimal:
        """Cut / target in percent; nothing is attained while it grew."""
        attained = percent(max(self.cut, 0), self.target)
        assert attained is not None  # noqa: S101 - a target is at least one
        return attained


def cut_standing(opening: int, now: int, target: TargetSet, on: date) -> CutStanding | None:
    """How a cut stands against a target on a day; None of a percentage of nothing."""
    due = due_on(target, on)
    if not target.of_opening:
        return CutStanding(opening=opening, now=now, target=target.value, due=due)
    if not opening:
        return None
    return CutStanding(
        opening=opening,
        now=now,
        target=_share_of(opening, target.value),
        due=replace(due, value=_share_of(opening, due.value)),
        percent=in_percent(target.value),
    )


def _share_of(opening: int, hundredths: int) -> int:
    """The least whole number that is so many hundredths of a percent of the opening."""
    return -(-opening * hundredths // WHOLE)


def in_percent(hundredths: int) -> Decimal:
    """82.50 for 8250."""
    return (Decimal(hundredths) / 100).quantize(_HUNDREDTH)


def in_hundredths(rate: Decimal) -> int:
    """8250 for 82.50."""
    return int((rate * 100).to_integral_value())


def missing_to(part: int, whole: int, target: int) -> int:
    """The least n for which (part + n) / whole is printed as the target or more.

    Printed half up, a rate is the target from half a hundredth below it on:
    (part + n) × 20,000 ≥ (2 × target − 1) × whole.
    """
    wanted = -(-(2 * target - 1) * whole // (2 * WHOLE))
    return max(wanted - part, 0)


def rate_standing(part: int, whole: int, target: TargetSet, on: date) -> RateStanding | None:
    """How part / whole stands against a target on a day; None when there is no whole."""
    rate = percent(part, whole)
    if rate is None:
        return None
    wanted, due = in_percent(target.value), due_on(target, on)
    attainment = percent(in_hundredths(rate), target.value)
    assert attainment is not None  # noqa: S101 - a target is at least one
    return RateStanding(
        part=part,
        whole=whole,
        rate=rate,
        target=wanted,
        above_points=rate - wanted,
        attainment=attainment,
        missing=missing_to(part, whole, target.value),
        due=due,
        above_due_points=rate - in_percent(due.value),
    )


def months_over(year: int, on: date) -> int:
    """How many months of a year of work are over at the end of a day: 0 to 12."""
    tomorrow = on + timedelta(days=1) if on < date.max else on
    passed = (tomorrow.year - year + 1) * MONTHS + tomorrow.month - FIRST_MONTH
    return min(max(passed, 0), MONTHS)


def due_on(target: TargetSet, on: date) -> Due:
    """What is to be reached by the last month that is over: its milestone, or an even part."""
    months = months_over(target.year, on)
    told = sorted(target.milestones, key=lambda one: one.month)
    after = next((one for one in reversed(told) if one.month <= months), None)
    begin, value = (after.month, after.value) if after else (0, 0)
    if begin == months:
        return Due(value=value, months=months, is_set=bool(months))
    towards = next((one for one in told if one.month > months), None)
    end, aim = (towards.month, towards.value) if towards else (MONTHS, target.value)
    return Due(
        value=value + _even_part(aim - value, months - begin, end - begin),
        months=months,
        is_set=False,
        after=after,
        towards=towards,
    )


def _even_part(whole: int, months: int, of: int) -> int:
    """So many months' part of what is spread over some, half up."""
    return (2 * whole * months + of) // (2 * of)


def holds_since(target: TargetSet) -> date:
    """From which day a target holds: of its year when no other is told."""
    return target.since or first_day(target.year)


def target_on(
    targets: Sequence[TargetSet],
    indicator: TargetIndicator,
    on: date,
    *,
    officer: str = "",
    unit: str = "",
) -> TargetSet | None:
    """The target that holds on a day, of targets in the order in which they were told."""
    found = [
        one
        for one in targets
        if one.indicator is indicator
        and (one.officer, one.unit) == (officer, unit)
        and one.year == work_year(on)
        and holds_since(one) <= on
    ]
    newest = max(map(holds_since, found), default=None)
    return next((one for one in reversed(found) if holds_since(one) == newest), None)


def in_force(targets: Iterable[TargetSet], on: date) -> list[TargetSet]:
    """Every target that holds on a day, one of each indicator, unit and officer."""
    told = list(targets)
    kinds = dict.fromkeys((one.indicator, one.unit, one.officer) for one in told)
    held = (
        target_on(told, indicator, on, officer=officer, unit=unit)
        for indicator, unit, officer in kinds
    )
    return [one for one in held if one is not None]
