"""Trao đổi dữ liệu: acts out to a file and in from one, first form of the exchange by USB."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from thads_desktop.base.formats import format_count, format_date, format_moment
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress
from thads_desktop.gui.drops import dropped_file
from thads_desktop.gui.files import choose_to_open, choose_to_save
from thads_desktop.gui.forms.act_exchange import Ui_ActExchangePage
from thads_desktop.gui.jobs import Work
from thads_desktop.gui.outcome import Outcome
from thads_desktop.gui.page import Page
from thads_desktop.gui.shell import Shell
from thads_desktop.services.act_exchange import ExportedActs, Merged, export_acts, import_acts
from thads_desktop.services.context import Context
from thads_desktop.services.offices import office_of

_ENDING = ".jsonl"


class ActExchangePage(Page):
    """Writes the acts that are new since the last file, or all; takes in those of others."""

    help_topic = "exchange"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.ui = Ui_ActExchangePage()
        self.ui.setupUi(self)
        self.outcome = Outcome(self.ui.outcome, self.ui.refusal, self)
        self._file = Path()
        self._connect()
        self.ui.historyTitle.hide()
        self.ui.history.hide()
        self.ui.everything.setChecked(True)
        self.relabel()

    def relabel(self) -> None:
        """Say everything in the current language."""
        self.ui.retranslateUi(self)
        self.refresh()

    def refresh(self) -> None:
        """Say since when the next file would hold what is new."""
        last = self._last_written()
        said = _("&Chỉ phần mới từ lần ghi trước (trên máy này chưa ghi lần nào)")
        if last is not None:
            said = _("&Chỉ phần mới từ lần ghi trước (ngày {day})")
            said = said.format(day=format_date(date.fromordinal(last[1])))
        self.ui.sinceLast.setText(said)
        self.ui.sinceLast.setEnabled(last is not None)
        if last is not None and not self.ui.history.count():
            self.ui.sinceLast.setChecked(True)

    @Slot()
    def write(self) -> None:
        """Ask for a file and write the acts into it."""
        context = self.shell.context
        code = office_of(context).code
        path = choose_to_save(
            self,
            self.shell.memory,
            _("Ghi hành vi ra tệp"),
            _kinds(),
            f"hanh-vi-{code}-{context.today:%Y-%m-%d}{_ENDING}",
        )
        if path is None:
            return
        last = self._last_written()
        since = last[0] if last is not None and self.ui.sinceLast.isChecked() else 0
        self._file = path
        self._start(partial(_export, context, path, since), _("Ghi hành vi ra tệp"), self._written)

    @Slot()
    def read(self) -> None:
        """Ask for a file and take its acts in."""
        path = choose_to_open(self, self.shell.memory, _("Nhập hành vi từ tệp"), _kinds())
        if path is not None:
            self.take_in(path)

    def take_in(self, path: Path) -> None:
        """Take in the acts of a file."""
        self._file = path
        work = partial(import_acts, self.shell.context, path)
        self._start(work, _("Nhập hành vi từ tệp"), self._taken_in)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let a file be dropped."""
        if dropped_file(event.mimeData()) is not None and self.ui.readFile.isEnabled():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take in the file that was dropped."""
        path = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.take_in(path)

    def _connect(self) -> None:
        self.ui.writeFile.clicked.connect(self.write)
        self.ui.readFile.clicked.connect(self.read)

    def _start(self, work: Work, name: str, done: Callable[..., None]) -> None:
        self.outcome.say(_("{job}…").format(job=name))
        self._allow(is_free=False)
        job = self.shell.jobs.start(work, name=name)
        job.succeeded.connect(done)
        job.refused.connect(self.outcome.refuse)
        job.cancelled.connect(self._cancelled)
        job.finished.connect(self._freed)

    @Slot(object)
    def _written(self, exported: ExportedActs) -> None:
        self._keep_written(exported.position)
        if exported.acts:
            said = _("Đã ghi xong {count} hành vi ra {path}, đọc lại đúng; có thể rút USB.")
        else:
            said = _("Không có hành vi nào mới từ lần ghi trước; tệp {path} không chứa gì.")
        self._remember(said.format(count=format_count(exported.acts), path=self._file))
        self.refresh()

    @Slot(object)
    def _taken_in(self, merged: Merged) -> None:
        if merged.new:
            said = _("Đã nhập {new} hành vi mới từ {path}; {known} đã có; liên quan {cases} việc.")
        else:
            said = _("Tệp {path} không có gì mới: cả {known} hành vi đã có từ trước.")
        said = said.format(
            new=format_count(merged.new),
            known=format_count(merged.known),
            cases=format_count(merged.cases),
            path=self._file,
        )
        self._remember(said)
        if merged.new:
            self.shell.record_changed.emit()

    @Slot()
    def _cancelled(self) -> None:
        self.outcome.say(_("Đã dừng; dữ liệu vẫn như trước."))

    @Slot()
    def _freed(self) -> None:
        self._allow(is_free=True)

    def _allow(self, *, is_free: bool) -> None:
        self.ui.writeFile.setEnabled(is_free)
        self.ui.readFile.setEnabled(is_free)

    def _remember(self, said: str) -> None:
        self.outcome.say(said)
        moment = format_moment(self.shell.context.clock.now())
        self.ui.history.insertItem(0, f"{moment}  {said}")
        self.ui.historyTitle.show()
        self.ui.history.show()

    def _last_written(self) -> tuple[int, int] | None:
        """Commit position and day (as an ordinal) of the last file written here."""
        match self.shell.memory.numbers(self._memory_key()):
            case [position, day]:
                return position, day
        return None

    def _keep_written(self, position: int) -> None:
        today = self.shell.context.today.toordinal()
        self.shell.memory.keep(self._memory_key(), [position, today])
        self.shell.memory.save()

    def _memory_key(self) -> str:
        return f"acts.written.{self.shell.context.ledger.device}"


def _export(context: Context, path: Path, since: int, _progress: Progress) -> ExportedActs:
    return export_acts(context, path, since=since)


def _kinds() -> str:
    return _("Tệp hành vi (*{ending})").format(ending=_ENDING)
