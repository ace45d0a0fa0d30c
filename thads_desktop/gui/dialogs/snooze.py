"""Để lại: deadlines that are left aside until a day, with the reason in the record."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtWidgets import QWidget

from thads_desktop.base.formats import format_count
from thads_desktop.base.language import _
from thads_desktop.gui.dialogs.record_dialog import RecordDialog, Recording, day_of
from thads_desktop.gui.fields.sheet import FieldSheet
from thads_desktop.gui.forms.snooze import Ui_SnoozeDialog
from thads_desktop.gui.models.duty import Duty
from thads_desktop.gui.shell import Shell
from thads_desktop.services.context import Context
from thads_desktop.services.deadlines import snooze_deadline

_WEEK = timedelta(days=7)


class SnoozeDialog(RecordDialog):
    """Asks until when and why, for one deadline or for several at once."""

    def __init__(self, shell: Shell, duties: Sequence[Duty], parent: QWidget) -> None:
        super().__init__(shell, parent)
        self.ui = Ui_SnoozeDialog()
        self.ui.setupUi(self)
        self._duties = tuple(duties)
        self.ui.what.setText(_what(self._duties))
        ui, today = self.ui, shell.context.today
        for field in (ui.until, ui.why):
            field.is_required = True
        ui.until.today = today
        self.sheet = FieldSheet({"until": ui.until, "why": ui.why}, ui.banner)
        self.prepare_buttons(ui.buttons, _("Để lại"))
        ui.until.show_value(today + _WEEK)
        self.sheet.settle()
        ui.until.setFocus()
        ui.until.line.selectAll()

    def recording(self, values: dict[str, object]) -> Recording:
        """Leave all of them aside."""
        until = day_of(values, "until")
        why = str(values["why"])
        return partial(_snooze_all, self.shell.context, self._duties, until, why)


def _snooze_all(context: Context, duties: Sequence[Duty], until: date, why: str) -> list[str]:
    return [
        snooze_deadline(
            context, one.case_id, rule=one.rule, trigger=one.trigger, until=until, why=why
        )
        for one in duties
    ]


def _what(duties: Sequence[Duty]) -> str:
    if len(duties) > 1:
        return _("{count} thời hạn đang chọn").format(count=format_count(len(duties)))
    return duties[0].named()
