"""Transitions of a case under both laws: allowed, warned or refused as the texts say."""

from __future__ import annotations

import pytest

from tests.domain.shipped_law import shipped_pack
from tests.domain.transitions import Transition, asked_of, recorded, transitions
from thads_desktop.domain.condition_entries import Condition
from thads_desktop.domain.kinds import KINDS
from thads_desktop.domain.law_entries import Ground
from thads_desktop.domain.vocabulary import Basis
from tools import transitions as table

LEAST = 150
ROWS = transitions()


def test_there_are_enough_transitions_each_with_its_own_id() -> None:
    assert len(ROWS) >= LEAST
    assert len({row.id for row in ROWS}) == len(ROWS)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_recording_the_act_ends_as_the_row_says(row: Transition) -> None:
    assert recorded(row) == row.outcome, row.explained


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_the_law_of_a_row_is_the_law_of_its_day(row: Transition) -> None:
    regime = next(one for one in shipped_pack().regimes if one.is_in_force(row.on))
    assert row.law == regime.key


def test_every_condition_of_the_law_is_met_by_a_row_and_failed_by_another() -> None:
    seen = {(asked.key, asked.since, met) for row in ROWS for asked, met in asked_of(row)}
    missing = [
        f"{one.key} ({one.document}): {'met' if met else 'failed'} by no row"
        for one in shipped_pack().entries(Condition)
        for met in (True, False)
        if (one.key, one.since, met) not in seen and not (met and is_ban(one))
    ]
    assert missing == []


def is_ban(one: Condition) -> bool:
    """Does the law know no such thing at all, on whatever motion a case began?"""
    return set(one.forbids) == set(Basis)


def test_every_condition_has_its_article_document_and_words() -> None:
    wanting = [
        one.key
        for one in shipped_pack().entries(Condition)
        if not (one.article and one.document and one.words)
    ]
    assert wanting == []


def test_a_ground_a_row_names_is_in_the_law_of_its_day_or_refused() -> None:
    pack = shipped_pack()
    known = {one.key for one in pack.entries(Ground)}
    for row in ROWS:
        payload = row.payload
        ground = getattr(payload, "legal_ground", "") or getattr(payload, "ground", "")
        in_force = {one.key for one in pack.in_force(Ground, row.on)}
        if ground in known:
            assert ground in in_force or row.expected == "refused", row.id


def test_every_event_a_condition_is_of_can_be_recorded() -> None:
    pack = shipped_pack()
    for one in pack.entries(Condition):
        for code in one.of:
            assert code in KINDS or code in pack.events, (one.key, code)


def test_the_table_for_lawyers_is_current() -> None:
    written = (table.ROOT / table.DOCUMENT).read_text(encoding="utf-8")
    assert written == table.table_of(shipped_pack()), "run python -m tools.transitions"


def test_the_table_names_every_condition() -> None:
    written = table.table_of(shipped_pack())
    assert [one.key for one in shipped_pack().entries(Condition) if one.says not in written] == []
