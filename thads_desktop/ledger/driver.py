"""The driver's connections to a ledger's file: one place that opens it (later: with a key)."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from thads_desktop.ledger.faults import known_faults

_PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA busy_timeout=5000",
    "PRAGMA cache_size=-65536",
    "PRAGMA temp_store=MEMORY",
)


def prepare(connection: Any) -> None:  # noqa: ANN401 - sqlcipher3 has no types
    """The settings every connection has; transactions are begun by us, not by the driver."""
    connection.isolation_level = None
    for pragma in _PRAGMAS:
        connection.execute(pragma)


class Glances:
    """Connections for short looks at the file, kept open so that their caches stay warm."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._idle: deque[Any] = deque()

    @contextmanager
    def glance(self) -> Iterator[Any]:
        """A driver's connection that sees one state of the file throughout."""
        with known_faults():
            connection = self._idle.pop() if self._idle else self._open()
            connection.execute("BEGIN")
            try:
                yield connection
            finally:
                connection.execute("ROLLBACK")
                self._idle.append(connection)

    def _open(self) -> Any:  # noqa: ANN401
        connection = dbapi2.connect(str(self._path), check_same_thread=False)
        prepare(connection)
        return connection

    def close(self) -> None:
        """Close what is idle."""
        while self._idle:
            self._idle.pop().close()
