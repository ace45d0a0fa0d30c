"""What became of an exhibit (kết quả xử lý vật chứng), read from the words of the act."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from thads_desktop.domain.vocabulary import ExhibitStatus

# How officers write what became of an exhibit; the first that fits says it.
_OUTCOME_WORDS: Mapping[ExhibitStatus, tuple[str, ...]] = MappingProxyType(
    {
        ExhibitStatus.DESTROYED: ("tiêu hủy", "tiêu huỷ"),
        ExhibitStatus.CONFISCATED: ("sung quỹ", "sung công", "tịch thu", "ngân sách", "tài chính"),
        ExhibitStatus.SOLD: ("bán", "đấu giá"),
        ExhibitStatus.RETURNED: ("trả",),
    }
)


def outcome_status(outcome: str) -> ExhibitStatus:
    """What became of an exhibit, from the words of the act; handed on when they do not say."""
    said = outcome.casefold()
    for status, words in _OUTCOME_WORDS.items():
        if said == status.value or any(word in said for word in words):
            return status
    return ExhibitStatus.TRANSFERRED
