"""Text fields: one line, or several."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QPlainTextEdit, QWidget

from thads_desktop.base.language import _
from thads_desktop.base.written import written_line, written_lines
from thads_desktop.gui.fields.field import Field, missing

_LINE_PADDING = 14


class TextField(Field):
    """One line of text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.line = QLineEdit()
        super().__init__(self.line, parent)
        self.line.textChanged.connect(self.changed)

    def read(self) -> str:
        """The text in normal form, without spaces around it."""
        text = written_line(self.line.text()).strip()
        if self.is_required and not text:
            raise missing()
        return text

    def show_value(self, value: object) -> None:
        """Fill the line."""
        self.line.setText(str(value or ""))
        self.line.setCursorPosition(0)  # a long text is read from its beginning

    def is_filled(self) -> bool:
        """Whether anything was typed."""
        return bool(self.line.text())

    def suggest(self, texts: Iterable[str]) -> None:
        """Offer these while one types."""
        completer = QCompleter(list(dict.fromkeys(texts)), self.line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.line.setCompleter(completer)


class _ManyLinesField(Field):
    """An editor of several lines; Tab goes on to the next field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        super().__init__(self.text, parent)
        self.show_lines(3)
        self.text.textChanged.connect(self.changed)

    def show_lines(self, count: int) -> None:
        """Make room for so many lines."""
        self.text.setFixedHeight(self.text.fontMetrics().lineSpacing() * count + _LINE_PADDING)

    def is_filled(self) -> bool:
        """Whether anything was typed."""
        return bool(self.text.toPlainText())

    def written(self) -> str:
        """The text in normal form, without spaces around it."""
        text = written_lines(self.text.toPlainText()).strip()
        if self.is_required and not text:
            raise missing()
        return text


class LongTextField(_ManyLinesField):
    """Several lines of text."""

    def read(self) -> str:
        """The text in normal form, without spaces around it."""
        return self.written()

    def show_value(self, value: object) -> None:
        """Fill the text."""
        self.text.setPlainText(str(value or ""))


class TextsField(_ManyLinesField):
    """Several texts, one in a line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text.setPlaceholderText(_("Mỗi dòng một mục"))

    def read(self) -> tuple[str, ...]:
        """The lines that say something."""
        return tuple(line.strip() for line in self.written().splitlines() if line.strip())

    def show_value(self, value: object) -> None:
        """Show these texts."""
        self.text.setPlainText("\n".join(value) if isinstance(value, tuple) else "")
