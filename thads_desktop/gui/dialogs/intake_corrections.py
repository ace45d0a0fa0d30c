"""Papers of an intake corrected (đính chính), each in the form that fits it."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from thads_desktop.domain.paper_payloads import JudgmentReceived, RequestReceived
from thads_desktop.gui.dialogs.act_dialog import ActDialog
from thads_desktop.gui.dialogs.intake_judgment import IntakeJudgmentDialog, made_by
from thads_desktop.gui.dialogs.intake_papers import RequestDialog, about_words
from thads_desktop.gui.dialogs.record_dialog import RecordDialog, Recording, day_of
from thads_desktop.gui.shell import Shell
from thads_desktop.services.intake import IntakeView
from thads_desktop.services.intake_corrections import correct_paper
from thads_desktop.services.intake_reading import IntakePaper, intake_case


def paper_correction(
    shell: Shell, view: IntakeView, paper: IntakePaper, parent: QWidget
) -> RecordDialog:
    """The dialog that corrects a paper: where it has one its own, else the plain form."""
    if isinstance(paper.payload, JudgmentReceived):
        return IntakeJudgmentDialog(shell, parent, (view, paper))
    if isinstance(paper.payload, RequestReceived):
        return RequestDialog(shell, view, parent, paper)
    return PaperCorrectionDialog(shell, view, paper, parent)


class PaperCorrectionDialog(ActDialog):
    """The plain form of an act, with what stands in the paper."""

    help_topic = "intake"

    def __init__(self, shell: Shell, view: IntakeView, paper: IntakePaper, parent: QWidget) -> None:
        case = intake_case(view)
        act = next(one for one in case.timeline if one.act_id == paper.act_id)
        super().__init__(shell, case, act.kind, parent, act)
        self._intake_id, self._act_id = case.case_id, act.act_id
        self.ui.caseLine.setText(about_words(view.intake))

    def recording(self, values: dict[str, object]) -> Recording:
        """Record the correction."""
        day, reason = day_of(values), str(values.pop("reason"))
        payload, context = self._payload(values), self.shell.context
        correct = partial(
            correct_paper, context, self._intake_id, self._act_id, payload, day, reason=reason
        )
        return partial(made_by, correct)
