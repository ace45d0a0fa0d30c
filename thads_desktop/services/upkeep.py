"""Upkeep (bảo trì): checks of the ledger, and its derived tables made anew."""

from __future__ import annotations

from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress
from thads_desktop.ledger.rebuild import rebuild
from thads_desktop.ledger.verify import Check, verify
from thads_desktop.services.context import Context
from thads_desktop.services.deadlines import ensure_reckoned

__all__ = ["Check", "rebuild_tables", "verify_ledger"]


def verify_ledger(context: Context, progress: Progress | None = None) -> list[Check]:
    """Every check of the ledger: chains, rebuilt tables, references, the file, closed periods.

    Of a ledger that is not sound nothing can be counted again.
    """
    checks = verify(context.ledger, progress)
    if all(one.ok for one in checks):
        checks.append(_closed_periods(context, progress))
    return checks


def _closed_periods(context: Context, progress: Progress | None) -> Check:
    from thads_desktop.services.closed_periods import verify_closed  # noqa: PLC0415 - slow, rare

    faults = [one.fault for one in verify_closed(context, progress) if not one.ok]
    return Check(
        key="closed_periods",
        name=_("Kỳ đã chốt đếm lại đúng như khi chốt"),
        ok=not faults,
        detail="; ".join(faults),
    )


def rebuild_tables(context: Context, progress: Progress | None = None) -> int:
    """Make the derived tables anew from the acts, deadlines too; returns how many acts were read."""
    read = rebuild(context.ledger, progress)
    ensure_reckoned(context, progress)
    return read
