"""What must agree in a period: within it, with the one before, and cases with their money."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from tests.histories import LAST_DAY, YEAR_BEGINS, Move, opening_of
from tests.ledgers import MORNING, play, temporary_context
from thads_desktop.domain import payloads as p
from thads_desktop.services.identity_checks import IdentityCheck, identity_checks
from thads_desktop.services.practice import make_practice_office
from thads_desktop.services.statistics import PeriodQuestion, case_heads

YEAR = PeriodQuestion(first=YEAR_BEGINS, last=LAST_DAY)
SEPTEMBER, OCTOBER = date(2025, 9, 15), date(2025, 10, 9)


def checks_of(
    *payloads: p.Payload, opened_on: date = SEPTEMBER, question: PeriodQuestion = YEAR
) -> list[IdentityCheck]:
    with temporary_context() as context:
        moves = [Move("case", payload, OCTOBER) for payload in payloads]
        play(context, [[Move("case", opening_of(5000), opened_on)], *([one] for one in moves)])
        return identity_checks(context, question)


def sentences(checks: list[IdentityCheck]) -> str:
    assert all(one.holds for one in checks)
    return "\n".join(one.sentence for one in checks)


def test_in_a_year_of_work_everything_agrees(tmp_path: Path) -> None:
    context = make_practice_office(tmp_path, cases=120, user="An", clock=MORNING)
    checks = identity_checks(context, PeriodQuestion(first=YEAR_BEGINS, last=context.today))
    assert all(one.holds for one in checks)
    for one in checks:
        assert case_heads(context, list(one.cases)).keys() == one.cases.keys()
    context.close()


def test_the_opening_is_told_net_and_gross_of_the_separate_register() -> None:
    said = sentences(checks_of(p.MovedToSeparateRegister()))
    assert (
        "Số việc chuyển sang từ 30/09/2025 là 1, thay đổi -1, nên số cũ của kỳ này là 0; gộp cả sổ "
        "theo dõi riêng là 1."
    ) in said
    assert "Chuyển sang sổ theo dõi riêng: -5.000 đồng." in said


def test_a_case_done_with_money_still_owed_is_named_but_no_fault() -> None:
    checks = checks_of(p.MoneyReceived(line=1, amount=2000), p.ObligationCompleted())
    (note,) = (one for one in checks if "còn tiền chưa thi hành: 1 việc" in one.sentence)
    assert note.is_note
    assert list(note.cases.values()) == [3000]


def test_a_case_that_owes_nothing_and_is_open_is_named_but_no_fault() -> None:
    said = sentences(checks_of(p.MoneyReceived(line=1, amount=5000)))
    assert "chưa kết thúc: 1 việc" in said


def test_of_one_officer_a_case_that_changed_hands_is_named() -> None:
    for officer in ("Lê An", "Trần Thị Bình"):
        question = replace(YEAR, officer=officer)
        said = sentences(checks_of(p.OfficerAssigned(officer="Trần Thị Bình"), question=question))
        assert "Đổi chấp hành viên" in said


def test_the_first_year_there_is_has_no_period_before() -> None:
    first = replace(YEAR, first=date.min)
    said = sentences(checks_of(question=first))
    assert "chuyển sang từ" not in said
