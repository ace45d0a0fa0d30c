"""Bản án đã có: while a judgment is typed, say where it is already, with the case to open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from html import escape

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QDialog, QLabel

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.domain.payloads import Judgment
from thads_desktop.domain.vocabulary import PartyRole
from thads_desktop.gui.fields.date_field import DateField
from thads_desktop.gui.fields.rows_field import RowsField
from thads_desktop.gui.fields.text_field import TextField
from thads_desktop.gui.jobs import Question
from thads_desktop.gui.shell import Shell
from thads_desktop.services.known_judgments import KnownJudgment, known_judgments

_PAUSE = 250  # milliseconds between the last letter and the question
_MOST_SHOWN = 5
_CASE, _INTAKE = "case:", "intake:"


@dataclass(frozen=True, slots=True)
class JudgmentFields:
    """What tells a judgment, as a dialog asks for it."""

    number: TextField
    judged_on: DateField
    court: TextField
    parties: RowsField


class KnownJudgmentNotice(QObject):
    """Looks the judgment up that one types; the words lead to what it brought before."""

    def __init__(
        self,
        shell: Shell,
        fields: JudgmentFields,
        words: QLabel,
        dialog: QDialog,
        *,
        besides: str = "",
    ) -> None:
        super().__init__(dialog)
        self._shell, self._fields, self._words = shell, fields, words
        self._dialog, self._besides = dialog, besides
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.look_up)
        self._question = Question(shell.jobs, self)
        self._question.answered.connect(self._show)
        for field in (fields.number, fields.judged_on, fields.court, fields.parties):
            field.changed.connect(self._pause.start)
        words.linkActivated.connect(self.open_link)
        words.hide()

    @Slot()
    def look_up(self) -> None:
        """Ask whether the judgment is here already."""
        judgment, debtors = self._typed()
        context, besides = self._shell.context, self._besides
        self._question.ask(partial(known_judgments, context, judgment, debtors, besides=besides))

    @Slot(str)
    def open_link(self, link: str) -> None:
        """Leave the dialog, as one leaves it with Esc, and go to the case or the intake."""
        self._dialog.reject()
        if self._dialog.isVisible():  # what was typed is to be kept
            return
        if link.startswith(_CASE):
            self._shell.case_requested.emit(link.removeprefix(_CASE))
        else:
            self._shell.intake_requested.emit(link.removeprefix(_INTAKE))

    def _typed(self) -> tuple[Judgment, Sequence[str]]:
        """The judgment and its debtors as far as they are typed."""
        fields = self._fields
        cells = [row.cells for row in fields.parties.rows]
        debtors = [one["name"] for one in cells if one["role"].read() == PartyRole.DEBTOR.value]
        judgment = Judgment(
            number=fields.number.line.text().strip(),
            judged_on=_day(fields.judged_on),
            court=fields.court.line.text().strip(),
        )
        return judgment, [str(one.read()) for one in debtors if one.is_filled()]

    @Slot(object)
    def _show(self, known: tuple[KnownJudgment, ...]) -> None:
        self._words.setVisible(bool(known))
        links = "; ".join(_link(one) for one in known[:_MOST_SHOWN])
        said = _("Bản án này đã có: {found}. Hãy mở xem trước khi ghi, để khỏi ghi trùng.")
        self._words.setText(said.format(found=links))


def _day(field: DateField) -> date | None:
    try:
        day = field.read()
    except DomainError:
        return None
    return day if isinstance(day, date) else None


def _link(known: KnownJudgment) -> str:
    way = _CASE if known.is_case else _INTAKE
    debtors = ", ".join(known.debtors)
    words = f"{known.words} ({debtors})" if debtors else known.words
    return f'<a href="{way}{escape(known.subject)}">{escape(words)}</a>'
