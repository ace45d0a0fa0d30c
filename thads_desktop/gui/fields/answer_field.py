"""Answer field: one topic of the interview, its short answers and lists, and what else was said.

Its value is the text that stands in the minutes. What a first answer opens (yes: which ones?)
shows itself only then. A sum is typed as one speaks ("1,5tr") and stands as đồng once left; what
cannot be read as a sum stays as typed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_money, parse_money
from thads_desktop.base.language import _
from thads_desktop.domain.interview import Cell, FieldKind, Topic, TopicField
from thads_desktop.domain.interview_answers import Answer, is_open, read_answer, written
from thads_desktop.gui.fields.choice_field import ChoiceField
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.fields.rows_field import CellColumn, RowsField
from thads_desktop.gui.fields.text_field import LongTextField, TextField

_CURRENCY = " đồng"
_MOST_LINES = 5
_FEWEST_LETTERS = 6  # of a choice: its label needs room beside it
_BESIDE = 3  # cells of a thing that stand in one row


class SumField(TextField):
    """A sum in words of the minutes: "312.000 đồng"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line.editingFinished.connect(self._tidy)

    def read(self) -> str:
        """The sum with its currency; what is no sum, as typed."""
        text = super().read()
        try:
            amount = parse_money(text.removesuffix(_CURRENCY.strip()))
        except DomainError:
            return text
        return f"{format_money(amount, language='vi')}{_CURRENCY}"

    @Slot()
    def _tidy(self) -> None:
        if self.line.text() != self.read():
            self.show_value(self.read())


_MAKERS: Mapping[str, Callable[[], TextField]] = {"text": TextField, "money": SumField}


class AnswerField(Field):
    """The answer to one topic, as text of the minutes."""

    def __init__(self, topic: Topic, parent: QWidget | None = None) -> None:
        box = QWidget()
        super().__init__(box, parent)
        self.topic = topic
        self.parts: dict[str, Field] = {one.key: self._part(one) for one in topic.fields}
        self.rest = LongTextField()
        self._least = 1 if topic.fields else 2
        self.rest.show_lines(self._least)
        self.rest.editor.setAccessibleName(_("{topic}: ghi thêm").format(topic=_(topic.name)))
        self._labels: dict[str, QLabel] = {}
        self._is_filling = False
        self._lay_out(QGridLayout(box))
        first = next(iter(self.parts.values()), self.rest)
        box.setFocusProxy(first)
        for part in (*self.parts.values(), self.rest):
            part.changed.connect(self._follow)
        self._open_what_follows()

    def read(self) -> str:
        """The text of the minutes; "" when nothing was answered."""
        return written(self.topic, self._answer())

    def show_value(self, value: object) -> None:
        """Fill the parts from a text of the minutes; another text is what else was said."""
        text = str(value or "")
        if text == self.read():
            return  # rows that stand there already are not made anew
        answer = read_answer(self.topic, text)
        self._is_filling = True
        for asked in self.topic.fields:
            part = self.parts[asked.key]
            if isinstance(part, RowsField):
                part.show_value(answer.things.get(asked.key) or ({},))
            else:
                part.show_value(answer.fields.get(asked.key, ""))
        self.rest.show_value(answer.note)
        self._is_filling = False
        self._follow()

    def is_filled(self) -> bool:
        """Whether anything was answered."""
        return bool(self.read())

    def _part(self, asked: TopicField) -> Field:
        name = f"{_(self.topic.name)}: {_(asked.label)}"
        if asked.kind is FieldKind.THINGS:
            return _list_of(asked)
        if asked.answers:
            choice = ChoiceField()
            choice.box.setMinimumContentsLength(_FEWEST_LETTERS)
            choice.offer([("", ""), *((one, _(one)) for one in asked.answers)])
            choice.editor.setAccessibleName(name)
            return choice
        line = _MAKERS[asked.kind]()
        line.editor.setAccessibleName(name)
        return line

    def _lay_out(self, grid: QGridLayout) -> None:
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        for row, asked in enumerate(self.topic.fields):
            part, label = self.parts[asked.key], QLabel(_(asked.label))
            label.setWordWrap(True)
            label.setBuddy(part)
            self._labels[asked.key] = label
            is_list = asked.kind is FieldKind.THINGS
            grid.addWidget(label, row, 0, 1, 2 if is_list else 1)
            if not is_list:
                grid.addWidget(part, row, 1)
                continue
            label.hide()  # its button and headings say what is listed
            grid.addWidget(part, row, 0, 1, 2)
        last = len(self.topic.fields)
        if last:
            label = QLabel(_("Ghi thêm"))
            label.setBuddy(self.rest)
            grid.addWidget(label, last, 0)
        grid.addWidget(self.rest, last, 1 if last else 0, 1, 1 if last else 2)

    def _answer(self) -> Answer:
        fields: dict[str, str] = {}
        things: dict[str, tuple[dict[str, str], ...]] = {}
        for key, part in self.parts.items():
            if isinstance(part, RowsField):
                things[key] = tuple(
                    {name: str(value) for name, value in row.items()} for row in part.read()
                )
            else:
                fields[key] = str(part.read() or "")
        return Answer(fields=fields, things=things, note=self.rest.read())

    @Slot()
    def _follow(self) -> None:
        if self._is_filling:
            return
        lines = int(self.rest.text.document().size().height())  # as they are broken
        self.rest.show_lines(max(self._least, min(lines, _MOST_LINES)))
        self._open_what_follows()
        self.changed.emit()

    def _open_what_follows(self) -> None:
        """Show what the answers so far open, and hide the rest."""
        fields = self._answer().fields
        for asked in self.topic.fields:
            if not asked.after:
                continue
            part, opened = self.parts[asked.key], is_open(asked, fields)
            if part.isHidden() == opened:
                part.setVisible(opened)
                self._labels[asked.key].setVisible(opened and asked.kind is not FieldKind.THINGS)


def _list_of(asked: TopicField) -> RowsField:
    rows = RowsField()
    rows.is_required = False
    rows.set_columns([_column(cell, number) for number, cell in enumerate(asked.cells)])
    rows.offer_more(_("Thêm: {thing}").format(thing=_(asked.label).lower()))
    rows.add_row()
    return rows


def _column(cell: Cell, number: int) -> CellColumn:
    return CellColumn(
        name=cell.key,
        title=_(cell.label),
        make=_MAKERS[cell.kind],
        stretch=1,
        is_below=number >= _BESIDE,
    )
