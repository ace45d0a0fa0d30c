"""A file written whole: the new content stands under its name, or the old one stays."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path


def write_whole(path: Path, content: bytes) -> None:
    """Write beside `path`, wait until the disk has it, then give it the name.

    Raises:
        OSError: nothing half written is left behind; a file that stood there is untouched.
    """
    unfinished = path.parent / f"{path.name}.part"
    try:
        with unfinished.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except OSError:
        with suppress(OSError):  # the stick is gone, and the file with it
            unfinished.unlink(missing_ok=True)
        raise
