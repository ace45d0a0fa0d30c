"""Files written whole, or not at all."""

from __future__ import annotations

import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from thads_desktop.base.whole_file import unfinished_file, write_whole

SMALL_DISK = """
import resource, sys
from pathlib import Path
from thads_desktop.base.whole_file import write_whole

sys.dont_write_bytecode = True  # a cut-off .pyc would stay and break every later import
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
try:
    write_whole(Path(sys.argv[1]), b"x" * 9000)
except OSError as error:
    sys.exit(f"refused {error.errno}")
"""


def test_a_new_file_stands_alone_under_its_name(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.xlsx", b"one")
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {"a.xlsx": b"one"}


def test_an_older_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(b"old and longer")
    write_whole(tmp_path / "a.xlsx", b"new")
    assert (tmp_path / "a.xlsx").read_bytes() == b"new"


def test_a_full_disk_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(b"old")
    command = [sys.executable, "-c", SMALL_DISK, str(tmp_path / "a.xlsx")]
    result = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert result.stderr.startswith("refused ")
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {"a.xlsx": b"old"}


def test_a_name_taken_by_a_folder_is_refused_without_traces(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").mkdir()
    with pytest.raises(OSError, match=r"a\.xlsx"):
        write_whole(tmp_path / "a.xlsx", b"x")
    assert [file.name for file in tmp_path.iterdir()] == ["a.xlsx"]


def test_a_block_that_fails_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b"old")
    with suppress(ValueError), unfinished_file(tmp_path / "a.jsonl") as file:
        file.write_bytes(b"new")
        raise ValueError  # of whoever reads it back
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {"a.jsonl": b"old"}
