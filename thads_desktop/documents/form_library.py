"""The library of forms (thư viện biểu mẫu): the files of `resources/forms`, and how a file is read.

A form of an office's own is checked whole when it is read, and a fault names the file and the
place. The library's are checked before they are shipped: their templates are compiled when a form
is first used, so that listing them all costs no more than reading their files.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import msgspec

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.base.paths import resource
from thads_desktop.documents.form_blocks import (
    AnyBlock,
    BodyBlock,
    SignatoryPart,
    SignaturesBlock,
)
from thads_desktop.documents.forms import GIVEN, ITEM, OF_CASE, Form, Frame, form_fault
from thads_desktop.documents.templates import Expression, Text

_FRAMES = "frames"
_LARGEST_FILE = 256 * 1024
_MOST_TEMPLATES, _MOST_LETTERS = 1_000, 64 * 1024  # to be compiled, in one file


def shipped_frame(name: str) -> bytes:
    """The file of a frame of the library.

    Raises:
        ValueError: there is none of that name.
    """
    file = resource("forms", _FRAMES, f"{name}.toml")
    if not name.isidentifier() or not file.is_file():
        message = f"no frame {name!r}"
        raise ValueError(message)
    return file.read_bytes()


def parse_form(
    content: bytes,
    *,
    file: str,
    family: str = "",
    frame_of: Callable[[str], bytes] = shipped_frame,
    is_own: bool = True,
) -> Form:
    """One form from the bytes of its file, in the frame it names.

    Raises:
        KnownIoError: `form_broken`, naming the file and the place of the fault.
    """
    try:
        data = _toml(content)
        frame = frame_of(str(data["frame"])) if data.get("frame") else b""
        around = _toml(frame)
        known = _declared(data) | (_declared(around) | GIVEN | OF_CASE if frame else {ITEM})
        digest = sha256(content + frame).hexdigest()
        given = {**data, "file": file, "family": family, "digest": digest, "is_own": is_own}
        reader = _reader(known, at_once=is_own)
        form = msgspec.convert(given, Form, dec_hook=reader)
        return _framed(form, around, reader) if frame else form
    except (ValueError, RecursionError) as error:
        # Of TOML, of msgspec, of templates, of unreadable letters; of lists nested without end.
        raise form_fault(file, str(error)) from error


def _toml(content: bytes) -> dict[str, Any]:
    if len(content) > _LARGEST_FILE:
        message = f"{len(content)} > {_LARGEST_FILE} bytes"
        raise ValueError(message)
    return tomllib.loads(content.decode())


def _declared(data: dict[str, Any]) -> frozenset[str]:
    """The names that the fields of a file declare; of a path, its first."""
    fields = data.get("field", [])
    if not isinstance(fields, list) or not all(isinstance(field, dict) for field in fields):
        message = "Expected `[[field]]`"
        raise ValueError(message)
    return frozenset(str(field.get("name", "")).partition(".")[0] for field in fields)


def _reader(
    known: frozenset[str], *, at_once: bool
) -> Callable[[type[Text | Expression], object], Text | Expression]:
    """Makes the templates of a form and its frame, as many as can be compiled in no time.

    `at_once` they are compiled, for a fault to be found now.
    """
    left = [_MOST_TEMPLATES, _MOST_LETTERS]

    def template(kind: type[Text | Expression], source: object) -> Text | Expression:
        if not isinstance(source, str):
            message = f"Expected `str`, got `{type(source).__name__}`"
            raise TypeError(message)
        if kind is Expression or "{" in source:
            left[:] = left[0] - 1, left[1] - len(source)
        if min(left) < 0:
            message = f"more than {_MOST_TEMPLATES} templates, or {_MOST_LETTERS} letters in them"
            raise ValueError(message)
        made = kind(source, known)
        if at_once:
            made.compiled()
        return made

    return template


def _framed(form: Form, around: dict[str, Any], reader: Callable[[type[Any], object], Any]) -> Form:
    """The form in its frame; what the frame rests on comes first, its recipients last.

    A field of the form, and its signatories, stand for what the frame has under that name.
    """
    frame = msgspec.convert(around, Frame, dec_hook=reader)
    at = next(i for i, block in enumerate(frame.blocks) if isinstance(block, BodyBlock))
    own = {field.name for field in form.fields}
    foot = tuple(_signed(block, form.signatories) for block in frame.blocks[at + 1 :])
    return msgspec.structs.replace(
        form,
        fields=(*(one for one in frame.fields if one.name not in own), *form.fields),
        rests_on=(*frame.rests_on, *form.rests_on),
        recipients=(*form.recipients, *frame.recipients),
        blocks=(*frame.blocks[:at], *form.blocks, *foot),
    )


def _signed(block: AnyBlock, signatories: tuple[SignatoryPart, ...]) -> AnyBlock:
    if not signatories or not isinstance(block, SignaturesBlock):
        return block
    return msgspec.structs.replace(block, signatories=signatories)


@cache
def form_files() -> dict[str, Path]:
    """The files of the library by key, in order; a form's folder is its family."""
    folder = resource("forms")
    files = [file for file in folder.rglob("*.toml") if file.parent.name != _FRAMES]
    return {file.stem: file for file in sorted(files, key=lambda file: file.stem)}


def form_keys() -> tuple[str, ...]:
    """Keys of the forms in the library, in order."""
    return tuple(form_files())


@cache
def load_form(key: str) -> Form:
    """A form of the library; read and compiled the first time.

    Raises:
        DomainError: `form_unknown`.
        KnownIoError: `form_broken`.
    """
    file = form_files().get(key)
    if file is None:
        raise DomainError(
            _("Không có biểu mẫu “{key}”. Hãy xem danh sách biểu mẫu (thads forms).").format(
                key=key
            ),
            code="form_unknown",
            field="form",
        )
    family = "" if file.parent == resource("forms") else file.parent.name
    return parse_form(file.read_bytes(), file=file.name, family=family, is_own=False)
