"""Intakes found while one types (tìm hồ sơ tiếp nhận), beside the cases."""

from __future__ import annotations

from thads_desktop.ledger.intake_search import FoundIntake, find_intakes
from thads_desktop.services.context import Context

__all__ = ["FoundIntake", "found_intakes"]


def found_intakes(context: Context, typed: str, limit: int) -> list[FoundIntake]:
    """The newest intakes whose judgment, names or numbers begin with the words typed."""
    with context.ledger.glancing() as driver:
        return find_intakes(driver, typed, limit)
