"""The fold: acts corrected, voided, unknown; what held just before an act."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from tests.domain.folded_cases import NOT_YET, D, complaints, day, history, only_line, state
from tests.histories import act_of, opening_of
from thads_desktop.domain import payloads as p
from thads_desktop.domain.acts import Act
from thads_desktop.domain.case_state import ContradictionKind
from thads_desktop.domain.fold import state_before


def test_a_corrected_amount_counts_once_however_often_it_is_corrected() -> None:
    acts = history(opening_of(5000), (1, p.MoneyReceived(line=1, amount=100)))
    for number, amount in ((3, 200), (4, 300), (5, 400)):
        paid = p.MoneyReceived(line=1, amount=amount)
        acts.append(act_of(paid, day(1), number, corrects=number - 1))
    assert only_line(state(acts)).received == 400


def test_a_correction_lost_to_a_newer_one_is_listed() -> None:
    acts = history(opening_of(5000), (1, p.MoneyReceived(line=1, amount=100)))
    acts.append(act_of(p.MoneyReceived(line=1, amount=200), day(1), 3, corrects=2))
    acts.append(act_of(p.MoneyReceived(line=1, amount=300), day(1), 4, corrects=2))
    found = state(acts)
    assert only_line(found).received == 300
    assert [(one.act_id, one.kind) for one in found.contradictions] == [
        ("act-0003", ContradictionKind.CORRECTED_TWICE)
    ]


def test_a_corrected_opening_is_the_opening() -> None:
    acts = history(opening_of(5000))
    acts.append(act_of(opening_of(7000), day(2), 2, corrects=1))
    found = state(acts)
    assert (found.left, found.opened_on, found.contradictions) == (7000, day(2), ())


def test_a_case_whose_opening_is_voided_stays_and_says_so() -> None:
    acts = history(opening_of(5000))
    acts.append(act_of(p.ActVoided(), D, 2, corrects=1))
    found = state(acts)
    assert found.left == 5000
    assert complaints(found) == [ContradictionKind.OPENING_VOIDED]


def test_an_opening_corrected_by_a_newer_program_stays_as_it_was_read_last() -> None:
    acts = history(opening_of(5000))
    acts.append(act_of(opening_of(7000), D, 2, corrects=1))
    acts.append(structs.replace(act_of(opening_of(9000), D, 3, corrects=2), version=99))
    found = state(acts)
    assert found.left == 7000
    assert found.is_read_only
    assert complaints(found) == [ContradictionKind.UNKNOWN_KIND]


def test_an_act_of_a_newer_program_makes_its_case_read_only_and_changes_nothing() -> None:
    acts = history(opening_of(5000), (1, NOT_YET))
    drone = structs.replace(
        act_of(p.ActVoided(), day(2), 3), kind="drone_sent", payload=b'{"up":1}'
    )
    found = state([*acts, drone])
    assert found.is_read_only
    assert found.spans == state(acts).spans
    assert found.standing[-1].payload is None


def owed_before(acts: Sequence[Act], act: Act) -> int:
    found = state_before(acts, act)
    assert found is not None
    return found.left


PAID_TWICE = (p.MoneyReceived(line=1, amount=100), p.MoneyReceived(line=1, amount=20))


def test_before_an_act_nothing_of_it_or_after_it_holds() -> None:
    acts = history(opening_of(1000), *((5, payload) for payload in PAID_TWICE))
    assert [owed_before(acts, act) for act in acts[1:]] == [1000, 900]


def test_before_its_opening_a_case_is_not_there() -> None:
    acts = history(opening_of(1000), (5, PAID_TWICE[0]))
    assert state_before(acts, acts[0]) is None


def test_before_an_act_that_was_corrected_or_voided_neither_it_nor_its_correction_holds() -> None:
    acts = history(opening_of(1000), *((5, payload) for payload in PAID_TWICE))
    corrected = act_of(p.MoneyReceived(line=1, amount=300), day(5), 4, corrects=2)
    voiding = act_of(p.ActVoided(), day(9), 5, corrects=3)
    every = [*acts, corrected, voiding]
    assert [owed_before(every, act) for act in (acts[1], corrected)] == [1000, 1000]
    # The second receipt was read before the correction of the first: it is known by its own place.
    assert owed_before(every, acts[2]) == 1000
