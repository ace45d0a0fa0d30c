"""Để lại: deadlines that are left aside until a day, with the reason in the record."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from functools import partial

from PySide6.QtWidgets import QWidget

from thads_desktop.base.formats import format_count
from thads_desktop.base.language import _
from thads_desktop.gui.dialogs.record_dialog import RecordDialog, Recording, day_of
from thads_desktop.gui.fields.sheet import FieldSheet
from thads_desktop.gui.forms.snooze import Ui_SnoozeDialog
from thads_desktop.gui.models.duty import Duty
from thads_desktop.gui.shell import Shell
from thads_desktop.services.deadlines import snooze_deadlines

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
        self.prepare_buttons(ui.buttons, _button(len(self._duties)))
        ui.until.show_value(today + _WEEK)
        self.sheet.settle()
        ui.until.setFocus()
        ui.until.line.selectAll()

    def recording(self, values: dict[str, object]) -> Recording:
        """Leave all of them aside."""
        until = day_of(values, "until")
        why = str(values["why"])
        some = [one.deadline() for one in self._duties]
        return partial(snooze_deadlines, self.shell.context, some, until, why)


def _button(count: int) -> str:
    if count == 1:
        return _("Để lại")
    return _("Để lại {count} thời hạn").format(count=format_count(count))


def _what(duties: Sequence[Duty]) -> str:
    if len(duties) > 1:
        return _("{count} thời hạn đang chọn").format(count=format_count(len(duties)))
    return duties[0].named()
