"""Which acts stand after corrections and takings-back, in whatever order they were met."""

from __future__ import annotations

import pytest

from tests.histories import YEAR_BEGINS, act_of
from thads_desktop.domain import payloads as p
from thads_desktop.domain.acts import Act
from thads_desktop.domain.corrections import standing_acts

PAID = p.MoneyReceived(line=1, amount=1000)


def paid(number: int, *, corrects: int | None = None) -> Act:
    return act_of(PAID, YEAR_BEGINS, number, corrects=corrects)


def voided(number: int, corrects: int) -> Act:
    return act_of(p.ActVoided(), YEAR_BEGINS, number, corrects=corrects)


def standing(*acts: Act) -> list[int]:
    forwards, backwards = standing_acts(acts), standing_acts(acts[::-1])
    assert {act.id for act in forwards.acts} == {act.id for act in backwards.acts}
    assert forwards.quarrels == backwards.quarrels
    return sorted(act.device_seq for act in forwards.acts)


def quarrels(*acts: Act) -> list[int]:
    return sorted(int(one.removeprefix("act-")) for one in standing_acts(acts).quarrels)


def test_acts_that_nobody_corrected_stand() -> None:
    assert standing(paid(1), paid(2)) == [1, 2]


def test_a_correction_takes_the_place_of_what_it_corrects() -> None:
    assert standing(paid(1), paid(2, corrects=1)) == [2]
    assert standing_acts([paid(1), paid(2, corrects=1)]).replaced_by == {"act-0001": "act-0002"}


def test_of_a_correction_that_is_corrected_only_the_last_stands() -> None:
    chain = (paid(1), paid(2, corrects=1), paid(3, corrects=2), paid(4, corrects=3))
    assert standing(*chain) == [4]
    assert quarrels(*chain) == []


def test_an_act_taken_back_stands_no_more() -> None:
    assert standing(paid(1), paid(2), voided(3, 1)) == [2]


def test_what_a_voided_correction_had_corrected_stands_again() -> None:
    assert standing(paid(1), paid(2, corrects=1), voided(3, 2)) == [1]


def test_voiding_the_last_of_a_chain_brings_back_the_one_before() -> None:
    assert standing(paid(1), paid(2, corrects=1), paid(3, corrects=2), voided(4, 3)) == [2]


def test_a_taking_back_that_is_taken_back_has_no_effect() -> None:
    assert standing(paid(1), voided(2, 1), voided(3, 2)) == [1]


def test_of_two_corrections_of_one_act_the_newer_wins_and_the_older_is_listed() -> None:
    acts = (paid(1), paid(2, corrects=1), paid(3, corrects=1))
    assert standing(*acts) == [3]
    assert quarrels(*acts) == [2]


def test_when_the_newer_correction_is_taken_back_the_older_one_wins() -> None:
    acts = (paid(1), paid(2, corrects=1), paid(3, corrects=1), voided(4, 3))
    assert standing(*acts) == [2]
    assert quarrels(*acts) == []


def test_the_losing_correction_may_be_taken_back_and_is_listed_no_more() -> None:
    acts = (paid(1), paid(2, corrects=1), paid(3, corrects=1), voided(4, 2))
    assert standing(*acts) == [3]
    assert quarrels(*acts) == []


def test_a_correction_of_the_losing_correction_has_no_effect_and_is_listed() -> None:
    acts = (paid(1), paid(2, corrects=1), paid(3, corrects=1), paid(4, corrects=2))
    assert standing(*acts) == [3]
    assert quarrels(*acts) == [2, 4]


@pytest.mark.parametrize("stranger", [paid(2, corrects=9), paid(2, corrects=2)])
def test_a_correction_of_nothing_known_corrects_nothing_and_is_listed(stranger: Act) -> None:
    assert standing(paid(1), stranger) == [1]
    assert quarrels(paid(1), stranger) == [2]


def test_an_act_cannot_correct_a_newer_one() -> None:
    assert standing(paid(1, corrects=2), paid(2)) == [2]
    assert quarrels(paid(1, corrects=2), paid(2)) == [1]


def test_two_acts_cannot_correct_each_other() -> None:
    assert standing(paid(1, corrects=2), paid(2, corrects=1)) == []
    assert quarrels(paid(1, corrects=2), paid(2, corrects=1)) == [1, 2]
