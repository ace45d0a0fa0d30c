"""Colours: both themes name the same ones, and letters can be read on their grounds."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from thads_desktop.base.paths import resource
from thads_desktop.base.settings import Settings, Theme
from thads_desktop.gui.application import dress
from thads_desktop.gui.theme import BASE_POINTS, colours, current_colours

PAIRS = [
    ("text", "window"),
    ("text", "base"),
    ("text", "alternate"),
    ("text", "rail"),
    ("text", "hover"),
    ("muted", "window"),
    ("muted", "base"),
    ("muted", "rail"),
    ("on_selection", "selection"),
    ("on_accent", "accent"),
    ("link", "window"),
    ("error", "error_ground"),
    ("error", "window"),
    ("warning", "warning_ground"),
    ("warning", "window"),
    ("on_tooltip", "tooltip"),
]
READABLE = 4.5  # WCAG 2.2, 1.4.3


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize(("letters", "ground"), PAIRS)
def test_letters_can_be_read(name: str, letters: str, ground: str) -> None:
    chosen = colours(name)
    assert contrast(chosen[letters], chosen[ground]) >= READABLE


def test_themes_and_style_sheet_name_the_same_colours() -> None:
    used = set(re.findall(r"@(\w+)@", resource("themes", "window.qss").read_text("utf-8")))
    assert colours("light").keys() == colours("dark").keys()
    assert used <= {*colours("light"), "title", "arrow", "check", "clear"}


def test_dark_theme_and_large_letters_are_worn_at_once(qapp: QApplication) -> None:
    try:
        dress(qapp, Settings(theme=Theme.DARK, font_scale=1.5))
        assert current_colours() == colours("dark")
        assert qapp.palette().color(QPalette.ColorRole.Base) == QColor(colours("dark")["base"])
        assert qapp.font().pointSizeF() == pytest.approx(BASE_POINTS * 1.5)
    finally:
        dress(qapp, Settings(theme=Theme.LIGHT))
    assert current_colours() == colours("light")


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: QColor) -> float:
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
