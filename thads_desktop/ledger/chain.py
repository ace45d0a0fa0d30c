"""The hash chain of a device: each act seals the one recorded before it on that device."""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import NamedTuple

import msgspec

from thads_desktop.domain.acts import Act

GENESIS = bytes(32)


class SealedAct(NamedTuple):
    """An act and the hash its device sealed it with."""

    act: Act
    hash: bytes


_encode = msgspec.json.Encoder().encode


def moment_text(moment: datetime) -> str:
    """A moment as it is stored and hashed: ISO 8601 in UTC."""
    return moment.isoformat(timespec="microseconds")


def act_hash(act: Act, previous: bytes) -> bytes:
    """SHA-256 over the previous hash, the envelope as a JSON array, and the payload's bytes."""
    envelope = (
        act.id,
        act.subject,
        act.kind,
        act.version,
        act.happened_on.isoformat(),
        moment_text(act.recorded_at),
        act.recorded_by,
        act.device,
        act.device_seq,
        act.lamport,
        act.corrects,
        act.reason,
    )
    return hashlib.sha256(previous + _encode(envelope) + b"\n" + act.payload).digest()
