"""Choice fields: one of a few values, yes or no, several of a short list, obligation lines."""

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


class CheckField(Field):
    """Yes or no."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        self.box = QCheckBox(words)
        super().__init__(self.box, parent)
        self.box.toggled.connect(self.changed)

    def read(self) -> bool:
        """Whether it is so."""
        return self.box.isChecked()

    def show_value(self, value: object) -> None:
        """Say whether it is so."""
        self.box.setChecked(bool(value))


class ManyField(Field):
    """Several of a short list; none chosen means all of them."""

    def __init__(
        self,
        choices: Sequence[tuple[object, str]],
        every: str,
        parent: QWidget | None = None,
    ) -> None:
        box = QWidget()
        self._layout = QVBoxLayout(box)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self.all = _tick(every)
        self._layout.addWidget(self.all)
        self.boxes: dict[object, QCheckBox] = {}
        super().__init__(box, parent)
        box.setFocusProxy(self.all)
        self.all.setChecked(True)
        self.all.toggled.connect(self._all_toggled)
        self.offer(choices)

    def offer(self, choices: Iterable[tuple[object, str]]) -> None:
        """Offer these values under these names instead."""
        for box in self.boxes.values():
            self._layout.removeWidget(box)
            box.deleteLater()
        self.boxes = {value: _tick(name) for value, name in choices}
        for box in self.boxes.values():
            self._layout.addWidget(box)
            box.toggled.connect(self._one_toggled)
        self.all.setChecked(True)

    def read(self) -> tuple[object, ...]:
        """What is chosen; nothing for all."""
        chosen = tuple(value for value, box in self.boxes.items() if box.isChecked())
        if not self.all.isChecked() and not chosen:
            raise DomainError(_("Hãy chọn ít nhất một mục."), code="field_missing")
        return chosen

    def show_value(self, value: object) -> None:
        """Choose these."""
        chosen = value if isinstance(value, tuple) else ()
        for one, box in self.boxes.items():
            box.setChecked(one in chosen)
        self.all.setChecked(not chosen)

    def _all_toggled(self, checked: bool) -> None:  # noqa: FBT001 - Qt's signal
        if checked:
            for box in self.boxes.values():
                box.setChecked(False)
        self.changed.emit()

    def _one_toggled(self, checked: bool) -> None:  # noqa: FBT001 - Qt's signal
        if checked:
            self.all.setChecked(False)
        self.changed.emit()


class LinesField(ManyField):
    """Obligation lines an act is about; none chosen means every line that is still open."""

    def __init__(self, lines: Sequence[LineBalance], parent: QWidget | None = None) -> None:
        choices = [(line.obligation.line, line_name(line)) for line in lines]
        super().__init__(choices, _("Mọi khoản còn mở"), parent)


def line_name(line: LineBalance) -> str:
    """An obligation line as one chooses it: number, what, what is left."""
    return _("{line}. {what} (còn {left} đồng)").format(
        line=line.obligation.line, what=line.obligation.what, left=format_money(line.left)
    )


def _tick(words: str) -> QCheckBox:
    box = QCheckBox(words)
    box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    box.setToolTip(words)
    return box
