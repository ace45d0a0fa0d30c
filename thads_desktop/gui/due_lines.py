"""Quiet lines under the chips of the day: intakes that are due, instalments nobody recorded."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from thads_desktop.base.errors import RefusedError
from thads_desktop.base.language import _
from thads_desktop.gui.jobs import Job, Question
from thads_desktop.gui.messages import ask, show_refusal
from thads_desktop.gui.shell import Shell

if TYPE_CHECKING:
    from thads_desktop.gui.models.reminders import Reminders

# What asks and records reads the law: it is imported when asked for.
# ruff: noqa: PLC0415


class DueLines(QWidget):
    """Two flat buttons, each unseen while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.intakes = QPushButton(flat=True)
        self.instalments = QPushButton(flat=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for button in (self.intakes, self.instalments):
            button.hide()
            layout.addWidget(button)
        layout.addStretch()
        self._shell: Shell | None = None
        self._question: Question | None = None
        self._job: Job | None = None
        self._found: Reminders | None = None
        self.intakes.clicked.connect(self._go_to_intakes)
        self.instalments.clicked.connect(self.record_instalments)
        self.hide()

    def attach(self, shell: Shell) -> None:
        """Look into the office of a window."""
        self._shell = shell
        self._question = Question(shell.jobs, self)
        self._question.answered.connect(self._show)

    @Slot()
    def look(self) -> None:
        """Ask what is due; called once the law has been read, for it is reckoned with it."""
        from thads_desktop.gui.models.reminders import find_reminders

        if self._shell is not None and self._question is not None:
            context = self._shell.context
            self._question.ask(partial(find_reminders, context, context.today))

    def relabel(self) -> None:
        """Say it in the current language."""
        if self._found is not None:
            self._show(self._found)

    @Slot()
    def record_instalments(self) -> None:
        """Record what fell due, after asking; Ctrl+Z takes it back."""
        from thads_desktop.gui.models.reminders import record_due

        shell, found = self._shell, self._found
        if shell is None or self._job is not None or found is None:
            return
        if ask(self, found.asked_of_instalments()):
            self.instalments.setEnabled(False)
            work = partial(record_due, shell.context, found.instalments)
            self._job = shell.jobs.start(work)
            self._job.succeeded.connect(self._tell)
            self._job.refused.connect(self._explain)
            self._job.finished.connect(self._end)

    @Slot(object)
    def _show(self, found: Reminders) -> None:
        self._found = found
        said = ((self.intakes, found.of_intakes()), (self.instalments, found.of_instalments()))
        for button, text in said:
            button.setText(text)
            button.setVisible(bool(text))
        self.intakes.setToolTip(_("Mở trang Tiếp nhận"))
        self.instalments.setToolTip(_("Xem lại rồi ghi tăng khoản phải thi hành"))
        self.setVisible(any(text for _button, text in said))

    @Slot()
    def _go_to_intakes(self) -> None:
        if self._shell is not None:
            self._shell.page_requested.emit("intake")

    @Slot(object)
    def _tell(self, act_ids: tuple[str, ...]) -> None:
        if self._shell is not None:
            self._shell.recorded.append(act_ids)
            self._shell.record_changed.emit()

    @Slot(object)
    def _explain(self, error: RefusedError) -> None:
        show_refusal(self, error)

    @Slot()
    def _end(self) -> None:
        self._job = None
        self.instalments.setEnabled(True)
