"""What a new pack changes: limits added, changed and gone, with old and new numbers."""

from __future__ import annotations

from datetime import date

from thads_desktop.domain.law_changes import ChangeKind, limit_changes
from thads_desktop.domain.law_entries import Unit
from thads_desktop.domain.law_files import LawFile
from thads_desktop.domain.law_pack import LawPack, LimitOverride
from thads_desktop.domain.law_reading import parse_law

LIMIT = """
[[limit]]
key = "{key}"
name = "Gửi quyết định"
number = {number}
unit = "days"
opens = ["case_opened"]
closes = ["case_ended"]
whose = "officer"
words = "{words}"
article = "Điều 36"
document = "Luật 106/2025/QH15"
from = {since}
"""


def limit(
    key: str, number: int, *, words: str = "trong thời hạn", since: str = "2026-07-01"
) -> str:
    return LIMIT.format(key=key, number=number, words=words, since=since)


REGIME = """[regime]
key = "LAW2025"
name = "Luật 2025"
document = "Luật 106/2025/QH15"
from = 2009-07-01
"""


def pack(*limits: str) -> LawPack:
    return parse_law(
        [
            LawFile("LAW2025/regime.toml", REGIME.encode()),
            LawFile("common/limits.toml", "".join(limits).encode()),
        ]
    )


def test_same_limits_change_nothing() -> None:
    assert limit_changes(pack(limit("sending", 3)), pack(limit("sending", 3))) == ()


def test_limits_are_added_changed_and_removed_by_key() -> None:
    old = pack(limit("sending", 3), limit("gone", 5))
    new = pack(limit("sending", 4), limit("fresh", 2))
    sending, fresh, gone = limit_changes(old, new)
    assert [one.kind for one in (sending, fresh, gone)] == [
        ChangeKind.CHANGED,
        ChangeKind.ADDED,
        ChangeKind.REMOVED,
    ]
    assert ([one.number for one in sending.before], [one.number for one in sending.after]) == (
        [3],
        [4],
    )
    assert sending.changes_length
    assert gone.name == "Gửi quyết định"


def test_changed_words_leave_the_length_as_it_was() -> None:
    (change,) = limit_changes(
        pack(limit("sending", 3)), pack(limit("sending", 3, words="chậm nhất"))
    )
    assert not change.changes_length


def test_a_version_that_stays_is_in_neither_side() -> None:
    first = limit("sending", 3).replace('document = "', 'to = 2026-12-31\ndocument = "')
    later = limit("sending", 5, since="2027-01-01")
    (change,) = limit_changes(pack(limit("sending", 3)), pack(first, later))
    assert len(change.before) == 1
    (change,) = limit_changes(pack(first), pack(first, later))
    assert (change.before, [one.number for one in change.after]) == ((), [5])


def test_what_the_office_overrode_is_no_part_of_a_pack() -> None:
    plain = pack(limit("sending", 3))
    override = LimitOverride("sending", 9, Unit.DAYS, date(2026, 8, 1), date.max, "Quy chế")
    assert limit_changes(plain.with_overrides([override]), plain) == ()
