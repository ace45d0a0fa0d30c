"""Which acts stand: corrections (đính chính) and takings-back (hủy bỏ) resolved.

The order of resolution follows Lamport numbers and ids, never arrival, so that ledgers which
met the same acts by different roads agree.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from thads_desktop.domain.acts import Act

VOID = "act_voided"


@dataclass(slots=True)
class Standing:
    """Hành vi còn hiệu lực: the acts that stand, and who replaced or took back the others."""

    acts: list[Act] = field(default_factory=list)
    replaced_by: dict[str, str] = field(default_factory=dict)
    quarrels: list[str] = field(default_factory=list)


def standing_acts(acts: Sequence[Act]) -> Standing:
    """Resolve corrections from the newest act back.

    An act taken back has no effect, so what it corrected stands again. Of two corrections of
    one act the newer wins; the older is listed in `quarrels`. An act that claims to correct a
    newer one, or one not in this case, corrects nothing and is listed too.
    """
    standing = Standing()
    if all(act.corrects is None for act in acts):
        standing.acts = list(acts)
        return standing
    by_id = {act.id: act for act in acts}
    for act in sorted(acts, key=_age, reverse=True):
        if act.id not in standing.replaced_by:
            _let_stand(act, by_id, standing)
    return standing


def _age(act: Act) -> tuple[int, str]:
    return act.lamport, act.id


def _let_stand(act: Act, by_id: dict[str, Act], standing: Standing) -> None:
    if act.corrects is None:
        standing.acts.append(act)
        return
    target = by_id.get(act.corrects)
    if target is None or _age(target) >= _age(act) or target.id in standing.replaced_by:
        standing.quarrels.append(act.id)
        return
    standing.replaced_by[target.id] = act.id
    if act.kind != VOID:
        standing.acts.append(act)
