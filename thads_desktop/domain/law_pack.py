"""Law pack (gói pháp luật): the law as dated data, to be asked by day.

Entries of one key go by layers: the laws themselves, then overlays that amend them, then what
the office overrode; within its dates the higher layer goes first, so that what is dated in the
future changes nothing before its day. `law_reading` reads one from its files.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date
from hashlib import sha256
from typing import NamedTuple, TypeVar

import msgspec

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.domain import law_entries as e
from thads_desktop.domain.counting import Term
from thads_desktop.domain.entry_identity import identity
from thads_desktop.domain.entry_overrides import EntryOverride, kind_of_section, overriding

LAW_ITSELF, OVERLAY, OFFICE = 0, 1, 2  # layers; the higher goes first
END, REGIME = "end:", "regime"
BEFORE = "@before"  # after a code: counted from such an event under the law before
EntryT = TypeVar("EntryT", bound=msgspec.Struct)
DatedT = TypeVar("DatedT", bound=e.Entry)


class Rule(NamedTuple):
    """Quy tắc thời hạn: a limit with its regime, its layer and the place it was read from."""

    limit: e.Limit
    regime: str
    layer: int
    path: str
    line: int

    @property
    def term(self) -> Term:
        """Number, unit and direction."""
        return Term(self.limit.number, self.limit.unit, self.limit.direction)

    @property
    def is_periodic(self) -> bool:
        """Is it asked again and again: does what fulfils it open it anew?"""
        return not set(self.limit.opens).isdisjoint(self.limit.closes)


class LimitOverride(NamedTuple):
    """Đơn vị sửa một thời hạn: another number or unit from a day on, and why."""

    key: str
    number: int
    unit: e.Unit
    since: date
    to: date
    why: str


class Layered(NamedTuple):
    """Mục của gói cùng tầng của nó: an entry that is no time limit, and its layer."""

    entry: msgspec.Struct
    layer: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LawPack:
    """Gói pháp luật đã đọc: every dated entry, ready to be asked by day."""

    digest: str
    regimes: tuple[e.Regime, ...]
    events: Mapping[str, e.EventType]
    rules: tuple[Rule, ...]
    others: Mapping[str, tuple[Layered, ...]]
    _by_key: Mapping[str, tuple[Rule, ...]] = field(init=False, repr=False)
    _by_opening: Mapping[str, tuple[Rule, ...]] = field(init=False, repr=False)
    _by_recount: Mapping[str, tuple[Rule, ...]] = field(init=False, repr=False)
    _cancelling: frozenset[str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Index the rules by what opens them and by key: the higher layer, then the later day."""
        by_key: dict[str, list[Rule]] = {}
        by_opening: dict[str, list[Rule]] = {}
        by_recount: dict[str, list[Rule]] = {}
        # Of two overrides from one day the one recorded last goes first.
        last_first = reversed(self.rules)
        for rule in sorted(last_first, key=lambda one: (one.layer, one.limit.since), reverse=True):
            by_key.setdefault(rule.limit.key, []).append(rule)
            for opening in rule.limit.opens:
                by_opening.setdefault(opening, []).append(rule)
            for event in rule.limit.recounted_by:
                by_recount.setdefault(event, []).append(rule)
        cancelling = frozenset(code for rule in self.rules for code in rule.limit.cancels)
        object.__setattr__(self, "_cancelling", cancelling)
        object.__setattr__(self, "_by_key", {k: tuple(v) for k, v in by_key.items()})
        object.__setattr__(self, "_by_opening", {k: tuple(v) for k, v in by_opening.items()})
        object.__setattr__(self, "_by_recount", {k: tuple(v) for k, v in by_recount.items()})

    def rule(self, key: str, day: date) -> Rule | None:
        """The rule of a key in force on a day."""
        for rule in self._by_key.get(key, ()):
            if rule.limit.since <= day <= rule.limit.to:
                return rule
        return None

    def opened_by(self, opening: str) -> tuple[Rule, ...]:
        """All rules, of whatever date, that `code`, `code@until`, `code@before`, `end:key` opens."""
        return self._by_opening.get(opening, ())

    def recounted_by(self, code: str) -> tuple[Rule, ...]:
        """All rules, of whatever date, whose facts are asked anew after an event."""
        return self._by_recount.get(code, ())

    def versions(self, key: str) -> tuple[Rule, ...]:
        """All rules of a key, the higher layers first."""
        return self._by_key.get(key, ())

    def variant_name(self, variant: str) -> str:
        """What a variant of an event is called; one the pack does not name shows itself."""
        return next((one.name for one in self.entries(e.Variant) if one.key == variant), variant)

    def is_extension(self, code: str) -> bool:
        """Does an event put the day it carries in place of a last day it cancels?"""
        return bool(self.opened_by(f"{code}@until")) and code in self._cancelling

    @property
    def asked_facts(self) -> frozenset[str]:
        """Every fact some rule asks for."""
        return frozenset(
            fact for rule in self.rules for fact in (*rule.limit.when, *rule.limit.unless)
        )

    @property
    def keys(self) -> tuple[str, ...]:
        """Every key of a limit, in the order of the files."""
        return tuple(dict.fromkeys(rule.limit.key for rule in self.rules))

    def entries(self, kind: type[EntryT]) -> tuple[EntryT, ...]:
        """All entries of one section, of whatever date and layer."""
        return tuple(entry for entry, _layer in self.layered(kind))

    def layered(self, kind: type[EntryT]) -> tuple[tuple[EntryT, int], ...]:
        """All entries of one section, each with its layer; what the office overrode comes last."""
        found = self.others.get(kind.__name__, ())
        return tuple((one.entry, one.layer) for one in found if isinstance(one.entry, kind))

    def in_force(
        self, kind: type[DatedT], day: date, *, highest: int = OFFICE
    ) -> tuple[DatedT, ...]:
        """What holds on a day, in the order of the files: one entry of each identity.

        The higher layer goes first, up to `highest`, then the later day, then what was recorded
        last.
        """
        found: dict[str, tuple[tuple[int, date], DatedT]] = {}
        for entry, layer in self.layered(kind):
            if layer > highest or not entry.is_in_force(day):
                continue
            key, place = identity(entry), (layer, entry.since)
            if key not in found or place >= found[key][0]:
                found[key] = place, entry
        return tuple(entry for _place, entry in found.values())

    def entry(
        self, kind: type[DatedT], named: str, day: date, *, highest: int = OFFICE
    ) -> DatedT | None:
        """The entry of an identity that holds on a day."""
        found = self.in_force(kind, day, highest=highest)
        return next((one for one in found if identity(one) == named), None)

    def overridden(self, override: EntryOverride) -> e.Entry:
        """The entry an override puts before what the laws themselves say on its first day.

        Raises:
            DomainError: `section_unknown`, `entry_missing`, and as `entry_overrides.overriding`.
        """
        kind = kind_of_section(override.section)
        base = self.entry(kind, override.entry, override.since, highest=OVERLAY)
        if base is None:
            raise DomainError(
                _("Ngày {day} danh mục “{section}” không có mục “{entry}”.").format(
                    day=format_date(override.since), section=override.section, entry=override.entry
                ),
                code="entry_missing",
                field="entry",
            )
        return overriding(base, override)

    def with_overrides(self, overrides: Sequence[LimitOverride]) -> LawPack:
        """The pack with what the office overrode; an override of an unknown key is left out."""
        rules = [_overridden(self, one) for one in overrides]
        added = tuple(rule for rule in rules if rule is not None)
        if not added:
            return self
        said = repr(overrides).encode()
        digest = sha256(self.digest.encode() + said).hexdigest()
        return replace(self, rules=(*self.rules, *added), digest=digest)

    def with_entries(self, overrides: Sequence[EntryOverride]) -> LawPack:
        """The pack with the entries the office overrode; what it cannot hold is left out."""
        others, added = dict(self.others), []
        for one in overrides:
            with suppress(DomainError):  # made for another pack, or by a newer program
                entry = self.overridden(one)
                section = type(entry).__name__
                others[section] = (*others[section], Layered(entry, OFFICE))
                added.append(entry)
        if not added:
            return self
        digest = sha256(self.digest.encode() + repr(added).encode()).hexdigest()
        return replace(self, others=others, digest=digest)


def _overridden(pack: LawPack, override: LimitOverride) -> Rule | None:
    base = pack.rule(override.key, override.since)
    if base is None:
        return None
    limit = msgspec.structs.replace(
        base.limit,
        number=override.number,
        unit=override.unit,
        since=override.since,
        to=min(override.to, base.limit.to),
        note=override.why,
        confidence=e.Confidence.TO_CHECK,
    )
    return base._replace(limit=limit, layer=OFFICE)
