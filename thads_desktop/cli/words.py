"""Words of the command line as values, and the options every command takes."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from thads_desktop.base.clock import VIETNAM
from thads_desktop.base.language import LANGUAGES, _

if TYPE_CHECKING:
    from thads_desktop.cli.output import Answer
    from thads_desktop.cli.session import Session

Run = Callable[["Session"], "Answer | int"]
_DAY_LENGTH = len("2026-11-22")


def day(text: str) -> date:
    """A day as ISO 8601."""
    return date.fromisoformat(text)


def moment(text: str) -> datetime:
    """A moment as ISO 8601; a day alone means its end, a moment without zone is Vietnam's."""
    if len(text) <= _DAY_LENGTH:
        return datetime.combine(date.fromisoformat(text), time.max, VIETNAM)
    read = datetime.fromisoformat(text)
    return read if read.tzinfo else read.replace(tzinfo=VIETNAM)


def size(text: str) -> tuple[int, int]:
    """A size in pixels as 1366x768."""
    width, _x, height = text.lower().partition("x")
    return int(width), int(height)


def common_options(*, defaults: bool) -> argparse.ArgumentParser:
    """The options that stand before or after any command; only the outermost sets defaults."""
    parser = argparse.ArgumentParser(add_help=False)
    absent = None if defaults else argparse.SUPPRESS

    parser.add_argument(
        "--data", default=absent, metavar="DIR", help=_("thư mục dữ liệu của đơn vị")
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
    parser = argparse.ArgumentParser(
        prog="thads", add_help=False, parents=[common_options(defaults=True)]
    )
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
