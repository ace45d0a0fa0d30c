"""Thẻ Đương sự của trang việc: who the parties are now, how they came to be, where else they are."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot

from thads_desktop.base.language import _
from thads_desktop.domain.parties_history import PartyTurn, party_turns
from thads_desktop.domain.payloads import Party
from thads_desktop.domain.persons import Mention, identity_warning, tax_warning
from thads_desktop.gui.case_tabs.case_tab import CaseTab
from thads_desktop.gui.forms.parties_tab import Ui_PartiesTab
from thads_desktop.gui.jobs import Question
from thads_desktop.gui.models.person_tables import CASE_PARTIES, PARTY_TURNS
from thads_desktop.gui.models.rows import RowsModel
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.tables import choose_row, keep_columns, prepare_table, restore_columns
from thads_desktop.services.case_view import CaseView
from thads_desktop.services.persons import PersonView, person_view

_PARTIES, _TURNS = "case.parties_now", "case.party_turns"
CHANGED, TRANSFERRED = "party_changed", "rights_transferred"


class PartiesTab(CaseTab):
    """The present parties; Enter shows all cases of the one chosen."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.ui = Ui_PartiesTab()
        self.ui.setupUi(self)
        self.parties = RowsModel[Party](CASE_PARTIES, self)
        self.history = RowsModel[tuple[PartyTurn, str]](PARTY_TURNS, self)
        self._case_id = ""
        self._question = Question(shell.jobs, self)
        self._question.answered.connect(self._show_elsewhere)
        ui = self.ui
        for table, model in ((ui.parties, self.parties), (ui.history, self.history)):
            table.setModel(model)
            prepare_table(table)
            table.horizontalHeader().setStretchLastSection(True)
        restore_columns(ui.parties, shell.memory, _PARTIES, [one.width for one in CASE_PARTIES])
        restore_columns(ui.history, shell.memory, _TURNS, [one.width for one in PARTY_TURNS])
        ui.parties.selectionModel().currentRowChanged.connect(self._follow_choice)
        ui.parties.activated.connect(self.show_person)
        ui.elsewhere.clicked.connect(self.show_person)
        ui.change.clicked.connect(self._change)
        ui.transfer.clicked.connect(self._transfer)
        self.setFocusProxy(ui.parties)

    def title(self) -> str:
        """Đương sự."""
        return _("Đương sự")

    def show_view(self, view: CaseView) -> None:
        """Show the parties of a case."""
        self._case_id = view.case_id
        state, names = view.state, {act.act_id: act.name for act in view.timeline}
        row = max(self.ui.parties.currentIndex().row(), 0)
        self.parties.show_rows(state.present_parties)
        turns = [(turn, names.get(turn.act_id, "")) for turn in party_turns(state)]
        self.history.show_rows(turns)
        for widget in (self.ui.history, self.ui.historyHead):
            widget.setVisible(bool(turns))
        doubts = [doubt for party in state.present_parties for doubt in _doubts(party)]
        self.ui.doubts.setText("\n".join(doubts))
        self.ui.doubts.setVisible(bool(doubts))
        for button in (self.ui.change, self.ui.transfer):
            button.setEnabled(not state.is_read_only)
        choose_row(self.ui.parties, min(row, self.parties.rowCount() - 1))
        self._follow_choice()

    def relabel(self) -> None:
        """Say everything in the current language."""
        self.ui.retranslateUi(self)
        self.parties.relabel()
        self.history.relabel()

    def keep_habits(self) -> None:
        """Remember the columns of the tables."""
        keep_columns(self.ui.parties, self.shell.memory, _PARTIES)
        keep_columns(self.ui.history, self.shell.memory, _TURNS)

    def chosen(self) -> Mention | None:
        """The party one stands on."""
        party = self.parties.row_at(self.ui.parties.currentIndex())
        return Mention(self._case_id, party.name) if party else None

    @Slot()
    def show_person(self) -> None:
        """Enter: all cases of the chosen party."""
        mention = self.chosen()
        if mention is not None:
            self.shell.person_requested.emit(mention)

    @Slot()
    def _follow_choice(self) -> None:
        mention = self.chosen()
        self.ui.elsewhere.hide()
        if mention is not None:
            self._question.ask(partial(person_view, self.shell.context, mention))

    @Slot(object)
    def _show_elsewhere(self, person: PersonView) -> None:
        """Say in how many other cases the chosen party is, or may be."""
        here = person.mention.case_id
        known = {party.case_id for party in person.parties} - {here}
        maybe = {one.party.case_id for one in person.suggestions} - known - {here}
        said = []
        if known:
            said.append(_("{name} cũng có trong {count} việc khác"))
        if maybe:
            said.append(
                _("có thể có trong {more} việc khác nữa")
                if said
                else _("{name} có thể có trong {more} việc khác")
            )
        text = "; ".join(said).format(name=person.known.name, count=len(known), more=len(maybe))
        self.ui.elsewhere.setText(text)
        self.ui.elsewhere.setVisible(bool(said))

    @Slot()
    def _change(self) -> None:
        self.add_act.emit(CHANGED, {})

    @Slot()
    def _transfer(self) -> None:
        """The chosen party gives rights or duties away, to heirs among others."""
        mention = self.chosen()
        self.add_act.emit(TRANSFERRED, {"giver": mention.name} if mention else {})


def _doubts(party: Party) -> list[str]:
    """What is doubtful about the numbers of a party; it only warns."""
    found = (
        (party.identity_number, identity_warning(party.identity_number, party.birth_year)),
        (party.tax_code, tax_warning(party.tax_code) if party.tax_code else ""),
    )
    words = _("{name}, số {number}: {doubt}")
    return [
        words.format(name=party.name, number=number, doubt=doubt)
        for number, doubt in found
        if doubt
    ]
