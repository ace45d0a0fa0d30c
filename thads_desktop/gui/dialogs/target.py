"""Ghi chỉ tiêu: one target of a year, or its revision in the year."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.domain.office_payloads import TargetSet
from thads_desktop.domain.targets import holds_since
from thads_desktop.domain.vocabulary import TargetIndicator
from thads_desktop.domain.work_year import first_day
from thads_desktop.gui.dialogs.record_dialog import RecordDialog, Recording
from thads_desktop.gui.fields.sheet import FieldSheet
from thads_desktop.gui.forms.target import Ui_TargetDialog
from thads_desktop.gui.shell import Shell
from thads_desktop.services.cases import officers
from thads_desktop.services.context import Context
from thads_desktop.services.target_list import (
    TypedTarget,
    national_hint,
    read_target,
    shown_milestones,
    typed_example,
    typed_value,
)
from thads_desktop.services.targets import indicator_name, set_target

WHOLE_OFFICE = ""


class TargetDialog(RecordDialog):
    """Asks for whom, what, how much, from when; a revision begins with what is to be revised."""

    help_topic = "statistics"

    def __init__(
        self, shell: Shell, year: int, parent: QWidget, revised: TargetSet | None = None
    ) -> None:
        super().__init__(shell, parent)
        self.ui = Ui_TargetDialog()
        self.ui.setupUi(self)
        self._year = year
        self._unit = revised.unit if revised else ""
        ui = self.ui
        ui.officer.offer(
            [(WHOLE_OFFICE, _("Cả đơn vị")), *((one, one) for one in officers(shell.context))]
        )
        ui.indicator.offer((one.value, indicator_name(one)) for one in TargetIndicator)
        ui.value.is_required = True
        ui.since.today = shell.context.today
        fields = {
            "officer": ui.officer,
            "indicator": ui.indicator,
            "value": ui.value,
            "since": ui.since,
            "milestones": ui.milestones,
            "decision": ui.decision,
        }
        self.sheet = FieldSheet(fields, ui.banner)
        self.prepare_buttons(ui.buttons, _("Ghi chỉ tiêu"))
        ui.indicator.changed.connect(self._show_hints)
        ui.since.line.setPlaceholderText(format_date(first_day(year)))
        ui.milestones.line.setPlaceholderText("3: 30; 6: 55")
        ui.what.setText(_("Chỉ tiêu năm công tác {year}").format(year=year))
        if revised is not None:
            self._begin_with(revised)
        self._show_hints()
        self.sheet.settle()
        (ui.officer if revised is None else ui.value).setFocus()

    def recording(self, values: dict[str, object]) -> Recording:
        """Record the target."""
        since = values["since"]
        target = read_target(
            TypedTarget(
                year=self._year,
                indicator=TargetIndicator(str(values["indicator"])),
                value=str(values["value"]),
                officer=str(values["officer"]),
                unit=self._unit,
                since=since if isinstance(since, date) else None,
                decision=str(values["decision"]),
                milestones=str(values["milestones"]),
            )
        )
        return partial(_set, self.shell.context, target)

    def _begin_with(self, target: TargetSet) -> None:
        """Whose target it is and of what stays; from which day it is another is asked."""
        ui, today = self.ui, self.shell.context.today
        ui.what.setText(
            _("Điều chỉnh chỉ tiêu năm công tác {year}; chỉ tiêu trước vẫn còn trong sổ.").format(
                year=self._year
            )
        )
        ui.officer.show_value(target.officer)
        ui.indicator.show_value(target.indicator.value)
        for field in (ui.officer, ui.indicator):
            field.setEnabled(False)
        ui.value.show_value(typed_value(target, target.value))
        ui.milestones.show_value(shown_milestones(target))
        ui.since.show_value(max(today, holds_since(target)))

    @Slot()
    def _show_hints(self) -> None:
        """How a value of the indicator is typed, and what the country was to reach."""
        indicator = TargetIndicator(str(self.ui.indicator.read()))
        self.ui.value.line.setPlaceholderText(typed_example(indicator))
        self.ui.national.setText(national_hint(indicator, self._year))


def _set(context: Context, target: TargetSet) -> list[str]:
    return [set_target(context, target)]
