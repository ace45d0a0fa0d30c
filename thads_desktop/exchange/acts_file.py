"""Acts as a file (tệp hành vi): a header line, one JSON line an act, a closing line with SHA-256.

Plain JSON Lines, first form of the exchange; signed and encrypted parcels come on top of it.
Written to a temporary name, read back, then renamed; read with caps on size and line length,
and the seal over all lines checked before anything is believed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from thads_desktop.base.errors import DomainError, KnownIoError
from thads_desktop.base.language import _
from thads_desktop.base.whole_file import unfinished_file, write_through
from thads_desktop.domain.acts import Act
from thads_desktop.ledger.chain import SealedAct

FORMAT = "thads-acts"
VERSION = 1
MOST_BYTES = 512 * 1024**2
LONGEST_LINE = 16 * 1024**2
UNREADABLE = (ValueError, RecursionError)  # malformed, not UTF-8, or nested without end

# Counting numbers: far above what a device will ever reach, far below SQLite's largest integer.
Count = Annotated[int, Meta(ge=1, le=2**53)]
Moment = Annotated[datetime, Meta(tz=True)]


class Header(msgspec.Struct, frozen=True, kw_only=True):
    """Dòng đầu: what the file is and who wrote it; `since` and `position` are the writer's."""

    format: str
    version: int
    office: str
    is_practice: bool
    device: str
    written_at: Moment
    since: int
    position: int
    acts: int


class ActLine(msgspec.Struct, frozen=True, kw_only=True):
    """Một hành vi trong tệp; `payload` is the very bytes that were sealed, as Base64."""

    id: str
    subject: str
    kind: str
    version: Count
    happened_on: date
    recorded_at: Moment
    recorded_by: str
    device: str
    device_seq: Count
    lamport: Count
    corrects: str | None
    reason: str
    payload: bytes
    hash: bytes


class Seal(msgspec.Struct, frozen=True, kw_only=True):
    """Dòng cuối: SHA-256 over every line before it."""

    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ActsFile:
    """Nội dung của một tệp hành vi."""

    header: Header
    acts: tuple[SealedAct, ...]


def write_acts(path: Path, header: Header, sealed: Iterable[SealedAct]) -> str:
    """Write a file whole, read it back, and only then give it its name; returns its SHA-256.

    Raises:
        KnownIoError: `write_failed`; no file of that name is left half written.
    """
    try:
        with unfinished_file(path) as unfinished:
            sha256 = _write(unfinished, _lines(header, sealed))
            read_acts(unfinished)
    except OSError as error:
        raise _write_failed(path, error) from error
    return sha256


def _write_failed(path: Path, error: OSError) -> KnownIoError:
    message = _(
        "Không ghi được tệp {path} ({why}). Hãy kiểm tra chỗ trống và quyền ghi "
        "của ổ đĩa, USB rồi làm lại."
    )
    message = message.format(path=path, why=error.strerror or error)
    return KnownIoError(message, code="write_failed", field="file")


def _lines(header: Header, sealed: Iterable[SealedAct]) -> Iterator[bytes]:
    encode = msgspec.json.Encoder().encode
    yield encode(header)
    for act, digest in sealed:
        yield encode(_act_line(act, digest))


def _write(path: Path, lines: Iterable[bytes]) -> str:
    digest = hashlib.sha256()

    def closed() -> Iterator[bytes]:
        for line in lines:
            digest.update(line + b"\n")
            yield line + b"\n"
        yield msgspec.json.encode(Seal(sha256=digest.hexdigest())) + b"\n"

    write_through(path, closed())
    return digest.hexdigest()


def read_acts(path: Path) -> ActsFile:
    """Read a file; nothing of it is believed unless its seal fits.

    Raises:
        KnownIoError: `file_missing`, `file_too_large`.
        DomainError: `not_acts_file`, `acts_file_newer`, `acts_file_broken`.
    """
    *body, last = _read_lines(path)
    if not body:
        raise _not_acts_file(path)
    header = _header(path, body[0])
    digest = hashlib.sha256(b"".join(body)).hexdigest()
    try:
        seal = msgspec.json.decode(last, type=Seal)
        lines = [_decoder.decode(line) for line in body[1:]]
    except UNREADABLE as error:
        raise _broken(path) from error
    if seal.sha256 != digest or header.acts != len(lines):
        raise _broken(path)
    return ActsFile(header=header, acts=tuple(_sealed(line) for line in lines))


_decoder = msgspec.json.Decoder(ActLine)


def _read_lines(path: Path) -> list[bytes]:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise KnownIoError(
                _("Tệp {path} quá lớn. Hãy xin đơn vị gửi chia nhỏ theo vị trí.").format(path=path),
                code="file_too_large",
                field="file",
            )
        with path.open("rb") as file:
            lines = list(iter(lambda: file.readline(LONGEST_LINE), b""))
    except OSError as error:
        raise KnownIoError(
            _("Không đọc được tệp {path}. Hãy kiểm tra đường dẫn và USB.").format(path=path),
            code="file_missing",
            field="file",
        ) from error
    if not lines or any(not line.endswith(b"\n") for line in lines):
        raise _broken(path) if lines and lines[0].startswith(b'{"format"') else _not_acts_file(path)
    return lines


def _header(path: Path, line: bytes) -> Header:
    try:
        header = msgspec.json.decode(line, type=Header)
    except UNREADABLE as error:
        raise _not_acts_file(path) from error
    if header.format != FORMAT:
        raise _not_acts_file(path)
    if header.version > VERSION:
        raise DomainError(
            _(
                "Tệp {path} do phiên bản chương trình mới hơn ghi. Hãy cập nhật chương trình."
            ).format(path=path),
            code="acts_file_newer",
            field="file",
        )
    return header


_ENVELOPE = Act.__struct_fields__  # a line has them all, and the hash


def _act_line(act: Act, digest: bytes) -> ActLine:
    return ActLine(**{name: getattr(act, name) for name in _ENVELOPE}, hash=digest)


def _sealed(line: ActLine) -> SealedAct:
    return SealedAct(Act(**{name: getattr(line, name) for name in _ENVELOPE}), line.hash)


def _not_acts_file(path: Path) -> DomainError:
    return DomainError(
        _("Tệp {path} không phải tệp hành vi của chương trình. Hãy chọn đúng tệp.").format(
            path=path
        ),
        code="not_acts_file",
        field="file",
    )


def _broken(path: Path) -> DomainError:
    return DomainError(
        _("Tệp {path} bị thiếu hoặc bị sửa. Chưa nhập gì. Hãy chép lại tệp từ nơi gửi.").format(
            path=path
        ),
        code="acts_file_broken",
        field="file",
    )
