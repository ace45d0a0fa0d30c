"""One topic of the interview: the answer now, and beside it what was answered last time."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.domain.interview_answers import differences
from thads_desktop.gui.fields.answer_field import AnswerField
from thads_desktop.gui.theme import restyle
from thads_desktop.services.interviews import AskedTopic


class TopicWidget(QWidget):
    """A topic with its answer; what differs from the last answer is marked in words."""

    def __init__(self, asked: AskedTopic, parent: QWidget) -> None:
        super().__init__(parent)
        self.asked = asked
        self.name = asked.topic.name
        self.answer = AnswerField(asked.topic)
        self.before = QLabel(asked.last)
        self.before.setWordWrap(True)
        self.before.setProperty("role", "muted")
        self.before.setTextFormat(Qt.TextFormat.PlainText)
        self.before.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.mark = QLabel()
        self.mark.setWordWrap(True)
        self.same = QPushButton(_("Như lần trước"))
        self.same.setProperty("flat", "true")
        self.same.setAutoDefault(False)
        self.same.setToolTip(_("Chép câu trả lời lần trước (Ctrl+L)"))
        self.same.setAccessibleName(
            _("Chép câu trả lời lần trước: {topic}").format(topic=_(self.name))
        )
        self._lay_out()
        self.same.clicked.connect(self.take_last)
        self.answer.changed.connect(self._compare)
        self._compare()

    @property
    def hint(self) -> str:
        """What to ask, and which law wants it."""
        hint = self.asked.topic.hint
        cited = "; ".join(law.citation for law in self.asked.laws)
        return "\n".join(filter(None, (_(hint) if hint else "", cited)))

    @Slot()
    def take_last(self) -> None:
        """Answer as last time; what was answered otherwise goes."""
        if self.asked.last:
            self.answer.show_value(self.asked.last)
            self.answer.setFocus()

    def _lay_out(self) -> None:
        heading = QLabel(f"{self.asked.number}. {_(self.name)}")
        heading.setProperty("role", "heading")
        heading.setWordWrap(True)
        heading.setBuddy(self.answer)
        heading.setToolTip(self.hint)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 6)
        layout.setHorizontalSpacing(12)
        layout.setVerticalSpacing(2)
        layout.addWidget(heading, 0, 0)
        layout.addWidget(self.answer, 1, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        layout.setColumnStretch(0, 3)
        layout.setRowStretch(2, 1)
        if self.asked.is_new:
            layout.addWidget(self.mark, 0, 1)
            layout.setColumnStretch(1, 2)
        if self.asked.last:
            layout.addWidget(self.mark, 0, 1)
            layout.addWidget(self.same, 0, 2, Qt.AlignmentFlag.AlignRight)
            layout.addWidget(self.before, 1, 1, 1, 2, Qt.AlignmentFlag.AlignTop)
            layout.setColumnStretch(1, 2)

    @Slot()
    def _compare(self) -> None:
        if not self.asked.last and not self.asked.is_new:
            return
        now = self.answer.read()
        text = self._mark_of(now)
        if text == self.mark.text():
            return
        self.mark.setText(text)
        self.mark.setProperty("role", "changed" if self._differs(now) else "muted")
        restyle(self.mark)
        self.same.setEnabled(now != self.asked.last)

    def _differs(self, now: str) -> bool:
        return bool(now) and now != self.asked.last

    def _mark_of(self, now: str) -> str:
        last, on = self.asked, self.asked.last_on
        if last.is_new:
            return _("Mới so với lần trước") if now else _("Lần trước chưa hỏi")
        if self._differs(now):
            what = differences(last.topic, last.last, now)
            differs = _("Khác lần trước")
            return f"{differs}: {', '.join(map(_, what))}" if what else differs
        if now:
            return _("Giống lần trước")
        day = format_date(on) if on else ""
        if last.last_case:
            return _("Lần trước, {day}, việc {case}").format(day=day, case=last.last_case)
        return _("Lần trước, {day}").format(day=day)
