"""What the tabs of the case page share: filled when looked at, and able to ask for a new act."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QSplitter, QWidget

from thads_desktop.gui.shell import Shell
from thads_desktop.services.case_view import CaseView

_LIST, _CHOSEN = 3, 2  # shares of the room
_LOW = 15  # lines of text: less leaves each of two tables only its heading


class TwoTables(QSplitter):
    """Two tables one above the other, or side by side where there is little height."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._fill()

    def addWidget(self, widget: QWidget) -> None:
        """The list has more room than what belongs to its chosen row."""
        super().addWidget(widget)
        self.setStretchFactor(self.count() - 1, _LIST if self.count() == 1 else _CHOSEN)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn when the height calls for it."""
        is_low = event.size().height() < _LOW * self.fontMetrics().lineSpacing()
        self.setOrientation(Qt.Orientation.Horizontal if is_low else Qt.Orientation.Vertical)
        self._fill()
        super().resizeEvent(event)

    def _fill(self) -> None:
        """Take all room, however the tables lie: Qt forgets it at each turn."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)


class CaseTab(QWidget):
    """Thẻ của trang việc: one side of a case.

    `add_act` asks for the form of a kind of act, or of an event of the law packs, with the values
    known beforehand.
    """

    add_act = Signal(str, object)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.shell = shell

    def title(self) -> str:
        """What the tab is called, in the current language."""
        raise NotImplementedError

    def show_view(self, view: CaseView) -> None:
        """Show a case."""
        raise NotImplementedError

    def relabel(self) -> None:
        """Say everything in the current language."""

    def keep_habits(self) -> None:
        """Remember the columns of the tables."""
