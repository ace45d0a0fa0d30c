"""Pháp luật và lịch làm việc: the packs in use, what the office set itself, a new pack taken in."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import Slot

from thads_desktop.base.formats import format_count
from thads_desktop.base.language import _
from thads_desktop.gui.files import choose_folder
from thads_desktop.gui.forms.law import Ui_LawPage
from thads_desktop.gui.icons import icon
from thads_desktop.gui.jobs import Job, Question, Work
from thads_desktop.gui.law_calendar import LawCalendar
from thads_desktop.gui.law_limits import LawLimits
from thads_desktop.gui.law_sections import LawSections
from thads_desktop.gui.models.law_tables import LawReading, pack_words, read_law_on
from thads_desktop.gui.outcome import Outcome
from thads_desktop.gui.page import Page
from thads_desktop.gui.shell import Shell
from thads_desktop.services.deadlines import ensure_reckoned

# Dialogs are imported when somebody asks for them.
# ruff: noqa: PLC0415

LawTab: TypeAlias = LawLimits | LawCalendar | LawSections


class LawPage(Page):
    """Three tabs on the law in use; a changed limit or day has all deadlines reckoned anew."""

    help_topic = "law"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.ui = Ui_LawPage()
        self.ui.setupUi(self)
        self.outcome = Outcome(self.ui.outcome, self.ui.refusal, self)
        ui = self.ui
        self.limits = LawLimits(self)
        self.calendar = LawCalendar(self)
        self.sections = LawSections(self)
        for tab in self._tabs():
            ui.tabs.addTab(tab, "")
            tab.attach(shell)
        self._question = Question(shell.jobs, self)
        self._question.answered.connect(self._show)
        self._question.refused.connect(self.outcome.refuse)
        ui.back.clicked.connect(shell.back_requested)
        ui.newPack.clicked.connect(self.choose_pack)
        self.limits.day_asked.connect(self._ask)
        self.limits.changed.connect(self.reckon)
        self.calendar.changed.connect(self.reckon)
        self.sections.changed.connect(self._say_recorded)
        ui.tabs.currentChanged.connect(self._follow_tab)
        self._follow_tab()
        self.relabel()

    def relabel(self) -> None:
        """Say everything in the current language, draw icons in the current colours."""
        ui = self.ui
        ui.retranslateUi(self)
        ui.back.setIcon(icon("back", "link"))
        ui.newPack.setIcon(icon("import"))
        titles = (_("Thời hạn"), _("Lịch làm việc"), _("Căn cứ, thẩm quyền, mức tiền"))
        for number, tab in enumerate(self._tabs()):
            tab.relabel()
            ui.tabs.setTabText(number, titles[number])
        self._grow_stale()  # what was read speaks the language of then

    def refresh(self) -> None:
        """Read the law in use anew."""
        self._ask()

    def keep_habits(self) -> None:
        """Remember columns, sort order and filters of the tabs."""
        for tab in self._tabs():
            tab.keep_habits(self.shell.memory)

    @Slot()
    def choose_pack(self) -> None:
        """Choose the folder of a new pack."""
        title = _("Chọn thư mục của gói pháp luật")
        folder = choose_folder(self, self.shell.memory, title)
        if folder is not None:
            self.look_at(folder)

    def look_at(self, folder: Path) -> None:
        """Look at a pack beside the window; nothing is changed yet."""
        from thads_desktop.gui.dialogs.law_pack import try_pack

        self.outcome.clear()
        job = self._start(partial(try_pack, self.shell.context, folder), _("Kiểm tra gói"))
        job.succeeded.connect(self._show_trial)
        job.cancelled.connect(self._say_not_used)

    @Slot()
    def reckon(self) -> None:
        """Reckon all deadlines by the law as it is now."""
        job = self._start(partial(ensure_reckoned, self.shell.context), _("Tính lại các thời hạn"))
        job.succeeded.connect(self._reckoned)
        job.cancelled.connect(self._say_not_reckoned)

    def _tabs(self) -> tuple[LawTab, ...]:
        return self.limits, self.calendar, self.sections

    @Slot()
    def _follow_tab(self) -> None:
        self.setFocusProxy(self.ui.tabs.currentWidget())

    @Slot()
    def _ask(self) -> None:
        on = self.limits.day(self.shell.context.today)
        self._question.ask(partial(read_law_on, self.shell.context, on))

    @Slot(object)
    def _show(self, reading: LawReading) -> None:
        self.ui.pack.setText(pack_words(reading.pack))
        self.limits.show_law(reading)
        self.calendar.show_law(reading)
        self.sections.show_law(reading)

    def _start(self, work: Work, name: str) -> Job:
        self.ui.newPack.setEnabled(False)
        job = self.shell.jobs.start(work, name=name)
        job.refused.connect(self.outcome.refuse)
        job.finished.connect(self._free)
        return job

    @Slot(object)
    def _show_trial(self, trial: object) -> None:
        from thads_desktop.gui.dialogs.law_pack import LawPackDialog, PackTrial

        if isinstance(trial, PackTrial):
            dialog = LawPackDialog(trial, self)
            dialog.accepted.connect(self._use_pack)
            dialog.open()

    @Slot()
    def _use_pack(self) -> None:
        from thads_desktop.gui.dialogs.law_pack import LawPackDialog, use_pack

        dialog = self.sender()
        if not isinstance(dialog, LawPackDialog):
            return
        work = partial(use_pack, self.shell.context, dialog.folder)
        job = self._start(work, _("Dùng gói pháp luật mới"))
        job.succeeded.connect(self._used)
        job.cancelled.connect(self._say_not_reckoned)

    @Slot(object)
    def _used(self, cases: int) -> None:
        said = _("Đã dùng gói mới và tính lại thời hạn của {count} việc.")
        self.outcome.say(said.format(count=format_count(cases)))
        self.shell.record_changed.emit()

    @Slot(object)
    def _reckoned(self, cases: int) -> None:
        said = _("Đã tính lại thời hạn của {count} việc theo pháp luật và lịch đang dùng.")
        self.outcome.say(said.format(count=format_count(cases)))
        self.shell.record_changed.emit()

    @Slot()
    def _say_recorded(self) -> None:
        self.outcome.say(_("Đã ghi vào sổ của đơn vị. Không thời hạn nào phải tính lại."))

    @Slot()
    def _say_not_used(self) -> None:
        self.outcome.say(_("Đã dừng; gói đang dùng vẫn như cũ."))

    @Slot()
    def _say_not_reckoned(self) -> None:
        self.outcome.say(_("Đã dừng giữa chừng; các thời hạn được tính lại khi mở trang Hôm nay."))
        self._ask()

    @Slot()
    def _free(self) -> None:
        self.ui.newPack.setEnabled(True)
