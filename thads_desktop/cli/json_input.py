"""JSON that people write for a command: a file, or standard input."""

from __future__ import annotations

import codecs
import sys
from pathlib import Path
from typing import Any

import msgspec

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _

STANDARD_INPUT = Path("-")
MOST_BYTES = 4 * 1024**2


def read_object(name: Path, *, field: str) -> dict[str, Any]:
    """The JSON object in a file.

    Raises:
        DomainError: as `read_value`.
    """
    data = read_value(name, field=field)
    if not isinstance(data, dict):
        raise _not_an_object(name, field)
    return data


def read_value(name: Path, *, field: str) -> Any:  # noqa: ANN401 - plain JSON values
    """The JSON value in a file; `-` reads standard input, a byte order mark is passed over.

    Raises:
        DomainError: `file_missing`, `file_too_large` or `file_wrong`, all about `field`.
    """
    try:
        written = _read(name)
    except OSError as error:
        message = _("Không đọc được tệp {path}.").format(path=name)
        raise DomainError(message, code="file_missing", field=field) from error
    if len(written) > MOST_BYTES:
        message = (
            _("Đầu vào chuẩn quá lớn. Hãy đưa đúng nội dung.")
            if name == STANDARD_INPUT
            else _("Tệp {path} quá lớn. Hãy chọn đúng tệp.").format(path=name)
        )
        raise DomainError(message, code="file_too_large", field=field)
    try:
        return msgspec.json.decode(written.removeprefix(codecs.BOM_UTF8))
    except (ValueError, RecursionError) as error:  # malformed, not UTF-8, or nested without end
        raise _not_an_object(name, field) from error


def _read(name: Path) -> bytes:
    if name == STANDARD_INPUT:
        return sys.stdin.buffer.read(MOST_BYTES + 1)
    with name.open("rb") as file:
        return file.read(MOST_BYTES + 1)


def _not_an_object(name: Path, field: str) -> DomainError:
    message = (
        _("Đầu vào chuẩn phải là một đối tượng JSON.")
        if name == STANDARD_INPUT
        else _("Tệp {path} phải là một đối tượng JSON.").format(path=name)
    )
    return DomainError(message, code="file_wrong", field=field)
