"""Soạn văn bản (Ctrl+P): type a few letters of a form, Enter draws it up.

What the law allows today comes first, family by family; what it does not stands at the end,
greyed, and says why. A form that was begun says when.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QFont, QKeyEvent, QPalette
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from thads_desktop.base.closeness import Closeness, closeness
from thads_desktop.base.errors import RefusedError
from thads_desktop.base.formats import format_moment
from thads_desktop.base.language import _
from thads_desktop.base.vietnamese import sort_key
from thads_desktop.gui.dialogs.act_dialog import NOTHING_GIVEN
from thads_desktop.gui.forms.paper_palette import Ui_PaperPalette
from thads_desktop.gui.jobs import Question
from thads_desktop.gui.messages import show_refusal
from thads_desktop.gui.shell import Shell
from thads_desktop.services.case_view import CaseView
from thads_desktop.services.context import Context
from thads_desktop.services.paper_draft_files import kept_papers
from thads_desktop.services.paper_drafts import PaperDraft, draft_of_act, new_draft
from thads_desktop.services.paper_offers import OfferedPaper, papers_offered

_FORM = Qt.ItemDataRole.UserRole
_REASON = Qt.ItemDataRole.UserRole + 1
WALK = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
FAMILIES = ("head", "officer", "minutes", "notices", "letters", "slips", "lists", "file")


def family_name(family: str) -> str:
    """What the forms of a folder of the library are."""
    return {
        "head": _("Quyết định của Thủ trưởng"),
        "officer": _("Quyết định của Chấp hành viên"),
        "minutes": _("Biên bản"),
        "notices": _("Thông báo, giấy báo, giấy triệu tập"),
        "letters": _("Công văn, đề nghị"),
        "slips": _("Phiếu"),
        "lists": _("Danh sách"),
        "file": _("Hồ sơ"),
    }.get(family, _("Văn bản khác"))


class PaperPalette(QDialog):
    """The forms, narrowed as one types; `only` some of them, `given` what the act is told.

    `act_id` is an act that is recorded already, whose paper is to be drawn up.
    """

    def __init__(
        self,
        shell: Shell,
        view: CaseView,
        parent: QWidget,
        *,
        only: Collection[str] = (),
        given: Mapping[str, object] = NOTHING_GIVEN,
        act_id: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_PaperPalette()
        self.ui.setupUi(self)
        self._shell, self._view, self._window = shell, view, parent
        self._only, self._given, self._act_id = only, given, act_id
        self._all: Sequence[OfferedPaper] = ()
        self._begun = _begun(shell.context, view.case_id)
        self.ui.typed.installEventFilter(self)
        self.ui.typed.textChanged.connect(self._narrow)
        self.ui.typed.returnPressed.connect(self.choose)
        self.ui.forms.itemActivated.connect(self.choose)
        self.ui.forms.currentItemChanged.connect(self._show_reason)
        self.ui.reason.setText(_("Đang xem biểu mẫu nào dùng được…"))
        question = Question(shell.jobs, self)
        question.answered.connect(self._offer)
        question.refused.connect(self._explain)
        question.ask(partial(papers_offered, shell.context, view.case_id))

    @Slot()
    def choose(self) -> None:
        """Draw up the form one stands on."""
        row = self.ui.forms.currentRow()
        form = self.ui.forms.item(row).data(_FORM) if row >= 0 else None
        if form is None:
            return
        self.accept()
        try:
            draft = self._draft(form)
        except RefusedError as error:
            show_refusal(self._window, error)
            return
        self._shell.paper_requested.emit(draft)

    def _draft(self, form: str) -> PaperDraft:
        context = self._shell.context
        if self._act_id:
            return draft_of_act(context, form, self._act_id)
        draft = new_draft(context, self._view.case_id, form)
        return replace(draft, given={**draft.given, **self._given})

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows walk from form to form while the letters go into the line."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = WALK.get(Qt.Key(event.key()))
            if step is not None:
                self._walk(step)
                return True
        return super().eventFilter(watched, event)

    def _walk(self, step: int) -> None:
        """So many forms on; headings do not count."""
        forms = self.ui.forms
        rows = [row for row in range(forms.count()) if forms.item(row).data(_FORM)]
        if rows:
            at = rows.index(forms.currentRow()) if forms.currentRow() in rows else 0
            forms.setCurrentRow(rows[min(max(at + step, 0), len(rows) - 1)])

    @Slot(object)
    def _offer(self, offered: Sequence[OfferedPaper]) -> None:
        wanted = [one for one in offered if not self._only or one.form in self._only]
        # an act that happened has its paper, whatever the law allows today
        self._all = [replace(one, why_not="") for one in wanted] if self._act_id else wanted
        self._narrow(self.ui.typed.text())

    @Slot(object)
    def _explain(self, error: RefusedError) -> None:
        self.ui.reason.setText(error.message)

    @Slot(str)
    def _narrow(self, typed: str) -> None:
        """Those that match, family by family; the closest is chosen."""
        close = {one.form: closeness(typed, one.title) for one in self._all}
        found = [one for one in self._all if close[one.form] is not Closeness.NOT]
        found.sort(
            key=lambda one: (
                bool(one.why_not),
                _rank(one.family),
                close[one.form],
                sort_key(one.title),
            )
        )
        self.ui.forms.clear()
        heading = ""
        for one in found:
            if (said := _heading(one)) != heading:
                heading = said
                self.ui.forms.addItem(_heading_item(heading))
            self.ui.forms.addItem(self._item(one))
        if not found and self._all:
            self.ui.reason.setText(_("Không có biểu mẫu nào khớp “{text}”.").format(text=typed))
        best = min(found, key=lambda one: (bool(one.why_not), close[one.form]), default=None)
        for row in range(self.ui.forms.count()):
            if best is not None and self.ui.forms.item(row).data(_FORM) == best.form:
                self.ui.forms.setCurrentRow(row)

    def _item(self, one: OfferedPaper) -> QListWidgetItem:
        begun = self._begun.get(one.form)
        said = _("{title}  (bản nháp {moment})") if begun else "{title}"
        item = QListWidgetItem(said.format(title=one.title, moment=begun))
        item.setData(_FORM, one.form)
        item.setData(_REASON, one.why_not)
        if one.why_not:
            item.setForeground(self.palette().color(QPalette.ColorRole.PlaceholderText))
            item.setToolTip(one.why_not)
        return item

    @Slot(QListWidgetItem)
    def _show_reason(self, item: QListWidgetItem | None) -> None:
        self.ui.reason.setText(str(item.data(_REASON) or "") if item is not None else "")


def _begun(context: Context, case_id: str) -> dict[str, str]:
    """When the forms that were begun were last written at."""
    kept = reversed(kept_papers(context, case_id))
    return {one.draft.form: format_moment(one.kept_at) for one in kept}


def _rank(family: str) -> int:
    return FAMILIES.index(family) if family in FAMILIES else len(FAMILIES)


def _heading(one: OfferedPaper) -> str:
    name = family_name(one.family)
    return _("{family} – hôm nay chưa dùng được").format(family=name) if one.why_not else name


def _heading_item(text: str) -> QListWidgetItem:
    item = QListWidgetItem(text)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    font = QFont()
    font.setBold(True)
    item.setFont(font)
    return item
