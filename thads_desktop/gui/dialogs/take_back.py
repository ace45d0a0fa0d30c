"""Hủy bỏ: take back an act that was recorded by mistake; both stay in the record."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.gui.dialogs.record_dialog import RecordDialog
from thads_desktop.gui.fields.sheet import FieldSheet
from thads_desktop.gui.forms.take_back import Ui_TakeBackDialog
from thads_desktop.gui.shell import Shell
from thads_desktop.services.acts import Recorded, void_act
from thads_desktop.services.case_view import TimelineAct


class TakeBackDialog(RecordDialog):
    """Asks for the reason, without which nothing is taken back."""

    def __init__(self, shell: Shell, act: TimelineAct, parent: QWidget) -> None:
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
        self.ui.reason.setFocus()

    def make_record(self, values: dict[str, object]) -> Recorded:
        """Take the act back."""
        return void_act(self.shell.context, self._act.act_id, reason=str(values["reason"]))
