"""Progress of a long job, and the way to stop it (tiến độ, Hủy)."""

from __future__ import annotations

from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Stretch:
    """Một chặng của việc dài: the steps of a part, told as those from `begins` to `ends` `of` all.

    Of a part of unknown length only its beginning is told.
    """

    whole: Progress
    begins: int
    ends: int
    of: int

    def report(self, what: str, done: int, total: int) -> None:
        """Tell the whole how far it is."""
        fine = total or 1  # the whole is told in steps as fine as those of the part
        gone = self.begins * fine + (self.ends - self.begins) * done
        self.whole.report(what, gone, self.of * fine)
