"""Báo cáo kết quả công tác: sections to read and to write in, a door behind every figure, files."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QWidget

from thads_desktop.base.formats import format_count, format_date, format_moment
from thads_desktop.base.language import _
from thads_desktop.gui.dialogs.figure_door import FigureDoorDialog
from thads_desktop.gui.file_writer import FileWriter
from thads_desktop.gui.files import choose_to_save
from thads_desktop.gui.forms.report import Ui_ReportDialog
from thads_desktop.gui.jobs import Work
from thads_desktop.gui.latest_job import LatestJob
from thads_desktop.gui.models.figure_table import FigureDoor
from thads_desktop.gui.outcome import Outcome
from thads_desktop.gui.period_chooser import PeriodChoice, PeriodChooser
from thads_desktop.gui.report_files import (
    ReadReport,
    Writing,
    read_report,
    write_report,
    write_report_forms,
    write_summary,
)
from thads_desktop.gui.report_notes import ReportNotes
from thads_desktop.gui.report_outline import ReportOutline
from thads_desktop.gui.report_page import FIGURE, STYLE, ReportPage, anchor, report_page
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.shortcuts import add_shortcut
from thads_desktop.services.cases import officers
from thads_desktop.services.report import FilledReport, LinkedFigure
from thads_desktop.services.report_drafts import ChangedFigure, KeptReport
from thads_desktop.services.report_links import section_paths, value_text

_SHARE = 0.94  # of the window
_WIDTHS = (3, 8)  # of the outline and the report, one to the other
_HEIGHTS = (5, 1)  # of the report and of what is typed
_MARGIN = 16  # dots around the report
_TOLD = 2  # changed figures named; the others stand out on the page


class ReportDialog(QDialog):
    """Reads and writes the report of a period; freed when it closes."""

    def __init__(self, shell: Shell, choice: PeriodChoice, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_ReportDialog()
        self.ui.setupUi(self)
        self._shell = shell
        self._choice = choice
        self.report: FilledReport | None = None
        self.page = ReportPage(html="", figures=())
        self._earlier: KeptReport | None = None
        self._job = LatestJob(shell.jobs, self.ui.jobBar, self)
        self._was_warned = False
        self.chooser = PeriodChooser(shell.context.today, self, of_reports=True)
        self.outline = ReportOutline(self.ui.outline)
        self.outcome = Outcome(self.ui.outcome, self.ui.refusal, self)
        self.notes = ReportNotes(shell.context, self.ui.note, self.outcome, self)
        self._writer = FileWriter(shell.jobs, self.outcome, self.ui.openFile, self)
        self.resize(parent.window().size() * _SHARE)
        self._prepare(choice)
        self._connect()
        self.refresh()

    def done(self, result: int) -> None:
        """Keep what was typed; what cannot be kept is left to be copied, until asked again."""
        if not self.notes.keep() and not self._was_warned:
            self._was_warned = True
            return
        self._job.drop()
        super().done(result)

    @Slot()
    def refresh(self) -> None:
        """Count and read the report that is chosen; the answer to an older choice is dropped."""
        if not self.notes.keep():
            self.chooser.choose(self._choice)  # that of the report that is still shown
            return
        self._choice = self.chooser.choice
        self._show_nothing()
        self._job.start(partial(read_report, self._shell.context, self._choice))

    @Slot(QUrl)
    def follow(self, link: QUrl) -> None:
        """Open the door of a figure, or write in a section."""
        number = int(link.path())
        if link.scheme() == FIGURE:
            self._open_door(self.page.figures[number])
        else:
            self.outline.choose(number)
            self.ui.note.setFocus()

    @Slot()
    def take_earlier(self) -> None:
        """Begin with what was typed into the report before."""
        if self._earlier is None:
            return
        taken = self.notes.take_from(self._earlier.notes)
        said = _("Đã lấy lời văn của {count} mục. Hãy đọc lại và sửa số liệu trong đó.")
        self.outcome.say(said.format(count=taken))

    @Slot()
    def accept_figures(self) -> None:
        """The text was read again: no figure is told to have changed any more."""
        self.notes.accept_figures()
        self._show_text()

    @Slot()
    def write_docx(self) -> None:
        """Write the report for Word, or as a PDF."""
        kinds = "Word (*.docx);;PDF (*.pdf)"
        writing = partial(write_report, dict(self.notes.texts))
        self._write(_("Ghi báo cáo"), kinds, "bao-cao", ".docx", writing)

    @Slot()
    def write_xlsx(self) -> None:
        """Write the forms of the report as a workbook."""
        kinds = "Excel (*.xlsx)"
        self._write(
            _("Ghi các biểu của báo cáo"), kinds, "bieu-bao-cao", ".xlsx", write_report_forms
        )

    @Slot()
    def write_summary(self) -> None:
        """Write two pages for a leader."""
        kinds = "PDF (*.pdf)"
        self._write(_("Ghi tóm tắt cho lãnh đạo"), kinds, "tom-tat", ".pdf", write_summary)

    def _prepare(self, choice: PeriodChoice) -> None:
        ui = self.ui
        ui.chooserPlace.addWidget(self.chooser)
        self.chooser.choose(choice)
        self.chooser.offer_officers(officers(self._shell.context))
        ui.jobBar.attach(self._shell.jobs)
        ui.jobBar.relabel()
        ui.text.document().setDocumentMargin(_MARGIN)
        ui.text.document().setDefaultStyleSheet(STYLE)
        for splitter, shares in ((ui.splitter, _WIDTHS), (ui.writing, _HEIGHTS)):
            splitter.setSizes([share * self.width() for share in shares])
            for place, share in enumerate(shares):
                splitter.setStretchFactor(place, share)

    def _connect(self) -> None:
        ui, shell = self.ui, self._shell
        self.chooser.chosen.connect(self.refresh)
        self._job.answered.connect(self._show)
        self._job.refused.connect(self.outcome.refuse)
        self._job.stopped.connect(self._say_stopped)
        self.outline.chosen.connect(self._go_to)
        self.notes.typed.connect(self._show_text)
        ui.text.anchorClicked.connect(self.follow)
        for button, slot in (
            (ui.seen, self.accept_figures),
            (ui.takeEarlier, self.take_earlier),
            (ui.writeDocx, self.write_docx),
            (ui.writeXlsx, self.write_xlsx),
            (ui.writeSummary, self.write_summary),
        ):
            button.clicked.connect(slot)
        add_shortcut(QKeySequence.StandardKey.Refresh, self, self.refresh)
        # A door leads to a case: what was typed is kept, and the window shows the case.
        shell.case_requested.connect(self.accept)
        shell.intake_requested.connect(self.accept)

    def _show_nothing(self) -> None:
        self.report, self._earlier = None, None
        self.notes.show_report(None, None)
        self.outline.show_report(None)
        self.ui.text.clear()
        self.ui.noteOf.clear()
        self._show_changed(())
        self._allow()
        self.outcome.say(_("Đang đếm…"))

    @Slot(object)
    def _show(self, read: ReadReport) -> None:
        self.report, self._earlier = read.report, read.earlier
        self.notes.show_report(read.report, read.kept)
        self.outline.show_report(read.report)
        self._say_about(read)
        self._allow()
        self._show_text()
        self.outline.choose(0)
        self.ui.text.verticalScrollBar().setValue(0)  # the title stands above the first section
        self.ui.outline.setFocus()

    def _say_about(self, read: ReadReport) -> None:
        """What is worth knowing before one reads."""
        self.outcome.clear()
        if read.damaged is not None:
            self.outcome.refuse(read.damaged)
        elif read.kept is None and read.earlier is not None:
            said = _("Báo cáo đến {day} có lời văn: bấm “Lấy lời văn kỳ trước” để bắt đầu từ đó.")
            self.outcome.say(said.format(day=format_date(read.earlier.last)))

    @Slot()
    def _show_text(self) -> None:
        """Show the report with what is typed; one reads on where one was."""
        report = self.report
        if report is None:
            return
        changed = self.notes.changed
        self.page = report_page(report, self.notes.texts, {one.figure for one in changed})
        bar = self.ui.text.verticalScrollBar()
        place = bar.value()
        self.ui.text.setHtml(self.page.html)
        bar.setValue(place)
        self.outline.mark(report, self.notes.texts)
        self._show_changed(changed)

    @Slot(int)
    def _go_to(self, place: int) -> None:
        report = self.report
        if report is not None:
            self.notes.choose(section_paths(report)[place])
            self.ui.noteOf.setText(report.sections[place].heading)
            self.ui.text.scrollToAnchor(anchor(place))

    def _show_changed(self, changed: tuple[ChangedFigure, ...]) -> None:
        """Which figures the text may speak of as they no longer are."""
        ui, kept = self.ui, self.notes.kept
        for widget in (ui.stale, ui.seen):
            widget.setVisible(bool(changed))
        if changed and kept is not None:
            said = _("{count} số liệu đã đổi từ khi ghi lời văn (lưu {moment}): {which}")
            which = [_told(one) for one in changed]
            more = ["…"] if len(which) > _TOLD else []
            ui.stale.setText(
                said.format(
                    count=format_count(len(changed)),
                    moment=format_moment(kept.kept_at),
                    which="; ".join([*which[:_TOLD], *more]),
                )
            )
            ui.stale.setToolTip("\n".join(which))

    def _allow(self) -> None:
        ui, earlier = self.ui, self._earlier
        for button in (ui.writeDocx, ui.writeXlsx, ui.writeSummary):
            button.setEnabled(self.report is not None)
        ui.takeEarlier.setEnabled(earlier is not None)
        if earlier is None:
            ui.takeEarlier.setToolTip(_("Chưa có báo cáo kỳ trước nào có lời văn"))
        else:
            said = _("Lấy lời văn báo cáo từ {first} đến {last} cho các mục còn trống")
            ui.takeEarlier.setToolTip(
                said.format(first=format_date(earlier.first), last=format_date(earlier.last))
            )

    def _open_door(self, figure: LinkedFigure) -> None:
        door = FigureDoor(form=figure.form, row=figure.row, key=figure.key)
        FigureDoorDialog(self._shell, figure.question, door, figure.name, self).open()

    @Slot()
    def _say_stopped(self) -> None:
        self.outcome.say(_("Đã dừng. Bấm F5 để lập lại báo cáo."))

    def _write(self, title: str, kinds: str, stem: str, ending: str, writing: Writing) -> None:
        report = self.report
        if report is None or not self.notes.keep():
            return
        first, last = report.question.first, report.question.last
        proposed = f"{stem}-{first:%Y-%m-%d}-{last:%Y-%m-%d}{ending}"
        path = choose_to_save(self, self._shell.memory, title, kinds, proposed)
        if path is not None:
            work: Work = partial(writing, self._shell.context, report, path)
            self._writer.write(work, path, name=title)


def _told(changed: ChangedFigure) -> str:
    figure = changed.figure
    return f"{figure.name}: {changed.before} → {value_text(figure)}"
