"""The fields of an entry of the law packs, made from its shape; each reads text as a pack writes."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from msgspec import inspect as shape

from thads_desktop.domain import law_entries as e
from thads_desktop.domain.entry_identity import changeable, identity
from thads_desktop.domain.entry_overrides import texts_of
from thads_desktop.domain.entry_words import value_name
from thads_desktop.domain.law_pack import LawPack
from thads_desktop.gui.fields.choice_field import ChoiceField
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.fields.money_field import MoneyField
from thads_desktop.gui.fields.text_field import LongTextField, TextField

_LONG = frozenset({"words", "says"})
_MONEY, _SHARE = {"description": "đồng"}, {"description": "0.03, 1/3"}
_SAYS_NOTHING = frozenset({"", "false"})


class OptionalSumField(MoneyField):
    """A sum that an entry may leave out; then it is none, not 0."""


class ShareField(TextField):
    """A rate or share; its decimals may stand after a comma, as people write them."""

    def read(self) -> str:
        """The share as a pack writes it."""
        return super().read().replace(",", ".")


def asked_of(entry: e.Entry, pack: LawPack) -> Collection[str]:
    """The fields worth asking for: those that entries of the same list fill in."""
    kind, of = type(entry), _list_of(entry)
    alike = [texts_of(one) for one in (entry, *pack.entries(kind)) if _list_of(one) == of]
    return {name for texts in alike for name, text in texts.items() if text not in _SAYS_NOTHING}


def _list_of(entry: e.Entry) -> str:
    """The decision a ground is for, the year of a target; "" where there is one list."""
    return identity(entry).rpartition(":")[0]


def entry_fields(kind: type[e.Entry], asked: Collection[str]) -> dict[str, Field]:
    """A field for each part of an entry that an office can set otherwise and that is asked for."""
    described = shape.type_info(kind)
    assert isinstance(described, shape.StructType)  # noqa: S101 - entries are structs
    parts = {part.name: part for part in described.fields}
    return {name: _field(parts[name]) for name in changeable(kind) if name in asked}


def show_texts(fields: Mapping[str, Field], texts: Mapping[str, str]) -> None:
    """Fill the fields with what an entry says; a sum that is 0 in the law may be 0."""
    for name in fields.keys() & texts.keys():
        field, text = fields[name], texts[name]
        if isinstance(field, MoneyField):
            field.is_required = field.is_required and text != "0"
            field.show_value(int(text or 0))
        else:
            field.show_value(text)


def text_of(field: Field) -> str:
    """What a field says, as a pack writes it; empty where it says nothing.

    Raises:
        DomainError: it cannot be read, or is missing.
    """
    if isinstance(field, OptionalSumField) and not field.is_filled():
        return ""
    return str(field.read())


def _field(part: shape.Field) -> Field:
    inner = _inner(part.type)
    field: Field
    match inner:
        case shape.BoolType():
            field = _choice(part.name, "false", "true")
        case shape.LiteralType(values=values):
            field = _choice(part.name, *map(str, values))
        case shape.Metadata(type=shape.IntType(), extra_json_schema=said) if said == _MONEY:
            field = MoneyField() if inner is part.type else OptionalSumField()
        case shape.Metadata(extra_json_schema=said) if said == _SHARE:
            field = ShareField()
        case _:
            field = LongTextField() if part.name in _LONG else TextField()
    field.is_required = part.required
    return field


def _inner(kind: shape.Type) -> shape.Type:
    """Without "or nothing"."""
    if isinstance(kind, shape.UnionType):
        return next(one for one in kind.types if not isinstance(one, shape.NoneType))
    return kind


def _choice(name: str, *values: str) -> ChoiceField:
    field = ChoiceField()
    field.offer((value, value_name(name, value)) for value in values)
    return field
