"""What one does about deadlines: record what meets them, or leave them aside.

The list of the day and a case's own list act alike; both speak of a `Duty`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from thads_desktop.base.errors import RefusedError
from thads_desktop.base.language import _
from thads_desktop.gui.dialogs.choosing import new_act_dialog
from thads_desktop.gui.dialogs.many_dialog import ManyDialog
from thads_desktop.gui.dialogs.step_fields import is_step
from thads_desktop.gui.messages import show_message, show_refusal
from thads_desktop.gui.models.duty import Duty
from thads_desktop.gui.shell import Shell
from thads_desktop.services.case_view import open_case
from thads_desktop.services.steps import Offer, offers_for


def record_done(shell: Shell, duties: Sequence[Duty], window: QWidget, at: QPoint) -> None:
    """Record what meets deadlines of one rule; `at` is where the choice drops down, if any."""
    first = duties[0]
    offers = offers_for(shell.context, first.rule, first.starts_on)
    if len(duties) > 1:
        offers = tuple(offer for offer in offers if is_step(offer.kind))
    if not offers:
        show_message(window, _no_offer(duties))
    elif len(offers) == 1:
        open_form(shell, duties, offers[0], window)
    else:
        OfferMenu(shell, duties, offers, window).popup(at)


def _no_offer(duties: Sequence[Duty]) -> str:
    if len(duties) > 1:
        return _("“{what}” có nội dung riêng cho từng việc: hãy ghi từng dòng một.").format(
            what=duties[0].what
        )
    return _(
        "“{what}” không kết thúc bằng một sự việc ghi được ở đây. Bấm Enter để mở việc, hoặc "
        "“Để lại” kèm lý do."
    ).format(what=duties[0].what)


def open_form(shell: Shell, duties: Sequence[Duty], offer: Offer, window: QWidget) -> None:
    """Open the form of an offered act, for one case or for many."""
    if len(duties) > 1:
        ManyDialog(shell, duties, offer, window).open()
        return
    (duty,) = duties
    try:
        view = open_case(shell.context, duty.case_id)
    except RefusedError as error:
        show_refusal(window, error)
        return
    given = dict(offer.values)
    if duty.trigger and is_step(offer.kind):
        given["about"] = duty.trigger
    new_act_dialog(shell, view, offer.kind, window, given).open()


class OfferMenu(QMenu):
    """What would meet a deadline, the plainest first; the arrows and Enter choose."""

    def __init__(
        self, shell: Shell, duties: Sequence[Duty], offers: Sequence[Offer], window: QWidget
    ) -> None:
        super().__init__(window)
        self._shell = shell
        self._duties = tuple(duties)
        self._window = window
        for offer in offers:
            self.addAction(offer.name.replace("&", "&&")).setData(offer)
        self.setActiveAction(self.actions()[0])
        self.triggered.connect(self.choose)
        self.aboutToHide.connect(self.deleteLater)

    @Slot(QAction)
    def choose(self, action: QAction) -> None:
        """Open the form of an offer."""
        open_form(self._shell, self._duties, action.data(), self._window)
