"""What the law asks of all cases: kept with every commit, hidden for a while."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from tests.histories import opening_of
from tests.ledgers import stored_acts
from thads_desktop.base.clock import FixedClock
from thads_desktop.base.errors import DomainError
from thads_desktop.base.progress import CancelledError
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain.vocabulary import PartyRole
from thads_desktop.domain.working_calendar import SetDay
from thads_desktop.ledger.positions import last_position
from thads_desktop.ledger.schema import cases, deadlines
from thads_desktop.services.acts import open_new_case, record_act, record_for_many
from thads_desktop.services.context import Context
from thads_desktop.services.corrections import standing_acts, void_act, void_acts
from thads_desktop.services.deadlines import (
    DeadlineQuestion,
    OpenDeadline,
    day_list,
    ensure_reckoned,
    is_reckoned,
    listed,
    page_of,
    snooze_deadlines,
)
from thads_desktop.services.law import set_calendar_days
from thads_desktop.services.offices import NewOffice, create_office
from thads_desktop.services.upkeep import rebuild_tables

NOVEMBER = FixedClock(datetime(2026, 11, 23, 1, 0, tzinfo=UTC))
TODAY = date(2026, 11, 23)
OPENED = date(2026, 11, 2)
NOTICE = "enforcement_decision_notice"
NOTIFIED = r.NoticeDelivered(variant="direct")
PARTIES = (
    p.Party(role=PartyRole.DEBTOR, name="Nguyễn Văn Đạt"),
    p.Party(role=PartyRole.CREDITOR, name="Ngân sách nhà nước"),
)
Row = tuple[Any, ...]


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    new = NewOffice(name="A", code="B")
    made = create_office(tmp_path / "office", new, user="An", clock=NOVEMBER)
    ensure_reckoned(made)
    yield made
    made.close()


def opened(context: Context, number: int = 12, *, owed: int = 1000) -> str:
    opening = opening_of(owed, decision_number=f"{number}/QĐ-THADS", parties=PARTIES)
    return open_new_case(context, opening, OPENED).case_id


def rows(context: Context, case_id: str | None = None) -> list[Row]:
    """The rows of the table as they are, keys included."""
    query = select(deadlines).join(cases).order_by(deadlines.c.deadline_key)
    if case_id is not None:
        query = query.where(cases.c.case_id == case_id)
    with context.ledger.reading() as connection:
        return [tuple(row) for row in connection.execute(query)]


def rules(context: Context, today: date = TODAY) -> list[str]:
    return [one.rule for one in listed(context, DeadlineQuestion(today=today))]


def snooze(context: Context, some: list[tuple[str, str]], until: date, why: str = "Chờ") -> None:
    """Leave the notices of these cases, opened by these acts, aside."""
    named = [OpenDeadline(case_id=case, rule=NOTICE, trigger=act) for case, act in some]
    snooze_deadlines(context, named, until, why)


def test_a_commit_writes_the_deadlines_of_its_own_case_only(context: Context) -> None:
    touched, other = opened(context, 12), opened(context, 13)
    before = rows(context, other)
    assert before
    record_act(context, touched, NOTIFIED, date(2026, 11, 4))
    assert rows(context, other) == before
    assert NOTICE in [one.rule for one in listed(context, DeadlineQuestion(today=TODAY))]
    mine = DeadlineQuestion(today=TODAY, case_id=touched)
    assert NOTICE not in [one.rule for one in listed(context, mine)]


def test_deadlines_kept_by_commits_are_those_reckoned_anew(context: Context) -> None:
    case = opened(context)
    record_act(context, case, NOTIFIED, date(2026, 11, 4))
    kept = [row[1:] for row in rows(context)]
    rebuild_tables(context)
    ensure_reckoned(context)
    assert [row[1:] for row in rows(context)] == kept


def test_a_snoozed_deadline_is_hidden_and_comes_back(context: Context) -> None:
    case = opened(context)
    (found,) = listed(context, DeadlineQuestion(today=TODAY, rule=NOTICE))
    until = date(2026, 12, 1)
    snooze(context, [(case, found.trigger)], until)
    assert NOTICE not in rules(context)
    assert day_list(context, DeadlineQuestion(today=TODAY)).snoozed == 1
    awake = DeadlineQuestion(today=TODAY, rule=NOTICE, with_snoozed=True)
    (shown,) = page_of(context, day_list(context, awake).keys)
    assert (shown.snoozed_until, shown.due_on) == (until, found.due_on)
    assert NOTICE not in rules(context, date(2026, 11, 30))
    assert NOTICE in rules(context, until)


def test_a_snooze_needs_a_reason_and_a_day_to_come(context: Context) -> None:
    case = opened(context)
    for until, why, code in (
        (TODAY, "Chờ", "until_passed"),
        (date(2027, 1, 1), " ", "reason_missing"),
    ):
        with pytest.raises(DomainError) as error:
            snooze(context, [(case, "")], until, why)
        assert error.value.code == code
    assert NOTICE in rules(context)


def test_many_are_snoozed_in_one_commit(context: Context) -> None:
    opened(context, 12), opened(context, 13)
    notices = listed(context, DeadlineQuestion(today=TODAY, rule=NOTICE))
    before = positions(context)
    snooze(context, [(one.case_id, one.trigger) for one in notices], date(2026, 12, 1))
    assert positions(context) == before + 1
    assert NOTICE not in rules(context)
    assert day_list(context, DeadlineQuestion(today=TODAY)).snoozed == len(notices)


def test_nothing_is_snoozed_when_one_cannot_be(context: Context) -> None:
    case = opened(context)
    (found,) = listed(context, DeadlineQuestion(today=TODAY, rule=NOTICE))
    with pytest.raises(DomainError) as error:
        snooze(context, [(case, found.trigger), ("?", "")], date(2026, 12, 1))
    assert error.value.code == "case_missing"
    assert NOTICE in rules(context)


def test_several_deadlines_of_one_case_are_snoozed_at_once(context: Context) -> None:
    case = opened(context)
    rows = listed(context, DeadlineQuestion(today=TODAY, case_id=case))
    named = [OpenDeadline(case_id=case, rule=one.rule, trigger=one.trigger) for one in rows]
    acts = snooze_deadlines(context, named, date(2026, 12, 1), "Chờ")
    assert len(set(acts)) == len(rows) > 1
    assert rules(context) == []
    void_acts(context, acts, reason="Ghi nhầm")
    assert len(rules(context)) == len(rows)


def test_acts_recorded_together_are_taken_back_together(context: Context) -> None:
    some = [opened(context, number) for number in (12, 13)]
    acts = record_for_many(context, some, NOTIFIED, date(2026, 11, 4))
    before = positions(context)
    assert [one.decision_number for one in standing_acts(context, acts)] == [
        "12/QĐ-THADS",
        "13/QĐ-THADS",
    ]
    void_acts(context, acts, reason="Ghi nhầm")
    assert positions(context) == before + 1
    assert rules(context).count(NOTICE) == 2
    assert standing_acts(context, acts) == ()


def test_nothing_is_taken_back_when_one_act_no_longer_stands(context: Context) -> None:
    some = [opened(context, number) for number in (12, 13)]
    first, second = record_for_many(context, some, NOTIFIED, date(2026, 11, 4))
    void_act(context, first, reason="Ghi nhầm việc")
    with pytest.raises(DomainError) as error:
        void_acts(context, [first, second], reason="Ghi nhầm")
    assert error.value.code == "act_corrected_already"
    assert "12/QĐ-THADS" in error.value.message
    assert [one.act_id for one in standing_acts(context, [first, second])] == [second]


def positions(context: Context) -> int:
    with context.ledger.reading() as connection:
        return last_position(connection)


def test_a_step_for_many_cases_is_recorded_on_each_once(context: Context) -> None:
    some = [opened(context, number) for number in (12, 13)]
    acts = record_for_many(context, [*some, some[0]], NOTIFIED, date(2026, 11, 4))
    assert len(set(acts)) == 2
    assert NOTICE not in rules(context)


@pytest.mark.parametrize("unfit", ["owes less", "unknown"])
def test_an_act_that_does_not_fit_one_case_is_recorded_on_none(
    context: Context, unfit: str
) -> None:
    fits, poorer = opened(context, 12), opened(context, 13, owed=500)
    before = rows(context), stored_acts(context)
    other, code = (poorer, "received_too_much") if unfit == "owes less" else ("?", "case_missing")
    with pytest.raises(DomainError) as error:
        record_for_many(context, [fits, other], p.MoneyReceived(line=1, amount=800), OPENED)
    assert error.value.code == code
    assert ("13/QĐ-THADS" if other == poorer else "?") in error.value.message
    assert (rows(context), stored_acts(context)) == before


def test_deadlines_are_reckoned_anew_only_after_the_law_changed(context: Context) -> None:
    opened(context)
    assert is_reckoned(context)
    assert ensure_reckoned(context) == 0
    set_calendar_days(context, [SetDay(date(2026, 11, 5), is_off=True, why="Bão")])
    assert not is_reckoned(context)
    assert ensure_reckoned(context) == 1
    assert ensure_reckoned(context) == 0


class Impatient:
    """Somebody who presses Cancel at once."""

    def report(self, what: str, done: int, total: int) -> None:
        raise CancelledError(f"{what}: {done}/{total}")


def test_a_reckoning_that_was_stopped_is_made_the_next_time(context: Context) -> None:
    opened(context)
    set_calendar_days(context, [SetDay(date(2026, 11, 5), is_off=True, why="Bão")])
    with pytest.raises(CancelledError):
        ensure_reckoned(context, Impatient())
    assert not is_reckoned(context)
    assert ensure_reckoned(context) == 1
    (found,) = listed(context, DeadlineQuestion(today=TODAY, rule=NOTICE))
    assert found.due_on == date(2026, 11, 6)


def test_what_may_be_done_from_a_day_on_is_asked_for_only_near_that_day(context: Context) -> None:
    case_id = open_new_case(context, opening_of(1000), OPENED).case_id
    record_act(context, case_id, p.MeansClassified(enforceable=False), OPENED)
    returned_from = date(2028, 11, 2)

    def is_asked(today: date, earliest_ahead: int | None = None) -> bool:
        question = DeadlineQuestion(today=today, earliest_ahead=earliest_ahead)
        return "request_return" in {one.rule for one in listed(context, question)}

    assert is_asked(TODAY)
    assert not is_asked(TODAY, earliest_ahead=7)
    assert is_asked(returned_from - timedelta(days=7), earliest_ahead=7)
    assert is_asked(returned_from + timedelta(days=700), earliest_ahead=7)
