"""Ra quyết định thi hành án: how many, for whom and why is shown before any is issued."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QWidget

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_count, format_money
from thads_desktop.base.language import _
from thads_desktop.domain.intake_decisions import lines_left
from thads_desktop.domain.payloads import CaseOpened, Obligation
from thads_desktop.domain.vocabulary import Basis, PartyRole
from thads_desktop.gui.dialogs.intake_papers import about_words
from thads_desktop.gui.dialogs.record_dialog import RecordDialog, Recording, day_of
from thads_desktop.gui.fields.choice_field import ChoiceField
from thads_desktop.gui.fields.rows_field import CellColumn
from thads_desktop.gui.fields.sheet import FieldSheet
from thads_desktop.gui.fields.shown_field import ShownField
from thads_desktop.gui.fields.text_field import TextField
from thads_desktop.gui.forms.issue_decisions import Ui_IssueDecisionsDialog
from thads_desktop.gui.shell import Shell
from thads_desktop.services.case_view import case_of_act
from thads_desktop.services.context import Context
from thads_desktop.services.intake import IntakeView
from thads_desktop.services.intake_decisions import Proposal, issue_decisions, propose_decisions
from thads_desktop.services.intake_words import rule_words
from thads_desktop.services.wording import basis_name

_TYPED = ("number", "officer")


class IssueDecisionsDialog(RecordDialog):
    """One row for each decision; a row taken away leaves its lines among what came in."""

    help_topic = "intake"

    def __init__(self, shell: Shell, view: IntakeView, parent: QWidget) -> None:
        super().__init__(shell, parent)
        self.ui = Ui_IssueDecisionsDialog()
        self.ui.setupUi(self)
        self._intake = view.intake
        self._drafts: list[CaseOpened] = []
        self._rules: dict[Basis, ChoiceField] = {}
        ui = self.ui
        ui.about.setText(about_words(view.intake))
        ui.day.today = shell.context.today
        ui.day.is_required = True
        ui.day.show_value(shell.context.today)
        ui.decisions.set_columns(_columns())
        self.sheet = FieldSheet(
            {"happened_on": ui.day, "officer": ui.officer, "decisions": ui.decisions}, ui.banner
        )
        self._propose()
        ui.day.changed.connect(self._propose)
        ui.decisions.changed.connect(self._say_left)
        self.recorded.connect(self._go_to_case)
        self.prepare_buttons(ui.buttons, _("Ra quyết định"))
        self.sheet.settle()
        self._begin_typing()

    def recording(self, values: dict[str, object]) -> Recording:
        """Issue the decisions of the rows."""
        day = day_of(values)
        return partial(
            _issue,
            self.shell.context,
            self._intake.intake_id,
            self._filled(values["decisions"], str(values["officer"])),
            day,
        )

    def _filled(self, rows: object, officer: str) -> list[CaseOpened]:
        assert isinstance(rows, Sequence)  # noqa: S101 - what a RowsField reads
        return [
            replace(
                self._drafts[row["draft"]],
                decision_number=str(row["number"]),
                officer=str(row["officer"]) or officer,
            )
            for row in rows
        ]

    # ── What is proposed ─────────────────────────────────────────────────────────────────────

    @Slot()
    def _propose(self) -> None:
        """Draft the decisions anew under the law of the day and the rules chosen."""
        try:
            day = self.ui.day.day()
        except DomainError:
            return
        chosen = {basis: str(field.read()) for basis, field in self._rules.items()}
        found = propose_decisions(self.shell.context, self._intake, day, chosen)
        self._offer_rules(found)
        self._show(found)

    def _offer_rules(self, found: Sequence[Proposal]) -> None:
        """The rules one may choose among, each with its article; offered anew with the law."""
        for one in found:
            field = self._rules.get(one.basis) or self._add_rules(one.basis)
            keys = [field.box.itemData(row) for row in range(field.box.count())]
            if keys != [rule.key for rule in one.rules]:
                blocked = field.blockSignals(True)  # noqa: FBT003 - Qt takes it by position
                field.offer((rule.key, rule_words(rule)) for rule in one.rules)
                field.show_value(one.rule.key if one.rule else "")
                field.blockSignals(blocked)

    def _add_rules(self, basis: Basis) -> ChoiceField:
        field = self._rules[basis] = ChoiceField()
        words = basis_name(basis)
        label = QLabel(words)
        label.setBuddy(field)
        field.editor.setAccessibleName(words)
        self.ui.rulesForm.addRow(label, field)
        field.changed.connect(self._propose)
        return field

    def _show(self, found: Sequence[Proposal]) -> None:
        typed = self._typed()
        self._drafts = [draft for one in found for draft in one.drafts]
        rows = [_row(number, draft) for number, draft in enumerate(self._drafts)]
        for row, values in zip(rows, typed, strict=False):
            row.update(values)
        self.ui.decisions.show_value(rows)
        count = format_count(len(self._drafts))
        self.ui.preview.setText(_("Sẽ ra {count} quyết định thi hành án").format(count=count))
        notes = [note for one in found for note in one.notes]
        self.ui.why.setText("\n".join([*map(_why, found), *notes]))
        self._say_left()

    def _typed(self) -> list[dict[str, object]]:
        """Numbers and officers typed so far, kept when the decisions are drafted anew."""
        rows = self.ui.decisions.rows
        return [
            {
                name: cell.line.text()
                for name in _TYPED
                if isinstance(cell := row.cells[name], TextField)
            }
            for row in rows
        ]

    @Slot()
    def _say_left(self) -> None:
        """Which lines wait on, because no decision takes them up."""
        kept = [self._drafts[int(str(row.hidden["draft"]))] for row in self.ui.decisions.rows]
        left = lines_left(self._intake, kept)
        said = _("Chưa ra quyết định, còn ở lại mục Tiếp nhận: {lines}.")
        self.ui.left.setText(said.format(lines=_lines(left)))
        self.ui.left.setVisible(bool(left))

    def _begin_typing(self) -> None:
        rows = self.ui.decisions.rows
        (rows[0].cells["number"] if rows else self.ui.day).setFocus()

    @Slot(object)
    def _go_to_case(self, act_ids: list[str]) -> None:
        view = case_of_act(self.shell.context, act_ids[0])
        if view is not None:
            self.shell.case_requested.emit(view.case_id)


def _issue(context: Context, intake_id: str, drafts: Sequence[CaseOpened], day: date) -> list[str]:
    return list(issue_decisions(context, intake_id, drafts, day).act_ids)


def _row(number: int, draft: CaseOpened) -> dict[str, object]:
    debtors = [one.name for one in draft.parties if one.role is PartyRole.DEBTOR]
    return {"draft": number, "who": ", ".join(debtors), "lines": _lines(draft.obligations)}


def _lines(lines: Sequence[Obligation]) -> str:
    return "; ".join(_line(line) for line in lines)


def _line(line: Obligation) -> str:
    if not line.amount:
        return f"{line.line}. {line.what}"
    return _("{line}. {what}: {amount} đồng").format(
        line=line.line, what=line.what, amount=format_money(line.amount)
    )


def _why(one: Proposal) -> str:
    """The rule by which decisions are divided, in the words of the text."""
    if one.rule is None:
        return basis_name(one.basis)
    return _("{basis}, {count} quyết định: “{words}” ({citation})").format(
        basis=basis_name(one.basis),
        count=format_count(len(one.drafts)),
        words=one.rule.words,
        citation=one.rule.citation,
    )


def _columns() -> list[CellColumn]:
    return [
        CellColumn(name="number", title=_("Số quyết định"), make=_number_field, stretch=3),
        CellColumn(name="officer", title=_("Chấp hành viên (nếu khác)"), make=TextField, stretch=3),
        CellColumn(name="who", title=_("Người phải thi hành án"), make=ShownField, stretch=4),
        CellColumn(name="lines", title=_("Các khoản"), make=ShownField, stretch=6),
    ]


def _number_field() -> TextField:
    field = TextField()
    field.is_required = True
    return field
