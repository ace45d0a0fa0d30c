"""Biểu mẫu: the library and the office's own forms; a copy is edited beside the page it prints."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, QTimer, Slot
from PySide6.QtGui import QFont, QKeySequence, QTextCursor
from PySide6.QtWidgets import QListWidgetItem, QWidget

from thads_desktop.base.errors import RefusedError
from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.base.progress import Progress
from thads_desktop.base.vietnamese import fold
from thads_desktop.gui.dialogs.form_tables import FORM_COLUMNS
from thads_desktop.gui.dialogs.paper_palette import family_name
from thads_desktop.gui.files import choose_to_open, choose_to_save
from thads_desktop.gui.forms.forms import Ui_FormsPage
from thads_desktop.gui.jobs import Question, Work
from thads_desktop.gui.messages import ask
from thads_desktop.gui.models.rows import RowsModel
from thads_desktop.gui.outcome import Outcome
from thads_desktop.gui.page import Page
from thads_desktop.gui.paper.preview import Preview
from thads_desktop.gui.shell import Shell
from thads_desktop.gui.shortcuts import add_shortcut
from thads_desktop.gui.tables import (
    choose_row,
    keep_columns,
    prepare_table,
    restore_columns,
    size_rows,
)
from thads_desktop.services.context import Context
from thads_desktop.services.form_packs import TakenPack, export_forms, import_forms
from thads_desktop.services.own_forms import (
    FormFault,
    NewForm,
    ShelvedForm,
    copy_form,
    form_text,
    lint_text,
    shelved_forms,
)
from thads_desktop.services.paper_preview import DrawnDraft

# Dialogs, and what draws, are imported when somebody asks for them.
# ruff: noqa: PLC0415

_MEMORY, _SPLITTER = "forms", "forms.splitter"
_SHARES = (5000, 5500)
_PAUSE = 300  # milliseconds without a key before the wording is checked and drawn
_MONOSPACED = ("Consolas", "Liberation Mono", "DejaVu Sans Mono")
_PACKS = "Gói biểu mẫu (*.thadsforms)"
_LINE = 0x0100  # Qt.UserRole: the line of a fault


class FormsPage(Page):
    """Typing finds a form; a locked one is copied, a copy is edited and saved with a reason."""

    help_topic = "forms"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.ui = Ui_FormsPage()
        self.ui.setupUi(self)
        self.outcome = Outcome(self.ui.outcome, self.ui.refusal, self)
        self.model = RowsModel[ShelvedForm](FORM_COLUMNS, self)
        self.preview = Preview(shell, self.ui.pages, self)
        self._all: tuple[ShelvedForm, ...] = ()
        self._wanted = ""  # the form to stand on once the list is read
        self._shown: ShelvedForm | None = None
        self._kept = ""  # its wording as it is kept
        self._list, self._text, self._sample, self._lint = (
            Question(shell.jobs, self) for _number in range(4)
        )
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        prepare_table(self.ui.table)
        self.ui.table.setModel(self.model)
        widths = [column.width for column in FORM_COLUMNS]
        restore_columns(self.ui.table, shell.memory, _MEMORY, widths)
        if not self.ui.splitter.restoreState(shell.memory.bytes_of(_SPLITTER)):
            self.ui.splitter.setSizes(_SHARES)
        self._connect()
        self._allow()
        self.setFocusProxy(self.ui.typed)
        self.relabel()

    @property
    def form(self) -> ShelvedForm | None:
        """The form one stands on."""
        return self.model.row_at(self.ui.table.currentIndex())

    @property
    def is_changed(self) -> bool:
        """Whether a wording was typed that is not kept yet."""
        shown = self._shown
        return bool(shown and shown.is_own and self.ui.text.toPlainText() != self._kept)

    def relabel(self) -> None:
        """Say everything in the current language, in the current letters."""
        self.ui.retranslateUi(self)
        self.ui.text.setFont(_monospaced(self))
        self.model.relabel()
        size_rows(self.ui.table)
        self._grow_stale()

    def refresh(self) -> None:
        """Read the shelf anew; one stays on the same form, and keeps what one typed."""
        self._wanted = self._wanted or (self._shown.key if self._shown else "")
        self._list.ask(partial(shelved_forms, self.shell.context))

    def keep_habits(self) -> None:
        """Remember columns and shares."""
        keep_columns(self.ui.table, self.shell.memory, _MEMORY)
        self.shell.memory.keep_bytes(_SPLITTER, self.ui.splitter.saveState())

    # ── What a person does ───────────────────────────────────────────────────────────────────

    @Slot()
    def copy(self) -> None:
        """Make a form of the office's own out of the one shown."""
        if self.form is not None:
            self._start(partial(_copied, self.shell.context, self.form.key), self._show_copied)

    @Slot()
    def drop(self) -> None:
        """Take an own form off the shelf, with the reason."""
        from thads_desktop.gui.dialogs.own_form import FormRemovalDialog

        if self.form is not None and self.form.is_own:
            FormRemovalDialog(self.shell, self.form, self).open()

    @Slot()
    def save(self) -> None:
        """Ctrl+S: keep the wording, with the reason."""
        from thads_desktop.gui.dialogs.own_form import FormSaveDialog

        shown = self._shown
        if shown is None or not self.is_changed:
            return
        new = NewForm(
            key=shown.key,
            content=self.ui.text.toPlainText(),
            why="",
            family=shown.family,
            replaces=shown.replaces,
            since=shown.used_from,
        )
        dialog = FormSaveDialog(self.shell, shown, new, self)
        dialog.recorded.connect(self._settle)
        dialog.open()

    @Slot()
    def undo_typing(self) -> None:
        """Take up the wording in use again."""
        if not self.is_changed or ask(self, _("Bỏ lời văn vừa sửa?")):
            self._show_text(self._kept)

    @Slot()
    def open_signers(self) -> None:
        """Letterhead and signers of the office."""
        from thads_desktop.gui.dialogs.signers import SignersDialog

        SignersDialog(self.shell, self).open()

    @Slot()
    def write_pack(self) -> None:
        """Write the office's own forms into a pack."""
        path = choose_to_save(
            self, self.shell.memory, _("Ghi gói biểu mẫu"), _PACKS, "bieu-mau.thadsforms"
        )
        if path is not None:
            self._start(partial(_exported, self.shell.context, path), self._show_exported)

    @Slot()
    def take_pack_in(self) -> None:
        """Take a pack in: all its forms or none."""
        path = choose_to_open(self, self.shell.memory, _("Nhập gói biểu mẫu"), _PACKS)
        if path is not None:
            self._start(partial(_imported, self.shell.context, path), self._show_imported)

    # ── Inside ───────────────────────────────────────────────────────────────────────────────

    def _connect(self) -> None:
        ui = self.ui
        for button, slot in (
            (ui.copy, self.copy),
            (ui.drop, self.drop),
            (ui.save, self.save),
            (ui.undo, self.undo_typing),
            (ui.signers, self.open_signers),
            (ui.writePack, self.write_pack),
            (ui.takeIn, self.take_pack_in),
        ):
            button.clicked.connect(slot)
        ui.typed.textChanged.connect(self._narrow)
        ui.table.selectionModel().currentChanged.connect(self._follow)
        ui.text.textChanged.connect(self._follow_typing)
        ui.faults.itemActivated.connect(self._go_to)
        ui.faults.itemClicked.connect(self._go_to)
        self._list.answered.connect(self._show_list)
        self._text.answered.connect(self._take_text)
        self._lint.answered.connect(self._show_faults)
        self._sample.answered.connect(self._show_sample)
        self._sample.refused.connect(self._show_no_sample)
        self._pause.timeout.connect(self._try)
        add_shortcut(QKeySequence.StandardKey.Save, self, self.save)

    def _start(self, work: Work, then: object) -> None:
        self.outcome.clear()
        job = self.shell.jobs.start(work)
        job.succeeded.connect(then)
        job.refused.connect(self.outcome.refuse)

    @Slot(object)
    def _show_list(self, forms: tuple[ShelvedForm, ...]) -> None:
        self._all = forms
        self._narrow()

    @Slot()
    def _narrow(self) -> None:
        """The forms of whose words one begins with each that was typed."""
        wanted = self._wanted or (self._shown.key if self._shown else "")
        words = fold(self.ui.typed.text()).split()
        found = [one for one in self._all if all(f" {word}" in _words(one) for word in words)]
        found.sort(key=lambda one: (not one.is_own, family_name(one.family), one.title))
        self.model.show_rows(found)
        rows = (row for row, one in enumerate(found) if one.key == wanted)
        self._wanted = ""
        if found:
            choose_row(self.ui.table, next(rows, 0))
        self._allow()

    @Slot(QModelIndex)
    def _follow(self) -> None:
        """Show the form one stands on; a wording being typed is asked about first."""
        form, shown = self.form, self._shown
        if form is None or (shown and form.key == shown.key and self.is_changed):
            return
        if shown and self.is_changed and not ask(self, _("Bỏ lời văn vừa sửa?")):
            self._wanted = shown.key
            QTimer.singleShot(0, self, self._narrow)
            return
        self._shown = form
        self._allow()
        self.ui.about.setText(_about(form))
        self._text.ask(partial(_text_of, self.shell.context, form.key))

    @Slot(object)
    def _take_text(self, answer: tuple[str, str]) -> None:
        key, text = answer
        if self._shown is not None and self._shown.key == key:
            self._kept = text
            self._show_text(text)

    def _show_text(self, text: str) -> None:
        self.ui.text.setPlainText(text)
        self._pause.stop()
        self._try()

    @Slot()
    def _follow_typing(self) -> None:
        self._pause.start()

    @Slot()
    def _try(self) -> None:
        """Check the wording and draw it as it stands."""
        shown = self._shown
        if shown is None:
            return
        self._allow()
        text = self.ui.text.toPlainText()
        self._lint.ask(partial(lint_text, self.shell.context, shown.key, text))
        content = text if shown.is_own else ""
        self._sample.ask(partial(_drawn, self.shell.context, shown.key, content))

    @Slot(object)
    def _show_faults(self, faults: tuple[FormFault, ...]) -> None:
        ui = self.ui
        ui.faults.clear()
        for fault in faults:
            item = QListWidgetItem(
                _("Dòng {line}: {what}").format(line=fault.line, what=fault.what), ui.faults
            )
            item.setData(_LINE, fault.line)
        ui.faults.setVisible(bool(faults))
        said = _("{count} lỗi. Enter trên một lỗi: tới dòng ấy.").format(count=len(faults))
        ui.state.setText(said if faults else _("Không có lỗi."))
        ui.save.setEnabled(self.is_changed and not faults)

    @Slot(object)
    def _show_sample(self, drawn: DrawnDraft) -> None:
        self.ui.noPage.hide()
        self.ui.pages.show()
        self.preview.show_pdf(drawn.pdf, drawn.sizes)

    @Slot(object)
    def _show_no_sample(self, error: RefusedError) -> None:
        """Why there is no page; a wording with a fault keeps the last one in sight."""
        self.ui.noPage.setText(error.message)
        self.ui.noPage.show()
        self.ui.pages.setVisible(self.is_changed)

    @Slot(QListWidgetItem)
    def _go_to(self, item: QListWidgetItem) -> None:
        """Enter on a fault: its line."""
        block = self.ui.text.document().findBlockByNumber(item.data(_LINE) - 1)
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        self.ui.text.setTextCursor(cursor)
        self.ui.text.centerCursor()
        self.ui.text.setFocus()

    def _allow(self) -> None:
        ui, shown = self.ui, self._shown
        is_own = shown is not None and shown.is_own
        ui.copy.setEnabled(shown is not None)
        ui.drop.setEnabled(is_own)
        ui.text.setReadOnly(not is_own)
        ui.undo.setVisible(is_own)
        ui.save.setVisible(is_own)
        ui.undo.setEnabled(self.is_changed)
        ui.writePack.setEnabled(any(one.is_own for one in self._all))

    @Slot()
    def _settle(self) -> None:
        """What was typed is kept now."""
        self._kept = self.ui.text.toPlainText()
        self.outcome.say(_("Đã ghi mẫu."))

    @Slot(object)
    def _show_copied(self, key: str) -> None:
        self.ui.typed.clear()
        self._wanted = key
        self.ui.tabs.setCurrentWidget(self.ui.textTab)
        self.outcome.say(_("Đã sao thành mẫu của đơn vị. Sửa lời văn ở bên phải rồi ghi (Ctrl+S)."))
        self.shell.record_changed.emit()

    @Slot(object)
    def _show_exported(self, keys: tuple[str, ...]) -> None:
        self.outcome.say(_("Đã ghi {count} mẫu vào gói.").format(count=len(keys)))

    @Slot(object)
    def _show_imported(self, taken: TakenPack) -> None:
        said = _("{new} mẫu mới, {changed} mẫu đổi lời văn, {known} mẫu đã có.")
        counts = {"new": len(taken.new), "changed": len(taken.changed), "known": len(taken.known)}
        self.outcome.say(said.format(**counts))
        self.shell.record_changed.emit()


def _monospaced(widget: QWidget) -> QFont:
    """Letters of one width, as large as those of the window."""
    font = QFont(widget.font())
    font.setFamilies(_MONOSPACED)
    font.setStyleHint(QFont.StyleHint.Monospace)
    return font


def _words(form: ShelvedForm) -> str:
    """What is searched, each word after a space."""
    return f" {fold(' '.join((form.title, form.key, family_name(form.family), *form.laws)))}"


def _about(form: ShelvedForm) -> str:
    if not form.is_own:
        return _("Biểu mẫu của chương trình, đã khóa. Muốn đổi lời văn, hãy sao thành mẫu riêng.")
    said = [_("Mẫu của đơn vị ({key}). Lý do sửa gần nhất: {why}.")]
    if form.replaces:
        said.append(_("Dùng thay mẫu của chương trình."))
    if form.used_from:
        said.append(_("Dùng từ ngày {day}."))
    if form.fault:
        said.append(form.fault)
    day = format_date(form.used_from) if form.used_from else ""
    return " ".join(said).format(key=form.key, why=form.why, day=day)


def _text_of(context: Context, key: str) -> tuple[str, str]:
    return key, form_text(context, key)


def _drawn(context: Context, key: str, content: str) -> DrawnDraft:
    from thads_desktop.services.form_sample import draw_sample

    return draw_sample(context, key, content)


def _copied(context: Context, key: str, _progress: Progress) -> str:
    return copy_form(context, key)


def _exported(context: Context, path: Path, _progress: Progress) -> tuple[str, ...]:
    return export_forms(context, path)


def _imported(context: Context, path: Path, _progress: Progress) -> TakenPack:
    return import_forms(context, path)
