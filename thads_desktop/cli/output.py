"""What a command answers: one JSON document or plain lines; messages on standard error."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from thads_desktop.base.errors import KnownIoError, RefusedError
from thads_desktop.base.language import _


@dataclass(frozen=True, slots=True)
class Answer:
    """Câu trả lời của một lệnh: `data` for scripts, `lines` for people; `ok` False means exit 1."""

    data: dict[str, Any]
    lines: list[str] = field(default_factory=list)
    ok: bool = True


def plain(value: object) -> object:
    """Values as JSON has them: days and moments in ISO 8601, percentages as numbers."""
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, Path):
        return str(value)
    raise TypeError(type(value).__name__)


def say(answer: Answer, *, as_json: bool) -> None:
    """Print an answer on standard output; a reader that stopped listening misses the rest.

    Raises:
        KnownIoError: `output_failed`, when standard output is a file on a full disk.
    """
    lines = answer.lines
    if as_json:
        lines = [json.dumps(answer.data, ensure_ascii=False, indent=1, default=plain)]
    _print(lines)


def complain(error: RefusedError, *, as_json: bool) -> None:
    """Print a refusal: as a document for scripts, as a sentence on standard error for people."""
    print(error.message, file=sys.stderr)
    if as_json:
        document = {"code": error.code, "message": error.message, "field": error.field}
        _print([json.dumps({"error": document}, ensure_ascii=False, indent=1)])


def _print(lines: Iterable[str]) -> None:
    try:
        for line in lines:
            print(line)
        sys.stdout.flush()
    except OSError as error:
        # What is still buffered goes nowhere, else Python complains when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            return
        raise KnownIoError(
            _("Không in được kết quả ra ({why}). Hãy kiểm tra chỗ trống rồi làm lại.").format(
                why=error.strerror
            ),
            code="output_failed",
        ) from error


class StderrProgress:
    """Progress as one changing line, when a person watches the terminal."""

    def report(self, what: str, done: int, total: int) -> None:
        """Rewrite the line."""
        if sys.stderr.isatty():
            end = "\n" if done >= total else ""
            print(f"\r{what}: {done}/{total}", end=end, file=sys.stderr, flush=True)
