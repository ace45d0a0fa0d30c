"""The fields of an event (sự việc): only those that the law packs count by, and a few words."""

from __future__ import annotations

from thads_desktop.base.language import _
from thads_desktop.domain.kinds import KINDS
from thads_desktop.domain.law_entries import EventType, Unit
from thads_desktop.domain.law_pack import LawPack
from thads_desktop.domain.step_payloads import Step
from thads_desktop.gui.fields.choice_field import ChoiceField
from thads_desktop.gui.fields.date_field import DateField
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.fields.text_field import TextField
from thads_desktop.gui.fields.time_field import TimeField

_NOTHING = EventType(code="none", name="–")


def is_step(kind: str) -> bool:
    """Whether acts of a kind are events, without a meaning for how a case stands."""
    return issubclass(KINDS[kind].payload, Step)


def counted_fields(code: str, pack: LawPack) -> dict[str, Field]:
    """What the law packs count an event by, beside its day."""
    event = pack.events.get(code, _NOTHING)
    fields: dict[str, Field] = {}
    if counts_hours(code, pack):
        fields["at"] = TimeField()
    if event.variants:
        fields["variant"] = _variants(event, pack)
    if event.planned:
        fields["planned_on"] = DateField()
        fields["planned_on"].is_required = True
    if event.until:
        fields["until"] = DateField()
    return fields


def fields_for_many(code: str, pack: LawPack) -> dict[str, Field]:
    """The fields of an event that fit many cases at once."""
    return counted_fields(code, pack) | {"number": TextField()}


def counts_hours(code: str, pack: LawPack) -> bool:
    """Whether some time limit counts hours from or to an event."""
    openings = {code, f"{code}@planned"}
    return any(
        rule.limit.unit is Unit.HOURS
        and (code in rule.limit.closes or not openings.isdisjoint(rule.limit.opens))
        for rule in pack.rules
    )


def _variants(event: EventType, pack: LawPack) -> ChoiceField:
    """The variants by name; where time limits differ by it one is chosen, the usual one by us."""
    asked = not (event.usual or pack.asked_facts.isdisjoint(event.variants))
    nothing = _("Chọn trường hợp…") if asked else _("Không nêu")
    field = ChoiceField()
    field.offer([("", nothing), *((one, pack.variant_name(one)) for one in event.variants)])
    field.is_required = asked
    field.show_value(event.usual)
    return field
