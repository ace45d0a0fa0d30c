"""What the tabs of the case page share: filled when looked at, and able to ask for a new act."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from thads_desktop.gui.shell import Shell
from thads_desktop.services.case_view import CaseView


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
