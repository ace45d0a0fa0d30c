"""`thads` for tests: in this process by a clock that stands still, or as a process of its own."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import redirect_stderr, redirect_stdout
from contextvars import copy_context
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from thads_desktop.base.clock import Clock, FixedClock
from thads_desktop.cli.main import run
from thads_desktop.cli.session import Doors
from thads_desktop.services.context import Context

MORNING = FixedClock(datetime(2026, 3, 10, 1, 0, tzinfo=UTC))  # eight o'clock in Vietnam
NOVEMBER = FixedClock(datetime(2026, 11, 23, 1, 0, tzinfo=UTC))
LISTS = Path(__file__).parents[1] / "data" / "case-lists"
DATABASE = "thads.db"


@dataclass(frozen=True, slots=True)
class Reply:
    """What a command left behind: its exit code and both outputs."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> dict[str, Any]:
        """The one JSON document on standard output, of a command that was done."""
        assert self.code == 0, (self.code, self.out, self.err)
        return self._json()

    @property
    def error(self) -> dict[str, Any]:
        """The refusal: code, message and field; the message stands on standard error too."""
        assert self.code == 1, (self.code, self.out, self.err)
        document = self._json()
        assert set(document) == {"error"}
        error = document["error"]
        assert set(error) == {"code", "message", "field"}
        assert error["message"] in self.err
        assert "Traceback" not in self.err
        return dict(error)

    def _json(self) -> dict[str, Any]:
        document = json.loads(self.out)
        assert isinstance(document, dict)
        return document


@dataclass(frozen=True, slots=True)
class CommandLine:
    """The command line on one office's folder; every command answers in JSON."""

    folder: Path
    clock: Clock = field(default=MORNING)

    def __call__(self, *words: object) -> Reply:
        """Run a command with `--data`, `--as` and `--json` before it."""
        return self.plain("--data", self.folder, "--as", "An", "--json", *words)

    def plain(self, *words: object) -> Reply:
        """Run exactly these words."""
        out, err = io.StringIO(), io.StringIO()
        with redirect_stdout(out), redirect_stderr(err):
            code = copy_context().run(_exit_code, [str(word) for word in words], self.clock)
        return Reply(code, out.getvalue(), err.getvalue())


def _exit_code(argv: Sequence[str], clock: Clock) -> int:
    doors = Doors(
        clock=clock, take_pictures=_name_pictures, open_window=_no_window, self_test=_passes
    )
    try:
        return run(argv, doors)
    except SystemExit as usage:  # how argparse leaves
        return int(usage.code or 0)


def _name_pictures(
    _context: Context, out: Path, size: tuple[int, int], scale: float, theme: str
) -> list[Path]:
    return [out / f"page-{size[0]}x{size[1]}-{scale}-{theme}.png"]


def _no_window(folder: Path, user: str, *, is_practice: bool, language: str | None) -> int:
    sys.stdout.write(
        json.dumps(
            {"folder": str(folder), "user": user, "practice": is_practice, "language": language}
        )
    )
    return 0


def _passes() -> list[str]:
    return ["ok"]


PROGRAM = (sys.executable, "-m", "thads_desktop")

# The program where no file may grow beyond a number of bytes: to it, the disk is full. It leaves
# no bytecode: Python 3.11 keeps a cut-off .pyc under its final name, and every later import dies.
ON_A_FULL_DISK = """
import resource, sys
sys.dont_write_bytecode = True
most = int(sys.argv.pop(1))
resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
from thads_desktop.__main__ import main
main()
"""

# The program without the powers of root, so that what may not be read or written is refused.
WITHOUT_POWERS = """
import ctypes
HEADER = (ctypes.c_uint32 * 2)(0x20080522, 0)  # _LINUX_CAPABILITY_VERSION_3, this process
ctypes.CDLL(None, use_errno=True).capset(HEADER, (ctypes.c_uint32 * 6)())
from thads_desktop.__main__ import main
main()
"""


def full_disk(most_bytes: int) -> tuple[str, ...]:
    """A program to run in place of `PROGRAM`, whose files cannot grow beyond `most_bytes`."""
    return sys.executable, "-c", ON_A_FULL_DISK, str(most_bytes)


def without_powers() -> tuple[str, ...]:
    """A program to run in place of `PROGRAM`, bound by the rights of files even when root."""
    return sys.executable, "-c", WITHOUT_POWERS


def run_process(
    folder: Path,
    *words: object,
    program: tuple[str, ...] = PROGRAM,
    typed: str = "",
    locale: str = "C.UTF-8",
) -> Reply:
    """Run a command as a process of its own."""
    command = [*program, "--data", str(folder), "--as", "An", "--json", *map(str, words)]
    result = subprocess.run(
        command,
        input=typed.encode(),
        capture_output=True,
        check=False,
        timeout=120,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": locale},
    )
    return Reply(result.returncode, result.stdout.decode("utf-8"), result.stderr.decode("utf-8"))


def everything_recorded(folder: Path) -> list[tuple[Any, ...]]:
    """Every act and commit of an office, byte for byte."""
    connection = dbapi2.connect(str(folder / DATABASE))
    try:
        recorded = connection.execute("SELECT * FROM acts ORDER BY act_key").fetchall()
        commits = connection.execute("SELECT * FROM commits ORDER BY position").fetchall()
    finally:
        connection.close()
    return [*recorded, *commits]


def files_of(folder: Path) -> list[str]:
    """What a folder holds, at any depth; what SQLite keeps beside its file is its own affair."""
    found = (str(path.relative_to(folder)) for path in folder.rglob("*"))
    return sorted(name for name in found if not name.endswith(("-wal", "-shm")))
