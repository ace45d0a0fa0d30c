"""The fields of a plain act in the order one fills them in; what is rarely asked comes last."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec
from msgspec import inspect as shape

from thads_desktop.domain.kinds import KINDS
from thads_desktop.domain.payloads import Payload
from thads_desktop.gui.dialogs.act_parts import NUMBERING, FormCase, part_field
from thads_desktop.gui.dialogs.step_fields import counted_fields, is_step
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.fields.rows_field import numbered

_KEPT = frozenset({"rule", "trigger", "code"})  # told by the title, not typed
_COUNTED = frozenset({"at", "variant", "planned_on", "until"})  # asked of events that carry them
_FIRST = ("decision_number", "about", "legal_ground")
_LAST = ("number", "lines")
_RARE = ("who", "note", "signer", "signed_by")
# Where a part that is rare elsewhere is what the act is about, and the other way round.
_NAMES_WHO = frozenset(
    {
        "appraisal_contracted",
        "auction_contracted",
        "complaint_received",
        "entrustment_received",
        "exhibit_received",
        "information_received",
        "information_requested",
    }
)
_NAMES_LINES = frozenset({"money_paid_out", "request_returned", "rights_transferred"})
_ABOUT_NOTHING = frozenset(  # what begins a matter is seldom about an earlier paper
    {"exhibit_received", "judgment_received", "request_received", "request_returned"}
)
_RARE_OF: Mapping[str, tuple[str, ...]] = {
    "enforcement_entrusted": ("debtors",),
    "exhibit_transferred": ("quantity",),
    "money_paid_out": ("way", "fee_withheld"),
    "money_received": ("payer",),
    "delivery_attempted": ("witness", "place"),
    "judgment_received": ("parties", "obligations", "documents"),
    "notice_delivered": ("relation", "witness", "place"),
    "property_seized": ("keeper_role",),
    "request_received": ("account", "documents"),
}


def act_fields(case: FormCase) -> tuple[dict[str, Field], frozenset[str]]:
    """A field for each part of the act, and which of them are rarely asked.

    Lines are not asked when there is only one.
    """
    parts = _parts(case)
    fields = counted_fields(case.code, case.context.law.pack) if is_step(case.kind) else {}
    rare = _rare(case)
    for name in (*_ahead(parts, rare), *(one for one in parts if one not in rare), *rare):
        if name in parts and name not in fields:
            fields[name] = part_field(parts[name], case.kind, case)
    return fields, frozenset(rare) & fields.keys()


def plain(value: object) -> object:
    """A payload, and what is in it, by name, as fields take it."""
    if isinstance(value, msgspec.Struct):
        return {name: plain(one) for name, one in msgspec.structs.asdict(value).items()}
    return tuple(plain(one) for one in value) if isinstance(value, tuple) else value


def standing_values(payload: Payload) -> dict[str, object]:
    """The parts of a payload that stands."""
    values = plain(payload)
    assert isinstance(values, dict)  # noqa: S101 - a payload is a struct
    return values


def said(values: Mapping[str, object], payload: type[msgspec.Struct]) -> dict[str, object]:
    """What was filled in, as a payload takes it: the rest is left to the payload's own words.

    Things in rows are numbered, old ones as they were.
    """
    described = shape.type_info(payload)
    assert isinstance(described, shape.StructType)  # noqa: S101 - payloads are structs
    return {
        part.name: _said(values[part.name], part.type)
        for part in described.fields
        if part.name in values and (part.required or _says(values[part.name]))
    }


def _said(value: object, kind: shape.Type) -> object:
    match kind:
        case shape.UnionType():
            inner = [one for one in kind.types if isinstance(one, shape.StructType)]
            return _said(value, inner[0]) if inner else value
        case shape.Metadata():
            return _said(value, kind.type)
        case shape.StructType() if isinstance(value, Mapping):
            return said(value, kind.cls)
        case shape.VarTupleType(item_type=shape.StructType() as item) if isinstance(value, tuple):
            rows = numbered(value, NUMBERING[name]) if (name := _name_of(item)) else value
            return [said(row, item.cls) for row in rows]
    return value


def _name_of(item: shape.StructType) -> str:
    name = item.cls.__name__
    return name if name in NUMBERING else ""


def _says(value: object) -> bool:
    return bool(value) or value is False


def _parts(case: FormCase) -> dict[str, shape.Field]:
    """The parts of the payload that are typed."""
    described = shape.type_info(KINDS[case.kind].payload)
    assert isinstance(described, shape.StructType)  # noqa: S101 - payloads are structs
    left_out = set(_KEPT)
    if len(case.view.state.lines) == 1:
        left_out.add("lines")
    if case.view.state.taken_over_on is None:
        left_out.add("decided_on")
    if is_step(case.kind):
        left_out |= _COUNTED
        event = case.context.law.pack.events.get(case.code)
        if event is not None and not (event.kind or event.pieces):
            left_out.add("assets")
    return {part.name: part for part in described.fields if part.name not in left_out}


def _ahead(parts: Mapping[str, shape.Field], rare: Sequence[str]) -> list[str]:
    """A paper by its number, an event by what it is about; then what is its own."""
    own = [one for one in parts if one not in {*_LAST, *rare}]
    first = [one for one in _FIRST if one in own]
    return first + [one for one in own if one not in first]


def _rare(case: FormCase) -> tuple[str, ...]:
    rare = [*_RARE_OF.get(case.kind, ()), *_RARE]
    if case.kind in _NAMES_WHO:
        rare.remove("who")
    if case.kind in _ABOUT_NOTHING:
        rare.insert(0, "about")
    if is_step(case.kind) and case.kind not in _NAMES_LINES:
        rare.append("lines")
    return tuple(rare)
