"""Người đã có trong việc khác: while a party is typed, offer what other cases know of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from thads_desktop.base.language import _
from thads_desktop.domain.payloads import Party
from thads_desktop.domain.persons import identity_warning, told_birth_year
from thads_desktop.domain.vocabulary import PartyRole
from thads_desktop.gui.dialogs.act_fields import plain
from thads_desktop.gui.dialogs.new_case_rows import DETAILS, PARTY_DETAILS, gathered
from thads_desktop.gui.fields.details_field import DetailsField
from thads_desktop.gui.fields.rows_field import FieldRow, RowsField
from thads_desktop.gui.fields.watched_field import WatchedField
from thads_desktop.gui.jobs import Question
from thads_desktop.gui.shell import Shell
from thads_desktop.services.context import Context
from thads_desktop.services.persons import ListedParty, known_elsewhere, party_at

_PAUSE = 200  # milliseconds between the last letter and the question
_SHORTEST = 5  # letters of a name, digits of a number


class PersonOffer(QObject):
    """Looks up the party one types; `take_over` fills what is still empty of it."""

    def __init__(
        self, shell: Shell, parties: RowsField, words: QLabel, button: QPushButton
    ) -> None:
        super().__init__(parties)
        self._context = shell.context
        self._parties, self._words, self._button = parties, words, button
        self._row: FieldRow | None = None
        self._known: Party | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.look_up)
        self._question = Question(shell.jobs, self)
        self._question.answered.connect(self._offer)
        parties.changed.connect(self._pause.start)
        button.clicked.connect(self.take_over)
        self._hide()

    @Slot()
    def look_up(self) -> None:
        """Ask whether the party one stands on is known."""
        self._row = next((row for row in self._parties.rows if _is_written(row)), None)
        if self._row is None:
            return
        _follow_number(self._row)
        party = _typed(self._row)
        if max(len(party.name), len(party.identity_number)) < _SHORTEST:
            self._hide()
            return
        self._question.ask(partial(_look_up, self._context, party))

    @Slot()
    def take_over(self) -> None:
        """F6: fill what is empty with what is known; the name is written as it is known."""
        if self._known is None or self._row not in self._parties.rows or self._row is None:
            return
        told = plain(self._known)
        assert isinstance(told, dict)  # noqa: S101 - a payload is a struct
        values = gathered(told, PARTY_DETAILS)
        for name, cell in self._row.cells.items():
            if isinstance(cell, DetailsField):
                details = values[DETAILS]
                assert isinstance(details, dict)  # noqa: S101 - as gathered
                cell.show_value(details | cell.read())
            elif name == "name" or (not cell.is_filled() and name != "role"):
                cell.show_value(values.get(name))
        self._pause.stop()
        self._hide()

    @Slot(object)
    def _offer(self, found: tuple[ListedParty, Party] | None) -> None:
        if found is None:
            self._hide()
            return
        listed, self._known = found
        self._words.setText(_sentence(listed, self._known))
        self._words.show()
        self._button.show()

    def _hide(self) -> None:
        self._known = None
        self._words.hide()
        self._button.hide()


def _look_up(context: Context, party: Party) -> tuple[ListedParty, Party] | None:
    """The best of the parties known elsewhere, with all that its case says of it."""
    found = known_elsewhere(context, party)
    return (found[0], party_at(context, found[0])) if found else None


def _is_written(row: FieldRow) -> bool:
    writer = QApplication.focusWidget()
    return writer is not None and any(cell.isAncestorOf(writer) for cell in row.cells.values())


def _typed(row: FieldRow) -> Party:
    """The party as far as it is typed."""
    details = row.cells[DETAILS].read()
    tax_code = details.get("tax_code", "") if isinstance(details, dict) else ""
    year = _text(row, "birth_year")
    return Party(
        role=PartyRole.DEBTOR,
        name=_text(row, "name"),
        identity_number=_text(row, "identity_number"),
        address=_text(row, "address"),
        tax_code=str(tax_code),
        birth_year=int(year) if len(year) == len("1980") and year.isdecimal() else None,
    )


def _text(row: FieldRow, name: str) -> str:
    editor = row.cells[name].editor
    return str(editor.property("text") or "").strip()


def _follow_number(row: FieldRow) -> None:
    """A sound number tells the year of birth; one that tells another than is typed is doubted."""
    number, year = row.cells["identity_number"], row.cells["birth_year"]
    told = told_birth_year(_text(row, "identity_number"))
    if told is not None and not year.is_filled():
        year.show_value(told)
    typed = _text(row, "birth_year")
    if isinstance(number, WatchedField):
        born = int(typed) if typed.isdecimal() else None
        number.doubt = partial(identity_warning, birth_year=born)


def _sentence(listed: ListedParty, known: Party) -> str:
    told = [
        known.name,
        _("sinh năm {year}").format(year=known.birth_year) if known.birth_year else "",
        known.identity_number or known.tax_code,
        known.address,
    ]
    return _("Đã có trong việc {number}: {person}.").format(
        number=listed.decision_number, person=", ".join(one for one in told if one)
    )
