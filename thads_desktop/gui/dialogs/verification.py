"""Xác minh: the interview with last time's answers beside, the minutes growing on the right.

What is typed is kept as a draft at every pause: a program that is killed, or a dialog put off,
goes on where it was.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QWidget

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_moment
from thads_desktop.base.language import _
from thads_desktop.domain.payloads import VerificationRecorded
from thads_desktop.domain.vocabulary import PartyRole
from thads_desktop.gui.dialogs.interview_growth import GrowthPane, grown_from
from thads_desktop.gui.dialogs.printing import print_minutes_of
from thads_desktop.gui.dialogs.record_dialog import RecordDialog, Recording
from thads_desktop.gui.dialogs.topic_list import TopicList
from thads_desktop.gui.dialogs.topic_widget import TopicWidget
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.fields.sheet import FieldSheet
from thads_desktop.gui.forms.verification import Ui_VerificationDialog
from thads_desktop.gui.search_box import TYPING_PAUSE
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.shortcuts import add_shortcut
from thads_desktop.services.acts import Recorded
from thads_desktop.services.case_view import CaseView, TimelineAct
from thads_desktop.services.context import Context
from thads_desktop.services.interview_drafts import draft_of, drop_draft, keep_draft
from thads_desktop.services.interviews import (
    MEANS_CLASSIFIED,
    classification_given,
    interview_of,
    name_today,
)
from thads_desktop.services.verifications import (
    NewVerification,
    begun_verification,
    correct_verification,
    record_verification,
    recorded_interview,
)

_FINDINGS_LINES = 4
_PRESENT_LINES = 2
_LEFT, _RIGHT = 3, 2  # shares of the width


class VerificationDialog(RecordDialog):
    """Ctrl+S records, Ctrl+Shift+P records and then prints; `corrected` is the act to mend.

    `next_offered` tells, after a record, the kind of act that comes next (the classification) and
    what its dialog is to be filled in with.
    """

    next_offered = Signal(str, object)
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
        self._about = corrected.act_id if corrected else ""
        self._is_to_print = False
        self._verified_on = corrected.happened_on if corrected else shell.context.today
        self.recorded.connect(self._go_on)
        asked = interview_of(view, self._verified_on, before=self._about)
        self.list = TopicList(asked, self.ui.topics, self)
        self.topics = self.list.topics
        self.list.entered.connect(self._show_hint)
        self.sheet = FieldSheet(self._fields(), self.ui.banner)
        self._prepare_recording()
        self._fill()
        self._growth = GrowthPane(self.ui, self.list, shell.jobs, self)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._pause.timeout.connect(self._grow)
        self.sheet.settle()
        self._take_up_draft()
        self._ask_what_grows()
        self.sheet.changed.connect(self._pause.start)
        self._show_hint(self.topics[0])
        self.topics[0].answer.setFocus()

    def recording(self, values: dict[str, object]) -> Recording:  # noqa: ARG002 - read by `new`
        """Record the verification, or its correction; its draft is forgotten with it."""
        context, new = self.shell.context, self.new()
        self._pause.stop()
        if self._corrected is None:
            record = partial(record_verification, context, new)
        else:
            reason = self.ui.reason.read()
            record = partial(correct_verification, context, self._about, new, reason=reason)
        return partial(_record, context, new.case_id, self._about, record)

    def new(self) -> NewVerification:
        """What is filled in now.

        Raises:
            DomainError: the date cannot be read.
        """
        ui = self.ui
        self._verified_on = ui.verifiedOn.day()
        return NewVerification(
            case_id=self._view.case_id,
            verified_on=self._verified_on,
            findings=ui.findings.text.toPlainText(),
            place=ui.place.read(),
            present=tuple(ui.present.read().splitlines()),
            statements=tuple(self.list.statements().items()),
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

    @Slot()
    def reject(self) -> None:
        """Esc: leave, after asking; what was given up is no draft any more."""
        super().reject()
        if self.result() == QDialog.DialogCode.Rejected and self.isHidden():
            self._pause.stop()
            drop_draft(self.shell.context, self._view.case_id, self._about)

    @Slot()
    def put_off(self) -> None:
        """Leave what was typed for another time; the draft is taken up when one comes again."""
        self._pause.stop()
        if self.sheet is not None and self.sheet.is_changed:
            self._keep_draft()
        QDialog.reject(self)

    @Slot()
    def take_proposal(self) -> None:
        """Ctrl+G: the proposed findings, after what was written already."""
        findings, proposal = self.ui.findings, self._growth.proposal
        if proposal is None or proposal.findings in findings.text.toPlainText():
            return
        said = (findings.text.toPlainText().rstrip(), proposal.findings)
        findings.show_value("\n".join(filter(None, said)))
        findings.setFocus()

    @Slot(object)
    def _go_on(self, recorded: Recorded) -> None:
        if self._is_to_print:
            print_minutes_of(self.shell, self._view, recorded.act_id, self.window_below)
        proposal = self._growth.proposal
        given = proposal and classification_given(proposal, self._verified_on)
        if given and self._corrected is None:
            self.next_offered.emit(MEANS_CLASSIFIED, given)

    def _prepare_recording(self) -> None:
        ui = self.ui
        is_correction = self._corrected is not None
        record = _("Ghi đính chính") if is_correction else _("Ghi")
        both = self._button(_("Ghi và in"), _("Ghi vào hồ sơ rồi in biên bản (Ctrl+Shift+P)"))
        both.clicked.connect(self.record_and_print)
        add_shortcut("Ctrl+Shift+P", self, self.record_and_print)
        later = self._button(_("Để làm sau"), _("Giữ nội dung đang ghi, lần sau mở ra làm tiếp"))
        later.clicked.connect(self.put_off)
        self._anew = self._button(_("Bỏ bản ghi dở"), _("Bỏ nội dung ghi dở, ghi lại từ đầu"))
        self._anew.clicked.connect(self._begin_anew)
        self._anew.hide()
        self.prepare_buttons(ui.buttons, record)
        ui.takeProposal.clicked.connect(self.take_proposal)
        add_shortcut("Ctrl+G", self, self.take_proposal)
        ui.splitter.setStretchFactor(0, _LEFT)
        ui.splitter.setStretchFactor(1, _RIGHT)
        for widget in (ui.reason, ui.reasonLabel):
            widget.setVisible(is_correction)

    def _button(self, text: str, tip: str) -> QPushButton:
        button = self.ui.buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        return button

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
            **{one.name: one.answer for one in self.topics},
            "findings": ui.findings,
        }
        return fields if self._corrected is None else {**fields, "reason": ui.reason}

    def _fill(self) -> None:
        state = self._view.state
        debtors = state.parties(PartyRole.DEBTOR)
        self.ui.caseLine.setText(
            f"{state.decision_number} · " + ", ".join(party.name for party in debtors)
        )
        before = self._corrected.payload if self._corrected else None
        if self._corrected is None or not isinstance(before, VerificationRecorded):
            self._show(begun_verification(self.shell.context, self._view))
            return
        self.setWindowTitle(_("Đính chính: {name}").format(name=self._corrected.name))
        self._show(recorded_interview(self._view.case_id, before, self._verified_on))

    def _show(self, told: NewVerification) -> None:
        ui = self.ui
        ui.verifiedOn.show_value(told.verified_on)
        ui.startedAt.show_value(told.started_at)
        ui.endedAt.show_value(told.ended_at)
        ui.place.show_value(told.place)
        ui.present.show_value("\n".join(told.present))
        ui.informant.show_value(told.informant)
        ui.findings.show_value(told.findings)
        self.list.show_statements({name_today(name): said for name, said in told.statements})

    def _take_up_draft(self) -> None:
        """Go on where the last dialog of this case was left, or the program ended."""
        draft = draft_of(self.shell.context, self._view.case_id, self._about)
        if draft is None or self.sheet is None:
            return
        self._show(draft.verification)
        self._anew.show()
        self.sheet.say(
            _("Đã mở lại nội dung ghi dở lúc {moment}; nội dung này chưa vào hồ sơ.").format(
                moment=format_moment(draft.kept_at)
            )
        )

    @Slot()
    def _begin_anew(self) -> None:
        drop_draft(self.shell.context, self._view.case_id, self._about)
        self._fill()
        self._anew.hide()
        self.ui.banner.hide()
        if self.sheet is not None:
            self.sheet.settle()

    def _keep_draft(self) -> None:
        try:
            new = self.new()
        except DomainError:
            return  # the date is still being typed
        keep_draft(self.shell.context, new, self._about)

    @Slot()
    def _grow(self) -> None:
        if self.sheet is not None and self.sheet.is_changed:
            self._keep_draft()
        self._ask_what_grows()

    def _ask_what_grows(self) -> None:
        """Ask for the minutes as they will read, what is left to ask, and what it speaks for."""
        try:
            new = self.new()
        except DomainError:
            return  # the date is still being typed
        self._growth.ask(partial(grown_from, self.shell.context, self._view, new, self._about))

    @Slot(object)
    def _show_hint(self, topic: TopicWidget) -> None:
        self.ui.hint.setText(topic.hint)
        self.ui.hint.setVisible(bool(topic.hint))


def _record(context: Context, case_id: str, about: str, record: Recording) -> Recorded:
    recorded = record()
    assert isinstance(recorded, Recorded)  # noqa: S101 - one act
    drop_draft(context, case_id, about)
    return recorded
