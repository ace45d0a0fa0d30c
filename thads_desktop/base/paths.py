"""Where things are: the program's own files, and a person's data."""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path


@cache
def program_folder() -> Path:
    """The folder that holds `resources/`: checkout, wheel's package, or frozen bundle."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen)
    package = Path(__file__).resolve().parent.parent
    return package if (package / "resources").is_dir() else package.parent


def resource(*parts: str) -> Path:
    """A file of the program under `resources/`."""
    return program_folder().joinpath("resources", *parts)


def default_data_folder() -> Path:
    """Where an office's data lives when `--data` does not say."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", str(Path.home()))) / "THADS"
    return Path(os.environ.get("XDG_DATA_HOME", str(Path.home() / ".local" / "share"))) / "thads"
