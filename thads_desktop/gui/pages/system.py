"""Hệ thống: the office, where its data is, the window's looks, checks of the data, licences."""

from __future__ import annotations

import platform
from collections.abc import Callable
from functools import partial

import PySide6
from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QListWidgetItem

from thads_desktop import __version__
from thads_desktop.base.formats import format_count
from thads_desktop.base.language import _
from thads_desktop.gui.appearance import appearance_choices
from thads_desktop.gui.dialogs.help_dialog import HelpDialog
from thads_desktop.gui.dialogs.numbers import NumbersDialog
from thads_desktop.gui.forms.system import Ui_SystemPage
from thads_desktop.gui.icons import icon
from thads_desktop.gui.jobs import Work
from thads_desktop.gui.outcome import Outcome
from thads_desktop.gui.page import Page
from thads_desktop.gui.shell import Shell
from thads_desktop.services.cases import count_cases
from thads_desktop.services.offices import office_of
from thads_desktop.services.upkeep import Check, rebuild_tables, verify_ledger


class SystemPage(Page):
    """Facts of this installation, and the few things one does to it."""

    help_topic = "system"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.ui = Ui_SystemPage()
        self.ui.setupUi(self)
        self.outcome = Outcome(self.ui.outcome, self.ui.refusal, self)
        self._checks: list[Check] = []
        self._connect()
        self.setFocusProxy(self.ui.language)
        self.relabel()

    def relabel(self) -> None:
        """Say everything in the current language; offer what can be chosen from here."""
        self.ui.retranslateUi(self)
        settings = self.shell.memory.settings
        for box, offered in zip(self._boxes(), appearance_choices(settings), strict=True):
            box.clear()
            for text, leads_to in offered.choices:
                box.addItem(text, leads_to)
                if leads_to == settings:
                    box.setCurrentIndex(box.count() - 1)
        self.ui.versions.setText(_versions())
        self._show_checks()
        self.refresh()

    def refresh(self) -> None:
        """Say whose data this is and where it lies."""
        context, ui = self.shell.context, self.ui
        office = office_of(context)
        ui.officeName.setText(office.name)
        ui.code.setText(office.code)
        ui.parentBody.setText(office.parent or "–")
        count = format_count(count_cases(context))
        ui.holding.setText(_("{count} việc thi hành án").format(count=count))
        ui.person.setText(context.user)
        ui.device.setText(context.ledger.device)
        ui.folder.setText(str(context.folder))

    @Slot()
    def verify(self) -> None:
        """Check the whole ledger beside the window."""
        work = partial(verify_ledger, self.shell.context)
        self._start(work, _("Kiểm tra dữ liệu"), self._checked)

    @Slot()
    def rebuild(self) -> None:
        """Derive every table anew beside the window."""
        work = partial(rebuild_tables, self.shell.context)
        self._start(work, _("Dựng lại số liệu"), self._rebuilt)

    @Slot()
    def open_folder(self) -> None:
        """Show the folder of the data in the system's own way."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.shell.context.folder)))

    def _boxes(self) -> tuple[QComboBox, QComboBox, QComboBox]:
        return self.ui.language, self.ui.theme, self.ui.letterSize

    def _connect(self) -> None:
        ui = self.ui
        for box in self._boxes():
            box.activated.connect(self._choose_looks)
        ui.openFolder.clicked.connect(self.open_folder)
        ui.openLaw.clicked.connect(self._open_law)
        ui.openNumbers.clicked.connect(self._open_numbers)
        ui.verify.clicked.connect(self.verify)
        ui.rebuild.clicked.connect(self.rebuild)
        ui.showLicences.clicked.connect(self._show_licences)

    def _start(self, work: Work, name: str, done: Callable[..., None]) -> None:
        self._checks = []
        self._show_checks()
        self.outcome.say(_("{job}: đang chạy, xem tiến độ ở chân cửa sổ.").format(job=name))
        self._allow(is_free=False)
        job = self.shell.jobs.start(work, name=name)
        job.succeeded.connect(done)
        job.refused.connect(self.outcome.refuse)
        job.cancelled.connect(self._say_stopped)
        job.finished.connect(self._free)

    @Slot(object)
    def _checked(self, checks: list[Check]) -> None:
        self._checks = checks
        wrong = sum(not check.ok for check in checks)
        if wrong:
            said = _("Có {wrong} phép kiểm tra không đạt; dữ liệu chưa bị thay đổi gì.")
            self.outcome.warn(said.format(wrong=wrong))
        else:
            self.outcome.say(_("Dữ liệu đạt cả {count} phép kiểm tra.").format(count=len(checks)))
        self._show_checks()
        self.ui.checks.setFocus()

    @Slot(object)
    def _rebuilt(self, acts: int) -> None:
        said = _("Đã dựng lại số liệu từ {count} hành vi.").format(count=format_count(acts))
        self.outcome.say(said)
        self.shell.record_changed.emit()

    @Slot()
    def _say_stopped(self) -> None:
        self.outcome.say(_("Đã dừng; dữ liệu vẫn như trước."))

    @Slot()
    def _free(self) -> None:
        self._allow(is_free=True)

    def _allow(self, *, is_free: bool) -> None:
        self.ui.verify.setEnabled(is_free)
        self.ui.rebuild.setEnabled(is_free)

    def _show_checks(self) -> None:
        box = self.ui.checks
        box.clear()
        for check in self._checks:
            drawing = icon("state-ended", "good") if check.ok else icon("warning", "error")
            box.addItem(QListWidgetItem(drawing, _sentence(check)))
        box.setVisible(bool(self._checks))
        rows = sum(box.sizeHintForRow(row) for row in range(box.count()))
        box.setFixedHeight(rows + 4 * box.frameWidth())

    @Slot(int)
    def _choose_looks(self, _row: int) -> None:
        box = self.sender()
        if isinstance(box, QComboBox):
            self.shell.settings_chosen.emit(box.currentData())

    @Slot()
    def _open_numbers(self) -> None:
        """Numbers of papers: given, skipped, kept for another machine."""
        NumbersDialog(self.shell, self).open()

    @Slot()
    def _open_law(self) -> None:
        self.shell.page_requested.emit("law")

    @Slot()
    def _show_licences(self) -> None:
        HelpDialog("licences", self).open()


def _sentence(check: Check) -> str:
    if check.ok:
        return _("Đạt: {name}.").format(name=check.name)
    return _("Không đạt: {name}. Cụ thể: {detail}").format(name=check.name, detail=check.detail)


def _versions() -> str:
    return _("THADS Desktop {version} · Python {python} · Qt {qt} · {system}").format(
        version=__version__,
        python=platform.python_version(),
        qt=PySide6.__version__,
        system=f"{platform.system()} {platform.release()}",
    )
