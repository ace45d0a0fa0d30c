"""Lists made to conditions: each against a plain reading of the cases, kept, printed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import openpyxl
import pytest

from tests.histories import Move, opening_of
from tests.ledgers import play, temporary_context
from thads_desktop.base.errors import DomainError, KnownIoError
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import payloads as p
from thads_desktop.domain.vocabulary import (
    AssetStatus,
    Basis,
    CaseKind,
    CaseMark,
    LineState,
    ObligationKind,
)
from thads_desktop.services.case_questions import (
    CaseConditions,
    ListedColumn,
    NamedQuestion,
    answered_page,
    ask,
    remove_question,
    save_question,
    saved_question,
    saved_questions,
)
from thads_desktop.services.context import Context, commit_of
from thads_desktop.services.question_papers import (
    CaseList,
    condition_name,
    conditions_in_words,
    print_case_list,
)

EX_OFFICIO = Basis.EX_OFFICIO
TODAY = date(2026, 3, 10)  # by the clock of these ledgers
OLD, NEW = date(2025, 1, 6), date(2026, 2, 2)
LATELY = TODAY - timedelta(days=20)


BANK = p.Obligation(line=1, what="Nợ vay", amount=9_000, kind=ObligationKind.CREDIT_DEBT)
FEE = p.Obligation(line=2, what="Án phí", amount=500, kind=ObligationKind.COURT_FEE)
VERIFIED = p.VerificationRecorded(findings="Có nhà")
MOVES = (
    Move("one", opening_of(decision_number="1/QĐ", obligations=(BANK, FEE)), OLD),
    Move("one", p.CaseMarked(major=True, corruption=True), OLD),
    Move("one", VERIFIED, LATELY),
    Move("one", m.PropertySeized(items=(m.Asset(number=1, what="Nhà"),)), LATELY),
    Move("two", opening_of(200, decision_number="2/QĐ", officer="Bình", basis=EX_OFFICIO), OLD),
    Move("two", VERIFIED, LATELY),
    Move("two", VERIFIED, OLD, target=1),
    Move("three", opening_of(300, decision_number="3/QĐ", kind=CaseKind.CRIMINAL), NEW),
    Move("three", p.MeansClassified(enforceable=False), LATELY),
    Move("three", VERIFIED, LATELY),
    Move("three", p.ActVoided(), LATELY, target=2),
    Move("four", opening_of(400, decision_number="4/QĐ"), NEW),
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
        (CaseConditions(officers=("Bình", "Lê An"), decided_until=OLD, left_from=500), "1"),
    ],
)
def test_each_condition_finds_its_cases(
    context: Context, conditions: CaseConditions, cases: str
) -> None:
    assert found(context, conditions) == set(cases)


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


def test_every_condition_has_a_name() -> None:
    for name in CaseConditions.__struct_fields__:
        assert condition_name(name)
    assert conditions_in_words(
        CaseConditions(
            states=(LineState.ENFORCEABLE,), left_from=5_000, days_unverified=30, decided_from=OLD
        )
    ) == (
        "Trạng thái: Đang thi hành",
        "Quyết định từ ngày 06/01/2025",
        "Còn phải thi hành từ 5.000 đồng",
        "Chưa xác minh lại trong 30 ngày",
    )


def test_a_question_is_kept_under_its_name_and_replaced_by_a_new_one() -> None:
    question = NamedQuestion(name="Án lớn", conditions=CaseConditions(left_from=10**9))
    with temporary_context() as made:
        assert saved_questions(made) == ()
        save_question(made, NamedQuestion(name="Án lớn"))
        save_question(made, NamedQuestion(name="Đã lâu"))
        save_question(made, question)
        assert saved_question(made, "Án lớn") == question
        remove_question(made, "Án lớn")
        assert [one.name for one in saved_questions(made)] == ["Đã lâu"]
        with pytest.raises(DomainError) as error:
            remove_question(made, "Án lớn")
        assert error.value.code == "question_missing"


def test_a_spoilt_file_is_not_written_over() -> None:
    with temporary_context() as made:
        file = made.folder / "questions.json"
        file.write_bytes(b"{")
        with pytest.raises(KnownIoError):
            save_question(made, NamedQuestion(name="Án lớn"))
        assert file.read_bytes() == b"{"


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
