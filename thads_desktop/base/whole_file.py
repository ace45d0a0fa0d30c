"""Files written whole: the new content stands under its name, or the old one stays."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


def write_whole(path: Path, content: bytes) -> None:
    """Write beside `path`, wait until the disk has it, then give it the name.

    Raises:
        OSError: nothing half written is left behind; a file that stood there is untouched.
    """
    with unfinished_file(path) as unfinished:
        write_through(unfinished, (content,))


@contextmanager
def unfinished_file(path: Path) -> Iterator[Path]:
    """The file beside `path` to write to; it gets the name when the block ends without an error.

    Raises:
        OSError: the name is not a file's, said before the block begins, or could not be given.
    """
    if path.exists() and not path.is_file():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    unfinished = path.parent / f"{path.name}.part"
    try:
        yield unfinished
        unfinished.replace(path)
    finally:
        with suppress(OSError):  # the stick is gone, and the file with it
            unfinished.unlink(missing_ok=True)


def write_through(path: Path, parts: Iterable[bytes]) -> None:
    """Write a file part by part, and wait until the disk has it.

    Raises:
        OSError: the file may be half written.
    """
    with path.open("wb") as file:
        for part in parts:
            file.write(part)
        file.flush()
        os.fsync(file.fileno())
