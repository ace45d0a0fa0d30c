"""In hàng loạt: one form for many cases, printed or issued into one file; slips and envelopes too.

What is asked is what all have in common; what belongs to one case alone (its number, its lines,
the paper it is about) follows from each case.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidgetItem, QPushButton, QWidget

from thads_desktop.base.closeness import Closeness, closeness
from thads_desktop.base.errors import RefusedError
from thads_desktop.base.formats import format_count
from thads_desktop.base.language import _
from thads_desktop.base.vietnamese import fold, sort_key
from thads_desktop.gui.dialogs.paper_palette import FAMILIES, WALK
from thads_desktop.gui.dialogs.printing_many import (
    ManyPapers,
    issue_many,
    print_many,
    print_served,
)
from thads_desktop.gui.forms.print_many import Ui_PrintManyDialog
from thads_desktop.gui.paper.fields import PaperFields
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.shortcuts import add_shortcut
from thads_desktop.gui.theme import restyle
from thads_desktop.services.case_view import open_case
from thads_desktop.services.cases import case_ids
from thads_desktop.services.context import Context
from thads_desktop.services.paper_batch import batch_forms
from thads_desktop.services.paper_drafts import PaperDraft, new_draft
from thads_desktop.services.paper_forms import PaperForm, paper_form
from thads_desktop.services.serving_slips import ENVELOPE, SERVING_SLIP

_FORM = Qt.ItemDataRole.UserRole
_OF_ONE_CASE = frozenset(
    {
        *("about", "line", "lines", "assets", "exhibits", "number", "decision_number", "shares"),
        *("giver", "receivers", "replaces", "party", "obligation", "to", "to_name"),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChosenCases:
    """Những việc được chọn: what they are called, how many, the first; all only when asked."""

    name: str
    first: str
    every: Callable[[], Sequence[str]]


def chosen_cases(name: str, cases: Sequence[str]) -> ChosenCases:
    """Cases known by their ids."""
    return ChosenCases(name=name, first=cases[0], every=partial(tuple, cases))


def found_cases(context: Context, keys: Sequence[int]) -> ChosenCases:
    """All the cases that a list found."""
    return ChosenCases(
        name=_("Cả {count} việc trong danh sách").format(count=format_count(len(keys))),
        first=case_ids(context, keys[:1])[0],
        every=partial(case_ids, context, keys),
    )


class PrintManyDialog(QDialog):
    """Ctrl+P prints, Ctrl+Enter issues; both go on at the foot of the window, with Cancel."""

    def __init__(self, shell: Shell, choices: Sequence[ChosenCases], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_PrintManyDialog()
        self.ui.setupUi(self)
        self._shell, self._window = shell, parent
        self.fields: PaperFields | None = None
        self._form: PaperForm | None = None
        self._shown = ("", "")  # for which form, and after which case, it asks
        for one in choices:
            self.ui.cases.addItem(one.name, one)
        self.ui.cases.setEnabled(len(choices) > 1)
        self._forms = sorted(
            batch_forms(shell.context),
            key=lambda one: (_rank(one.family), sort_key(one.title)),
        )
        self.print_button, self.issue_button = self._prepare_buttons()
        self.ui.typed.installEventFilter(self)
        self.ui.typed.textChanged.connect(self._narrow)
        self.ui.typed.returnPressed.connect(self._begin)
        self.ui.forms.currentItemChanged.connect(self._show_form)
        self.ui.cases.currentIndexChanged.connect(self._show_form)
        self._narrow("")
        self.ui.typed.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows walk from form to form while the letters go into the line."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = WALK.get(Qt.Key(event.key()))
            if step is not None:
                forms = self.ui.forms
                row = min(max(forms.currentRow() + step, 0), forms.count() - 1)
                forms.setCurrentRow(row)
                return True
        return super().eventFilter(watched, event)

    @property
    def chosen(self) -> ChosenCases:
        """The cases to print for."""
        found = self.ui.cases.currentData()
        assert isinstance(found, ChosenCases)  # noqa: S101 - there is one always
        return found

    @Slot()
    def print_papers(self) -> None:
        """Ctrl+P: draw the papers, or the slips, into one file and open it."""
        many = self._told()
        if many is None:
            return
        self.accept()
        if many.form in (SERVING_SLIP, ENVELOPE):
            print_served(self._shell, many.form, many.cases, self._window)
        else:
            print_many(self._shell, many, self._window)

    @Slot()
    def issue_papers(self) -> None:
        """Ctrl+Enter: issue a paper in every case, then print all of them into one file."""
        many = self._told() if self.issue_button.isEnabled() else None
        if many is None:
            return
        self.accept()
        issue_many(self._shell, many, self._window)

    def _told(self) -> ManyPapers | None:
        if self._form is None:
            return None
        if self.fields is None:  # slips and envelopes ask nothing
            draft = PaperDraft(form=self._form.key, case_id="", on=self._shell.context.today)
        elif not self.fields.is_complete():
            return None
        else:
            draft = self.fields.draft()
        return ManyPapers(
            form=self._form.key,
            on=draft.on,
            told=_shared(draft),
            cases=self.chosen.every,
        )

    # ── The form ─────────────────────────────────────────────────────────────────────────────

    @Slot(str)
    def _narrow(self, typed: str) -> None:
        """Those that match, in the order of their families; the closest is chosen."""
        close = {one.form: closeness(typed, one.title) for one in self._forms}
        found = [one for one in self._forms if close[one.form] is not Closeness.NOT]
        forms = self.ui.forms
        forms.clear()
        for one in found:
            item = QListWidgetItem(one.title)
            item.setData(_FORM, one.form)
            item.setToolTip(one.title)
            forms.addItem(item)
        begun = {one.form: fold(one.title).startswith(fold(typed)) for one in found}
        best = min(found, key=lambda one: (close[one.form], not begun[one.form]), default=None)
        forms.setCurrentRow(found.index(best) if best else -1)
        if not found:
            self._clear()
            self.ui.title.clear()
            nothing = _("Không có biểu mẫu nào khớp “{text}”.")
            self.ui.about.setText(nothing.format(text=typed))

    @Slot()
    def _show_form(self) -> None:
        """Ask what the chosen form needs in every case."""
        row = self.ui.forms.currentRow()
        key = str(self.ui.forms.item(row).data(_FORM)) if row >= 0 else ""
        if not key or (key, self.chosen.first) == self._shown:
            return
        self._clear()
        self._shown = (key, self.chosen.first)
        form = paper_form(self._shell.context, key)
        self._form = form
        is_served = form.key in (SERVING_SLIP, ENVELOPE)
        self.ui.title.setText(form.title)
        self.ui.about.setText(_about(form.key))
        self.print_button.setEnabled(True)
        self.issue_button.setEnabled(form.is_signed and not is_served)
        if not is_served:
            self._ask(form)

    def _ask(self, form: PaperForm) -> None:
        context = self._shell.context
        try:
            view = open_case(context, self.chosen.first)
            draft = new_draft(context, view.case_id, form.key)
        except RefusedError as error:
            self.ui.about.setText(error.message)
            return
        self.fields = PaperFields(
            self._shell, view, form, draft, self.ui.banner, left_out=_OF_ONE_CASE
        )
        self.ui.fields.addWidget(self.fields)
        self.fields.sheet.settle()

    def _clear(self) -> None:
        self._form, self._shown = None, ("", "")
        for button in (self.print_button, self.issue_button):
            button.setEnabled(False)
        self.ui.banner.hide()
        if self.fields is not None:
            self.ui.fields.removeWidget(self.fields)
            self.fields.hide()
            self.fields.deleteLater()
            self.fields = None

    @Slot()
    def _begin(self) -> None:
        """Enter in the line: to the first field, or to the button when nothing is asked."""
        first = self.fields.first if self.fields is not None else self.print_button
        first.setFocus()

    def _prepare_buttons(self) -> tuple[QPushButton, QPushButton]:
        box = self.ui.buttons
        print_, issue = (
            box.addButton(text, box.ButtonRole.ActionRole)
            for text in (_("&In ra một tệp PDF"), _("&Ban hành và in"))
        )
        print_.setProperty("primary", "true")
        restyle(print_)
        print_.setToolTip(_("Chỉ in, chưa cấp số, chưa ghi gì vào hồ sơ (Ctrl+P)"))
        issue.setToolTip(_("Cấp số, ghi sổ, khóa từng văn bản rồi in (Ctrl+Enter)"))
        for button in box.buttons():
            button.setProperty("autoDefault", False)  # noqa: FBT003 - Qt's own
        print_.clicked.connect(self.print_papers)
        issue.clicked.connect(self.issue_papers)
        box.rejected.connect(self.reject)
        add_shortcut("Ctrl+P", self, self.print_papers)
        add_shortcut("Ctrl+Return", self, self.issue_papers)
        return print_, issue


def _shared(draft: PaperDraft) -> dict[str, Any]:
    """What a draft says that holds in every case."""
    chosen = {"variant": draft.variant, "signer": draft.signer}
    return {
        **{name: one for name, one in draft.given.items() if name not in _OF_ONE_CASE},
        **draft.typed,
        **draft.free,
        **{name: one for name, one in chosen.items() if one},
    }


def _about(form: str) -> str:
    said = {
        SERVING_SLIP: _(
            "Mỗi văn bản còn phải giao, mỗi người một phiếu có mã. Phiếu quay về thì nhập kết quả "
            "bằng cách quét hoặc gõ mã (Ctrl+Shift+G)."
        ),
        ENVELOPE: _("Mỗi người còn phải được giao văn bản trong từng việc một phong bì cỡ DL."),
    }
    general = _("Mục để trống lấy theo từng việc. Số văn bản, khoản phải thi hành theo từng việc.")
    return said.get(form, general)


def _rank(family: str) -> int:
    return FAMILIES.index(family) if family in FAMILIES else len(FAMILIES)
