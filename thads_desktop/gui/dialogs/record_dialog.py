"""What all dialogs that record share: Ctrl+S, F1, and never losing what was typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QWidget

from thads_desktop.base.errors import RefusedError
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress
from thads_desktop.gui.dialogs.help_dialog import HelpDialog
from thads_desktop.gui.fields.sheet import FieldSheet
from thads_desktop.gui.jobs import Job
from thads_desktop.gui.messages import ask, show_message
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.shortcuts import add_shortcut, enter_goes_on
from thads_desktop.gui.theme import restyle
from thads_desktop.services.acts import Recorded

PATIENCE = 400  # milliseconds before the dialog says what it waits for
Made: TypeAlias = Recorded | Sequence[Recorded | str]  # an act, or several; some by their id alone
Recording: TypeAlias = Callable[[], Made]


class RecordDialog(QDialog):
    """A dialog that records an act: a subclass sets `sheet` and says what to record.

    The record is made beside the window, which goes on while an import holds the ledger; the
    dialog waits, and nothing in it can be changed meanwhile. `recorded` is told after the record
    was made; the dialog is gone then. A refusal stays in the dialog, beside its field.
    """

    recorded = Signal(object)
    help_topic = "recording"

    def __init__(self, shell: Shell, parent: QWidget) -> None:
        super().__init__(parent)
        self.window_below = parent
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.shell = shell
        self.sheet: FieldSheet | None = None
        self._job: Job | None = None
        self._is_asking = False  # whether to leave: nothing is recorded below the question
        self._writer: QWidget | None = None  # where one stood when the record was begun
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self._say_waiting)
        add_shortcut("Ctrl+S", self, self.record)
        add_shortcut(QKeySequence.StandardKey.HelpContents, self, self.show_help)

    def recording(self, values: dict[str, object]) -> Recording:
        """What records the values; it is called in another thread and touches no widget.

        Raises:
            RefusedError: what is wrong with the values already.
        """
        raise NotImplementedError

    @property
    def is_recording(self) -> bool:
        """Whether what was typed is on its way into the record."""
        return self._job is not None

    def refused(self, error: RefusedError) -> None:
        """What more is offered after a refusal was said; nothing by default."""

    def waiting_words(self) -> str:
        """What the dialog waits for, when it takes long."""
        return _("Đang ghi… Dữ liệu đang bận, xin đợi; nội dung vừa nhập vẫn còn.")

    def prepare_buttons(self, buttons: QDialogButtonBox, record: str) -> QPushButton:
        """Put the recording button into the box, with its key."""
        button = buttons.addButton(record, QDialogButtonBox.ButtonRole.ActionRole)
        button.setProperty("primary", "true")
        restyle(button)
        button.setToolTip(_("Ghi vào hồ sơ (Ctrl+S)"))
        button.setDefault(False)
        button.setAutoDefault(False)
        button.clicked.connect(self.record)
        cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        return button

    @Slot()
    def record(self) -> None:
        """Ctrl+S: record; what is refused is said beside its field."""
        sheet = self.sheet
        is_free = self._job is None and not self._is_asking
        values = sheet.read() if sheet and is_free else None
        if sheet is None or values is None:
            return
        try:
            recording = self.recording(values)
        except RefusedError as error:
            self._say_refusal(sheet, error)
            return
        self._wait_for(self.begin(recording))

    def begin(self, recording: Recording) -> Job:
        """The job that records."""
        return self.shell.jobs.start(partial(_record, recording))

    def _wait_for(self, job: Job) -> None:
        self._job = job
        self._writer = self.focusWidget()
        QTimer.singleShot(0, self, self.hold)  # the key that began this is not up yet
        job.succeeded.connect(self._finish)
        job.refused.connect(self._refuse)
        job.cancelled.connect(self._stopped)
        self._patience.start()

    @Slot()
    def hold(self) -> None:
        """What would be typed while it is recorded would not be recorded."""
        self.setEnabled(not self.is_recording)

    @Slot()
    def stop(self) -> None:
        """Ask the record to stop, where its job can."""
        if self._job is not None:
            self._job.cancel()

    @Slot()
    def _stopped(self) -> None:
        self._job = None
        self._patience.stop()
        self.hold()
        if self.sheet is not None:
            self.sheet.say(_("Đã dừng; chưa ghi gì."))

    @Slot(object)
    def _finish(self, recorded: Made) -> None:
        self._job = None
        self._patience.stop()
        self.accept()
        made = [recorded] if isinstance(recorded, Recorded) else recorded
        ids = (one.act_id if isinstance(one, Recorded) else one for one in made)
        self.shell.recorded.append(tuple(ids))
        self.recorded.emit(recorded)
        self.shell.record_changed.emit()
        warnings = [said for one in made if isinstance(one, Recorded) for said in one.warnings]
        if warnings:
            show_message(self.window_below, "\n\n".join((_("Đã ghi."), *warnings)))

    @Slot(object)
    def _refuse(self, error: RefusedError) -> None:
        self._job = None
        self._patience.stop()
        self.hold()
        if self._writer is not None:
            self._writer.setFocus()
        if self.sheet is not None:
            self._say_refusal(self.sheet, error)

    def _say_refusal(self, sheet: FieldSheet, error: RefusedError) -> None:
        sheet.refuse(error)
        self.refused(error)

    @Slot()
    def _say_waiting(self) -> None:
        if self.sheet is not None:
            self.sheet.say(self.waiting_words())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next field; on a button it presses it."""
        if not enter_goes_on(self, event):
            super().keyPressEvent(event)

    @Slot()
    def reject(self) -> None:
        """Esc: leave, but ask first when something typed would be lost; a record is waited for."""
        if self._job is not None or self._is_asking:
            return
        is_changed = self.sheet is not None and self.sheet.is_changed
        if is_changed and not self._leaves_unrecorded():
            return
        super().reject()

    def _leaves_unrecorded(self) -> bool:
        self._is_asking = True
        try:
            return ask(self, _("Nội dung vừa nhập chưa được ghi. Bỏ nội dung đó?"))
        finally:
            self._is_asking = False

    @Slot()
    def show_help(self) -> None:
        """F1: help about this dialog."""
        HelpDialog(self.help_topic, self).open()


def _record(recording: Recording, _progress: Progress) -> Made:
    return recording()


def day_of(values: dict[str, object], name: str = "happened_on") -> date:
    """The day a sheet read under a name; the field was required."""
    day = values.pop(name)
    assert isinstance(day, date)  # noqa: S101 - a required date field reads a date
    return day
