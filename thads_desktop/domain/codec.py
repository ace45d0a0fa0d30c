"""Payload bytes in and out: strict when typed here, total when they come from elsewhere."""

from __future__ import annotations

from functools import cache
from typing import Any

import msgspec

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.base.written import written_line, written_lines
from thads_desktop.domain.acts import Act
from thads_desktop.domain.kinds import KIND_OF_PAYLOAD, KINDS
from thads_desktop.domain.payloads import Payload
from thads_desktop.domain.shape_words import shape_fault

_encoder = msgspec.json.Encoder()
_DEEPEST = 8  # values in values; no payload has so many
# What may go over several lines; everything else is one line wherever it is shown and printed.
_OF_LINES = frozenset(
    {"answer", "asks", "condition", "content", "differences", "documents", "evidence", "findings"}
    | {"note", "thing", "what", "why", "words"}
)


@cache
def _decoder(kind: str) -> msgspec.json.Decoder[Payload]:
    return msgspec.json.Decoder(KINDS[kind].payload)


def encode_payload(payload: Payload) -> bytes:
    """The bytes that are hashed and kept.

    Raises:
        DomainError: `fields_wrong` for a value its kind cannot hold: what is recorded here must
            be readable here.
    """
    content = _encoder.encode(payload)
    try:
        _decoder(kind_of(payload)).decode(content)
    except msgspec.ValidationError as error:
        raise _fields_wrong(error, type(payload)) from error
    return content


def kind_of(payload: Payload) -> str:
    """The key of the kind a payload belongs to."""
    return KIND_OF_PAYLOAD[type(payload)].key


def decode_payload(act: Act) -> Payload | None:
    """The payload of an act, or None when a newer program wrote a kind or version unknown here."""
    kind = KINDS.get(act.kind)
    if kind is None or act.version > kind.version:
        return None
    try:
        return _decoder(act.kind).decode(act.payload)
    except (ValueError, RecursionError):  # foreign bytes that break our schema are kept, not read
        return None


def parse_payload(kind: str, data: Any) -> Payload:  # noqa: ANN401 - plain JSON values
    """A payload from plain JSON values, its texts as a person means them (`base.written`).

    Raises:
        DomainError: `kind_unknown` or `fields_wrong`, naming the field at fault.
    """
    known = KINDS.get(kind)
    if known is None:
        raise DomainError(
            _("Không có loại hành vi “{kind}”. Lệnh “thads act kinds” liệt kê các loại.").format(
                kind=kind
            ),
            code="kind_unknown",
            field="kind",
        )
    try:
        return msgspec.convert(_written(data), known.payload)
    except msgspec.ValidationError as error:
        raise _fields_wrong(error, known.payload) from error


def _written(data: Any, field: str = "", deep: int = 0) -> Any:  # noqa: ANN401 - plain JSON values
    """The values with every text written in one way."""
    if isinstance(data, str):
        return written_lines(data) if field in _OF_LINES else written_line(data)
    if deep == _DEEPEST:
        return data
    if isinstance(data, dict):
        return {name: _written(value, str(name), deep + 1) for name, value in data.items()}
    if isinstance(data, list | tuple):
        return [_written(value, field, deep + 1) for value in data]
    return data


def _fields_wrong(error: msgspec.ValidationError, payload: type[Payload]) -> DomainError:
    found = shape_fault(error, payload)
    return DomainError(
        _("Nội dung hành vi chưa đúng: {what}. Hãy sửa rồi ghi lại.").format(what=found.sentence),
        code="fields_wrong",
        field=found.path or None,
    )
