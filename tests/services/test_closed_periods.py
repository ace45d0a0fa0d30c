"""A closed period stays what it was, whatever is edited later; the next one tells what changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random

import msgspec
import pytest
from sqlalchemy import update

from tests.histories import YEAR_BEGINS, Move, opening_of
from tests.ledgers import MORNING, play_commit, stored_acts
from tests.lone_cases import changed_cases
from thads_desktop.base.clock import FixedClock
from thads_desktop.base.errors import DomainError
from thads_desktop.domain import payloads as p
from thads_desktop.domain.vocabulary import Basis, PostponementGround
from thads_desktop.ledger.positions import last_position
from thads_desktop.ledger.schema import paper_files
from thads_desktop.ledger.stored_acts import acts_of
from thads_desktop.services.acts import open_new_case, record_act
from thads_desktop.services.closed_periods import (
    ClosedPeriod,
    close_period,
    closed_period,
    closed_periods,
    correction_words,
    period_name,
    question_of,
    reprint,
    verify_closed,
)
from thads_desktop.services.context import Context, commit_of
from thads_desktop.services.correction_slips import correction_slips
from thads_desktop.services.moving_acts import Cause
from thads_desktop.services.office_acts import void_office_act
from thads_desktop.services.offices import NewOffice, create_office, office_of
from thads_desktop.services.paper_seals import SealState, check_seal
from thads_desktop.services.period_differences import as_known_now, compare, moved_cases
from thads_desktop.services.practice import make_practice_office
from thads_desktop.services.seal_wording import checked_standing
from thads_desktop.services.statistics import PeriodQuestion
from thads_desktop.services.upkeep import verify_ledger

DECEMBER = date(2025, 12, 31)
FEBRUARY = date(2026, 2, 28)
PAID_ON = date(2025, 12, 9)
APRIL = FixedClock(MORNING.moment + timedelta(days=31))


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Context]:
    """An office with one case, in March."""
    new = NewOffice(name="Phòng THADS khu vực 1", code="KV1")
    context = create_office(tmp_path / "office", new, user="An", clock=MORNING)
    open_new_case(context, opening_of(5000), YEAR_BEGINS)
    yield context
    context.close()


def case_of(context: Context) -> str:
    return next(one.act.subject for one in stored_acts(context) if one.act.kind == "case_opened")


def pay(context: Context, amount: int = 2000, on: date = PAID_ON) -> str:
    paid = p.MoneyReceived(line=1, amount=amount)
    return record_act(context, case_of(context), paid, on).act_id


def files_of(context: Context, closed: ClosedPeriod, folder: Path) -> tuple[bytes, bytes]:
    pdf, xlsx = folder / "again.pdf", folder / "again.xlsx"
    reprint(context, closed, pdf=pdf, xlsx=xlsx)
    return pdf.read_bytes(), xlsx.read_bytes()


def position(context: Context) -> int:
    with context.ledger.reading() as connection:
        return last_position(connection)


# ── Later edits ──────────────────────────────────────────────────────────────────────────────


def edit(context: Context, rng: Random, cases: list[str], count: int) -> None:
    """Record, correct and take back at random, in commits of some twenty acts."""
    with context.ledger.reading() as connection:
        stored = acts_of(connection, cases)
    lengths = {case: len(stored[case]) for case in cases}
    moves = []
    for _turn in range(count):
        case = rng.choice(cases)
        on = date(2025, 9, 1) + timedelta(days=rng.randrange(150))
        takes_back = lengths[case] > 1 and rng.random() < 0.2
        payload = p.ActVoided() if takes_back else rng.choice(EDITS)
        # The last act of its case: the opening stays, or there would be no case.
        moves.append(Move(case, payload, on, lengths[case] - 1 if takes_back else None))
        lengths[case] += 1
    for start in range(0, len(moves), 20):
        play_commit(context, moves[start : start + 20])


EDITS: tuple[p.Payload, ...] = (
    p.MoneyReceived(line=1, amount=1000),
    p.ObligationIncreased(line=1, amount=700),
    p.ObligationReduced(line=1, amount=300),
    p.MeansClassified(enforceable=False),
    p.MeansClassified(enforceable=True),
    p.EnforcementPostponed(ground=next(iter(PostponementGround))),
    p.EnforcementSuspended(),
    p.EnforcementResumed(),
    p.ObligationCompleted(),
    p.EnforcementTerminated(),
    p.MovedToSeparateRegister(),
    p.OfficerAssigned(officer="Người Mới"),
    p.VerificationRecorded(findings="Không có tài sản"),
)


def assert_closed_for_ever(folder: Path, *, cases: int, edits: int) -> None:
    context = make_practice_office(folder / "office", cases=cases, user="An", clock=MORNING)
    closed = close_period(context, YEAR_BEGINS, FEBRUARY)
    before = files_of(context, closed, folder)
    with_cases = [one.act.subject for one in stored_acts(context) if one.act.kind in OPENINGS]
    edit(context, Random(edits), with_cases, edits)  # noqa: S311 - no secret
    assert files_of(context, closed_period(context, closed.snapshot_id), folder) == before
    assert [one.ok for one in verify_closed(context)] == [True]
    question = question_of(context, closed)
    comparison = compare(context, question, as_known_now(question))
    named = {one.case.case_id for one in moved_cases(context, comparison)}
    stored, known_at = stored_acts(context), closed.told.position
    assert named == changed_cases(stored, question, known_at, position(context))
    assert all(one.acts for one in moved_cases(context, comparison))
    context.close()


OPENINGS = ("case_opened", "case_taken_over")


def test_later_edits_leave_the_report_and_are_all_told(tmp_path: Path) -> None:
    assert_closed_for_ever(tmp_path, cases=25, edits=40)


@pytest.mark.long
def test_a_thousand_later_edits_leave_the_report_and_are_all_told(tmp_path: Path) -> None:
    assert_closed_for_ever(tmp_path, cases=400, edits=1000)


# ── Closing ──────────────────────────────────────────────────────────────────────────────────


def test_a_closing_says_what_was_known_and_what_was_printed(office: Context) -> None:
    closed = close_period(office, YEAR_BEGINS, DECEMBER)
    told = closed.told
    assert (told.first, told.last, told.closed_by) == (YEAR_BEGINS, DECEMBER, "An")
    assert told.position == position(office) - 1
    assert {"cases", "money"} <= set(told.forms)
    assert closed_periods(office) == [closed]
    assert told.corrections == ()


def test_the_report_bears_the_seal_of_the_office(office: Context, tmp_path: Path) -> None:
    closed = close_period(office, YEAR_BEGINS, DECEMBER)
    pdf, _xlsx = files_of(office, closed, tmp_path)
    assert check_seal(office, closed.told.seal, pdf).state is SealState.GENUINE
    other, _xlsx = files_of(office, close_period(office, YEAR_BEGINS, FEBRUARY), tmp_path)
    assert check_seal(office, closed.told.seal, other).state is SealState.CHANGED


def test_a_seal_tells_of_which_period_the_report_is_and_what_corrects_it(office: Context) -> None:
    closed = close_period(office, YEAR_BEGINS, DECEMBER)
    found = check_seal(office, closed.told.seal)
    assert checked_standing(found).startswith("Kỳ 3 tháng năm 2026")
    assert f"{closed.told.pages} trang. Chưa có phiếu điều chỉnh nào." in checked_standing(found)
    pay(office)
    close_period(office, YEAR_BEGINS, FEBRUARY)
    corrected = checked_standing(check_seal(office, closed.told.seal))
    assert "Đã điều chỉnh bằng phiếu kèm báo cáo Kỳ 5 tháng năm 2026" in corrected


def test_a_closed_period_is_not_closed_again_nor_taken_back(office: Context) -> None:
    closed = close_period(office, YEAR_BEGINS, DECEMBER)
    with pytest.raises(DomainError) as refused:
        close_period(office, YEAR_BEGINS, DECEMBER)
    assert refused.value.code == "period_closed"
    assert "kỳ kế tiếp" in refused.value.message
    with pytest.raises(DomainError) as refused:
        void_office_act(office, closed.snapshot_id, reason="Ghi nhầm")
    assert refused.value.code == "period_stays_closed"


def test_a_period_that_has_not_ended_is_not_closed(office: Context) -> None:
    with pytest.raises(DomainError) as refused:
        close_period(office, YEAR_BEGINS, date(2026, 3, 31))
    assert refused.value.code == "date_in_future"
    assert closed_periods(office) == []


def test_a_closing_nobody_knows_is_refused(office: Context) -> None:
    with pytest.raises(DomainError) as refused:
        closed_period(office, "không có")
    assert refused.value.code == "snapshot_missing"


def test_periods_are_called_by_their_months_and_reports() -> None:
    assert period_name(YEAR_BEGINS, DECEMBER) == (
        "Kỳ 3 tháng năm 2026 (báo cáo thống kê của ngành, báo cáo thống kê liên ngành)"
    )
    assert period_name(YEAR_BEGINS, FEBRUARY) == "Kỳ 5 tháng năm 2026 (báo cáo thống kê của ngành)"
    assert period_name(YEAR_BEGINS, date(2026, 3, 9)) == "Kỳ đột xuất đến ngày 09/03/2026"


# ── Corrections ──────────────────────────────────────────────────────────────────────────────


def test_a_mistake_found_later_goes_as_a_slip_with_the_next_period_and_once(
    office: Context, tmp_path: Path
) -> None:
    first = close_period(office, YEAR_BEGINS, DECEMBER)
    pay(office)
    second = close_period(office, YEAR_BEGINS, FEBRUARY)
    (correction,) = second.told.corrections
    assert (correction.snapshot, correction.cases) == (first.snapshot_id, 1)
    assert correction.since == first.told.position
    summer = replace(office, clock=FixedClock(MORNING.moment + timedelta(days=120)))
    third = close_period(summer, YEAR_BEGINS, date(2026, 4, 30))
    assert third.told.corrections == ()  # told already
    assert second.told.pages > third.told.pages
    assert len({files_of(summer, one, tmp_path) for one in (first, second, third)}) == 3


def test_a_slip_says_by_which_article_and_with_which_report_it_goes(office: Context) -> None:
    close_period(office, YEAR_BEGINS, DECEMBER)
    pay(office)
    (slip,) = correction_slips(office, PeriodQuestion(first=YEAR_BEGINS, last=FEBRUARY))
    said = "\n".join(slip.paper.title)
    assert "Gửi kèm báo cáo Kỳ 5 tháng năm 2026" in said
    assert "Điều 10 Thông tư liên tịch số 12/2021/TTLT-BTP-VKSNDTC-TANDTC" in said


def test_whoever_got_the_report_gets_its_slip(office: Context) -> None:
    """The report of December went to the procuracy too; those of February and of a day did not."""
    first = close_period(office, YEAR_BEGINS, DECEMBER)
    pay(office)
    out_of_turn = close_period(office, YEAR_BEGINS, date(2026, 1, 20))
    sector = close_period(office, YEAR_BEGINS, FEBRUARY)
    joint = close_period(replace(office, clock=APRIL), YEAR_BEGINS, date(2026, 3, 31))
    assert out_of_turn.told.corrections == ()
    assert [one.since for one in sector.told.corrections] == [first.told.position]
    assert [(one.snapshot, one.since) for one in joint.told.corrections] == [
        (first.snapshot_id, first.told.position)
    ]


def test_a_slip_tells_only_what_changed_since_the_last_one(office: Context) -> None:
    close_period(office, YEAR_BEGINS, date(2025, 11, 30))
    second = close_period(office, YEAR_BEGINS, DECEMBER)
    pay(office, on=date(2025, 11, 9))
    third = close_period(office, YEAR_BEGINS, FEBRUARY)
    assert [one.cases for one in third.told.corrections] == [1, 1]
    assert {one.since for one in third.told.corrections} == {second.told.position}


def test_what_happened_after_a_period_needs_no_slip(office: Context) -> None:
    close_period(office, YEAR_BEGINS, DECEMBER)
    pay(office, on=date(2026, 1, 9))
    assert close_period(office, YEAR_BEGINS, FEBRUARY).told.corrections == ()


def test_a_mistake_goes_into_any_period_of_the_year_that_is_not_closed_yet(office: Context) -> None:
    closed = close_period(office, YEAR_BEGINS, DECEMBER)
    assert "kỳ kế tiếp của năm báo cáo 2026" in correction_words(office, closed)
    autumn = replace(office, clock=FixedClock(MORNING.moment + timedelta(days=240)))
    assert "kỳ kế tiếp của năm báo cáo 2026" in correction_words(autumn, closed)
    whole = close_period(autumn, YEAR_BEGINS, date(2026, 9, 30))
    assert "không còn kỳ kế tiếp" in correction_words(autumn, whole)
    pay(autumn)
    next_year = close_period(autumn, date(2026, 10, 1), date(2026, 10, 31))
    assert next_year.told.corrections == ()


def test_periods_out_of_turn_are_told_apart_by_their_days() -> None:
    last = date(2026, 3, 15)
    assert period_name(YEAR_BEGINS, last) == "Kỳ đột xuất đến ngày 15/03/2026"
    assert period_name(date(2026, 1, 1), last) == (
        "Kỳ đột xuất từ ngày 01/01/2026 đến ngày 15/03/2026"
    )


# ── Why it differs ───────────────────────────────────────────────────────────────────────────


def causes(context: Context, closed: ClosedPeriod) -> list[Cause]:
    question = question_of(context, closed)
    found = moved_cases(context, compare(context, question, as_known_now(question)))
    return [one.cause for one in found]


def test_what_was_entered_late_is_told_by_act_person_and_moment(office: Context) -> None:
    closed = close_period(office, YEAR_BEGINS, DECEMBER)
    pay(replace(office, user="Bình", clock=APRIL))
    question = question_of(office, closed)
    (moved,) = moved_cases(office, compare(office, question, as_known_now(question)))
    assert moved.sentence == (
        "12/QĐ-THADS, Nguyễn Văn Đạt: trước đang thi hành, xong 0 đồng, còn 5.000 đồng; sau đang "
        "thi hành, xong 2.000 đồng, còn 3.000 đồng. Thu tiền thi hành án ngày 09/12/2025, Bình ghi "
        "lúc 10/04/2026 08:00 (ghi muộn)."
    )
    assert moved.cause is Cause.LATE


def test_corrections_are_told_apart_from_what_was_entered_late(office: Context) -> None:
    paid = pay(office)
    closed = close_period(office, YEAR_BEGINS, DECEMBER)
    case = case_of(office)
    with_void = [one.act for one in stored_acts(office) if one.act.id == paid]
    play_commit(office, [Move(case, p.ActVoided(), with_void[0].happened_on, 1)])
    assert causes(office, closed) == [Cause.CORRECTION]


def test_between_two_periods_what_happened_since_is_a_change(office: Context) -> None:
    first = close_period(office, YEAR_BEGINS, DECEMBER)
    pay(office, on=date(2026, 2, 9))
    second = close_period(office, YEAR_BEGINS, FEBRUARY)
    comparison = compare(office, question_of(office, first), question_of(office, second))
    (moved,) = moved_cases(office, comparison)
    assert (moved.cause, len(moved.acts)) == (Cause.CHANGE, 1)


def test_a_new_case_entered_late_was_not_counted_before(office: Context) -> None:
    closed = close_period(office, YEAR_BEGINS, DECEMBER)
    new = opening_of(700, decision_number="13/QĐ-THADS", basis=Basis.EX_OFFICIO)
    open_new_case(office, new, PAID_ON)
    question = question_of(office, closed)
    (moved,) = moved_cases(office, compare(office, question, as_known_now(question)))
    assert moved.before == "không tính trong kỳ"
    assert moved.cause is Cause.LATE


# ── Checking ─────────────────────────────────────────────────────────────────────────────────


def test_a_ledger_is_verified_with_its_closed_periods(office: Context) -> None:
    close_period(office, YEAR_BEGINS, DECEMBER)
    pay(office)
    found = {one.key: one.ok for one in verify_ledger(office)}
    assert found["closed_periods"]


def test_a_period_closed_under_forms_of_before_prints_again_as_it_was(
    office: Context, tmp_path: Path
) -> None:
    closed = close_period(office, YEAR_BEGINS, DECEMBER)
    of_before = msgspec.structs.replace(
        closed.told, rules="0" * 64, figures="0" * 64, last=date(2025, 11, 30)
    )
    with commit_of(office, "Chốt bằng bản trước") as commit:
        commit.append(office_of(office).office_id, of_before, office.today)
    (older,) = (one for one in closed_periods(office) if one.told == of_before)
    assert files_of(office, older, tmp_path) == files_of(office, closed, tmp_path)
    assert all(check.ok for check in verify_closed(office))


def test_a_report_that_is_gone_is_found(office: Context) -> None:
    closed = close_period(office, YEAR_BEGINS, DECEMBER)
    with office.ledger.writing() as connection:
        connection.execute(
            update(paper_files)
            .where(paper_files.c.digest == closed.told.pdf)
            .values(digest="0" * 64)
        )
    (check,) = verify_closed(office)
    assert not check.ok
    assert "mất bản in" in check.fault
