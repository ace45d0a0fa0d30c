"""Boxes one filters a list by."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox


def fill_choices(box: QComboBox, choices: Sequence[tuple[str, object]]) -> None:
    """Offer these choices, keeping the one that is chosen; nobody is told of a change."""
    chosen = box.currentData()
    box.blockSignals(True)  # noqa: FBT003 - Qt takes it by position
    box.clear()
    for text, value in choices:
        box.addItem(text, value)
    values = [value for _text, value in choices]
    box.setCurrentIndex(values.index(chosen) if chosen in values else 0)
    box.blockSignals(False)  # noqa: FBT003 - Qt takes it by position


def fill_names(box: QComboBox, everything: str, names: Sequence[str]) -> None:
    """Offer names, and before them what lets everything through; the chosen one stays offered."""
    chosen = box.currentData()
    kept = [] if chosen is None or chosen in names else [chosen]
    fill_choices(box, [(everything, None), *((one, one) for one in [*names, *kept])])


def offered_names(box: QComboBox) -> list[str]:
    """The names a box offers."""
    return [box.itemData(row) for row in range(1, box.count())]
