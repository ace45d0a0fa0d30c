"""Vẫn ghi vì đã xảy ra: what the law does not allow is recorded with the reason it happened."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QLabel, QPushButton

from thads_desktop.base.errors import DomainError, RefusedError
from thads_desktop.base.language import _
from thads_desktop.domain.law import Law
from thads_desktop.gui.fields.text_field import TextField
from thads_desktop.services.act_offers import can_be_overruled


class OverrulingUi(Protocol):
    """What a form has for it."""

    overrule: QPushButton
    althoughLabel: QLabel  # noqa: N815 - as the forms name their widgets
    although: TextField


class Overruling(QObject):
    """The button that is offered after such a refusal, and the reason it asks for.

    `codes` are refusals of the law that are no condition of its packs.
    """

    def __init__(
        self, ui: OverrulingUi, law: Law, parent: QObject, *, codes: Collection[str] = ()
    ) -> None:
        super().__init__(parent)
        self._ui = ui
        self._law = law
        self._codes = codes
        for widget in (ui.overrule, ui.although, ui.althoughLabel):
            widget.hide()
        ui.although.editor.setAccessibleName(_("Vì sao vẫn ghi"))
        ui.overrule.clicked.connect(self._ask)

    def offer(self, error: RefusedError) -> None:
        """Offer to record all the same, when it was the law that refused."""
        is_law = error.code in self._codes or can_be_overruled(self._law, error.code)
        self._ui.overrule.setVisible(is_law and not self._is_asked)

    def reason(self) -> str:
        """Why it is recorded all the same; "" when nobody asked for it.

        Raises:
            DomainError: the reason is missing.
        """
        if not self._is_asked:
            return ""
        try:
            return self._ui.although.read()
        except DomainError as error:
            self._ui.although.refuse(error.message)
            self._ui.although.setFocus()
            raise DomainError(error.message, code=error.code, field="although") from error

    @property
    def _is_asked(self) -> bool:
        return not self._ui.although.isHidden()

    @Slot()
    def _ask(self) -> None:
        self._ui.overrule.hide()
        self._ui.althoughLabel.show()
        self._ui.although.show()
        self._ui.although.is_required = True
        self._ui.although.setFocus()
