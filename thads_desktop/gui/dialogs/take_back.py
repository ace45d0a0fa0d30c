"""Hủy bỏ: take back an act that was recorded by mistake; both stay in the record."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from thads_desktop.base.formats import format_count, format_date
from thads_desktop.base.language import _
from thads_desktop.domain.kinds import kind_name
from thads_desktop.gui.dialogs.many_dialog import named_cases
from thads_desktop.gui.dialogs.record_dialog import RecordDialog, Recording
from thads_desktop.gui.fields.sheet import FieldSheet
from thads_desktop.gui.forms.take_back import Ui_TakeBackDialog
from thads_desktop.gui.messages import show_message
from thads_desktop.gui.shell import Shell
from thads_desktop.services.case_view import CaseView, TimelineAct, case_of_act
from thads_desktop.services.corrections import (
    FIXED,
    StandingAct,
    standing_acts,
    void_act,
    void_acts,
)

MISTAKE = "Ghi nhầm"  # goes into the record, which is Vietnamese in every language


class ReasonDialog(RecordDialog):
    """Asks for the reason, without which nothing is taken back; one may be there to begin with."""

    def __init__(self, shell: Shell, parent: QWidget, *, said: str, button: str, why: str) -> None:
        super().__init__(shell, parent)
        self.ui = Ui_TakeBackDialog()
        self.ui.setupUi(self)
        self.ui.act.setText(said)
        self.ui.reason.is_required = True
        self.sheet = FieldSheet({"reason": self.ui.reason}, self.ui.banner)
        self.prepare_buttons(self.ui.buttons, button)
        keep = self.ui.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        keep.setText(_("Để nguyên"))  # beside "Hủy bỏ" nobody should read "Hủy"
        self.ui.reason.show_value(why)
        self.sheet.settle()
        self.ui.reason.setFocus()


class TakeBackDialog(ReasonDialog):
    """Takes back one act."""

    def __init__(self, shell: Shell, act: TimelineAct, parent: QWidget, reason: str = "") -> None:
        said = _("Bút lục {folio}, ngày {day}: {name}\n{sentence}").format(
            folio=act.folio,
            day=format_date(act.happened_on),
            name=act.name,
            sentence=act.sentence,
        )
        super().__init__(shell, parent, said=said, button=_("Hủy bỏ hành vi"), why=reason)
        self._act_id = act.act_id

    def recording(self, values: dict[str, object]) -> Recording:
        """Take the act back."""
        return partial(void_act, self.shell.context, self._act_id, reason=str(values["reason"]))


class TakeBackManyDialog(ReasonDialog):
    """Takes back acts that were recorded together: all of them or none."""

    def __init__(self, shell: Shell, acts: Sequence[StandingAct], parent: QWidget) -> None:
        count = format_count(len(acts))
        numbers = list(dict.fromkeys(one.decision_number for one in acts))
        said = _("{count} hành vi đã ghi cùng lúc: {name}\nCác việc: {cases}").format(
            count=count, name=kind_name(acts[0].kind), cases=named_cases(numbers)
        )
        button = _("Hủy bỏ cả {count} hành vi").format(count=count)
        super().__init__(shell, parent, said=said, button=button, why=MISTAKE)
        self._act_ids = [one.act_id for one in acts]

    def recording(self, values: dict[str, object]) -> Recording:
        """Take all of them back."""
        return partial(void_acts, self.shell.context, self._act_ids, reason=str(values["reason"]))


def can_take_back(view: CaseView, act: TimelineAct) -> bool:
    """Whether an act stands that can be taken back; what opened a case cannot."""
    is_fixed = isinstance(act.payload, FIXED)
    return not view.state.is_read_only and act.replaced_by is None and not is_fixed


def take_back_last(shell: Shell, window: QWidget) -> None:
    """Ask about what was recorded last in this window, whatever cases it belongs to."""
    for act_ids in reversed(shell.recorded):
        acts = standing_acts(shell.context, act_ids)
        if len(acts) > 1:
            TakeBackManyDialog(shell, acts, window).open()
            return
        if acts:
            _take_back_one(shell, acts[0].act_id, window)
            return
    show_message(window, _("Từ khi mở chương trình chưa ghi thêm gì để hủy bỏ."))


def _take_back_one(shell: Shell, act_id: str, window: QWidget) -> None:
    view = case_of_act(shell.context, act_id)
    for act in view.timeline if view else ():
        if act.act_id == act_id:
            TakeBackDialog(shell, act, window, MISTAKE).open()
