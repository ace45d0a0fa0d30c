"""Files a person chooses: to open, or to write; the folder is remembered."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from thads_desktop.gui.memory import WindowMemory

_ENDING = re.compile(r"\*(\.\w+)")  # of a kind like "PDF (*.pdf)"


def choose_to_open(parent: QWidget, memory: WindowMemory, title: str, kinds: str) -> Path | None:
    """A file to read, of `kinds` like "Excel (*.xlsx *.xls)"; None when the person thinks better."""
    name, _kind = QFileDialog.getOpenFileName(parent, title, memory.settings.last_folder, kinds)
    return _remembered(memory, name)


def choose_to_save(
    parent: QWidget, memory: WindowMemory, title: str, kinds: str, proposed: str
) -> Path | None:
    """A file to write, with the ending of the chosen one of `kinds`; asks before one is replaced."""
    start = str(Path(memory.settings.last_folder) / proposed)
    name, kind = QFileDialog.getSaveFileName(parent, title, start, kinds)
    path = _remembered(memory, name)
    endings = _ENDING.findall(kind) or [Path(proposed).suffix]
    if path is None or path.suffix.lower() in endings:
        return path
    if path.suffix.lower() in _ENDING.findall(kinds):  # another kind was chosen than proposed
        return path.with_suffix(endings[0])
    return path.with_name(path.name + endings[0])


def choose_folder(parent: QWidget, memory: WindowMemory, title: str) -> Path | None:
    """A folder to read; None when the person thinks better."""
    name = QFileDialog.getExistingDirectory(parent, title, memory.settings.last_folder)
    return _remembered(memory, name)


def _remembered(memory: WindowMemory, name: str) -> Path | None:
    if not name:
        return None
    memory.choose(replace(memory.settings, last_folder=str(Path(name).parent)))
    return Path(name)
