"""Conditions lost (điều kiện không còn đạt): what acts lack since another was taken back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from thads_desktop.domain.case_state import CaseState, EffectiveAct
from thads_desktop.domain.law import Law
from thads_desktop.domain.law_conditions import CaseConditions, Unmet


class Lost(NamedTuple):
    """Điều kiện không còn đạt: the act that stands, and what it lacks now."""

    one: EffectiveAct
    unmet: Unmet


def lost_conditions(before: CaseState, after: CaseState, law: Law) -> Iterator[Lost]:
    """What acts that stand lack after a correction and did not lack before it."""
    stood = {one.act.id for one in before.standing}
    asked_before, asked_after = CaseConditions(before, law), CaseConditions(after, law)
    for one in after.standing:
        if one.payload is None or one.act.id not in stood:
            continue
        on = one.act.happened_on
        known = {each.condition.key for each in asked_before.unmet(one.payload, on)}
        for each in asked_after.unmet(one.payload, on):
            if each.condition.key not in known:
                yield Lost(one, each)
