"""The one door to a ledger's file: create, open, refuse what is newer, migrate what is older.

Opening it and reading its list go straight to the driver; SQLAlchemy, which takes longer to
load than the first page to show, comes with the first transaction (docs/decisions/0007).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from thads_desktop.base.errors import DomainError, KnownIoError
from thads_desktop.base.language import _
from thads_desktop.ledger.driver import Glances
from thads_desktop.ledger.faults import damaged
from thads_desktop.ledger.versions import DERIVATION, HEAD

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

    from thads_desktop.domain.law import Law

FILE_NAME = "thads.db"


@dataclass(slots=True, kw_only=True)
class Ledger:
    """Sổ cái hành vi: an open ledger file and the device (máy) that writes to it.

    `is_current`: whether its derived tables follow this program's derivation; if not, they
    are to be rebuilt before anything is read. `law` gives the law deadlines are reckoned by;
    without one none are kept.
    """

    path: Path
    device: str
    is_practice: bool = False
    is_current: bool = True
    law: Callable[[], Law] | None = None
    _glances: Glances = field(init=False, repr=False)
    _engine: Engine | None = field(default=None, init=False, repr=False)
    _making: Lock = field(default_factory=Lock, init=False, repr=False)

    def __post_init__(self) -> None:
        """Nothing is opened yet."""
        self._glances = Glances(self.path)

    @property
    def engine(self) -> Engine:
        """SQLAlchemy's engine, loaded and made when it is first needed."""
        from thads_desktop.ledger.engine import engine_of  # noqa: PLC0415

        with self._making:
            if self._engine is None:
                self._engine = engine_of(self.path)
            return self._engine

    @contextmanager
    def glancing(self) -> Iterator[Any]:
        """The driver's connection, for short reads in plain SQL."""
        with self._glances.glance() as connection:
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one state of the ledger throughout."""
        with self._transaction(writes=False) as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection that holds the write lock from its first statement."""
        with self._transaction(writes=True) as connection:
            yield connection

    @contextmanager
    def _transaction(self, *, writes: bool) -> Iterator[Connection]:
        from thads_desktop.ledger.engine import transaction  # noqa: PLC0415

        with transaction(self.engine, writes=writes) as connection:
            yield connection

    def close(self) -> None:
        """Let go of the file."""
        self._glances.close()
        if self._engine is not None:
            self._engine.dispose()


@contextmanager
def new_ledger(folder: Path, *, device: str, is_practice: bool = False) -> Iterator[Ledger]:
    """A ledger that gets its name when the block ends well: half made, it never counts.

    Raises:
        DomainError: `office_exists` when the folder already holds one.
        KnownIoError: the folder cannot be written.
    """
    path = folder / FILE_NAME
    _check_is_free(path)
    _make_folder(folder)
    for leftover in folder.glob(f"{FILE_NAME}.*.new*"):  # of a start that was stopped
        leftover.unlink()
    unfinished = folder / f"{FILE_NAME}.{device}.new"
    ledger = Ledger(path=unfinished, device=device, is_practice=is_practice)
    try:
        _fill(ledger, {"device": device, "is_practice": str(int(is_practice))})
        yield ledger
        ledger.close()  # the last connection to close folds the WAL into the file
        _check_is_free(path)
        unfinished.rename(path)
    finally:
        ledger.close()
        _remove(unfinished)


def _check_is_free(path: Path) -> None:
    if path.exists():
        raise DomainError(
            _("Thư mục {folder} đã có dữ liệu của một đơn vị. Hãy chọn thư mục khác.").format(
                folder=path.parent
            ),
            code="office_exists",
            field="data",
        )


def _fill(ledger: Ledger, info: dict[str, str]) -> None:
    from thads_desktop.ledger.engine import create_tables  # noqa: PLC0415

    with ledger.writing() as connection:
        create_tables(connection)
        insert = "INSERT INTO ledger_info (key, value) VALUES (?, ?)"
        connection.exec_driver_sql(insert, [*info.items(), ("derivation", DERIVATION)])


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


def remove_ledger(folder: Path) -> None:
    """Take away a closed ledger that did not come to be."""
    _remove(folder / FILE_NAME)


def _remove(path: Path) -> None:
    for beside in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + beside).unlink(missing_ok=True)


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
    ledger = Ledger(path=path, device="")
    try:
        revision = _revision(ledger)
        if revision != HEAD:
            _migrate(ledger, revision)
        _read_info(ledger)
    except BaseException:
        ledger.close()
        raise
    return ledger


def _read_info(ledger: Ledger) -> None:
    with ledger.glancing() as connection:
        info = dict(connection.execute("SELECT key, value FROM ledger_info").fetchall())
    ledger.device = info["device"]
    ledger.is_practice = info["is_practice"] == "1"
    ledger.is_current = info["derivation"] == DERIVATION


def _revision(ledger: Ledger) -> str:
    with ledger.glancing() as connection:
        tables = "SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'"
        if not connection.execute(tables).fetchone()[0]:
            raise damaged()
        return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])


def _migrate(ledger: Ledger, revision: str) -> None:
    # Imported here: Alembic costs 130 ms that a current ledger need not pay.
    from thads_desktop.ledger.migrate import migrate  # noqa: PLC0415

    migrate(ledger.engine, ledger.path, revision)
