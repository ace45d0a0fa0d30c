"""The menu on top: what has no button of its own, language, colours, letter size."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from thads_desktop.gui.memory import WindowMemory

if TYPE_CHECKING:
    from thads_desktop.gui.appearance import AppearanceChoice


class MainMenu(QMenu):
    """The window's actions, the last one (closing) apart; `chosen` tells new settings."""

    chosen = Signal(object)

    def __init__(self, memory: WindowMemory, actions: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self._memory = memory
        self._own = actions
        self._choices: list[QMenu] = []
        self.aboutToShow.connect(self._fill)

    @Slot()
    def _fill(self) -> None:
        """Say everything in the current language, when somebody looks."""
        from thads_desktop.gui.appearance import appearance_choices  # noqa: PLC0415 - when needed

        self.clear()
        while self._choices:
            self._choices.pop().deleteLater()
        self.addActions(list(self._own[:-1]))
        self.addSeparator()
        for choice in appearance_choices(self._memory.settings):
            self._offer(choice)
        self.addSeparator()
        self.addAction(self._own[-1])

    def _offer(self, choice: AppearanceChoice) -> None:
        menu = QMenu(choice.title, self)
        group = QActionGroup(menu)
        for text, settings in choice.choices:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(settings == self._memory.settings)
            action.setData(settings)
            group.addAction(action)
        group.triggered.connect(self._choose)
        self.addMenu(menu)
        self._choices.append(menu)

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self.chosen.emit(action.data())
