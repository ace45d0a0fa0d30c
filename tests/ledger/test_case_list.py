"""The list of cases: found as one types, sorted as one reads, in pages of keys."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

import pytest

from tests.histories import Move, opening_of, takeover_of
from tests.ledgers import play, temporary_context
from thads_desktop.domain import payloads as p
from thads_desktop.domain.vocabulary import LineState, PartyRole, PostponementGround
from thads_desktop.ledger.case_list import (
    CaseOrder,
    CaseQuestion,
    case_ids,
    case_keys,
    commune_names,
    count_cases,
    listed_cases,
    officer_names,
)
from thads_desktop.ledger.decision_numbers import decisions_of_years
from thads_desktop.services.context import Context

PEOPLE = (
    ("Nguyễn Văn Đạt", "12/QĐ-THADS", "Lê An", 5_000),
    ("Trần Thị Ánh", "7/QĐ-THADS", "Phạm Bình", 9_000),
    ("Lê Văn Ân", "101/QĐ-THADS", "Lê An", 1_000),
    ("Đặng Thị Đào", "8/QĐ-THADS", "", 7_000),
)
DAY = date(2025, 10, 2)


def opened(number: int) -> Move:
    name, decision, officer, amount = PEOPLE[number]
    parties = (p.Party(role=PartyRole.DEBTOR, name=name, address="xã Suối Mơ"),)
    opening = opening_of(amount, parties=parties, decision_number=decision, officer=officer)
    return Move(f"case-{number}", opening, DAY)


@pytest.fixture(scope="module")
def context() -> Iterator[Context]:
    with temporary_context() as made:
        postponed = p.EnforcementPostponed(ground=PostponementGround.AGREEMENT)
        first = [opened(number) for number in range(len(PEOPLE))]
        later = [Move("case-1", postponed, DAY), Move("case-2", p.DecisionWithdrawn(), DAY)]
        play(made, [first, later])
        yield made


def found(context: Context, question: CaseQuestion) -> list[str]:
    with context.ledger.glancing() as connection:
        keys = case_keys(connection, question)
        return [case.debtor for case in listed_cases(connection, keys)]


def numbers(names: Sequence[str]) -> set[int]:
    return {[person[0] for person in PEOPLE].index(name) for name in names}


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", {0, 1, 2, 3}),
        ("dat", {0}),
        ("Đạt", {0}),
        ("nguyen van d", {0}),
        ("d nguyen", {0}),
        ("thi", {1, 3}),
        ("12/qd", {0}),
        ("012/qd", {0}),
        ("suoi mo", {0, 1, 2, 3}),
        ("le an", {0, 2}),
        ('"*(', {0, 1, 2, 3}),
        ("không có ai", set()),
    ],
)
def test_a_case_is_found_by_beginnings_of_its_words(
    context: Context, typed: str, expected: set[int]
) -> None:
    assert numbers(found(context, CaseQuestion(text=typed))) == expected


def test_cases_are_filtered_by_state_ground_and_officer(context: Context) -> None:
    postponed = CaseQuestion(states=(LineState.POSTPONED,))
    assert numbers(found(context, postponed)) == {1}
    assert numbers(found(context, CaseQuestion(ground="agreement"))) == {1}
    assert numbers(found(context, CaseQuestion(officer="Lê An"))) == {0, 2}
    both = CaseQuestion(officer="Lê An", states=(LineState.WITHDRAWN, LineState.POSTPONED))
    assert numbers(found(context, both)) == {2}


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (CaseOrder.DEBTOR, ["Trần Thị Ánh", "Lê Văn Ân", "Đặng Thị Đào", "Nguyễn Văn Đạt"]),
        (CaseOrder.DECISION, ["Trần Thị Ánh", "Đặng Thị Đào", "Nguyễn Văn Đạt", "Lê Văn Ân"]),
        (CaseOrder.DUE, ["Lê Văn Ân", "Nguyễn Văn Đạt", "Đặng Thị Đào", "Trần Thị Ánh"]),
        (CaseOrder.OFFICER, ["Đặng Thị Đào", "Nguyễn Văn Đạt", "Lê Văn Ân", "Trần Thị Ánh"]),
    ],
)
def test_cases_are_sorted_as_one_reads(
    context: Context, order: CaseOrder, expected: list[str]
) -> None:
    assert found(context, CaseQuestion(order=order, descending=False)) == expected


@pytest.mark.parametrize("order", CaseOrder)
def test_the_other_way_round_is_the_other_way_round(context: Context, order: CaseOrder) -> None:
    up = found(context, CaseQuestion(order=order, descending=False))
    assert found(context, CaseQuestion(order=order, descending=True)) == up[::-1]


def test_a_row_shows_how_the_case_stands(context: Context) -> None:
    with context.ledger.glancing() as connection:
        keys = case_keys(connection, CaseQuestion(text="Ánh"))
        (case,) = listed_cases(connection, keys)
    assert (case.decision_number, case.decided_on) == ("7/QĐ-THADS", DAY)
    assert (case.state, case.ground, case.since) == (LineState.POSTPONED, "agreement", DAY)
    assert (case.due, case.received, case.left) == (9_000, 0, 9_000)
    assert (case.contradictions, case.is_read_only) == (0, False)


def test_officers_who_hold_cases_are_named_by_given_name(context: Context) -> None:
    with context.ledger.glancing() as connection:
        assert officer_names(connection) == ["Lê An", "Phạm Bình"]
        assert count_cases(connection) == len(PEOPLE)


def test_numbers_are_known_by_the_year_of_work_of_the_decision() -> None:
    with temporary_context() as context:
        old = takeover_of(1, decided_on=date(2025, 9, 30), decision_number="3/QĐ-CCTHADS")
        play(context, [[Move("old", old, date(2025, 10, 1)), opened(0)]])
        with context.ledger.reading() as connection:
            assert decisions_of_years(connection, [2025]) == {(2025, 3, "QĐ-CCTHADS"): ""}
            assert decisions_of_years(connection, [2026]) == {(2026, 12, "QĐ-THADS"): ""}
            assert decisions_of_years(connection, []) == {}


def test_a_corrected_name_is_found_and_the_wrong_one_no_more() -> None:
    with temporary_context() as context:
        wrong = opened(0)
        play(context, [[wrong], [Move("case-0", opened(1).payload, DAY, target=0)]])
        assert found(context, CaseQuestion(text="dat")) == []
        assert found(context, CaseQuestion(text="anh")) == ["Trần Thị Ánh"]


def test_cases_are_found_by_their_commune(context: Context) -> None:
    with context.ledger.glancing() as driver:
        assert commune_names(driver) == ["xã Suối Mơ"]
        keys = case_keys(driver, CaseQuestion(commune="xã Suối Mơ"))
        assert case_ids(driver, keys[:2]) == [
            case.case_id for case in listed_cases(driver, keys[:2])
        ]
        assert not case_keys(driver, CaseQuestion(commune="xã Không Có"))
    assert len(keys) == len(PEOPLE)
