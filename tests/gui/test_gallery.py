"""Every dialog of the program is in the gallery: its pictures and the tests of all go by it."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from importlib import import_module

from PySide6.QtWidgets import QDialog

import thads_desktop.gui
from tests.gui.windows import gallery_of
from thads_desktop.gui.gallery import DIALOGS
from thads_desktop.gui.window import MainWindow


def below(kind: type[QDialog]) -> Iterator[type[QDialog]]:
    """The kinds of dialog of the program that have no kinds of their own."""
    for one in kind.__subclasses__():
        if one.__subclasses__():
            yield from below(one)
        elif one.__module__.startswith("thads_desktop."):
            yield one


def test_every_dialog_of_the_program_is_in_the_gallery(window: MainWindow) -> None:
    package = thads_desktop.gui
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        import_module(module.name)
    gallery = gallery_of(window)
    shown = {type(gallery.make(name)) for name in DIALOGS}
    assert not [kind.__name__ for kind in set(below(QDialog)) - shown]
