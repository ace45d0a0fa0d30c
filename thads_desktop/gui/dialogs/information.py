"""Letters that ask for information: the same question to several at once, and what was answered."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.domain.information import Letter, letters_of
from thads_desktop.domain.vocabulary import PartyRole, RecipientKind
from thads_desktop.gui.dialogs.act_dialog import NOTHING_GIVEN
from thads_desktop.gui.dialogs.record_dialog import RecordDialog, Recording, day_of
from thads_desktop.gui.fields.choice_field import ChoiceField
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.fields.rows_field import CellColumn
from thads_desktop.gui.fields.sheet import FieldSheet
from thads_desktop.gui.fields.text_field import TextField
from thads_desktop.gui.forms.information import Ui_InformationDialog
from thads_desktop.gui.forms.information_answer import Ui_InformationAnswerDialog
from thads_desktop.gui.shell import Shell
from thads_desktop.services.case_view import CaseView
from thads_desktop.services.information import (
    Recipient,
    ask_information,
    recipient_name,
    record_answer,
)

_LINES = 3


class InformationDialog(RecordDialog):
    """Asks several recipients the same: one letter to each, all recorded or none."""

    def __init__(self, shell: Shell, view: CaseView, parent: QWidget) -> None:
        super().__init__(shell, parent)
        self.ui = ui = Ui_InformationDialog()
        ui.setupUi(self)
        self._view = view
        ui.caseLine.setText(f"{view.state.decision_number} · {view.status}")
        ui.sentOn.today = shell.context.today
        ui.sentOn.is_required = ui.asks.is_required = True
        ui.asks.show_lines(_LINES)
        ui.recipients.set_columns(_columns())
        ui.recipients.offer_more(_("&Thêm nơi nhận"))
        ui.sentOn.show_value(shell.context.today)
        ui.asks.show_value(_question(view))
        ui.recipients.show_value([{"kind": RecipientKind.BANK.value}])
        fields: dict[str, Field] = {
            "happened_on": ui.sentOn,
            "asks": ui.asks,
            "recipients": ui.recipients,
        }
        self.sheet = FieldSheet(fields, ui.banner)
        self.prepare_buttons(ui.buttons, _("Ghi"))
        self.sheet.settle()
        ui.recipients.rows[0].cells["name"].setFocus()

    def recording(self, values: dict[str, object]) -> Recording:
        """Record a letter to each recipient."""
        sent_on = day_of(values)
        rows = self.ui.recipients.read()
        recipients = tuple(
            Recipient(
                kind=RecipientKind(str(row["kind"])),
                name=str(row["name"]),
                number=str(row["number"]),
            )
            for row in rows
        )
        case_id, asks = self._view.case_id, str(values["asks"])
        return partial(ask_information, self.shell.context, case_id, recipients, asks, sent_on)


class InformationAnswerDialog(RecordDialog):
    """Records what was answered to a letter, or the result of a delegated verification."""

    def __init__(
        self,
        shell: Shell,
        view: CaseView,
        parent: QWidget,
        given: Mapping[str, object] = NOTHING_GIVEN,
    ) -> None:
        super().__init__(shell, parent)
        self.ui = ui = Ui_InformationAnswerDialog()
        ui.setupUi(self)
        self._view = view
        found = letters_of(view.state, shell.context.law)
        awaited = [one for one in found if one.answered_on is None]
        self._letters = {one.act_id: one for one in (*awaited, *found)}
        ui.caseLine.setText(f"{view.state.decision_number} · {view.status}")
        nothing = _("Chọn văn bản…") if self._letters else _("Việc này chưa gửi văn bản nào")
        names = [(key, letter_name(one)) for key, one in self._letters.items()]
        ui.letter.offer([*names, ("", nothing)])
        ui.letter.show_value(given.get("about"))
        ui.receivedOn.today = shell.context.today
        ui.receivedOn.show_value(shell.context.today)
        ui.letter.is_required = ui.receivedOn.is_required = ui.answer.is_required = True
        fields: dict[str, Field] = {
            "about": ui.letter,
            "happened_on": ui.receivedOn,
            "number": ui.number,
            "answer": ui.answer,
        }
        self.sheet = FieldSheet(fields, ui.banner)
        self.prepare_buttons(ui.buttons, _("Ghi"))
        ui.letter.changed.connect(self._follow)
        self._follow()
        self.sheet.settle()
        ui.answer.setFocus()

    def recording(self, values: dict[str, object]) -> Recording:
        """Record the answer to the letter chosen."""
        received_on = day_of(values)
        letter, answer = self._letters[str(values["about"])], str(values["answer"])
        return partial(
            record_answer,
            self.shell.context,
            self._view.case_id,
            letter,
            answer,
            received_on,
            number=str(values["number"]),
        )

    @Slot()
    def _follow(self) -> None:
        """What was asked, under the letter."""
        letter = self._letters.get(str(self.ui.letter.box.currentData()))
        self.ui.letter.setToolTip(letter.asks if letter is not None else "")


def letter_name(letter: Letter) -> str:
    """A letter as one chooses it: to whom, number, day."""
    said = _("{who}, số {number} ngày {day}") if letter.number else _("{who}, ngày {day}")
    who = letter.who or (_("Ủy quyền xác minh") if letter.is_delegation else _("Nơi nhận"))
    return said.format(who=who, number=letter.number, day=format_date(letter.sent_on))


def _columns() -> tuple[CellColumn, ...]:
    return (
        CellColumn(name="kind", title=_("Loại"), make=_kinds, stretch=2),
        CellColumn(name="name", title=_("Tên nơi nhận"), make=TextField, stretch=4),
        CellColumn(name="number", title=_("Số văn bản"), make=TextField, stretch=2),
    )


def _kinds() -> ChoiceField:
    field = ChoiceField()
    field.offer((kind.value, recipient_name(kind)) for kind in RecipientKind)
    return field


def _question(view: CaseView) -> str:
    """What is usually asked; the record is Vietnamese in every language."""
    debtors = view.state.parties(PartyRole.DEBTOR)
    told = ", ".join(
        f"{one.name} (số định danh {one.identity_number})" if one.identity_number else one.name
        for one in debtors
    )
    return f"Tài sản, tài khoản, thu nhập của người phải thi hành án: {told}."
