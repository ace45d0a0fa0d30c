"""What every page and dialog may use of the window, without knowing the window itself."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from thads_desktop.gui.jobs import Jobs
from thads_desktop.gui.memory import WindowMemory
from thads_desktop.services.context import Context


class Shell(QObject):
    """The common ground of the pages: context, jobs, memory, and the ways between pages.

    A page emits `case_requested` to open a case, `page_requested` to go to a page by its key,
    `intake_requested` to see an intake among those that wait, `list_requested` to see the cases a text finds, `persons_requested` the people it finds,
    `person_requested` one `Mention` with all cases of that person, `entered_requested` to see those that entered
    the record after a key, `paper_requested` to draw up a `PaperDraft` or see an `IssuedPaper`, and `record_changed` after it recorded anything: the other pages then
    read anew when they are next seen. `settings_chosen` carries new `Settings`;
    `appearance_changed` comes back when the window wears them. `recorded` are the acts recorded
    in this window, by id, those recorded together in one, the newest last.
    """

    case_requested = Signal(str)
    page_requested = Signal(str)
    intake_requested = Signal(str)
    list_requested = Signal(str)
    entered_requested = Signal(int)
    persons_requested = Signal(str)
    person_requested = Signal(object)
    paper_requested = Signal(object)
    back_requested = Signal()
    record_changed = Signal()
    settings_chosen = Signal(object)
    appearance_changed = Signal()

    def __init__(self, context: Context, memory: WindowMemory, parent: QObject) -> None:
        super().__init__(parent)
        self.context = context
        self.memory = memory
        self.jobs = Jobs(self)
        self.recorded: list[tuple[str, ...]] = []
