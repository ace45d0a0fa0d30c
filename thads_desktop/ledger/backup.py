"""A copy of a ledger's file by SQLite's online backup, safe while others write."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Engine
from sqlcipher3 import dbapi2

from thads_desktop.base.progress import Progress, SilentProgress
from thads_desktop.ledger.faults import known_faults

PAGES_PER_STEP = 2048


def copy_database(engine: Engine, target: Path, progress: Progress | None = None) -> None:
    """Copy the whole database to `target`, which appears only when it is complete."""
    watcher = progress or SilentProgress()
    unfinished = target.with_name(target.name + ".part")
    unfinished.unlink(missing_ok=True)

    def step(_status: int, remaining: int, total: int) -> None:
        watcher.report(target.name, total - remaining, total)

    with known_faults(), engine.connect() as connection:
        source = connection.connection.driver_connection
        assert source is not None  # noqa: S101 - a fresh connection has its driver's
        copy = dbapi2.connect(str(unfinished))
        try:
            source.backup(copy, pages=PAGES_PER_STEP, progress=step)
        finally:
            copy.close()
    unfinished.replace(target)
