"""Names found by a few typed letters."""

from __future__ import annotations

import pytest

from thads_desktop.base.closeness import Closeness, closeness

POSTPONED = "Quyết định về việc hoãn thi hành án"
SEIZED = "Biên bản kê biên, xử lý tài sản (nhà, đất)"


@pytest.mark.parametrize(
    ("typed", "name", "expected"),
    [
        ("", POSTPONED, Closeness.INITIALS),
        ("qdvv", POSTPONED, Closeness.INITIALS),
        ("qđ", POSTPONED, Closeness.INITIALS),
        ("bb kb", SEIZED, Closeness.INITIALS),
        ("quyet dinh hoan", POSTPONED, Closeness.WORDS),
        ("Hoãn", POSTPONED, Closeness.WORDS),
        ("dat ke", SEIZED, Closeness.WORDS),
        ("qd hoan", POSTPONED, Closeness.MIXED),
        ("bb ke bien", SEIZED, Closeness.MIXED),
        ("hoan thi qd", POSTPONED, Closeness.MIXED),
        ("qd ke bien", SEIZED, Closeness.NOT),
        ("vv", POSTPONED, Closeness.NOT),
        ("hoan x", POSTPONED, Closeness.NOT),
        ("oan", POSTPONED, Closeness.NOT),
    ],
)
def test_a_name_is_found_by_initials_by_words_or_by_both(
    typed: str, name: str, expected: Closeness
) -> None:
    assert closeness(typed, name) is expected
