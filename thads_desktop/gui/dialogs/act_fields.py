"""The fields of a plain act, made from the shape of its payload."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from msgspec import inspect as shape

from thads_desktop.base.language import _
from thads_desktop.domain.case_state import LineBalance
from thads_desktop.domain.kinds import ActKind
from thads_desktop.domain.payloads import Payload
from thads_desktop.domain.vocabulary import PostponementGround
from thads_desktop.gui.dialogs.step_fields import step_labels
from thads_desktop.gui.fields.choice_field import ChoiceField, LinesField, line_name
from thads_desktop.gui.fields.date_field import DateField
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.fields.money_field import MoneyField
from thads_desktop.gui.fields.text_field import LongTextField, TextField

_LONG = frozenset({"why", "note", "findings"})
_KEPT = frozenset({"rule", "trigger"})  # which deadline it is about: told by the title, not typed


def act_fields(kind: ActKind, lines: Sequence[LineBalance]) -> dict[str, Field]:
    """A field for each part of the payload; lines are not asked when there is only one."""
    described = shape.type_info(kind.payload)
    assert isinstance(described, shape.StructType)  # noqa: S101 - payloads are structs
    fields = {}
    for part in described.fields:
        if part.name in _KEPT or (part.name == "lines" and len(lines) == 1):
            continue
        field = _field(part, lines)
        field.is_required = part.required
        fields[part.name] = field
    return fields


def plain(payload: Payload) -> dict[str, object]:
    """The parts of a payload by name, as fields take them."""
    return msgspec.structs.asdict(payload)


def label_of(name: str) -> str:
    """What a field is called."""
    return {
        **step_labels(),
        "happened_on": _("Ngày"),
        "officer": _("Chấp hành viên"),
        "enforceable": _("Phân loại"),
        "ground": _("Căn cứ"),
        "decision_number": _("Số quyết định"),
        "lines": _("Các khoản"),
        "line": _("Khoản"),
        "amount": _("Số tiền"),
        "why": _("Lý do"),
        "receipt_number": _("Số biên lai"),
        "until": _("Đến ngày"),
        "receiver": _("Cơ quan nhận ủy thác"),
        "reason": _("Lý do đính chính"),
    }.get(name, name)


def _field(part: shape.Field, lines: Sequence[LineBalance]) -> Field:
    field: Field
    match _without_none(part.type):
        case shape.IntType() if part.name == "line":
            field = _choice([(line.obligation.line, line_name(line)) for line in lines])
            field.show_value(next((one.obligation.line for one in lines if one.left > 0), 1))
        case shape.IntType():
            field = MoneyField()
        case shape.VarTupleType():
            field = LinesField(lines)
        case shape.BoolType():
            field = _choice([(False, _("Chưa có điều kiện")), (True, _("Có điều kiện"))])
        case shape.EnumType() as closed:
            field = _choice([(one.value, _choice_name(one.value)) for one in closed.cls])
        case shape.DateType():
            field = DateField()
        case _:
            field = LongTextField() if part.name in _LONG else TextField()
    return field


def _without_none(kind: shape.Type) -> shape.Type:
    if isinstance(kind, shape.UnionType):
        return next(one for one in kind.types if not isinstance(one, shape.NoneType))
    return kind.type if isinstance(kind, shape.Metadata) else kind


def _choice(choices: Sequence[tuple[object, str]]) -> ChoiceField:
    field = ChoiceField()
    field.offer(choices)
    return field


def _choice_name(value: str) -> str:
    return {
        PostponementGround.AGREEMENT.value: _("Các đương sự thỏa thuận"),
        PostponementGround.OTHER.value: _("Căn cứ khác theo luật"),
    }.get(value, value)
