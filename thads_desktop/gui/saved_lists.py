"""Lists kept under a name (danh sách đã lưu): chosen, saved, renamed, forgotten."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from thads_desktop.base.errors import RefusedError
from thads_desktop.base.language import _
from thads_desktop.gui.forms.list_builder import Ui_ListBuilderDialog
from thads_desktop.gui.outcome import Outcome
from thads_desktop.services.case_questions import NamedQuestion
from thads_desktop.services.context import Context
from thads_desktop.services.saved_questions import (
    remove_question,
    rename_question,
    save_question,
    saved_questions,
)


class SavedLists(QObject):
    """The names in the head of the list builder; a name typed anew may become that of the open list."""

    chosen = Signal(object)  # NamedQuestion

    def __init__(
        self, ui: Ui_ListBuilderDialog, context: Context, outcome: Outcome, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._ui = ui
        self._context = context
        self._outcome = outcome
        self._saved: tuple[NamedQuestion, ...] = ()
        self._open = ""  # the list chosen or saved last
        ui.name.activated.connect(self._choose)
        ui.name.editTextChanged.connect(self._offer_renaming)
        ui.rename.clicked.connect(self.rename)
        ui.remove.clicked.connect(self.remove)
        self._read("")

    @property
    def name(self) -> str:
        """The name that is typed."""
        return self._ui.name.currentText().strip()

    def save(self, question: NamedQuestion) -> None:
        """Keep a list under its name.

        Raises:
            RefusedError: it is not kept.
        """
        save_question(self._context, question)
        self._read(question.name)
        self._outcome.say(_("Đã lưu “{name}”.").format(name=question.name))

    @Slot()
    def rename(self) -> None:
        """Keep the open list under the name that is typed."""
        before = self._open
        try:
            renamed = rename_question(self._context, before, self.name)
        except RefusedError as error:
            self._outcome.refuse(error)
            return
        self._read(renamed.name)
        self._outcome.say(
            _("Đã đổi tên “{before}” thành “{name}”.").format(before=before, name=renamed.name)
        )

    @Slot()
    def remove(self) -> None:
        """Forget the list of the name."""
        name = self.name
        try:
            remove_question(self._context, name)
        except RefusedError as error:
            self._outcome.refuse(error)
            return
        self._read("")
        self._outcome.say(_("Đã bỏ “{name}”.").format(name=name))

    def _read(self, name: str) -> None:
        """Offer the lists there are; the one of this name is open."""
        try:
            self._saved = saved_questions(self._context)
        except RefusedError as error:
            self._outcome.refuse(error)
        self._open = name
        self._ui.name.clear()
        self._ui.name.addItems([one.name for one in self._saved])
        self._ui.name.setCurrentText(name)

    @Slot(int)
    def _choose(self, place: int) -> None:
        question = self._saved[place]
        self._open = question.name
        self._offer_renaming()
        self.chosen.emit(question)

    @Slot()
    def _offer_renaming(self) -> None:
        self._ui.rename.setEnabled(bool(self._open) and self.name not in {"", self._open})
