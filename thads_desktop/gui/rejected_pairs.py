"""Pairs of parties of which one said that they are not the same person; this person's habit."""

from __future__ import annotations

import json
from contextlib import suppress

from thads_desktop.domain.persons import Mention
from thads_desktop.gui.memory import WindowMemory

_KEY = "persons.rejected"


class RejectedPairs:
    """Which suggestions were put aside, whichever of the two parties one looks at."""

    def __init__(self, memory: WindowMemory) -> None:
        self._memory = memory
        self._pairs = _read(memory.text(_KEY) or "[]")

    def add(self, one: Mention, other: Mention) -> None:
        """Put a pair aside."""
        self._pairs.add(_pair(one, other))

    def discard(self, one: Mention, other: Mention) -> None:
        """Suggest a pair again."""
        self._pairs.discard(_pair(one, other))

    def holds(self, one: Mention, other: Mention) -> bool:
        """Whether a pair was put aside."""
        return _pair(one, other) in self._pairs

    def keep(self) -> None:
        """Remember them for the next start."""
        self._memory.keep(_KEY, json.dumps(sorted(self._pairs)))


def _pair(one: Mention, other: Mention) -> str:
    """The same text for two parties, whichever comes first."""
    first, second = sorted((one, other))
    return json.dumps([first.case_id, first.name, second.case_id, second.name])


def _read(text: str) -> set[str]:
    with suppress(ValueError):
        kept = json.loads(text)
        if isinstance(kept, list):
            return {one for one in kept if isinstance(one, str)}
    return set()
