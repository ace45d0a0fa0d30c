"""Hủy bỏ: take back an act that was recorded by mistake; both stay in the record."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.domain.payloads import ActVoided, CaseOpened
from thads_desktop.gui.dialogs.record_dialog import RecordDialog, Recording
from thads_desktop.gui.fields.sheet import FieldSheet
from thads_desktop.gui.forms.take_back import Ui_TakeBackDialog
from thads_desktop.gui.messages import show_message
from thads_desktop.gui.shell import Shell
from thads_desktop.services.acts import void_act
from thads_desktop.services.case_view import CaseView, TimelineAct, case_of_act

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


def can_take_back(view: CaseView, act: TimelineAct) -> bool:
    """Whether an act stands that can be taken back; what opened a case cannot."""
    is_fixed = isinstance(act.payload, ActVoided | CaseOpened)
    return not view.state.is_read_only and act.replaced_by is None and not is_fixed


def take_back_last(shell: Shell, window: QWidget) -> None:
    """Ask about the act recorded last in this window, whatever case it belongs to."""
    for act_id in reversed(shell.recorded):
        view = case_of_act(shell.context, act_id)
        acts = view.timeline if view else ()
        act = next((one for one in acts if one.act_id == act_id), None)
        if view is not None and act is not None and can_take_back(view, act):
            TakeBackDialog(shell, act, window, MISTAKE).open()
            return
    show_message(window, _("Từ khi mở chương trình chưa ghi thêm gì để hủy bỏ."))
