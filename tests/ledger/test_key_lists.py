"""Keys read as one text: whatever is asked of them, they answer as the list of them would."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from thads_desktop.ledger.key_lists import Keys, read_keys

MOST = 2**40
SOME = st.lists(st.integers(1, MOST), unique=True, max_size=30)


@pytest.fixture(scope="module")
def driver() -> Iterator[Any]:
    connection = dbapi2.connect(":memory:")
    connection.execute("CREATE TABLE kept (place INTEGER, kept_key INTEGER PRIMARY KEY)")
    yield connection
    connection.close()


def read(driver: Any, keys: Sequence[int], where: str = "1") -> Keys:  # noqa: ANN401 - no types
    driver.execute("DELETE FROM kept")
    driver.executemany("INSERT INTO kept VALUES (?, ?)", enumerate(keys))
    rows = f"SELECT kept_key FROM kept WHERE {where} ORDER BY place"
    return read_keys(driver, "kept_key", "kept", rows)


@given(keys=SOME)
def test_keys_are_all_there_in_order(driver: Any, keys: list[int]) -> None:  # noqa: ANN401
    found = read(driver, keys)
    assert (list(found), len(found)) == (keys, len(keys))


@given(keys=SOME, part=st.slices(30))
def test_a_part_of_the_keys_is_as_of_a_list(
    driver: Any,  # noqa: ANN401
    keys: list[int],
    part: slice,
) -> None:
    assert list(read(driver, keys)[part]) == keys[part]


@given(keys=SOME, part=st.slices(30), other=st.integers(0, MOST))
def test_a_key_is_found_where_it_stands(
    driver: Any,  # noqa: ANN401
    keys: list[int],
    part: slice,
    other: int,
) -> None:
    found = read(driver, keys)[part]
    assert [found.place_of(key) for key in found] == list(range(len(found)))
    for key in {other, *keys} - set(found):
        assert found.place_of(key) is None


def test_keys_of_some_rows_are_read_beside_bigger_ones(driver: Any) -> None:  # noqa: ANN401
    assert list(read(driver, [7, 12, 100_000], where="kept_key < 100")) == [7, 12]


def test_beyond_the_last_key_is_nothing(driver: Any) -> None:  # noqa: ANN401
    with pytest.raises(IndexError):
        read(driver, [1, 2])[2]
