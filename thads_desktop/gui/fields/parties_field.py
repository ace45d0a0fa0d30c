"""Parties field: the parties a paper goes to, several at once."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtWidgets import QCheckBox, QLayout, QSizePolicy, QVBoxLayout, QWidget

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.domain.payloads import Party
from thads_desktop.gui.fields.field import Field
from thads_desktop.services.wording import role_name


class PartiesField(Field):
    """Parties by name and role, each with a box to tick."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._box = QWidget()
        self._rows = QVBoxLayout(self._box)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)
        self._rows.setSizeConstraint(QLayout.SizeConstraint.SetMinimumSize)
        super().__init__(self._box, parent)
        self.boxes: list[tuple[Party, QCheckBox]] = []

    def offer(self, parties: Sequence[Party], chosen: Collection[Party]) -> None:
        """Offer these parties, some of them chosen."""
        for _party, box in self.boxes:
            self._rows.removeWidget(box)
            box.deleteLater()
        self.boxes = [(party, self._tick(party)) for party in parties]
        self.show_value(chosen)
        if self.boxes:
            self._box.setFocusProxy(self.boxes[0][1])

    def read(self) -> tuple[Party, ...]:
        """The parties chosen."""
        chosen = tuple(party for party, box in self.boxes if box.isChecked())
        if not chosen:
            raise DomainError(_("Hãy chọn người được thông báo."), code="recipient_missing")
        return chosen

    def show_value(self, value: object) -> None:
        """Choose parties."""
        chosen = value if isinstance(value, Collection) else ()
        for party, box in self.boxes:
            box.setChecked(party in chosen)

    def _tick(self, party: Party) -> QCheckBox:
        box = QCheckBox(f"{party.name} ({role_name(party.role).lower()})")
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        box.setToolTip(party.address)
        box.toggled.connect(self.changed)
        self._rows.addWidget(box)
        return box
