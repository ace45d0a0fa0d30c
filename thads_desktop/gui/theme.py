"""Colours of the window: light, dark, or as the system says; letters as large as one likes."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from thads_desktop.base.paths import resource
from thads_desktop.base.settings import Theme

BASE_POINTS = 11.0
TITLE_POINTS = 15.0

_ROLES = MappingProxyType(
    {
        QPalette.ColorRole.Window: "window",
        QPalette.ColorRole.WindowText: "text",
        QPalette.ColorRole.Base: "base",
        QPalette.ColorRole.AlternateBase: "alternate",
        QPalette.ColorRole.Text: "text",
        QPalette.ColorRole.PlaceholderText: "muted",
        QPalette.ColorRole.Button: "button",
        QPalette.ColorRole.ButtonText: "text",
        QPalette.ColorRole.BrightText: "error",
        QPalette.ColorRole.Highlight: "selection",
        QPalette.ColorRole.HighlightedText: "on_selection",
        QPalette.ColorRole.Accent: "accent",
        QPalette.ColorRole.Link: "link",
        QPalette.ColorRole.LinkVisited: "link",
        QPalette.ColorRole.ToolTipBase: "tooltip",
        QPalette.ColorRole.ToolTipText: "on_tooltip",
        QPalette.ColorRole.Light: "base",
        QPalette.ColorRole.Midlight: "line",
        QPalette.ColorRole.Mid: "border",
        QPalette.ColorRole.Dark: "muted",
        QPalette.ColorRole.Shadow: "border",
    }
)
_TEXTS = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)


@cache
def colours(name: str) -> Mapping[str, str]:
    """The colours of `light` or `dark` by their name."""
    chosen: dict[str, str] = json.loads(resource("themes", f"{name}.json").read_text("utf-8"))
    return chosen


def restyle(widget: QWidget) -> None:
    """Let the style sheet look again at the properties of a widget."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def is_dark(theme: Theme) -> bool:
    """Whether a theme is dark here and now."""
    if theme is Theme.SYSTEM:
        return QApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return theme is Theme.DARK


def current_colours() -> Mapping[str, str]:
    """The colours that the window wears now."""
    return colours(current_theme())


def current_theme() -> str:
    """What the window wears now: `light` or `dark`."""
    window = QApplication.palette().color(QPalette.ColorRole.Window)
    text = QApplication.palette().color(QPalette.ColorRole.WindowText)
    return "dark" if window.lightness() < text.lightness() else "light"


def apply_theme(application: QApplication, theme: Theme, font_scale: float) -> None:
    """Dress the whole program."""
    name = "dark" if is_dark(theme) else "light"
    font = QFont(application.font())
    font.setPointSizeF(BASE_POINTS * font_scale)
    application.setFont(font)
    application.setPalette(_palette(colours(name)))
    application.setStyleSheet(_style_sheet(name, font_scale))


def _palette(chosen: Mapping[str, str]) -> QPalette:
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, QColor(chosen[name]))
    for role in _TEXTS:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(chosen["disabled"]))
    return palette


def _style_sheet(name: str, font_scale: float) -> str:
    values = {
        **colours(name),
        "title": f"{TITLE_POINTS * font_scale:.1f}",
        "check": resource("icons", f"check-{name}.svg").as_posix(),
        "clear": resource("icons", f"clear-{name}.svg").as_posix(),
        "arrow": resource("icons", f"arrow-down-{name}.svg").as_posix(),
    }
    template = resource("themes", "window.qss").read_text("utf-8")
    return re.sub(r"@(\w+)@", lambda match: values[match[1]], template)
