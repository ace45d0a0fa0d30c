"""The window's memory survives restarts, and damage costs nothing but the memory."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QByteArray

from thads_desktop.base.settings import Settings, save_settings
from thads_desktop.gui.memory import WindowMemory


def test_what_was_kept_is_there_after_a_restart(settings_path: Path) -> None:
    memory = WindowMemory(settings_path)
    memory.keep("cases.columns", [100, 200])
    memory.keep_bytes("window", QByteArray(b"\x00state"))
    memory.save()
    again = WindowMemory(settings_path)
    assert again.numbers("cases.columns") == [100, 200]
    assert again.bytes_of("window") == QByteArray(b"\x00state")


def test_choosing_a_language_keeps_the_rest(settings_path: Path) -> None:
    memory = WindowMemory(settings_path)
    memory.keep("cases.sort", [1, 0])
    memory.choose(replace(memory.settings, language="en"))
    again = WindowMemory(settings_path)
    assert again.settings.language == "en"
    assert again.numbers("cases.sort") == [1, 0]


def test_damaged_state_is_forgotten(settings_path: Path) -> None:
    save_settings(settings_path, Settings(window_state='{"cases.columns": ["x"], "window": 3'))
    memory = WindowMemory(settings_path)
    assert memory.numbers("cases.columns") == []
    assert memory.bytes_of("window").isEmpty()


def test_wrong_kind_of_value_is_passed_over(settings_path: Path) -> None:
    state = '{"cases.columns": ["x"], "window": [3]}'
    save_settings(settings_path, Settings(window_state=state))
    memory = WindowMemory(settings_path)
    assert memory.numbers("cases.columns") == []
    assert memory.bytes_of("window").isEmpty()
