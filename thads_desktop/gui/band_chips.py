"""Chips above the list of the day: how many each band holds, and what is not shown."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from thads_desktop.base.formats import format_count
from thads_desktop.base.language import _
from thads_desktop.gui.icons import BESIDE_TEXT
from thads_desktop.gui.models.deadline_table import band_icon, band_name
from thads_desktop.services.deadlines import Band


class BandChips(QWidget):
    """One button for each band; at most one is pressed, none means all of them."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {band: QPushButton() for band in Band}
        self._counts: Mapping[Band, int] = dict.fromkeys(Band, 0)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for button in self.buttons.values():
            button.setCheckable(True)
            button.setProperty("chip", "true")
            button.setIconSize(QSize(BESIDE_TEXT, BESIDE_TEXT))
            button.clicked.connect(self._choose)
            layout.addWidget(button)
        layout.addStretch()

    @property
    def band(self) -> Band | None:
        """The band one looks at; None for all."""
        return next((band for band, one in self.buttons.items() if one.isChecked()), None)

    def show_counts(self, counts: Mapping[Band, int]) -> None:
        """Show how many deadlines each band holds."""
        self._counts = counts
        for band, button in self.buttons.items():
            count = format_count(counts.get(band, 0))
            button.setText(_("{band} · {count}").format(band=band_name(band), count=count))

    def relabel(self) -> None:
        """Say the names in the current language, draw the icons in the current colours."""
        for band, button in self.buttons.items():
            button.setIcon(band_icon(band))
            button.setToolTip(_("Chỉ xem nhóm này; bấm lần nữa để xem tất cả"))
        self.show_counts(self._counts)

    def clear(self) -> None:
        """Look at all bands; nobody is told."""
        for button in self.buttons.values():
            button.setChecked(False)

    @Slot()
    def _choose(self) -> None:
        chosen = self.sender()
        for button in self.buttons.values():
            if button is not chosen:
                button.setChecked(False)
        self.changed.emit()


class HiddenChip(QPushButton):
    """Says how many are not shown, and shows them when it is pressed; unseen when none are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setProperty("chip", "true")
        self.hide()

    def show_count(self, hidden: int, hides: str, shows: str) -> None:
        """Say one of two sentences: `hides` takes the `count`, `shows` is for when it is pressed."""
        said = shows if self.isChecked() else hides.format(count=format_count(hidden))
        self.setText(said)
        self.setVisible(self.isChecked() or hidden > 0)
