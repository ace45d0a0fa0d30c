"""The table of intakes: kept with every commit, the same when made anew, checked by verify."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, select, update

from tests.histories import Move, bases, days, opening_of
from tests.intakes import DEBT, FEE, RECEIVED, judgment_of, request_of
from tests.ledgers import play, temporary_context
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain.intake import IntakeStatus
from thads_desktop.ledger.intake_list import IntakeQuestion, intake_ids, intake_rows
from thads_desktop.ledger.rebuild import rebuild
from thads_desktop.ledger.schema import intakes
from thads_desktop.ledger.verify import verify

Row = tuple[Any, ...]
subjects = st.sampled_from(("one", "two"))
comings: st.SearchStrategy[p.Payload] = st.one_of(
    st.sampled_from((judgment_of(DEBT), judgment_of(FEE, DEBT), request_of(), r.RequestRefused())),
    st.builds(opening_of, st.just(1000), basis=bases),
)
moves = st.one_of(
    st.builds(Move, case=subjects, payload=comings, on=days),
    st.builds(
        Move, case=subjects, payload=st.just(p.ActVoided()), on=days, target=st.integers(0, 9)
    ),
)
histories = st.lists(st.lists(moves, min_size=1, max_size=3), min_size=1, max_size=5)


def stored(connection: Connection) -> list[Row]:
    return sorted(tuple(row) for row in connection.execute(select(intakes)))


@settings(max_examples=25, deadline=None)
@given(histories)
def test_kept_is_what_is_made_anew(history: list[list[Move]]) -> None:
    with temporary_context() as context:
        play(context, history)
        with context.ledger.reading() as connection:
            kept = stored(connection)
        assert all(one.ok for one in verify(context.ledger))
        rebuild(context.ledger)
        with context.ledger.reading() as connection:
            assert stored(connection) == kept


def test_decision_takes_the_intake_out_of_the_list() -> None:
    with temporary_context() as context:
        play(context, [[Move("one", judgment_of(DEBT), RECEIVED)]])
        with context.ledger.reading() as connection:
            assert len(intake_rows(connection, IntakeQuestion())) == 1
        play(context, [[Move("one", opening_of(1000), date(2026, 3, 4))]])
        with context.ledger.reading() as connection:
            assert intake_rows(connection, IntakeQuestion()) == []
        assert all(one.ok for one in verify(context.ledger))


def test_list_is_filtered_by_words_and_status() -> None:
    with temporary_context() as context:
        play(
            context,
            [
                [Move("intake-a", judgment_of(DEBT), RECEIVED)],
                [Move("intake-b", judgment_of(FEE, number="7/2026/HS-ST"), RECEIVED)],
            ],
        )
        with context.ledger.reading() as connection:
            found = intake_rows(connection, IntakeQuestion(text="NGUYEN van 7/2026"))
            assert [row.judgment_number for row in found] == ["7/2026/HS-ST"]
            waiting = intake_rows(connection, IntakeQuestion(statuses=(IntakeStatus.WAITING,)))
            assert [row.intake_id for row in waiting] == ["intake-a"]
            assert intake_ids(connection, "7/2026/HS-ST") == ["intake-b"]
            assert intake_ids(connection, "intake-a") == ["intake-a"]


def test_verify_sees_a_row_that_was_tampered_with() -> None:
    with temporary_context() as context:
        play(context, [[Move("one", judgment_of(DEBT), RECEIVED)]])
        with context.ledger.writing() as connection:
            connection.execute(update(intakes).values(debtor="Người khác"))
        assert [one.key for one in verify(context.ledger) if not one.ok] == ["projections"]
