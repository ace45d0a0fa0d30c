"""Hệ thống: how the window looks and speaks, where the data lies, whether it is sound."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox

from thads_desktop import __version__
from thads_desktop.base.errors import RefusedError
from thads_desktop.base.formats import format_count
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress
from thads_desktop.gui.appearance import appearance_choices
from thads_desktop.gui.forms.system import Ui_SystemPage
from thads_desktop.gui.page import Page
from thads_desktop.gui.shell import Shell
from thads_desktop.services.cases import count_cases
from thads_desktop.services.context import Context
from thads_desktop.services.offices import office_of
from thads_desktop.services.upkeep import Check, verify_ledger


class SystemPage(Page):
    """Choices take effect at once and are remembered."""

    help_topic = "system"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.ui = Ui_SystemPage()
        self.ui.setupUi(self)
        for box in self._boxes():
            box.activated.connect(self._choose)
        self.ui.openFolder.clicked.connect(self.open_folder)
        self.ui.verify.clicked.connect(self.verify)
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
        self.refresh()

    def refresh(self) -> None:
        """Say whose data this is and where it lies."""
        context, ui = self.shell.context, self.ui
        office = office_of(context)
        ui.office.setText(f"{office.name} ({office.code})")
        ui.person.setText(context.user)
        ui.folder.setText(str(context.folder))
        ui.cases.setText(format_count(count_cases(context)))
        ui.version.setText(__version__)

    @Slot()
    def open_folder(self) -> None:
        """Show the folder of the data in the system's own way."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.shell.context.folder)))

    @Slot()
    def verify(self) -> None:
        """Check the whole ledger beside the window."""
        self.ui.verify.setEnabled(False)
        work = partial(_verify, self.shell.context)
        job = self.shell.jobs.start(work, name=_("Kiểm tra dữ liệu"))
        job.succeeded.connect(self._show_checks)
        job.refused.connect(self._show_refusal)
        job.finished.connect(self._verified)

    def _boxes(self) -> tuple[QComboBox, QComboBox, QComboBox]:
        return self.ui.language, self.ui.theme, self.ui.letters

    @Slot(int)
    def _choose(self, _row: int) -> None:
        box = self.sender()
        if isinstance(box, QComboBox):
            self.shell.settings_chosen.emit(box.currentData())

    @Slot(object)
    def _show_checks(self, checks: list[Check]) -> None:
        said = [_("Đạt: {check}") if one.ok else _("KHÔNG ĐẠT: {check}") for one in checks]
        pairs = zip(said, checks, strict=True)
        self.ui.checks.setText("\n".join(text.format(check=one.name) for text, one in pairs))

    @Slot(object)
    def _show_refusal(self, error: RefusedError) -> None:
        self.ui.checks.setText(error.message)

    @Slot()
    def _verified(self) -> None:
        self.ui.verify.setEnabled(True)


def _verify(context: Context, progress: Progress) -> list[Check]:
    return verify_ledger(context, progress)
