"""How a case's parties came to be who they are: heirs, transfers, parties added (pure view)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from thads_desktop.domain import payloads as p
from thads_desktop.domain.acts import Act
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.paper_payloads import RightsTransferred
from thads_desktop.domain.vocabulary import PartyRole


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyTurn:
    """Thay đổi đương sự: who took whose place (`gone`, empty when added), by which act.

    `lines`: the lines the change is about, all when empty; with lines `gone` stays for the others.
    """

    on: date
    act_id: str
    kind: str
    role: PartyRole
    gone: str
    came: p.Party
    lines: tuple[int, ...] = ()
    why: str = ""


def party_turns(state: CaseState) -> tuple[PartyTurn, ...]:
    """Every change of parties, in order of legal dates; of a party not there none is told."""
    changes = [one for one in state.standing if type(one.payload) in _TURNING]
    if not changes:
        return ()
    turns: list[PartyTurn] = []
    here = {(party.role, party.name) for party in state.opening.parties}
    for act, payload in changes:
        turn = _turn(act, payload)
        if turn is not None and (not turn.gone or (turn.role, turn.gone) in here):
            here.add((turn.role, turn.came.name))
            turns.append(turn)
    return tuple(turns)


_TURNING = (p.PartyChanged, RightsTransferred)


def _turn(act: Act, payload: p.Payload | None) -> PartyTurn | None:
    """What one act changes; None when it does not say who came."""
    match payload:
        case p.PartyChanged(party=came, replaces=gone, why=why):
            lines: tuple[int, ...] = ()
        case RightsTransferred(receiver=p.Party() as came, giver=gone, note=why, lines=lines):
            pass
        case _:
            return None
    return PartyTurn(
        on=act.happened_on,
        act_id=act.id,
        kind=act.kind,
        role=came.role,
        gone=gone,
        came=came,
        lines=lines,
        why=why,
    )


class LineParties:
    """Đương sự của từng khoản: whom each line of a case binds and serves now.

    Heirs stand in their predecessors' place. A line that names none binds and serves all.
    """

    def __init__(self, state: CaseState) -> None:
        self._turns = party_turns(state)
        self._first = state.opening.parties

    def debtors(self, obligation: p.Obligation) -> tuple[str, ...]:
        """The names of those a line binds."""
        return self._names(obligation.debtors, PartyRole.DEBTOR, obligation.line)

    def creditors(self, obligation: p.Obligation) -> tuple[str, ...]:
        """The names of those a line serves."""
        return self._names(obligation.creditors, PartyRole.CREDITOR, obligation.line)

    def _names(self, named: Sequence[str], role: PartyRole, line: int) -> tuple[str, ...]:
        first = [party.name for party in self._first if party.role is role]
        names = ([name for name in named if name in first] if named else first) or first
        for turn in self._turns:
            if turn.role is role and (not turn.lines or line in turn.lines):
                names = _after(names, turn, is_open_to_all=not named)
        return tuple(dict.fromkeys(names))


def _after(names: Sequence[str], turn: PartyTurn, *, is_open_to_all: bool) -> list[str]:
    """The names of a line after a change: in the place of who went, or beside all others."""
    if turn.gone:
        return [turn.came.name if name == turn.gone else name for name in names]
    return [*names, turn.came.name] if is_open_to_all else list(names)
