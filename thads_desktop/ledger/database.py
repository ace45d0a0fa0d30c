"""The one door to a ledger's file: create, open, refuse what is newer, migrate what is older."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, insert, select
from sqlcipher3 import dbapi2

from thads_desktop.base.errors import DomainError, KnownIoError
from thads_desktop.base.language import _
from thads_desktop.ledger.faults import known_faults
from thads_desktop.ledger.schema import (
    DERIVATION,
    HEAD,
    SEARCH_DDL,
    alembic_version,
    ledger_info,
    metadata,
)

FILE_NAME = "thads.db"
_PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA busy_timeout=5000",
    "PRAGMA cache_size=-65536",
    "PRAGMA temp_store=MEMORY",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """Sổ cái hành vi: an open ledger file and the device (máy) that writes to it.

    `is_current`: whether its derived tables follow this program's derivation; if not, they
    are to be rebuilt before anything is read.
    """

    engine: Engine
    path: Path
    device: str
    is_practice: bool = False
    is_current: bool = True

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one state of the ledger throughout."""
        with known_faults(), self.engine.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection that holds the write lock from its first statement."""
        engine = self.engine.execution_options(writes=True)
        with known_faults(), engine.begin() as connection:
            yield connection

    def close(self) -> None:
        """Let go of the file."""
        self.engine.dispose()


def engine_of(path: Path) -> Engine:
    """The engine every connection to a ledger's file comes from (later: with a key)."""
    engine = create_engine(URL.create("sqlite", database=str(path)), module=dbapi2)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: Any, _record: Any) -> None:  # noqa: ANN401 - sqlcipher3 has no types
    connection.isolation_level = None  # transactions are begun by `_begin`, not by the driver
    for pragma in _PRAGMAS:
        connection.execute(pragma)


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def create_ledger(folder: Path, *, device: str, is_practice: bool = False) -> Ledger:
    """A new, empty ledger in a folder.

    Raises:
        DomainError: `office_exists` when the folder already holds one.
        KnownIoError: the folder cannot be written.
    """
    path = folder / FILE_NAME
    if path.exists():
        raise DomainError(
            _("Thư mục {folder} đã có dữ liệu của một đơn vị. Hãy chọn thư mục khác.").format(
                folder=folder
            ),
            code="office_exists",
            field="data",
        )
    _make_folder(folder)
    # Built under another name: a ledger stopped half way through its creation never counts.
    unfinished = folder / f"{FILE_NAME}.new"
    for leftover in folder.glob(f"{unfinished.name}*"):
        leftover.unlink()
    engine = engine_of(unfinished)
    ledger = Ledger(engine=engine, path=unfinished, device=device)
    try:
        with ledger.writing() as connection:
            create_tables(connection)
            info = {
                "device": device,
                "is_practice": str(int(is_practice)),
                "derivation": DERIVATION,
            }
            connection.execute(
                insert(ledger_info), [{"key": key, "value": value} for key, value in info.items()]
            )
    finally:
        engine.dispose()  # the last connection to close folds the WAL into the file
    unfinished.rename(path)
    return open_ledger(folder)


def create_tables(connection: Connection) -> None:
    """All tables of the newest schema, stamped so."""
    metadata.create_all(connection)
    connection.exec_driver_sql(SEARCH_DDL)
    connection.execute(insert(alembic_version).values(version_num=HEAD))


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownIoError(
            _(
                "Không tạo được thư mục {folder}. Hãy chọn thư mục khác hoặc kiểm tra quyền ghi."
            ).format(folder=folder),
            code="read_only",
            field="data",
        ) from error


def open_ledger(folder: Path) -> Ledger:
    """The ledger of a folder, migrated to the newest schema after a backup.

    Raises:
        DomainError: `office_missing` when there is none.
        KnownIoError: `database_newer`, `damaged`, `read_only`, `disk_full`.
    """
    path = folder / FILE_NAME
    if not path.is_file():
        raise DomainError(
            _("Chưa có dữ liệu đơn vị trong {folder}. Hãy tạo đơn vị mới trước.").format(
                folder=folder
            ),
            code="office_missing",
            field="data",
        )
    engine = engine_of(path)
    try:
        revision = _revision(engine)
        if revision != HEAD:
            _migrate(engine, path, revision)
        with known_faults(), engine.begin() as connection:
            info = {row.key: row.value for row in connection.execute(select(ledger_info))}
    except BaseException:
        engine.dispose()
        raise
    return Ledger(
        engine=engine,
        path=path,
        device=info["device"],
        is_practice=info["is_practice"] == "1",
        is_current=info["derivation"] == DERIVATION,
    )


def _revision(engine: Engine) -> str:
    with known_faults(), engine.begin() as connection:
        tables = connection.exec_driver_sql(
            "SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'"
        ).scalar_one()
        if not tables:
            raise KnownIoError(
                _(
                    "Tệp dữ liệu bị hỏng hoặc không phải của chương trình. Hãy khôi phục từ bản sao lưu."
                ),
                code="damaged",
            )
        return str(connection.execute(select(alembic_version.c.version_num)).scalar_one())


def _migrate(engine: Engine, path: Path, revision: str) -> None:
    # Imported here: Alembic costs 130 ms that a current ledger need not pay.
    from thads_desktop.ledger.migrate import migrate  # noqa: PLC0415

    migrate(engine, path, revision)
