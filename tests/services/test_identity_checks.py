"""What must agree in a period: within it, with the one before, and cases with their money."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from tests.histories import LAST_DAY, YEAR_BEGINS, Move, opening_of
from tests.ledgers import MORNING, play, stored_acts, temporary_context
from thads_desktop.base.clock import FixedClock
from thads_desktop.domain import payloads as p
from thads_desktop.services.acts import open_new_case, record_act
from thads_desktop.services.closed_periods import close_period, closed_periods
from thads_desktop.services.context import Context
from thads_desktop.services.identity_checks import IdentityCheck, identity_checks
from thads_desktop.services.offices import NewOffice, create_office
from thads_desktop.services.practice import make_practice_office
from thads_desktop.services.statistics import PeriodQuestion, case_heads

YEAR = PeriodQuestion(first=YEAR_BEGINS, last=LAST_DAY)
YEAR_ENDS = date(2026, 9, 30)
NEXT_OCTOBER = PeriodQuestion(first=date(2026, 10, 1), last=date(2026, 10, 31))
NOVEMBER = FixedClock(datetime(2026, 11, 10, 1, 0, tzinfo=UTC))
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
        "Số việc chuyển sang từ 30/09/2025 là 1, thay đổi −1, nên số cũ của kỳ này là 0; gộp cả sổ "
        "theo dõi riêng là 1."
    ) in said
    assert "Chuyển sang sổ theo dõi riêng: −5.000 đồng." in said


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


def closed_year(folder: Path, cases: int = 1) -> Context:
    """An office in November whose year 2026 was closed, with cases that owe 5.000 đồng each."""
    new = NewOffice(name="Phòng THADS khu vực 1", code="KV1")
    context = create_office(folder / "office", new, user="An", clock=NOVEMBER)
    for number in range(1, cases + 1):
        open_new_case(context, opening_of(5000, decision_number=f"{number}/QĐ-THADS"), SEPTEMBER)
    close_period(context, YEAR_BEGINS, YEAR_ENDS)
    return context


def case_ids(context: Context) -> list[str]:
    return [one.act.subject for one in stored_acts(context) if one.act.kind == "case_opened"]


def since_closing(context: Context, **asked: int | str) -> list[IdentityCheck]:
    question = replace(NEXT_OCTOBER, **asked)  # type: ignore[arg-type]
    return [one for one in identity_checks(context, question) if one.snapshot_id]


def test_the_next_period_opens_with_what_the_closed_report_carried_over(tmp_path: Path) -> None:
    context = closed_year(tmp_path)
    cases, money = since_closing(context)
    assert (cases.holds, money.holds) == (True, True)
    assert money.sentence == (
        "Bản đã chốt ngày 10/11/2026 chuyển kỳ sau 5.000 đồng, đúng số chuyển sang kỳ này."
    )
    context.close()


def test_a_payment_entered_after_the_closing_breaks_the_bridge_from_the_report(
    tmp_path: Path,
) -> None:
    context = closed_year(tmp_path, cases=2)
    known_at = closed_periods(context)[0].told.position
    paid, _other = case_ids(context)
    record_act(context, paid, p.MoneyReceived(line=1, amount=2000), YEAR_ENDS)
    cases, money = since_closing(context)
    assert (cases.holds, money.holds) == (True, False)
    assert (
        "chuyển kỳ sau 10.000 đồng, nhưng số chuyển sang kỳ này là 8.000 đồng: chênh lệch "
        "−2.000 đồng, do 1 hồ sơ"
    ) in money.sentence
    assert list(money.cases.values()) == [-2000]
    [head] = case_heads(context, list(money.cases)).values()
    assert head.case_id == paid
    assert all(one.holds for one in since_closing(context, known_at=known_at))
    assert all(one.holds for one in since_closing(context, officer="Không ai"))
    context.close()


def test_cases_that_changed_places_break_the_bridge_though_the_numbers_agree(
    tmp_path: Path,
) -> None:
    context = closed_year(tmp_path)
    (old,) = case_ids(context)
    record_act(context, old, p.EnforcementEntrusted(), YEAR_ENDS)
    open_new_case(context, opening_of(5000, decision_number="9/QĐ-THADS"), SEPTEMBER)
    cases, _money = since_closing(context)
    assert not cases.holds
    assert sorted(cases.cases.values()) == [-1, 1]
    assert "chênh lệch 0 việc, do 2 hồ sơ thay đổi" in cases.sentence
    context.close()


def test_of_a_report_closed_on_another_machine_is_said_that_it_cannot_be_compared(
    tmp_path: Path,
) -> None:
    context = closed_year(tmp_path)
    elsewhere = replace(context, ledger=replace(context.ledger, device="two"))
    [note] = since_closing(elsewhere)
    assert (note.holds, note.is_note) == (True, True)
    assert "được chốt ở máy khác" in note.sentence
    context.close()


def test_there_is_nothing_to_look_at_where_no_case_is_named() -> None:
    said = [one for one in checks_of() if "0 việc." in one.sentence]
    assert len(said) == 2
    assert not any(one.is_note for one in said)


def test_the_first_year_there_is_has_no_period_before() -> None:
    first = replace(YEAR, first=date.min)
    said = sentences(checks_of(question=first))
    assert "chuyển sang từ" not in said
