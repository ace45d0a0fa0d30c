"""The fields of an event (sự việc): only those that the law packs count by, and a few words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.domain.kinds import KINDS
from thads_desktop.domain.law_entries import EventType, Unit
from thads_desktop.domain.law_pack import LawPack
from thads_desktop.domain.step_payloads import DeadlineSnoozed, Step
from thads_desktop.domain.vocabulary import PartyRole
from thads_desktop.gui.fields.choice_field import ChoiceField, LinesField
from thads_desktop.gui.fields.date_field import DateField
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.fields.text_field import TextField
from thads_desktop.gui.fields.time_field import TimeField
from thads_desktop.services.case_view import CaseView, TimelineAct
from thads_desktop.services.wording import role_name

NOTICE = "notice_delivered"
_NOTHING = EventType(code="none", name="–")


def is_step(kind: str) -> bool:
    """Whether acts of a kind are events, without a meaning for how a case stands."""
    return issubclass(KINDS[kind].payload, Step)


def step_fields(code: str, pack: LawPack, view: CaseView | None = None) -> dict[str, Field]:
    """The fields of an event, named by its code; without a case those that fit many at once."""
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
    if view is None:
        return fields | {"number": TextField()}
    if code == NOTICE:
        fields["to"] = _choice([(role.value, role_name(role)) for role in PartyRole])
    fields["about"] = _choice([("", _("Cả việc")), *_earlier(view.timeline)])
    fields |= {"number": TextField(), "who": TextField(), "note": TextField()}
    if len(view.state.lines) > 1:
        fields["lines"] = LinesField(view.state.lines)
    return fields


def counts_hours(code: str, pack: LawPack) -> bool:
    """Whether some time limit counts hours from or to an event."""
    openings = {code, f"{code}@planned"}
    return any(
        rule.limit.unit is Unit.HOURS
        and (code in rule.limit.closes or not openings.isdisjoint(rule.limit.opens))
        for rule in pack.rules
    )


def step_labels() -> Mapping[str, str]:
    """What the fields of an event are called."""
    return {
        "at": _("Giờ"),
        "variant": _("Trường hợp"),
        "planned_on": _("Ngày dự kiến"),
        "about": _("Về văn bản"),
        "to": _("Thông báo cho"),
        "number": _("Số văn bản"),
        "who": _("Người, nơi liên quan"),
        "note": _("Ghi chú"),
    }


def _variants(event: EventType, pack: LawPack) -> ChoiceField:
    """The variants by name; where time limits differ by it one is chosen, the usual one by us."""
    asked = not (event.usual or pack.asked_facts.isdisjoint(event.variants))
    nothing = _("Chọn trường hợp…") if asked else _("Không nêu")
    field = _choice([("", nothing), *((one, pack.variant_name(one)) for one in event.variants)])
    field.is_required = asked
    field.show_value(event.usual)
    return field


def _earlier(timeline: Sequence[TimelineAct]) -> Iterator[tuple[object, str]]:
    """The acts that stand, the newest first, as one knows their papers."""
    for act in reversed(timeline):
        is_paper = act.payload is not None and not isinstance(act.payload, DeadlineSnoozed)
        if is_paper and act.replaced_by is None and act.kind != "act_voided":
            yield act.act_id, _paper_name(act)


def _paper_name(act: TimelineAct) -> str:
    number = getattr(act.payload, "decision_number", "") or getattr(act.payload, "number", "")
    said = _("{name} số {number} ngày {day}") if number else _("{name} ngày {day}")
    return said.format(name=act.name, number=number, day=format_date(act.happened_on))


def _choice(choices: Sequence[tuple[object, str]]) -> ChoiceField:
    field = ChoiceField()
    field.offer(choices)
    return field
