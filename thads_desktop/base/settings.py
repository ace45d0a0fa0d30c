"""Settings of a person's window, kept beside the data as one JSON file (cài đặt)."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from enum import StrEnum
from itertools import count
from pathlib import Path

from thads_desktop.base.language import LANGUAGES
from thads_desktop.base.whole_file import write_whole

SETTINGS = "settings.json"  # its name in the office's folder
_SMALLEST, _LARGEST = 0.5, 4.0


class Theme(StrEnum):
    """The colours of the window."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a person chose for the window (cài đặt); nothing here changes the record."""

    language: str = "vi"
    theme: Theme = Theme.SYSTEM
    last_folder: str = ""
    font_scale: float = 1.0
    window_state: str = ""  # opaque text of the window: sizes, columns, sort orders
    user_name: str = ""

    def __post_init__(self) -> None:
        """Refuse what the window could not show."""
        if self.language not in LANGUAGES:
            raise ValueError(self.language)
        if not _SMALLEST <= self.font_scale <= _LARGEST:
            raise ValueError(self.font_scale)


def load_settings(path: Path) -> Settings:
    """The stored settings, or the defaults when there are none or they cannot be read.

    A damaged file is set aside as `<name>.damaged-1`, so that nothing in it is lost.
    """
    try:
        return _settings(json.loads(path.read_text(encoding="utf-8")))
    except OSError:
        return Settings()
    except (ValueError, TypeError):
        with suppress(OSError):  # a read-only folder keeps the file anyway
            _set_aside(path)
        return Settings()


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings whole or not at all; OSError when the folder refuses."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, json.dumps(asdict(settings), ensure_ascii=False, indent=1).encode())


def _settings(stored: object) -> Settings:
    """Settings from JSON; keys of a newer program are passed over, a wrong value raises."""
    if not isinstance(stored, dict):
        raise TypeError(stored)
    kinds = {name: type(default) for name, default in asdict(Settings()).items()}
    values = {name: stored[name] for name in kinds if name in stored}
    if not all(isinstance(value, str | int | float) for value in values.values()):
        raise TypeError(values)
    return Settings(**{name: kinds[name](value) for name, value in values.items()})


def _set_aside(path: Path) -> None:
    names = (path.with_name(f"{path.name}.damaged-{number}") for number in count(1))
    path.replace(next(name for name in names if not name.exists()))
