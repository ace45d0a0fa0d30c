"""Thống kê: the two main forms of any period, every figure a door to its cases."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QModelIndex, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtWidgets import QAbstractItemView

from thads_desktop.base.clock import VIETNAM
from thads_desktop.base.errors import DomainError, RefusedError
from thads_desktop.base.formats import format_money, format_percent
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress
from thads_desktop.domain.figures import Figures
from thads_desktop.gui.dialogs.figure_door import FigureDoorDialog
from thads_desktop.gui.files import choose_to_save
from thads_desktop.gui.forms.statistics import Ui_StatisticsPage
from thads_desktop.gui.jobs import Question
from thads_desktop.gui.models.figure_table import WIDTHS, FigureTableModel, broken_identities
from thads_desktop.gui.page import Page
from thads_desktop.gui.period_chooser import PeriodChoice, PeriodChooser, running_period
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.shortcuts import add_shortcut
from thads_desktop.gui.tables import keep_columns, prepare_table, restore_columns, size_rows
from thads_desktop.services.cases import count_cases, officers
from thads_desktop.services.context import Context
from thads_desktop.services.printed_paper import PrintedPaper
from thads_desktop.services.statistics import CountedPeriod, count_period, period_question
from thads_desktop.services.statistics_papers import print_statistics
from thads_desktop.services.statistics_shelf import statistics_forms

PATIENCE = 150  # milliseconds before the page says that it is counting
_MEMORY = "statistics"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """An answer: the figures, or why there are none; how many cases and which officers."""

    cases: int
    officers: list[str]
    figures: CountedPeriod | None = None
    refusal: DomainError | None = None


def counted_period(context: Context, choice: PeriodChoice) -> Answered:
    """Count what a person chose."""
    known_on = None
    if choice.known_on is not None:
        known_on = datetime.combine(choice.known_on, time.max, VIETNAM)
    cases, names = count_cases(context), officers(context)
    try:
        question = period_question(
            context, choice.first, choice.last, officer=choice.officer, known_on=known_on
        )
        figures = count_period(context, question)
    except DomainError as refusal:
        return Answered(cases=cases, officers=names, refusal=refusal)
    return Answered(cases=cases, officers=names, figures=figures)


class StatisticsPage(Page):
    """Choose a period: the forms are counted at once; Enter on a figure opens it."""

    help_topic = "statistics"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.ui = Ui_StatisticsPage()
        self.ui.setupUi(self)
        self.chooser = PeriodChooser(shell.context.today, self)
        self.ui.chooserPlace.addWidget(self.chooser)
        self.model = FigureTableModel(statistics_forms(), self)
        self.figures: CountedPeriod | None = None
        self._written = Path()
        self._question = Question(shell.jobs, self)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._prepare_table()
        self._connect()
        self._say("")
        self.chooser.choose(self._remembered())
        self.setFocusProxy(self.ui.table)
        self.relabel()

    def relabel(self) -> None:
        """Say everything in the current language, in the current letters."""
        self.ui.retranslateUi(self)
        self.chooser.relabel()
        self.model.relabel()
        size_rows(self.ui.table)
        if self.figures is not None:
            self._show_figures(self.figures)

    def refresh(self) -> None:
        """Count again; the answer to an older question is dropped."""
        self._patience.start()
        self._question.ask(partial(counted_period, self.shell.context, self.chooser.choice))

    def keep_habits(self) -> None:
        """Remember the columns and what was chosen."""
        memory, choice = self.shell.memory, self.chooser.choice
        keep_columns(self.ui.table, memory, _MEMORY)
        memory.keep(f"{_MEMORY}.period", [choice.first.toordinal(), choice.last.toordinal()])
        memory.keep_bytes(f"{_MEMORY}.officer", QByteArray((choice.officer or "").encode()))

    @Slot(QModelIndex)
    def open_figure(self, index: QModelIndex) -> None:
        """Open the door behind a figure."""
        door = self.model.door_at(index)
        if door is None or self.figures is None:
            return
        name = self.model.name_of(door)
        FigureDoorDialog(self.shell, self.figures.question, door, name, self).open()

    @Slot()
    def write_xlsx(self) -> None:
        """Write both forms as a workbook."""
        path = self._ask_where(_("Ghi biểu ra Excel"), "Excel (*.xlsx)", "xlsx")
        if path is not None and self.figures is not None:
            self._write(partial(_print, self.shell.context, self.figures, path, None), path)

    @Slot()
    def write_pdf(self) -> None:
        """Write both forms as a PDF."""
        path = self._ask_where(_("Ghi biểu ra PDF"), "PDF (*.pdf)", "pdf")
        if path is not None and self.figures is not None:
            self._write(partial(_print, self.shell.context, self.figures, None, path), path)

    def _prepare_table(self) -> None:
        table = self.ui.table
        prepare_table(table)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        table.setModel(self.model)
        restore_columns(table, self.shell.memory, _MEMORY, WIDTHS)

    def _connect(self) -> None:
        ui = self.ui
        self._question.answered.connect(self._show)
        self._patience.timeout.connect(self._say_counting)
        self.chooser.chosen.connect(self.refresh)
        ui.table.activated.connect(self.open_figure)
        ui.table.selectionModel().currentChanged.connect(self._show_formula)
        ui.writeXlsx.clicked.connect(self.write_xlsx)
        ui.writePdf.clicked.connect(self.write_pdf)
        ui.openFile.clicked.connect(self._open_file)
        ui.emptyImport.clicked.connect(self._go_to_import)
        add_shortcut(QKeySequence.StandardKey.Print, self, self.write_pdf)

    def _remembered(self) -> PeriodChoice:
        memory = self.shell.memory
        choice = running_period(self.shell.context.today)
        match memory.numbers(f"{_MEMORY}.period"):
            case [first, last]:
                choice = PeriodChoice(first=date.fromordinal(first), last=date.fromordinal(last))
        officer = memory.bytes_of(f"{_MEMORY}.officer").toStdString()
        return replace(choice, officer=officer or None)

    @Slot(object)
    def _show(self, counted: Answered) -> None:
        ui = self.ui
        self._patience.stop()
        ui.body.setCurrentWidget(ui.counted if counted.cases else ui.empty)
        self.chooser.offer_officers(counted.officers)
        self._say("")
        self.figures = counted.figures
        place = ui.table.currentIndex()
        self.model.show_figures(counted.figures)
        ui.table.setCurrentIndex(self.model.index(max(place.row(), 0), max(place.column(), 1)))
        ui.tablePlace.setCurrentWidget(ui.blank if counted.figures is None else ui.table)
        for widget in (ui.writeXlsx, ui.writePdf, ui.hint, ui.formula):
            widget.setVisible(counted.figures is not None)
        if counted.figures is not None:
            self._show_figures(counted.figures)
        elif counted.refusal is not None:
            self._show_refusal(counted.refusal)

    def _show_figures(self, figures: CountedPeriod) -> None:
        total = figures.total
        cases = _rate(total.cases)
        said = _("Việc: xong {done} trên {whole} có điều kiện, đạt {rate}. ").format(**cases)
        money = _rate(total.money)
        said += _("Tiền: {done} trên {whole} đồng, đạt {rate}.").format(**money)
        self.ui.summary.setText(said)
        broken = broken_identities(statistics_forms(), figures)
        self.ui.identities.setText("" if broken else _("✓ Các đẳng thức đều khớp"))
        if broken:
            wrong = _("Không khớp: {figures}. Hãy kiểm tra dữ liệu ở trang Hệ thống.")
            self._say("", refusal=wrong.format(figures="; ".join(broken)))

    @Slot(QModelIndex)
    def _show_formula(self, index: QModelIndex) -> None:
        """How the figure one stands on is made; a whole line would not fit a column."""
        self.ui.formula.setText(self.model.formula_at(index) if index.isValid() else "")

    def _show_refusal(self, error: RefusedError) -> None:
        self.ui.summary.clear()
        self.ui.identities.clear()
        self._say("", refusal=error.message)

    @Slot()
    def _say_counting(self) -> None:
        self._say(_("Đang đếm…"))

    def _say(self, outcome: str, *, refusal: str = "") -> None:
        for label, text in ((self.ui.outcome, outcome), (self.ui.refusal, refusal)):
            label.setText(text)
            label.setVisible(bool(text))
        self.ui.openFile.hide()

    def _ask_where(self, title: str, kinds: str, ending: str) -> Path | None:
        choice = self.chooser.choice
        proposed = f"thong-ke-{choice.first:%Y-%m-%d}-{choice.last:%Y-%m-%d}.{ending}"
        return choose_to_save(self, self.shell.memory, title, kinds, proposed)

    def _write(self, work: partial[PrintedPaper], path: Path) -> None:
        self._written = path
        job = self.shell.jobs.start(work, name=_("Ghi biểu thống kê"))
        job.succeeded.connect(self._show_written)
        job.refused.connect(self._refuse_to_write)

    @Slot(object)
    def _show_written(self, _paper: PrintedPaper) -> None:
        self._say(_("Đã ghi {path}.").format(path=self._written))
        self.ui.openFile.show()
        self.ui.openFile.setFocus()

    @Slot(object)
    def _refuse_to_write(self, error: RefusedError) -> None:
        self._say("", refusal=error.message)

    @Slot()
    def _open_file(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written)))

    @Slot()
    def _go_to_import(self) -> None:
        self.shell.page_requested.emit("import")


def _rate(figures: Figures) -> dict[str, str]:
    rate = figures["rate_percent"]
    return {
        "done": format_money(int(figures["done"] or 0)),
        "whole": format_money(int(figures["enforceable"] or 0)),
        "rate": "–" if rate is None else format_percent(rate),
    }


def _print(
    context: Context,
    figures: CountedPeriod,
    xlsx: Path | None,
    pdf: Path | None,
    _progress: Progress,
) -> PrintedPaper:
    return print_statistics(context, figures, xlsx=xlsx, pdf=pdf)
