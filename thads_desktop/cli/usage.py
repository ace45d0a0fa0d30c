"""Wrong usage (dùng lệnh sai), told in the person's language: argparse itself speaks English."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Mapping
from types import MappingProxyType
from typing import NoReturn

from thads_desktop.base.language import _, mark

WRONG_USAGE = 2  # as every program says it
_ABOUT = re.compile(r"argument (?P<word>.+?): (?P<what>.+)", re.DOTALL)
# What argparse says of words, and how people are told; a value's own fault is said by its reader.
_SAID: Mapping[re.Pattern[str], str] = MappingProxyType(
    {
        re.compile(said, re.DOTALL): words
        for said, words in (
            (r"the following arguments are required: (?P<a>.+)", mark("còn thiếu {a}")),
            (r"one of the arguments (?P<a>.+) is required", mark("hãy ghi một trong: {a}")),
            (r"unrecognized arguments: (?P<a>.+)", mark("không hiểu “{a}”")),
            (
                r"invalid choice: '?(?P<a>.*?)'? \(choose from (?P<b>.+)\)",
                mark("không có “{a}”; hãy chọn một trong: {b}"),
            ),
            (r"invalid int value: '?(?P<a>.*?)'?", mark("“{a}” không phải là số nguyên")),
            (r"expected (one|at least one|\d+) arguments?", mark("còn thiếu giá trị")),
            (r"not allowed with argument (?P<a>.+)", mark("không đi cùng {a}")),
            (r"ignored explicit argument (?P<a>.+)", mark("không nhận giá trị {a}")),
        )
    }
)


class WordParser(argparse.ArgumentParser):
    """Bộ đọc lệnh: argparse whose complaints people can read."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong on standard error, with how the command is used; exits 2."""
        self.print_usage(sys.stderr)
        self.exit(WRONG_USAGE, f"{self.prog}: {usage_fault(message)}\n")


def usage_fault(message: str) -> str:
    """What argparse complains of, in the person's language."""
    about = _ABOUT.fullmatch(message)
    if about is None:
        return _told(message)
    return f"{about['word']}: {_told(about['what'])}"


def _told(what: str) -> str:
    for said, words in _SAID.items():
        if match := said.fullmatch(what):
            return _(words).format(**match.groupdict())
    return what
