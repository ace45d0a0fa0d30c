"""The practice office: a believable year, without a contradiction, the same for a seed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import cast

import pytest

from thads_desktop.base.clock import FixedClock, today
from thads_desktop.base.errors import DomainError
from thads_desktop.base.progress import CancelledError
from thads_desktop.domain import payloads as p
from thads_desktop.domain.acts import Act
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.codec import decode_payload
from thads_desktop.domain.decision_number import parse_decision_number
from thads_desktop.domain.exhibits import exhibits_of
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.information import letters_of
from thads_desktop.domain.law_conditions import unmet_conditions
from thads_desktop.domain.law_entries import Ground
from thads_desktop.domain.paper_payloads import NoticeDelivered
from thads_desktop.domain.vocabulary import (
    Basis,
    ExhibitStatus,
    LineState,
    PartyRole,
    PostponementGround,
)
from thads_desktop.domain.work_year import first_day, work_year
from thads_desktop.ledger.stored_acts import acts_by_subject
from thads_desktop.ledger.verify import verify
from thads_desktop.services.cases import count_cases
from thads_desktop.services.context import Context
from thads_desktop.services.intake import IntakeQuestion, IntakeStatus, list_intakes
from thads_desktop.services.numbers import gap_report
from thads_desktop.services.obligations import due_instalments
from thads_desktop.services.offices import NewOffice, create_office, office_of
from thads_desktop.services.practice import fill_practice_office, make_practice_office
from thads_desktop.services.practice_plans import HALF_A_YEAR

MORNING = FixedClock(datetime(2026, 11, 10, 1, 0, tzinfo=UTC))  # the new law in force
FIRST_MORNING = FixedClock(datetime(2025, 10, 1, 1, 0, tzinfo=UTC))


@contextmanager
def practice_office(
    folder: Path, *, cases: int = 300, seed: int = 1, clock: FixedClock = MORNING
) -> Iterator[Context]:
    context = make_practice_office(folder, cases=cases, seed=seed, user="An", clock=clock)
    yield context
    context.close()


def histories(context: Context) -> list[list[Act]]:
    """The acts of every case, in the order the cases were opened."""
    with context.ledger.reading() as connection:
        groups = [group for group in acts_by_subject(connection) if _is_case(group[0].act)]
    groups.sort(key=lambda group: group[0].act_key)
    return [[one.act for one in group] for group in groups]


def _is_case(act: Act) -> bool:
    return act.kind in {"case_opened", "case_taken_over"}


def states(context: Context) -> list[CaseState]:
    return [cast("CaseState", state_of(acts)) for acts in histories(context)]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Context]:
    with practice_office(tmp_path_factory.mktemp("practice")) as context:
        yield context


def test_it_is_marked_as_practice_and_has_the_cases_asked_for(office: Context) -> None:
    assert office_of(office).is_practice
    assert office_of(office).code == "TH-00"
    assert count_cases(office) == 300


def test_every_state_is_there(office: Context) -> None:
    found = {(state.state, state.ground) for state in states(office)}
    assert {state for state, _ground in found} == set(LineState)
    for ground in PostponementGround:
        assert (LineState.POSTPONED, ground.value) in found


def test_some_cases_have_lines_in_different_states(office: Context) -> None:
    assert any(len({line.state for line in state.lines}) > 1 for state in states(office))


def test_no_case_contradicts_itself(office: Context) -> None:
    assert [state.contradictions for state in states(office) if state.contradictions] == []


def test_every_act_has_its_day_between_the_opening_and_today(office: Context) -> None:
    for acts in histories(office):
        assert acts[0].happened_on == min(act.happened_on for act in acts)
        assert max(act.happened_on for act in acts) <= today(MORNING)


def test_a_third_of_the_cases_came_over_on_the_first_day_of_a_year(office: Context) -> None:
    first = first_day(work_year(today(MORNING) - HALF_A_YEAR))
    taken_over = [state for state in states(office) if state.taken_over_on]
    assert {state.taken_over_on for state in taken_over} == {first}
    assert all(state.decided_on < first for state in taken_over)
    assert 0.25 < len(taken_over) / 300 < 0.45


def test_decision_numbers_grow_with_the_days_of_a_year_of_work(office: Context) -> None:
    decided = sorted(
        (state.decided_on, parse_decision_number(state.decision_number)) for state in states(office)
    )
    by_year: dict[int, list[int]] = {}
    for on, number in decided:
        assert number.symbol == ("QĐ-CCTHADS" if on < date(2025, 7, 1) else "QĐ-THADS")
        by_year.setdefault(work_year(on), []).append(number.seq)
    for numbers in by_year.values():
        assert numbers == sorted(set(numbers))


def test_the_state_is_the_creditor_of_ex_officio_cases(office: Context) -> None:
    creditors = {
        party.name
        for state in states(office)
        if state.basis is Basis.EX_OFFICIO
        for party in state.parties(PartyRole.CREDITOR)
    }
    assert creditors == {"Ngân sách nhà nước"}


def test_three_to_six_officers_share_the_work(office: Context) -> None:
    assert 3 <= len({state.officer for state in states(office)}) <= 6


def test_officers_change_mistakes_are_mended_and_people_are_visited_again(office: Context) -> None:
    acts = [act for history in histories(office) for act in history]
    kinds = Counter(act.kind for act in acts)
    assert kinds["officer_assigned"] >= 3
    assert kinds["act_voided"] >= 3
    assert any(act.corrects and act.kind != "act_voided" for act in acts)
    visits = Counter(act.subject for act in acts if act.kind == "verification_recorded")
    assert max(visits.values()) >= 2
    payloads = [decode_payload(act) for act in acts]
    assert any(isinstance(one, p.VerificationRecorded) and one.statements for one in payloads)


def test_nothing_is_wrong_with_the_ledger(office: Context) -> None:
    assert [check for check in verify(office.ledger) if not check.ok] == []


def without_ids(payload: bytes) -> bytes:
    return re.sub(rb'"about":"[0-9a-f]{32}",?', b"", payload)


def test_the_same_seed_on_the_same_day_gives_the_same_office(tmp_path: Path) -> None:
    contents = []
    for folder, seed in (("one", 7), ("two", 7), ("three", 8)):
        with practice_office(tmp_path / folder, cases=40, seed=seed) as context:
            contents.append(
                [
                    (act.kind, act.happened_on, without_ids(act.payload))
                    for acts in histories(context)
                    for act in acts
                ]
            )
    assert contents[0] == contents[1]
    assert contents[0] != contents[2]


def test_a_year_one_day_old_is_filled_too(tmp_path: Path) -> None:
    with practice_office(tmp_path, clock=FIRST_MORNING) as context:
        # Under the law of 2008 nothing is closed otherwise than by being done or terminated.
        assert {state.state for state in states(context)} == set(LineState) - {LineState.CLOSED}
        assert not any(state.contradictions for state in states(context))


def test_an_office_with_cases_is_not_filled(office: Context) -> None:
    with pytest.raises(DomainError) as refused:
        fill_practice_office(office, cases=1, seed=1)
    assert refused.value.code == "office_not_empty"


class Impatient:
    """Cancels as soon as it is told anything."""

    def report(self, what: str, done: int, total: int) -> None:
        raise CancelledError(what, done, total)


def test_cancelling_leaves_the_office_empty(tmp_path: Path) -> None:
    context = create_office(tmp_path, NewOffice(name="A", code="B"), user="An", clock=MORNING)
    with pytest.raises(CancelledError):
        fill_practice_office(context, cases=10, seed=1, progress=Impatient())
    assert count_cases(context) == 0
    context.close()


def test_a_practice_office_that_was_cancelled_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(CancelledError):
        make_practice_office(tmp_path, user="An", clock=MORNING, progress=Impatient())
    assert not list(tmp_path.iterdir())
    make_practice_office(tmp_path, cases=20, user="An", clock=MORNING).close()


# ── The parts of a case's life ───────────────────────────────────────────────────────────────


def test_no_act_was_against_the_law_of_its_day(office: Context) -> None:
    refused = [
        (one.condition.key, told.act.happened_on)
        for state in states(office)
        for nth, told in enumerate(state.standing)
        if nth and told.payload is not None
        for one in unmet_conditions(
            told.payload, told.act.happened_on, _before(state, nth), office.law
        )
        if not one.condition.warns
    ]
    assert refused == []


def _before(state: CaseState, nth: int) -> CaseState:
    """The case as it was when one of its acts was recorded."""
    return cast("CaseState", state_of([one.act for one in state.standing[:nth]]))


def test_grounds_are_keys_of_the_law_of_their_day(office: Context) -> None:
    for state in states(office):
        for told in state.standing:
            if isinstance(told.payload, p.EnforcementPostponed | p.EnforcementTerminated):
                ground = getattr(told.payload, "legal_ground", "") or told.payload.ground
                entries = office.law.pack.in_force(Ground, told.act.happened_on)
                assert ground in {entry.key for entry in entries}


def test_all_kinds_of_the_life_of_a_case_are_there(office: Context) -> None:
    told = {act.kind for history in histories(office) for act in history}
    assert told >= {
        *("security_measure_applied", "security_measure_ended", "coercion_decided"),
        *("coercion_planned", "property_seized", "appraisal_contracted", "price_set"),
        *("auction_contracted", "auction_failed", "price_reduced", "asset_sold"),
        *("asset_handed_over", "exhibit_received", "exhibit_transferred", "delivery_attempted"),
        *("information_requested", "information_received", "rights_transferred"),
        *("decision_mended", "request_returned", "case_recalled", "case_closed"),
        *("dossier_archived", "enforcement_suspended", "enforcement_entrusted"),
    }


def test_exhibits_are_kept_returned_confiscated_and_destroyed(office: Context) -> None:
    found = {one.status for state in states(office) for one in exhibits_of(state)}
    assert found >= {
        ExhibitStatus.KEPT,
        ExhibitStatus.RETURNED,
        ExhibitStatus.CONFISCATED,
        ExhibitStatus.DESTROYED,
    }


def test_letters_are_answered_and_open(office: Context) -> None:
    answered = {
        letter.answered_on is not None
        for state in states(office)
        for letter in letters_of(state, office.law)
    }
    assert answered == {True, False}


def test_joint_debtors_are_notified_each_in_his_way(office: Context) -> None:
    several = [state for state in states(office) if len(state.parties(PartyRole.DEBTOR)) > 2]
    ways = {
        one.payload.variant
        for state in several
        for one in state.standing
        if isinstance(one.payload, NoticeDelivered) and one.payload.to_name
    }
    assert ways == {"direct", "substitute", "posting"}
    assert any(line.obligation.is_joint for state in several for line in state.lines)


def test_instalments_fell_due_that_nobody_recorded(office: Context) -> None:
    assert due_instalments(office, today(MORNING))


def test_some_people_owe_in_several_cases(office: Context) -> None:
    numbers = Counter(
        party.identity_number
        for state in states(office)
        for party in state.parties(PartyRole.DEBTOR)
        if party.identity_number
    )
    assert max(numbers.values()) >= 2


def test_intakes_stand_in_every_status(office: Context) -> None:
    every = IntakeQuestion(statuses=tuple(IntakeStatus))
    assert {one.row.status for one in list_intakes(office, every)} == set(IntakeStatus)


def test_papers_bear_the_numbers_of_their_series_each_once(office: Context) -> None:
    for series in ("decisions", "notices", "letters"):
        for year in (2025, 2026, 2027):
            report = gap_report(office, series, year)
            assert (report.repeated, report.unexplained) == ((), 0)
    assert gap_report(office, "decisions", 2026).gaps  # one sheet was spoilt, and it is said so
