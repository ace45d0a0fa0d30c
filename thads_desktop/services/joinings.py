"""Who was recorded to be one person (cùng người), read anew only after an act changed it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from threading import Lock
from types import MappingProxyType
from typing import NamedTuple

from thads_desktop.domain.acts import Act
from thads_desktop.domain.codec import decode_payload
from thads_desktop.domain.office_payloads import PersonsJoined
from thads_desktop.domain.persons import Mention, joined_groups
from thads_desktop.ledger.database import Ledger
from thads_desktop.ledger.stored_acts import standing_of_kinds

_KINDS = ("persons_joined",)
_LAST_ACT = (
    "SELECT coalesce(max(act_key), 0) FROM acts WHERE kind IN ('persons_joined', 'act_voided')"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Joining:
    """Lần ghi nhận cùng người: a standing act that joined parties; taken back, it parts them."""

    act_id: str
    members: tuple[Mention, ...]
    why: str


class Joined(NamedTuple):
    """Những ai là cùng một người: the standing acts, the older first, and whom they join."""

    joinings: tuple[Joining, ...]
    groups: Mapping[Mention, tuple[Mention, ...]]


_NOBODY = Joined((), MappingProxyType({}))


@dataclass(slots=True)
class JoiningBook:
    """Sổ ghi nhận cùng người của một sổ cái: what stands in it now."""

    ledger: Ledger
    _joined: Joined = field(default=_NOBODY, init=False)
    _last_key: int = field(default=0, init=False)
    _reading: Lock = field(default_factory=Lock, init=False, repr=False)

    def __call__(self) -> Joined:
        """Who is one person now; jobs may ask from their own threads."""
        with self._reading:
            with self.ledger.glancing() as driver:
                last_key = int(driver.execute(_LAST_ACT).fetchone()[0])
            if last_key != self._last_key:
                self._joined, self._last_key = _read(self.ledger), last_key
            return self._joined


def _read(ledger: Ledger) -> Joined:
    with ledger.reading() as connection:
        standing = standing_of_kinds(connection, _KINDS)
    joinings = tuple(_joinings(standing))
    return Joined(joinings, joined_groups(one.members for one in joinings))


def _joinings(standing: Iterable[Act]) -> Iterator[Joining]:
    for act in standing:
        payload = decode_payload(act)
        if isinstance(payload, PersonsJoined):
            members = tuple(Mention(one.case_id, one.name) for one in payload.members)
            yield Joining(act_id=act.id, members=members, why=payload.why)
