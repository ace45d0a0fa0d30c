"""What the window remembers of a person's habits: its place, column widths, sort orders."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QByteArray

from thads_desktop.base.settings import Settings, load_settings, save_settings

Remembered: TypeAlias = str | list[int]


class WindowMemory:
    """Settings of this person, with the window's own state as a small JSON object in them."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.settings = load_settings(path)
        self._state = _read(self.settings.window_state)

    def choose(self, settings: Settings) -> None:
        """Keep what the person chose, now and for the next start."""
        self.settings = replace(settings, window_state=json.dumps(self._state))
        with suppress(OSError):  # a read-only folder must not keep anybody from working
            save_settings(self._path, self.settings)

    def save(self) -> None:
        """Write down where everything stands."""
        self.choose(self.settings)

    def keep(self, key: str, value: Remembered) -> None:
        """Remember a value under a key until `save`."""
        self._state[key] = value

    def numbers(self, key: str) -> list[int]:
        """Remembered numbers; none when there are none or they are damaged."""
        value = self._state.get(key, [])
        sound = isinstance(value, list) and all(isinstance(one, int) for one in value)
        return value if sound and isinstance(value, list) else []

    def text(self, key: str) -> str | None:
        """A remembered text; None when there is none."""
        value = self._state.get(key)
        return value if isinstance(value, str) else None

    def keep_bytes(self, key: str, value: QByteArray) -> None:
        """Remember an opaque state of Qt."""
        self.keep(key, value.toBase64().toStdString())

    def bytes_of(self, key: str) -> QByteArray:
        """A remembered opaque state of Qt; empty when there is none."""
        value = self._state.get(key, "")
        return QByteArray.fromBase64(value.encode() if isinstance(value, str) else b"")


def _read(text: str) -> dict[str, Remembered]:
    with suppress(ValueError):
        state = json.loads(text)
        if isinstance(state, dict):
            return state
    return {}
