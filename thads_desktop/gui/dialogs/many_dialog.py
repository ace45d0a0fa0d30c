"""One event in many cases at once: the same day and number for all, recorded whole or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from thads_desktop.base.errors import RefusedError
from thads_desktop.base.formats import format_count
from thads_desktop.base.language import _
from thads_desktop.gui.dialogs.act_labels import label_of
from thads_desktop.gui.dialogs.act_sheet import FormRows
from thads_desktop.gui.dialogs.overruling import Overruling
from thads_desktop.gui.dialogs.record_dialog import RecordDialog, Recording, day_of
from thads_desktop.gui.dialogs.step_fields import fields_for_many
from thads_desktop.gui.fields.date_field import DateField
from thads_desktop.gui.fields.sheet import FieldSheet
from thads_desktop.gui.forms.act import Ui_ActDialog
from thads_desktop.gui.models.duty import Duty
from thads_desktop.gui.shell import Shell
from thads_desktop.services.acts import record_for_many
from thads_desktop.services.steps import Offer, payload_of

_SIZE = QSize(600, 280)
_NAMED = 6  # decisions named; the others are counted


class ManyDialog(RecordDialog):
    """Asks what is the same for all: the day, the number, and what the time limit counts by."""

    def __init__(self, shell: Shell, duties: Sequence[Duty], offer: Offer, parent: QWidget) -> None:
        super().__init__(shell, parent)
        self.ui = Ui_ActDialog()
        self.ui.setupUi(self)
        self._offer = offer
        cases = {one.case_id: one.decision_number for one in duties}
        self._case_ids = tuple(cases)
        day = DateField()
        day.is_required = True
        day.show_value(shell.context.today)
        fields = {"happened_on": day} | fields_for_many(offer.event, shell.context.law.pack)
        FormRows(self.ui.form, self).lay_out(fields, (), partial(label_of, kind=offer.kind))
        self.sheet = FieldSheet(fields, self.ui.banner)
        self._overruling = Overruling(self.ui, shell.context.law, self)
        self.ui.check.hide()
        for field in fields.values():
            if isinstance(field, DateField):
                field.today = shell.context.today
        count = format_count(len(cases))
        self.setWindowTitle(offer.name)
        self.ui.title.setText(offer.name)
        self.ui.caseLine.setText(named_cases(list(cases.values())))
        self.ui.law.setText(
            _("Ghi một lần cho cả {count} việc, hoặc không việc nào.").format(count=count)
        )
        self.prepare_buttons(self.ui.buttons, _("Ghi cho {count} việc").format(count=count))
        self.sheet.settle()
        day.setFocus()
        self.resize(self.sizeHint().expandedTo(_SIZE))

    def recording(self, values: dict[str, object]) -> Recording:
        """Record the event in every case."""
        although = self._overruling.reason()
        happened_on = day_of(values)
        payload = payload_of(self._offer, values)
        context = self.shell.context
        return partial(
            record_for_many, context, self._case_ids, payload, happened_on, although=although
        )

    def refused(self, error: RefusedError) -> None:
        """What the law refuses can be recorded all the same, with the reason it happened."""
        self._overruling.offer(error)


def named_cases(numbers: Sequence[str]) -> str:
    """Cases by their decisions: the first ones, and how many more."""
    named = ", ".join(numbers[:_NAMED])
    more = len(numbers) - _NAMED
    if more <= 0:
        return named
    return _("{named} và {count} việc khác").format(named=named, count=format_count(more))
