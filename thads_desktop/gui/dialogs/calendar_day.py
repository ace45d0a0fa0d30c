"""Đặt ngày: a day the office itself has off, or works, with the reason in the record."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from thads_desktop.base.language import _
from thads_desktop.domain.working_calendar import SetDay
from thads_desktop.gui.dialogs.record_dialog import RecordDialog, Recording
from thads_desktop.gui.fields.sheet import FieldSheet
from thads_desktop.gui.forms.calendar_day import Ui_CalendarDayDialog
from thads_desktop.gui.shell import Shell
from thads_desktop.services.law import set_calendar_days


class CalendarDayDialog(RecordDialog):
    """Asks what a day is, why and by which paper; the opposite of what it was is proposed."""

    help_topic = "law"

    def __init__(self, shell: Shell, day: date, told: str, parent: QWidget) -> None:
        super().__init__(shell, parent)
        self.ui = Ui_CalendarDayDialog()
        self.ui.setupUi(self)
        self._day = day
        ui = self.ui
        ui.what.setText(told)
        ui.isOff.offer([(True, _("Ngày nghỉ")), (False, _("Ngày làm việc"))])
        ui.isOff.show_value(not shell.context.law.calendar.is_rest_day(day))
        ui.why.is_required = True
        fields = {"is_off": ui.isOff, "why": ui.why, "source": ui.source}
        self.sheet = FieldSheet(fields, ui.banner)
        self.prepare_buttons(ui.buttons, _("Đặt ngày"))
        self.sheet.settle()
        ui.why.setFocus()

    def recording(self, values: dict[str, object]) -> Recording:
        """Record the day."""
        day = SetDay(
            on=self._day,
            is_off=bool(values["is_off"]),
            why=str(values["why"]),
            source=str(values["source"]),
        )
        return partial(set_calendar_days, self.shell.context, [day])
