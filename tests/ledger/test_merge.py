"""Foreign acts: a union by id; ledgers that exchanged their acts, by any road, are equal."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test
from msgspec.structs import replace

from tests.histories import (
    FIRST_DAY,
    LAST_DAY,
    YEAR_BEGINS,
    Move,
    days,
    moves,
    new_openings,
    opening_of,
    takeovers,
)
from tests.ledgers import (
    fresh_context,
    known_now,
    play,
    play_commit,
    stored_acts,
    temporary_context,
)
from thads_desktop.base.errors import DomainError
from thads_desktop.domain import payloads as p
from thads_desktop.ledger.case_list import CaseQuestion, case_keys, listed_cases
from thads_desktop.ledger.chain import SealedAct, act_hash
from thads_desktop.ledger.commit import committing
from thads_desktop.ledger.engine import driver_of
from thads_desktop.ledger.merge import Merged, merge_acts
from thads_desktop.ledger.positions import last_position
from thads_desktop.ledger.stored_acts import acts_since
from thads_desktop.ledger.verify import verify
from thads_desktop.services.context import Context
from thads_desktop.statistics.cells import PeriodQuestion
from thads_desktop.statistics.count import CountedPeriod, count_period

DEVICES = ("one", "two", "three")
devices = st.sampled_from(DEVICES)
PAID = p.MoneyReceived(line=1, amount=1000)


def sealed_since(context: Context, position: int) -> list[SealedAct]:
    with context.ledger.reading() as connection:
        return [SealedAct(one.act, one.hash) for one in acts_since(connection, position)]


def take_in(context: Context, foreign: Sequence[SealedAct]) -> Merged:
    with committing(
        context.ledger,
        clock=context.clock,
        recorded_by="An",
        what="Nhập hành vi",
        identities=context.identities,
    ) as commit:
        return merge_acts(commit, foreign)


def figures(context: Context, first: date, last: date) -> CountedPeriod | str:
    question = PeriodQuestion(first=first, last=last)
    with context.ledger.reading() as connection:
        try:
            return count_period(connection, question, context.columns)
        except DomainError as error:
            return error.code


def everything(context: Context) -> tuple[object, ...]:
    """All that must be equal in ledgers that know the same."""
    with context.ledger.reading() as connection:
        known = known_now(connection)
    held = sorted((one.act.id, one.act, one.hash) for one in stored_acts(context))
    periods = ((FIRST_DAY, LAST_DAY), (YEAR_BEGINS, LAST_DAY), (date(2026, 1, 1), date(2026, 3, 1)))
    return held, known, [figures(context, *period) for period in periods]


class Devices(RuleBasedStateMachine):
    """Three devices record acts on shared and own cases and pass acts on, in any order."""

    @initialize(opening=new_openings, takeover=takeovers, on=days)
    def begin(self, opening: p.CaseOpened, takeover: p.CaseOpened, on: date) -> None:
        self.folder = TemporaryDirectory(ignore_cleanup_errors=True)
        self.contexts = {
            name: fresh_context(Path(self.folder.name) / name, name) for name in DEVICES
        }
        self.sent = dict.fromkeys(((a, b) for a in DEVICES for b in DEVICES if a != b), 0)
        play_commit(self.contexts["one"], [Move("case-a", opening, on)])
        play_commit(self.contexts["two"], [Move("case-b", takeover, on)])

    @rule(device=devices, made=st.lists(moves, min_size=1, max_size=3))
    def record(self, device: str, made: list[Move]) -> None:
        play_commit(self.contexts[device], made)

    @rule(device=devices, opening=new_openings, on=days)
    def open_a_case_of_its_own(self, device: str, opening: p.CaseOpened, on: date) -> None:
        play_commit(self.contexts[device], [Move(f"case-of-{device}", opening, on)])

    @rule(road=st.permutations(DEVICES), again=st.booleans())
    def pass_on(self, road: list[str], again: bool) -> None:
        self.send(road[0], road[1], again=again)

    @rule(road=st.permutations(DEVICES))
    def pass_on_through_a_third(self, road: list[str]) -> None:
        self.send(road[0], road[1])
        self.send(road[1], road[2])

    def send(self, giver: str, taker: str, *, again: bool = False) -> None:
        since = 0 if again else self.sent[giver, taker]
        take_in(self.contexts[taker], sealed_since(self.contexts[giver], since))
        with self.contexts[giver].ledger.reading() as connection:
            self.sent[giver, taker] = last_position(connection)

    def teardown(self) -> None:
        one, two, three = DEVICES
        for giver, taker in ((one, two), (two, three), (three, one), (one, two), (one, two)):
            self.send(giver, taker)
        ends = [everything(context) for context in self.contexts.values()]
        assert ends[0] == ends[1] == ends[2]
        for context in self.contexts.values():
            assert [check for check in verify(context.ledger) if not check.ok] == []
            context.close()
        self.folder.cleanup()


def test_ledgers_that_exchanged_their_acts_end_equal() -> None:
    run_state_machine_as_test(
        Devices, settings=settings(max_examples=12, stateful_step_count=12, deadline=None)
    )


@pytest.mark.long
def test_ledgers_that_exchanged_their_acts_end_equal_after_many_histories() -> None:
    run_state_machine_as_test(
        Devices, settings=settings(max_examples=80, stateful_step_count=30, deadline=None)
    )


def two_acts(context: Context) -> list[SealedAct]:
    play(context, [[Move("case-a", opening_of(5000), YEAR_BEGINS), Move("case-a", PAID, LAST_DAY)]])
    return sealed_since(context, 0)


def refused(context: Context, foreign: Sequence[SealedAct]) -> str:
    before = stored_acts(context)
    with pytest.raises(DomainError) as error:
        take_in(context, foreign)
    assert stored_acts(context) == before
    return error.value.code


def test_the_same_acts_a_second_time_add_nothing() -> None:
    with temporary_context("one") as one, temporary_context("two") as two:
        foreign = two_acts(two)
        assert take_in(one, foreign) == Merged(new=2, known=0, cases=1)
        before = everything(one)
        assert take_in(one, foreign) == Merged(new=0, known=2, cases=0)
        assert everything(one) == before


def test_acts_are_taken_in_whatever_order_the_file_has_them() -> None:
    with temporary_context("one") as one, temporary_context("two") as two:
        take_in(one, two_acts(two)[::-1])
        assert everything(one) == everything(two)


def test_a_gap_in_a_chain_is_refused() -> None:
    with temporary_context("one") as one, temporary_context("two") as two:
        assert refused(one, two_acts(two)[1:]) == "chain_gap"


def test_an_act_whose_seal_does_not_fit_is_refused() -> None:
    with temporary_context("one") as one, temporary_context("two") as two:
        first, second = two_acts(two)
        changed = second._replace(act=replace(second.act, happened_on=YEAR_BEGINS))
        assert refused(one, [first, changed]) == "chain_broken"


def test_a_device_that_wrote_two_acts_under_one_number_is_refused() -> None:
    """Such as one whose data was put back from an old copy."""
    with temporary_context("one") as one, temporary_context("two") as two:
        first, second = two_acts(two)
        take_in(one, [first, second])
        other = replace(second.act, id="other", payload=b'{"line":1,"amount":9}')
        assert (
            refused(one, [first, SealedAct(other, act_hash(other, first.hash))]) == "chain_forked"
        )


def test_numbers_no_device_gives_are_refused() -> None:
    with temporary_context("one") as one, temporary_context("two") as two:
        first, second = two_acts(two)
        take_in(one, [first, second])
        assert (
            refused(one, [first._replace(act=replace(first.act, device_seq=0))]) == "chain_forked"
        )


def test_an_act_of_a_newer_program_is_kept_and_passed_on_and_its_case_only_read() -> None:
    with temporary_context("one") as one, temporary_context("two") as two:
        first, second = two_acts(two)
        newer = replace(second.act, kind="drone_sent", version=3, payload=b'{"height":120}')
        foreign = [first, SealedAct(newer, act_hash(newer, first.hash))]
        take_in(one, foreign)
        assert sealed_since(one, 0) == foreign
        with one.ledger.reading() as connection:
            (listed,) = listed_cases(
                driver_of(connection), case_keys(driver_of(connection), CaseQuestion())
            )
        assert listed.is_read_only
        assert [check for check in verify(one.ledger) if not check.ok] == []


def test_what_is_recorded_after_a_merge_is_newer_than_all_that_came() -> None:
    with temporary_context("one") as one, temporary_context("two") as two:
        foreign = two_acts(two)
        take_in(one, foreign)
        play_commit(one, [Move("case-a", PAID, LAST_DAY)])
        assert stored_acts(one)[-1].act.lamport > max(act.lamport for act, _seal in foreign)
