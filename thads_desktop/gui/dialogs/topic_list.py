"""The topics of an interview one beneath the other, and the keys that go through them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from thads_desktop.gui.dialogs.topic_widget import TopicWidget
from thads_desktop.gui.shortcuts import add_shortcut
from thads_desktop.services.interviews import AskedTopic


class TopicList(QObject):
    """Topics in a layout of a dialog; `entered` tells of the one that is being answered.

    Ctrl+PgDown and Ctrl+PgUp go to the next and the last topic, Ctrl+L takes the last answer to
    the one that has the cursor, Ctrl+Shift+L to all that are not answered yet.
    """

    entered = Signal(object)

    def __init__(self, asked: Sequence[AskedTopic], layout: QVBoxLayout, dialog: QWidget) -> None:
        super().__init__(dialog)
        self.topics = [TopicWidget(one, dialog) for one in asked]
        for topic in self.topics:
            layout.addWidget(topic)
        self._at: TopicWidget | None = None
        add_shortcut("Ctrl+L", dialog, self.take_last)
        add_shortcut("Ctrl+Shift+L", dialog, self.take_all_last)
        add_shortcut("Ctrl+PgDown", dialog, self.go_on)
        add_shortcut("Ctrl+PgUp", dialog, self.go_back)
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]

    def statements(self) -> dict[str, str]:
        """The answers so far, by the topics' names, in the order of the minutes."""
        said = {topic.name: topic.answer.read() for topic in self.topics}
        return {name: answer for name, answer in said.items() if answer}

    def show_statements(self, answers: dict[str, str]) -> None:
        """Answer every topic so."""
        for topic in self.topics:
            topic.answer.show_value(answers.get(topic.name, ""))

    @Slot()
    def take_last(self) -> None:
        """Ctrl+L: the topic with the cursor is answered as last time."""
        if (topic := self.current()) is not None:
            topic.take_last()

    @Slot()
    def take_all_last(self) -> None:
        """Ctrl+Shift+L: what is not answered yet is answered as last time."""
        for topic in self.topics:
            if topic.asked.last and not topic.answer.read():
                topic.answer.show_value(topic.asked.last)

    @Slot()
    def go_on(self) -> None:
        """Ctrl+PgDown: the next topic."""
        self._go(1)

    @Slot()
    def go_back(self) -> None:
        """Ctrl+PgUp: the topic before."""
        self._go(-1)

    def current(self) -> TopicWidget | None:
        """The topic that has the cursor."""
        widget = QApplication.focusWidget()
        return next((one for one in self.topics if widget and one.isAncestorOf(widget)), None)

    def _go(self, by: int) -> None:
        current = self.current()
        at = self.topics.index(current) + by if current else 0
        self.topics[max(0, min(at, len(self.topics) - 1))].answer.setFocus()

    @Slot()
    def _follow(self) -> None:
        topic = self.current()
        if topic is not None and topic is not self._at:
            self._at = topic
            self.entered.emit(topic)
