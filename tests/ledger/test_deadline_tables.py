"""Stored deadlines: those of the acts by the law in use, however and whenever they were written."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from sqlalchemy import delete, select, update

from tests.domain.small_law import limit, pack
from tests.histories import YEAR_BEGINS, Move, histories, opening_of
from tests.ledgers import (
    Row,
    acts_of_cases,
    deadline_rows,
    derived_rows,
    fresh_context,
    play,
    stored_acts,
    temporary_context,
)
from thads_desktop.base.progress import CancelledError
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.law import Law, law_of
from thads_desktop.domain.reckoning import deadlines_of
from thads_desktop.ledger import recount as recounting
from thads_desktop.ledger.days import FOREVER_DAY, day_number
from thads_desktop.ledger.deadline_list import (
    DeadlineOrder,
    DeadlineQuestion,
    deadline_keys,
    deadline_page,
)
from thads_desktop.ledger.positions import last_position
from thads_desktop.ledger.rebuild import rebuild
from thads_desktop.ledger.recount import reckoned_by, recount
from thads_desktop.ledger.schema import alembic_version, deadline_rules, ledger_info
from thads_desktop.ledger.verify import verify
from thads_desktop.services.context import Context, open_context
from thads_desktop.services.deadlines import ensure_reckoned, is_reckoned

History = list[list[Move]]
OPENED = Move("case-a", opening_of(5000), YEAR_BEGINS)
NOTICE = Move("case-a", r.NoticeDelivered(variant="direct"), date(2025, 10, 3))
OTHER_LAW = law_of(
    pack(OLD__limits=limit("other", opens='["case_opened"]', closes='["case_ended"]'))
)


def kept(context: Context) -> list[Row]:
    with context.ledger.reading() as connection:
        return deadline_rows(connection)


def asked_of_the_acts(context: Context, law: Law) -> list[tuple[object, ...]]:
    """Case, rule, trigger, last day and state, by the engine alone."""
    with context.ledger.reading() as connection:
        position = last_position(connection)
    states = map(state_of, acts_of_cases(stored_acts(context), position).values())
    return sorted(
        (state.case_id, one.key, one.trigger, day_number(one.due_on), one.state.value)
        for state in states
        if state is not None
        for one in deadlines_of(state, law)
    )


def told(context: Context) -> list[tuple[object, ...]]:
    with context.ledger.reading() as connection:
        rows = connection.exec_driver_sql(
            'SELECT case_id, rule, "trigger", due_on, deadlines.state FROM deadlines '
            "JOIN cases USING (case_key) JOIN deadline_rules USING (rule_key)"
        )
        return sorted(tuple(row) for row in rows)


@given(history=histories)
@settings(max_examples=30, deadline=None)
def test_rows_kept_by_commits_are_those_of_a_recount(history: History) -> None:
    with temporary_context() as context:
        play(context, history)
        before = kept(context)
        assert told(context) == asked_of_the_acts(context, context.law)
        recount(context.ledger, context.law)
        assert kept(context) == before
        assert is_reckoned(context)
        recount(context.ledger, context.law)
        assert kept(context) == before
        assert [check for check in verify(context.ledger) if not check.ok] == []


@given(history=histories)
@settings(max_examples=15, deadline=None)
def test_rows_written_while_the_law_changed_are_right_after_a_recount(history: History) -> None:
    with temporary_context() as context:
        play(context, history[:2])
        context.ledger.law = lambda: OTHER_LAW
        assert not is_reckoned(context)
        play(context, history[2:])
        recount(context.ledger, OTHER_LAW)
        assert told(context) == asked_of_the_acts(context, OTHER_LAW)
        assert rules_of(context) <= {"other"}


def rules_of(context: Context) -> set[str]:
    with context.ledger.reading() as connection:
        return set(connection.execute(select(deadline_rules.c.rule)).scalars())


# ── Recounts ─────────────────────────────────────────────────────────────────────────────────


@dataclass
class Stopping:
    """Lets so many steps of a job pass, then cancels it."""

    steps: int

    def report(self, what: str, done: int, total: int) -> None:  # noqa: ARG002 - the protocol
        self.steps -= 1
        if self.steps < 0:
            raise CancelledError


@pytest.fixture
def context() -> Iterator[Context]:
    with temporary_context() as made:
        play(made, [[OPENED], [NOTICE], [Move("case-b", opening_of(100), YEAR_BEGINS)]])
        yield made


@pytest.mark.parametrize("steps", [0, 1, 2])
def test_a_recount_that_was_cancelled_leaves_them_to_be_reckoned(
    context: Context, steps: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recounting, "CASES_AT_ONCE", 1)
    recount(context.ledger, context.law)
    with pytest.raises(CancelledError):
        recount(context.ledger, OTHER_LAW, Stopping(steps))
    assert reckoned_by(context.ledger) == ""
    assert not is_reckoned(context)
    assert ensure_reckoned(context) == 2
    assert told(context) == asked_of_the_acts(context, context.law)
    assert "other" not in rules_of(context)
    assert ensure_reckoned(context) == 0


def test_what_is_recorded_during_a_recount_is_kept(
    context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Recording:
        def report(self, what: str, done: int, total: int) -> None:  # noqa: ARG002 - the protocol
            if done == 1:
                paid = Move("case-a", p.MoneyReceived(line=1, amount=1000), date(2025, 10, 9))
                play(context, [[paid, Move("case-c", opening_of(7), YEAR_BEGINS)]])

    monkeypatch.setattr(recounting, "CASES_AT_ONCE", 1)
    assert recount(context.ledger, context.law, Recording()) == 2
    assert told(context) == asked_of_the_acts(context, context.law)
    assert is_reckoned(context)


def test_a_ledger_without_cases_is_reckoned_too() -> None:
    with temporary_context() as empty:
        assert not is_reckoned(empty)
        assert ensure_reckoned(empty) == 0
        assert is_reckoned(empty)


def test_a_rebuild_leaves_deadlines_to_be_reckoned(context: Context) -> None:
    recount(context.ledger, context.law)
    before = kept(context)
    rebuild(context.ledger)
    assert not is_reckoned(context)
    assert kept(context) == []
    ensure_reckoned(context)
    assert kept(context) == before


# ── An older ledger ──────────────────────────────────────────────────────────────────────────


def test_a_ledger_of_the_first_schema_gets_its_deadlines(tmp_path: Path) -> None:
    context = fresh_context(tmp_path)
    play(context, [[OPENED], [NOTICE]])
    recount(context.ledger, context.law)
    before, schema = snapshot(context), schema_of(context)
    with context.ledger.writing() as connection:
        connection.exec_driver_sql("DROP TABLE deadlines")
        connection.exec_driver_sql("DROP TABLE paper_numbers")
        connection.exec_driver_sql("DROP TABLE paper_files")
        connection.exec_driver_sql("DROP TABLE party_search")
        connection.exec_driver_sql("DROP TABLE intake_search")
        connection.exec_driver_sql("DROP TABLE parties")
        connection.exec_driver_sql("DROP TABLE intakes")
        connection.exec_driver_sql("DROP TABLE deadline_rules")
        connection.exec_driver_sql("DROP INDEX cases_by_commune")
        connection.exec_driver_sql("ALTER TABLE cases DROP COLUMN commune")
        connection.execute(delete(ledger_info).where(ledger_info.c.key == "law"))
        connection.execute(
            update(ledger_info).where(ledger_info.c.key == "derivation").values(value="1")
        )
        connection.execute(update(alembic_version).values(version_num="0001"))
    context.close()

    opened = open_context(tmp_path, user="An", clock=context.clock)
    assert schema_of(opened) == schema
    assert not is_reckoned(opened)
    ensure_reckoned(opened)
    assert snapshot(opened) == before
    assert [check for check in verify(opened.ledger) if not check.ok] == []
    assert [path.name for path in tmp_path.glob("*.backup")] == ["thads-before-0001.backup"]
    opened.close()


def snapshot(context: Context) -> tuple[dict[str, list[Row]], list[Row]]:
    with context.ledger.reading() as connection:
        return derived_rows(connection), deadline_rows(connection)


def schema_of(context: Context) -> set[str]:
    """What the tables and indexes of deadlines are made of."""
    with context.ledger.reading() as connection:
        found = connection.exec_driver_sql(
            "SELECT sql FROM sqlite_master WHERE tbl_name LIKE 'deadline%' AND sql IS NOT NULL"
        )
        return {" ".join(sql.split()) for sql in found.scalars()}


# ── The list ─────────────────────────────────────────────────────────────────────────────────

TODAY = date(2026, 3, 10)
VIETNAMESE = ("xã An Bình", "xã Ân Thi", "xã Bình An", "xã Dân Chủ", "xã Đại An", "xã Ea Kar")


def in_order(context: Context, order: DeadlineOrder, *, descending: bool = False) -> list[str]:
    question = DeadlineQuestion(today=TODAY, order=order, descending=descending)
    with context.ledger.glancing() as driver:
        rows = deadline_page(driver, deadline_keys(driver, question))
    field = {"commune": "commune", "what": "what", "officer": "officer"}[order]
    return [name for name, _rows in itertools.groupby(str(getattr(row, field)) for row in rows)]


def test_communes_stand_in_vietnamese_order(tmp_path: Path) -> None:
    context = fresh_context(tmp_path)
    for n, commune in enumerate(reversed(VIETNAMESE)):
        debtor = p.Party(role="debtor", name="An", address=f"thôn 1, {commune}")  # type: ignore[arg-type]
        opening = opening_of(5000, parties=(debtor,))
        play(context, [[Move(f"case-{n}", opening, YEAR_BEGINS)]])
    assert in_order(context, DeadlineOrder.COMMUNE) == list(VIETNAMESE)
    assert in_order(context, DeadlineOrder.COMMUNE, descending=True) == list(reversed(VIETNAMESE))
    context.close()


@pytest.mark.parametrize("order", DeadlineOrder)
def test_every_order_lists_every_open_deadline_once(context: Context, order: DeadlineOrder) -> None:
    with context.ledger.glancing() as driver:
        plain = deadline_keys(driver, DeadlineQuestion(today=TODAY))
        keys = deadline_keys(driver, DeadlineQuestion(today=TODAY, order=order, descending=True))
        page = deadline_page(driver, keys)
    assert sorted(keys) == sorted(plain)
    assert len(page) == len(keys) > 0
    assert all(day_number(row.due_on) < FOREVER_DAY for row in page)


def test_an_act_is_told_once_the_trigger_is_taken_back(context: Context) -> None:
    period = "voluntary_period"
    assert period in {row[1] for row in told(context)}
    play(context, [[Move("case-a", p.ActVoided(), TODAY, target=1)]])
    assert period not in {row[1] for row in told(context)}
