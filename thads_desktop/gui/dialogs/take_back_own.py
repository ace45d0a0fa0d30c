"""Bỏ điều đơn vị tự đặt: an override or a day is voided, with the reason; it stays in the record."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from thads_desktop.base.language import _
from thads_desktop.gui.dialogs.record_dialog import RecordDialog, Recording
from thads_desktop.gui.fields.sheet import FieldSheet
from thads_desktop.gui.forms.take_back import Ui_TakeBackDialog
from thads_desktop.gui.shell import Shell
from thads_desktop.services.context import Context
from thads_desktop.services.office_acts import void_office_act


class OwnTakeBackDialog(RecordDialog):
    """Asks for the reason; the law then counts again as it stands in the pack."""

    help_topic = "law"

    def __init__(self, shell: Shell, act_id: str, told: str, parent: QWidget) -> None:
        super().__init__(shell, parent)
        self.ui = Ui_TakeBackDialog()
        self.ui.setupUi(self)
        self._act_id = act_id
        self.ui.act.setText(told)
        self.ui.reason.is_required = True
        self.sheet = FieldSheet({"reason": self.ui.reason}, self.ui.banner)
        self.prepare_buttons(self.ui.buttons, _("Bỏ"))
        self.sheet.settle()
        self.ui.reason.setFocus()

    def recording(self, values: dict[str, object]) -> Recording:
        """Void the act."""
        return partial(_void, self.shell.context, self._act_id, str(values["reason"]))


def _void(context: Context, act_id: str, reason: str) -> list[str]:
    return [void_office_act(context, act_id, reason=reason)]
