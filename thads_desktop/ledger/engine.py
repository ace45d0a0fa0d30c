"""SQLAlchemy's engine on a ledger's file; loaded only when more than the list is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, insert
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from thads_desktop.ledger.driver import prepare
from thads_desktop.ledger.faults import known_fault, known_faults
from thads_desktop.ledger.schema import (
    INTAKE_SEARCH_DDL,
    PARTY_SEARCH_DDL,
    SEARCH_DDL,
    alembic_version,
    metadata,
)
from thads_desktop.ledger.versions import HEAD


def engine_of(path: Path) -> Engine:
    """The engine of a ledger's file."""
    engine = create_engine(URL.create("sqlite", database=str(path)), module=dbapi2)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: Any, _record: Any) -> None:  # noqa: ANN401 - sqlcipher3 has no types
    prepare(connection)


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


@contextmanager
def transaction(engine: Engine, *, writes: bool) -> Iterator[Connection]:
    """One transaction; a writing one holds the write lock from its first statement."""
    with known_faults():
        try:
            with engine.execution_options(writes=writes).begin() as connection:
                yield connection
        except DBAPIError as error:
            known = known_fault(str(error.orig))
            if known is None:
                raise
            raise known from error


def create_tables(connection: Connection) -> None:
    """All tables of the newest schema, stamped so."""
    metadata.create_all(connection)
    connection.exec_driver_sql(SEARCH_DDL)
    connection.exec_driver_sql(PARTY_SEARCH_DDL)
    connection.exec_driver_sql(INTAKE_SEARCH_DDL)
    connection.execute(insert(alembic_version).values(version_num=HEAD))


def driver_of(connection: Connection) -> Any:  # noqa: ANN401 - sqlcipher3 has no types
    """The driver's own connection, for what is written in plain SQL."""
    return connection.connection.driver_connection
