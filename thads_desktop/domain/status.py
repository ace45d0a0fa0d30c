"""Status of a case (trạng thái việc), derived from its obligation lines by a dated rule.

A case is counted once, in one class, while its lines may differ: part finished, part
postponed. No text found fixes the order among mixed lines; this order is an office's
working rule, marked "cần kiểm tra".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from thads_desktop.domain.vocabulary import LineState, PostponementGround


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusRule:
    """Quy tắc xếp loại việc: from `valid_from` the first state of `order` that a line has wins."""

    valid_from: date
    order: tuple[tuple[LineState, str], ...]
    source: str
    is_verified: bool


ANY = "*"
# Of a case that was partly done: what was left of it was terminated or entrusted, struck off the
# books. It is done, not entrusted or terminated whole (statistics: GSO).
DONE_IN_PART = "done_in_part"
STRUCK_OFF = frozenset({LineState.TERMINATED, LineState.ENTRUSTED})
AGREED = PostponementGround.AGREEMENT.value

STATUS_RULES = (
    StatusRule(
        valid_from=date.min,
        order=(
            (LineState.ENFORCEABLE, ANY),
            (LineState.POSTPONED, AGREED),
            (LineState.NOT_YET_ENFORCEABLE, ANY),
            (LineState.POSTPONED, ANY),
            (LineState.SUSPENDED, ANY),
            (LineState.SEPARATE_REGISTER, ANY),
            (LineState.COMPLETED, ANY),
            (LineState.TERMINATED, ANY),
            (LineState.ENTRUSTED, ANY),
            (LineState.WITHDRAWN, ANY),
            (LineState.CLOSED, ANY),
        ),
        source="Xong, đình chỉ toàn bộ: định nghĩa thống kê quốc gia (GSO); còn lại cần kiểm tra",
        is_verified=False,
    ),
)


def status_of(
    held: Sequence[tuple[LineState, str]], on: date, rules: Sequence[StatusRule] = STATUS_RULES
) -> tuple[LineState, str]:
    """The state and ground of the case on a day, from the (state, ground) of its lines."""
    if len(held) == 1:
        return held[0]
    rule = next(rule for rule in reversed(rules) if rule.valid_from <= on)
    for state, ground in rule.order:
        for candidate in held:
            if candidate[0] is state and ground in (ANY, candidate[1]):
                return candidate
    raise AssertionError(held)
