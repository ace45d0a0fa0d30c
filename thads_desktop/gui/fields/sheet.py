"""The fields of a dialog under the names services know them by."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QWidget

from thads_desktop.base.errors import DomainError, RefusedError
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.theme import restyle


class FieldSheet(QObject):
    """Reads all fields at once; shows a refusal beside its field, or on the banner."""

    changed = Signal()
    sought = Signal(object)  # a field that is to be seen now, though it may be folded away

    def __init__(self, fields: Mapping[str, Field], banner: QLabel) -> None:
        super().__init__(banner)
        self.fields = fields
        self._banner = banner
        self.is_changed = False
        banner.hide()
        _name_after_labels(fields.values(), banner.window())
        for field in fields.values():
            field.changed.connect(self._change)

    def read(self) -> dict[str, object] | None:
        """The values of all fields; None when some are wrong, which then say so."""
        self._banner.hide()
        values: dict[str, object] = {}
        wrong: list[Field] = []
        for name, field in self.fields.items():
            try:
                values[name] = field.read()
            except DomainError as error:
                field.refuse(error.message)
                wrong.append(field)
        if wrong:
            self.sought.emit(wrong[0])
            wrong[0].setFocus()
            return None
        return values

    def so_far(self) -> dict[str, object] | None:
        """The values as they stand while one types; None when some are missing or unreadable."""
        try:
            return {name: field.read() for name, field in self.fields.items()}
        except DomainError:
            return None

    def refuse(self, error: RefusedError) -> None:
        """Show a service's refusal where it belongs."""
        self._banner.hide()
        field = self.fields.get(error.field or "")
        if field is not None:
            self.sought.emit(field)
        if field is None or not field.isVisible():
            self.say(error.message, "refusal")
            return
        field.refuse(error.message)
        field.setFocus()

    def say(self, text: str, role: str = "status") -> None:
        """Show a sentence on the banner."""
        self._banner.setText(text)
        self._banner.setProperty("role", role)
        restyle(self._banner)
        self._banner.show()

    def settle(self) -> None:
        """From now on a change is the person's own."""
        self.is_changed = False

    def _change(self) -> None:
        self.is_changed = True
        self.changed.emit()


def _name_after_labels(fields: Iterable[Field], dialog: QWidget) -> None:
    """Give each editor its label's words: a screen reader does not see through the field."""
    words = {label.buddy(): label.text().replace("&", "") for label in dialog.findChildren(QLabel)}
    for field in fields:
        if not field.editor.accessibleName():
            field.editor.setAccessibleName(words.get(field, field.accessibleName()))
