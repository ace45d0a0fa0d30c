"""Page: what the window asks of each of its pages."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from thads_desktop.gui.shell import Shell


class Page(QWidget):
    """A page: reads its data in `refresh`, its words and icons in `relabel`.

    The window shows one page at a time. `refresh` is called before the page is first seen, by
    F5, and when it is seen again after the record changed. `relabel` is called when language,
    colours or letter size change; a subclass calls it at the end of its own `__init__` too.
    `help_topic` names the text under `resources/help/<language>/`; `can_undo` says whether
    Ctrl+Z takes something back here. `painted`: what was read last is on the screen; what can
    wait waits for it.
    """

    painted = Signal()
    help_topic = ""
    can_undo = False

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.shell = shell
        self._is_stale = True
        shell.record_changed.connect(self._grow_stale)
        shell.appearance_changed.connect(self.relabel)

    def refresh(self) -> None:
        """Read anew what is shown."""

    @Slot()
    def relabel(self) -> None:
        """Say everything in the current language, draw icons in the current colours."""

    def add_act(self) -> None:
        """Ctrl+N on this page; nothing unless the page can add something."""

    def undo(self) -> None:
        """Ctrl+Z on this page; nothing unless the page shows what was recorded."""

    def keep_habits(self) -> None:
        """Put columns and sort order into the window's memory; called when it closes."""

    @Slot()
    def _grow_stale(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self.freshen()

    def freshen(self) -> None:
        """Read what is shown unless nothing changed since it was read."""
        if self._is_stale:
            self._is_stale = False
            self.refresh()

    def watch(self, sight: QWidget) -> None:
        """Tell `painted` once a part of the page, and with it all of it, is painted as it is now."""
        sight.installEventFilter(self)
        sight.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt asks before a watched part paints itself: what follows comes after."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self.painted.emit)
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Read the data when the page is first seen, or seen again after a change."""
        self.freshen()
        super().showEvent(event)
