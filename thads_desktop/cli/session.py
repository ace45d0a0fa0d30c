"""What every command needs: the office's folder, who acts, the clock, the window's doors."""

from __future__ import annotations

import getpass
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from thads_desktop.base.clock import Clock
from thads_desktop.base.paths import default_data_folder
from thads_desktop.base.settings import SETTINGS, load_settings
from thads_desktop.services.context import Context, open_context


class OpenWindow(Protocol):
    """Opens the window on a folder in a person's name; returns the exit code."""

    def __call__(self, folder: Path, user: str, *, is_practice: bool, language: str | None) -> int:
        """Stay until the window is closed; without a language, in the one last chosen."""


TakePictures = Callable[[Context, Path, tuple[int, int], float, str], list[Path]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Doors:
    """What the composition root hands the commands: time, and the functions that need a window."""

    clock: Clock
    take_pictures: TakePictures
    open_window: OpenWindow
    self_test: Callable[[], list[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """Phiên dòng lệnh: the parsed words and the doors."""

    words: Namespace
    doors: Doors

    @property
    def folder(self) -> Path:
        """The office's folder: `--data`, or the user's own."""
        named: Path | None = self.words.data
        return named or default_data_folder()

    @property
    def user(self) -> str:
        """Who acts: `--as`, else the name given at the first start, else the machine's."""
        named = self.words.user or load_settings(self.folder / SETTINGS).user_name
        return str(named or getpass.getuser())

    @contextmanager
    def office(self) -> Iterator[Context]:
        """The office in the folder, open for the length of the block."""
        context = open_context(self.folder, user=self.user, clock=self.doors.clock)
        try:
            yield context
        finally:
            context.close()
