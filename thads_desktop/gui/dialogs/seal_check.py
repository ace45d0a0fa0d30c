"""Kiểm tra văn bản: is the code of a paper the office's, and does the paper stand today?"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QWidget

from thads_desktop.base.errors import RefusedError
from thads_desktop.base.language import _
from thads_desktop.gui.files import choose_to_open
from thads_desktop.gui.forms.seal_check import Ui_SealCheckDialog
from thads_desktop.gui.jobs import Question
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.theme import restyle
from thads_desktop.services.context import Context
from thads_desktop.services.paper_seals import (
    SealCheck,
    SealState,
    check_seal,
    read_file,
)
from thads_desktop.services.seal_wording import checked_standing, seal_words


class SealCheckDialog(QDialog):
    """Enter after a code judges it; a scanner types the code and Enter by itself."""

    def __init__(self, shell: Shell, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_SealCheckDialog()
        self.ui.setupUi(self)
        self._shell = shell
        self._case_id = ""
        self._question = Question(shell.jobs, self)
        self._question.answered.connect(self._show)
        self._question.refused.connect(self._refuse)
        self.ui.code.returnPressed.connect(self.check)
        self.ui.compare.clicked.connect(self.compare)
        self.ui.openCase.clicked.connect(self.open_case)
        self.ui.close.clicked.connect(self.reject)
        for label in (self.ui.verdict, self.ui.standing):
            label.hide()
        self.ui.openCase.setEnabled(False)
        self.ui.code.setFocus()

    @Slot()
    def check(self) -> None:
        """Enter: judge the code in the line."""
        self._ask(None)

    @Slot()
    def compare(self) -> None:
        """Judge the code, and whether a file still has the words that were sealed."""
        pdf = choose_to_open(self, self._shell.memory, _("So với tệp PDF"), "PDF (*.pdf)")
        if pdf is not None:
            self._ask(pdf)

    @Slot()
    def open_case(self) -> None:
        """Go to the case of the paper."""
        self.accept()
        self._shell.case_requested.emit(self._case_id)

    def _ask(self, pdf: Path | None) -> None:
        code = self.ui.code.text()
        if code.strip():
            self._question.ask(partial(_check, self._shell.context, code, pdf))

    @Slot(object)
    def _show(self, found: SealCheck) -> None:
        """Words and a frame of their own for each verdict: colour alone says nothing."""
        mark, role = _verdict(found)
        self._say(f"{mark} {seal_words(found)}", role)
        standing = checked_standing(found)
        self.ui.standing.setText(standing)
        self.ui.standing.setVisible(bool(standing))
        self._case_id = found.case_id
        self.ui.openCase.setEnabled(bool(found.case_id))
        self.ui.code.selectAll()

    @Slot(object)
    def _refuse(self, error: RefusedError) -> None:
        self._say(error.message, "refusal")
        self.ui.standing.hide()
        self.ui.openCase.setEnabled(False)
        self.ui.code.selectAll()

    def _say(self, text: str, role: str) -> None:
        label = self.ui.verdict
        label.setText(text)
        label.setProperty("role", role)
        restyle(label)
        label.show()


def _verdict(found: SealCheck) -> tuple[str, str]:
    """A mark and a role: good, to be looked at, or not to be trusted."""
    if found.is_good:
        return "✓", "status"
    if found.state in (SealState.GENUINE, SealState.UNKNOWN_KEY):
        return "!", "warning"
    return "✗", "refusal"


def _check(context: Context, code: str, pdf: Path | None) -> SealCheck:
    return check_seal(context, code, read_file(pdf) if pdf else None)
