"""What is wrong with the shape of a value, in words: which field, and what it must be."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

import msgspec
from msgspec import inspect as shapes

from thads_desktop.base.language import _, mark

_STEPS = re.compile(r"[^.\[\]]+")  # of `parties[0].role`
_NAMED = re.compile(r"`([^`$]+)`")
_REFUSED = re.compile(r"Invalid enum value '?(.*?)'?$")
_GOT = re.compile(r", got `([^`]+)`$")
_TYPE_NAMES = {
    "int": mark("số nguyên"),
    "float": mark("số thập phân"),
    "str": mark("chữ"),
    "bool": mark("true hoặc false"),
    "date": mark("ngày"),
    "datetime": mark("ngày giờ"),
    "time": mark("giờ"),
    "array": mark("danh sách"),
    "object": mark("bảng gồm các trường"),
    "null": mark("bỏ trống"),
}


_PLAIN: Mapping[type, str] = {
    shapes.BoolType: mark("true hoặc false"),
    shapes.DateType: mark("ngày có thật dạng 2026-11-22"),
}


class ShapeFault(NamedTuple):
    """Chỗ sai: the path to the field ("" is the whole), and a sentence without its stop."""

    path: str
    sentence: str


def shape_fault(error: msgspec.ValidationError, kind: type[msgspec.Struct]) -> ShapeFault:
    """What a converter refused, told in the person's language."""
    what, _sep, where = str(error).partition(" - at `$")
    path = where.rstrip("`").lstrip(".")
    if what.startswith("Object") and (named := _NAMED.search(what)):  # missing, or one too many
        field = named[1]
        is_missing = what.startswith("Object missing")
        said = _("thiếu trường “{name}”") if is_missing else _("không có trường “{name}”")
        return ShapeFault(f"{path}.{field}" if path else field, said.format(name=field))
    return ShapeFault(path, _must_be(what, _place(path), _at(kind, path)))


def _place(path: str) -> str:
    """`trường “lines”, mục 2`, as a person would say where `lines[1]` stands."""
    name = path.rpartition(".")[2]
    if not name:
        return _("nội dung")
    field, _sep, item = name.rstrip("]").partition("[")
    place = _("trường “{name}”").format(name=field)
    return place + _(", mục {number},").format(number=int(item) + 1) if item.isdigit() else place


def _must_be(what: str, place: str, wanted: shapes.Type | None) -> str:
    refused = _REFUSED.match(what)
    if refused is not None:
        values = ", ".join(_values(wanted))
        said = _("{place}: giá trị “{value}” không có trong: {values}")
        return said.format(place=place.rstrip(","), value=refused[1], values=values)
    said = _("{place} phải là {wanted}").format(place=place, wanted=_expected(wanted))
    got = _GOT.search(what)
    return said + _(", không phải {got}").format(got=_type_name(got[1])) if got else said


def _type_name(name: str) -> str:
    said = _TYPE_NAMES.get(name)
    return _(said) if said else name


@cache
def _shape_of(kind: type[Any]) -> shapes.Type:
    return shapes.type_info(kind)


def _at(kind: type[msgspec.Struct], path: str) -> shapes.Type | None:
    """The shape that stands at a path; None when the path leads nowhere."""
    found: shapes.Type | None = _shape_of(kind)
    for step in _STEPS.findall(path):
        inside = _inner(found)
        if isinstance(inside, shapes.StructType):
            found = next((one.type for one in inside.fields if one.encode_name == step), None)
        elif isinstance(inside, shapes.VarTupleType):
            found = inside.item_type
    return found


def _inner(shape: shapes.Type | None) -> shapes.Type | None:
    """Without what only describes it, and without "or nothing"."""
    if isinstance(shape, shapes.Metadata):
        return _inner(shape.type)
    if isinstance(shape, shapes.UnionType):
        return _inner(next(one for one in shape.types if not isinstance(one, shapes.NoneType)))
    return shape


def _values(shape: shapes.Type | None) -> list[str]:
    """Every value that may be chosen."""
    match _inner(shape):
        case shapes.EnumType(cls=choices):
            return [str(one.value) for one in choices]
        case shapes.LiteralType(values=values):
            return [str(one) for one in values]
    return []


def _expected(shape: shapes.Type | None) -> str:
    """What must be written."""
    inner = _inner(shape)
    match inner:
        case shapes.EnumType() | shapes.LiteralType():
            return _("một trong: {values}").format(values=", ".join(_values(inner)))
        case shapes.IntType():
            return _number(inner)
        case shapes.StrType():
            return _text(inner, _described(shape))
        case shapes.VarTupleType(item_type=item, min_length=least):
            return _list(item, least)
    return _(_PLAIN.get(type(inner), _TYPE_NAMES["object"]))


def _number(shape: shapes.IntType) -> str:
    least = shape.ge if shape.gt is None else shape.gt + 1
    if least is None:
        return _("số nguyên")
    if shape.le is None:
        return _("số nguyên từ {least} trở lên").format(least=least)
    return _("số nguyên từ {least} đến {most}").format(least=least, most=shape.le)


def _text(shape: shapes.StrType, described: str) -> str:
    if shape.pattern is not None:
        return _("chữ dạng {form}").format(form=described or shape.pattern)
    if shape.min_length and shape.max_length:
        return _("chữ, từ {least} đến {most} ký tự").format(
            least=shape.min_length, most=shape.max_length
        )
    if shape.max_length:
        return _("chữ, không quá {most} ký tự").format(most=shape.max_length)
    return _("chữ")


def _described(shape: shapes.Type | None) -> str:
    """What the shape says of itself."""
    if isinstance(shape, shapes.UnionType):
        return next(filter(None, map(_described, shape.types)), "")
    if isinstance(shape, shapes.Metadata) and shape.extra_json_schema:
        return _(str(shape.extra_json_schema.get("description", "")))
    return ""


def _list(item: shapes.Type, least: int | None) -> str:
    said = _("danh sách, mỗi mục là {item}").format(item=_expected(item))
    return said + _(" (ít nhất {least} mục)").format(least=least) if least else said
