"""What a file claims to be, checked before a reader is let loose on it.

A reader unpacks what a zip holds and lays its sheets out in memory, so sizes are looked at first.
"""

from __future__ import annotations

import lzma
import struct
import zlib
from io import BytesIO
from typing import Final
from zipfile import BadZipFile, ZipFile

from thads_desktop.base.errors import KnownIoError
from thads_desktop.base.language import _
from thads_desktop.exchange.compound_file import SIGNATURE, CompoundFile, DamagedError
from thads_desktop.exchange.sheet_extent import (
    MAX_ROWS,
    TooFarError,
    UnclearError,
    check_open_document,
    check_part,
)
from thads_desktop.exchange.xls_check import check_records, has_password

MAX_FILE: Final = 64 * 2**20  # bytes; 100,000 cases take about 12 MB
MAX_UNPACKED: Final = 256 * 2**20

_ZIP: Final = b"PK\x03\x04"
_DAMAGES: Final = (
    *(BadZipFile, EOFError, ValueError, LookupError, RuntimeError, OverflowError, OSError),
    *(zlib.error, lzma.LZMAError, struct.error),
)
"""What `zipfile` raises on bytes that are no good zip."""

_ENCRYPTED_MEMBER: Final = 0x1


def check_size(size: int, name: str) -> None:
    """Raise KnownIoError when a file has more bytes than any list of cases."""
    if size > MAX_FILE:
        raise _too_large(name)


def check_content(content: bytes, name: str) -> None:
    """Raise KnownIoError unless the content is a workbook that can be read without a password."""
    if not content:
        message = _("Tệp “{name}” rỗng (0 byte). Hãy chép lại tệp.")
        raise KnownIoError(message.format(name=name), code="workbook_empty")
    if content.startswith(_ZIP):
        _check_zip(content, name)
    elif content.startswith(SIGNATURE):
        _check_compound(content, name)
    else:
        raise _not_a_workbook(name)


def _check_zip(content: bytes, name: str) -> None:
    try:
        with ZipFile(BytesIO(content)) as archive:
            _check_members(archive, name)
    except TooFarError as error:
        raise _too_far(name) from error
    except (UnclearError, *_DAMAGES) as error:
        raise _damaged(name) from error


def _check_members(archive: ZipFile, name: str) -> None:
    members = archive.infolist()
    names = {member.filename for member in members}
    if not names & {"xl/workbook.xml", "xl/workbook.bin", "content.xml"}:
        raise _not_a_workbook(name)
    if sum(member.file_size for member in members) > MAX_UNPACKED:
        raise _too_large(name)
    if "xl/workbook.bin" in names:
        raise _binary(name)
    if any(member.flag_bits & _ENCRYPTED_MEMBER for member in members):
        raise _password(name)
    if "content.xml" in names:
        _check_open_document(archive, name)
    for member in members:  # unpacked whole: its checksum and its declared size hold
        check_part(archive.read(member))


def _check_open_document(archive: ZipFile, name: str) -> None:
    if "META-INF/manifest.xml" in archive.namelist():
        manifest = archive.read("META-INF/manifest.xml")
        if b"encryption-data" in manifest:
            raise _password(name)
        if b"opendocument.spreadsheet" not in manifest:
            raise _not_a_workbook(name)
    for member in archive.infolist():
        if member.filename == "content.xml":
            check_open_document(archive.read(member))


def _check_compound(content: bytes, name: str) -> None:
    try:
        container = CompoundFile(content)
        if "EncryptedPackage" in container.names:
            raise _password(name)
        streams = [stream for stream in ("Workbook", "Book") if stream in container.names]
        if not streams:
            raise _not_a_workbook(name)
        records = container.stream(streams[0])
        if has_password(records):
            raise _password(name)
        check_records(records)
    except DamagedError as error:
        raise _damaged(name) from error


def _damaged(name: str) -> KnownIoError:
    message = _("Tệp “{name}” bị hỏng hoặc chép chưa hết. Hãy chép lại tệp rồi thử lại.")
    return KnownIoError(message.format(name=name), code="workbook_broken")


def _password(name: str) -> KnownIoError:
    message = _("Tệp “{name}” có mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu, lưu lại rồi thử lại.")
    return KnownIoError(message.format(name=name), code="workbook_password")


def _not_a_workbook(name: str) -> KnownIoError:
    message = _(
        "Tệp “{name}” không phải là sổ tính Excel (.xlsx, .xls) hay .ods. "
        "Hãy mở bằng Excel rồi lưu thành tệp .xlsx."
    )
    return KnownIoError(message.format(name=name), code="workbook_not_a_workbook")


def _binary(name: str) -> KnownIoError:
    """A reader trusts every number in an .xlsb, and hardly any list comes as one."""
    message = _(
        "Tệp “{name}” là sổ tính nhị phân (.xlsb), chưa đọc được. "
        "Hãy mở bằng Excel rồi lưu lại thành tệp .xlsx."
    )
    return KnownIoError(message.format(name=name), code="workbook_not_a_workbook")


def _too_far(name: str) -> KnownIoError:
    message = _(
        "Tệp “{name}” có ô ở quá xa: sau cột IV hoặc dưới dòng {row}. "
        "Hãy xóa các dòng, cột thừa rồi lưu lại."
    )
    return KnownIoError(message.format(name=name, row=MAX_ROWS), code="workbook_too_large")


def _too_large(name: str) -> KnownIoError:
    message = _("Tệp “{name}” quá lớn. Hãy tách danh sách thành nhiều tệp rồi nhập từng tệp.")
    return KnownIoError(message.format(name=name), code="workbook_too_large")
