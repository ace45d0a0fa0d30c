"""Xác minh: the interview with last time's answers beside, the minutes growing on the right."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.domain.payloads import VerificationRecorded
from thads_desktop.domain.vocabulary import PartyRole
from thads_desktop.gui.dialogs.printing import print_minutes_of
from thads_desktop.gui.dialogs.record_dialog import RecordDialog, Recording
from thads_desktop.gui.dialogs.topic_field import TopicField
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.fields.sheet import FieldSheet
from thads_desktop.gui.forms.verification import Ui_VerificationDialog
from thads_desktop.gui.jobs import Question
from thads_desktop.gui.search_box import TYPING_PAUSE
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.shortcuts import add_shortcut
from thads_desktop.services.acts import Recorded
from thads_desktop.services.case_view import CaseView, TimelineAct
from thads_desktop.services.context import Context
from thads_desktop.services.verifications import (
    NewVerification,
    correct_verification,
    interview_topics,
    record_verification,
)

_FINDINGS_LINES = 4
_PRESENT_LINES = 2


class VerificationDialog(RecordDialog):
    """Ctrl+S records, Ctrl+Shift+P records and then prints; `corrected` is the act to mend."""

    help_topic = "verification"

    def __init__(
        self,
        shell: Shell,
        view: CaseView,
        parent: QWidget,
        corrected: TimelineAct | None = None,
    ) -> None:
        super().__init__(shell, parent)
        self.ui = Ui_VerificationDialog()
        self.ui.setupUi(self)
        self._view = view
        self._corrected = corrected
        self._is_to_print = False
        self.recorded.connect(self._print)
        self.topics = self._make_topics()
        self.sheet = FieldSheet(self._fields(), self.ui.banner)
        self._fill()
        self._prepare_recording()
        self._minutes = Question(shell.jobs, self)
        self._minutes.answered.connect(self._show_minutes)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._pause.timeout.connect(self._grow)
        self.sheet.changed.connect(self._pause.start)
        self._grow()
        self.sheet.settle()
        self.topics[0].answer.setFocus()

    def recording(self, values: dict[str, object]) -> Recording:  # noqa: ARG002 - read by `new`
        """Record the verification, or its correction."""
        context, new = self.shell.context, self.new()
        if self._corrected is None:
            return partial(record_verification, context, new)
        reason, act_id = self.ui.reason.read(), self._corrected.act_id
        return partial(correct_verification, context, act_id, new, reason=reason)

    def new(self) -> NewVerification:
        """What is filled in now.

        Raises:
            DomainError: the date cannot be read.
        """
        ui = self.ui
        return NewVerification(
            case_id=self._view.case_id,
            verified_on=ui.verifiedOn.day(),
            findings=ui.findings.text.toPlainText(),
            place=ui.place.read(),
            present=tuple(ui.present.read().splitlines()),
            statements=tuple((one.topic, one.answer.read()) for one in self.topics),
            informant=ui.informant.read(),
            started_at=ui.startedAt.read(),
            ended_at=ui.endedAt.read(),
        )

    @Slot()
    def record_and_print(self) -> None:
        """Ctrl+Shift+P: record first; printing may fail and be tried again, the record stays."""
        self.record()
        self._is_to_print = True

    @Slot()
    def record(self) -> None:
        """Ctrl+S: record, and print nothing."""
        self._is_to_print = False
        super().record()

    @Slot(object)
    def _print(self, recorded: Recorded) -> None:
        if self._is_to_print:
            print_minutes_of(self.shell, self._view, recorded.act_id, self.window_below)

    def _prepare_recording(self) -> None:
        ui = self.ui
        is_correction = self._corrected is not None
        record = _("Ghi đính chính") if is_correction else _("Ghi")
        both = ui.buttons.addButton(_("Ghi và in"), QDialogButtonBox.ButtonRole.ActionRole)
        add_shortcut("Ctrl+Shift+P", self, self.record_and_print)
        both.setToolTip(_("Ghi vào hồ sơ rồi in biên bản (Ctrl+Shift+P)"))
        both.setAutoDefault(False)
        both.clicked.connect(self.record_and_print)
        self.prepare_buttons(ui.buttons, record)
        for widget in (ui.reason, ui.reasonLabel):
            widget.setVisible(is_correction)

    def _fields(self) -> dict[str, Field]:
        ui = self.ui
        ui.verifiedOn.today = self.shell.context.today
        ui.verifiedOn.is_required = True
        ui.findings.is_required = True
        ui.findings.show_lines(_FINDINGS_LINES)
        ui.present.show_lines(_PRESENT_LINES)
        ui.reason.is_required = self._corrected is not None
        fields: dict[str, Field] = {
            "happened_on": ui.verifiedOn,
            "started_at": ui.startedAt,
            "ended_at": ui.endedAt,
            "place": ui.place,
            "present": ui.present,
            "informant": ui.informant,
            **{one.topic: one.answer for one in self.topics},
            "findings": ui.findings,
        }
        return fields if self._corrected is None else {**fields, "reason": ui.reason}

    def _make_topics(self) -> list[TopicField]:
        last = self._last_answers()
        topics = [TopicField(topic, last.get(topic, ""), self) for topic in interview_topics()]
        for topic in topics:
            self.ui.topics.addWidget(topic)
        return topics

    def _last_answers(self) -> dict[str, str]:
        """What was answered before this verification, the newest answer to each topic."""
        answers: dict[str, str] = {}
        for act in self._view.timeline:
            if self._corrected is not None and act.act_id == self._corrected.act_id:
                break
            if act.replaced_by is None and isinstance(act.payload, VerificationRecorded):
                answers |= {one.topic: one.answer for one in act.payload.statements}
        return answers

    def _fill(self) -> None:
        ui, state = self.ui, self._view.state
        debtors = state.parties(PartyRole.DEBTOR)
        ui.caseLine.setText(
            f"{state.decision_number} · " + ", ".join(party.name for party in debtors)
        )
        before = self._corrected.payload if self._corrected else None
        if self._corrected is None or not isinstance(before, VerificationRecorded):
            ui.verifiedOn.show_value(self.shell.context.today)
            ui.place.show_value(next((one.address for one in debtors if one.address), ""))
            officer = state.officer or self.shell.context.user
            # into the record, which is Vietnamese in every language
            ui.present.show_value(f"{officer}, Chấp hành viên")
            return
        self.setWindowTitle(_("Đính chính: {name}").format(name=self._corrected.name))
        ui.verifiedOn.show_value(self._corrected.happened_on)
        ui.startedAt.show_value(before.started_at)
        ui.endedAt.show_value(before.ended_at)
        ui.place.show_value(before.place)
        ui.present.show_value("\n".join(before.present))
        ui.informant.show_value(before.informant)
        ui.findings.show_value(before.findings)
        answers = {one.topic: one.answer for one in before.statements}
        for topic in self.topics:
            topic.answer.show_value(answers.get(topic.topic, ""))

    @Slot()
    def _grow(self) -> None:
        """Ask for the minutes as they will read."""
        try:
            new = self.new()
        except DomainError:
            return  # the date is still being typed
        self._minutes.ask(partial(_preview, self.shell.context, new))

    @Slot(object)
    def _show_minutes(self, text: str) -> None:
        bar = self.ui.preview.verticalScrollBar()
        place = bar.value()
        self.ui.preview.setPlainText(text)
        bar.setValue(place)


def _preview(context: Context, new: NewVerification) -> str:
    # imported here: it brings ReportLab, which costs 300 ms
    from thads_desktop.services.papers import preview_minutes  # noqa: PLC0415

    return preview_minutes(context, new)
