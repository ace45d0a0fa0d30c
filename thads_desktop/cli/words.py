"""Words of the command line as values, and the options every command takes."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

from thads_desktop.base.clock import VIETNAM
from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import LANGUAGES, _
from thads_desktop.base.written import written_line
from thads_desktop.cli.usage import WordParser

if TYPE_CHECKING:
    from thads_desktop.cli.output import Answer
    from thads_desktop.cli.session import Session

Run = Callable[["Session"], "Answer | int"]
_KINDS = ("pdf", "xlsx", "docx")  # of the files that commands write
_NAMED_OTHERWISE = frozenset({".pdf", ".xlsx", ".xls", ".ods", ".csv", ".docx", ".doc", ".odt"})
_FIRST_YEAR, _LAST_YEAR = 1900, 2999
_DAY_LENGTH = len("2026-11-22")


def day(text: str) -> date:
    """A day as ISO 8601."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise _unread(_("Không có ngày “{text}”. Hãy ghi dạng 2026-10-10."), text) from error


def moment(text: str) -> datetime:
    """A moment as ISO 8601; a day alone means its end, a moment without zone is Vietnam's."""
    try:
        if len(text) <= _DAY_LENGTH:
            return datetime.combine(date.fromisoformat(text), time.max, VIETNAM)
        read = datetime.fromisoformat(text)
    except ValueError as error:
        said = _("Không có thời điểm “{text}”. Hãy ghi dạng 2026-10-10 hoặc 2026-10-10T08:30.")
        raise _unread(said, text) from error
    return read if read.tzinfo else read.replace(tzinfo=VIETNAM)


def size(text: str) -> tuple[int, int]:
    """A size in pixels as 1366x768."""
    width, _x, height = text.lower().partition("x")
    try:
        return int(width), int(height)
    except ValueError as error:
        raise _unread(_("Không có cỡ “{text}”. Hãy ghi dạng 1366x768."), text) from error


def positive(text: str) -> int:
    """How many, from 1."""
    if text.isdecimal() and int(text) > 0:
        return int(text)
    raise _unread(_("“{text}” không dùng được. Hãy ghi số nguyên từ 1 trở lên."), text)


def year(text: str) -> int:
    """A year of four digits."""
    if text.isascii() and text.isdecimal() and _FIRST_YEAR <= int(text) <= _LAST_YEAR:
        return int(text)
    raise _unread(_("Không có năm “{text}”. Hãy ghi năm gồm bốn chữ số, như 2026."), text)


def _unread(said: str, text: str) -> argparse.ArgumentTypeError:
    return argparse.ArgumentTypeError(said.format(text=text))


def heard(words: argparse.Namespace) -> argparse.Namespace:
    """The words with every text written in one way; the paths among them stay as they are."""
    return argparse.Namespace(**{name: _heard(word) for name, word in vars(words).items()})


def _heard(word: object) -> object:
    if isinstance(word, list):
        return [_heard(one) for one in word]
    return written_line(word) if isinstance(word, str) else word


def check_files(words: argparse.Namespace) -> None:
    """Refuse to write what no program would open: pages called a workbook, or in place of a folder.

    Raises:
        DomainError: `write_failed` in place of a folder, `file_kind_wrong`, both about `file`.
    """
    for kind in _KINDS:
        path = getattr(words, kind, None)
        if isinstance(path, Path):
            _check_file(path, kind)


def _check_file(path: Path, kind: str) -> None:
    if path.is_dir():
        said, code = _("“{file}” là thư mục. Hãy ghi cả tên tệp, như {example}."), "write_failed"
    elif path.suffix.lower() in _NAMED_OTHERWISE - {f".{kind}"}:
        said, code = _("--{kind} ghi tệp .{kind}, không ghi “{file}”."), "file_kind_wrong"
    else:
        return
    example = path / f"thads.{kind}"
    raise DomainError(said.format(file=path, kind=kind, example=example), code=code, field="file")


def _folder(text: str) -> Path | None:
    """A folder; an empty word names none."""
    return Path(text) if text else None


def common_options(*, defaults: bool) -> argparse.ArgumentParser:
    """The options that stand before or after any command; only the outermost sets defaults."""
    parser = WordParser(add_help=False)
    absent = None if defaults else argparse.SUPPRESS

    parser.add_argument(
        "--data", type=_folder, default=absent, metavar="DIR", help=_("thư mục dữ liệu của đơn vị")
    )
    parser.add_argument(
        "--as", default=absent, metavar="NAME", dest="user", help=_("người thực hiện")
    )
    parser.add_argument(
        "--lang", choices=LANGUAGES, default=absent, help=_("ngôn ngữ của thông báo")
    )
    parser.add_argument(
        "--json",
        action="store_true",
        default=False if defaults else argparse.SUPPRESS,
        help=_("in kết quả là một tài liệu JSON"),
    )
    return parser


def window_options() -> argparse.ArgumentParser:
    """The options the window takes: the common ones, and the practice office."""
    parser = WordParser(prog="thads", add_help=False, parents=[common_options(defaults=True)])
    parser.add_argument("--practice", action="store_true", help=_("mở đơn vị thực hành"))
    return parser


class Commands:
    """Commands and groups of commands under a parser."""

    def __init__(self, parser: argparse.ArgumentParser, *, is_required: bool = True) -> None:
        self.parser = parser
        self._subparsers = parser.add_subparsers(metavar=_("LỆNH"), required=is_required)

    def add(self, name: str, run: Run, text: str) -> argparse.ArgumentParser:
        """A command; the caller adds its words."""
        command = self._subparsers.add_parser(
            name, help=text, description=text, parents=[common_options(defaults=False)]
        )
        command.set_defaults(run=run)
        return command

    def group(self, name: str, text: str, run: Run | None = None) -> Commands:
        """A word that others follow, such as `case show`; with `run` it may stand alone too."""
        parents = [common_options(defaults=False)] if run else []
        parser = self._subparsers.add_parser(name, help=text, description=text, parents=parents)
        if run:
            parser.set_defaults(run=run)
        return Commands(parser, is_required=run is None)
