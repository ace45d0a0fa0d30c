"""Entries of a law pack as an office sets them otherwise: checked as a pack's own entries are."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import NamedTuple, TypeVar

import msgspec
from msgspec import inspect as shapes

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.domain import law_entries as e
from thads_desktop.domain.entry_identity import IDENTITY, changeable
from thads_desktop.domain.entry_words import field_name
from thads_desktop.domain.law_files import SECTIONS
from thads_desktop.domain.shape_words import shape_fault

EntryT = TypeVar("EntryT", bound=e.Entry)
OVERRIDABLE: Mapping[str, type[e.Entry]] = MappingProxyType(
    {section: kind for section in SECTIONS for kind in IDENTITY if SECTIONS[section] is kind}
)


class EntryOverride(NamedTuple):
    """Đơn vị sửa một mục: what some of its fields say from a day on, as text, and why.

    `entry` is the identity within the section; an empty text leaves its field out, the values of
    a list stand with commas between them.
    """

    section: str
    entry: str
    changes: Mapping[str, str]
    since: date
    to: date
    why: str


def kind_of_section(section: str) -> type[e.Entry]:
    """The kind of entry a section holds.

    Raises:
        DomainError: `section_unknown` for one whose entries cannot be overridden.
    """
    kind = OVERRIDABLE.get(section)
    if kind is None:
        raise DomainError(
            _("Không có danh mục “{section}” để sửa. Các danh mục: {known}.").format(
                section=section, known=", ".join(OVERRIDABLE)
            ),
            code="section_unknown",
            field="section",
        )
    return kind


def section_of(entry: e.Entry) -> str:
    """The section an entry stands in, as the files of a pack name it."""
    return next(section for section, kind in OVERRIDABLE.items() if isinstance(entry, kind))


def texts_of(entry: e.Entry) -> dict[str, str]:
    """What an office can change of an entry, as it would write it; empty where it says nothing."""
    return {name: _text(getattr(entry, name)) for name in changeable(type(entry))}


def overriding(base: EntryT, override: EntryOverride) -> EntryT:
    """The entry that goes before `base`, on no day on which `base` is not in force.

    Raises:
        DomainError: `dates_reversed`, `field_unknown`, `value_wrong`, `nothing_changed`; `field`
            names the field at fault.
    """
    to = min(override.to, base.to)
    if to < override.since:
        raise DomainError(
            _("Ngày hết hiệu lực ở trước ngày bắt đầu."), code="dates_reversed", field="to"
        )
    changed = _with_texts(base, override.changes)
    if changed == base:
        raise DomainError(
            _("Nội dung sửa không khác gì luật. Hãy sửa ít nhất một trường."),
            code="nothing_changed",
            field="changes",
        )
    return msgspec.structs.replace(
        changed,
        since=override.since,
        to=to,
        note=override.why,
        confidence=e.Confidence.TO_CHECK,
    )


def _with_texts(base: EntryT, changes: Mapping[str, str]) -> EntryT:
    kind = type(base)
    known = changeable(kind)
    for name in changes:
        if name not in known:
            raise DomainError(
                _("Mục này không có trường “{name}” để sửa. Các trường: {known}.").format(
                    name=name, known=", ".join(known)
                ),
                code="field_unknown",
                field=name,
            )
    kept = {name: _text(getattr(base, name)) for name in IDENTITY[kind]}
    lists, texts = _lists(kind), {**kept, **texts_of(base), **changes}
    said = {name: _parts(t) if name in lists else t for name, t in texts.items() if t}
    try:
        changed = msgspec.convert(said, kind, strict=False)
    except msgspec.ValidationError as error:
        found = shape_fault(error, kind)
        field = re.split(r"[.\[]", found.path)[0]
        raise DomainError(
            f"{field_name(kind, field)}: {found.sentence}.", code="value_wrong", field=field
        ) from error
    same = {name: getattr(base, name) for name in e.Entry.__struct_fields__}
    return msgspec.structs.replace(changed, **same)


@cache
def _lists(kind: type[e.Entry]) -> frozenset[str]:
    """The fields that hold several values, written with commas between them."""
    described = shapes.type_info(kind)
    assert isinstance(described, shapes.StructType)  # noqa: S101 - entries are structs
    return frozenset(part.name for part in described.fields if _is_list(part.type))


def _is_list(shape: shapes.Type) -> bool:
    if isinstance(shape, shapes.Metadata):
        return _is_list(shape.type)
    if isinstance(shape, shapes.UnionType):
        return any(map(_is_list, shape.types))
    return isinstance(shape, shapes.VarTupleType | shapes.TupleType)


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split(",")]


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return "" if value is None else str(value)
