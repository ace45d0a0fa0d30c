"""Rows read by pages of 200 as they come into sight; a hundred thousand cost their keys alone."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar, overload

Row = TypeVar("Row")

PAGE = 200
PAGES_KEPT = 20


class PagedRows(Sequence[Row], Generic[Row]):
    """The rows of some keys, in their order; `read` gives the rows of a page of keys."""

    def __init__(self, keys: Sequence[int], read: Callable[[Sequence[int]], list[Row]]) -> None:
        self._keys = keys
        self._read = read
        self._pages: OrderedDict[int, list[Row]] = OrderedDict()

    def __len__(self) -> int:
        """How many rows."""
        return len(self._keys)

    @overload
    def __getitem__(self, place: int) -> Row: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[Row]: ...

    def __getitem__(self, place: int | slice) -> Row | Sequence[Row]:
        """One row, or some of them."""
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(len(self)))]
        number, within = divmod(range(len(self))[place], PAGE)
        return self._page(number)[within]

    def _page(self, number: int) -> list[Row]:
        if number not in self._pages:
            self._pages[number] = self._read(self._keys[number * PAGE : (number + 1) * PAGE])
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(number)
        return self._pages[number]
