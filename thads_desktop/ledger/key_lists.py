"""Lists of keys as SQLite hands them over: one text, of which a number is made where one looks.

Of a hundred thousand keys a person sees forty. As rows they take four times as long, and making
numbers of them all takes memory that has to be asked for anew with every letter one types.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, overload

Driver = Any  # a connection of sqlcipher3, which has no types


class Keys(Sequence[int]):
    """Keys in order; a part of them, or the other way round, costs nothing."""

    __slots__ = ("_base", "_places", "_step", "_text")

    def __init__(self, text: str, base: int, places: range | None = None) -> None:
        """Use `read_keys`. `base` is added to every key; `places`: which of them, else all."""
        self._text = text
        self._base = base
        self._step = len(f"{base},")
        self._places = range(len(text) // self._step) if places is None else places

    def __len__(self) -> int:
        """How many keys."""
        return len(self._places)

    @overload
    def __getitem__(self, wanted: int) -> int: ...
    @overload
    def __getitem__(self, wanted: slice) -> Keys: ...
    def __getitem__(self, wanted: int | slice) -> int | Keys:
        """A key, or some of them."""
        if isinstance(wanted, slice):
            return Keys(self._text, self._base, self._places[wanted])
        return self._key(self._places[wanted])

    def __iter__(self) -> Iterator[int]:
        """Every key, in order."""
        return map(self._key, self._places)

    def place_of(self, key: int) -> int | None:
        """Where a key, which counts from 1, stands; None when it is not among them."""
        found = self._text.find(str(self._base + key)) // self._step
        return self._places.index(found) if found in self._places else None

    def _key(self, place: int) -> int:
        start = len("[") + place * self._step
        return int(self._text[start : start + self._step - len(",")]) - self._base


def read_keys(
    driver: Driver,
    key: str,
    table: str,
    rows: str,
    values: Sequence[object] | Mapping[str, object] = (),
) -> Keys:
    """The keys that the query `rows` answers, in its order; `key` is the table's primary key."""
    newest = driver.execute(f"SELECT max({key}) FROM {table}").fetchone()[0] or 0  # noqa: S608
    base = 10 ** len(str(newest))  # with it all have as many digits, so that each has its place
    gathered = f"SELECT json_group_array({key} + {base}) FROM ({rows})"  # noqa: S608 - ours
    return Keys(driver.execute(gathered, values).fetchone()[0], base)
