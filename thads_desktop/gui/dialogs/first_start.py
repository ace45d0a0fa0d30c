"""First start: three questions, or a practice office to try things out."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QWidget

from thads_desktop.base.clock import Clock
from thads_desktop.base.errors import RefusedError
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress
from thads_desktop.gui.fields.sheet import FieldSheet
from thads_desktop.gui.forms.first_start import Ui_FirstStartDialog
from thads_desktop.gui.jobs import Jobs
from thads_desktop.gui.practice import open_practice_office
from thads_desktop.services.context import Context
from thads_desktop.services.offices import NewOffice, create_office


class FirstStartDialog(QDialog):
    """Makes the office of a folder; `context` is the open office once the dialog is accepted."""

    def __init__(
        self, folder: Path, *, user: str, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_FirstStartDialog()
        self.ui.setupUi(self)
        self.context: Context | None = None
        self._folder = folder
        self._clock = clock
        self._jobs = Jobs(self)
        self.sheet = FieldSheet(
            {"name": self.ui.name, "code": self.ui.code, "person": self.ui.person}, self.ui.banner
        )
        for field in self.sheet.fields.values():
            field.is_required = True
        self.ui.person.show_value(user)
        self.ui.folder.setText(_("Dữ liệu sẽ nằm trong {folder}").format(folder=folder))
        self.ui.bar.hide()
        self.ui.begin.clicked.connect(self.begin)
        self.ui.practice.clicked.connect(self.try_out)
        self.finished.connect(self._jobs.stop)
        self.ui.name.setFocus()

    @Slot()
    def begin(self) -> None:
        """Make the office from the three answers."""
        values = self.sheet.read()
        if values is None:
            return
        new = NewOffice(name=str(values["name"]), code=str(values["code"]))
        try:
            self.context = create_office(
                self._folder, new, user=str(values["person"]), clock=self._clock
            )
        except RefusedError as error:
            self.sheet.refuse(error)
            return
        self.accept()

    @Slot()
    def try_out(self) -> None:
        """Make a practice office with a year of work in it, beside the window."""
        user = self.ui.person.line.text().strip() or _("Người tập dùng")
        self._set_busy(busy=True)
        job = self._jobs.start(partial(_practice, self._folder, user, self._clock))
        job.succeeded.connect(self._open)
        job.refused.connect(self._explain)

    @Slot()
    def reject(self) -> None:
        """Leave; a practice office half made is given up and leaves nothing behind."""
        self._jobs.stop()
        super().reject()

    @Slot(object)
    def _open(self, context: Context) -> None:
        self.context = context
        self.accept()

    @Slot(object)
    def _explain(self, error: RefusedError) -> None:
        self._set_busy(busy=False)
        self.sheet.refuse(error)

    def _set_busy(self, *, busy: bool) -> None:
        self.ui.bar.setVisible(busy)
        for widget in (self.ui.begin, self.ui.practice, *self.sheet.fields.values()):
            widget.setEnabled(not busy)


def _practice(folder: Path, user: str, clock: Clock, progress: Progress) -> Context:
    return open_practice_office(folder, user=user, clock=clock, progress=progress)
