"""Bàn giao: cases go from the officers who hold them to another; the sums stand before and after."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QCompleter, QDialogButtonBox, QLabel, QWidget

from thads_desktop.base.errors import DomainError, RefusedError
from thads_desktop.base.formats import format_count, format_money
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress
from thads_desktop.gui.dialogs.many_dialog import named_cases
from thads_desktop.gui.dialogs.record_dialog import RecordDialog, Recording, day_of
from thads_desktop.gui.fields.choice_field import ChoiceField
from thads_desktop.gui.fields.date_field import DateField
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.fields.sheet import FieldSheet
from thads_desktop.gui.fields.text_field import TextField
from thads_desktop.gui.files import choose_to_save
from thads_desktop.gui.forms.intake_paper import Ui_IntakePaperDialog
from thads_desktop.gui.shell import Shell
from thads_desktop.services.caseload import HandOver, Holding, cases_held, hand_over, plan_hand_over
from thads_desktop.services.cases import officers
from thads_desktop.services.context import Context
from thads_desktop.services.hand_over_paper import print_hand_over

_SIZE = QSize(680, 420)
CHOSEN = ""  # what goes: the chosen cases, or all that an officer holds


class HandOverDialog(RecordDialog):
    """Which cases, to whom, from which day, and why; what everybody holds after is shown first."""

    help_topic = "cases"

    def __init__(self, shell: Shell, case_ids: Sequence[str], parent: QWidget) -> None:
        super().__init__(shell, parent)
        self.ui = Ui_IntakePaperDialog()
        self.ui.setupUi(self)
        self._chosen = tuple(case_ids)
        self._what, self._to = ChoiceField(), TextField()
        self._day = DateField()
        self._lay_out()
        self.prepare_buttons(self.ui.buttons, _("Bàn giao"))
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.print_button = self.ui.buttons.addButton(_("In biên bản…"), role)
        self.print_button.setAutoDefault(False)
        self.print_button.clicked.connect(self.print_sheet)
        self._what.changed.connect(self._preview)
        self._to.changed.connect(self._preview)
        self._preview()
        self._to.setFocus()
        self.resize(self.sizeHint().expandedTo(_SIZE))

    def recording(self, values: dict[str, object]) -> Recording:
        """Hand the cases over, all of them or none."""
        return partial(
            _hand_over,
            self.shell.context,
            self._case_ids(),
            str(values["officer"]),
            day_of(values),
            str(values["ground"]),
            str(values["decision_number"]),
        )

    @Slot()
    def print_sheet(self) -> None:
        """The sheet as PDF, before anything is recorded: both sides sign it."""
        values = self.sheet.read() if self.sheet else None
        if values is None:
            return
        day = day_of(values)
        proposed = f"ban-giao-{day:%Y-%m-%d}.pdf"
        title = _("In biên bản bàn giao ra PDF")
        path = choose_to_save(self, self.shell.memory, title, "PDF (*.pdf)", proposed)
        if path is None:
            return
        told = (str(values["officer"]), day, str(values["ground"]))
        work = partial(_print, self.shell.context, self._case_ids(), told, path)
        job = self.shell.jobs.start(work, name=_("In biên bản bàn giao"))
        job.succeeded.connect(self._show_printed)
        job.refused.connect(self._show_refusal)

    @Slot(object)
    def _show_printed(self, path: Path) -> None:
        self.ui.about.setText(_("Đã ghi {path}.").format(path=path))

    @Slot(object)
    def _show_refusal(self, error: RefusedError) -> None:
        self.ui.about.setText(error.message)

    def _lay_out(self) -> None:
        title = _("Bàn giao việc")
        self.setWindowTitle(title)
        self.ui.title.setText(title)
        self.ui.law.hide()
        self._day.today = self.shell.context.today
        self._day.show_value(self.shell.context.today)
        self._to.is_required = self._day.is_required = True
        self._offer()
        rows: dict[str, tuple[str, Field]] = {
            "cases": (_("Bàn giao gì"), self._what),
            "officer": (_("Người nhận"), self._to),
            "happened_on": (_("Ngày bàn giao"), self._day),
            "decision_number": (_("Số quyết định phân công"), TextField()),
            "ground": (_("Lý do"), TextField()),
        }
        fields = {name: field for name, (_words, field) in rows.items()}
        self.sheet = FieldSheet(fields, self.ui.banner)
        for words, field in rows.values():
            label = QLabel(words)
            label.setBuddy(field)
            field.editor.setAccessibleName(words)
            self.ui.form.addRow(label, field)
        self.sheet.settle()

    def _offer(self) -> None:
        names = officers(self.shell.context)
        count = format_count(len(self._chosen))
        chosen = [(CHOSEN, _("{count} việc đang chọn").format(count=count))] if self._chosen else []
        every = [
            (name, _("Mọi việc chưa xong của {officer}").format(officer=name)) for name in names
        ]
        self._what.offer([*chosen, *every])
        completer = QCompleter(names, self._to.line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self._to.line.setCompleter(completer)

    def _case_ids(self) -> Sequence[str]:
        giver = str(self._what.read() or CHOSEN)
        return cases_held(self.shell.context, giver) if giver else self._chosen

    @Slot()
    def _preview(self) -> None:
        """Who would hold what before and after."""
        try:
            day = self._day.day()
            sheet = plan_hand_over(self.shell.context, self._case_ids(), self._to.read(), day)
        except DomainError as error:
            said = error.message if self._to.is_filled() else _("Hãy ghi người nhận bàn giao.")
            self.ui.about.setText(said)
            return
        self.ui.about.setText(sheet_words(sheet))


def sheet_words(sheet: HandOver) -> str:
    """The hand-over sheet in words: the cases, and what everybody holds before and after."""
    numbers = [one.decision_number for one in sheet.cases]
    head = _("{count} việc ({named}), còn phải thi hành {left} đồng:").format(
        count=format_count(len(sheet.cases)),
        named=named_cases(numbers),
        left=format_money(sheet.left),
    )
    pairs = zip(sheet.before, sheet.after, strict=True)
    return "\n".join([head, *(_held(before, after) for before, after in pairs)])


def _held(before: Holding, after: Holding) -> str:
    return _(
        "{officer}: trước {before} việc ({before_left} đồng), sau {after} việc ({after_left} đồng)"
    ).format(
        officer=before.officer or _("Chưa phân công"),
        before=format_count(before.cases),
        before_left=format_money(before.left),
        after=format_count(after.cases),
        after_left=format_money(after.left),
    )


def _print(
    context: Context,
    case_ids: Sequence[str],
    told: tuple[str, date, str],
    path: Path,
    _progress: Progress,
) -> Path:
    officer, on, why = told
    print_hand_over(context, plan_hand_over(context, case_ids, officer, on, why), pdf=path)
    return path


def _hand_over(  # noqa: PLR0917 - what the dialog asks
    context: Context, case_ids: Sequence[str], officer: str, on: date, why: str, number: str
) -> list[str]:
    return list(hand_over(context, case_ids, officer, on, why, number=number).act_ids)
