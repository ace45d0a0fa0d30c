"""Thống kê: any form of any period and its charts, every figure a door to its cases."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QModelIndex, QTimer, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from thads_desktop.base.language import _
from thads_desktop.gui.charts_view import ChartsView
from thads_desktop.gui.dialogs.figure_door import FigureDoorDialog
from thads_desktop.gui.dialogs.form_labels import FormLabelsDialog
from thads_desktop.gui.fields.choices import offer
from thads_desktop.gui.file_writer import FileWriter
from thads_desktop.gui.files import choose_to_save
from thads_desktop.gui.form_view import FormView
from thads_desktop.gui.forms.statistics import Ui_StatisticsPage
from thads_desktop.gui.jobs import Question
from thads_desktop.gui.models.figure_table import WIDTHS, FigureDoor, FigureTableModel
from thads_desktop.gui.outcome import Outcome
from thads_desktop.gui.page import Page
from thads_desktop.gui.period_answer import Answered, answered, summary, waiting_text
from thads_desktop.gui.period_chooser import PeriodChoice, PeriodChooser, running_period
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.shortcuts import add_shortcut
from thads_desktop.gui.statistics_chips import StatisticsChips
from thads_desktop.gui.statistics_files import write_charts, write_forms
from thads_desktop.gui.statistics_menus import StatisticsMenus
from thads_desktop.gui.tables import keep_columns, prepare_table, restore_columns, size_rows
from thads_desktop.services.chart_doors import ChartDoor
from thads_desktop.services.period_remarks import period_remarks
from thads_desktop.services.printed_paper import PrintedPaper
from thads_desktop.services.statistics import CountedPeriod, FilledForm, PeriodQuestion, no_data
from thads_desktop.services.statistics_labels import form_titles
from thads_desktop.services.statistics_papers import MAIN_FORMS
from thads_desktop.services.statistics_shelf import statistics_forms

PATIENCE = 150  # milliseconds before the page says that it is counting
_MEMORY = "statistics"
_APART = 24  # pixels between tabs and chips


class StatisticsPage(Page):
    """Choose a period: the forms are counted at once; Enter on a figure opens it."""

    help_topic = "statistics"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.ui = Ui_StatisticsPage()
        self.ui.setupUi(self)
        self.chooser = PeriodChooser(shell.context.today, self)
        self.ui.chooserPlace.addWidget(self.chooser)
        self.chips = StatisticsChips(shell, self)
        self.charts = ChartsView(shell, self)
        self.ui.chartsPlace.addWidget(self.charts)
        self.model = FigureTableModel(statistics_forms(), self)
        self.form_view = FormView(self.ui.formTable, shell.memory)
        self.figures: CountedPeriod | None = None
        self._filled: FilledForm | None = None
        self.outcome = Outcome(self.ui.outcome, self.ui.refusal, self)
        self.menus = StatisticsMenus(shell, self.ui, self._chosen, self._asked, self)
        self._writer = FileWriter(shell.jobs, self.outcome, self.ui.openFile, self)
        self._question = Question(shell.jobs, self)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._prepare_table()
        self._connect()
        self.chooser.choose(self._remembered())
        self._offer_forms(shell.memory.bytes_of(f"{_MEMORY}.form").toStdString())
        self.setFocusProxy(self.ui.table)
        self._place_chips()
        self.relabel()

    @property
    def form(self) -> str:
        """The form one looks at; "" for both main forms in short."""
        return str(self.ui.form.currentData() or "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A page of another width has other room beside its tabs."""
        super().resizeEvent(event)
        self._place_chips()

    @Slot()
    def _place_chips(self) -> None:
        """Beside the tabs where there is room, else in lines of their own above them."""
        tabs, layout = self.ui.tabs, self.ui.countedLayout
        room = tabs.width() - tabs.tabBar().sizeHint().width() - _APART
        is_beside = self.chips.sizeHint().width() <= room
        if is_beside and tabs.cornerWidget() is not self.chips:
            layout.removeWidget(self.chips)
            tabs.setCornerWidget(self.chips)
            self.chips.show()
        elif not is_beside and layout.indexOf(self.chips) < 0:
            tabs.setCornerWidget(None)  # type: ignore[arg-type] # Qt takes none, its stubs do not
            layout.insertWidget(layout.indexOf(tabs), self.chips)
            self.chips.show()

    def relabel(self) -> None:
        """Say everything in the current language, in the current letters."""
        self.ui.retranslateUi(self)
        self.chooser.relabel()
        self.model.relabel()
        self._offer_forms(self.form)
        self.chips.relabel()
        self.charts.relabel()
        self.form_view.fit()
        size_rows(self.ui.table)
        if self.figures is not None:
            self._show_summary()

    def refresh(self) -> None:
        """Count again; the answer to an older question is dropped."""
        self._patience.start()
        self._question.ask(partial(answered, self.shell.context, self.chooser.choice, self.form))

    def keep_habits(self) -> None:
        """Remember the columns and what was chosen."""
        memory, choice = self.shell.memory, self.chooser.choice
        keep_columns(self.ui.table, memory, _MEMORY)
        self.form_view.keep_columns()
        memory.keep(f"{_MEMORY}.period", [choice.first.toordinal(), choice.last.toordinal()])
        memory.keep_bytes(f"{_MEMORY}.officer", QByteArray((choice.officer or "").encode()))
        memory.keep_bytes(f"{_MEMORY}.form", QByteArray(self.form.encode()))

    @Slot(QModelIndex)
    def open_figure(self, index: QModelIndex) -> None:
        """Open the door behind a figure."""
        door = self.model.door_at(index)
        if door is not None:
            self.open_door(door, self.model.name_of(door))

    @Slot()
    def edit_labels(self) -> None:
        """Call the form and its columns as the office's model does."""
        dialog = FormLabelsDialog(self.shell, self.form or MAIN_FORMS[0], self)
        dialog.recorded.connect(self._take_labels)
        dialog.open()

    @Slot()
    def _take_labels(self) -> None:
        self._offer_forms(self.form)
        self.refresh()

    @Slot(object, str)
    def open_door(self, door: FigureDoor, name: str) -> None:
        """Open the cases behind a figure of the period that is shown."""
        if self.figures is not None:
            FigureDoorDialog(self.shell, self.figures.question, door, name, self).open()

    @Slot(object, str)
    def open_chart_door(self, door: ChartDoor, name: str) -> None:
        """Open the cases behind a part of a chart, which may be of a period of its own."""
        figure = FigureDoor(form=door.form, row=door.row, key=door.key, of_chart=door)
        FigureDoorDialog(self.shell, door.question, figure, name, self).open()

    @Slot()
    def write_xlsx(self) -> None:
        """Write the form, or both main forms, as a workbook."""
        path = self._ask_where(_("Ghi biểu ra Excel"), "Excel (*.xlsx)", "xlsx")
        if path is not None and self.figures is not None:
            self._write(
                partial(write_forms, self.shell.context, self.figures, self.form, path), path
            )

    @Slot()
    def write_pdf(self) -> None:
        """Write the form or both main forms as a PDF or for Word, or the charts as a PDF."""
        if self.figures is None:
            return
        kinds = "PDF (*.pdf)" if self._shows_charts else "PDF (*.pdf);;Word (*.docx)"
        path = self._ask_where(_("Ghi biểu ra PDF hoặc Word"), kinds, "pdf")
        if path is not None:
            work = write_charts if self._shows_charts else write_forms
            self._write(partial(work, self.shell.context, self.figures, self.form, path), path)

    @property
    def _shows_charts(self) -> bool:
        return self.ui.tabs.currentWidget() is self.ui.chartsTab

    def _offer_forms(self, chosen: str) -> None:
        forms = {"": _("Tóm tắt: hai biểu chính"), **form_titles(self.shell.context)}
        offer(self.ui.form, forms, chosen if chosen in forms else "")

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
        self.chips.resized.connect(self._place_chips)
        self.chips.told.connect(self._tell)
        self.chips.warned.connect(self.outcome.warn)
        self.chips.differences.connect(self.menus.compare_periods)
        self.charts.opened.connect(self.open_chart_door)
        self.form_view.opened.connect(self.open_door)
        ui.form.activated.connect(self.refresh)
        ui.tabs.currentChanged.connect(self._show_buttons)
        ui.table.activated.connect(self.open_figure)
        ui.table.selectionModel().currentChanged.connect(self._show_formula)
        ui.writeXlsx.clicked.connect(self.write_xlsx)
        ui.writePdf.clicked.connect(self.write_pdf)
        ui.labels.clicked.connect(self.edit_labels)
        ui.emptyImport.clicked.connect(self._go_to_import)
        add_shortcut(QKeySequence.StandardKey.Print, self, self.write_pdf)

    def _chosen(self) -> PeriodChoice:
        return self.chooser.choice

    def _asked(self) -> PeriodQuestion:
        """The question that is answered, or asked for."""
        choice = self.chooser.choice
        return (
            self.figures.question
            if self.figures
            else PeriodQuestion(first=choice.first, last=choice.last, officer=choice.officer)
        )

    def _remembered(self) -> PeriodChoice:
        memory = self.shell.memory
        choice = running_period(self.shell.context.today)
        match memory.numbers(f"{_MEMORY}.period"):
            case [first, last]:
                choice = PeriodChoice(first=date.fromordinal(first), last=date.fromordinal(last))
        officer = memory.bytes_of(f"{_MEMORY}.officer").toStdString()
        return replace(choice, officer=officer or None)

    @Slot(object)
    def _show(self, told: Answered) -> None:
        ui = self.ui
        self._patience.stop()
        ui.body.setCurrentWidget(ui.counted if told.cases else ui.empty)
        self.chooser.offer_officers(told.officers)
        self.outcome.clear()
        self.figures, self._filled = told.figures, told.form
        place = ui.table.currentIndex()
        self.model.show_figures(told.figures)
        ui.table.setCurrentIndex(self.model.index(max(place.row(), 0), max(place.column(), 1)))
        self.chips.show_period(told.figures, told.broken)
        self.charts.show_period(told.figures)
        self._show_form()
        self._show_buttons()
        self._show_summary()
        if told.refusal is not None:
            self.outcome.refuse(told.refusal)
        elif told.broken:
            self.chips.identities.click()

    def _show_summary(self) -> None:
        """The rates in a sentence; above a form only what is to be known of its figures."""
        context, figures = self.shell.context, self.figures
        said = summary(context, figures) if figures and not self.form else ""
        if figures and self.form:
            said = " ".join(period_remarks(context, figures.question))
        self.ui.summary.setText(said)
        self.ui.summary.setVisible(bool(said))

    def _show_form(self) -> None:
        """The form asked for, both in short, or why there is nothing to show."""
        ui, filled = self.ui, self._filled
        waits = no_data(filled.form) if filled else ""
        self.form_view.show_form(None if waits else filled)
        if self.figures is None:
            shown: QWidget = ui.blank
        elif filled is None:
            shown = ui.table
        else:
            shown = ui.waiting if waits else ui.formTable
        ui.waiting.setText(waiting_text(filled, waits) if filled else "")
        ui.tablePlace.setCurrentWidget(shown)
        self.setFocusProxy(ui.formTable if shown is ui.formTable else ui.table)

    @Slot()
    def _show_buttons(self) -> None:
        """What can be done with what is shown."""
        ui, has_figures = self.ui, self.figures is not None
        self.menus.allow(has_figures=has_figures)
        ui.tabs.setVisible(has_figures)
        ui.hint.setVisible(has_figures and self.form_view.model.filled is self._filled)
        ui.writePdf.setVisible(has_figures)
        ui.writeXlsx.setVisible(has_figures and not self._shows_charts)
        ui.formula.setVisible(has_figures and not self.form)

    @Slot(QModelIndex)
    def _show_formula(self, index: QModelIndex) -> None:
        """How the figure one stands on is made; a whole line would not fit a column."""
        self.ui.formula.setText(self.model.formula_at(index) if index.isValid() else "")

    @Slot(str)
    def _tell(self, text: str) -> None:
        """Say what a chip says in full; pressed again, it makes room."""
        if self.ui.outcome.text() == text:
            self.outcome.clear()
        else:
            self.outcome.say(text)

    @Slot()
    def _say_counting(self) -> None:
        self.outcome.say(_("Đang đếm…"))

    def _ask_where(self, title: str, kinds: str, ending: str) -> Path | None:
        choice, what = self.chooser.choice, "bieu-do" if self._shows_charts else "thong-ke"
        proposed = f"{what}-{choice.first:%Y-%m-%d}-{choice.last:%Y-%m-%d}.{ending}"
        return choose_to_save(self, self.shell.memory, title, kinds, proposed)

    def _write(self, work: partial[PrintedPaper], path: Path) -> None:
        self._writer.write(work, path, name=_("Ghi biểu thống kê"))

    @Slot()
    def _go_to_import(self) -> None:
        self.shell.page_requested.emit("import")
