"""Identities of acts, cases and devices: unique everywhere, ordered by time, never reused."""

from __future__ import annotations

import os
from typing import Protocol

from thads_desktop.base.clock import Clock


class Identities(Protocol):
    """Gives a new identity each time."""

    def new(self) -> str:
        """A string no other ledger has."""


class RandomIdentities:
    """48 bits of time in milliseconds, then 80 random bits (the layout of UUID version 7)."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def new(self) -> str:
        """32 hexadecimal digits, later ones sort later."""
        milliseconds = int(self._clock.now().timestamp() * 1000) & (2**48 - 1)
        return f"{milliseconds:012x}{os.urandom(10).hex()}"
