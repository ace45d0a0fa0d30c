"""Trang việc: who owes what to whom, how it stands, what happened, what is due, the money."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHeaderView, QTableView

from thads_desktop.base.formats import format_date, format_money
from thads_desktop.base.language import _
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.kinds import recorded_as
from thads_desktop.domain.payloads import (
    Judgment,
    Obligation,
    Party,
)
from thads_desktop.domain.vocabulary import PartyRole
from thads_desktop.gui.case_tabs.case_tabs import CaseTabs
from thads_desktop.gui.dialogs.act_palette import ActPalette
from thads_desktop.gui.dialogs.choosing import (
    VOIDING,
    correction_dialog,
    new_act_dialog,
)
from thads_desktop.gui.dialogs.duties import record_done
from thads_desktop.gui.dialogs.snooze import SnoozeDialog
from thads_desktop.gui.dialogs.take_back import MISTAKE, TakeBackDialog, can_take_back
from thads_desktop.gui.dialogs.verification import VerificationDialog
from thads_desktop.gui.forms.case import Ui_CasePage
from thads_desktop.gui.icons import icon
from thads_desktop.gui.messages import show_message
from thads_desktop.gui.models.case_deadlines import (
    CASE_DEADLINES,
    CaseDeadline,
    case_rows,
    next_duty,
    next_sentence,
)
from thads_desktop.gui.models.case_tables import (
    MONEY,
    TEXT_COLUMN,
    TIMELINE,
    MoneyRow,
    TimelineRow,
    money_rows,
    timeline_rows,
)
from thads_desktop.gui.models.duty import Duty, case_duty
from thads_desktop.gui.models.rows import RowsModel
from thads_desktop.gui.page import Page
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.shortcuts import add_shortcut
from thads_desktop.gui.tables import (
    WrappedText,
    choose_row,
    keep_columns,
    prepare_table,
    restore_columns,
)
from thads_desktop.services.case_view import CaseView, TimelineAct, open_case
from thads_desktop.services.deadlines import case_deadlines
from thads_desktop.services.wording import basis_name, case_kind_name

# What draws papers up is imported when asked for: it brings the templates of the forms.
# ruff: noqa: PLC0415

_TIMELINE, _DEADLINES = "case.timeline", "case.deadlines"
_MONEY = "case.money"


class CasePage(Page):
    """One case: Ctrl+N adds what happened, Enter corrects the act one stands on."""

    help_topic = "case"
    can_undo = True

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.ui = Ui_CasePage()
        self.ui.setupUi(self)
        self.view: CaseView | None = None
        self.timeline = RowsModel[TimelineRow](TIMELINE, self)
        self.deadlines = RowsModel[CaseDeadline](CASE_DEADLINES, self)
        self.money = RowsModel[MoneyRow](MONEY, self)
        self.more_tabs = CaseTabs(shell, self.ui.tabs)
        self.more_tabs.add_act.connect(self.add_known)
        self._prepare_tables()
        self._connect()
        self.setFocusProxy(self.ui.timeline)
        self.relabel()

    def open_case(self, case_id: str) -> None:
        """Show a case.

        Raises:
            DomainError: `case_missing`.
        """
        self._show(open_case(self.shell.context, case_id))
        self.ui.tabs.setCurrentIndex(0)
        choose_row(self.ui.timeline, self.timeline.rowCount() - 1)

    def refresh(self) -> None:
        """Read the case anew; the cursor stays where it was."""
        if self.view is None:
            return
        row = self.ui.timeline.currentIndex().row()
        before = self.timeline.rowCount()
        self._show(open_case(self.shell.context, self.view.case_id))
        after = self.timeline.rowCount()
        choose_row(self.ui.timeline, after - 1 if after > before else row)

    def relabel(self) -> None:
        """Say everything in the current language, in the current colours and letters."""
        ui = self.ui
        ui.retranslateUi(self)
        for button, name in (
            (ui.back, "back"),
            (ui.correct, "correct"),
            (ui.takeBack, "take-back"),
        ):
            button.setIcon(icon(name))
        for button in (ui.print, ui.drawUp):
            button.setIcon(icon("print"))
        ui.add.setIcon(icon("add", "on_accent"))
        ui.done.setIcon(icon("state-ended"))
        ui.snooze.setIcon(icon("snooze"))
        for model in (self.timeline, self.deadlines, self.money):
            model.relabel()
        self.more_tabs.relabel()
        self.refresh()

    def add_act(self) -> None:
        """Ctrl+N: choose what happened."""
        if self.view is not None and self.ui.add.isEnabled():
            ActPalette(self.shell, self.view, self).open()

    @Slot(str, object)
    def add_known(self, what: str, given: dict[str, object]) -> None:
        """A tab asks for the form of a kind of act, or of an event, with what it knows."""
        if self.view is None or self.view.state.is_read_only:
            return
        kind, code = recorded_as(what)
        values = {"code": code, **given} if code else given
        new_act_dialog(self.shell, self.view, kind, self, values).open()

    @Slot()
    def verify(self) -> None:
        """Ctrl+M: record a verification; what it shows offers the classification next."""
        if self.view is None:
            return
        dialog = VerificationDialog(self.shell, self.view, self)
        dialog.next_offered.connect(self.add_known, Qt.ConnectionType.QueuedConnection)
        dialog.open()

    @Slot()
    def correct(self) -> None:
        """Enter: look at the chosen act and put a right one in its place."""
        act = self.chosen_act()
        if self.view is not None and act is not None and self._can_correct(act):
            correction_dialog(self.shell, self.view, act, self).open()

    @Slot()
    def take_back(self) -> None:
        """Delete: take the chosen act back."""
        act = self.chosen_act()
        if act is not None and self._can_take_back(act):
            TakeBackDialog(self.shell, act, self).open()

    def undo(self) -> None:
        """Ctrl+Z: take back what was recorded of this case last, in this window."""
        act = self._recorded_last()
        if act is not None:
            TakeBackDialog(self.shell, act, self, MISTAKE).open()
            return
        show_message(
            self,
            _(
                "Từ khi mở chương trình chưa ghi thêm gì vào việc này. "
                "Muốn hủy bỏ một hành vi cũ, hãy chọn nó trong diễn biến rồi bấm Delete."
            ),
        )

    @Slot()
    def draw_up(self) -> None:
        """Ctrl+P: choose a form and draw up a paper of the case."""
        from thads_desktop.gui.dialogs.papers import choose_paper

        if self.view is not None and self.ui.drawUp.isEnabled():
            choose_paper(self.shell, self.view, self)

    @Slot()
    def print_act(self) -> None:
        """Ctrl+Shift+P: the paper of the chosen act, as issued or to be drawn up."""
        from thads_desktop.gui.dialogs.papers import print_act

        act = self.chosen_act()
        if self.view is not None and act is not None:
            print_act(self.shell, self.view, act, self)

    @Slot()
    def record_done(self) -> None:
        """Enter, Space, Ctrl+Enter on a deadline: record what meets it."""
        duty, table = self._chosen_duty(), self.ui.deadlines
        if duty is not None:
            place = table.visualRect(table.currentIndex()).bottomLeft()
            record_done(self.shell, [duty], self, table.viewport().mapToGlobal(place))

    @Slot()
    def snooze(self) -> None:
        """Z on a deadline: leave it aside."""
        duty = self._chosen_duty()
        if duty is not None:
            SnoozeDialog(self.shell, [duty], self).open()

    def _chosen_duty(self) -> Duty | None:
        """The open deadline one stands on."""
        row = self.deadlines.row_at(self.ui.deadlines.currentIndex())
        if row is None or not row.is_open or self.view is None or self.view.state.is_read_only:
            return None
        return case_duty(self.view.case_id, self.view.state.decision_number, row.deadline)

    def chosen_act(self) -> TimelineAct | None:
        """The act one stands on."""
        row = self.timeline.row_at(self.ui.timeline.currentIndex())
        return row.act if row else None

    def _recorded_last(self) -> TimelineAct | None:
        """The newest act of this window that stands in this case and can be taken back."""
        timeline = {act.act_id: act for act in self.view.timeline} if self.view else {}
        newest = (act_id for together in reversed(self.shell.recorded) for act_id in together)
        recorded = [timeline[one] for one in newest if one in timeline]
        return next((act for act in recorded if self._can_take_back(act)), None)

    def keep_habits(self) -> None:
        """Remember the columns of the tables."""
        for table, key, _widths in self._tables():
            keep_columns(table, self.shell.memory, key)
        self.more_tabs.keep_habits()

    def _tables(self) -> list[tuple[QTableView, str, list[int]]]:
        ui = self.ui
        return [
            (ui.timeline, _TIMELINE, [one.width for one in TIMELINE]),
            (ui.deadlines, _DEADLINES, [one.width for one in CASE_DEADLINES]),
            (ui.obligations, _MONEY, [one.width for one in MONEY]),
        ]

    def _prepare_tables(self) -> None:
        ui = self.ui
        for table, model in (
            (ui.timeline, self.timeline),
            (ui.deadlines, self.deadlines),
            (ui.obligations, self.money),
        ):
            table.setModel(model)
            prepare_table(table)
        for table, key, widths in self._tables():
            restore_columns(table, self.shell.memory, key, widths)
        for table in (ui.timeline, ui.deadlines):
            table.setWordWrap(True)
            table.setItemDelegate(WrappedText(table))
        header = ui.timeline.horizontalHeader()
        header.setSectionResizeMode(TEXT_COLUMN, QHeaderView.ResizeMode.Stretch)
        header.sectionResized.connect(self._fit_rows)
        ui.deadlines.horizontalHeader().sectionResized.connect(self._fit_deadlines)

    def _connect(self) -> None:
        ui = self.ui
        ui.back.clicked.connect(self.shell.back_requested)
        ui.add.clicked.connect(self.add_act)
        ui.verify.clicked.connect(self.verify)
        ui.correct.clicked.connect(self.correct)
        ui.takeBack.clicked.connect(self.take_back)
        ui.print.clicked.connect(self.print_act)
        ui.drawUp.clicked.connect(self.draw_up)
        ui.timeline.activated.connect(self.correct)
        ui.timeline.selectionModel().currentRowChanged.connect(self._follow_choice)
        ui.done.clicked.connect(self.record_done)
        ui.snooze.clicked.connect(self.snooze)
        ui.deadlines.activated.connect(self.record_done)
        ui.deadlines.selectionModel().currentRowChanged.connect(self._follow_deadline)
        for keys in ("Space", "Ctrl+Return", "Ctrl+Enter"):
            add_shortcut(keys, ui.deadlines, self.record_done, only_here=True)
        add_shortcut("Z", ui.deadlines, self.snooze, only_here=True)
        delete = QKeySequence.StandardKey.Delete
        add_shortcut(delete, ui.timeline, self.take_back, only_here=True)

    def _show(self, view: CaseView) -> None:
        self.view = view
        state, ui = view.state, self.ui
        ui.title.setText(
            _("{number} ngày {day}").format(
                number=state.decision_number, day=format_date(state.decided_on)
            )
        )
        ui.who.setText(_who(state))
        ui.what.setText(_what(state))
        ui.status.setText(f"{view.status} {view.counted}")
        self._warn(state)
        self._show_deadlines(state)
        self.timeline.show_rows(timeline_rows(view))
        self.money.show_rows(money_rows(state))
        self.more_tabs.show_view(view)
        self._fit_rows()
        self._follow_choice()

    def _show_deadlines(self, state: CaseState) -> None:
        """What the law asks of the case, and what comes next."""
        today, row = self.shell.context.today, self.ui.deadlines.currentIndex().row()
        found = case_deadlines(self.shell.context, state)
        self.deadlines.show_rows(case_rows(found, today))
        self._fit_deadlines()
        duty = next_duty(found, today)
        self.ui.next.setText(next_sentence(duty, today) if duty else "")
        self.ui.next.setVisible(duty is not None)
        choose_row(self.ui.deadlines, max(row, 0))
        self._follow_deadline()

    @Slot()
    def _follow_deadline(self) -> None:
        is_open = self._chosen_duty() is not None
        self.ui.done.setEnabled(is_open)
        self.ui.snooze.setEnabled(is_open)

    def _warn(self, state: CaseState) -> None:
        """Say on top what does not fit in the record, and why a case can only be read."""
        said = list(dict.fromkeys(one.sentence() for one in state.contradictions))
        self.ui.warnings.setText(
            "\n".join(_("Cần xem lại: {what}").format(what=one) for one in said)
        )
        self.ui.warnings.setVisible(bool(said))
        self.ui.add.setEnabled(not state.is_read_only)
        self.ui.verify.setEnabled(not state.is_read_only)
        self.ui.drawUp.setEnabled(not state.is_read_only)

    @Slot()
    def _fit_rows(self) -> None:
        self.ui.timeline.resizeRowsToContents()

    @Slot()
    def _fit_deadlines(self) -> None:
        self.ui.deadlines.resizeRowsToContents()

    @Slot()
    def _follow_choice(self) -> None:
        act = self.chosen_act()
        self.ui.correct.setEnabled(act is not None and self._can_correct(act))
        self.ui.takeBack.setEnabled(act is not None and self._can_take_back(act))
        self.ui.print.setEnabled(
            act is not None and act.replaced_by is None and act.payload is not None
        )

    def _can_correct(self, act: TimelineAct) -> bool:
        is_read_only = self.view is None or self.view.state.is_read_only
        return not is_read_only and act.replaced_by is None and act.kind != VOIDING

    def _can_take_back(self, act: TimelineAct) -> bool:
        return self.view is not None and can_take_back(self.view, act)


def _who(state: CaseState) -> str:
    """Who owes what to whom."""
    return _("{debtors} phải thi hành án cho {creditors}: {what}").format(
        debtors=_names(state.parties(PartyRole.DEBTOR)),
        creditors=_names(state.parties(PartyRole.CREDITOR)),
        what="; ".join(_owed(line) for line in state.opening.obligations),
    )


def _names(parties: tuple[Party, ...]) -> str:
    return ", ".join(party.name for party in parties) or "–"


def _owed(line: Obligation) -> str:
    if not line.amount:
        return line.what
    return _("{what} {amount} đồng").format(what=line.what, amount=format_money(line.amount))


def _what(state: CaseState) -> str:
    """Basis, kind, judgment and officer, on one line."""
    parts = [basis_name(state.basis), case_kind_name(state.kind), _judgment(state.judgment)]
    if state.officer:
        parts.append(_("Chấp hành viên: {officer}").format(officer=state.officer))
    return " · ".join(part for part in parts if part)


def _judgment(judgment: Judgment) -> str:
    parts = []
    if judgment.number:
        parts.append(_("Bản án, quyết định {number}").format(number=judgment.number))
    if judgment.judged_on:
        parts.append(_("ngày {day}").format(day=format_date(judgment.judged_on)))
    if judgment.court:
        parts.append(judgment.court)
    return " ".join(parts)
