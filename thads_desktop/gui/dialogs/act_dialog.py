"""A plain act: a short form made from its payload; records it, or corrects an earlier one.

An event (sự việc) has the fields that the law packs count by; what a deadline asks for comes
filled in.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QLabel, QWidget

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.domain.codec import parse_payload
from thads_desktop.domain.kinds import KINDS, kind_name, law_in_force
from thads_desktop.gui.dialogs.act_fields import act_fields, label_of, plain
from thads_desktop.gui.dialogs.record_dialog import RecordDialog, Recording, day_of
from thads_desktop.gui.dialogs.step_fields import is_step, step_fields
from thads_desktop.gui.fields.date_field import DateField
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.fields.sheet import FieldSheet
from thads_desktop.gui.fields.text_field import TextField
from thads_desktop.gui.forms.act import Ui_ActDialog
from thads_desktop.gui.shell import Shell
from thads_desktop.services.acts import correct_act, record_act
from thads_desktop.services.case_view import CaseView, TimelineAct
from thads_desktop.services.steps import STEP_TAKEN, event_name

_SIZE = QSize(680, 300)
NOTHING_GIVEN: Mapping[str, object] = MappingProxyType({})


class ActDialog(RecordDialog):
    """One act of a kind that needs no dialog of its own; `corrected` is the act to mend.

    `given` are values known beforehand: those with a field are filled in, the others (the code of
    an event) go into the record as they are.
    """

    def __init__(
        self,
        shell: Shell,
        view: CaseView,
        kind: str,
        parent: QWidget,
        corrected: TimelineAct | None = None,
        *,
        given: Mapping[str, object] = NOTHING_GIVEN,
    ) -> None:
        super().__init__(shell, parent)
        self.ui = Ui_ActDialog()
        self.ui.setupUi(self)
        self._view = view
        self._kind = KINDS[kind]
        self._corrected = corrected
        self._given = _standing(corrected) or dict(given)
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
        kept = {name: value for name, value in self._given.items() if name not in values}
        payload = parse_payload(self._kind.key, kept | values)
        context = self.shell.context
        if self._corrected is None:
            return partial(record_act, context, self._view.case_id, payload, happened_on)
        act_id = self._corrected.act_id
        return partial(correct_act, context, act_id, payload, happened_on, reason=reason)

    def _fields(self) -> dict[str, Field]:
        fields: dict[str, Field] = {"happened_on": self._day}
        if is_step(self._kind.key):
            fields |= step_fields(self._code(), self.shell.context.law.pack, self._view)
        else:
            fields |= act_fields(self._kind, self._view.state.lines)
        if self._corrected is not None:
            reason = TextField()
            reason.is_required = True
            fields["reason"] = reason
        for field in fields.values():
            if isinstance(field, DateField):
                field.today = self.shell.context.today
        return fields

    def _code(self) -> str:
        """What the law packs call the event."""
        is_named = self._kind.key == STEP_TAKEN
        return str(self._given["code"]) if is_named else self._kind.key

    def _name(self) -> str:
        if self._kind.key == STEP_TAKEN:
            return event_name(self.shell.context, self._code())
        return kind_name(self._kind.key)

    def _lay_out(self) -> None:
        name = self._name()
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
        if self._corrected is not None:
            self._day.show_value(self._corrected.happened_on)
        for name, field in self._sheet_fields().items():
            if name in self._given:
                field.show_value(self._given[name])

    @Slot()
    def _show_law(self) -> None:
        """The article in force on the day that is filled in."""
        try:
            day = self._day.day()
        except DomainError:
            return
        law = _law(self._kind.key, day)
        self.ui.law.setText(law)
        self.ui.law.setVisible(bool(law))


def _standing(corrected: TimelineAct | None) -> dict[str, object]:
    """What stands in the act that is to be corrected."""
    if corrected is None or corrected.payload is None:
        return {}
    return plain(corrected.payload)


def _law(kind: str, day: date) -> str:
    articles = law_in_force(KINDS[kind], day)
    return _("Căn cứ: {articles}").format(articles=articles) if articles else ""
