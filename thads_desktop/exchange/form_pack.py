"""A form pack as a file (gói biểu mẫu, .thadsforms): a manifest and the forms, in a zip of our own.

It comes from other people's sticks: sizes and counts are capped before anything is unpacked, the
parts are named by their place in the manifest and never become a path, and every part is checked
against its SHA-256.
"""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Sequence
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import msgspec

from thads_desktop.base.errors import DomainError, KnownIoError
from thads_desktop.base.language import _
from thads_desktop.base.whole_file import write_whole

FORMAT, VERSION = "thads-forms", 1
ENDING = ".thadsforms"
MOST_FORMS = 300
LARGEST_FORM = 1024 * 1024  # bytes: 256 K letters, each of up to four
LARGEST_MANIFEST = 256 * 1024
LARGEST_FILE = 16 * 1024**2
_MANIFEST = "manifest.json"
_MADE = (2020, 1, 1, 0, 0, 0)  # the same forms are the same bytes


class PackedForm(msgspec.Struct, frozen=True, kw_only=True):
    """Biểu mẫu trong gói: its key, its file, where it is listed, whose place it takes."""

    key: str
    content: str
    family: str = ""
    replaces: str = ""


class _Entry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    key: str
    family: str
    replaces: str
    size: int
    sha256: str


class _Manifest(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    format: str
    version: int
    office: str
    forms: tuple[_Entry, ...]


def write_pack(path: Path, forms: Sequence[PackedForm], *, office: str) -> str:
    """Write a pack whole; returns its SHA-256.

    Raises:
        KnownIoError: `write_failed`.
    """
    data = _packed(forms, office)
    try:
        write_whole(path, data)
    except OSError as error:
        raise KnownIoError(
            _("Không ghi được tệp {path} ({why}). Hãy kiểm tra chỗ trống và quyền ghi.").format(
                path=path, why=error.strerror or error
            ),
            code="write_failed",
            field="file",
        ) from error
    return sha256(data).hexdigest()


def _packed(forms: Sequence[PackedForm], office: str) -> bytes:
    parts = [form.content.encode() for form in forms]
    entries = tuple(
        _Entry(
            key=form.key,
            family=form.family,
            replaces=form.replaces,
            size=len(part),
            sha256=sha256(part).hexdigest(),
        )
        for form, part in zip(forms, parts, strict=True)
    )
    manifest = _Manifest(format=FORMAT, version=VERSION, office=office, forms=entries)
    whole = BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as container:
        container.writestr(_named(_MANIFEST), msgspec.json.encode(manifest))
        for number, part in enumerate(parts):
            container.writestr(_named(_part_name(number)), part)
    return whole.getvalue()


def _named(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _MADE)
    info.compress_type = zipfile.ZIP_DEFLATED
    return info


def _part_name(number: int) -> str:
    return f"{number:04d}.toml"


def read_pack(path: Path) -> tuple[PackedForm, ...]:
    """The forms of a pack, all of them as they were written.

    Raises:
        KnownIoError: `file_unreadable`.
        DomainError: `form_pack_wrong`, `form_pack_newer`.
    """
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise _wrong(path)
        data = path.read_bytes()
    except OSError as error:
        raise KnownIoError(
            _("Không đọc được tệp {path}. Hãy kiểm tra thẻ nhớ rồi thử lại.").format(path=path),
            code="file_unreadable",
            field="file",
        ) from error
    try:
        with zipfile.ZipFile(BytesIO(data)) as container:
            return _forms_in(container, path)
    except (
        zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, RuntimeError,
        EOFError, OSError, ValueError, KeyError, zlib.error,
    ) as error:  # fmt: skip
        raise _wrong(path) from error


def _forms_in(container: zipfile.ZipFile, path: Path) -> tuple[PackedForm, ...]:
    names = container.namelist()
    if len(names) > MOST_FORMS + 1:
        raise _wrong(path)
    manifest = msgspec.json.decode(_part(container, _MANIFEST, LARGEST_MANIFEST), type=_Manifest)
    if manifest.format != FORMAT:
        raise _wrong(path)
    if manifest.version > VERSION:
        raise DomainError(
            _("Gói biểu mẫu của chương trình mới hơn. Hãy nâng cấp chương trình rồi nhập lại."),
            code="form_pack_newer",
            field="file",
        )
    wanted = [_MANIFEST, *(_part_name(number) for number in range(len(manifest.forms)))]
    if names != wanted or len({entry.key for entry in manifest.forms}) < len(manifest.forms):
        raise _wrong(path)
    return tuple(
        _form(entry, _part(container, name, LARGEST_FORM), path)
        for entry, name in zip(manifest.forms, wanted[1:], strict=True)
    )


def _part(container: zipfile.ZipFile, name: str, most: int) -> bytes:
    """A part, never more than it may be however small it was packed."""
    with container.open(name) as part:
        data = part.read(most + 1)
    if len(data) > most:
        message = f"{name}: more than {most} bytes"
        raise ValueError(message)
    return data


def _form(entry: _Entry, part: bytes, path: Path) -> PackedForm:
    if (len(part), sha256(part).hexdigest()) != (entry.size, entry.sha256):
        raise _wrong(path)
    return PackedForm(
        key=entry.key, content=part.decode(), family=entry.family, replaces=entry.replaces
    )


def _wrong(path: Path) -> DomainError:
    return DomainError(
        _("{file} không phải là gói biểu mẫu, hoặc đã hỏng. Hãy xin lại tệp.").format(
            file=path.name
        ),
        code="form_pack_wrong",
        field="file",
    )
