"""Identities (hằng đẳng thức) of the two main forms: solved for what was not published, checked.

Domain statistics §1.6: A1 = A2 + A3, A6 = A1 − A4 − A5, A6 = A7 + A12 + A13 and the others hold
for cases and for money alike.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from thads_desktop.domain.estimates import PERCENT, Estimate, exactly

Known = Mapping[str, Estimate]

SUMS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("new", ("new_ex_officio", "new_on_request")),
    ("accepted", ("old", "new")),
    ("accepted", ("must_enforce", "entrusted", "withdrawn")),
    ("must_enforce", ("enforceable", "not_yet", "paused")),
    ("must_enforce", ("done", "carried_over")),
    ("enforceable", ("done", "enforceable_carried_over")),
    ("enforceable_carried_over", ("running", "postponed_by_agreement")),
    ("carried_over", ("enforceable_carried_over", "not_yet", "paused")),
)
"""A total and the parts that make it up."""
SHARES = ("share_enforceable_percent", "share_not_yet_percent", "share_paused_percent")
"""Parts of what must be enforced, in percent."""
_HUNDRED = exactly(PERCENT)
_ZERO = Fraction(0)
_NONE = exactly(_ZERO)
_PARTS_OF = {"terminated": "done", "received": "done", "waived": "done"}


@dataclass(frozen=True, slots=True, kw_only=True)
class BrokenIdentity:
    """Đẳng thức không khớp: the published parts do not make up the published total.

    `difference` is total − parts. With `is_over` some parts were not published and those that
    were already exceed the total.
    """

    total: str
    parts: tuple[str, ...]
    difference: Fraction
    is_over: bool


def solved(known: Known) -> dict[str, Estimate]:
    """The figures, and every other that follows: of each sum, the one term that is missing.

    What would come out below nought follows from figures that contradict one another: left out.
    """
    found = dict(known)
    while True:
        added = {key: one for key, one in _next(found) if one.high >= 0 and key not in found}
        if not added:
            return found
        found |= added


def _next(found: Known) -> list[tuple[str, Estimate]]:
    return [one for total, parts in SUMS if (one := _missing_term(found, total, parts))]


def _missing_term(found: Known, total: str, parts: tuple[str, ...]) -> tuple[str, Estimate] | None:
    missing = [key for key in (total, *parts) if key not in found]
    if len(missing) != 1:
        return None
    rest = _sum(found, [key for key in parts if key in found])
    return missing[0], rest if missing[0] == total else found[total].minus(rest)


def _sum(found: Known, keys: list[str]) -> Estimate:
    total = _NONE
    for key in keys:
        total = total.plus(found[key])
    return total


def broken(known: Known) -> list[BrokenIdentity]:
    """The sums that the published figures contradict, rounding allowed for."""
    part_of = [(whole, (part,)) for part, whole in _PARTS_OF.items()]
    found = (_broken(known, total, parts) for total, parts in (*SUMS, *part_of))
    return [one for one in found if one]


def _broken(known: Known, total: str, parts: tuple[str, ...]) -> BrokenIdentity | None:
    told = tuple(key for key in parts if key in known)
    if total not in known or not told:
        return None
    difference = known[total].minus(_sum(known, list(told)))
    is_whole = told == parts and total not in map(_PARTS_OF.get, parts)
    if difference.high >= 0 and not (is_whole and difference.low > 0):
        return None
    return BrokenIdentity(
        total=total, parts=told, difference=difference.value, is_over=not is_whole
    )


def broken_shares(printed: Known) -> list[BrokenIdentity]:
    """Three printed shares (tỷ trọng) of one whole that do not add up to 100 %."""
    if not all(key in printed for key in SHARES):
        return []
    rest = _HUNDRED.minus(_sum(printed, list(SHARES)))
    if rest.low <= 0 <= rest.high:
        return []
    return [
        BrokenIdentity(total="must_enforce", parts=SHARES, difference=rest.value, is_over=False)
    ]


def least(known: Known, key: str) -> Fraction:
    """What a figure is at least: the known parts of it, and of those that are not told."""
    if key in known:
        return known[key].low
    sums = (
        sum((least(known, one) for one in parts), _ZERO) for total, parts in SUMS if total == key
    )
    return max(sums, default=_ZERO)


def most(known: Known, key: str) -> Fraction | None:
    """What a figure is at most: what its wholes leave beside their other parts; None: no end."""
    if key in known:
        return known[key].high
    wholes = [(total, parts) for total, parts in SUMS if key in parts]
    wholes += [(whole, (part,)) for part, whole in _PARTS_OF.items() if part == key]
    left = [
        limit - sum(least(known, other) for other in parts if other != key)
        for total, parts in wholes
        if (limit := most(known, total)) is not None
    ]
    return min(left, default=None)
