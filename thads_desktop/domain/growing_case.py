"""A case to which acts are added (hồ sơ đọc thêm): which of them change what holds of it.

Folding a case anew after each of its acts reads all of them again; most acts arrive in the order
in which they are read, and go on from what was read before.
"""

from __future__ import annotations

from collections.abc import Sequence

from thads_desktop.domain.acts import Act
from thads_desktop.domain.case_state import EffectiveAct
from thads_desktop.domain.codec import decode_payload
from thads_desktop.domain.fold import OPENINGS, Folded, folded_case, reading_order
from thads_desktop.domain.folding import LEAVINGS
from thads_desktop.domain.paper_payloads import DecisionMended


class GrowingCase:
    """Hồ sơ đọc thêm: a case folded once, which reads on act by act."""

    def __init__(self, folded: Folded) -> None:
        self._folding, self._effective = folded

    def follows(self, act: Act) -> bool:
        """Is an act read after all others, and does it leave what they did as it was?"""
        if act.corrects is not None or act.kind in OPENINGS:
            return False
        one = EffectiveAct(act, decode_payload(act))
        # What brings lines back is read before the others of its day.
        if isinstance(one.payload, DecisionMended) or (_ends(one) and self._is_mended):
            return False
        return reading_order(one) > reading_order(self._effective[-1])

    def changes_by(self, act: Act) -> bool:
        """Read an act that follows: does it change a span, or move money?"""
        folding, one = self._folding, EffectiveAct(act, decode_payload(act))
        folding.pass_rule_days(max(act.happened_on, folding.opened_on))
        before = self._noted()
        folding.apply(one)
        self._effective.append(one)
        return self._noted() != before

    @property
    def _is_mended(self) -> bool:
        return any(isinstance(one.payload, DecisionMended) for one in self._effective)

    def _noted(self) -> object:
        """All that was written down of it so far; money only grows."""
        tracks = (self._folding.whole, *(line.track for line in self._folding.lines.values()))
        spans = [(len(one.spans), one.spans[-1:], one.facts, one.valid_from) for one in tracks]
        return len(self._folding.money), spans


def _ends(one: EffectiveAct) -> bool:
    return type(one.payload) in LEAVINGS


def growing_case(acts: Sequence[Act]) -> GrowingCase | None:
    """A case that can be read on from its acts; None of what none opens, or one corrects."""
    if any(act.corrects is not None for act in acts):
        return None
    folded = folded_case(acts)
    return None if folded is None else GrowingCase(folded)
