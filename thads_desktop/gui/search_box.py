"""The search box on top (Ctrl+K): finds cases, intakes and commands while one types."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from thads_desktop.gui.jobs import Question
from thads_desktop.gui.shell import Shell

if TYPE_CHECKING:
    from thads_desktop.gui.found_list import Found, FoundList

TYPING_PAUSE = 40  # milliseconds between the last letter and the question


class SearchBox(QLineEdit):
    """A line with a list beneath it; the list never touches what is being typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell: Shell | None = None
        self._question: Question | None = None
        self._found_list: FoundList | None = None
        self._found: Found | None = None
        self._actions: Sequence[QAction] = ()
        self._commands: list[QAction] = []
        self._wants_first = False
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._pause.timeout.connect(self.ask)
        self.textEdited.connect(self._typed)
        self.returnPressed.connect(self._enter)

    def attach(self, shell: Shell, actions: Sequence[QAction]) -> None:
        """Search this office, and what its window can do."""
        self._shell = shell
        self._actions = actions
        self._question = Question(shell.jobs, self)
        self._question.answered.connect(self._show)

    @property
    def found_list(self) -> FoundList:
        """The list beneath the line, made when somebody first searches."""
        if self._found_list is None:
            # imported here: the window opens 5 ms earlier without it
            from thads_desktop.gui.found_list import FoundList  # noqa: PLC0415

            self._found_list = FoundList(self)
            self._found_list.activated.connect(self._open)
        return self._found_list

    @Slot(str)
    def _typed(self, _text: str) -> None:
        self._wants_first = False
        self._pause.start()

    @Slot()
    def ask(self) -> None:
        """Search for what stands in the line."""
        # imported here: as the list above
        from thads_desktop.gui.found_list import search  # noqa: PLC0415

        text = self.text().strip()
        if self._shell is None or self._question is None:
            return
        if not text:
            self.found_list.view.hide()
            return
        self._question.ask(partial(search, self._shell.context, text))

    @Slot(object)
    def _show(self, found: Found) -> None:
        # imported here: as the list above
        from thads_desktop.gui.found_list import commands_of  # noqa: PLC0415

        self._found, self._commands = found, commands_of(self._actions, found.text)
        if self._wants_first:
            self._open_first()
            return
        self.found_list.show_found(found, self._commands)
        if self.hasFocus():
            self.found_list.complete()

    @Slot(str)
    def _open(self, _text: str) -> None:
        case_id = self.found_list.chosen_case
        if self._shell is None or self._found is None:
            return
        intake_id = self.found_list.chosen_intake
        command = self.found_list.chosen_command
        if case_id:
            self._go_to(case_id)
        elif command is not None:
            self._do(command)
        elif intake_id:
            self._go_to_intake(intake_id)
        elif self.found_list.chose_people:
            self._leave()
            self._shell.persons_requested.emit(self._found.text)
        elif self._found.cases:
            self._leave()
            self._shell.list_requested.emit(self._found.text)

    @Slot()
    def _enter(self) -> None:
        """Enter with nothing chosen opens the first one found, as soon as it is."""
        text = self.text().strip()
        if not text or self.found_list.view.currentIndex().isValid():
            return
        if self._found is not None and self._found.text == text:
            self._open_first()
        else:
            self._wants_first = True
            self._pause.stop()
            self.ask()

    def _open_first(self) -> None:
        self._wants_first = False
        if self._found is not None and self._found.cases:
            self._go_to(self._found.cases[0].case_id)
        elif self._found is not None and self._found.intakes:
            self._go_to_intake(self._found.intakes[0].intake_id)
        elif self._commands:
            self._do(self._commands[0])

    def _do(self, command: QAction) -> None:
        self._leave()
        command.trigger()

    def _go_to(self, case_id: str) -> None:
        self._leave()
        if self._shell is not None:
            self._shell.case_requested.emit(case_id)

    def _go_to_intake(self, intake_id: str) -> None:
        self._leave()
        if self._shell is not None:
            self._shell.intake_requested.emit(intake_id)

    def _leave(self) -> None:
        self.found_list.view.hide()
        self.clear()
