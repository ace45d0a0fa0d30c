"""Thêm (Ctrl+N): type two letters of what happened, Enter opens its form.

What is allowed now comes first: the kinds of act, then the events of the law packs. What would be
refused if it happened today stands at the end, greyed, and says why; it can be opened all the
same, for what happened earlier may still be recorded.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QApplication, QDialog, QListWidgetItem, QWidget

from thads_desktop.base.closeness import Closeness, closeness
from thads_desktop.domain.kinds import KINDS, STEP_TAKEN, ActKind, kind_name, law_in_force
from thads_desktop.gui.dialogs.choosing import VOIDING, new_act_dialog
from thads_desktop.gui.forms.act_palette import Ui_ActPalette
from thads_desktop.gui.shell import Shell
from thads_desktop.services.act_offers import Place
from thads_desktop.services.case_view import CaseView
from thads_desktop.services.context import Context
from thads_desktop.services.steps import event_types

# an event has a row of its own; a deadline is left aside where one sees it
_NOT_ADDED = frozenset(
    {"case_opened", "case_taken_over", "deadline_snoozed", "paper_issued", STEP_TAKEN, VOIDING}
)
_ROW = Qt.ItemDataRole.UserRole
_REASON = Qt.ItemDataRole.UserRole + 1
_WALK = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


def addable_kinds() -> list[ActKind]:
    """The kinds one can add to a case, in the order of a case's life."""
    return [
        kind for kind in KINDS.values() if kind.subject == "case" and kind.key not in _NOT_ADDED
    ]


@dataclass(frozen=True, slots=True)
class Addable:
    """A row of the palette: a kind of act, or an event of the law packs with its code."""

    kind: str
    name: str
    code: str = ""

    @property
    def given(self) -> dict[str, object]:
        """What the form is told beforehand."""
        return {"code": self.code} if self.code else {}


def addable(context: Context) -> list[Addable]:
    """Everything one can add to a case."""
    kinds = [Addable(kind.key, kind_name(kind.key)) for kind in addable_kinds()]
    return kinds + [Addable(STEP_TAKEN, one.name, one.code) for one in event_types(context)]


class _Row(NamedTuple):
    what: Addable
    reason: str | None


def _is_refused(row: _Row) -> bool:
    return row.reason is not None


class ActPalette(QDialog):
    """The kinds of act, narrowed as one types."""

    def __init__(self, shell: Shell, view: CaseView, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_ActPalette()
        self.ui.setupUi(self)
        self._shell = shell
        self._view = view
        self._window = parent
        self._place = Place(view.state, shell.context.law)
        self._all = sorted(map(self._placed, addable(shell.context)), key=_is_refused)
        self.ui.typed.installEventFilter(self)
        self.ui.typed.textChanged.connect(self._narrow)
        self.ui.typed.returnPressed.connect(self.choose)
        self.ui.kinds.itemActivated.connect(self.choose)
        self.ui.kinds.currentItemChanged.connect(self._show_reason)
        self._narrow("")

    @Slot()
    def choose(self) -> None:
        """Open the form of the kind one stands on."""
        row = self.ui.kinds.currentRow()
        if row < 0:
            return
        chosen: Addable = self.ui.kinds.item(row).data(_ROW)
        self.accept()
        new_act_dialog(self._shell, self._view, chosen.kind, self._window, chosen.given).open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows walk in the list while the letters go into the line."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and Qt.Key(event.key()) in _WALK
        ):
            QApplication.sendEvent(self.ui.kinds, event)
            return True
        return super().eventFilter(watched, event)

    def _placed(self, one: Addable) -> _Row:
        today = self._shell.context.today
        return _Row(one, self._place.why_not(one.kind, one.code, today))

    @Slot(str)
    def _narrow(self, typed: str) -> None:
        """Those that match: of the allowed ones, and of the refused ones, the closest first."""
        close = [(closeness(typed, row.what.name), row) for row in self._all]
        found = [one for one in close if one[0] is not Closeness.NOT]
        found.sort(key=lambda one: (_is_refused(one[1]), one[0]))
        self.ui.kinds.clear()
        for _close, row in found:
            self.ui.kinds.addItem(self._item(row))
        self.ui.kinds.setCurrentRow(0)

    def _item(self, row: _Row) -> QListWidgetItem:
        # what ended a whole case refuses all alike: it is said once, beneath
        is_said_beneath = row.reason is None or self._view.state.is_ended
        law = law_in_force(KINDS[row.what.kind], self._shell.context.today)
        beside = law if is_said_beneath else row.reason
        name = row.what.name
        item = QListWidgetItem(f"{name}  ({beside})" if beside else name)
        item.setData(_ROW, row.what)
        item.setData(_REASON, row.reason)
        if row.reason is not None:
            item.setForeground(self.palette().color(QPalette.ColorRole.PlaceholderText))
        return item

    @Slot(QListWidgetItem)
    def _show_reason(self, item: QListWidgetItem | None) -> None:
        reason = item.data(_REASON) if item is not None else None
        self.ui.reason.setText(reason or "")
