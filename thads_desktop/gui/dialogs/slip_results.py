"""Nhập kết quả giao: a slip comes back, its code is scanned or typed, the result is recorded; next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from thads_desktop.base.errors import DomainError, RefusedError
from thads_desktop.base.language import _
from thads_desktop.gui.dialogs.delivery import DeliveryDialog
from thads_desktop.gui.forms.slip_results import Ui_SlipResultsDialog
from thads_desktop.gui.icons import icon
from thads_desktop.gui.jobs import Question
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.theme import restyle
from thads_desktop.services.case_view import CaseView, open_case
from thads_desktop.services.context import Context
from thads_desktop.services.serving_slips import ServingSlip, slip_of


@dataclass(frozen=True, slots=True)
class _Found:
    slip: ServingSlip
    view: CaseView


class SlipResultsDialog(QDialog):
    """Enter after a code opens its delivery, filled in; recorded, the line waits for the next.

    The day of the last result is proposed for the next one: slips come back in bundles.
    """

    def __init__(self, shell: Shell, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_SlipResultsDialog()
        self.ui.setupUi(self)
        self.shell = shell
        self._found: _Found | None = None
        self._day: date | None = None
        self.delivery: DeliveryDialog | None = None
        self._question = Question(shell.jobs, self)
        self._question.answered.connect(self._open_delivery)
        self._question.refused.connect(self._explain)
        self.ui.code.returnPressed.connect(self.look_up)
        self.ui.close.clicked.connect(self.reject)
        self.ui.found.hide()
        self.ui.code.setFocus()

    @Slot()
    def look_up(self) -> None:
        """Enter: the delivery of the code in the line."""
        typed = self.ui.code.text()
        if typed.strip():
            self._question.ask(partial(_find, self.shell.context, typed))

    @Slot(object)
    def _open_delivery(self, found: _Found) -> None:
        self._found = found
        self._say(_told(found.slip))
        given: dict[str, object] = {
            "about": found.slip.delivery.about,
            "to": found.slip.delivery.party,
            "variant": found.slip.delivery.next_way,
            "on": self._day,
        }
        self.delivery = DeliveryDialog(self.shell, found.view, self, given)
        self.delivery.recorded.connect(self._log)
        self.delivery.finished.connect(self._go_on)
        self.delivery.ui.on.changed.connect(self._keep_day)
        self._keep_day()
        self.delivery.open()

    @Slot()
    def _keep_day(self) -> None:
        if self.delivery is None:
            return
        try:
            self._day = self.delivery.ui.on.day()
        except DomainError:
            return

    @Slot(object)
    def _log(self, _acts: object) -> None:
        """The newest result stands first."""
        if self._found is not None:
            item = QListWidgetItem(icon("state-ended", "good"), _told(self._found.slip))
            self.ui.log.insertItem(0, item)
        self.ui.code.clear()
        self._say(_("Đã ghi. Quét hoặc gõ mã tiếp theo."))

    @Slot()
    def _go_on(self) -> None:
        self.delivery = None
        self.activateWindow()
        self.ui.code.setFocus()
        self.ui.code.selectAll()

    @Slot(object)
    def _explain(self, error: RefusedError) -> None:
        self._say(error.message, "refusal")
        self.ui.code.selectAll()

    def _say(self, text: str, role: str = "status") -> None:
        label = self.ui.found
        label.setText(text)
        label.setProperty("role", role)
        restyle(label)
        label.show()


def _find(context: Context, typed: str) -> _Found:
    slip = slip_of(context, typed)
    return _Found(slip, open_case(context, slip.case_id))


def _told(slip: ServingSlip) -> str:
    return _("{code}: {paper}, giao cho {name}, việc {case}").format(
        code=slip.written,
        paper=slip.paper,
        name=slip.delivery.party.name,
        case=slip.decision_number,
    )
