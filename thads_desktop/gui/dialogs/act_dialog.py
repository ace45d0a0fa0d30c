"""A plain act: a short form made from its payload; records it, or corrects an earlier one.

An event (sự việc) has the fields that the law packs count by; what a deadline asks for comes
filled in. What the law of the day asks and the act lacks is said while one types.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import QSize, QTimer, Slot
from PySide6.QtWidgets import QWidget

from thads_desktop.base.errors import DomainError, RefusedError
from thads_desktop.base.language import _
from thads_desktop.domain.codec import parse_payload
from thads_desktop.domain.kinds import KINDS, STEP_TAKEN, kind_name, law_in_force
from thads_desktop.domain.payloads import Payload
from thads_desktop.gui.dialogs.act_fields import act_fields, said, standing_values
from thads_desktop.gui.dialogs.act_labels import label_of
from thads_desktop.gui.dialogs.act_links import ActLinks
from thads_desktop.gui.dialogs.act_parts import FormCase
from thads_desktop.gui.dialogs.act_sheet import FormRows
from thads_desktop.gui.dialogs.overruling import Overruling
from thads_desktop.gui.dialogs.record_dialog import RecordDialog, Recording, day_of
from thads_desktop.gui.fields.date_field import DateField
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.fields.group_field import GroupField
from thads_desktop.gui.fields.paper_number_field import PaperNumberField
from thads_desktop.gui.fields.rows_field import RowsField
from thads_desktop.gui.fields.sheet import FieldSheet
from thads_desktop.gui.fields.text_field import TextField
from thads_desktop.gui.forms.act import Ui_ActDialog
from thads_desktop.gui.shell import Shell
from thads_desktop.services.act_offers import Place
from thads_desktop.services.acts import record_act
from thads_desktop.services.case_view import CaseView, TimelineAct
from thads_desktop.services.corrections import correct_act
from thads_desktop.services.numbers import suggest_number
from thads_desktop.services.steps import event_name

_SIZE, _WIDE = QSize(680, 300), QSize(940, 300)
_ROOM = 0.9  # of the screen
_PAUSE = 250  # milliseconds without a key before the act is checked
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
        self._place = Place(view.state, shell.context.law)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.check)
        self._overruling = Overruling(self.ui, shell.context.law, self)
        self.fields_shown = FormRows(self.ui.form, self)
        self.sheet = self._make_sheet()
        self._name_it()
        self._fill()
        self._show_law()
        self._day.changed.connect(self._show_law)
        record = _("Ghi") if corrected is None else _("Ghi đính chính")
        self.prepare_buttons(self.ui.buttons, record)
        self.sheet.changed.connect(self._pause.start)
        self.sheet.settle()
        self.check()
        self._day.setFocus()
        self.fields_shown.unfolded.connect(self.make_room)
        self.make_room()

    def recording(self, values: dict[str, object]) -> Recording:
        """Record the act, or its correction."""
        although = self._overruling.reason()
        happened_on = day_of(values)
        reason = str(values.pop("reason", ""))
        payload = self._payload(values)
        context = self.shell.context
        if self._corrected is None:
            case_id = self._view.case_id
            return partial(record_act, context, case_id, payload, happened_on, although=although)
        act_id = self._corrected.act_id
        return partial(correct_act, context, act_id, payload, happened_on, reason=reason)

    def refused(self, error: RefusedError) -> None:
        """What the law refuses can be recorded all the same, with the reason it happened."""
        if self._corrected is None:
            self._overruling.offer(error)

    @Slot()
    def check(self) -> None:
        """What the law of the day asks and the act lacks, in one quiet line."""
        lacks = self._lacks()
        self.ui.check.setText(_in_one_line(lacks))
        self.ui.check.setToolTip("\n\n".join(lacks))
        self.ui.check.setVisible(bool(lacks))

    @Slot()
    def make_room(self) -> None:
        """As high as the fields need, as far as the screen has room."""
        fields = self.sheet.fields.values() if self.sheet else ()
        is_wide = any(isinstance(one, RowsField | GroupField) for one in fields)
        hidden = self.ui.fields.sizeHint().height() - self.ui.scroll.sizeHint().height()
        wanted = self.sizeHint().expandedTo(_WIDE if is_wide else _SIZE)
        room = self.screen().availableSize() * _ROOM
        self.resize(QSize(wanted.width(), wanted.height() + max(hidden, 0)).boundedTo(room))

    def _lacks(self) -> list[str]:
        try:
            day = self._day.day()
        except DomainError:
            return []
        if self._corrected is not None or not self.sheet:
            return []
        return self._place.lacks(self._kind.key, self._code(), self._so_far(self.sheet), day)

    def _so_far(self, sheet: FieldSheet) -> Payload | None:
        """The act as it stands while one types; None while something is missing."""
        values = sheet.so_far()
        try:
            return self._payload(values) if values is not None else None
        except DomainError:
            return None

    def _payload(self, values: dict[str, object]) -> Payload:
        kept = {name: value for name, value in self._given.items() if name not in values}
        return parse_payload(self._kind.key, kept | said(values, self._kind.payload))

    def _make_sheet(self) -> FieldSheet:
        context = self.shell.context
        case = FormCase(context=context, view=self._view, kind=self._kind.key, code=self._code())
        self._day = DateField()
        self._day.is_required = True
        own, rare = act_fields(case)
        fields: dict[str, Field] = {"happened_on": self._day, **own}
        if self._corrected is not None:
            fields["reason"] = TextField()
            fields["reason"].is_required = True
        for field in fields.values():
            if isinstance(field, DateField):
                field.today = context.today
        self.fields_shown.lay_out(fields, rare, partial(label_of, kind=self._kind.key))
        sheet = FieldSheet(fields, self.ui.banner)
        sheet.sought.connect(self.fields_shown.seek)
        sheet.sought.connect(self.ui.scroll.ensureWidgetVisible)
        self._links = ActLinks(fields, case, self)
        return sheet

    def _code(self) -> str:
        """What the law packs call the event."""
        is_named = self._kind.key == STEP_TAKEN
        return str(self._given["code"]) if is_named else self._kind.key

    def _name_it(self) -> None:
        is_event = self._kind.key == STEP_TAKEN
        context = self.shell.context
        name = event_name(context, self._code()) if is_event else kind_name(self._kind.key)
        title = name if self._corrected is None else _("Đính chính: {name}").format(name=name)
        self.setWindowTitle(title)
        self.ui.title.setText(title)
        self.ui.caseLine.setText(f"{self._view.state.decision_number} · {self._view.status}")

    def _fill(self) -> None:
        """Today and what follows from the case, or what stands in the act to be corrected."""
        today = self.shell.context.today
        self._day.show_value(self._corrected.happened_on if self._corrected else today)
        self._links.begin()
        fields = self.sheet.fields if self.sheet else {}
        for name, field in fields.items():
            if name in self._given:
                field.show_value(self._given[name])
                if self._given[name]:
                    self.fields_shown.seek(field)

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
        self._propose_number(day)

    def _propose_number(self, day: date) -> None:
        """The next free number of the paper's series, in the year of the day."""
        for field in self.sheet.fields.values() if self.sheet else ():
            if isinstance(field, PaperNumberField):
                code = self._code() or self._kind.key
                field.propose(suggest_number(self.shell.context, code, day))


def _standing(corrected: TimelineAct | None) -> dict[str, object]:
    """What stands in the act that is to be corrected."""
    if corrected is None or corrected.payload is None:
        return {}
    return standing_values(corrected.payload)


def _law(kind: str, day: date) -> str:
    articles = law_in_force(KINDS[kind], day)
    return _("Căn cứ: {articles}").format(articles=articles) if articles else ""


def _in_one_line(lacks: Sequence[str]) -> str:
    """The first thing an act lacks, and how many more there are."""
    if len(lacks) <= 1:
        return "".join(lacks)
    return _("{first} (và {more} điểm khác)").format(first=lacks[0], more=len(lacks) - 1)
