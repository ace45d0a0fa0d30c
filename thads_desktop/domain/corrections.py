"""Which acts stand: corrections (đính chính) and takings-back (hủy bỏ) resolved.

The order of resolution follows Lamport numbers and ids, never arrival, so that ledgers which
met the same acts by different roads agree.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
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
    newer one, or one that is not in this case or has no effect, corrects nothing and is listed.
    """
    standing = Standing()
    if all(act.corrects is None for act in acts):
        standing.acts = list(acts)
        return standing
    by_id = {act.id: act for act in acts}
    oldest_first = sorted(acts, key=_age)
    # Whatever takes an act back is newer than it, so it has been judged before.
    for act in reversed(oldest_first):
        if act.corrects is not None and not _is_taken_back(act, by_id, standing):
            _claim_place(act, by_id.get(act.corrects), standing)
    _let_stand(oldest_first, standing)
    return standing


def corrected_by(act: Act, by_id: Mapping[str, Act]) -> Iterator[Act]:
    """An act, what it corrects, what that corrects in turn …, back to the one first written."""
    yield act
    while act.corrects is not None and act.corrects in by_id:
        act = by_id[act.corrects]
        yield act


def _age(act: Act) -> tuple[int, str]:
    return act.lamport, act.id


def _is_taken_back(act: Act, by_id: Mapping[str, Act], standing: Standing) -> bool:
    winner = standing.replaced_by.get(act.id)
    return winner is not None and by_id[winner].kind == VOID


def _claim_place(act: Act, target: Act | None, standing: Standing) -> None:
    if target is None or _age(target) >= _age(act) or target.id in standing.replaced_by:
        standing.quarrels.append(act.id)
    else:
        standing.replaced_by[target.id] = act.id


def _let_stand(oldest_first: Sequence[Act], standing: Standing) -> None:
    """An act has effect when it stands alone, or took the place of one that had effect."""
    in_effect: set[str] = set()
    for act in oldest_first:
        target = act.corrects
        if target is None or (target in in_effect and standing.replaced_by.get(target) == act.id):
            in_effect.add(act.id)
            if act.id not in standing.replaced_by and act.kind != VOID:
                standing.acts.append(act)
        elif act.kind != VOID and act.id not in (*standing.replaced_by, *standing.quarrels):
            standing.quarrels.append(act.id)
