"""JSON that people write for a command: a file, or standard input."""

from __future__ import annotations

import codecs
import sys
from pathlib import Path
from typing import Any

import msgspec

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _

STANDARD_INPUT = "-"


def read_object(name: str, *, field: str) -> dict[str, Any]:
    """The JSON object in a file; `-` reads standard input, a byte order mark is passed over.

    Raises:
        DomainError: `file_missing` or `file_wrong`, both about `field`.
    """
    try:
        written = sys.stdin.buffer.read() if name == STANDARD_INPUT else Path(name).read_bytes()
    except OSError as error:
        message = _("Không đọc được tệp {path}.").format(path=name)
        raise DomainError(message, code="file_missing", field=field) from error
    try:
        data = msgspec.json.decode(written.removeprefix(codecs.BOM_UTF8))
    except (ValueError, RecursionError) as error:  # malformed, not UTF-8, or nested without end
        raise _not_an_object(name, field) from error
    if not isinstance(data, dict):
        raise _not_an_object(name, field)
    return data


def _not_an_object(name: str, field: str) -> DomainError:
    message = _("Tệp {path} phải là một đối tượng JSON.").format(path=name)
    return DomainError(message, code="file_wrong", field=field)
