"""Soạn văn bản: the fields left, the page as it will print right, the five checks beneath.

What is typed is kept at every pause; Esc leaves and keeps it. Once issued the paper is locked.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence

from thads_desktop.base.errors import RefusedError
from thads_desktop.base.language import _
from thads_desktop.gui.dialogs.choosing import new_act_dialog
from thads_desktop.gui.dialogs.papers import mend_paper
from thads_desktop.gui.dialogs.printing import open_draft, open_issued
from thads_desktop.gui.dialogs.signers import SignersDialog
from thads_desktop.gui.forms.paper import Ui_PaperPage
from thads_desktop.gui.messages import ask, show_message
from thads_desktop.gui.page import Page
from thads_desktop.gui.paper.fields import PaperFields
from thads_desktop.gui.paper.issuing import Issuing
from thads_desktop.gui.paper.preview import Preview
from thads_desktop.gui.paper.printer import PrintOut, has_printer
from thads_desktop.gui.paper.surroundings import (
    dress,
    show_case_around,
    show_draft_around,
    show_issued_around,
)
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.shortcuts import add_shortcut, enter_goes_on
from thads_desktop.services.case_view import CaseView, open_case
from thads_desktop.services.issued_papers import IssuedPaper, issued_bytes
from thads_desktop.services.paper_draft_files import KeptPaper, drop_paper, keep_paper, kept_paper
from thads_desktop.services.paper_drafts import PaperDraft
from thads_desktop.services.paper_forms import PaperForm, paper_form
from thads_desktop.services.paper_preview import DrawnDraft, page_sizes
from thads_desktop.services.signers import has_signers

_SPLITTER = "paper.splitter"
_SHARES = (4300, 5700)  # of the width: fields, page
_PAUSE = 400  # milliseconds without a key before the draft is kept


class PaperPage(Page):
    """One paper: drawn up in `fields`, or `issued` and locked."""

    help_topic = "paper"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.ui = Ui_PaperPage()
        self.ui.setupUi(self)
        self.view: CaseView | None = None
        self.form: PaperForm | None = None
        self.fields: PaperFields | None = None
        self.issued: IssuedPaper | None = None
        self._issuing: Issuing | None = None
        self._begun: PaperDraft | None = None
        self._kept: KeptPaper | None = None  # what the draft goes on from
        self.preview = Preview(shell, self.ui.pages, self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.keep)
        if not self.ui.splitter.restoreState(shell.memory.bytes_of(_SPLITTER)):
            self.ui.splitter.setSizes(_SHARES)
        self._connect()
        self.relabel()

    # ── Opening ──────────────────────────────────────────────────────────────────────────────

    def open_paper(self, paper: PaperDraft | IssuedPaper) -> None:
        """Draw a paper up, or show one that was issued.

        Raises:
            DomainError: `case_missing`, `form_unknown`, `paper_elsewhere`.
        """
        self.keep()
        if isinstance(paper, IssuedPaper):
            self._open_issued(paper)
        else:
            self._open_draft(paper)

    def _open_draft(self, draft: PaperDraft) -> None:
        """Go on with what was kept of a draft, else begin it."""
        view, form = (
            open_case(self.shell.context, draft.case_id),
            paper_form(self.shell.context, draft.form),
        )
        self.view, self.form, self.issued, self._begun = view, form, None, draft
        self._kept = kept_paper(self.shell.context, draft)
        self._lay_fields(view, form, draft, self._kept.fields if self._kept else {})
        self._show_state()
        self._show_draft()

    def _open_issued(self, paper: IssuedPaper) -> None:
        """Show a paper as it was given out."""
        context = self.shell.context
        pdf = issued_bytes(context, paper.pdf)
        self.view, self.issued = open_case(context, paper.case_id), paper
        self._drop_fields()
        self.setFocusProxy(self.ui.pages)
        self._show_state()
        self.preview.show_pdf(pdf, page_sizes(pdf))

    def refresh(self) -> None:
        """Read the case anew; what is typed stays."""
        if self.view is not None:
            self.view = open_case(self.shell.context, self.view.case_id)
            self._show_state()
            self._show_draft()

    def relabel(self) -> None:
        """Say everything in the current language and colours; what is typed stays."""
        self.ui.retranslateUi(self)
        dress(self.ui)
        self.ui.checks.relabel()
        if self.fields is not None and self.view is not None and self._begun is not None:
            self.form = paper_form(self.shell.context, self._begun.form)
            is_changed, kept = self.fields.sheet.is_changed, self.fields.typed()
            self._lay_fields(self.view, self.form, self._begun, kept)
            self.fields.sheet.is_changed = is_changed
        self._show_state()
        self._show_draft()

    # ── Drafts ───────────────────────────────────────────────────────────────────────────────

    @Slot()
    def keep(self) -> None:
        """Keep what is typed, when anything was."""
        self._pause.stop()
        is_issued = self._issuing is not None and self._issuing.is_running
        if self.fields is not None and self.fields.sheet.is_changed and not is_issued:
            keep_paper(self.shell.context, self.fields.draft(), self.fields.typed())

    def keep_habits(self) -> None:
        """Keep the draft, and how wide its two sides are; called when the window closes."""
        self.keep()
        self.shell.memory.keep_bytes(_SPLITTER, self.ui.splitter.saveState())

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever leaves finds the draft again."""
        self.keep()
        super().hideEvent(event)

    @Slot()
    def begin_anew(self) -> None:
        """Leave aside what was kept."""
        if self._begun is not None and ask(self, _("Bỏ nội dung đã soạn và bắt đầu lại?")):
            self._forget()
            self._open_draft(self._begun)

    @Slot()
    def drop(self) -> None:
        """Leave, and keep nothing."""
        is_changed = self.fields is not None and self.fields.sheet.is_changed
        if (is_changed or self._kept) and not ask(self, _("Bỏ hẳn bản nháp này?")):
            return
        self._forget()
        self.shell.back_requested.emit()

    def _forget(self) -> None:
        self._pause.stop()
        self._kept = None
        if self._begun is not None:
            drop_paper(self.shell.context, self._begun)
        if self.fields is not None:
            self.fields.sheet.settle()

    # ── Issue, files, printer ────────────────────────────────────────────────────────────────

    @Slot()
    def issue(self) -> None:
        """Ctrl+S: give the paper out."""
        self.keep()
        if self._issuing is not None:
            self._issuing.issue()

    @Slot()
    def open_pdf(self) -> None:
        """Ctrl+Shift+P: the PDF in the program that shows such files."""
        self._open_file("pdf")

    @Slot()
    def open_word(self) -> None:
        """Ctrl+Shift+W: the same paper as a Word file."""
        self._open_file("docx")

    @Slot()
    def print_out(self) -> None:
        """Ctrl+P: on a printer; without one the PDF is opened."""
        if not self.preview.pdf:
            return
        if has_printer():
            PrintOut(self.preview.pdf, self.ui.title.text(), self).ask()
            return
        show_message(self, _("Máy này chưa cài máy in. Chương trình mở bản PDF để in ở máy khác."))
        self.open_pdf()

    @Slot()
    def mend(self) -> None:
        """Amend, withdraw or annul the issued paper by a further decision."""
        if self.issued is None or self.view is None:
            return
        about = self.issued.act_id or self.issued.paper_id
        if not mend_paper(self.shell, self.view, about, self):
            given = {"about": about}
            new_act_dialog(self.shell, self.view, "decision_mended", self, given).open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next field; on a button it presses it."""
        if not enter_goes_on(self, event):
            super().keyPressEvent(event)

    def _open_file(self, kind: str) -> None:
        if self.issued is not None:
            open_issued(self.shell, self.issued, kind, self)
        elif self.fields is not None:
            open_draft(self.shell, self.fields.draft(), kind, self)

    @Slot(object)
    def _lock(self, paper: IssuedPaper) -> None:
        self._forget()
        self.shell.recorded.append(tuple(filter(None, (paper.act_id, paper.paper_id))))
        self._open_issued(paper)
        self.ui.print.setFocus()
        self.shell.record_changed.emit()
        if paper.warnings:
            show_message(self, "\n\n".join((_("Đã ban hành."), *paper.warnings)))

    # ── Inside ───────────────────────────────────────────────────────────────────────────────

    def _connect(self) -> None:
        ui, pages = self.ui, self.ui.pages
        for button, slot in (
            (ui.back, self.shell.back_requested),
            (ui.issue, self.issue),
            (ui.pdf, self.open_pdf),
            (ui.word, self.open_word),
            (ui.print, self.print_out),
            (ui.mend, self.mend),
            (ui.drop, self.drop),
            (ui.anew, self.begin_anew),
            (ui.enlarge, pages.enlarge),
            (ui.reduce, pages.reduce),
            (ui.fit, pages.fit_width),
        ):
            button.clicked.connect(slot)
        for keys, slot in (
            (QKeySequence.StandardKey.ZoomIn, pages.enlarge),
            ("Ctrl+=", pages.enlarge),
            (QKeySequence.StandardKey.ZoomOut, pages.reduce),
            ("Ctrl+0", pages.fit_width),
            ("Ctrl+PgDown", pages.go_on),
            ("Ctrl+PgUp", pages.go_back),
            ("F6", self._cross),
            ("F8", ui.checks.go_on),
        ):
            add_shortcut(keys, self, slot)
        pages.zoomed.connect(self._show_place)
        ui.checks.sought.connect(self._seek)
        self.preview.drawn.connect(self._show_drawn)
        self.preview.checked.connect(ui.checks.show_checks)
        self.preview.refused.connect(self._explain)

    def _lay_fields(
        self, view: CaseView, form: PaperForm, draft: PaperDraft, kept: Mapping[str, object]
    ) -> None:
        """The fields of a draft in place of those before."""
        self._drop_fields()
        fields = PaperFields(self.shell, view, form, draft, self.ui.banner)
        fields.show_typed(kept)
        fields.sheet.settle()
        fields.changed.connect(self._follow_typing)
        self._issuing = Issuing(self.shell, self.ui, fields)
        self._issuing.issued.connect(self._lock)
        self.ui.fieldsPlace.addWidget(fields)
        self.ui.checks.show_checks(())
        self.fields = fields
        self.setFocusProxy(fields.first)

    def _drop_fields(self) -> None:
        self.ui.banner.hide()
        if self.fields is not None:
            self.fields.hide()
            self.fields.deleteLater()
        self.fields = self._issuing = None

    @Slot()
    def _follow_typing(self) -> None:
        self._pause.start()
        self._show_draft()

    def _show_draft(self) -> None:
        if self.fields is not None and self.view is not None:
            self.preview.show_draft(self.fields.draft(), self.view)

    def _show_state(self) -> None:
        if self.view is not None:
            show_case_around(self.ui, self.view)
        if self.issued is not None:
            show_issued_around(self.ui, self.issued)
        elif self.form is not None and self._begun is not None:
            show_draft_around(self.ui, self.form.title, self._begun, self._kept)

    @Slot(object)
    def _show_drawn(self, drawn: DrawnDraft) -> None:
        if self.fields is not None:
            self.fields.show_drawn(drawn)
        self._show_place()

    @Slot(object)
    def _explain(self, error: RefusedError) -> None:
        """Why there is no page now; the last one stays in sight."""
        if self.fields is not None:
            self.fields.sheet.say(error.message, "refusal")

    @Slot()
    def _show_place(self) -> None:
        pages = self.ui.pages
        self.ui.zoom.setText(f"{round(pages.zoom * 100)}%")
        place = _("Trang {number}/{count}").format(number=pages.page + 1, count=pages.pages)
        self.ui.pageOf.setText(place if pages.pages else "")

    @Slot(str)
    def _seek(self, name: str) -> None:
        """Go where a fault is to be mended; an office that named no signer is asked for one."""
        if name == "signer" and not has_signers(self.shell.context):
            SignersDialog(self.shell, self).open()
        elif self.fields is not None and not (name and self.fields.seek(name)):
            self.fields.first.setFocus()

    @Slot()
    def _cross(self) -> None:
        """F6: from the fields to the page, and back."""
        if self.ui.pages.hasFocus() and self.fields is not None:
            self.fields.first.setFocus()
        else:
            self.ui.pages.setFocus()
