"""Published figures (số liệu đã công bố) against the identities: does a printed number hold?

Every printed number is held against the meaning it is given, then against the other meanings
its kind has in the press; never against another form's, so that figures swapped between cases
and money are told. Domain statistics §1.6, §3.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from thads_desktop.domain.estimates import PERCENT, Estimate, PublishedNumber, exactly
from thads_desktop.domain.figure_identities import least, most
from thads_desktop.domain.figure_readings import (
    ABOVE,
    ATTAINMENT,
    BELOW,
    COUNTS,
    RATE,
    RATE_CHANGE_POINTS,
    RATE_LAST_YEAR,
    TARGET,
    PublishedForm,
    Reading,
    changes,
    family,
    implied_by_rate,
    rates,
    readings,
)


class Verdict(StrEnum):
    """Kết luận về số đã in: does a printed number follow from the figures?"""

    AGREES = "agrees"
    TRUNCATED = "truncated"
    OTHER_MEANING = "other_meaning"
    CANNOT_TELL = "cannot_tell"
    DISAGREES = "disagrees"


class Limits(NamedTuple):
    """Giới hạn của một số: what it is at least, and at most where there is an end."""

    least: Fraction
    most: Fraction | None

    def hold(self, estimate: Estimate) -> bool:
        """Can a number with its bounds be one of these?"""
        return estimate.high >= self.least and (self.most is None or estimate.low <= self.most)


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetRange:
    """Khoảng chỉ tiêu thường gặp, in percent: a target implied outside it is none."""

    least: Fraction
    most: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """Kết quả đối chiếu một số đã in: the meaning it was given (`proper`) and the one `found`.

    `implied` are figures not published that would make the printed number right. `limits` are what
    a printed count is at least and at most by the figures beside it, where it lies outside.
    """

    verdict: Verdict
    proper: Reading | None = None
    found: Reading | None = None
    implied: Mapping[str, Estimate] = field(default_factory=dict)
    limits: Limits | None = None


_ANYTHING = Limits(Fraction(-(10**18)), None)


def judge(
    form: PublishedForm, key: str, printed: PublishedNumber, usual_targets: TargetRange
) -> Judged:
    """What a printed number says, held against the figures of its form."""
    proper = list(readings(form, key))
    first = proper[0] if proper else None
    if found := _fitting(proper, printed.is_rounding_of):
        return Judged(verdict=Verdict.AGREES, proper=first, found=found)
    if found := _fitting(proper, printed.is_cut_of):
        return Judged(verdict=Verdict.TRUNCATED, proper=first, found=found)
    others = [one for other in family(key) for one in readings(form, other)]
    if found := _fitting(others, printed.is_rounding_of) or _fitting(others, printed.is_cut_of):
        return Judged(verdict=Verdict.OTHER_MEANING, proper=first, found=found)
    if key == RATE and first and (target := _told_target(form, first, printed, usual_targets)):
        found = Reading(meaning=ATTAINMENT, estimate=printed.estimate)
        return Judged(
            verdict=Verdict.OTHER_MEANING, proper=first, found=found, implied={TARGET: target}
        )
    if first:
        return Judged(verdict=Verdict.DISAGREES, proper=first)
    return _without_figures(form, key, printed)


def _fitting(found: Iterable[Reading], fits: Callable[[Estimate], bool]) -> Reading | None:
    return next((one for one in found if fits(one.estimate)), None)


def _told_target(
    form: PublishedForm, rate: Reading, printed: PublishedNumber, usual: TargetRange
) -> Estimate | None:
    """The target of which the printed number is the attainment, when such a target is usual."""
    if form.target is not None or printed.value <= 0:
        return None
    target = rate.estimate.percent_of(printed.estimate)
    return target if target and usual.least <= target.value <= usual.most else None


def _without_figures(form: PublishedForm, key: str, printed: PublishedNumber) -> Judged:
    """Not enough was published: what would follow, and whether that could be at all."""
    implied = {name: one for name, one in _implied(form, key, printed) if one}
    limits = None if _limits(form, key).hold(printed.estimate) else _limits(form, key)
    is_impossible = limits is not None or not all(
        _limits(form, name).hold(one) for name, one in implied.items()
    )
    verdict = Verdict.DISAGREES if is_impossible else Verdict.CANNOT_TELL
    return Judged(verdict=verdict, implied=implied, limits=limits)


def _limits(form: PublishedForm, key: str) -> Limits:
    """What a figure, a rate, a share or a target can be by what was published beside it."""
    if key in COUNTS:
        others = {name: one for name, one in form.figures.items() if name != key}
        return Limits(least(others, key), most(others, key))
    is_part = key in (TARGET, RATE) or key.startswith("share_")
    return Limits(Fraction(0), PERCENT) if is_part else _ANYTHING


def _implied(
    form: PublishedForm, key: str, printed: PublishedNumber
) -> Iterator[tuple[str, Estimate | None]]:
    told, rate = printed.estimate, _told_rate(form)
    target = None if form.target is None else exactly(form.target)
    if key == RATE:
        yield from implied_by_rate(form.told, printed).items()
    elif key == ATTAINMENT:
        yield TARGET, rate.percent_of(told) if rate else None
        yield RATE, _percent_part(told, target)
    elif key in (ABOVE, BELOW):
        above = told if key == ABOVE else exactly(0).minus(told)
        yield TARGET, rate.rounded(2).minus(above) if rate else None
        yield RATE, target.plus(above) if target else None
    elif key == RATE_CHANGE_POINTS and rate:
        yield RATE_LAST_YEAR, rate.rounded(2).minus(told)
    elif key.startswith("share_"):
        yield from _implied_by_share(
            form, key.removeprefix("share_").removesuffix("_percent"), told
        )
    elif key.endswith("_change_percent"):
        yield from _implied_by_change(form, key.removesuffix("_change_percent"), told)


def _told_rate(form: PublishedForm) -> Estimate | None:
    """The rate that printed points and attainments belong to: as printed, else as reckoned."""
    if form.rate is not None:
        return exactly(form.rate.value)
    return next(iter(rates(form)), None)


def _percent_part(percent: Estimate, whole: Estimate | None) -> Estimate | None:
    return percent.times(whole.value / PERCENT) if whole else None


def _implied_by_share(
    form: PublishedForm, part: str, share: Estimate
) -> Iterator[tuple[str, Estimate | None]]:
    figures = form.figures
    if part in figures:
        yield "must_enforce", figures[part].percent_of(share)
    elif "must_enforce" in figures:
        yield part, _percent_part(share, figures["must_enforce"])


def _implied_by_change(
    form: PublishedForm, figure: str, change: Estimate
) -> Iterator[tuple[str, Estimate | None]]:
    now = form.figures.get(figure)
    if now and changes(form, figure) == (None, None):
        yield f"{figure}_last_year", now.percent_of(exactly(PERCENT).plus(change))
