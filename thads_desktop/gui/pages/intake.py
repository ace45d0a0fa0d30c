"""Tiếp nhận: what came in and has no enforcement decision yet, and what is to be done with it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from thads_desktop.base.errors import RefusedError
from thads_desktop.base.formats import format_count
from thads_desktop.base.language import _
from thads_desktop.domain.intake import COMPLETED, COMPLETION_ASKED
from thads_desktop.gui.filters import fill_choices
from thads_desktop.gui.forms.intake import Ui_IntakePage
from thads_desktop.gui.icons import icon
from thads_desktop.gui.jobs import Question
from thads_desktop.gui.messages import show_refusal
from thads_desktop.gui.models.intake_table import INTAKES, next_words, one_paper_words, paper_words
from thads_desktop.gui.models.rows import RowsModel
from thads_desktop.gui.page import Page
from thads_desktop.gui.search_box import TYPING_PAUSE
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
from thads_desktop.services.intake import (
    IntakeQuestion,
    IntakeStatus,
    IntakeView,
    ListedIntake,
    count,
    intake_view,
    list_intakes,
)
from thads_desktop.services.intake_words import intake_status_name

# Dialogs are imported when somebody asks for them.
# ruff: noqa: PLC0415

_MEMORY = "intake"
_ASKED = (IntakeStatus.CHECKING, IntakeStatus.COMPLETION_ASKED)


@dataclass(frozen=True, slots=True)
class Listing:
    """An answer: the intakes found, and how many there are in all."""

    found: list[ListedIntake]
    total: int


def find_listing(context: Context, question: IntakeQuestion) -> Listing:
    """Ask the ledger for the list."""
    return Listing(list_intakes(context, question), count(context))


class IntakePage(Page):
    """The list: Enter does what comes next, Ctrl+N receives, Ctrl+Enter issues the decisions."""

    help_topic = "intake"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.ui = Ui_IntakePage()
        self.ui.setupUi(self)
        self.model = RowsModel[ListedIntake](INTAKES, self)
        self.view: IntakeView | None = None
        self.papers = QMenu(self)  # those one may correct
        self._wanted = ""  # the intake somebody asked to see
        self._question = Question(shell.jobs, self)
        self._question.answered.connect(self._show)
        self._question.refused.connect(self._explain)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._pause.timeout.connect(self.refresh)
        prepare_table(self.ui.table)
        self.ui.table.setModel(self.model)
        widths = [one.width for one in INTAKES]
        restore_columns(self.ui.table, shell.memory, _MEMORY, widths)
        self.ui.table.horizontalHeader().setStretchLastSection(True)
        self._connect()
        self.relabel()

    def relabel(self) -> None:
        """Say everything in the current language, in the current colours and letters."""
        ui = self.ui
        ui.retranslateUi(self)
        ui.receive.setIcon(icon("add"))
        names = [(intake_status_name(one), one) for one in IntakeStatus]
        fill_choices(ui.status, [(_("Mọi tình trạng"), None), *names])
        self.model.relabel()
        size_rows(ui.table)

    def refresh(self) -> None:
        """Read the list anew; the answer to an older question is dropped."""
        self._question.ask(partial(find_listing, self.shell.context, self.question()))

    def question(self) -> IntakeQuestion:
        """What the filters ask for."""
        chosen: str | None = self.ui.status.currentData()  # Qt gives a StrEnum back as plain text
        statuses = () if chosen is None else (IntakeStatus(chosen),)
        return IntakeQuestion(text=self.ui.text.text(), statuses=statuses)

    def add_act(self) -> None:
        """Ctrl+N: receive a judgment, a request or an entrusted file."""
        from thads_desktop.gui.dialogs.intake_judgment import IntakeJudgmentDialog

        IntakeJudgmentDialog(self.shell, self).open()

    def keep_habits(self) -> None:
        """Remember the columns."""
        keep_columns(self.ui.table, self.shell.memory, _MEMORY)

    def show_intake(self, intake_id: str) -> None:
        """Show one of all that came in."""
        self._wanted = intake_id
        self.clear_filters()
        self.refresh()

    @Slot()
    def clear_filters(self) -> None:
        """Show everything that came in."""
        self.ui.text.clear()
        self.ui.status.setCurrentIndex(0)

    @Slot()
    def focus_filter(self) -> None:
        """Ctrl+F: type into the filter."""
        self.ui.text.setFocus()
        self.ui.text.selectAll()

    @Slot()
    def focus_table(self) -> None:
        """Down or Enter in the filter: walk in the list."""
        self.ui.table.setFocus()

    # ── What is done with the chosen one ─────────────────────────────────────────────────────

    @Slot()
    def do_next(self) -> None:
        """Enter: what comes next."""
        if self.view is None:
            return
        match self.view.intake.status:
            case IntakeStatus.WAITING | IntakeStatus.REFUSED:
                self.request()
            case IntakeStatus.COMPLETION_ASKED:
                self.complete()
            case _:
                self.decide()

    @Slot()
    def decide(self) -> None:
        """Ctrl+Enter: issue the enforcement decisions."""
        if self.view is not None and self.ui.decide.isEnabled():
            from thads_desktop.gui.dialogs.issue_decisions import IssueDecisionsDialog

            IssueDecisionsDialog(self.shell, self.view, self).open()

    @Slot()
    def request(self) -> None:
        """A request for what came in before."""
        if self.view is not None:
            from thads_desktop.gui.dialogs.intake_papers import RequestDialog

            RequestDialog(self.shell, self.view, self).open()

    @Slot()
    def ask_more(self) -> None:
        """Ask for what the request lacks."""
        self._complete(COMPLETION_ASKED)

    @Slot()
    def complete(self) -> None:
        """What was lacking has come."""
        self._complete(COMPLETED)

    @Slot()
    def refuse(self) -> None:
        """Refuse the request."""
        if self.view is not None:
            from thads_desktop.gui.dialogs.intake_papers import RefusalDialog

            RefusalDialog(self.shell, self.view, self).open()

    @Slot()
    def record_other(self) -> None:
        """A letter to the court, its answer, another paper."""
        if self.view is not None:
            from thads_desktop.gui.dialogs.intake_papers import OtherPaperDialog

            OtherPaperDialog(self.shell, self.view, self).open()

    @Slot(QAction)
    def correct(self, chosen: QAction) -> None:
        """Correct the paper chosen in the menu."""
        view = self.view
        papers = view.papers if view else ()
        paper = next((one for one in papers if one.act_id == chosen.data()), None)
        if view is not None and paper is not None:
            from thads_desktop.gui.dialogs.intake_corrections import paper_correction

            paper_correction(self.shell, view, paper, self).open()

    @Slot()
    def take_back(self) -> None:
        """Take back a paper entered by mistake."""
        if self.view is not None:
            from thads_desktop.gui.dialogs.intake_papers import PaperTakeBackDialog

            PaperTakeBackDialog(self.shell, self.view, self).open()

    def _complete(self, code: str) -> None:
        if self.view is not None:
            from thads_desktop.gui.dialogs.intake_papers import CompletionDialog

            CompletionDialog(self.shell, self.view, code, self).open()

    # ── What is shown ────────────────────────────────────────────────────────────────────────

    def _connect(self) -> None:
        ui = self.ui
        ui.text.textChanged.connect(self._pause.start)
        ui.text.returnPressed.connect(self.focus_table)
        ui.status.currentIndexChanged.connect(self._pause.start)
        ui.table.activated.connect(self.do_next)
        ui.table.selectionModel().currentRowChanged.connect(self._follow_choice)
        for button in (ui.clear, ui.emptyClear):
            button.clicked.connect(self.clear_filters)
        for button in (ui.receive, ui.emptyReceive):
            button.clicked.connect(self.add_act)
        ui.decide.clicked.connect(self.decide)
        ui.request.clicked.connect(self.request)
        ui.askMore.clicked.connect(self.ask_more)
        ui.complete.clicked.connect(self.complete)
        ui.refuse.clicked.connect(self.refuse)
        ui.other.clicked.connect(self.record_other)
        ui.takeBack.clicked.connect(self.take_back)
        ui.correct.setMenu(self.papers)
        self.papers.triggered.connect(self.correct)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            add_shortcut(keys, ui.table, self.decide, only_here=True)
        add_shortcut(QKeySequence.StandardKey.Find, self, self.focus_filter)
        add_shortcut(Qt.Key.Key_Down, ui.text, self.focus_table, only_here=True)
        self.setFocusProxy(ui.table)

    @Slot(object)
    def _show(self, listing: Listing) -> None:
        chosen = self._wanted or (self.view.intake.intake_id if self.view else "")
        self.model.show_rows(listing.found)
        ids = [one.row.intake_id for one in listing.found]
        if self._wanted in ids:
            self._wanted = ""
        if ids:
            choose_row(self.ui.table, ids.index(chosen) if chosen in ids else 0)
        self._follow_choice()
        self._show_totals(listing)

    @Slot(object)
    def _explain(self, error: RefusedError) -> None:
        self.ui.totals.setText(error.message)

    def _show_totals(self, listing: Listing) -> None:
        found, total = len(listing.found), listing.total
        said = _("{total} hồ sơ chưa có quyết định")
        if found != total:
            said = _("{total} hồ sơ chưa có quyết định, đang lọc còn {found}")
        ui = self.ui
        ui.totals.setText(said.format(total=format_count(total), found=format_count(found)))
        ui.clear.setVisible(bool(ui.text.text() or ui.status.currentIndex()))
        ui.body.setCurrentWidget(ui.listed if found else ui.empty)
        if not found:
            self._explain_emptiness(total)
        self.watch(ui.totals if found else ui.emptyTitle)

    def _explain_emptiness(self, total: int) -> None:
        ui = self.ui
        ui.emptyReceive.setVisible(not total)
        ui.emptyClear.setVisible(bool(total))
        if total:
            ui.emptyTitle.setText(_("Không có hồ sơ nào khớp bộ lọc"))
            ui.emptyText.setText(
                _("Bộ lọc đang ẩn {count} hồ sơ.").format(count=format_count(total))
            )
            return
        ui.emptyTitle.setText(_("Không có gì chờ ra quyết định"))
        ui.emptyText.setText(
            _(
                "Khi Tòa án chuyển bản án, đương sự nộp yêu cầu hoặc cơ quan khác ủy thác, hãy ghi "
                "vào đây: chương trình tính hạn ra quyết định và giữ giấy tờ cho hồ sơ của việc."
            )
        )

    @Slot()
    def _follow_choice(self) -> None:
        """Read the chosen one; what cannot be done with it is greyed."""
        row = self.model.row_at(self.ui.table.currentIndex())
        self.view = self._read(row) if row is not None else None
        ui, view = self.ui, self.view
        today = self.shell.context.today
        ui.detail.setText(next_words(view, today) if view else "")
        ui.papers.setText(paper_words(view) if view else "")
        self._offer_papers(view)
        requests = view.intake.standing_requests if view else ()
        ui.decide.setEnabled(view is not None and view.intake.status is not IntakeStatus.REFUSED)
        ui.askMore.setEnabled(bool(requests))
        ui.complete.setEnabled(any(one.status in _ASKED for one in requests))
        ui.refuse.setEnabled(bool(requests))

    def _offer_papers(self, view: IntakeView | None) -> None:
        self.papers.clear()
        for paper in view.papers if view else ():
            self.papers.addAction(one_paper_words(paper)).setData(paper.act_id)
        self.ui.correct.setEnabled(view is not None)
        self.ui.takeBack.setEnabled(view is not None)

    def _read(self, row: ListedIntake) -> IntakeView | None:
        try:
            return intake_view(self.shell.context, row.row.intake_id)
        except RefusedError as error:  # decided meanwhile, elsewhere
            show_refusal(self, error)
            return None
