"""Enforcement decisions drafted from an intake: how many, for whom, with which lines.

The law's general rule and its exceptions are dated grounds of the packs (`grouping_ex_officio`,
`grouping_on_request`: NĐ 152/2026 Điều 8.1 and 11.1; NĐ 62/2015 Điều 6 and 7); which of them
holds is for the person who decides.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from enum import StrEnum

from thads_desktop.domain.case_facts import STATE_REVENUES
from thads_desktop.domain.intake import Intake, IntakeStatus
from thads_desktop.domain.law_entries import Ground
from thads_desktop.domain.law_pack import LawPack
from thads_desktop.domain.payloads import CaseOpened, Obligation, Party
from thads_desktop.domain.shares import divided, together
from thads_desktop.domain.vocabulary import Basis, PartyRole


class Grouping(StrEnum):
    """Cách chia quyết định: for whom one decision is issued."""

    EACH_DEBTOR = "each_debtor"
    EACH_CREDITOR = "each_creditor"
    TOGETHER = "together"


_EACH = {
    "each_debtor": Grouping.EACH_DEBTOR,
    "return_of_property": Grouping.EACH_CREDITOR,
    "each_request": Grouping.EACH_CREDITOR,
}  # every other rule of the packs makes one decision for all

ACCEPTABLE = (IntakeStatus.READY, IntakeStatus.CHECKING)  # a decision says it was checked
NOBODY = Party(role=PartyRole.DEBTOR, name="Không xác định người phải thi hành án")  # Điều 8.1.b


def groupings(pack: LawPack, basis: Basis, day: date) -> tuple[Ground, ...]:
    """The rules of a day on how decisions are divided: the general one first, then exceptions."""
    wanted = f"grouping_{basis.value}"
    return tuple(one for one in pack.in_force(Ground, day) if one.of == wanted)


def lines_due(intake: Intake, basis: Basis) -> tuple[Obligation, ...]:
    """The lines a decision on that basis takes up.

    Ex officio: those the kind tells; of a judgment nobody asked for and that owes the State
    nothing, all. On request: what requests that are not incomplete ask for, everything else when
    they do not say, or when another office entrusted the file.
    """
    own = set(intake.ex_officio_lines)
    if basis is Basis.EX_OFFICIO:
        is_all = not own and not intake.requests and not intake.is_entrusted
        return tuple(line for line in intake.obligations if is_all or line.line in own)
    asked = [one.payload.lines for one in intake.requests if one.status in ACCEPTABLE]
    named = {line for lines in asked for line in lines}
    is_all = intake.is_entrusted or not all(asked)
    return tuple(
        line
        for line in intake.obligations
        if line.line not in own and (is_all or line.line in named)
    )


def draft_decisions(intake: Intake, basis: Basis, grouping: str) -> tuple[CaseOpened, ...]:
    """The decisions to be issued on a basis, without their numbers; none when nothing is due."""
    lines = lines_due(intake, basis)
    return tuple(
        _draft(intake, basis, group) for group in _groups(lines, intake, _way(grouping)) if group
    )


def _way(grouping: str) -> Grouping:
    return _EACH.get(grouping, Grouping.TOGETHER)


def _groups(
    lines: Sequence[Obligation], intake: Intake, way: Grouping
) -> Iterable[list[Obligation]]:
    """Lines that go into one decision.

    What several debtors owe together stays together; what they owe in shares is divided.
    """
    groups: dict[tuple[str, ...], list[Obligation]] = {}
    is_each = way is Grouping.EACH_DEBTOR
    parts = (part for line in lines for part in (_parts(line, intake) if is_each else (line,)))
    for line in parts:
        match way:
            case Grouping.EACH_DEBTOR:
                key = _names(bound_by(line, intake))
            case Grouping.EACH_CREDITOR:
                key = _names(served_by(line, intake))
            case Grouping.TOGETHER:
                key = ()
        groups.setdefault(key, []).append(line)
    return groups.values()


def _parts(line: Obligation, intake: Intake) -> tuple[Obligation, ...]:
    return divided(line, _names(bound_by(line, intake)))


def unclear_lines(intake: Intake, basis: Basis, grouping: str) -> tuple[Obligation, ...]:
    """Lines of several debtors that a rule divides, though nobody can tell the parts.

    Joint obligations stay whole, common ones too when the decision is ex officio (Điều 8.1.d).
    """
    if _way(grouping) is not Grouping.EACH_DEBTOR:
        return ()
    return tuple(line for line in lines_due(intake, basis) if _is_unclear(line, intake, basis))


def _is_unclear(line: Obligation, intake: Intake, basis: Basis) -> bool:
    is_divided = bool(line.share) or basis is Basis.ON_REQUEST
    is_of_many = not line.is_joint and len(bound_by(line, intake)) > 1
    return is_of_many and is_divided and len(_parts(line, intake)) == 1


def _names(parties: Iterable[Party]) -> tuple[str, ...]:
    return tuple(party.name for party in parties)


def bound_by(line: Obligation, intake: Intake) -> tuple[Party, ...]:
    """The debtors a line binds: those it names, else all."""
    debtors = intake.named(PartyRole.DEBTOR)
    return tuple(one for one in debtors if not line.debtors or one.name in line.debtors)


def served_by(line: Obligation, intake: Intake) -> tuple[Party, ...]:
    """The creditors a line serves: those it names, else all; of State revenues nobody but the State."""
    creditors = intake.named(PartyRole.CREDITOR)
    if line.kind in STATE_REVENUES and not line.creditors:
        return ()
    return tuple(one for one in creditors if not line.creditors or one.name in line.creditors)


def _draft(intake: Intake, basis: Basis, lines: Sequence[Obligation]) -> CaseOpened:
    wanted = {
        one.name for line in lines for one in (*bound_by(line, intake), *served_by(line, intake))
    }
    involved = (PartyRole.RELATED_PERSON,)
    parties = tuple(one for one in intake.parties if one.name in wanted or one.role in involved)
    if not any(one.role is PartyRole.DEBTOR for one in parties):
        parties = (NOBODY, *parties)
    return CaseOpened(
        decision_number="",
        basis=basis,
        kind=intake.kind,
        judgment=intake.judgment,
        parties=parties,
        obligations=tuple(lines),
    )


def lines_left(intake: Intake, drafts: Sequence[CaseOpened]) -> tuple[Obligation, ...]:
    """What of the judgment no decision takes up, lines or debtors' parts: it waits for a request."""
    return tuple(_left(intake, drafts))


def _left(intake: Intake, drafts: Sequence[CaseOpened]) -> Iterator[Obligation]:
    for line in intake.obligations:
        taken = lines_taken(drafts, line.line)
        decided = {name for one in taken for name in one.debtors}
        is_whole = any(not one.debtors for one in taken)
        rest = [part for part in _parts(line, intake) if not decided.issuperset(part.debtors)]
        if not taken:
            yield line
        elif rest and not is_whole:
            yield together(line, rest)


def lines_taken(drafts: Sequence[CaseOpened], number: int) -> list[Obligation]:
    """A line as the decisions take it up: whole, or in the parts of its debtors."""
    return [line for draft in drafts for line in draft.obligations if line.line == number]
