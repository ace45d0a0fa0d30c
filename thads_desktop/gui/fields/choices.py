"""Choices in a combo box: values under the names people read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox


def offer(box: QComboBox, names: Mapping[Any, str], chosen: object) -> None:
    """Offer these values, one chosen (the first when it is none of them); nobody is told of it."""
    blocker = QSignalBlocker(box)
    box.clear()
    for value, name in names.items():
        box.addItem(name, value)
    values = list(names)
    box.setCurrentIndex(values.index(chosen) if chosen in values else 0)
    blocker.unblock()
