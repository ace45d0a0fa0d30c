"""How far the filled cells of a zipped sheet reach, told before a reader lays the sheet out.

A reader keeps room for every cell from the first to the last filled one, wherever a reference or a
repeat count puts it; when that much memory cannot be had, the whole program ends. Cells without
content take no room, so styles may reach to the end of the sheet.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final
from xml.parsers.expat import ExpatError, ParserCreate

MAX_ROWS: Final = 99_999
MAX_COLUMNS: Final = 256  # as many as .xls has

_NEAR_CELL: Final = rb'c r="(?:[A-Z]|[A-H][A-Z]|I[A-V])[0-9]{1,5}"'
_NEAR_ROW: Final = rb'row r="[0-9]{1,5}"'
_UNSURE: Final = re.compile(rb"[<:](?=(?:c|row)[\s/>])(?!%s|%s)" % (_NEAR_CELL, _NEAR_ROW))
"""A row or cell not written as Excel writes those near the first cell; only then is XML parsed."""

_ATTRIBUTES: Final = rb"""(?:[^>"']|"[^"]*"|'[^']*')*?"""
_SWOLLEN: Final = re.compile(rb"""[<:]sst\s%s[cC]ount\s*=\s*["'][^"']*[0-9]{8}""" % _ATTRIBUTES)
"""Shared strings counted as ten million or more: room is made for as many as are claimed."""

_REFERENCE: Final = re.compile("([A-Za-z]{1,3})0*([0-9]{1,7})")
_NUMBER: Final = re.compile("0*([0-9]{1,7})")
_CELL_NAMES: Final = ("table:table-cell", "table:covered-table-cell")
_HOLDS_VALUE: Final = ("office:", "calcext:", "table:formula")

_Attributes = Mapping[str, str]


class TooFarError(Exception):
    """A filled cell lies beyond MAX_ROWS or MAX_COLUMNS."""


class UnclearError(Exception):
    """The part is no good XML, or a place or count in it cannot be."""


def check_part(part: bytes) -> None:
    """Raise TooFarError or UnclearError unless the sheet a part of an .xlsx may hold is near.

    Neither may the part claim more shared strings than any list has.
    """
    if _SWOLLEN.search(part):
        raise UnclearError
    if b"sheetData" in part and _UNSURE.search(part):
        _parse(part, _Sheet())


def check_open_document(content: bytes) -> None:
    """Raise TooFarError or UnclearError unless the tables of an .ods are near."""
    _parse(content, _OpenTable())


def _parse(part: bytes, sheet: _Sheet | _OpenTable) -> None:
    parser = ParserCreate()
    parser.StartElementHandler = sheet.start
    parser.EndElementHandler = sheet.end
    try:
        parser.Parse(part, True)  # noqa: FBT003 - positional only
    except (ExpatError, LookupError) as error:
        raise UnclearError from error


class _Sheet:
    """Follows the cells of an .xlsx sheet; a row or cell without a reference is the next one."""

    def __init__(self) -> None:
        self._row = 1
        self._column = 0
        self._is_far_cell = False

    def start(self, name: str, attributes: _Attributes) -> None:
        if self._is_far_cell:  # an element inside: a value, a formula, a text
            raise TooFarError
        match name.rpartition(":")[2]:
            case "row" if "r" in attributes:
                self._row = _whole(attributes["r"])
            case "c":
                self._cell(attributes.get("r"))

    def end(self, name: str) -> None:
        match name.rpartition(":")[2]:
            case "row":
                self._row += 1
                self._column = 0
            case "c":
                self._is_far_cell = False

    def _cell(self, reference: str | None) -> None:
        row = self._row
        self._column += 1
        if reference is not None:
            row, self._column = _place(reference)
        self._is_far_cell = _is_far(row, self._column)


class _OpenTable:
    """Follows the cells of the tables of an .ods, which say how often they repeat."""

    def __init__(self) -> None:
        self._rows = 0
        self._columns = 0
        self._is_far_cell = False

    def start(self, name: str, attributes: _Attributes) -> None:
        if self._is_far_cell:
            raise TooFarError
        if name == "table:table":
            self._rows = 0
        elif name == "table:table-row":
            self._rows += _whole(attributes.get("table:number-rows-repeated", "1"))
            self._columns = 0
        elif name in _CELL_NAMES:
            self._columns += _whole(attributes.get("table:number-columns-repeated", "1"))
            self._is_far_cell = _is_far(self._rows, self._columns)
            if self._is_far_cell and any(key.startswith(_HOLDS_VALUE) for key in attributes):
                raise TooFarError

    def end(self, name: str) -> None:
        if name in _CELL_NAMES:
            self._is_far_cell = False


def _is_far(row: int, column: int) -> bool:
    return row > MAX_ROWS or column > MAX_COLUMNS


def _place(reference: str) -> tuple[int, int]:
    """Row and column, from 1, of a reference such as "B12"."""
    match = _REFERENCE.fullmatch(reference)
    if match is None:
        raise UnclearError
    column = 0
    for letter in match[1].upper():
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(match[2]), column


def _whole(text: str) -> int:
    match = _NUMBER.fullmatch(text)
    if match is None:
        raise UnclearError
    return int(match[1])
