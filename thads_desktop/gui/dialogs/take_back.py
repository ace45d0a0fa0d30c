"""Hủy bỏ: take back an act that was recorded by mistake; both stay in the record."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.gui.dialogs.record_dialog import RecordDialog, Recording
from thads_desktop.gui.fields.sheet import FieldSheet
from thads_desktop.gui.forms.take_back import Ui_TakeBackDialog
from thads_desktop.gui.shell import Shell
from thads_desktop.services.acts import void_act
from thads_desktop.services.case_view import TimelineAct

MISTAKE = "Ghi nhầm"  # goes into the record, which is Vietnamese in every language


class TakeBackDialog(RecordDialog):
    """Asks for the reason, without which nothing is taken back; one may be there to begin with."""

    def __init__(self, shell: Shell, act: TimelineAct, parent: QWidget, reason: str = "") -> None:
        super().__init__(shell, parent)
        self.ui = Ui_TakeBackDialog()
        self.ui.setupUi(self)
        self._act = act
        self.ui.act.setText(
            _("Bút lục {folio}, ngày {day}: {name}\n{sentence}").format(
                folio=act.folio,
                day=format_date(act.happened_on),
                name=act.name,
                sentence=act.sentence,
            )
        )
        self.ui.reason.is_required = True
        self.sheet = FieldSheet({"reason": self.ui.reason}, self.ui.banner)
        self.prepare_buttons(self.ui.buttons, _("Hủy bỏ hành vi"))
        self.ui.reason.show_value(reason)
        self.sheet.settle()
        self.ui.reason.setFocus()

    def recording(self, values: dict[str, object]) -> Recording:
        """Take the act back."""
        return partial(void_act, self.shell.context, self._act.act_id, reason=str(values["reason"]))
