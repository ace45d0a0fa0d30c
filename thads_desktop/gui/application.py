"""The Qt application: style, letters, language, colours; one per process."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from thads_desktop import __version__
from thads_desktop.base.paths import resource
from thads_desktop.base.settings import Settings
from thads_desktop.gui.icons import product_icon
from thads_desktop.gui.theme import apply_theme
from thads_desktop.gui.translator import CatalogueTranslator, switch_language

_SWITCH_SECONDS = 0.001  # threads give way to the window this often: gaps stay under 8 ms
_LETTERS = "Liberation Sans"


def make_application(argv: Sequence[str], settings: Settings | None = None) -> QApplication:
    """The application in a person's language and colours; the running one when there is one."""
    settings = settings or Settings()
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        # the style by Qt's own option: what `setStyle` returns would load all of QStyle, 8 ms
        application = QApplication([*argv, "-style", "Fusion"])
        application.installTranslator(CatalogueTranslator(application))
    sys.setswitchinterval(_SWITCH_SECONDS)
    application.setApplicationName("THADS Desktop")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("thads")
    application.setFont(_font())
    dress(application, settings)
    application.setWindowIcon(product_icon())
    return application


def dress(application: QApplication, settings: Settings) -> None:
    """Put on the theme, letter size and language of the settings, now and in open windows."""
    apply_theme(application, settings.theme, settings.font_scale)
    switch_language(application, settings.language)


def _font() -> QFont:
    """Segoe UI on Windows; elsewhere our own letters, which have every Vietnamese one."""
    if sys.platform == "win32":
        return QFont("Segoe UI")
    for name in ("Regular", "Bold"):
        QFontDatabase.addApplicationFont(str(resource("fonts", f"LiberationSans-{name}.ttf")))
    return QFont(_LETTERS)
