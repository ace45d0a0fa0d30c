"""The linter of forms (soát biểu mẫu): what is wrong in a form's file, line by line.

It reads the wording as the office wrote it and knows no case: values nobody gives, variants no
rule leads to, laws that overlap or end, documents that are cited too late, marks left over.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property
from itertools import pairwise
from typing import Any

import msgspec

from thads_desktop.base.errors import KnownIoError
from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.documents.form_library import parse_form, shipped_frame
from thads_desktop.documents.form_lines import FormLines
from thads_desktop.documents.form_names import given_members
from thads_desktop.documents.forms import GIVEN, ITEM, OF_CASE, Form, LawOfForm
from thads_desktop.documents.repealed import cited_too_late
from thads_desktop.documents.templates import Expression, Text
from thads_desktop.documents.text_checks import left_over
from thads_desktop.documents.values import TemplateFaultError
from thads_desktop.domain.shape_words import shape_fault

_TOML_LINE = re.compile(r"\(at line (\d+), column \d+\)")
_PLACES = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_EXPRESSIONS = frozenset({"when", "each", "fits"})
_PRINTED = frozenset(
    {"text", "title", "subject", "kind", "bases", "label", "value", "cells", "caption", "roles"}
)
_WITH_LAW = ("decision", "minutes", "notice", "letter")
_SIGNED = ("decision", "notice", "letter")


@dataclass(frozen=True, slots=True, order=True)
class FormFault:
    """Lỗi của biểu mẫu: on which line (from 1), and what is wrong."""

    line: int
    what: str


@dataclass(frozen=True, slots=True)
class _Written:
    """A text of the file: under which key, in which table of the top, its line, what it asks for."""

    top: str
    key: str
    text: str
    line: int
    is_expression: bool = False
    names: frozenset[str] = frozenset()
    variants: frozenset[str] = frozenset()

    @property
    def is_template(self) -> bool:
        return self.is_expression or "{" in self.text


def lint_form(
    content: bytes,
    *,
    key: str,
    on: date,
    frame_of: Callable[[str], bytes] = shipped_frame,
) -> tuple[FormFault, ...]:
    """Everything wrong with a form that is to be used under a key on a day; none of a clean one."""
    try:
        text = content.decode()
        data = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        return (_unreadable(error),)
    linted = _Linted(text, data, key, on, frame_of)
    return tuple(sorted(set(linted.faults())))


def _unreadable(error: Exception) -> FormFault:
    place = _TOML_LINE.search(str(error))
    said = _("Tệp không đọc được: {what}").format(what=_TOML_LINE.sub("", str(error)).strip())
    return FormFault(int(place[1]) if place else 1, said)


class _Linted:
    """One form under the linter."""

    def __init__(
        self,
        text: str,
        data: dict[str, Any],
        key: str,
        on: date,
        frame_of: Callable[[str], bytes],
    ) -> None:
        self._content, self._data, self._key, self._on = text, data, key, on
        self._frame_of = frame_of
        self._lines = FormLines(text)

    def faults(self) -> Iterator[FormFault]:
        """Of the names first; what cannot be compiled is told template by template."""
        unknown = list(self._unknown_names())
        yield from unknown
        try:
            form = parse_form(self._content.encode(), file=self._key, frame_of=self._frame_of)
        except KnownIoError as error:
            if not unknown:
                yield from list(self._templates()) or [self._of_shape(error)]
            return
        yield from self._head(form)
        yield from self._variants(form)
        yield from self._fields(form)
        yield from self._laws(form)
        yield from self._wording(form)

    # ── Templates ────────────────────────────────────────────────────────────────────────────

    @cached_property
    def _written(self) -> list[_Written]:
        return list(_written_in(self._data, self._lines))

    @cached_property
    def _frame(self) -> dict[str, Any]:
        name = self._data.get("frame")
        try:
            return tomllib.loads(self._frame_of(str(name)).decode()) if name else {}
        except ValueError:
            return {}  # told when the form is read

    @cached_property
    def _known(self) -> frozenset[str]:
        fields = [*_tables(self._data, "field"), *_tables(self._frame, "field")]
        declared = {str(field.get("name", "")).partition(".")[0] for field in fields}
        return frozenset(declared) | (GIVEN | OF_CASE if self._frame else {ITEM})

    def _unknown_names(self) -> Iterator[FormFault]:
        members = given_members(str(self._data.get("act", ""))) if self._frame else {}
        for one in self._written:
            for name in sorted(one.names):
                top, _dot, member = name.partition(".")
                of_top = members.get(top)
                is_known = not of_top or not member or member.partition(".")[0] in of_top
                if top not in self._known or not is_known:
                    said = _(
                        "Không có dữ liệu “{name}”. Hãy khai một mục ([[field]]), hoặc sửa tên."
                    )
                    yield FormFault(one.line, said.format(name=name))

    def _templates(self) -> Iterator[FormFault]:
        """Those that cannot be compiled, each on its line."""
        for one in self._written:
            if one.is_template:
                try:
                    (Expression if one.is_expression else Text)(one.text, self._known).compiled()
                except TemplateFaultError as error:
                    what = str(error).rpartition("”: ")[2]
                    yield FormFault(one.line, _("Câu mẫu sai: {what}").format(what=what))

    def _of_shape(self, error: KnownIoError) -> FormFault:
        cause = error.__cause__
        if isinstance(cause, msgspec.ValidationError):
            found = shape_fault(cause, Form)
            line = self._lines.of_path(found.path)
            if found.path.endswith(".kind"):
                return FormFault(line, _("Không có loại khối này (kind)."))
            return FormFault(line, found.sentence)
        return FormFault(1, str(cause))

    # ── Head, variants, fields ───────────────────────────────────────────────────────────────

    def _head(self, form: Form) -> Iterator[FormFault]:
        if form.key != self._key:
            said = _("Mã biểu mẫu (key) phải là “{key}”.")
            yield FormFault(self._lines.of_key("key"), said.format(key=self._key))
        if form.frame in _SIGNED and not form.signer:
            yield FormFault(1, _("Chưa ghi người ký (signer = head hoặc officer)."))
        if form.frame == "decision" and not _tables(self._data, "recipients"):
            yield FormFault(1, _("Chưa ghi nơi nhận ([[recipients]])."))
        if form.frame in _WITH_LAW and not form.laws:
            yield FormFault(1, _("Chưa ghi luật áp dụng và thời gian có hiệu lực ([[law]])."))

    def _variants(self, form: Form) -> Iterator[FormFault]:
        keys, has_default = [one.key for one in form.variants], False
        for nth, one in enumerate(form.variants):
            line = self._lines.of_path(f"variant[{nth}]")
            if one.key in keys[:nth]:
                yield FormFault(line, _("Có hai biến thể “{key}”.").format(key=one.key))
            if one.when is not None and has_default:
                said = _("Không bao giờ xét tới: đứng sau một biến thể không có điều kiện (when).")
                yield FormFault(line, said)
            has_default = has_default or one.when is None
        for written in self._written:
            for key in sorted(written.variants - set(keys)):
                said = _("Không có biến thể “{key}”: phần này không bao giờ được in.")
                yield FormFault(written.line, said.format(key=key))

    def _fields(self, form: Form) -> Iterator[FormFault]:
        used, names = self._used_names(), [field.get("name") for field in self._own_fields()]
        for nth, field in enumerate(self._own_fields()):
            line, name = self._lines.of_path(f"field[{nth}]"), str(field.get("name", ""))
            if name in names[:nth]:
                yield FormFault(line, _("Mục “{name}” được khai hai lần.").format(name=name))
            if "ask" not in field:
                continue
            if not field.get("label") and not field.get("hint"):
                said = _("Mục “{name}” phải hỏi mà chưa có nhãn (label) hay lời hỏi (hint).")
                yield FormFault(line, said.format(name=name))
            if field["ask"] == "choice" and not field.get("options"):
                said = _("Mục “{name}” chọn trong danh sách mà chưa có danh sách (options).")
                yield FormFault(line, said.format(name=name))
            if form.frame and name in GIVEN | OF_CASE:
                said = _("“{name}” là dữ liệu của hồ sơ, không hỏi lại.")
                yield FormFault(line, said.format(name=name))
            if name not in used:
                said = _("Mục “{name}” được hỏi mà không dùng trong lời văn.")
                yield FormFault(line, said.format(name=name))

    def _own_fields(self) -> list[dict[str, Any]]:
        return _tables(self._data, "field")

    def _used_names(self) -> frozenset[str]:
        """The values that the form or its frame prints, or asks about."""
        of_frame = _written_in(self._frame, FormLines(""))
        paths = (path for one in (*self._written, *of_frame) for path in one.names)
        return frozenset(path.partition(".")[0] for path in paths)

    # ── Law and wording ──────────────────────────────────────────────────────────────────────

    def _laws(self, form: Form) -> Iterator[FormFault]:
        placed = [(law, self._lines.of_path(f"law[{nth}]")) for nth, law in enumerate(form.laws)]
        placed.sort(key=lambda one: one[0].valid_from)
        for law, line in placed:
            if not law.bases:
                yield FormFault(line, _("Chưa ghi căn cứ pháp lý (bases)."))
            if law.valid_to < law.valid_from:
                yield FormFault(line, _("Ngày hết hiệu lực ở trước ngày bắt đầu."))
            yield from self._cited_too_late(law, line)
        for (law, _line), (following, line) in pairwise(placed):
            yield from _between(law, following, line)
        if placed and max(law.valid_to for law, _line in placed) < self._on:
            said = _("Mọi luật của biểu mẫu đã hết hiệu lực trước ngày {day} ([[law]]).")
            yield FormFault(placed[-1][1], said.format(day=format_date(self._on)))

    def _cited_too_late(self, law: LawOfForm, line: int) -> Iterator[FormFault]:
        """Bases that had lapsed on the last day on which the form may cite them, so far."""
        last = min(law.valid_to, max(self._on, law.valid_from))
        for basis in law.bases:
            for lapsed in cited_too_late(basis, last):
                yield FormFault(line, _lapsed(lapsed.name, lapsed.until, lapsed.instead))

    def _wording(self, form: Form) -> Iterator[FormFault]:
        first = min((law.valid_from for law in form.laws), default=self._on)
        for one in self._written:
            if one.key not in _PRINTED or one.is_expression or one.top == "field":
                continue
            plain = _PLACES.sub(" ", one.text)
            for said in left_over(plain):
                yield FormFault(one.line, said)
            if one.top != "law":
                for lapsed in cited_too_late(plain, first):
                    yield FormFault(one.line, _lapsed(lapsed.name, lapsed.until, lapsed.instead))


def _between(law: LawOfForm, following: LawOfForm, line: int) -> Iterator[FormFault]:
    if following.valid_from <= law.valid_to:
        said = _("Hai luật cùng áp dụng cho ngày {day}.")
        yield FormFault(line, said.format(day=format_date(following.valid_from)))
    elif following.valid_from - law.valid_to > timedelta(days=1):
        said = _("Không có luật nào áp dụng từ sau ngày {day} đến trước ngày {next}.")
        days = {"day": format_date(law.valid_to), "next": format_date(following.valid_from)}
        yield FormFault(line, said.format(**days))


def _lapsed(name: str, until: date, instead: str) -> str:
    said = _("{name} hết hiệu lực từ sau ngày {day}; nay là {instead}.")
    return said.format(name=name, day=format_date(until), instead=instead)


def _written_in(data: Mapping[str, Any], lines: FormLines) -> Iterator[_Written]:
    """Every text of a file, with what it asks for when it is a template."""
    from thads_desktop.documents.sandbox import asked_by  # noqa: PLC0415 - slow

    for top, value in data.items():
        for key, text in _texts(top, value):
            is_expression = key in _EXPRESSIONS or (key == "recipients" and top == "block")
            one = _Written(top, key, text, lines.of_text(key, text), is_expression=is_expression)
            if one.is_template:
                one = replace(one, **asked_by(text, is_expression=is_expression)._asdict())
            yield one


def _texts(key: str, value: object) -> Iterator[tuple[str, str]]:
    """Every text within a value of the file, with the key it stands under."""
    match value:
        case str():
            yield key, value
        case list():
            for one in value:
                yield from _texts(key, one)
        case dict():
            for name, one in value.items():
                yield from _texts(name, one)
        case _:
            return


def _tables(data: Mapping[str, Any], name: str) -> list[dict[str, Any]]:
    found = data.get(name, [])
    tables = found if isinstance(found, list) else []
    return [one for one in tables if isinstance(one, dict)]
