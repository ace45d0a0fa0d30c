"""What grows while an interview is answered: the minutes, what is left to ask, a proposal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from thads_desktop.base.language import _
from thads_desktop.domain.interview_findings import Proposal
from thads_desktop.gui.dialogs.topic_list import TopicList
from thads_desktop.gui.dialogs.topic_widget import TopicWidget
from thads_desktop.gui.forms.verification import Ui_VerificationDialog
from thads_desktop.gui.jobs import Jobs, Question
from thads_desktop.services.case_view import CaseView
from thads_desktop.services.context import Context
from thads_desktop.services.interviews import AskedTopic, interview_of, proposal_of, unanswered
from thads_desktop.services.verifications import NewVerification


@dataclass(frozen=True, slots=True, kw_only=True)
class Grown:
    """What comes of the answers so far."""

    minutes: str
    unanswered: tuple[AskedTopic, ...]
    proposal: Proposal | None


class GrowthPane(QObject):
    """The right side of the dialog: asks at every pause, shows the last answer.

    `proposal` is what the answers speak for so far.
    """

    def __init__(
        self, ui: Ui_VerificationDialog, topics: TopicList, jobs: Jobs, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.proposal: Proposal | None = None
        self._ui = ui
        self._topics = topics
        self._question = Question(jobs, self)
        self._question.answered.connect(self._show)
        for widget in (ui.proposal, ui.takeProposal, ui.unanswered):
            widget.hide()

    def ask(self, work: Callable[[], Grown]) -> None:
        """Ask what has grown; the window goes on meanwhile."""
        self._question.ask(work)

    @Slot(object)
    def _show(self, grown: Grown) -> None:
        ui = self._ui
        _show_text(ui.preview, grown.minutes, self._topics.current())
        ui.unanswered.setText(
            _("Mục luật cần có mà chưa hỏi: {numbers}.").format(
                numbers=", ".join(str(one.number) for one in grown.unanswered)
            )
        )
        ui.unanswered.setToolTip("\n".join(_(one.topic.name) for one in grown.unanswered))
        ui.unanswered.setVisible(bool(grown.unanswered))
        self._show_proposal(grown.proposal)

    def _show_proposal(self, proposed: Proposal | None) -> None:
        self.proposal, ui = proposed, self._ui
        leads_to = proposed.classification if proposed else ""
        text = _("Gợi ý: {findings}").format(findings=proposed.findings if proposed else "")
        if leads_to:
            text += "\n" + _("Phân loại gợi ý: {classification}.").format(classification=leads_to)
        ui.proposal.setText(text)
        for widget in (ui.proposal, ui.takeProposal):
            widget.setVisible(proposed is not None)


def grown_from(context: Context, view: CaseView, new: NewVerification, before: str) -> Grown:
    """Ask the services; it touches no widget, and runs beside the window."""
    # imported here: it brings ReportLab, which costs 300 ms
    from thads_desktop.services.papers import preview_minutes  # noqa: PLC0415

    asked, said = interview_of(view, new.verified_on, before=before), dict(new.statements)
    return Grown(
        minutes=preview_minutes(context, new),
        unanswered=unanswered(asked, said),
        proposal=proposal_of(context, asked, said, new.verified_on),
    )


def _show_text(preview: QPlainTextEdit, text: str, topic: TopicWidget | None) -> None:
    """Show the minutes where the topic that is being answered stands, else where one read."""
    bar = preview.verticalScrollBar()
    place = bar.value()
    preview.setPlainText(text)
    at = text.find(f". {topic.name}: ") if topic else -1
    if at < 0:
        bar.setValue(place)
        return
    cursor = preview.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    preview.setTextCursor(cursor)  # so that it scrolls back, and the topic is not the last line
    cursor.setPosition(at)
    preview.setTextCursor(cursor)
