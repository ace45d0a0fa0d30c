"""Papers on disk: whole under their names, or not there at all."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from thads_desktop.base.errors import KnownIoError
from thads_desktop.documents.paper_files import write_papers

SMALL_DISK = """
import resource, sys
from pathlib import Path
from thads_desktop.base.errors import KnownIoError
from thads_desktop.documents.paper_files import write_papers

folder = Path(sys.argv[1])
sys.dont_write_bytecode = True  # a cut-off .pyc would stay and break every later import
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
try:
    write_papers({folder / "a.pdf": b"x" * 100, folder / "b.docx": b"x" * 9000})
except KnownIoError as error:
    print(error.code, error.message)
"""


def refusal_of(files: dict[Path, bytes]) -> KnownIoError:
    with pytest.raises(KnownIoError) as refused:
        write_papers(files)
    assert refused.value.field == "file"
    return refused.value


def test_files_stand_whole_under_their_names(tmp_path: Path) -> None:
    write_papers({tmp_path / "a.pdf": b"one", tmp_path / "b.docx": b"two"})
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {
        "a.pdf": b"one",
        "b.docx": b"two",
    }


def test_an_older_paper_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"old")
    write_papers({tmp_path / "a.pdf": b"new"})
    assert (tmp_path / "a.pdf").read_bytes() == b"new"


def test_a_full_disk_leaves_nothing_behind_and_the_old_paper_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"old")
    command = [sys.executable, "-c", SMALL_DISK, str(tmp_path)]
    result = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert result.stdout.startswith("disk_full ")
    assert "giải phóng chỗ trống" in result.stdout
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {"a.pdf": b"old"}


def test_a_read_only_folder_is_named() -> None:
    refused = refusal_of({Path("/sys/bien-ban.pdf"): b"x"})
    assert refused.code == "file_locked"
    assert "bien-ban.pdf" in refused.message


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    assert refusal_of({tmp_path / "usb" / "a.pdf": b"x"}).code == "folder_missing"


def test_a_name_that_is_taken_by_a_folder_is_refused_without_traces(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").mkdir()
    assert refusal_of({tmp_path / "a.pdf": b"x"}).code == "write_failed"
    assert [file.name for file in tmp_path.iterdir()] == ["a.pdf"]


def test_papers_of_one_print_are_refused_together(tmp_path: Path) -> None:
    (tmp_path / "b.docx").mkdir()
    refused = refusal_of({tmp_path / "a.pdf": b"x", tmp_path / "b.docx": b"x"})
    assert "b.docx" in refused.message
    assert [file.name for file in tmp_path.iterdir()] == ["b.docx"]
