"""Việc mới: a case comes in by its enforcement decision, or is corrected as it came in."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import msgspec
from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QCompleter, QWidget

from thads_desktop.base.language import _
from thads_desktop.domain.codec import parse_payload
from thads_desktop.domain.obligations import sum_of_decision
from thads_desktop.domain.payloads import CaseOpened, CaseTakenOver, Instalment
from thads_desktop.domain.vocabulary import Basis, CaseKind, PartyRole
from thads_desktop.domain.work_year import first_day, work_year
from thads_desktop.gui.dialogs.act_fields import plain
from thads_desktop.gui.dialogs.known_judgment import JudgmentFields, KnownJudgmentNotice
from thads_desktop.gui.dialogs.new_case_rows import (
    DETAILS,
    OBLIGATION_DETAILS,
    PARTY_DETAILS,
    gathered,
    obligation_columns,
    party_columns,
    spread,
)
from thads_desktop.gui.dialogs.person_offer import PersonOffer
from thads_desktop.gui.dialogs.record_dialog import RecordDialog, Recording, day_of
from thads_desktop.gui.drafts import Drafts
from thads_desktop.gui.fields.details_field import DetailsField
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.fields.rows_field import FieldRow, numbered
from thads_desktop.gui.fields.sheet import FieldSheet
from thads_desktop.gui.forms.new_case import Ui_NewCaseDialog
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.shortcuts import add_shortcut
from thads_desktop.services.acts import Recorded, open_new_case
from thads_desktop.services.case_view import TimelineAct
from thads_desktop.services.cases import officers
from thads_desktop.services.corrections import correct_act
from thads_desktop.services.wording import basis_name, case_kind_name

_JUDGMENT = ("judgment_number", "judged_on", "court")
DRAFTS = "new_case.drafts"
_DRAFT_PAUSE = 1000  # milliseconds after the last key until what was typed is kept


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
        self.people = PersonOffer(shell, self.ui.parties, self.ui.offer, self.ui.takeOver)
        add_shortcut("F4", self, self.open_details)
        add_shortcut("F6", self, self.people.take_over)
        self._fill()
        self._follow_age()
        self.ui.known.hide()
        if corrected is None:
            self._watch_judgment()
            self.recorded.connect(self._go_to_case)
        record = _("Ghi") if corrected is None else _("Ghi đính chính")
        self.prepare_buttons(self.ui.buttons, record)
        self.ui.number.setFocus()
        self.sheet.settle()
        self._prepare_drafts(self.sheet)

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

    def _watch_judgment(self) -> None:
        """Say while one types that the judgment is here already."""
        ui = self.ui
        fields = JudgmentFields(ui.judgment, ui.judged, ui.court, ui.parties)
        self.notice = KnownJudgmentNotice(self.shell, fields, ui.known, self)

    @Slot()
    def add_party(self) -> None:
        """A further party."""
        self.ui.parties.add_row().cells["role"].setFocus()

    @Slot()
    def add_obligation(self) -> None:
        """A further obligation line."""
        self.ui.obligations.add_row().cells["what"].setFocus()

    @Slot()
    def open_details(self) -> None:
        """F4: more about the party or obligation one stands on."""
        rows = (*self.ui.parties.rows, *self.ui.obligations.rows)
        here = next((row for row in rows if _is_in(row, self.focusWidget())), None)
        details = here.cells[DETAILS] if here else None
        if isinstance(details, DetailsField):
            details.open_details()

    # ── Drafts ───────────────────────────────────────────────────────────────────────────────

    def _prepare_drafts(self, sheet: FieldSheet) -> None:
        """A new case is kept while one types; one left unfinished is offered again."""
        ui = self.ui
        self.drafts = Drafts(self.shell.memory, DRAFTS)
        self._draft_pause = QTimer(self, singleShot=True, interval=_DRAFT_PAUSE)
        self._draft_pause.timeout.connect(self.keep_draft)
        self._follow_drafts()
        if self._corrected is not None:
            return
        ui.useDraft.clicked.connect(self.use_draft)
        ui.dropDraft.clicked.connect(self.drop_draft)
        add_shortcut("F7", self, self.use_draft)
        sheet.changed.connect(self._draft_pause.start)
        self.recorded.connect(self._forget_draft)

    @Slot()
    def use_draft(self) -> None:
        """F7: go on with what was left unfinished."""
        if self.drafts.earlier and self.sheet is not None:
            self.keep_draft()
            self.drafts.take(self.sheet.fields)
            self.ui.isOld.setChecked(self.ui.takenOver.is_filled())
            self._follow_drafts()
            self.ui.number.setFocus()

    @Slot()
    def drop_draft(self) -> None:
        """What was left unfinished is not wanted."""
        self.drafts.drop()
        self._follow_drafts()

    @Slot()
    def keep_draft(self) -> None:
        """Write down what was typed so far."""
        if self.sheet is not None and self.sheet.is_changed:
            self.drafts.keep(self.sheet.fields)

    @Slot()
    def _forget_draft(self) -> None:
        self._draft_pause.stop()
        self.drafts.forget()

    def _follow_drafts(self) -> None:
        is_offered = self._corrected is None and bool(self.drafts.earlier)
        for widget in (self.ui.draft, self.ui.useDraft, self.ui.dropDraft):
            widget.setVisible(is_offered)

    @Slot()
    def reject(self) -> None:
        """Esc: what was typed stays as a draft; a correction asks before it is lost."""
        if self._corrected is None and self.sheet is not None and not self.is_recording:
            self._draft_pause.stop()
            self.keep_draft()
            self.sheet.settle()
        super().reject()

    # ── Values ───────────────────────────────────────────────────────────────────────────────

    def _payload(self, values: dict[str, object], *, is_old: bool) -> CaseOpened:
        number, judged_on, court = (values.pop(name) for name in _JUDGMENT)
        values["judgment"] = {"number": number, "judged_on": judged_on, "court": court}
        values["parties"] = [spread(row) for row in _rows(values["parties"])]
        lines = [spread(row) for row in _rows(values["obligations"])]
        values["obligations"] = numbered(lines, "line")
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
        today = self.shell.context.today
        ui.parties.set_columns(party_columns(today))
        ui.obligations.set_columns(obligation_columns(today, self._named, self._follow_details))
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
        ui.parties.show_value([gathered(one, PARTY_DETAILS) for one in _plain(opening.parties)])
        ui.obligations.show_value(
            [gathered(one, OBLIGATION_DETAILS) for one in _plain(opening.obligations)]
        )

    def _named(self, role: PartyRole) -> Sequence[str]:
        """The parties of a role, as typed so far."""
        typed = [row.cells for row in self.ui.parties.rows if row.cells["name"].is_filled()]
        return [str(cells["name"].read()) for cells in typed if cells["role"].read() == role]

    @Slot()
    def _follow_details(self) -> None:
        """The amount of an instalment is what one decision covers, unless one says otherwise."""
        for row in self.ui.obligations.rows:
            if row.cells[DETAILS] is self.sender() and not row.cells["amount"].is_filled():
                details, decided_on = row.cells[DETAILS].read(), self.ui.decided.read()
                told = details.get("instalment") if isinstance(details, dict) else None
                if told and decided_on is not None:
                    amount = sum_of_decision(msgspec.convert(told, Instalment), decided_on)
                    row.cells["amount"].show_value(amount)

    @Slot(object)
    def _go_to_case(self, recorded: Recorded) -> None:
        self.shell.case_requested.emit(recorded.case_id)

    @Slot()
    def _follow_age(self) -> None:
        """An old case comes in with the year of work: taken over later, it hides the year before."""
        is_old, came = self.ui.isOld.isChecked(), self.ui.takenOver
        came.setEnabled(is_old)
        came.is_required = is_old
        if is_old and not came.is_filled():
            came.show_value(first_day(work_year(self.shell.context.today)))


def _rows(value: object) -> tuple[dict[str, object], ...]:
    assert isinstance(value, tuple)  # noqa: S101 - what a RowsField reads
    return value


def _plain(things: Sequence[msgspec.Struct]) -> list[dict[str, object]]:
    """Parties or obligations by name, as rows take them."""
    return [told for one in things if isinstance(told := plain(one), dict)]


def _is_in(row: FieldRow, widget: QWidget | None) -> bool:
    return widget is not None and any(cell.isAncestorOf(widget) for cell in row.cells.values())
