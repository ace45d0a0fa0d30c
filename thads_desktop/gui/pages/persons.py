"""Đương sự: people over all their cases; who is the same person is said here, and unsaid."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QTableView

from thads_desktop.base.errors import RefusedError
from thads_desktop.base.formats import format_count
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress
from thads_desktop.gui.dialogs.take_back_own import OwnTakeBackDialog
from thads_desktop.gui.forms.persons import Ui_PersonsPage
from thads_desktop.gui.icons import icon
from thads_desktop.gui.jobs import Question
from thads_desktop.gui.messages import show_refusal
from thads_desktop.gui.models.person_tables import (
    PERSON_CASES,
    PERSONS,
    SUGGESTIONS,
    person_sums,
    person_words,
)
from thads_desktop.gui.models.rows import RowsModel
from thads_desktop.gui.page import Page
from thads_desktop.gui.rejected_pairs import RejectedPairs
from thads_desktop.gui.search_box import TYPING_PAUSE
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.shortcuts import add_shortcut
from thads_desktop.gui.tables import choose_row, keep_columns, prepare_table, restore_columns
from thads_desktop.services.context import Context
from thads_desktop.services.persons import (
    SHOWN,
    FoundPerson,
    Likeness,
    ListedParty,
    Mention,
    PersonView,
    Suggestion,
    find_persons,
    join_persons,
    person_view,
)

_SHARES = [540, 640]


@dataclass(frozen=True, slots=True)
class Answer:
    """What was asked for: the persons a text finds, and which of them to stand on."""

    persons: list[FoundPerson]
    mention: Mention | None


class PersonsPage(Page):
    """Typing finds; the chosen person's cases stand beside, Enter opens one."""

    help_topic = "persons"
    can_undo = True

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.ui = Ui_PersonsPage()
        self.ui.setupUi(self)
        self.persons = RowsModel[FoundPerson](PERSONS, self)
        self.cases = RowsModel[ListedParty](PERSON_CASES, self)
        self.suggestions = RowsModel[Suggestion](SUGGESTIONS, self)
        self.view: PersonView | None = None
        self._wanted: Mention | None = None
        self._rejected = RejectedPairs(shell.memory)
        self._list, self._one = Question(shell.jobs, self), Question(shell.jobs, self)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._prepare_tables()
        self._connect()
        self.setFocusProxy(self.ui.text)
        self.relabel()

    def show_found(self, text: str) -> None:
        """Show the persons a text finds."""
        self._wanted = None
        self.ui.text.setText(text)
        self.refresh()

    def show_person(self, mention: Mention) -> None:
        """Show one person with all cases."""
        self._wanted = mention
        self.ui.text.setText(mention.name)
        self.refresh()

    def refresh(self) -> None:
        """Read the list anew; one stays on the same person."""
        if self._wanted is None and self.view is not None:
            self._wanted = self.view.mention
        self._list.ask(partial(_ask, self.shell.context, self.ui.text.text(), self._wanted))

    def relabel(self) -> None:
        """Say everything in the current language, in the current colours."""
        self.ui.retranslateUi(self)
        self.ui.back.setIcon(icon("back"))
        for model in (self.persons, self.cases, self.suggestions):
            model.relabel()
        self._show_view(self.view)

    def keep_habits(self) -> None:
        """Remember the columns, and which suggestions were put aside."""
        memory = self.shell.memory
        for table, key, _widths in self._tables():
            keep_columns(table, memory, key)
        self._rejected.keep()

    def undo(self) -> None:
        """Ctrl+Z: part again what was joined last of this person."""
        self.part()

    # ── The list ─────────────────────────────────────────────────────────────────────────────

    @Slot()
    def _typed(self) -> None:
        self._wanted, self.view = None, None
        self._pause.start()

    @Slot()
    def _search(self) -> None:
        self.refresh()

    @Slot(object)
    def _show_list(self, answer: Answer) -> None:
        self.persons.show_rows(answer.persons)
        shown = len(answer.persons)
        more = _("{count} người đầu; gõ thêm để thu hẹp") if shown >= SHOWN else _("{count} người")
        self.ui.count.setText(more.format(count=format_count(shown)))
        self._wanted = None
        if not answer.persons:
            self._show_view(None)
            return
        rows = (row for row, one in enumerate(answer.persons) if answer.mention in one.members)
        choose_row(self.ui.persons, next(rows, 0))
        self._ask_person(answer.mention or answer.persons[0].mention)

    @Slot()
    def _follow_person(self) -> None:
        person = self.persons.row_at(self.ui.persons.currentIndex())
        if person is not None and (self.view is None or self.view.mention not in person.members):
            self._ask_person(person.mention)

    def _ask_person(self, mention: Mention) -> None:
        self._one.ask(partial(person_view, self.shell.context, mention))

    # ── One person ───────────────────────────────────────────────────────────────────────────

    @Slot(object)
    def _show_view(self, view: PersonView | None) -> None:
        self.view = view
        was_hidden = self.ui.person.isHidden()
        self.ui.person.setVisible(view is not None)
        if view is None:
            return
        self.ui.name.setText(person_words(view.known))
        self.ui.sums.setText(person_sums(view))
        self.cases.show_rows(view.parties)
        choose_row(self.ui.cases, 0)
        self._show_suggestions(view)
        self.ui.joined.setText(
            _("Đã ghi nhận cùng một người: {count} lần. Gần nhất: {why}.").format(
                count=len(view.joinings), why=view.joinings[-1].why
            )
            if view.joinings
            else ""
        )
        for widget in (self.ui.joined, self.ui.part):
            widget.setVisible(bool(view.joinings))
        if was_hidden:  # the splitter has given its room away
            self.ui.splitter.setSizes(_SHARES)

    def _show_suggestions(self, view: PersonView) -> None:
        ui = self.ui
        left = self._left(view)
        self.suggestions.show_rows(left)
        choose_row(ui.suggestions, 0)
        ui.suggestionsHead.setText(
            _("Cùng người? {count} gợi ý").format(count=format_count(len(left)))
        )
        for widget in (ui.suggestionsHead, ui.suggestions, ui.same, ui.other):
            widget.setVisible(bool(left))
        ui.sameAll.setVisible(len(_certain(left)) > 1)
        away = len(view.suggestions) - len(left)
        ui.again.setText(_("Hiện lại {count} gợi ý đã bỏ").format(count=format_count(away)))
        ui.again.setVisible(away > 0)

    @Slot()
    def open_case(self) -> None:
        """Enter on a case: open it."""
        party = self.cases.row_at(self.ui.cases.currentIndex())
        if party is not None:
            self.shell.case_requested.emit(party.case_id)

    @Slot()
    def print_many(self) -> None:
        """Ctrl+Shift+P: one form for all cases of this person."""
        # imported here: a dialog is needed only when somebody asks for it
        from thads_desktop.gui.paper.print_many import (  # noqa: PLC0415
            PrintManyDialog,
            chosen_cases,
        )

        if self.view is None:
            return
        cases = tuple(dict.fromkeys(one.case_id for one in self.view.parties))
        said = _("{count} việc của {name}").format(
            count=format_count(len(cases)), name=self.view.known.name
        )
        PrintManyDialog(self.shell, [chosen_cases(said, cases)], self).open()

    @Slot()
    def accept(self) -> None:
        """Enter on a suggestion: it is the same person."""
        one = self.suggestions.row_at(self.ui.suggestions.currentIndex())
        if one is not None:
            self._join([one])

    @Slot()
    def accept_certain(self) -> None:
        """All who bear the same number are this person."""
        if self.view is not None:
            self._join(_certain(self._left(self.view)))

    @Slot()
    def reject(self) -> None:
        """Delete on a suggestion: it is another person; not suggested again to me."""
        one = self.suggestions.row_at(self.ui.suggestions.currentIndex())
        if one is not None and self.view is not None:
            self._rejected.add(self.view.mention, one.party.mention)
            self._show_suggestions(self.view)

    @Slot()
    def suggest_again(self) -> None:
        """Show what was put aside."""
        if self.view is not None:
            for one in self.view.suggestions:
                self._rejected.discard(self.view.mention, one.party.mention)
            self._show_suggestions(self.view)

    @Slot()
    def part(self) -> None:
        """Take the last joining of this person back, with the reason."""
        if self.view is not None and self.view.joinings:
            joining = self.view.joinings[-1]
            names = ", ".join(dict.fromkeys(one.name for one in joining.members))
            told = _("Tách ra: {names} không còn được coi là cùng một người.").format(names=names)
            OwnTakeBackDialog(self.shell, joining.act_id, told, self).open()

    def _join(self, chosen: Sequence[Suggestion]) -> None:
        assert self.view is not None  # noqa: S101 - suggestions are about a person
        mentions = [self.view.mention, *(one.party.mention for one in chosen)]
        reasons = dict.fromkeys(reason for one in chosen for reason in one.same.reasons)
        job = self.shell.jobs.start(
            partial(_joined, self.shell.context, mentions, "; ".join(reasons))
        )
        job.succeeded.connect(self._tell_joined)
        job.refused.connect(self._refuse)

    @Slot(object)
    def _tell_joined(self, act_id: str) -> None:
        self.shell.recorded.append((act_id,))
        self.shell.record_changed.emit()

    @Slot(object)
    def _lose(self, _error: RefusedError) -> None:
        """The person stood here before the record changed."""
        self._show_view(None)

    @Slot(object)
    def _refuse(self, error: RefusedError) -> None:
        show_refusal(self, error)

    def _left(self, view: PersonView) -> list[Suggestion]:
        """The suggestions that were not put aside."""
        return [
            one
            for one in view.suggestions
            if not self._rejected.holds(view.mention, one.party.mention)
        ]

    def _prepare_tables(self) -> None:
        ui = self.ui
        ui.persons.setModel(self.persons)
        ui.cases.setModel(self.cases)
        ui.suggestions.setModel(self.suggestions)
        for table, key, widths in self._tables():
            prepare_table(table)
            restore_columns(table, self.shell.memory, key, widths)
            table.horizontalHeader().setStretchLastSection(True)
        ui.person.hide()  # until there is one to show: its buttons would push the list aside

    def _tables(self) -> list[tuple[QTableView, str, list[int]]]:
        ui = self.ui
        return [
            (ui.persons, "persons", [one.width for one in PERSONS]),
            (ui.cases, "persons.cases", [one.width for one in PERSON_CASES]),
            (ui.suggestions, "persons.suggestions", [one.width for one in SUGGESTIONS]),
        ]

    def _connect(self) -> None:
        ui = self.ui
        self._list.answered.connect(self._show_list)
        self._one.answered.connect(self._show_view)
        self._list.refused.connect(self._refuse)
        self._one.refused.connect(self._lose)
        self._pause.timeout.connect(self._search)
        ui.text.textEdited.connect(self._typed)
        ui.back.clicked.connect(self.shell.back_requested)
        ui.persons.selectionModel().currentRowChanged.connect(self._follow_person)
        ui.cases.activated.connect(self.open_case)
        ui.suggestions.activated.connect(self.accept)
        ui.same.clicked.connect(self.accept)
        ui.sameAll.clicked.connect(self.accept_certain)
        ui.other.clicked.connect(self.reject)
        ui.again.clicked.connect(self.suggest_again)
        ui.part.clicked.connect(self.part)
        ui.printMany.clicked.connect(self.print_many)
        add_shortcut(QKeySequence.StandardKey.Find, self, self._focus_text)
        add_shortcut(QKeySequence.StandardKey.Delete, ui.suggestions, self.reject, only_here=True)

    @Slot()
    def _focus_text(self) -> None:
        self.ui.text.setFocus()
        self.ui.text.selectAll()


def _ask(context: Context, text: str, mention: Mention | None) -> Answer:
    """The list; the person wanted is the row that holds that mention among others."""
    persons = find_persons(context, text)
    return Answer(persons, mention)


def _joined(context: Context, mentions: Sequence[Mention], why: str, _progress: Progress) -> str:
    return join_persons(context, mentions, why)


def _certain(suggestions: Sequence[Suggestion]) -> list[Suggestion]:
    return [one for one in suggestions if one.same.likeness is Likeness.CERTAIN]
