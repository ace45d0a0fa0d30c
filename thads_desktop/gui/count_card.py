"""A count set large, with what it counts beneath it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from thads_desktop.base.formats import format_count


class CountCard(QFrame):
    """One large number; a screen reader hears number and caption as one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._number = QLabel()
        self._number.setProperty("role", "title")
        self._caption = QLabel()
        self._caption.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.setSpacing(0)
        layout.addWidget(self._number)
        layout.addWidget(self._caption)

    def show_count(self, count: int, caption: str) -> None:
        """Show a number of things."""
        self._number.setText(format_count(count))
        self._caption.setText(caption)
        self.setAccessibleName(f"{caption}: {format_count(count)}")
