"""The free paragraphs of a report as they are typed: one for each section, kept at every pause."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QSignalBlocker, QTimer, Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit

from thads_desktop.base.errors import KnownIoError
from thads_desktop.gui.outcome import Outcome
from thads_desktop.services.context import Context
from thads_desktop.services.report import FilledReport
from thads_desktop.services.report_drafts import (
    ChangedFigure,
    KeptReport,
    changed_figures,
    draft_of,
    keep_report,
)

PAUSE = 300  # milliseconds between the last letter and the disk


class ReportNotes(QObject):
    """What was typed into the report that is shown; `typed` at every pause."""

    typed = Signal()

    def __init__(
        self, context: Context, editor: QPlainTextEdit, outcome: Outcome, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context, self._editor, self._outcome = context, editor, outcome
        self._report: FilledReport | None = None
        self._kept: KeptReport | None = None
        self._section = ""
        self._is_kept = True
        self.texts: dict[str, str] = {}
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._settle)
        editor.textChanged.connect(self._take)

    @property
    def changed(self) -> tuple[ChangedFigure, ...]:
        """The figures that are no more what they were when the text was typed."""
        if self._report is None or self._kept is None or not any(self.texts.values()):
            return ()
        return changed_figures(self._kept, self._report)

    @property
    def kept(self) -> KeptReport | None:
        """The text as it was kept last; None when nothing was ever typed into this report."""
        return self._kept

    def show_report(self, report: FilledReport | None, kept: KeptReport | None) -> None:
        """Go on with what was kept of a report; None shows none."""
        self._report, self._kept = report, kept
        self.texts = dict(kept.notes) if kept else {}
        self._is_kept = True
        self.choose("")

    def choose(self, section: str) -> None:
        """Let the editor write the text of a section, by its path; "" of none."""
        self._section = section
        with QSignalBlocker(self._editor):
            self._editor.setPlainText(self.texts.get(section, ""))
        self._editor.setEnabled(bool(section))

    def take_from(self, earlier: Mapping[str, str]) -> int:
        """Begin sections that are still empty with the texts of an earlier report; how many."""
        taken = {path: text for path, text in earlier.items() if text and not self.texts.get(path)}
        self.texts |= taken
        self._is_kept = False
        self.choose(self._section)
        self._settle()
        return len(taken)

    def accept_figures(self) -> None:
        """The text was read again beside the figures as they are now."""
        self._kept = None
        self._is_kept = False
        self.keep()

    def keep(self) -> bool:
        """Keep what is typed; False when that cannot be done, which is said."""
        self._pause.stop()
        if self._is_kept or self._report is None:
            return True
        figures = self._kept.figures if self._kept else None
        draft = draft_of(self._context, self._report, self.texts, figures)
        try:
            keep_report(self._context, draft)
        except KnownIoError as error:
            self._outcome.refuse(error)
            return False
        self._kept, self._is_kept = draft, True
        return True

    @Slot()
    def _take(self) -> None:
        self.texts[self._section] = self._editor.toPlainText()
        self._is_kept = False
        self._pause.start()

    @Slot()
    def _settle(self) -> None:
        self.keep()
        self.typed.emit()
