"""What a new law pack would change: time limits added, changed and gone, by key."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from thads_desktop.domain.law_entries import Limit
from thads_desktop.domain.law_pack import OFFICE, LawPack


class ChangeKind(StrEnum):
    """Thêm, đổi hay bỏ một thời hạn."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitChange:
    """Một thời hạn đổi theo gói mới: what stood before and what stands after, version by version.

    A version that is the same in both packs is in neither.
    """

    key: str
    kind: ChangeKind
    before: tuple[Limit, ...]
    after: tuple[Limit, ...]

    @property
    def name(self) -> str:
        """The limit's name in the new pack, or in the old one when it is gone."""
        return (self.after or self.before)[-1].name

    @property
    def changes_length(self) -> bool:
        """Does a number, a unit or a day of effect change, and not the words alone?"""
        return _lengths(self.before) != _lengths(self.after)


def limit_changes(old: LawPack, new: LawPack) -> tuple[LimitChange, ...]:
    """The time limits in which two packs differ, in the order of the new one; those gone last.

    What an office overrode is no part of a pack and is left out.
    """
    before, after = _limits(old), _limits(new)
    keys = dict.fromkeys((*after, *before))
    return tuple(
        _change(key, before.get(key, ()), after.get(key, ()))
        for key in keys
        if before.get(key) != after.get(key)
    )


def _change(key: str, before: tuple[Limit, ...], after: tuple[Limit, ...]) -> LimitChange:
    kind = ChangeKind.CHANGED
    if not before:
        kind = ChangeKind.ADDED
    elif not after:
        kind = ChangeKind.REMOVED
    return LimitChange(
        key=key,
        kind=kind,
        before=tuple(one for one in before if one not in after),
        after=tuple(one for one in after if one not in before),
    )


def _limits(pack: LawPack) -> dict[str, tuple[Limit, ...]]:
    """The limits of each key, the earlier first, without where they stand in which file."""
    found: dict[str, list[Limit]] = {}
    for rule in pack.rules:
        if rule.layer != OFFICE:
            found.setdefault(rule.limit.key, []).append(rule.limit)
    return {key: tuple(sorted(some, key=lambda one: one.since)) for key, some in found.items()}


def _lengths(limits: tuple[Limit, ...]) -> list[tuple[object, ...]]:
    return [(one.number, one.unit, one.direction, one.since, one.to) for one in limits]
