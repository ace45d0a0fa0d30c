"""The door behind a figure: its cases, and those just outside it; Enter opens one."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import QDialog, QWidget

from thads_desktop.base.errors import RefusedError
from thads_desktop.base.formats import format_count, format_date, format_money
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress
from thads_desktop.gui.door_table import DoorTable
from thads_desktop.gui.file_writer import FileWriter
from thads_desktop.gui.files import choose_to_save
from thads_desktop.gui.forms.figure_door import Ui_FigureDoorDialog
from thads_desktop.gui.jobs import Job, Work
from thads_desktop.gui.models.figure_table import FigureDoor, shown_figure
from thads_desktop.gui.models.opened_cases import (
    NEAR_COLUMNS,
    NEAR_ORDERS,
    opened_columns,
    opened_orders,
)
from thads_desktop.gui.models.rows import RowsModel
from thads_desktop.gui.outcome import Outcome
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.tables import RowCopier
from thads_desktop.services.chart_doors import open_chart_door
from thads_desktop.services.context import Context
from thads_desktop.services.door_papers import AskedDoor, inside_keys, print_door
from thads_desktop.services.near_figures import NearFigure, NearRow, near_figure, near_rows
from thads_desktop.services.printed_paper import PrintedPaper
from thads_desktop.services.statistics import (
    OpenedCase,
    OpenedFigure,
    PeriodQuestion,
    open_figure,
    opened_cases,
)

_SHARE = 0.9  # of the window


class FigureDoorDialog(QDialog):
    """Opens a figure of a counted period; freed when it closes."""

    def __init__(
        self, shell: Shell, question: PeriodQuestion, door: FigureDoor, name: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_FigureDoorDialog()
        self.ui.setupUi(self)
        self._shell = shell
        self._question = question
        self._door = door
        self._name = name
        self._said = {self.ui.inside: _("Đang mở…"), self.ui.near: ""}
        self._search: Job | None = None
        self._make_tables()
        self.outcome = Outcome(self.ui.outcome, self.ui.refusal, self)
        self._writer = FileWriter(shell.jobs, self.outcome, self.ui.openFile, self)
        self.resize(parent.window().size() * _SHARE)
        self._prepare(question)
        job = shell.jobs.start(partial(_open, shell.context, question, door))
        job.succeeded.connect(self._show)
        job.refused.connect(self._refuse)

    @property
    def model(self) -> RowsModel[OpenedCase]:
        """The rows of the cases inside."""
        return self.inside.model

    def done(self, result: int) -> None:
        """Remember the columns; nobody waits any more for what is just outside."""
        if self._search is not None:
            self._search.cancel()
        self.inside.keep_columns()
        self.near.keep_columns()
        super().done(result)

    def _make_tables(self) -> None:
        is_ratio = self._door.is_ratio
        self.inside: DoorTable[OpenedCase] = DoorTable(
            self._shell,
            self.ui.table,
            opened_columns(is_ratio=is_ratio),
            opened_orders(is_ratio=is_ratio),
            "figure.ratio" if is_ratio else "figure",
        )
        self.near: DoorTable[NearRow] = DoorTable(
            self._shell, self.ui.nearTable, NEAR_COLUMNS, NEAR_ORDERS, "figure.near"
        )

    def _prepare(self, question: PeriodQuestion) -> None:
        ui = self.ui
        ui.title.setText(self._name)
        period = _("Từ {first} đến {last}").format(
            first=format_date(question.first), last=format_date(question.last)
        )
        ui.period.setText(f"{period} · {question.officer}" if question.officer else period)
        ui.total.setText(self._said[ui.inside])
        is_age = self._door.of_chart is not None and self._door.of_chart.age is not None
        ui.tabs.setTabVisible(ui.tabs.indexOf(ui.near), not is_age)
        ui.jobBar.attach(self._shell.jobs)
        ui.jobBar.relabel()
        for table in (ui.table, ui.nearTable):
            table.selectionModel().currentChanged.connect(self._show_why)
            table.activated.connect(self.open_case)
        self._enable(is_enabled=False)
        ui.openCase.clicked.connect(self.open_case)
        ui.copyAll.clicked.connect(self.copy_all)
        ui.writeXlsx.clicked.connect(self.write_xlsx)
        ui.writePdf.clicked.connect(self.write_pdf)
        ui.tabs.currentChanged.connect(self._show_tab)

    @property
    def _is_near(self) -> bool:
        return self.ui.tabs.currentWidget() is self.ui.near

    @property
    def _shown(self) -> DoorTable[NearRow] | DoorTable[OpenedCase]:
        return self.near if self._is_near else self.inside

    @Slot()
    def open_case(self) -> None:
        """Go to the case of the row."""
        row = self._shown.current()
        if row is not None:
            self.accept()
            shell = self._shell
            asked = shell.intake_requested if row.case.is_intake else shell.case_requested
            asked.emit(row.case.case_id)

    @Slot()
    def copy_all(self) -> None:
        """Put every row on the clipboard."""
        table = self.ui.nearTable if self._is_near else self.ui.table
        table.selectAll()
        RowCopier(table).copy()

    @Slot()
    def write_xlsx(self) -> None:
        """Write the list one looks at as a workbook, in its order."""
        path = self._ask_where(_("Ghi danh sách ra Excel"), "Excel (*.xlsx)", "xlsx")
        if path is not None:
            self._write(partial(_print, self._shell.context, self._asked(), path, None), path)

    @Slot()
    def write_pdf(self) -> None:
        """Write the list one looks at as a PDF, in its order."""
        path = self._ask_where(_("Ghi danh sách ra PDF"), "PDF (*.pdf)", "pdf")
        if path is not None:
            self._write(partial(_print, self._shell.context, self._asked(), None, path), path)

    def _ask_where(self, title: str, kinds: str, ending: str) -> Path | None:
        proposed = f"cac-viec-{self._door.key.replace('_', '-')}.{ending}"
        return choose_to_save(self, self._shell.memory, title, kinds, proposed)

    def _write(self, work: Work, path: Path) -> None:
        self._writer.write(work, path, name=_("Ghi danh sách việc"))

    def _asked(self) -> AskedDoor:
        shown, of_chart = self._shown, self._door.of_chart
        return AskedDoor(
            question=self._question,
            form=self._door.form,
            key=self._door.key,
            row=self._door.row,
            age=of_chart.age if of_chart else None,
            is_near=self._is_near,
            order=shown.order,
            descending=shown.descending,
        )

    @Slot(object)
    def _show(self, figure: OpenedFigure) -> None:
        ui = self.ui
        context = self._shell.context
        self.inside.show_rows(inside_keys(context, figure), partial(opened_cases, context, figure))
        ui.title.setText(f"{self._name}: {shown_figure(figure.value)}")
        self._say(ui.inside, self._total(figure))
        self._enable(is_enabled=bool(figure.amounts))
        ui.table.setFocus()

    @Slot()
    def _show_tab(self) -> None:
        """Those just outside are looked for when they are asked for, again if that was stopped."""
        ui = self.ui
        if not ui.tabs.tabBar().hasFocus():  # else Enter would press a button of the other list
            (ui.nearTable if self._is_near else ui.table).setFocus()
        if self._is_near and self._search is None:
            self._look_outside()
        ui.total.setText(self._said[ui.tabs.currentWidget()])
        self._enable(is_enabled=self._shown.model.rowCount() > 0)
        self._say_why(self._shown.current())

    def _look_outside(self) -> None:
        self._say(self.ui.near, _("Đang tìm…"))
        look = partial(_find_near, self._shell.context, self._question, self._door)
        job = self._shell.jobs.start(look, name=_("Tìm việc sát bên ngoài"))
        job.succeeded.connect(self._show_near)
        job.refused.connect(self._refuse)
        job.cancelled.connect(self._stop_looking)
        self._search = job

    @Slot()
    def _stop_looking(self) -> None:
        self._search = None
        self._say(self.ui.near, _("Đã dừng tìm. Mở lại thẻ này để tìm lại."))

    @Slot(object)
    def _show_near(self, near: NearFigure) -> None:
        context = self._shell.context
        self.near.show_rows(list(near.cases), partial(near_rows, context, near))
        self._say(self.ui.near, _outside(near))
        if self._is_near:
            self._enable(is_enabled=bool(near.cases))

    def _say(self, tab: QWidget, text: str) -> None:
        """How many, where it stands while its tab is seen."""
        self._said[tab] = text
        if self.ui.tabs.currentWidget() is tab:
            self.ui.total.setText(text)

    def _enable(self, *, is_enabled: bool) -> None:
        ui = self.ui
        for button in (ui.copyAll, ui.openCase, ui.writeXlsx, ui.writePdf):
            button.setEnabled(is_enabled)

    @Slot(QModelIndex)
    def _show_why(self, _index: QModelIndex) -> None:
        self._say_why(self._shown.current())

    def _say_why(self, row: NearRow | OpenedCase | None) -> None:
        self.ui.why.setText(f"{row.case.decision_number}: {row.why}" if row else "")

    @Slot(object)
    def _refuse(self, error: RefusedError) -> None:
        self.outcome.refuse(error)
        self._say(self.ui.tabs.currentWidget(), "")

    def _total(self, figure: OpenedFigure) -> str:
        """How many cases, and what they add up to."""
        count = format_count(len(figure.amounts))
        if not figure.amounts:
            return _("Không có việc nào trong con số này.")
        whole = format_money(sum(figure.amounts.values()))
        if self._door.is_ratio:
            part = format_money(sum(figure.part.values()))
            said = _("{count} việc trong mẫu số; {part} trên {whole}.")
            return said.format(count=count, part=part, whole=whole)
        if self._door.counts_cases:
            return _("{count} việc, đúng bằng con số trên biểu.").format(count=count)
        return _("{count} việc, cộng {whole} đồng, đúng bằng con số trên biểu.").format(
            count=count, whole=whole
        )


def _outside(near: NearFigure) -> str:
    """How many are just outside."""
    if not near.cases:
        return _("Không có việc nào sát bên ngoài con số này.")
    count = format_count(len(near.cases))
    if not near.matters:
        return _("{count} việc sát bên ngoài, gần nhất trước.").format(count=count)
    matters = format_count(sum(len(some) for some in near.matters.values()))
    said = _("{matters} vụ, việc sát bên ngoài, trong {count} hồ sơ, gần nhất trước.")
    return said.format(matters=matters, count=count)


def _open(
    context: Context, question: PeriodQuestion, door: FigureDoor, _progress: Progress
) -> OpenedFigure:
    if door.of_chart is not None:
        return open_chart_door(context, door.of_chart)
    return open_figure(context, question, form=door.form, key=door.key, row=door.row)


def _find_near(
    context: Context, question: PeriodQuestion, door: FigureDoor, progress: Progress
) -> NearFigure:
    return near_figure(
        context, question, form=door.form, key=door.key, row=door.row, progress=progress
    )


def _print(
    context: Context,
    asked: AskedDoor,
    xlsx: Path | None,
    pdf: Path | None,
    progress: Progress,
) -> PrintedPaper:
    return print_door(context, asked, xlsx=xlsx, pdf=pdf, progress=progress)
