"""Upkeep (bảo trì): checks of the ledger, and its derived tables made anew."""

from __future__ import annotations

from thads_desktop.base.progress import Progress
from thads_desktop.ledger.rebuild import rebuild
from thads_desktop.ledger.verify import Check, verify
from thads_desktop.services.context import Context
from thads_desktop.services.deadlines import ensure_reckoned

__all__ = ["Check", "rebuild_tables", "verify_ledger"]


def verify_ledger(context: Context, progress: Progress | None = None) -> list[Check]:
    """Every check of the ledger: chains, rebuilt tables = stored ones, references, the file."""
    return verify(context.ledger, progress)


def rebuild_tables(context: Context, progress: Progress | None = None) -> int:
    """Make the derived tables anew from the acts, deadlines too; returns how many acts were read."""
    read = rebuild(context.ledger, progress)
    ensure_reckoned(context, progress)
    return read
