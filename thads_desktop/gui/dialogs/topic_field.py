"""One question of the interview: the answer now, and beside it what was answered last time."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from thads_desktop.base.language import _
from thads_desktop.gui.fields.text_field import LongTextField
from thads_desktop.gui.theme import restyle

_LINES = 2


class TopicField(QWidget):
    """A topic with its answer; what differs from the last answer is marked in words."""

    def __init__(self, topic: str, last: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.topic = topic
        self.last = last
        self.answer = LongTextField()
        self.answer.show_lines(_LINES)
        self.answer.editor.setAccessibleName(_(topic))
        self.before = QLabel(last)
        self.before.setWordWrap(True)
        self.before.setProperty("role", "muted")
        self.before.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.mark = QLabel()
        self.same = QPushButton(_("Như lần trước"))
        self.same.setProperty("flat", "true")
        self.same.setAutoDefault(False)
        self.same.setAccessibleName(_("Chép câu trả lời lần trước: {topic}").format(topic=_(topic)))
        self._lay_out()
        self.same.clicked.connect(self._copy_last)
        self.answer.changed.connect(self._compare)
        self._compare()

    def _lay_out(self) -> None:
        heading = QLabel(_(self.topic))
        heading.setBuddy(self.answer)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(10)
        layout.setVerticalSpacing(2)
        layout.addWidget(heading, 0, 0)
        layout.addWidget(self.answer, 1, 0, Qt.AlignmentFlag.AlignTop)
        layout.setColumnStretch(0, 3)
        if self.last:
            layout.addWidget(self.mark, 0, 1)
            layout.addWidget(self.same, 0, 2, Qt.AlignmentFlag.AlignRight)
            layout.addWidget(self.before, 1, 1, 1, 2, Qt.AlignmentFlag.AlignTop)
            layout.setColumnStretch(1, 2)

    @Slot()
    def _copy_last(self) -> None:
        self.answer.show_value(self.last)
        self.answer.setFocus()

    @Slot()
    def _compare(self) -> None:
        now = self.answer.read()
        is_changed = bool(now) and now != self.last
        self.mark.setText(_("Khác lần trước") if is_changed else _("Lần trước"))
        self.mark.setProperty("role", "changed" if is_changed else "muted")
        restyle(self.mark)
        self.same.setEnabled(now != self.last)
