"""Chốt kỳ thống kê: which period, and what closing it does; nothing takes it back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QWidget

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress, SilentProgress
from thads_desktop.domain.work_year import first_day, work_year
from thads_desktop.gui.dialogs.record_dialog import Recording, day_of
from thads_desktop.gui.dialogs.sheet_dialog import SheetDialog
from thads_desktop.gui.fields.date_field import DateField
from thads_desktop.gui.jobs import Job
from thads_desktop.gui.shell import Shell
from thads_desktop.services.closed_periods import close_period, period_name
from thads_desktop.services.context import Context

DAY = timedelta(days=1)


class ClosePeriodDialog(SheetDialog):
    """A period from its first to its last day; the last month that ended is proposed."""

    help_topic = "statistics"

    def __init__(self, shell: Shell, parent: QWidget, last: date | None = None) -> None:
        about = _(
            "Số liệu được khóa như đã biết lúc này và in thành báo cáo có mã QR của đơn vị. Chốt rồi "
            "không hủy được; sai sót tìm thấy sau ghi vào phiếu điều chỉnh của kỳ kế tiếp."
        )
        super().__init__(shell, _("Chốt kỳ thống kê"), about, parent)
        today = shell.context.today
        self.first, self.last, self.named = DateField(), DateField(), QLabel()
        for field in (self.first, self.last):
            field.today = today
            field.is_required = True
            field.changed.connect(self._name)
        proposed = last if last and last <= today else today.replace(day=1) - DAY
        self.first.show_value(first_day(work_year(proposed)))
        self.last.show_value(proposed)
        fields = {
            "first": (_("&Từ ngày"), self.first),
            "last": (_("Đến &hết ngày"), self.last),
        }
        self.lay_out(fields, _("&Chốt kỳ"))
        self.ui.form.addRow("", self.named)
        self._name()
        self.last.setFocus()

    def recording(self, values: dict[str, object]) -> Recording:
        """Close the period."""
        first, last = day_of(values, "first"), day_of(values, "last")
        return _Closing(self.shell.context, first, last)

    def begin(self, recording: Recording) -> Job:
        """Closing counts every form and prints the report: it says how far it is."""
        assert isinstance(recording, _Closing)  # noqa: S101 - ours, above
        job = self.shell.jobs.start(recording.run)
        job.progressed.connect(self._tell)
        return job

    @Slot()
    def hold(self) -> None:
        """Only Cancel can be pressed meanwhile."""
        is_free = not self.is_recording
        for field in (self.first, self.last):
            field.setEnabled(is_free)
        cancel = self.ui.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        for button in self.ui.buttons.buttons():
            button.setEnabled(is_free or button is cancel)

    @Slot()
    def reject(self) -> None:
        """Esc: stop the closing, or leave."""
        if self.is_recording:
            self.stop()
        else:
            super().reject()

    @Slot(str, object, object)
    def _tell(self, what: str, done: int, total: int) -> None:
        if self.sheet is not None and self.is_recording:
            said = _("{what}: {percent} %. Hủy thì chưa chốt gì.")
            self.sheet.say(said.format(what=what, percent=100 * done // max(total, 1)))

    def waiting_words(self) -> str:
        """What it does until it first says how far it is."""
        return _("Đang đếm các biểu và in báo cáo, xin đợi; đơn vị lớn mất vài chục giây.")

    @Slot()
    def _name(self) -> None:
        """Which period the days are."""
        try:
            first, last = self.first.read(), self.last.read()
        except DomainError:
            first = last = None
        if isinstance(first, date) and isinstance(last, date):
            self.named.setText(period_name(first, last))
        else:
            self.named.clear()


@dataclass(frozen=True, slots=True)
class _Closing:
    """The closing of a period, with whoever watches it."""

    context: Context
    first: date
    last: date

    def __call__(self) -> list[str]:
        """Close it unwatched."""
        return self.run(SilentProgress())

    def run(self, progress: Progress) -> list[str]:
        """Close it; returns the id of the closing."""
        closed = close_period(self.context, self.first, self.last, progress=progress)
        return [closed.snapshot_id]
