"""A plain act: a short form made from its payload; records it, or corrects an earlier one."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QLabel, QWidget

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.domain.codec import parse_payload
from thads_desktop.domain.kinds import KINDS, kind_name, law_in_force
from thads_desktop.gui.dialogs.act_fields import act_fields, label_of, plain
from thads_desktop.gui.dialogs.record_dialog import RecordDialog, Recording, day_of
from thads_desktop.gui.fields.date_field import DateField
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.fields.sheet import FieldSheet
from thads_desktop.gui.fields.text_field import TextField
from thads_desktop.gui.forms.act import Ui_ActDialog
from thads_desktop.gui.shell import Shell
from thads_desktop.services.acts import correct_act, record_act
from thads_desktop.services.case_view import CaseView, TimelineAct

_SIZE = QSize(620, 300)


class ActDialog(RecordDialog):
    """One act of a kind that needs no dialog of its own; `corrected` is the act to mend."""

    def __init__(
        self,
        shell: Shell,
        view: CaseView,
        kind: str,
        parent: QWidget,
        corrected: TimelineAct | None = None,
    ) -> None:
        super().__init__(shell, parent)
        self.ui = Ui_ActDialog()
        self.ui.setupUi(self)
        self._view = view
        self._kind = KINDS[kind]
        self._corrected = corrected
        self._day = DateField()
        self._day.is_required = True
        self._day.today = shell.context.today
        self.sheet = FieldSheet(self._fields(), self.ui.banner)
        self._lay_out()
        self._fill()
        self._show_law()
        self._day.changed.connect(self._show_law)
        record = _("Ghi") if corrected is None else _("Ghi đính chính")
        self.prepare_buttons(self.ui.buttons, record)
        self.sheet.settle()
        self._day.setFocus()
        self.resize(self.sizeHint().expandedTo(_SIZE))

    def recording(self, values: dict[str, object]) -> Recording:
        """Record the act, or its correction."""
        happened_on = day_of(values)
        reason = str(values.pop("reason", ""))
        payload = parse_payload(self._kind.key, values)
        context = self.shell.context
        if self._corrected is None:
            return partial(record_act, context, self._view.case_id, payload, happened_on)
        act_id = self._corrected.act_id
        return partial(correct_act, context, act_id, payload, happened_on, reason=reason)

    def _fields(self) -> dict[str, Field]:
        fields: dict[str, Field] = {"happened_on": self._day}
        fields |= act_fields(self._kind, self._view.state.lines)
        if self._corrected is not None:
            reason = TextField()
            reason.is_required = True
            fields["reason"] = reason
        for field in fields.values():
            if isinstance(field, DateField):
                field.today = self.shell.context.today
        return fields

    def _lay_out(self) -> None:
        name = kind_name(self._kind.key)
        title = name if self._corrected is None else _("Đính chính: {name}").format(name=name)
        self.setWindowTitle(title)
        self.ui.title.setText(title)
        self.ui.caseLine.setText(f"{self._view.state.decision_number} · {self._view.status}")
        for name, field in self._sheet_fields().items():
            label = QLabel(label_of(name))
            label.setBuddy(field)
            field.editor.setAccessibleName(label_of(name))
            self.ui.form.addRow(label, field)

    def _sheet_fields(self) -> dict[str, Field]:
        return dict(self.sheet.fields) if self.sheet else {}

    def _fill(self) -> None:
        """Today, or what stands in the act that is to be corrected."""
        self._day.show_value(self.shell.context.today)
        act = self._corrected
        if act is None:
            return
        self._day.show_value(act.happened_on)
        values = plain(act.payload) if act.payload is not None else {}
        for name, field in self._sheet_fields().items():
            if name in values:
                field.show_value(values[name])

    @Slot()
    def _show_law(self) -> None:
        """The article in force on the day that is filled in."""
        try:
            day = self._day.day()
        except DomainError:
            return
        self.ui.law.setText(_law(self._kind.key, day))


def _law(kind: str, day: date) -> str:
    articles = law_in_force(KINDS[kind], day)
    return _("Căn cứ: {articles}").format(articles=articles) if articles else ""
