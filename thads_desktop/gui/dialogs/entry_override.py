"""Sửa cho đơn vị: an entry of a law pack that says something else here, and why."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.domain.entry_identity import identity
from thads_desktop.domain.entry_overrides import section_of, texts_of
from thads_desktop.domain.entry_words import field_name
from thads_desktop.domain.law_pack import LawPack
from thads_desktop.gui.dialogs.entry_fields import asked_of, entry_fields, show_texts, text_of
from thads_desktop.gui.dialogs.record_dialog import RecordDialog, Recording, day_of
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.fields.sheet import FieldSheet
from thads_desktop.gui.forms.entry_override import Ui_EntryOverrideDialog
from thads_desktop.gui.models.entry_changes import differences, law_itself
from thads_desktop.gui.models.law_sections import SectionRow
from thads_desktop.gui.models.law_tables import in_force
from thads_desktop.gui.shell import Shell
from thads_desktop.services.context import Context
from thads_desktop.services.law import NewEntryOverride, override_entry

_SIZE = QSize(680, 380)
_TALLEST = 0.9  # of the window, where there is much to fill in
_EDGE = 24  # dots left for the frames of the list of fields


class EntryOverrideDialog(RecordDialog):
    """Asks what the entry shall say, for which days and why; nothing is recorded that differs not.

    Fields one left as the law has them follow the law of the day one chooses.
    """

    help_topic = "law"

    def __init__(self, shell: Shell, row: SectionRow, pack: LawPack, parent: QWidget) -> None:
        super().__init__(shell, parent)
        self.ui = Ui_EntryOverrideDialog()
        self.ui.setupUi(self)
        ui, today = self.ui, shell.context.today
        self._entry, self._pack, self._kind = row.entry, pack, type(row.entry)
        law = law_itself(pack, row.entry, row.entry.since) or row.entry
        self._law: Mapping[str, str] = texts_of(law)
        self._fields = entry_fields(self._kind, asked_of(row.entry, pack))
        self._lay_out()
        ui.what.setText(row.name)
        ui.since.is_required = ui.why.is_required = True
        ui.since.today = ui.to.today = today
        days = {"since": ui.since, "to": ui.to, "why": ui.why}
        self.sheet = FieldSheet(self._fields | days, ui.banner)
        self._button = self.prepare_buttons(ui.buttons, _("Sửa cho đơn vị"))
        show_texts(self._fields, texts_of(row.entry))
        ui.since.changed.connect(self._follow_law)
        self.sheet.changed.connect(self._follow)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._bring_into_sight)
        ui.since.show_value(today if row.entry.is_in_force(today) else row.entry.since)
        self._follow()
        self.sheet.settle()
        next(iter(self._fields.values())).setFocus()
        self._take_room(parent.window())

    def recording(self, values: dict[str, object]) -> Recording:
        """Record the override."""
        to = values["to"]
        new = NewEntryOverride(
            section=section_of(self._entry),
            entry=identity(self._entry),
            changes=self._changes(),
            since=day_of(values, "since"),
            to=to if isinstance(to, date) else None,
            why=str(values["why"]),
        )
        return partial(_override, self.shell.context, new)

    def _lay_out(self) -> None:
        """The entry's own fields above the days and the reason."""
        above: QWidget = self.ui.scroll
        for place, (name, field) in enumerate(self._fields.items()):
            label = QLabel(field_name(self._kind, name))
            label.setBuddy(field)
            self.ui.form.insertRow(place, label, field)
            QWidget.setTabOrder(above, field.editor)
            above = field.editor
        QWidget.setTabOrder(above, self.ui.since.editor)

    def _take_room(self, window: QWidget) -> None:
        """As high as the fields need, no higher than the window it stands in."""
        hidden = self.ui.fields.sizeHint().height() - self.ui.scroll.sizeHint().height()
        wanted = self.sizeHint() + QSize(0, max(hidden, 0) + _EDGE)
        highest = max(int(window.height() * _TALLEST), _SIZE.height())
        self.resize(
            wanted.expandedTo(_SIZE).boundedTo(QSize(wanted.width() + _SIZE.width(), highest))
        )

    @Slot()
    def _follow_law(self) -> None:
        """What the law says on the day from which the office says otherwise."""
        try:
            day = self.ui.since.day()
        except DomainError:
            return  # the field says itself what is wrong
        law = law_itself(self._pack, self._entry, day)
        if law is None:
            said = _("Ngày {day} luật không có mục này.").format(day=format_date(day))
        else:
            self._show_law(texts_of(law))
            said = _("Luật định: {citation} ({in_force})").format(
                citation=law.citation or law.source, in_force=in_force(law) or _("mọi ngày")
            )
        self.ui.lawSays.setText(said)

    def _show_law(self, law: Mapping[str, str]) -> None:
        untouched = {
            name: law[name]
            for name, field in self._fields.items()
            if self._text(field) == self._law[name]
        }
        self._law = law
        show_texts(self._fields, untouched)

    @Slot()
    def _follow(self) -> None:
        """Say what differs from the law; without that, or a reason, nothing can be recorded."""
        ui, changes = self.ui, self._changes()
        said = differences(self._kind, self._law, dict(self._law) | changes)
        if not said:
            said = _("Chưa có gì khác luật.")
        elif not ui.why.is_filled():
            said = _("{differences}. Hãy ghi lý do.").format(differences=said)
        ui.differs.setText(said)
        self._button.setEnabled(bool(changes) and ui.why.is_filled())

    @Slot(QWidget, QWidget)
    def _bring_into_sight(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.ui.fields.isAncestorOf(now):
            self.ui.scroll.ensureWidgetVisible(now)

    def _changes(self) -> dict[str, str]:
        texts = {name: self._text(field) for name, field in self._fields.items()}
        return {name: text for name, text in texts.items() if text != self._law[name]}

    def _text(self, field: Field) -> str:
        """What a field says; one that cannot be read says so itself when it is recorded."""
        try:
            return text_of(field)
        except DomainError:
            return "?"


def _override(context: Context, new: NewEntryOverride) -> list[str]:
    return [override_entry(context, new)]
