"""Choice fields: one of a few values, an obligation line, several lines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QCheckBox, QComboBox, QSizePolicy, QVBoxLayout, QWidget

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_money
from thads_desktop.base.language import _
from thads_desktop.domain.case_state import LineBalance
from thads_desktop.gui.fields.field import Field

_LETTERS = 14
_MARGIN = 24


class ChoiceField(Field):
    """One of a closed list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.box = QComboBox()
        self.box.setMinimumContentsLength(_LETTERS)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        super().__init__(self.box, parent)
        self.box.currentIndexChanged.connect(self.changed)

    def offer(self, choices: Iterable[tuple[object, str]]) -> None:
        """Offer these values under these names."""
        self.box.clear()
        for value, name in choices:
            self.box.addItem(name, value)
        view = self.box.view()
        view.setMinimumWidth(view.sizeHintForColumn(0) + _MARGIN)

    def read(self) -> object:
        """The value that is chosen; one that must be chosen is not the empty one."""
        value = self.box.currentData()
        if self.is_required and value == "":
            raise DomainError(_("Hãy chọn một mục trong danh sách."), code="field_missing")
        return value

    def show_value(self, value: object) -> None:
        """Choose a value."""
        values = [self.box.itemData(row) for row in range(self.box.count())]
        if value in values:
            self.box.setCurrentIndex(values.index(value))


class LinesField(Field):
    """Obligation lines an act is about; none chosen means every line that is still open."""

    def __init__(self, lines: Sequence[LineBalance], parent: QWidget | None = None) -> None:
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        self.all = QCheckBox(_("Mọi khoản còn mở"))
        self.boxes = {line.obligation.line: QCheckBox(line_name(line)) for line in lines}
        for one in (self.all, *self.boxes.values()):
            one.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            one.setToolTip(one.text())
            layout.addWidget(one)
        super().__init__(box, parent)
        box.setFocusProxy(self.all)
        self.all.setChecked(True)
        self.all.toggled.connect(self._all_toggled)
        for one in self.boxes.values():
            one.toggled.connect(self._one_toggled)

    def read(self) -> tuple[int, ...]:
        """The numbers of the lines; none for all that are open."""
        chosen = tuple(line for line, box in self.boxes.items() if box.isChecked())
        if not self.all.isChecked() and not chosen:
            raise DomainError(_("Hãy chọn ít nhất một khoản."), code="no_such_line")
        return chosen

    def show_value(self, value: object) -> None:
        """Choose lines by their numbers."""
        numbers = value if isinstance(value, tuple) else ()
        for line, box in self.boxes.items():
            box.setChecked(line in numbers)
        self.all.setChecked(not numbers)

    def _all_toggled(self, checked: bool) -> None:  # noqa: FBT001 - Qt's signal
        if checked:
            for box in self.boxes.values():
                box.setChecked(False)
        self.changed.emit()

    def _one_toggled(self, checked: bool) -> None:  # noqa: FBT001 - Qt's signal
        if checked:
            self.all.setChecked(False)
        self.changed.emit()


def line_name(line: LineBalance) -> str:
    """An obligation line as one chooses it: number, what, what is left."""
    return _("{line}. {what} (còn {left} đồng)").format(
        line=line.obligation.line, what=line.obligation.what, left=format_money(line.left)
    )
