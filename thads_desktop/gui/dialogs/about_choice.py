"""Which earlier act an act is about, the likely ones first, and the assets that one describes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.exhibits import exhibits_of
from thads_desktop.domain.held import OF_EXHIBITS
from thads_desktop.domain.kinds import KINDS
from thads_desktop.domain.law_entries import EventType
from thads_desktop.domain.property import assets_of
from thads_desktop.domain.step_payloads import DeadlineSnoozed
from thads_desktop.gui.fields.choice_field import ChoiceField
from thads_desktop.services.case_view import TimelineAct

_SEIZED = ("property_seized", "security_measure_applied")
# What an act of a kind is usually about; of assets, the acts that describe them.
_LIKELY = {
    "asset_handed_over": (*_SEIZED, "asset_sold"),
    "coercion_planned": ("coercion_decided",),
    "complaint_resolved": ("complaint_received",),
    "exhibit_transferred": ("exhibit_received",),
    "information_received": ("information_requested",),
    "property_seized": ("coercion_decided",),
    "request_refused": ("request_received",),
    "security_measure_ended": ("security_measure_applied",),
}


def about_choice(
    kind: str, timeline: Sequence[TimelineAct], event: EventType | None = None
) -> ChoiceField:
    """The acts an act can be about, or an event; the only likely one is chosen already."""
    likely = _of_event(event) if event else _LIKELY.get(kind, _of_assets(kind))
    standing = list(_standing(timeline))
    first = [act for act in standing if act.kind in likely or _is_decision(act, kind)]
    others = [act for act in standing if act not in first]
    field = ChoiceField()
    whole = ("", _("Cả việc"))
    field.offer([*_named(first), whole, *_named(others)])
    field.show_value(first[0].act_id if len(first) == 1 else "")
    return field


def _of_event(event: EventType) -> tuple[str, ...]:
    """What describes the things an event without a kind of its own concerns."""
    if not event.pieces:
        return ()
    return ("exhibit_received",) if event.code in OF_EXHIBITS else _SEIZED


def _of_assets(kind: str) -> tuple[str, ...]:
    return _SEIZED if issubclass(KINDS[kind].payload, m.OnAssets) else ()


def items_about(state: CaseState, about: str) -> list[tuple[object, str]]:
    """The things an act is about, as the act that first described them numbered them."""
    named = [
        (one.number, one.what)
        for one in assets_of(state)
        if one.what and any(told.act_id == about for told in one.story)
    ]
    named += [
        (one.number, one.exhibit.what)
        for one in exhibits_of(state)
        if one.exhibit is not None and one.act_id == about
    ]
    return [(number, f"{number}. {what}") for number, what in named]


def last_price(state: CaseState, about: str, assets: object) -> int:
    """The last price known of assets (all when none is numbered), in đồng; 0 when none is."""
    wanted = set(assets) if isinstance(assets, tuple) else set()
    for one in assets_of(state):
        is_meant = not about or any(told.act_id == about for told in one.story)
        if is_meant and one.price and (not wanted or one.number in wanted):
            return one.price
    return 0


def _is_decision(act: TimelineAct, kind: str) -> bool:
    """Is it a decision that another can withdraw or amend?"""
    return kind == "decision_mended" and hasattr(act.payload, "decision_number")


def _standing(timeline: Sequence[TimelineAct]) -> Iterator[TimelineAct]:
    """The acts that stand, the newest first."""
    for act in reversed(timeline):
        is_paper = act.payload is not None and not isinstance(act.payload, DeadlineSnoozed)
        if is_paper and act.replaced_by is None and act.kind != "act_voided":
            yield act


def _named(acts: Iterable[TimelineAct]) -> Iterator[tuple[object, str]]:
    """Acts as one knows their papers."""
    for act in acts:
        number = getattr(act.payload, "decision_number", "") or getattr(act.payload, "number", "")
        said = _("{name} số {number} ngày {day}") if number else _("{name} ngày {day}")
        yield (
            act.act_id,
            said.format(name=act.name, number=number, day=format_date(act.happened_on)),
        )
