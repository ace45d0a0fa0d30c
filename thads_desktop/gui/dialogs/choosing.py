"""Which dialog records which kind of act: a hand-made one where it pays, else the plain form."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from thads_desktop.domain.payloads import CaseOpened
from thads_desktop.gui.dialogs.act_dialog import NOTHING_GIVEN, ActDialog
from thads_desktop.gui.dialogs.delivery import DeliveryDialog
from thads_desktop.gui.dialogs.information import InformationAnswerDialog, InformationDialog
from thads_desktop.gui.dialogs.new_case import NewCaseDialog
from thads_desktop.gui.dialogs.record_dialog import RecordDialog
from thads_desktop.gui.dialogs.verification import VerificationDialog
from thads_desktop.gui.shell import Shell
from thads_desktop.services.case_view import CaseView, TimelineAct

VERIFICATION = "verification_recorded"
VOIDING = "act_voided"


def new_act_dialog(
    shell: Shell,
    view: CaseView,
    kind: str,
    parent: QWidget,
    given: Mapping[str, object] = NOTHING_GIVEN,
) -> RecordDialog:
    """The dialog that records a new act of a kind, with what is known beforehand filled in."""
    match kind:
        case "verification_recorded":
            return VerificationDialog(shell, view, parent)
        case "notice_delivered" | "delivery_attempted":
            return DeliveryDialog(shell, view, parent, given, kind=kind)
        case "information_requested":
            return InformationDialog(shell, view, parent)
        case "information_received":
            return InformationAnswerDialog(shell, view, parent, given)
        case _:
            return ActDialog(shell, view, kind, parent, given=given)


def correction_dialog(
    shell: Shell, view: CaseView, act: TimelineAct, parent: QWidget
) -> RecordDialog:
    """The dialog that corrects an act."""
    if act.kind == VERIFICATION:
        return VerificationDialog(shell, view, parent, act)
    if isinstance(act.payload, CaseOpened):
        return NewCaseDialog(shell, parent, act)
    return ActDialog(shell, view, act.kind, parent, act)
