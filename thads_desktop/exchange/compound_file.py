"""The container of .xls and of locked .xlsx files (MS-CFB): the streams it holds.

Read with suspicion, before a reader that trusts the counts in it and asks for that much memory.
"""

from __future__ import annotations

import struct
from array import array
from collections.abc import Mapping
from typing import Final, NamedTuple

SIGNATURE: Final = bytes.fromhex("D0CF11E0A1B11AE1")

_HEADER: Final = struct.Struct("<30x2H6x3I8x4I")
_FIRST_FAT_NUMBERS: Final = slice(76, 512)
_ENTRY: Final = struct.Struct("<64sH50xII4x")
_SECTOR_SHIFTS: Final = {9: 512, 12: 4096}
_MINI_SHIFT: Final = 6
_HIGHEST: Final = 0xFFFFFFFA  # sector numbers from here on are marks
_SMALL: Final = 4096  # streams below it lie in the mini stream


class DamagedError(Exception):
    """The container contradicts itself."""


class _Stream(NamedTuple):
    start: int
    size: int


class CompoundFile:
    """A container; every count in it was found to fit the length of the file."""

    def __init__(self, content: bytes) -> None:
        """Read the directory.

        Raises:
            DamagedError: when a count or a chain of sectors leads out of the file.
        """
        try:
            self._read_structure(content)
        except (struct.error, IndexError, KeyError, ValueError) as error:
            raise DamagedError from error

    def _read_structure(self, content: bytes) -> None:
        shift, mini_shift, *counts = _HEADER.unpack_from(content)
        directories, fats, directory, mini_fat, mini_fats, difat, difats = counts
        size = _SECTOR_SHIFTS[shift]
        padding = bytes(-len(content) % size)  # a last sector may be cut short
        self._sectors = _Sectors(memoryview(content + padding)[size:], size)
        if (
            mini_shift != _MINI_SHIFT
            or max(directories, fats, mini_fats, difats) > self._sectors.count
        ):
            raise DamagedError
        numbers = _numbers(content[_FIRST_FAT_NUMBERS])
        self._fat = self._table(_numbers_of_fat(self._sectors, numbers, difat))
        self._streams = _entries(self._sectors.chain(directory, self._fat))
        root = self._streams["Root Entry"]
        mini_stream = self._sectors.chain(root.start, self._fat)
        self._mini_sectors = _Sectors(memoryview(mini_stream), 1 << _MINI_SHIFT)
        self._mini_fat = _numbers(self._sectors.chain(mini_fat, self._fat))
        if any(stream.size > len(content) for stream in self._streams.values()):
            raise DamagedError

    def _table(self, sectors: array[int]) -> array[int]:
        return _numbers(b"".join(self._sectors[number] for number in sectors if number < _HIGHEST))

    @property
    def names(self) -> frozenset[str]:
        """The names of its streams and folders."""
        return frozenset(self._streams)

    def stream(self, name: str) -> bytes:
        """The bytes of a stream.

        Raises:
            DamagedError: when its chain of sectors leads out of the file.
        """
        start, size = self._streams[name]
        is_small = size < _SMALL
        sectors, fat = (
            (self._mini_sectors, self._mini_fat) if is_small else (self._sectors, self._fat)
        )
        try:
            content = sectors.chain(start, fat)
        except IndexError as error:
            raise DamagedError from error
        return content[:size]


class _Sectors:
    """Equal pieces of a file, counted from 0."""

    def __init__(self, content: memoryview, size: int) -> None:
        self._content = content
        self._size = size
        self.count = len(content) // size

    def __getitem__(self, number: int) -> memoryview:
        if not 0 <= number < self.count:
            raise IndexError(number)
        return self._content[number * self._size : (number + 1) * self._size]

    def chain(self, start: int, fat: array[int]) -> bytes:
        """The pieces from `start` on, each followed by the one its entry in `fat` names."""
        pieces: list[memoryview] = []
        while start < _HIGHEST:
            if len(pieces) > self.count:
                raise IndexError(start)  # a chain that bites its tail
            pieces.append(self[start])
            start = fat[start]
        return b"".join(pieces)


def _numbers(content: bytes) -> array[int]:
    return array("I", struct.unpack(f"<{len(content) // 4}I", content))


def _numbers_of_fat(sectors: _Sectors, numbers: array[int], difat: int) -> array[int]:
    """The sectors of the FAT: 109 named in the header, the rest in a chain of their own."""
    for _turn in range(sectors.count):
        if difat >= _HIGHEST:
            return numbers
        numbers.extend(_numbers(bytes(sectors[difat])))
        difat = numbers.pop()
    raise IndexError(difat)


def _entries(directory: bytes) -> Mapping[str, _Stream]:
    entries = {}
    for at in range(0, len(directory) - _ENTRY.size + 1, _ENTRY.size):
        name, length, start, size = _ENTRY.unpack_from(directory, at)
        if length:
            entries[name[: length - 2].decode("utf-16-le")] = _Stream(start, size)
    return entries
