"""The table of numbers: what stands is in it, what was taken back is not, and none is invented."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from sqlalchemy import select

from tests.histories import YEAR_BEGINS, Move, histories, opening_of
from tests.ledgers import acts_of_cases, fresh_context, play, stored_acts, temporary_context
from thads_desktop.domain import payloads as p
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.numbering import number_text, paper_code
from thads_desktop.domain.step_payloads import StepTaken
from thads_desktop.domain.vocabulary import PostponementGround
from thads_desktop.ledger.paper_numbers import PaperYear, numbers_taken, papers_numbered
from thads_desktop.ledger.rebuild import rebuild
from thads_desktop.ledger.schema import acts, cases, paper_numbers
from thads_desktop.ledger.verify import verify
from thads_desktop.services.context import Context

DAY = date(2025, 11, 3)
OPENED = Move("case-a", opening_of(5000, decision_number="12/QĐ-THADS"), YEAR_BEGINS)
POSTPONED = Move(
    "case-a",
    p.EnforcementPostponed(ground=PostponementGround.OTHER, decision_number="007/qđ- thads"),
    DAY,
)
NOTED = Move("case-a", StepTaken(code="price_notified", number="3/TB-THADS"), DAY)
UNNUMBERED = Move("case-a", StepTaken(code="price_notified", number="Không số"), DAY)


def kept(context: Context) -> list[tuple[object, ...]]:
    one = paper_numbers.c
    query = select(one.code, one.n, one.suffix, one.given_on).order_by(one.act_key)
    with context.ledger.reading() as connection:
        return [tuple(row) for row in connection.execute(query)]


def test_every_paper_that_bears_a_number_has_a_row(tmp_path: Path) -> None:
    context = fresh_context(tmp_path)
    play(context, [[OPENED], [POSTPONED, NOTED, UNNUMBERED]])
    assert kept(context) == [
        ("case_opened", 12, "QĐ-THADS", 20251001),
        ("enforcement_postponed", 7, "QĐ-THADS", 20251103),
        ("price_notified", 3, "TB-THADS", 20251103),
    ]
    context.close()


def test_an_old_case_bears_the_day_of_its_decision(tmp_path: Path) -> None:
    context = fresh_context(tmp_path)
    old = p.taken_over(opening_of(5000), date(2019, 3, 4))
    play(context, [[Move("case-a", old, YEAR_BEGINS)]])
    with context.ledger.reading() as connection:
        year = PaperYear(("case_taken_over",), old.decided_on, old.decided_on)
        assert len(numbers_taken(connection, year)) == 1
    context.close()


@pytest.mark.parametrize(
    ("mended", "left"),
    [
        (p.ActVoided(), []),
        (p.EnforcementPostponed(ground=PostponementGround.OTHER, decision_number="8"), [(8, "")]),
    ],
)
def test_a_number_lives_and_falls_with_its_act(
    tmp_path: Path, mended: p.Payload, left: Sequence[tuple[int, str]]
) -> None:
    context = fresh_context(tmp_path)
    play(context, [[OPENED], [POSTPONED], [Move("case-a", mended, DAY, target=1)]])
    with context.ledger.reading() as connection:
        year = PaperYear(("enforcement_postponed",), YEAR_BEGINS, DAY)
        papers = papers_numbered(connection, year)
    assert [(paper.n, paper.suffix) for paper in papers] == left
    assert all(paper.decision_number == "12/QĐ-THADS" for paper in papers)
    context.close()


@given(history=histories)
@settings(max_examples=20, deadline=None)
def test_the_table_is_what_the_acts_that_stand_say(history: list[list[Move]]) -> None:
    with temporary_context() as context:
        play(context, history)
        expected = [
            (case_id, act.id, paper_code(act.kind, payload))
            for case_id, known in acts_of_cases(stored_acts(context), 2**30).items()
            if (state := state_of(known))
            for act, payload in state.standing
            if payload is not None and number_text(payload)[:1].isdecimal()
        ]
        numbers = paper_numbers.c
        query = select(cases.c.case_id, acts.c.id, numbers.code)
        query = query.select_from(paper_numbers).join(cases, cases.c.case_key == numbers.case_key)
        query = query.join(acts, acts.c.act_key == numbers.act_key)
        with context.ledger.reading() as connection:
            assert sorted(tuple(row) for row in connection.execute(query)) == sorted(expected)


def test_a_row_that_was_tampered_with_is_found_and_made_anew(tmp_path: Path) -> None:
    context = fresh_context(tmp_path)
    play(context, [[OPENED], [POSTPONED]])
    before = kept(context)
    with context.ledger.writing() as connection:
        connection.execute(paper_numbers.update().values(n=99))
    assert [check.key for check in verify(context.ledger) if not check.ok] == ["projections"]
    rebuild(context.ledger)
    assert kept(context) == before
    assert all(check.ok for check in verify(context.ledger))
    context.close()
