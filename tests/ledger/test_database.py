"""The one door to a ledger's file, and what it refuses."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection, func, insert, select

from tests.histories import YEAR_BEGINS, Move, opening_of
from tests.ledgers import MORNING, fresh_context, fresh_ledger, play, play_commit, temporary_context
from thads_desktop.base.errors import DomainError, KnownIoError, RefusedError
from thads_desktop.ledger.database import FILE_NAME, new_ledger, open_ledger
from thads_desktop.ledger.schema import acts, ledger_info
from thads_desktop.ledger.verify import verify
from thads_desktop.ledger.versions import DERIVATION
from thads_desktop.services.context import open_context

OPENED = Move("case-a", opening_of(5000), YEAR_BEGINS)


def make_ledger(folder: Path, *, device: str = "may-1", is_practice: bool = False) -> None:
    with new_ledger(folder, device=device, is_practice=is_practice):
        pass


def refused(folder: Path) -> RefusedError:
    with pytest.raises(RefusedError) as error:
        open_ledger(folder)
    return error.value


def test_a_new_ledger_knows_its_device_and_whether_it_is_practice(tmp_path: Path) -> None:
    make_ledger(tmp_path / "a" / "b", is_practice=True)
    ledger = open_ledger(tmp_path / "a" / "b")
    assert ledger.device == "may-1"
    with ledger.reading() as connection:
        info = {row.key: row.value for row in connection.execute(select(ledger_info))}
    assert info == {"device": "may-1", "is_practice": "1", "derivation": DERIVATION}
    assert ledger.is_current
    ledger.close()


def test_a_folder_holds_one_ledger(tmp_path: Path) -> None:
    make_ledger(tmp_path)
    with pytest.raises(DomainError) as error:
        make_ledger(tmp_path, device="may-2")
    assert error.value.code == "office_exists"


def test_a_ledger_stopped_half_way_through_its_making_never_counts(tmp_path: Path) -> None:
    (tmp_path / f"{FILE_NAME}.may-0.new").write_bytes(b"half of")
    assert refused(tmp_path).code == "office_missing"
    make_ledger(tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == [FILE_NAME]


def test_a_folder_without_a_ledger_says_so(tmp_path: Path) -> None:
    assert refused(tmp_path).code == "office_missing"


def test_a_folder_that_cannot_be_made_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("không phải thư mục")
    with pytest.raises(KnownIoError) as error:
        make_ledger(tmp_path / "file" / "folder")
    assert error.value.code == "read_only"


@pytest.mark.parametrize("content", [b"", b"not a database at all " * 100])
def test_a_file_of_something_else_is_damaged(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(content)
    assert refused(tmp_path).code == "damaged"


def test_a_ledger_of_a_newer_program_is_refused_and_left_alone(tmp_path: Path) -> None:
    ledger = fresh_ledger(tmp_path)
    with ledger.writing() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    ledger.close()
    content = (tmp_path / FILE_NAME).read_bytes()
    assert refused(tmp_path).code == "database_newer"
    assert (tmp_path / FILE_NAME).read_bytes() == content


def test_tables_derived_by_an_older_program_are_made_anew_on_opening(tmp_path: Path) -> None:
    context = fresh_context(tmp_path)
    play(context, [[OPENED]])
    with context.ledger.writing() as connection:
        connection.exec_driver_sql("UPDATE ledger_info SET value = '0' WHERE key = 'derivation'")
        connection.exec_driver_sql("UPDATE cases SET debtor = 'theo quy tắc cũ'")
    context.close()
    with closing(open_ledger(tmp_path)) as stale:
        assert not stale.is_current
    opened = open_context(tmp_path, user="An", clock=MORNING)
    assert [check for check in verify(opened.ledger) if not check.ok] == []
    opened.close()
    with closing(open_ledger(tmp_path)) as current:
        assert current.is_current


def test_the_file_is_written_through_and_holds_its_references(tmp_path: Path) -> None:
    ledger = fresh_ledger(tmp_path)
    with ledger.reading() as connection:
        pragmas = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }
    assert pragmas == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}
    ledger.close()


def test_a_strange_folder_name_is_no_hindrance(tmp_path: Path) -> None:
    folder = tmp_path / "đơn vị 50% #1?"
    make_ledger(folder)
    open_ledger(folder).close()
    assert (folder / FILE_NAME).is_file()


def fail_after(connection: Connection) -> None:
    connection.execute(insert(ledger_info).values(key="half", value="done"))
    raise ZeroDivisionError


def test_an_error_in_the_middle_of_writing_leaves_nothing() -> None:
    with temporary_context() as context:
        with pytest.raises(ZeroDivisionError), context.ledger.writing() as connection:
            fail_after(connection)
        with context.ledger.reading() as connection:
            assert "half" not in set(connection.execute(select(ledger_info.c.key)).scalars())


def test_a_reader_sees_one_state_while_another_writes(tmp_path: Path) -> None:
    context = fresh_context(tmp_path)
    count = select(func.count()).select_from(acts)
    with context.ledger.reading() as connection:
        before = connection.execute(count).scalar_one()
        play(context, [[OPENED]])
        assert connection.execute(count).scalar_one() == before
    with context.ledger.reading() as connection:
        assert connection.execute(count).scalar_one() == before + 1
    context.close()


def test_a_ledger_that_another_window_is_writing_to_is_busy(tmp_path: Path) -> None:
    context, other = fresh_context(tmp_path), open_ledger(tmp_path)
    with context.ledger.reading() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout=0")
    with other.writing(), pytest.raises(KnownIoError) as error:
        play_commit(context, [OPENED])
    assert error.value.code == "busy"
    context.close()
    other.close()


def test_a_full_disk_is_said_and_leaves_nothing_half_done(tmp_path: Path) -> None:
    context = fresh_context(tmp_path)
    with context.ledger.reading() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
    note = opening_of(5000, note="x" * 20_000)
    with pytest.raises(KnownIoError) as error:
        play_commit(context, [Move("case-a", note, YEAR_BEGINS)])
    assert error.value.code == "disk_full"
    with context.ledger.reading() as connection:
        assert connection.execute(select(func.count()).select_from(acts)).scalar_one() == 0
    context.close()
