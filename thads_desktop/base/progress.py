"""Progress of a long job, and the way to stop it (tiến độ, Hủy)."""

from __future__ import annotations

from typing import Protocol


class CancelledError(Exception):
    """The person pressed Cancel (Hủy); the job undid what it had begun."""


class Progress(Protocol):
    """Told how far a job is; raises `CancelledError` when it is to stop."""

    def report(self, what: str, done: int, total: int) -> None:
        """`done` of `total` steps of `what` (a phrase in the person's language) are over."""


class SilentProgress:
    """Nobody is watching."""

    def report(self, what: str, done: int, total: int) -> None:
        """Say nothing, never cancel."""
