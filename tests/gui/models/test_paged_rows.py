"""Rows by pages: what is shown is read, the rest is not."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from thads_desktop.gui.models.paged_rows import PAGE, PAGES_KEPT, PagedRows


class Shelf:
    """Rows that note how often they are fetched."""

    def __init__(self) -> None:
        self.fetched: list[Sequence[int]] = []

    def read(self, keys: Sequence[int]) -> list[str]:
        self.fetched.append(keys)
        return [f"row {key}" for key in keys]


@given(st.integers(1, 3 * PAGE), st.data())
def test_every_row_is_the_row_of_its_key(count: int, data: st.DataObject) -> None:
    rows = PagedRows(range(1000, 1000 + count), Shelf().read)
    place = data.draw(st.integers(-count, count - 1))
    assert rows[place] == f"row {range(1000, 1000 + count)[place]}"


def test_a_page_is_read_once_while_it_is_in_sight() -> None:
    shelf = Shelf()
    rows = PagedRows(range(10 * PAGE), shelf.read)
    assert [rows[place] for place in range(PAGE)] == [f"row {key}" for key in range(PAGE)]
    assert shelf.fetched == [range(PAGE)]


def test_pages_long_out_of_sight_are_let_go() -> None:
    shelf = Shelf()
    rows = PagedRows(range((PAGES_KEPT + 1) * PAGE), shelf.read)
    for page in range(PAGES_KEPT + 1):
        assert rows[page * PAGE]
    assert rows[0] == "row 0"
    assert len(shelf.fetched) == PAGES_KEPT + 2


def test_a_slice_is_its_rows() -> None:
    assert PagedRows([7, 8, 9], Shelf().read)[1:] == ["row 8", "row 9"]
