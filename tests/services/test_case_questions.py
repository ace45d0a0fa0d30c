"""Lists made to conditions: each against a plain reading of the cases, kept, printed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings

from tests.histories import Move, days, histories, opening_of
from tests.ledgers import play, stored_acts, temporary_context
from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_date
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import payloads as p
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.acts import Act
from thads_desktop.domain.asked_acts import RECORDS_ONLY
from thads_desktop.domain.corrections import standing_acts
from thads_desktop.domain.law_entries import Nature
from thads_desktop.domain.spans import FOREVER
from thads_desktop.domain.vocabulary import (
    AssetStatus,
    Basis,
    CaseKind,
    CaseMark,
    LineState,
    ObligationKind,
    PartyRole,
)
from thads_desktop.services.case_questions import (
    CaseConditions,
    Left,
    ListedColumn,
    NamedQuestion,
    answered_page,
    ask,
    left_without,
)
from thads_desktop.services.context import Context, commit_of
from thads_desktop.services.deadlines import DeadlineQuestion, ListedDeadline, listed
from thads_desktop.services.question_papers import (
    CaseList,
    asked_list,
    cell_value,
    print_case_list,
)
from thads_desktop.services.question_words import conditions_in_words

EX_OFFICIO = Basis.EX_OFFICIO
TODAY = date(2026, 3, 10)  # by the clock of these ledgers
OLD, NEW = date(2025, 1, 6), date(2026, 2, 2)
LATELY = TODAY - timedelta(days=20)


BANK = p.Obligation(line=1, what="Nợ vay", amount=9_000, kind=ObligationKind.CREDIT_DEBT)
FEE = p.Obligation(line=2, what="Án phí", amount=500, kind=ObligationKind.COURT_FEE)
COMPANY = (
    p.Party(role=PartyRole.DEBTOR, name="Công ty TNHH Hạ Long", is_organisation=True),
    p.Party(role=PartyRole.CREDITOR, name="Đỗ Thị Ánh"),
)
VERIFIED = p.VerificationRecorded(findings="Có nhà")
HOUSE, CAR = (m.Asset(number=1, what=what) for what in ("Nhà", "Xe"))
MOVES = (
    Move("one", opening_of(decision_number="1/QĐ", obligations=(BANK, FEE)), OLD),
    Move("one", p.CaseMarked(major=True, corruption=True), OLD),
    Move("one", VERIFIED, LATELY),
    Move("one", m.PropertySeized(variant="real_estate", items=(HOUSE,)), LATELY),
    Move("one", m.SecurityMeasureApplied(variant="custody", items=(CAR,)), LATELY),
    Move(
        "two",
        opening_of(200, decision_number="2/QĐ", officer="Bình", basis=EX_OFFICIO, parties=COMPANY),
        OLD,
    ),
    Move("two", VERIFIED, LATELY),
    Move("two", VERIFIED, OLD, target=1),
    Move("two", p.CaseMarked(watched=True), LATELY),
    Move("three", opening_of(300, decision_number="3/QĐ", kind=CaseKind.CRIMINAL), NEW),
    Move("three", p.MeansClassified(enforceable=False), LATELY),
    Move("three", VERIFIED, LATELY),
    Move("three", p.ActVoided(), LATELY, target=2),
    Move("four", opening_of(400, decision_number="4/QĐ"), NEW),
    Move("four", s.StepTaken(code="sent_to_procuracy"), LATELY),
    Move("four", p.MoneyReceived(line=1, amount=400), LATELY),
    Move("four", p.ObligationCompleted(), LATELY),
)


@pytest.fixture(scope="module")
def context() -> Iterator[Context]:
    """Four cases that differ in everything one may ask for."""
    with temporary_context() as made:
        with commit_of(made, "lập") as commit:
            commit.append("office", p.OfficeEstablished(name="Phòng 1", code="1"), OLD)
        play(made, [[move] for move in MOVES])
        yield made


def found(context: Context, conditions: CaseConditions) -> set[str]:
    answer = ask(context, conditions)
    return {
        one.case.decision_number.removesuffix("/QĐ")
        for one in answered_page(context, list(answer.keys))
    }


@pytest.mark.parametrize(
    ("conditions", "cases"),
    [
        (CaseConditions(), "1234"),
        (CaseConditions(states=(LineState.NOT_YET_ENFORCEABLE, LineState.COMPLETED)), "34"),
        (CaseConditions(bases=(EX_OFFICIO,)), "2"),
        (CaseConditions(kinds=(CaseKind.CRIMINAL,)), "3"),
        (CaseConditions(obligations=(ObligationKind.COURT_FEE,)), "1"),
        (CaseConditions(marks=(CaseMark.MAJOR, CaseMark.ECONOMIC)), "1"),
        (CaseConditions(officers=("Bình",)), "2"),
        (CaseConditions(communes=("xã Không Có",)), ""),
        (CaseConditions(decided_from=NEW), "34"),
        (CaseConditions(decided_until=OLD), "12"),
        (CaseConditions(due_from=300, due_until=400), "34"),
        (CaseConditions(left_from=1), "123"),
        (CaseConditions(left_until=0), "4"),
        (CaseConditions(days_in_state=365), "12"),
        (CaseConditions(days_unverified=30), "234"),
        (CaseConditions(days_unverified=10), "1234"),
        (CaseConditions(assets=(AssetStatus.SEIZED,)), "1"),
        (CaseConditions(assets=(AssetStatus.SOLD,)), ""),
        (CaseConditions(assets=(AssetStatus.SECURED,)), "1"),
        (CaseConditions(asset_kinds=("real_estate",)), "1"),
        (CaseConditions(asset_kinds=("gold",)), ""),
        (CaseConditions(assets=(AssetStatus.SEIZED,), asset_kinds=("real_estate",)), "1"),
        (CaseConditions(assets=(AssetStatus.SEIZED,), asset_kinds=("custody",)), ""),
        (CaseConditions(party_text="ha long"), "2"),
        (CaseConditions(party_text="văn  Đ"), "134"),
        (CaseConditions(party_text="nguyen ngan"), ""),
        (CaseConditions(party_text="ong"), ""),
        (CaseConditions(days_decided=36), "1234"),
        (CaseConditions(days_decided=37), "12"),
        (CaseConditions(days_untouched=10), "1234"),
        (CaseConditions(days_untouched=30), "2"),
        (CaseConditions(days_untouched=1000), ""),
        (CaseConditions(acted=("property_seized", "sent_to_procuracy")), "14"),
        (CaseConditions(acted=("verification_recorded",)), "12"),
        (CaseConditions(acted=("verification_recorded",), acted_from=NEW), "1"),
        (CaseConditions(acted=("dossier_opened",)), ""),
        (CaseConditions(acted_from=LATELY), "134"),
        (CaseConditions(acted_from=NEW, acted_until=NEW), "34"),
        (CaseConditions(acted=("case_marked",)), "12"),
        (CaseConditions(officers=("Bình", "Lê An"), decided_until=OLD, left_from=500), "1"),
    ],
)
def test_each_condition_finds_its_cases(
    context: Context, conditions: CaseConditions, cases: str
) -> None:
    assert found(context, conditions) == set(cases)


@settings(max_examples=40, deadline=None)
@given(history=histories, first=days, last=days)
def test_an_act_counts_while_it_stands(history: list[list[Move]], first: date, last: date) -> None:
    first, last = sorted((first, last))
    lately = CaseConditions(days_untouched=(TODAY - first).days)
    with temporary_context() as made:
        play(made, history)
        every = set(ids_of(made, CaseConditions()))
        by_case: dict[str, list[Act]] = {case_id: [] for case_id in every}
        for one in stored_acts(made):
            by_case.get(one.act.subject, []).append(one.act)
        touched_on = {case_id: touching_days(some) for case_id, some in by_case.items()}
        assert ids_of(made, CaseConditions(acted_from=first, acted_until=last)) == {
            case_id
            for case_id, some in touched_on.items()
            if any(first <= on <= last for on in some)
        }
        assert ids_of(made, lately) == {
            case_id for case_id, some in touched_on.items() if all(on < first for on in some)
        }


def ids_of(context: Context, conditions: CaseConditions) -> set[str]:
    keys = list(ask(context, conditions).keys)
    return {one.case.case_id for one in answered_page(context, keys)}


def touching_days(acts: list[Act]) -> list[date]:
    standing = standing_acts(acts).acts
    return [one.happened_on for one in standing if one.kind not in RECORDS_ONLY]


@pytest.mark.parametrize(
    ("conditions", "first", "last"),
    [
        (CaseConditions(overdue=True), date.min, TODAY - timedelta(days=1)),
        (CaseConditions(due_within_days=365), TODAY, TODAY + timedelta(days=365)),
    ],
)
def test_deadlines_are_those_of_the_list_of_the_day(
    context: Context, conditions: CaseConditions, first: date, last: date
) -> None:
    there = {one.case_id for one in duties(context) if first <= asked_on(one) <= last}
    assert there
    assert ids_of(context, conditions) == there


def duties(context: Context) -> tuple[ListedDeadline, ...]:
    """As the page “Hôm nay” shows them at first look."""
    return listed(context, DeadlineQuestion(today=TODAY, with_listed=False))


def asked_on(one: ListedDeadline) -> date:
    """What may be done from a day on is asked for every day after."""
    return max(one.due_on, TODAY) if one.nature == Nature.EARLIEST else one.due_on


def test_a_row_tells_the_nearest_duty(context: Context) -> None:
    running = [one for one in duties(context) if one.due_on.year < FOREVER.year]
    rows = answered_page(context, list(ask(context, CaseConditions()).keys))
    assert any(row.next_duty for row in rows)
    for row in rows:
        its = [one for one in running if one.case_id == row.case.case_id]
        nearest = [
            (one.due_on, one.what) for one in its if asked_on(one) == min(map(asked_on, its))
        ]
        duty = row.next_duty
        assert bool(nearest) == (duty is not None)
        if duty is not None:
            assert (duty.due_on, duty.what) in nearest
            assert f"{format_date(duty.due_on)}: {duty.what}" in str(
                cell_value(row, ListedColumn.NEXT_DUTY)
            )


def test_an_empty_answer_tells_which_condition_excludes_most(context: Context) -> None:
    officer = CaseConditions(officers=("Bình",))
    conditions = CaseConditions(officers=("Bình",), kinds=(CaseKind.CRIMINAL,), left_from=300)
    assert not ask(context, conditions).keys
    assert left_without(context, conditions) == (Left(condition=officer, cases=1),)


def test_a_list_names_what_was_done(context: Context) -> None:
    conditions = CaseConditions(acted=("sent_to_procuracy",), asset_kinds=("real_estate",))
    asked = asked_list(context, NamedQuestion(name="Án", conditions=conditions)).asked
    assert asked == (
        "Đã có hành vi: Gửi quyết định cho Viện kiểm sát",
        "Loại tài sản: bất động sản",
    )


def test_a_row_tells_the_last_verification_that_stands(context: Context) -> None:
    answer = ask(context, CaseConditions())
    verified = {
        one.case.decision_number: one.verified_on
        for one in answered_page(context, list(answer.keys))
    }
    assert verified == {"1/QĐ": LATELY, "2/QĐ": OLD, "3/QĐ": None, "4/QĐ": None}


def test_bounds_the_wrong_way_round_are_refused(context: Context) -> None:
    with pytest.raises(DomainError) as error:
        ask(context, CaseConditions(left_from=2, left_until=1))
    assert error.value.field == "left_from"


def test_a_list_is_printed_with_its_conditions_and_sums(context: Context, tmp_path: Path) -> None:
    conditions = CaseConditions(decided_until=OLD)
    listed = CaseList(
        title="Việc cũ",
        asked=conditions_in_words(conditions),
        columns=tuple(ListedColumn),
        answer=ask(context, conditions),
    )
    xlsx, pdf = tmp_path / "list.xlsx", tmp_path / "list.pdf"
    assert print_case_list(context, listed, xlsx=xlsx, pdf=pdf).pages == 1
    sheet = openpyxl.load_workbook(xlsx).active
    assert sheet is not None
    cells = [cell for row in sheet.iter_rows(values_only=True) for cell in row]
    assert "Việc cũ" in cells
    assert "Quyết định đến ngày 06/01/2025" in cells
    assert 9_700 in cells
    assert "Tham nhũng, Trọng điểm" in cells
