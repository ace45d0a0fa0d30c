"""Sửa cho đơn vị: a time limit that the office counts otherwise, with the reason in the record."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.domain.deadline_words import unit_name
from thads_desktop.domain.law_entries import Unit
from thads_desktop.domain.law_pack import OFFICE, LawPack, Rule
from thads_desktop.gui.dialogs.record_dialog import RecordDialog, Recording, day_of
from thads_desktop.gui.fields.sheet import FieldSheet
from thads_desktop.gui.forms.limit_override import Ui_LimitOverrideDialog
from thads_desktop.gui.models.law_tables import in_force, length_of
from thads_desktop.gui.shell import Shell
from thads_desktop.services.context import Context
from thads_desktop.services.law import NewOverride, override_limit


class LimitOverrideDialog(RecordDialog):
    """Asks for number, unit, days and reason; what the law itself says stands above."""

    help_topic = "law"

    def __init__(self, shell: Shell, rule: Rule, pack: LawPack, parent: QWidget) -> None:
        super().__init__(shell, parent)
        self.ui = Ui_LimitOverrideDialog()
        self.ui.setupUi(self)
        self._rule, self._pack = rule, pack
        ui, today = self.ui, shell.context.today
        ui.what.setText(rule.limit.name)
        ui.unit.offer((unit.value, unit_name(unit)) for unit in Unit)
        for field in (ui.count, ui.since, ui.why):
            field.is_required = True
        ui.since.today = ui.to.today = today
        fields = {
            "count": ui.count,
            "unit": ui.unit,
            "since": ui.since,
            "to": ui.to,
            "why": ui.why,
        }
        self.sheet = FieldSheet(fields, ui.banner)
        self.prepare_buttons(ui.buttons, _("Sửa cho đơn vị"))
        ui.since.changed.connect(self._show_law)
        ui.unit.changed.connect(self._follow_unit)
        ui.unit.show_value(rule.limit.unit.value)
        ui.count.show_value(rule.limit.number or "")
        ui.since.show_value(today)
        self._follow_unit()
        self.sheet.settle()
        ui.count.setFocus()
        ui.count.line.selectAll()

    def recording(self, values: dict[str, object]) -> Recording:
        """Record the override."""
        to = values["to"]
        new = NewOverride(
            key=self._rule.limit.key,
            number=_number(str(values["count"])),
            unit=Unit(str(values["unit"])),
            since=day_of(values, "since"),
            to=to if isinstance(to, date) else None,
            why=str(values["why"]),
        )
        return partial(_override, self.shell.context, new)

    @Slot()
    def _show_law(self) -> None:
        """What the law says on the day from which the office counts otherwise."""
        try:
            day = self.ui.since.day()
        except DomainError:
            return  # the field says itself what is wrong
        rule = law_itself(self._pack, self._rule.limit.key, day)
        if rule is None:
            said = _("Ngày {day} luật không có thời hạn này.").format(day=format_date(day))
        else:
            limit = rule.limit
            said = _("Luật định: {length} – {citation} ({in_force}).\n“{words}”").format(
                length=length_of(limit),
                citation=limit.citation,
                in_force=in_force(limit) or _("mọi ngày"),
                words=limit.words,
            )
        self.ui.lawSays.setText(said)

    @Slot()
    def _follow_unit(self) -> None:
        """What is to be done at once has no number."""
        is_at_once = self.ui.unit.read() == Unit.AT_ONCE.value
        self.ui.count.setEnabled(not is_at_once)
        if is_at_once:
            self.ui.count.show_value("0")


def law_itself(pack: LawPack, key: str, day: date) -> Rule | None:
    """The rule of a key on a day as it stands in the packs, whatever the office set."""
    found = (rule for rule in pack.versions(key) if rule.layer != OFFICE)
    return next((rule for rule in found if rule.limit.is_in_force(day)), None)


def _number(text: str) -> int:
    if not text.isdecimal():
        raise DomainError(_("Con số chỉ gồm chữ số, như 10."), code="number_wrong", field="count")
    return int(text)


def _override(context: Context, new: NewOverride) -> list[str]:
    return [override_limit(context, new)]
