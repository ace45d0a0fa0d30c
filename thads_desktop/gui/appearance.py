"""How the window can look and speak: the choices of menu and system page, said once."""

from __future__ import annotations

from dataclasses import dataclass, replace

from thads_desktop.base.formats import format_count
from thads_desktop.base.language import _
from thads_desktop.base.settings import Settings, Theme

_LETTER_SIZES = (1.0, 1.15, 1.3, 1.5)
_LANGUAGES = (("vi", "Tiếng Việt"), ("en", "English"))  # each in its own tongue


@dataclass(frozen=True, slots=True)
class AppearanceChoice:
    """One thing to choose: its title, and each choice with the settings it leads to."""

    title: str
    choices: tuple[tuple[str, Settings], ...]


def appearance_choices(
    now: Settings,
) -> tuple[AppearanceChoice, AppearanceChoice, AppearanceChoice]:
    """Language, theme and letter size, as seen from the settings that hold now."""
    languages = tuple((name, replace(now, language=code)) for code, name in _LANGUAGES)
    themes = tuple((_theme_name(one), replace(now, theme=one)) for one in Theme)
    sizes = tuple((_percent(size), replace(now, font_scale=size)) for size in _LETTER_SIZES)
    return (
        AppearanceChoice(_("Ngôn ngữ"), languages),
        AppearanceChoice(_("Giao diện"), themes),
        AppearanceChoice(_("Cỡ chữ"), sizes),
    )


def _theme_name(theme: Theme) -> str:
    return {
        Theme.SYSTEM: _("Theo máy"),
        Theme.LIGHT: _("Sáng"),
        Theme.DARK: _("Tối"),
    }[theme]


def _percent(size: float) -> str:
    return f"{format_count(round(size * 100))} %"
