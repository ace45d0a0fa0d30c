"""The door of the command line: words in, exit code out."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING

from thads_desktop.base.errors import DomainError, RefusedError
from thads_desktop.base.language import LANGUAGES, _, use_language
from thads_desktop.base.progress import CancelledError
from thads_desktop.cli.session import Doors, Session
from thads_desktop.cli.words import check_files, heard, window_options

if TYPE_CHECKING:
    from thads_desktop.cli.output import Answer

# The window opens without all the commands, which are imported when one is run.
# ruff: noqa: PLC0415

DONE, REFUSED, WRONG_USAGE, BUG = range(4)
_DOUBLE = {
    "cases": ("question",),
    "statistics": (
        "open",
        "columns",
        "charts",
        "forms",
        "label",
        "report",
        "summary",
        "close",
        "closed",
        "reprint",
        "compare",
        "identities",
        "targets",
        "what-if",
        "radar",
        "check-figures",
        "list",
    ),
    "calendar": ("set",),
    "numbers": ("next", "reserve", "skip"),
    "register": ("list",),
}


def run(argv: Sequence[str], doors: Doors) -> int:
    """Run one command.

    Returns 0 done, 1 refused (the person can act), 2 wrong usage; a bug is raised to the
    composition root, which writes its report and returns 3.
    """
    use_language(_language(argv))
    alone = words_of_window(argv)
    if alone is not None:
        session = Session(words=alone, doors=doors)
        return doors.open_window(
            session.folder, session.user, is_practice=alone.practice, language=alone.lang
        )
    return _run_command(argv, doors)


def _run_command(argv: Sequence[str], doors: Doors) -> int:
    from thads_desktop.cli.output import complain
    from thads_desktop.cli.parser import parser

    words = heard(parser().parse_args(joined(argv)))
    try:
        check_files(words)
        return _answered(words.run(Session(words=words, doors=doors)), as_json=words.json)
    except RefusedError as error:
        complain(error, as_json=words.json)
    except UnicodeEncodeError:  # what the shell handed over cannot be stored
        complain(_not_utf8(), as_json=words.json)
    except (KeyboardInterrupt, CancelledError):
        complain(_cancelled(), as_json=words.json)
    return REFUSED


def _answered(answer: Answer | int, *, as_json: bool) -> int:
    from thads_desktop.cli.output import say

    if isinstance(answer, int):
        return answer
    say(answer, as_json=as_json)
    return DONE if answer.ok else REFUSED


def words_of_window(argv: Sequence[str]) -> Namespace | None:
    """The words that open the window; None when there is a command or anything else."""
    light = window_options()
    words, others = light.parse_known_args(list(argv))
    return None if others else heard(words)


def _not_utf8() -> DomainError:
    return DomainError(
        _("Lệnh có chữ không phải UTF-8. Hãy gõ lại bằng bảng mã Unicode."), code="text_not_utf8"
    )


def _cancelled() -> DomainError:
    return DomainError(_("Đã dừng theo yêu cầu; việc dở dang không được ghi."), code="cancelled")


def joined(argv: Sequence[str]) -> list[str]:
    """`statistics open` as one word: some commands are a command and a group at once."""
    words = list(argv)
    for command, further in _DOUBLE.items():
        if command not in words:
            continue
        place = words.index(command)
        for later in range(place + 1, len(words)):
            if words[later] in further and not words[later - 1].startswith("--"):
                words[place] = f"{command} {words[later]}"
                del words[later]
                break
    return words


def _language(argv: Sequence[str]) -> str:
    """`--lang` is read first, for it also chooses the language of the help."""
    words = list(argv)
    for place, word in enumerate(words):
        if word == "--lang" and place + 1 < len(words) and words[place + 1] in LANGUAGES:
            return words[place + 1]
        if word.startswith("--lang="):
            return word.removeprefix("--lang=")
    return "vi"


def speak_utf8() -> None:
    """Output is UTF-8 whatever the locale of the machine."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
