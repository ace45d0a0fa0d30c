"""A field for each part of an act, made from its shape: texts, sums, choices, groups, rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from msgspec import inspect as shape

from thads_desktop.base.language import _, mark
from thads_desktop.domain.payloads import LARGEST_SUM
from thads_desktop.domain.vocabulary import DeliveryOutcome, PartyRole
from thads_desktop.gui.dialogs.about_choice import about_choice
from thads_desktop.gui.dialogs.act_labels import choice_name, label_of
from thads_desktop.gui.fields.choice_field import (
    CheckField,
    ChoiceField,
    LinesField,
    ManyField,
    line_name,
)
from thads_desktop.gui.fields.date_field import DateField
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.fields.ground_field import GroundField, OfferedGround
from thads_desktop.gui.fields.group_field import GroupField, GroupPart
from thads_desktop.gui.fields.money_field import MoneyField
from thads_desktop.gui.fields.number_field import NumberField, RateField
from thads_desktop.gui.fields.paper_number_field import PaperNumberField
from thads_desktop.gui.fields.rows_field import CellColumn, RowsField
from thads_desktop.gui.fields.text_field import LongTextField, TextField, TextsField
from thads_desktop.gui.fields.time_field import TimeField
from thads_desktop.services.act_offers import has_grounds
from thads_desktop.services.case_view import CaseView
from thads_desktop.services.cases import officers
from thads_desktop.services.context import Context
from thads_desktop.services.deliveries import outcome_name
from thads_desktop.services.number_book import series_for

NUMBERS = ("decision_number", "number")  # of the paper itself, from a series
NUMBERING = {"Asset": "number", "Exhibit": "number", "Obligation": "line"}  # nobody types these
_LONG = frozenset(
    {"why", "findings", "evidence", "content", "asks", "answer", "documents", "differences"}
)
_GROUND = {"enforcement_postponed": "legal_ground"}  # where it is not called so
_WIDE = frozenset({"interest", "instalment", "debtors", "creditors", "what", "thing"})
# What one asks of a thing in a row: across, and beneath; the rest is for where there is room.
_ROWS: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "Asset": (("what", "quantity", "condition", "value"), ("place", "certificate", "owner")),
    "Exhibit": (("what", "quantity", "condition"), ("seal", "shelf")),
    "Obligation": (("what", "kind", "amount"), ()),
    "Party": (
        ("role", "name", "birth_year", "identity_number"),
        ("address", "tax_code", "representative"),
    ),
}
_STRETCH = {"what": 4, "name": 4, "address": 3, "condition": 2, "identity_number": 2, "place": 2}
_PARTY = (
    "role name identity_number born_on birth_year is_organisation tax_code phone address "
    "old_address representative account"
)
_OBLIGATION = "what kind amount debtors creditors share is_joint thing instalment interest"
_ORDER = {"Party": _PARTY.split(), "Obligation": _OBLIGATION.split()}


@dataclass(frozen=True, slots=True, kw_only=True)
class FormCase:
    """What the fields of a form ask of: the office, the case, and which act it is."""

    context: Context
    view: CaseView
    kind: str
    code: str


def part_field(part: shape.Field, owner: str, case: FormCase) -> Field:
    """The field of a part of an act, or of a thing it names (`owner`)."""
    field = _named_field(part.name, case) or _shaped_field(part, owner, case)
    field.is_required = part.required
    return field


def _named_field(name: str, case: FormCase) -> Field | None:
    """A part that the case itself has an answer for."""
    field: Field | None = None
    if name == "about":
        event = None if case.kind == case.code else case.context.law.pack.events.get(case.code)
        field = about_choice(case.kind, case.view.timeline, event)
    elif name == _GROUND.get(case.kind, "ground") and has_grounds(case.kind):
        field = GroundField()
    elif name == "outcome" and case.kind == "delivery_attempted":
        field = GroundField()
        field.offer(OfferedGround(one.value, outcome_name(one), "") for one in DeliveryOutcome)
    elif name == "giver":
        field = choice((one, one) for one in _names(case))
    elif name == "replaces":
        added = ("", _("Không ai: bổ sung đương sự"))
        field = choice([added, *((one, one) for one in _names(case))])
    else:
        field = _suggesting_field(name, case)
    return field


def _suggesting_field(name: str, case: FormCase) -> Field | None:
    """A part one writes, with what is likely beside it."""
    if name in NUMBERS and series_for(case.code or case.kind) is not None:
        return PaperNumberField()
    if name in _SUGGESTIONS or (case.kind, name) in _WAYS:
        field = TextField()
        ways = (_(way) for way in _WAYS.get((case.kind, name), ()))
        field.suggest(_SUGGESTIONS[name](case) if name in _SUGGESTIONS else ways)
        return field
    return {"rate": RateField, "at": TimeField}[name]() if name in ("rate", "at") else None


def _shaped_field(part: shape.Field, owner: str, case: FormCase) -> Field:
    """A field as the shape of a part asks for it."""
    field: Field
    kind, is_optional = _without_none(part.type)
    match kind:
        case shape.IntType():
            field = _number(part, kind, case)
        case shape.VarTupleType():
            field = _several(part.name, kind.item_type, case)
        case shape.StructType():
            field = _group(part.name, kind, case, is_optional=is_optional)
        case shape.BoolType():
            field = _yes_or_no(part.name, owner)
        case shape.EnumType():
            nothing = [(None, _("Không nêu"))] if is_optional else []
            field = choice([*nothing, *((one.value, choice_name(one)) for one in kind.cls)])
            field.show_value(part.default)
        case shape.DateType():
            field = _date(case)
        case _:
            field = LongTextField() if part.name in _LONG else TextField()
    return field


def _number(part: shape.Field, kind: shape.IntType, case: FormCase) -> Field:
    if part.name == "line":
        lines = case.view.state.lines
        field = choice((one.obligation.line, line_name(one)) for one in lines)
        field.show_value(next((one.obligation.line for one in lines if one.left > 0), 1))
        return field
    if kind.le == LARGEST_SUM:
        return MoneyField()
    number = NumberField(kind.ge or 0, kind.le)
    number.show_value(part.default if isinstance(part.default, int) else None)
    return number


def _yes_or_no(name: str, owner: str) -> Field:
    if name == "enforceable":
        return choice([(False, _("Chưa có điều kiện")), (True, _("Có điều kiện"))])
    return CheckField(label_of(name, owner))


def _several(name: str, item: shape.Type, case: FormCase) -> Field:
    state = case.view.state
    if isinstance(item, shape.StructType):
        return _rows(item, case)
    if name == "lines":
        return LinesField(state.lines)
    if name == "assets":
        return ManyField((), _("Mọi tài sản"))
    if name in _BOUND:
        role, every = _BOUND[name]
        return ManyField([(one.name, one.name) for one in state.parties(role)], _(every))
    return TextsField()


def _group(name: str, kind: shape.StructType, case: FormCase, *, is_optional: bool) -> GroupField:
    """The parts of one thing; what comes with it only at times is switched on."""
    owner = kind.cls.__name__
    by_name = {part.name: part for part in kind.fields}
    wanted = _ORDER.get(owner, [one for one in by_name if one != NUMBERING.get(owner)])
    parts = {
        one: GroupPart(
            title=label_of(one, owner),
            field=part_field(by_name[one], owner, case),
            is_wide=one in _WIDE,
        )
        for one in wanted
    }
    return GroupField(parts, label_of(name) if is_optional and name in _WIDE else "")


def _rows(kind: shape.StructType, case: FormCase) -> RowsField:
    owner = kind.cls.__name__
    by_name = {part.name: part for part in kind.fields}
    across, below = _ROWS[owner]
    rows = RowsField()
    rows.set_columns(
        [
            CellColumn(
                name=one,
                title=label_of(one, owner),
                make=partial(part_field, by_name[one], owner, case),
                stretch=_STRETCH.get(one, 1),
                is_below=one in below,
            )
            for one in (*across, *below)
        ]
    )
    rows.offer_more(_("Thêm dòng"))
    rows.add_row()
    return rows


def _date(case: FormCase) -> DateField:
    field = DateField()
    field.today = case.context.today
    return field


def choice(choices: Iterable[tuple[object, str]]) -> ChoiceField:
    """A choice among these."""
    field = ChoiceField()
    field.offer(choices)
    return field


def _without_none(kind: shape.Type) -> tuple[shape.Type, bool]:
    """What a part is when it is there, and whether it may be absent."""
    if isinstance(kind, shape.UnionType):
        there = next(one for one in kind.types if not isinstance(one, shape.NoneType))
        return _without_none(there)[0], True
    return (
        (_without_none(kind.type)[0], False) if isinstance(kind, shape.Metadata) else (kind, False)
    )


def _names(case: FormCase) -> list[str]:
    return [party.name for party in case.view.state.present_parties]


def _creditors(case: FormCase) -> Sequence[str]:
    return [party.name for party in case.view.state.parties(PartyRole.CREDITOR)]


def _debtors(case: FormCase) -> Sequence[str]:
    return [party.name for party in case.view.state.parties(PartyRole.DEBTOR)]


_SUGGESTIONS: Mapping[str, Callable[[FormCase], Sequence[str]]] = {
    "officer": lambda case: officers(case.context),
    "signed_by": lambda case: officers(case.context),
    "payee": _creditors,
    "payer": _debtors,
    "requester": _creditors,
    "to_name": _names,
    "keeper": _names,
    "owner": _names,
}
_BY_HAND = (mark("Trực tiếp"), mark("Bưu chính"), mark("Điện tử"))
# How one usually says it; other words are as good.
_WAYS: Mapping[tuple[str, str], Sequence[str]] = {
    ("exhibit_transferred", "outcome"): (
        mark("Trả lại đương sự"),
        mark("Tịch thu, sung quỹ nhà nước"),
        mark("Tiêu hủy"),
        mark("Bán"),
    ),
    ("judgment_received", "way"): _BY_HAND,
    ("money_paid_out", "way"): (mark("Chuyển khoản"), mark("Tiền mặt")),
    ("price_set", "way"): (
        mark("Đương sự thỏa thuận"),
        mark("Thẩm định giá"),
        mark("Chấp hành viên xác định"),
    ),
    ("request_received", "way"): (*_BY_HAND, mark("Bằng lời nói")),
}
_BOUND: Mapping[str, tuple[PartyRole, str]] = {
    "debtors": (PartyRole.DEBTOR, mark("Mọi người phải thi hành án")),
    "creditors": (PartyRole.CREDITOR, mark("Mọi người được thi hành án")),
}
