"""Data folders that cannot be used: a sentence, exit 1, and nothing changed in them."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest
from sqlcipher3 import dbapi2

from tests.cli.command import (
    DATABASE,
    CommandLine,
    everything_recorded,
    files_of,
    full_disk,
    run_process,
    without_powers,
)
from tests.cli.samples import opening, written

PAGE = 4096
HEAD = 100  # bytes in which SQLite notes how a file is used
PERIOD = ("--from", "2025-10-01", "--to", "2026-03-10")
READING = (("cases",), ("verify",), ("statistics", *PERIOD), ("act", "void", "x", "--reason", "y"))


def cut_in_half(database: Path) -> None:
    content = database.read_bytes()
    database.write_bytes(content[: len(content) // 2])


def torn_head(database: Path) -> None:
    content = database.read_bytes()
    database.write_bytes(bytes(PAGE) + content[PAGE:])


def torn_everywhere(database: Path) -> None:
    content = database.read_bytes()
    rng = Random(1)  # noqa: S311 - noise
    database.write_bytes(content[:PAGE] + rng.randbytes(len(content) - PAGE))


def of_another_program(database: Path) -> None:
    database.unlink()
    connection = dbapi2.connect(str(database))
    connection.execute("CREATE TABLE notes (text)")
    connection.commit()
    connection.close()


DAMAGES: dict[str, Callable[[Path], object]] = {
    "cut in half": cut_in_half,
    "torn head": torn_head,
    "torn everywhere": torn_everywhere,
    "of another program": of_another_program,
    "no database": lambda path: path.write_text("đây không phải là dữ liệu\n" * 400),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_database_is_refused_and_left_as_it_is(
    practice: CommandLine, tmp_path: Path, damage: str
) -> None:
    thads = copied(practice, tmp_path)
    DAMAGES[damage](thads.folder / DATABASE)
    content = (thads.folder / DATABASE).read_bytes()
    for words in READING:
        error = thads(*words).error
        assert error["code"] == "damaged"
        assert "Hãy khôi phục từ bản sao lưu" in error["message"]
    assert (thads.folder / DATABASE).read_bytes()[HEAD:] == content[HEAD:]
    assert files_of(thads.folder) == [DATABASE]


def copied(practice: CommandLine, tmp_path: Path) -> CommandLine:
    shutil.copytree(practice.folder, tmp_path / "office")
    return CommandLine(tmp_path / "office")


@pytest.mark.parametrize("seed", range(12))
def test_a_lost_page_is_found_by_verify_and_never_a_bug(
    practice: CommandLine, tmp_path: Path, seed: int
) -> None:
    thads = copied(practice, tmp_path)
    database = thads.folder / DATABASE
    rng = Random(seed)  # noqa: S311 - which page is lost is no secret
    content = bytearray(database.read_bytes())
    at = PAGE * rng.randrange(1, len(content) // PAGE)
    content[at : at + PAGE] = rng.choice([bytes(PAGE), rng.randbytes(PAGE)])
    database.write_bytes(content)
    assert thads("verify").code == 1
    for words in READING:
        assert thads(*words).code in {0, 1}


def test_a_changed_act_is_found_by_verify(thads: CommandLine, tmp_path: Path) -> None:
    thads("act", "record", "new", "case_opened", written(tmp_path, opening()))
    connection = dbapi2.connect(str(thads.folder / DATABASE))
    change = "UPDATE acts SET payload = replace(payload, '5000000', '6000000') WHERE act_key = 2"
    connection.execute(change)
    connection.commit()
    connection.close()
    reply = thads("verify")
    assert reply.code == 1
    assert '"ok": false' in reply.out


def test_a_database_of_a_newer_program_is_refused_and_left_as_it_is(
    practice: CommandLine, tmp_path: Path
) -> None:
    thads = copied(practice, tmp_path)
    connection = dbapi2.connect(str(thads.folder / DATABASE))
    connection.execute("UPDATE alembic_version SET version_num = '9001'")
    connection.commit()
    connection.close()
    content = (thads.folder / DATABASE).read_bytes()
    for words in READING:
        error = thads(*words).error
        assert error["code"] == "database_newer"
        assert "Hãy cập nhật chương trình" in error["message"]
    assert (thads.folder / DATABASE).read_bytes() == content
    assert files_of(thads.folder) == [DATABASE]


@pytest.fixture
def read_only(practice: CommandLine, tmp_path: Path) -> Iterator[CommandLine]:
    """A practice office whose folder and file may only be read."""
    thads = copied(practice, tmp_path)
    (thads.folder / DATABASE).chmod(0o444)
    thads.folder.chmod(0o555)
    yield thads
    thads.folder.chmod(0o755)


def test_nothing_is_recorded_in_a_read_only_folder(read_only: CommandLine, tmp_path: Path) -> None:
    act = written(tmp_path, opening())
    words = ("act", "record", "new", "case_opened", act)
    content = (read_only.folder / DATABASE).read_bytes()
    error = run_process(read_only.folder, *words, program=without_powers()).error
    assert error["code"] == "read_only"
    assert "kiểm tra quyền ghi" in error["message"]
    assert (read_only.folder / DATABASE).read_bytes() == content
    assert files_of(read_only.folder) == [DATABASE]


def test_no_office_is_made_where_nothing_may_be_written(tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir()
    folder.chmod(0o555)
    words = ("office", "create", "--name", "A", "--code", "B")
    for place in (folder, folder / "deeper"):
        error = run_process(place, *words, program=without_powers()).error
        assert error["code"] == "read_only"
    folder.chmod(0o755)
    assert files_of(folder) == []


def test_no_office_is_made_in_the_place_of_a_file(tmp_path: Path) -> None:
    place = tmp_path / "file"
    place.write_bytes(b"mine")
    for folder in (place, place / "office", Path("/proc/office")):
        error = CommandLine(folder)("office", "create", "--name", "A", "--code", "B").error
        assert error["code"] == "read_only"
        assert CommandLine(folder)("cases").error["code"] == "office_missing"
    assert place.read_bytes() == b"mine"


def test_no_office_is_half_made_on_a_full_disk(tmp_path: Path) -> None:
    words = ("office", "create", "--name", "A", "--code", "B")
    error = run_process(tmp_path / "office", *words, program=full_disk(40_000)).error
    assert error["code"] == "disk_full"
    thads = CommandLine(tmp_path / "office")
    assert thads("cases").error["code"] == "office_missing"
    assert thads(*words).document["cases"] == 0
    assert files_of(thads.folder) == [DATABASE]


def test_an_act_on_a_full_disk_is_not_recorded(practice: CommandLine, tmp_path: Path) -> None:
    thads = copied(practice, tmp_path)
    before = everything_recorded(thads.folder)
    act = written(tmp_path, opening("9999/QĐ-THADS"))
    words = ("act", "record", "new", "case_opened", act)
    error = run_process(thads.folder, *words, program=full_disk(20_000)).error
    assert error["code"] == "disk_full"
    assert everything_recorded(thads.folder) == before
    assert thads("verify").document["ok"]
    assert thads(*words).code == 0
