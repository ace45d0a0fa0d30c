"""Bỏ điều đơn vị tự đặt: an override or a day is voided, with the reason; it stays in the record."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from thads_desktop.base.language import _
from thads_desktop.gui.dialogs.record_dialog import Recording
from thads_desktop.gui.dialogs.take_back import ReasonDialog
from thads_desktop.gui.shell import Shell
from thads_desktop.services.context import Context
from thads_desktop.services.office_acts import void_office_act


class OwnTakeBackDialog(ReasonDialog):
    """Asks for the reason; the law then counts again as it stands in the pack."""

    help_topic = "law"

    def __init__(self, shell: Shell, act_id: str, told: str, parent: QWidget) -> None:
        super().__init__(shell, parent, said=told, button=_("Hủy bỏ"), why="")
        self.ui.hint.setText(
            _("Điều đã ghi vẫn nằm trong sổ của đơn vị, kèm lý do và người hủy bỏ.")
        )
        self._act_id = act_id

    def recording(self, values: dict[str, object]) -> Recording:
        """Void the act."""
        return partial(_void, self.shell.context, self._act_id, str(values["reason"]))


def _void(context: Context, act_id: str, reason: str) -> list[str]:
    return [void_office_act(context, act_id, reason=reason)]
