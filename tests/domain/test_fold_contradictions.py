"""The fold: acts that do not fit are listed, each with its sentence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.domain.folded_cases import NOT_YET, PAID, case, complaints
from tests.histories import opening_of
from thads_desktop.domain import payloads as p
from thads_desktop.domain.case_state import ContradictionKind
from thads_desktop.domain.vocabulary import PartyRole


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        ([(-1, NOT_YET)], ContradictionKind.BEFORE_OPENING),
        ([(1, opening_of(1))], ContradictionKind.OPENED_TWICE),
        ([(1, p.MoneyReceived(line=9, amount=1))], ContradictionKind.NO_SUCH_LINE),
        ([(1, p.MeansClassified(enforceable=False, lines=(9,)))], ContradictionKind.NO_SUCH_LINE),
        ([(1, p.DecisionWithdrawn()), (2, NOT_YET)], ContradictionKind.NO_OPEN_LINE),
        (
            [(1, p.DecisionWithdrawn()), (2, p.ObligationIncreased(line=1, amount=1))],
            ContradictionKind.NO_OPEN_LINE,
        ),
        ([(1, p.EnforcementResumed())], ContradictionKind.NOT_RESUMABLE),
        ([(1, p.MoneyReceived(line=1, amount=5001))], ContradictionKind.RECEIVED_TOO_MUCH),
        ([(1, p.ObligationReduced(line=1, amount=5001))], ContradictionKind.RECEIVED_TOO_MUCH),
        ([(1, p.ObligationCompleted())], ContradictionKind.COMPLETED_WITH_DEBT),
    ],
)
def test_what_does_not_fit_is_listed_with_a_sentence(
    later: list[tuple[int, p.Payload]], expected: ContradictionKind
) -> None:
    found = case(opening_of(5000), *later)
    assert expected in complaints(found)
    assert all(contradiction.sentence() for contradiction in found.contradictions)


def test_every_contradiction_has_its_sentence() -> None:
    found = case(opening_of(5000), (1, p.EnforcementResumed()))
    (one,) = found.contradictions
    assert len({replace(one, kind=kind).sentence() for kind in ContradictionKind}) == len(
        ContradictionKind
    )


@pytest.mark.parametrize(
    ("acts", "kind"),
    [
        ([(1, p.EnforcementEntrusted(amount=5001))], ContradictionKind.LEFT_TOO_MUCH),
        ([(1, p.EnforcementTerminated(amount=5001))], ContradictionKind.LEFT_TOO_MUCH),
        ([(1, p.EnforcementEntrusted()), (2, PAID)], ContradictionKind.LINE_GONE),
    ],
)
def test_what_left_is_told_apart_from_what_was_received(
    acts: list[tuple[int, p.Payload]], kind: ContradictionKind
) -> None:
    assert complaints(case(opening_of(5000), *acts)) == [kind]


def test_a_party_that_is_not_there_is_named_with_those_who_are() -> None:
    came = p.Party(role=PartyRole.DEBTOR, name="Con")
    found = case(opening_of(10), (1, p.PartyChanged(party=came, replaces="Ai đó")))
    (one,) = found.contradictions
    assert "“Ai đó”" in one.sentence()
    assert found.opening.parties[0].name in one.sentence()
