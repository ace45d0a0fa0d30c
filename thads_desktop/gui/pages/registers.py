"""Sổ: the registers of the office in any period; every row a door to its case."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QModelIndex, QTimer, Slot
from PySide6.QtGui import QKeySequence

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_count
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress
from thads_desktop.gui.fields.choices import offer
from thads_desktop.gui.file_writer import FileWriter
from thads_desktop.gui.files import choose_to_save
from thads_desktop.gui.forms.registers import Ui_RegistersPage
from thads_desktop.gui.jobs import Question
from thads_desktop.gui.models.register_table import RegisterTableModel
from thads_desktop.gui.outcome import Outcome
from thads_desktop.gui.page import Page
from thads_desktop.gui.period_chooser import PeriodChoice, PeriodChooser, running_period
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.shortcuts import add_shortcut
from thads_desktop.gui.tables import (
    choose_row,
    keep_columns,
    prepare_table,
    restore_columns,
    size_rows,
)
from thads_desktop.services.context import Context
from thads_desktop.services.printed_paper import PrintedPaper
from thads_desktop.services.register_papers import print_register
from thads_desktop.services.registers import OpenedRegister, Register, open_register, registers

PATIENCE = 150  # milliseconds before the page says that it is reading
_MEMORY = "registers"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """An answer: the register, or why it cannot be opened."""

    opened: OpenedRegister | None = None
    refusal: DomainError | None = None


def opened_register(context: Context, key: str, choice: PeriodChoice) -> Answer:
    """Open what a person chose."""
    try:
        opened = open_register(context, key, choice.first, choice.last, known_on=choice.known_on)
        return Answer(opened=opened)
    except DomainError as refusal:
        return Answer(refusal=refusal)


class RegistersPage(Page):
    """Choose a register and a period; Enter on a row opens its case."""

    help_topic = "registers"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.ui = Ui_RegistersPage()
        self.ui.setupUi(self)
        self.chooser = PeriodChooser(shell.context.today, self, of_registers=True)
        self.ui.chooserPlace.addWidget(self.chooser)
        self.model = RegisterTableModel(shell.context, self)
        self.opened: OpenedRegister | None = None
        self.outcome = Outcome(self.ui.outcome, self.ui.refusal, self)
        self._writer = FileWriter(shell.jobs, self.outcome, self.ui.openFile, self)
        self._question = Question(shell.jobs, self)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        prepare_table(self.ui.table)
        self.ui.table.setModel(self.model)
        self._connect()
        self.chooser.choose(self._remembered())
        self._offer_registers(shell.memory.bytes_of(f"{_MEMORY}.key").toStdString())
        self.setFocusProxy(self.ui.table)
        self.relabel()

    @property
    def register(self) -> Register:
        """The register that is chosen."""
        return registers()[self.ui.book.currentData()]

    def relabel(self) -> None:
        """Say everything in the current language, in the current letters."""
        self.ui.retranslateUi(self)
        self.chooser.relabel()
        self.model.relabel()
        size_rows(self.ui.table)
        self._describe()
        if self.opened is not None:
            self._show_opened(self.opened)

    def refresh(self) -> None:
        """Open again; the answer to an older question is dropped."""
        self._patience.start()
        self._describe()
        key, choice = self.register.key, self.chooser.choice
        self._question.ask(partial(opened_register, self.shell.context, key, choice))

    def keep_habits(self) -> None:
        """Remember what was chosen."""
        memory, choice = self.shell.memory, self.chooser.choice
        self._keep_columns()
        memory.keep(f"{_MEMORY}.period", [choice.first.toordinal(), choice.last.toordinal()])
        memory.keep_bytes(f"{_MEMORY}.key", QByteArray(self.register.key.encode()))

    @Slot(QModelIndex)
    def open_case(self, index: QModelIndex) -> None:
        """Open the case of a row, or what came in and has no decision yet."""
        row = self.model.row_at(index)
        if row is not None and row.is_case:
            self.shell.case_requested.emit(row.case_id)
        elif row is not None:
            self.shell.intake_requested.emit(row.case_id)

    @Slot()
    def write_xlsx(self) -> None:
        """Write the register as a workbook."""
        self._write(self._ask_where(_("Ghi sổ ra Excel"), "Excel (*.xlsx)", "xlsx"))

    @Slot()
    def write_pdf(self) -> None:
        """Print the register into a PDF."""
        self._write(self._ask_where(_("In sổ ra PDF"), "PDF (*.pdf)", "pdf"))

    def _connect(self) -> None:
        ui = self.ui
        self._question.answered.connect(self._show)
        self._patience.timeout.connect(self._say_reading)
        self.chooser.chosen.connect(self.refresh)
        ui.book.activated.connect(self.refresh)
        ui.table.activated.connect(self.open_case)
        ui.table.selectionModel().currentChanged.connect(self._show_cell)
        ui.writeXlsx.clicked.connect(self.write_xlsx)
        ui.writePdf.clicked.connect(self.write_pdf)
        add_shortcut(QKeySequence.StandardKey.Print, self, self.write_pdf)

    def _remembered(self) -> PeriodChoice:
        match self.shell.memory.numbers(f"{_MEMORY}.period"):
            case [first, last]:
                return PeriodChoice(first=date.fromordinal(first), last=date.fromordinal(last))
        return running_period(self.shell.context.today)

    def _offer_registers(self, chosen: str) -> None:
        """Registers are papers: their names stay Vietnamese."""
        known = registers()
        named = {key: f"{one.number} · {one.name}" for key, one in known.items()}
        offer(self.ui.book, named, chosen if chosen in known else next(iter(known)))

    def _describe(self) -> None:
        """Which columns no source prints."""
        register = self.register
        said = ""
        if register.to_check:
            said = _("Cần kiểm tra các cột có dấu * ({source}): {note}").format(
                source=f"{register.article}, {register.document}", note=register.note
            )
        self.ui.toCheck.setText(said)

    @Slot(object)
    def _show(self, answer: Answer) -> None:
        self._patience.stop()
        self.outcome.clear()
        self._keep_columns()
        self.opened = answer.opened
        self.model.show_register(answer.opened)
        widths = self.model.widths
        restore_columns(self.ui.table, self.shell.memory, f"{_MEMORY}.{self.register.key}", widths)
        for widget in (self.ui.writeXlsx, self.ui.writePdf):
            widget.setEnabled(answer.opened is not None)
        if answer.opened is not None:
            self._show_opened(answer.opened)
        elif answer.refusal is not None:
            self.ui.summary.clear()
            self.ui.emptyText.clear()
            self.ui.tablePlace.setCurrentWidget(self.ui.empty)
            self.outcome.refuse(answer.refusal)

    def _keep_columns(self) -> None:
        """Each register has columns of its own."""
        if self.opened is not None:
            keep_columns(self.ui.table, self.shell.memory, f"{_MEMORY}.{self.opened.register.key}")

    def _show_opened(self, opened: OpenedRegister) -> None:
        ui, entered = self.ui, opened.entered
        struck = sum(one.is_struck for one in entered)
        said = _("{count} dòng").format(count=format_count(len(entered) - struck))
        if struck:
            said = _("{count} dòng, {struck} dòng đã gạch bỏ").format(
                count=format_count(len(entered) - struck), struck=format_count(struck)
            )
        ui.summary.setText(said)
        ui.emptyText.setText(self._why_empty(opened))
        ui.tablePlace.setCurrentWidget(ui.table if entered else ui.empty)
        if entered and not ui.table.currentIndex().isValid():
            choose_row(ui.table, 0)
        if not entered:
            ui.cell.clear()

    def _why_empty(self, opened: OpenedRegister) -> str:
        if opened.register.is_recorded:
            return _("Trong kỳ này không có việc nào vào sổ. Hãy chọn kỳ khác.")
        return _(
            "Chương trình chưa ghi việc của sổ này. Mẫu sổ đã sẵn sàng: in ra PDF, Excel để ghi tay."
        )

    @Slot(QModelIndex)
    def _show_cell(self, index: QModelIndex) -> None:
        """All that the cell one stands on says; a column would cut it."""
        text = ""
        if index.isValid() and (said := self.model.text_at(index)):
            text = f"{self.model.heading_of(index.column())}: {said}".replace("\n", " ")
        self.ui.cell.setText(text)

    @Slot()
    def _say_reading(self) -> None:
        self.outcome.say(_("Đang đọc sổ…"))

    def _ask_where(self, title: str, kinds: str, ending: str) -> Path | None:
        choice = self.chooser.choice
        proposed = f"{self.register.key}-{choice.first:%Y-%m-%d}-{choice.last:%Y-%m-%d}.{ending}"
        return choose_to_save(self, self.shell.memory, title, kinds, proposed)

    def _write(self, path: Path | None) -> None:
        if path is None or self.opened is None:
            return
        work = partial(_print, self.shell.context, self.opened, path)
        self._writer.write(work, path, name=_("In sổ"))


def _print(
    context: Context, opened: OpenedRegister, path: Path, progress: Progress
) -> PrintedPaper:
    is_pdf = path.suffix.lower() == ".pdf"
    return print_register(
        context,
        opened,
        pdf=path if is_pdf else None,
        xlsx=None if is_pdf else path,
        progress=progress,
    )
