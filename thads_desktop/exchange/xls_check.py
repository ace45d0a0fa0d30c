"""The records of an .xls file (BIFF5 and BIFF8), checked before a reader trusts them."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

from thads_desktop.exchange.compound_file import DamagedError

_HEADER: Final = struct.Struct("<HH")
_CELL: Final = struct.Struct("<HH")
_START: Final = 0x0809  # BOF
_PASSWORD: Final = 0x002F  # FILEPASS
_SHEET: Final = 0x0085  # BOUNDSHEET
_EXTENT: Final = 0x0200  # DIMENSIONS
_STRINGS: Final = 0x00FC  # SST
_CELLS: Final = frozenset(
    {0x0006, 0x00BD, 0x00FD, 0x0201, 0x0203, 0x0204, 0x0205, 0x00BE, 0x027E, 0x00D6}
)
_MAX_ROWS: Final = 65_536
_MAX_COLUMNS: Final = 256
_EXTENTS: Final = {14: struct.Struct("<IIHH"), 10: struct.Struct("<HHHH")}


def has_password(records: bytes) -> bool:
    """Whether the records are locked (FILEPASS comes before the first sheet)."""
    for record, _body, _at in _records(records):
        if record in (_PASSWORD, _SHEET):
            return bool(record == _PASSWORD)
    return False


def check_records(records: bytes) -> None:
    """Raise DamagedError when a record names cells or counts that cannot be."""
    starts = set()
    sheets = set()
    for record, body, at in _records(records):
        if record == _START:
            starts.add(at)
        elif record == _SHEET:
            sheets.add(int.from_bytes(body[:4], "little"))
        elif not _is_sound(record, body, len(records)):
            raise DamagedError
    if not sheets <= starts:
        raise DamagedError


def _records(stream: bytes) -> Iterator[tuple[int, bytes, int]]:
    at = 0
    while at + _HEADER.size <= len(stream):
        record, length = _HEADER.unpack_from(stream, at)
        start = at + _HEADER.size
        yield record, stream[start : start + length], at
        at = start + length


def _is_sound(record: int, body: bytes, total: int) -> bool:
    if record in _CELLS and len(body) >= _CELL.size:
        _row, column = _CELL.unpack_from(body)
        return bool(column < _MAX_COLUMNS)
    if record == _STRINGS:
        return int.from_bytes(body[4:8], "little") <= total
    if record == _EXTENT and len(body) in _EXTENTS:
        top, bottom, left, right = _EXTENTS[len(body)].unpack(body[: _EXTENTS[len(body)].size])
        return bool(top <= bottom <= _MAX_ROWS and left <= right <= _MAX_COLUMNS)
    return True
