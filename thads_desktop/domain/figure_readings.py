"""Readings (cách hiểu) of a published number: every meaning a key can have, and what it comes to.

The same sign "%" stands for a rate, a share, an attainment of the target, a distance in points
or a change. Domain statistics §1.6, rules 3-6.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from thads_desktop.domain.estimates import PERCENT, Estimate, PublishedNumber, exactly, half_up
from thads_desktop.domain.figure_identities import solved
from thads_desktop.domain.figures import MONEY_KEYS

RATE, TARGET, ATTAINMENT = "rate_percent", "target_percent", "target_attainment_percent"
ABOVE, BELOW, ABOVE_PACE = "above_target_points", "below_target_points", "above_pace_points"
ABOVE_RELATIVE = "above_target_percent"
RATE_CHANGE_POINTS, RATE_CHANGE_PERCENT = "rate_change_points", "rate_change_percent"
RATE_LAST_YEAR, RANK = "rate_percent_last_year", "rank"
COUNTS = tuple(MONEY_KEYS)
_ANY = "|".join(COUNTS)
_SHARE = re.compile(rf"share_({_ANY})_percent")
_OVER = re.compile(rf"({_ANY})_over_({_ANY})_percent")
_CHANGE = re.compile(rf"({_ANY})_change_percent")
_AMOUNT = re.compile(rf"({_ANY})_(change|last_year)")
_CHANGE_OVER_NOW = re.compile(rf"({_ANY})_change_over_now_percent")
_PARTS = ("enforceable", "not_yet", "paused")  # shares that make up 100 %
_MONTHS = 12
_SHARE_ENFORCEABLE = "share_enforceable_percent"
_DONE_OF_ALL = "done_over_must_enforce_percent"
_FAMILIES: Mapping[str, tuple[str, ...]] = {
    RATE: (ATTAINMENT, _DONE_OF_ALL, "done_over_accepted_percent", _SHARE_ENFORCEABLE),
    _SHARE_ENFORCEABLE: ("enforceable_over_accepted_percent", RATE),
    "share_done_percent": ("done_over_accepted_percent", RATE),
    _DONE_OF_ALL: (RATE,),
    ATTAINMENT: (RATE,),
    ABOVE: (BELOW, ABOVE_RELATIVE, ABOVE_PACE, ATTAINMENT),
    BELOW: (ABOVE, ATTAINMENT),
    RATE_CHANGE_POINTS: (RATE_CHANGE_PERCENT,),
    RATE_CHANGE_PERCENT: (RATE_CHANGE_POINTS,),
    "carried_over": ("enforceable_carried_over",),
    "enforceable_carried_over": ("carried_over",),
    "accepted": ("must_enforce",),
    "must_enforce": ("accepted",),
}
_LONE = (
    RATE,
    TARGET,
    ATTAINMENT,
    ABOVE,
    BELOW,
    ABOVE_RELATIVE,
    ABOVE_PACE,
    RATE_CHANGE_POINTS,
    RATE_CHANGE_PERCENT,
    RATE_LAST_YEAR,
    RANK,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedForm:
    """Số liệu đã công bố của một biểu: counts and sums as told.

    `rate` and `last_rate` are rates the source prints itself, `target` is in percent, `above` how
    many points above it the source says the rate is; `months` how many months of the year of work
    are over (None: not told).
    """

    told: Mapping[str, Estimate]
    target: Fraction | None = None
    rate: PublishedNumber | None = None
    last_rate: PublishedNumber | None = None
    above: Fraction | None = None
    months: int | None = None

    @property
    def figures(self) -> Mapping[str, Estimate]:
        """What is told and what follows from it by the identities."""
        return solved(self.told)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Cách hiểu một con số: a meaning, what it comes to, and the figures it is reckoned from."""

    meaning: str
    estimate: Estimate
    terms: tuple[tuple[str, Estimate], ...] = ()


def is_printable(key: str) -> bool:
    """Is this a key that a printed number can have?"""
    made = (_SHARE, _OVER, _CHANGE, _AMOUNT)
    return key in (*COUNTS, *_LONE) or any(one.fullmatch(key) for one in made)


def is_percent(key: str) -> bool:
    """Is a number of this key a percentage, or points?"""
    return key.endswith(("_percent", "_points", "_percent_last_year"))


def whole_of(key: str) -> str:
    """The denominator of a rate or a share; "" of what is no part of a whole."""
    if match := _OVER.fullmatch(key):
        return match[2]
    if _SHARE.fullmatch(key):
        return "must_enforce"
    return "enforceable" if key == RATE else ""


def family(key: str) -> tuple[str, ...]:
    """The other meanings that a number printed as this one is known to have in the press."""
    if key in _FAMILIES:
        return _FAMILIES[key]
    if match := _SHARE.fullmatch(key):
        return (f"{match[1]}_over_accepted_percent",)
    if match := _CHANGE.fullmatch(key):
        return (f"{match[1]}_change_over_now_percent",)
    return ()


def readings(form: PublishedForm, key: str) -> Iterator[Reading]:
    """What a key comes to by the figures told: none, or one for each way to reckon it."""
    if key in COUNTS:
        yield from _count(form, key)
    elif key == RATE:
        yield from _ratio(form, key, "done", "enforceable")
    elif match := _OVER.fullmatch(key):
        yield from _ratio(form, key, match[1], match[2])
    elif match := _SHARE.fullmatch(key):
        yield from _share(form, key, match[1])
    elif match := _CHANGE.fullmatch(key) or _CHANGE_OVER_NOW.fullmatch(key):
        yield from _change(form, key, match[1])
    elif match := _AMOUNT.fullmatch(key):
        yield from _amount(form, key, match[1])
    elif key in (RATE_CHANGE_POINTS, RATE_CHANGE_PERCENT):
        yield from _rate_change(form, key)
    elif key == TARGET:
        yield from _target(form)
    elif form.target is not None:
        yield from _against_target(form, key, form.target)


def rates(form: PublishedForm) -> list[Estimate]:
    """The rate reckoned from the figures, then the one that is printed, where there are any."""
    found = [one.estimate for one in readings(form, RATE)]
    return [*found, exactly(form.rate.value)] if form.rate else found


def _count(form: PublishedForm, key: str) -> Iterator[Reading]:
    """A count follows from the other figures; failing that, with help of the printed rate."""
    others = {name: one for name, one in form.told.items() if name != key}
    for figures in (solved(others), solved(_with_rate(others, form.rate))):
        if key in figures:
            yield Reading(meaning=key, estimate=figures[key])
            return


def _with_rate(told: Mapping[str, Estimate], rate: PublishedNumber | None) -> dict[str, Estimate]:
    return dict(told) | (implied_by_rate(told, rate) if rate else {})


def implied_by_rate(told: Mapping[str, Estimate], rate: PublishedNumber) -> dict[str, Estimate]:
    """What a rate says of the figures that were left out: the denominator, the numerator."""
    figures, ratio = solved(told), rate.estimate.times(1 / PERCENT)
    done, enforceable = figures.get("done"), figures.get("enforceable")
    left = figures.get("enforceable_carried_over")
    if done and not enforceable:
        found = done.over(ratio)
    elif enforceable and not done:
        return {"done": _between_ends(enforceable, ratio)}
    elif left and not enforceable:
        found = left.over(exactly(1).minus(ratio))
    else:
        return {}
    if found is None:
        return {}
    return {"enforceable": found} | ({} if done or not left else {"done": found.minus(left)})


def _between_ends(whole: Estimate, ratio: Estimate) -> Estimate:
    return Estimate(whole.low * ratio.low, whole.value * ratio.value, whole.high * ratio.high)


def _ratio(form: PublishedForm, key: str, part: str, whole: str) -> Iterator[Reading]:
    figures = form.figures
    if part in figures and whole in figures:
        percent = figures[part].percent_of(figures[whole])
        if percent:
            terms = ((part, figures[part]), (whole, figures[whole]))
            yield Reading(meaning=key, estimate=percent, terms=terms)


def _share(form: PublishedForm, key: str, part: str) -> Iterator[Reading]:
    """The share; then, of three that are to add up to 100, what the two others leave."""
    yield from _ratio(form, key, part, "must_enforce")
    if part not in _PARTS:
        return
    shares = [
        one.estimate
        for other in _PARTS
        if other != part
        for one in _ratio(form, key, other, "must_enforce")
    ]
    if len(shares) == len(_PARTS) - 1 and all(one.is_exact for one in shares):
        rest = PERCENT - sum(half_up(one.value, 2) for one in shares)
        yield Reading(meaning=key, estimate=exactly(rest))


def _change(form: PublishedForm, key: str, figure: str) -> Iterator[Reading]:
    """Against last year; a fall may be printed without its sign."""
    changed, base = changes(form, figure)
    if changed is None or base is None:
        return
    of = f"{figure}_last_year"
    if not _CHANGE.fullmatch(key):
        of, base = figure, form.figures[figure]
    percent = changed.percent_of(base)
    if percent:
        yield from _signed(key, percent, ((f"{figure}_change", changed), (of, base)))


def _amount(form: PublishedForm, key: str, figure: str) -> Iterator[Reading]:
    """By how much a figure changed, told by last year's; last year's, told by the change."""
    now, is_change = form.figures.get(figure), key.endswith("_change")
    other = form.told.get(f"{figure}_last_year" if is_change else f"{figure}_change")
    if now is None or other is None:
        return
    name = f"{figure}_last_year" if is_change else f"{figure}_change"
    terms = ((figure, now), (name, other))
    if is_change:
        yield from _signed(key, now.minus(other), terms)
    else:
        yield Reading(meaning=key, estimate=now.minus(other), terms=terms)


def changes(form: PublishedForm, figure: str) -> tuple[Estimate | None, Estimate | None]:
    """By how much a figure changed, and what it was last year; None, None when not told."""
    now = form.figures.get(figure)
    last, changed = form.told.get(f"{figure}_last_year"), form.told.get(f"{figure}_change")
    if now and last:
        return now.minus(last), last
    if now and changed:
        return changed, now.minus(changed)
    return None, None


def _signed(
    key: str, estimate: Estimate, terms: tuple[tuple[str, Estimate], ...]
) -> Iterator[Reading]:
    yield Reading(meaning=key, estimate=estimate, terms=terms)
    if estimate.value < 0:
        yield Reading(meaning=key, estimate=exactly(0).minus(estimate), terms=terms)


def _rate_change(form: PublishedForm, key: str) -> Iterator[Reading]:
    if form.last_rate is None:
        return
    last = exactly(form.last_rate.value)
    for rate in rates(form):
        points = rate.rounded(2).minus(last)
        change = points if key == RATE_CHANGE_POINTS else points.percent_of(last)
        if change:
            yield from _signed(key, change, ((RATE, rate), (RATE_LAST_YEAR, last)))


def _target(form: PublishedForm) -> Iterator[Reading]:
    """What the distance that is printed leaves of the rate."""
    if form.above is None:
        return
    above = exactly(form.above)
    for rate in rates(form):
        terms = ((RATE, rate), (ABOVE, above))
        yield Reading(meaning=TARGET, estimate=rate.rounded(2).minus(above), terms=terms)


def _against_target(form: PublishedForm, key: str, target: Fraction) -> Iterator[Reading]:
    for rate in rates(form):
        if found := _distance(key, rate, target, form.months):
            terms = ((RATE, rate), (TARGET, exactly(target)))
            yield Reading(meaning=key, estimate=found, terms=terms)


def _distance(key: str, rate: Estimate, target: Fraction, months: int | None) -> Estimate | None:
    aim, printed = exactly(target), rate.rounded(2)
    match key:
        case "target_attainment_percent":
            return rate.percent_of(aim)
        case "above_target_points":
            return printed.minus(aim)
        case "below_target_points":
            return aim.minus(printed)
        case "above_target_percent":
            return printed.minus(aim).percent_of(aim)
        case "above_pace_points" if months:
            return printed.minus(exactly(target * months / _MONTHS))
        case _:
            return None
