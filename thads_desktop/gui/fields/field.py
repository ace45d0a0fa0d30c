"""Field: an editor with a note beside or beneath it, which says what was understood or is wrong.

While one types, a readable value is repeated in plain form and nothing is called wrong yet; when
the field is left, or the record was refused, what is wrong stands there until it is mended.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QWidget

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.gui.theme import restyle


class Field(QWidget):
    """One value a person fills in; `is_required` refuses an empty one."""

    changed = Signal()

    def __init__(self, editor: QWidget, parent: QWidget | None, *, beside: bool = False) -> None:
        super().__init__(parent)
        self.is_required = False
        self._judges = False
        self.editor = editor
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.note.hide()
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        layout = QBoxLayout(direction, self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8 if beside else 2)
        layout.addWidget(editor)
        layout.addWidget(self.note, 1)
        if beside:
            layout.addStretch()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setFocusProxy(editor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        editor.installEventFilter(self)
        self.changed.connect(self._judge)

    def read(self) -> object:
        """The value as a service takes it.

        Raises:
            DomainError: it cannot be read, or is missing.
        """
        raise NotImplementedError

    def show_value(self, value: object) -> None:
        """Fill the editor."""
        raise NotImplementedError

    def understood(self) -> str:
        """What to repeat beside a value that reads well; nothing by default."""
        return ""

    def refuse(self, message: str) -> None:
        """Say what is wrong, until it is mended."""
        self._judges = True
        self._say(message, is_wrong=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Judge the value when the editor is left."""
        if event.type() == QEvent.Type.FocusOut and self.is_filled():
            self._judges = True
            self._judge()
        return super().eventFilter(watched, event)

    def is_filled(self) -> bool:
        """Whether the person filled it in; a choice, which always stands, does not count."""
        return False

    @Slot()
    def _judge(self) -> None:
        try:
            self.read()
        except DomainError as error:
            self._say(error.message if self._judges else "", is_wrong=self._judges)
        else:
            self._say(self.understood(), is_wrong=False)

    def _say(self, text: str, *, is_wrong: bool) -> None:
        self.note.setText(text)
        self.note.setVisible(bool(text))
        self.note.setProperty("role", "error" if is_wrong else "muted")
        self.setProperty("wrong", is_wrong)
        self.editor.setAccessibleDescription(text)
        restyle(self.note)
        restyle(self.editor)


def missing() -> DomainError:
    """The refusal of an empty field that must be filled."""
    return DomainError(_("Hãy điền mục này."), code="field_missing")
