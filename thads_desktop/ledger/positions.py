"""Moments and commit positions: what the ledger knew when."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import Connection, func, select

from thads_desktop.ledger.chain import moment_text
from thads_desktop.ledger.schema import commits


def position_at(connection: Connection, moment: datetime) -> int:
    """The last commit at or before a moment; 0 when there was none."""
    written = moment_text(moment.astimezone(UTC))
    query = select(func.max(commits.c.position)).where(commits.c.recorded_at <= written)
    return connection.execute(query).scalar() or 0


def last_position(connection: Connection) -> int:
    """The newest commit; 0 for an empty ledger."""
    return connection.execute(select(func.max(commits.c.position))).scalar() or 0
