"""Issue (ban hành): beside the window, what is refused said where it is to be mended."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from thads_desktop.base.errors import DomainError, RefusedError
from thads_desktop.base.progress import Progress
from thads_desktop.gui.dialogs.overruling import Overruling
from thads_desktop.gui.forms.paper import Ui_PaperPage
from thads_desktop.gui.paper.fields import PaperFields
from thads_desktop.gui.shell import Shell
from thads_desktop.services.context import Context
from thads_desktop.services.issued_papers import IssuedPaper, issue_paper
from thads_desktop.services.paper_drafts import PaperDraft

_REFUSED_BY_CHECKS = "paper_checks"


class Issuing(QObject):
    """Issues the draft in some fields, and goes with them; `issued` tells of the paper."""

    issued = Signal(object)

    def __init__(self, shell: Shell, ui: Ui_PaperPage, fields: PaperFields) -> None:
        super().__init__(fields)
        self._shell, self._ui, self._fields = shell, ui, fields
        self.is_running = False
        ui.although.show_value("")
        ui.although.is_required = False
        codes = {_REFUSED_BY_CHECKS}
        self._overruling = Overruling(ui, shell.context.law, self, codes=codes)

    def issue(self) -> None:
        """Give the paper out, unless something is missing or unreadable."""
        if self.is_running or not self._fields.is_complete():
            return
        try:
            although = self._overruling.reason()
        except DomainError:
            return  # the missing reason is said beside its field
        work = partial(_issued, self._shell.context, self._fields.draft(), although)
        job = self._shell.jobs.start(work)
        job.succeeded.connect(self._tell)
        job.refused.connect(self._refuse)
        self._hold(is_held=True)

    def _hold(self, *, is_held: bool) -> None:
        """What would be typed while the paper is issued would not be on it."""
        self.is_running = is_held
        for widget in (self._ui.left, self._ui.issue, self._ui.drop):
            widget.setEnabled(not is_held)

    @Slot(object)
    def _tell(self, paper: IssuedPaper) -> None:
        self._hold(is_held=False)
        self.issued.emit(paper)

    @Slot(object)
    def _refuse(self, error: RefusedError) -> None:
        self._hold(is_held=False)
        self._fields.refuse(error)
        self._overruling.offer(error)


def _issued(context: Context, draft: PaperDraft, although: str, _progress: Progress) -> IssuedPaper:
    return issue_paper(context, draft, although=although)
