"""Việc mới: a case comes in by its enforcement decision, or is corrected as it came in."""

from __future__ import annotations

from functools import partial

import msgspec
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCompleter, QWidget

from thads_desktop.base.language import _
from thads_desktop.domain.codec import parse_payload
from thads_desktop.domain.payloads import CaseOpened, CaseTakenOver
from thads_desktop.domain.vocabulary import Basis, CaseKind, ObligationKind, PartyRole
from thads_desktop.gui.dialogs.record_dialog import RecordDialog, Recording, day_of
from thads_desktop.gui.fields.choice_field import ChoiceField
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.fields.money_field import MoneyField
from thads_desktop.gui.fields.rows_field import CellColumn
from thads_desktop.gui.fields.sheet import FieldSheet
from thads_desktop.gui.fields.text_field import TextField
from thads_desktop.gui.fields.year_field import YearField
from thads_desktop.gui.forms.new_case import Ui_NewCaseDialog
from thads_desktop.gui.shell import Shell
from thads_desktop.services.acts import Recorded, correct_act, open_new_case
from thads_desktop.services.case_view import TimelineAct
from thads_desktop.services.cases import officers
from thads_desktop.services.wording import (
    basis_name,
    case_kind_name,
    obligation_kind_name,
    role_name,
)

_JUDGMENT = ("judgment_number", "judged_on", "court")


class NewCaseDialog(RecordDialog):
    """Decision, judgment, parties, obligations; `corrected` is the opening act to mend."""

    def __init__(self, shell: Shell, parent: QWidget, corrected: TimelineAct | None = None) -> None:
        super().__init__(shell, parent)
        self.ui = Ui_NewCaseDialog()
        self.ui.setupUi(self)
        self._corrected = corrected
        self._offer()
        self.sheet = FieldSheet(self._fields(), self.ui.banner)
        self.ui.isOld.toggled.connect(self._follow_age)
        self.ui.addParty.clicked.connect(self.add_party)
        self.ui.addObligation.clicked.connect(self.add_obligation)
        self._fill()
        self._follow_age()
        if corrected is None:
            self.recorded.connect(self._go_to_case)
        record = _("Ghi") if corrected is None else _("Ghi đính chính")
        self.prepare_buttons(self.ui.buttons, record)
        self.ui.number.setFocus()
        self.sheet.settle()

    def recording(self, values: dict[str, object]) -> Recording:
        """Open the case, or correct how it came in."""
        context = self.shell.context
        reason = str(values.pop("reason", ""))
        is_old = self.ui.isOld.isChecked()
        happened_on = day_of(values, "taken_over_on" if is_old else "decided_on")
        values.pop("taken_over_on", None)
        payload = self._payload(values, is_old=is_old)
        if self._corrected is None:
            return partial(open_new_case, context, payload, happened_on)
        act_id = self._corrected.act_id
        return partial(correct_act, context, act_id, payload, happened_on, reason=reason)

    @Slot()
    def add_party(self) -> None:
        """A further party."""
        self.ui.parties.add_row().cells["role"].setFocus()

    @Slot()
    def add_obligation(self) -> None:
        """A further obligation line."""
        self.ui.obligations.add_row().cells["what"].setFocus()

    def _payload(self, values: dict[str, object], *, is_old: bool) -> CaseOpened:
        number, judged_on, court = (values.pop(name) for name in _JUDGMENT)
        values["judgment"] = {"number": number, "judged_on": judged_on, "court": court}
        values["obligations"] = _numbered(values["obligations"])
        payload = parse_payload("case_taken_over" if is_old else "case_opened", values)
        assert isinstance(payload, CaseOpened)  # noqa: S101 - both kinds are
        before = self._corrected.payload if self._corrected else None
        if isinstance(before, CaseOpened):
            payload = msgspec.structs.replace(payload, source=before.source)
        return payload

    def _fields(self) -> dict[str, Field]:
        ui, today = self.ui, self.shell.context.today
        for day in (ui.decided, ui.judged, ui.takenOver):
            day.today = today
        for field in (ui.number, ui.decided):
            field.is_required = True
        fields: dict[str, Field] = {
            "decision_number": ui.number,
            "decided_on": ui.decided,
            "basis": ui.basis,
            "kind": ui.kind,
            "officer": ui.officer,
            "taken_over_on": ui.takenOver,
            "judgment_number": ui.judgment,
            "judged_on": ui.judged,
            "court": ui.court,
            "parties": ui.parties,
            "obligations": ui.obligations,
            "note": ui.note,
        }
        ui.reason.is_required = self._corrected is not None
        for widget in (ui.reason, ui.reasonLabel):
            widget.setVisible(self._corrected is not None)
        return fields if self._corrected is None else {**fields, "reason": ui.reason}

    def _offer(self) -> None:
        ui = self.ui
        ui.basis.offer((one.value, basis_name(one)) for one in (Basis.ON_REQUEST, Basis.EX_OFFICIO))
        ui.kind.offer((one.value, case_kind_name(one)) for one in CaseKind)
        ui.parties.set_columns(_party_columns())
        ui.obligations.set_columns(_obligation_columns())
        names = QCompleter(officers(self.shell.context), ui.officer.line)
        names.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        names.setFilterMode(Qt.MatchFlag.MatchContains)
        names.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        ui.officer.line.setCompleter(names)

    def _fill(self) -> None:
        ui, opening = self.ui, self._corrected.payload if self._corrected else None
        if self._corrected is None or not isinstance(opening, CaseOpened):
            ui.decided.show_value(self.shell.context.today)
            ui.parties.show_value(
                [{"role": PartyRole.DEBTOR.value}, {"role": PartyRole.CREDITOR.value}]
            )
            ui.obligations.show_value([{}])
            return
        self.setWindowTitle(_("Đính chính: {name}").format(name=self._corrected.name))
        is_old = isinstance(opening, CaseTakenOver)
        ui.isOld.setChecked(is_old)
        ui.isOld.setEnabled(False)  # a correction keeps the kind of its act
        happened_on = self._corrected.happened_on
        ui.decided.show_value(
            opening.decided_on if isinstance(opening, CaseTakenOver) else happened_on
        )
        ui.takenOver.show_value(happened_on if is_old else None)
        ui.number.show_value(opening.decision_number)
        ui.basis.show_value(opening.basis.value)
        ui.kind.show_value(opening.kind.value)
        ui.officer.show_value(opening.officer)
        ui.judgment.show_value(opening.judgment.number)
        ui.judged.show_value(opening.judgment.judged_on)
        ui.court.show_value(opening.judgment.court)
        ui.note.show_value(opening.note)
        ui.parties.show_value([msgspec.structs.asdict(one) for one in opening.parties])
        ui.obligations.show_value([msgspec.structs.asdict(one) for one in opening.obligations])

    @Slot(object)
    def _go_to_case(self, recorded: Recorded) -> None:
        self.shell.case_requested.emit(recorded.case_id)

    @Slot()
    def _follow_age(self) -> None:
        is_old = self.ui.isOld.isChecked()
        self.ui.takenOver.setEnabled(is_old)
        self.ui.takenOver.is_required = is_old


def _party_columns() -> list[CellColumn]:
    return [
        CellColumn(name="role", title=_("Tư cách"), make=_role_field),
        CellColumn(name="name", title=_("Họ tên, tên tổ chức"), make=_name_field, stretch=7),
        CellColumn(name="birth_year", title=_("Năm sinh"), make=YearField),
        CellColumn(name="identity_number", title=_("Số định danh"), make=TextField, stretch=5),
        CellColumn(name="address", title=_("Địa chỉ"), make=TextField, stretch=8),
    ]


def _obligation_columns() -> list[CellColumn]:
    return [
        CellColumn(name="what", title=_("Nội dung khoản"), make=_name_field, stretch=3),
        CellColumn(name="kind", title=_("Loại khoản"), make=_obligation_kind_field),
        CellColumn(
            name="amount", title=_("Số tiền (để trống nếu không phải tiền)"), make=MoneyField
        ),
    ]


def _name_field() -> TextField:
    field = TextField()
    field.is_required = True
    return field


def _role_field() -> ChoiceField:
    field = ChoiceField()
    field.offer((one.value, role_name(one)) for one in PartyRole)
    return field


def _obligation_kind_field() -> ChoiceField:
    field = ChoiceField()
    field.offer((one.value, obligation_kind_name(one)) for one in ObligationKind)
    return field


def _numbered(rows: object) -> list[dict[str, object]]:
    """Obligation lines with a number each: the old ones keep theirs, new ones go on counting."""
    assert isinstance(rows, tuple)  # noqa: S101 - what a RowsField reads
    last = max((row.get("line", 0) for row in rows), default=0)
    numbered = []
    for row in rows:
        if "line" not in row:
            last += 1
        numbered.append({"line": last, **row})
    return numbered
