"""The two errors a person can act on; anything else is a bug (architecture, section 7)."""

from __future__ import annotations


class RefusedError(Exception):
    """Something was refused in plain words that name what to do.

    `code` is an English key, stable for scripts; `field` names the input at fault.
    """

    def __init__(self, message: str, *, code: str = "refused", field: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.code = code
        self.field = field


class DomainError(RefusedError):
    """A rule of law or of the record refuses what was asked; nothing was changed."""


class KnownIoError(RefusedError):
    """The machine refuses (disk full, file locked, newer database); nothing was changed."""
