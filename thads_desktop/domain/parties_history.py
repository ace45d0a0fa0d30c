"""How a case's parties came to be who they are: heirs, transfers, parties added (pure view)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from thads_desktop.domain import payloads as p
from thads_desktop.domain.acts import Act
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.paper_payloads import RightsTransferred
from thads_desktop.domain.parties import CHANGING, Roll
from thads_desktop.domain.vocabulary import PartyRole


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyTurn:
    """Thay đổi đương sự: who took whose place (`gone`, empty when added), by which act.

    `lines`: the lines the change is about, all when empty; `gone` may stay for others (`stays`).
    """

    on: date
    act_id: str
    kind: str
    role: PartyRole
    gone: str
    came: tuple[p.Party, ...]
    lines: tuple[int, ...] = ()
    stays: bool = False
    why: str = ""


def party_turns(state: CaseState) -> tuple[PartyTurn, ...]:
    """Every change of parties, in order of legal dates; of a party not there none is told."""
    changes = [one for one in state.standing if isinstance(one.payload, CHANGING)]
    if not changes:
        return ()
    turns: list[PartyTurn] = []
    roll = Roll(state.opening)
    for act, payload in changes:
        if roll.hear(payload) and (turn := _turn(act, payload, roll)) is not None:
            turns.append(turn)
    return tuple(turns)


def _turn(act: Act, payload: p.Payload | None, roll: Roll) -> PartyTurn | None:
    """What one act changes; None when it does not say who came."""
    match payload:
        case p.PartyChanged(party=party, replaces=gone, why=why):
            came, lines = (party,), ()
        case RightsTransferred(
            receivers=(_, *_others) as came, giver=gone, note=note, shares=shares, lines=lines
        ):
            why = "; ".join(one for one in (shares, note) if one)
        case _:
            return None
    role = came[0].role
    return PartyTurn(
        on=act.happened_on,
        act_id=act.id,
        kind=act.kind,
        role=role,
        gone=gone,
        came=came,
        lines=lines,
        stays=roll.has(role, gone) and all(one.name != gone for one in came),
        why=why,
    )


class LineParties:
    """Đương sự của từng khoản: whom each line of a case binds and serves now.

    Heirs stand in their predecessors' place. A line that names none binds and serves all.
    """

    def __init__(self, state: CaseState) -> None:
        self._roll = Roll(state.opening)
        for one in state.standing:
            self._roll.hear(one.payload)

    def debtors(self, obligation: p.Obligation) -> tuple[str, ...]:
        """The names of those a line binds."""
        return self._roll.names(PartyRole.DEBTOR, obligation.line)

    def creditors(self, obligation: p.Obligation) -> tuple[str, ...]:
        """The names of those a line serves."""
        return self._roll.names(PartyRole.CREDITOR, obligation.line)
