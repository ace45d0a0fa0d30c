"""The radar names what is planted: reclassification, late filing, flips, nothing verified."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import msgspec
import pytest

from tests.histories import opening_of
from thads_desktop.base.clock import FixedClock
from thads_desktop.base.errors import DomainError
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import payloads as p
from thads_desktop.domain.radar import FindingKind
from thads_desktop.domain.vocabulary import PostponementGround
from thads_desktop.services.acts import open_new_case, record_act
from thads_desktop.services.context import Context
from thads_desktop.services.offices import NewOffice, create_office
from thads_desktop.services.radar import Finding, Radar, radar
from thads_desktop.services.radar_wording import finding_name, finding_sentence, radar_rows

FIRST = date(2025, 10, 1)
EARLY = FixedClock(datetime(2025, 10, 2, 1, 0, tzinfo=UTC))
LATE = FixedClock(datetime(2026, 11, 10, 1, 0, tzinfo=UTC))
NOT_YET = p.MeansClassified(enforceable=False, ground="no_income_no_property")


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    new = NewOffice(name="Phòng THADS khu vực 1", code="KV1")
    made = create_office(tmp_path / "office", new, user="Lê Nhập", clock=EARLY)
    yield made
    made.ledger.close()


def at(context: Context, moment: datetime) -> Context:
    return replace(context, clock=FixedClock(moment))


def on_day(context: Context, day: date) -> Context:
    return at(context, datetime(day.year, day.month, day.day, 9, 0, tzinfo=UTC))


def opened(context: Context, number: int) -> str:
    opening = opening_of(1000 * number, decision_number=f"{number}/QĐ")
    return open_new_case(context, opening, FIRST).case_id


def told(context: Context, case: str, payload: p.Payload, day: date) -> None:
    record_act(on_day(context, day), case, payload, day)


def look(context: Context, on: date = date(2026, 9, 30)) -> Radar:
    return radar(replace(context, clock=LATE), 2026, on)


def found(seen: Radar, kind: FindingKind) -> list[Finding]:
    return [one for one in seen.findings if one.kind is kind]


def test_cases_reclassified_in_the_last_month_are_named_with_their_acts(context: Context) -> None:
    cases = [opened(context, number) for number in range(1, 11)]
    day = date(2026, 9, 20)
    for case in cases[:3]:
        told(context, case, NOT_YET, day)
    seen = look(context)
    (burst,) = found(seen, FindingKind.RECLASSIFIED)
    assert (burst.cases, burst.habit, burst.is_alarming) == (3, 0, True)
    rows = radar_rows(context, seen, burst, list(burst.signs))
    assert [row.case.decision_number for row in rows] == ["1/QĐ", "2/QĐ", "3/QĐ"]
    assert "20/09/2026, Lê Nhập ghi ngày 20/09/2026" in rows[0].why
    assert finding_sentence(seen, burst) == (
        "3 việc trong 30 ngày đến 30/09/2026, còn 6.000 đồng; bình thường trong năm 0 việc mỗi "
        "30 ngày. Phần vượt từ 5 % số việc hoặc 21 % số tiền phải thi hành."
    )


def two_lines(context: Context, number: int) -> str:
    opening = opening_of(1000, 2000, decision_number=f"{number}/QĐ")
    return open_new_case(context, opening, FIRST).case_id


def test_a_line_that_ends_reclassifies_no_case(context: Context) -> None:
    """The other line was classified long before, right after a verification."""
    case = two_lines(context, 1)
    told(context, case, p.VerificationRecorded(findings="Không có"), date(2025, 11, 20))
    told(context, case, msgspec.structs.replace(NOT_YET, lines=(2,)), date(2025, 11, 24))
    told(context, case, p.MoneyReceived(line=1, amount=1000), date(2026, 9, 7))
    told(context, case, p.ObligationCompleted(lines=(1,)), date(2026, 9, 7))
    seen = look(context)
    assert found(seen, FindingKind.UNVERIFIED) == []
    assert found(seen, FindingKind.RECLASSIFIED) == []


def test_a_line_postponed_while_another_runs_makes_no_case_postponed(context: Context) -> None:
    case = two_lines(context, 1)
    part = p.EnforcementPostponed(ground=PostponementGround.OTHER, lines=(2,))
    told(context, case, part, date(2026, 9, 7))
    assert found(look(context), FindingKind.POSTPONED) == []


def test_entrusted_cases_are_told_with_what_went_with_them(context: Context) -> None:
    case = opened(context, 5)
    away = p.EnforcementEntrusted(receiver="Phòng THADS khu vực 2")
    told(context, case, away, date(2026, 9, 7))
    seen = look(context)
    (finding,) = found(seen, FindingKind.ENTRUSTED)
    assert finding.money == 5000
    assert "chuyển đi 5.000 đồng" in finding_sentence(seen, finding)


def test_another_officer_before_the_closing_day_is_no_flip(context: Context) -> None:
    case = opened(context, 1)
    told(context, case, NOT_YET, date(2025, 12, 1))
    told(context, case, p.OfficerAssigned(officer="Vũ Thị Hành"), date(2026, 3, 20))
    told(context, case, p.MeansClassified(enforceable=True), date(2026, 4, 5))
    assert found(look(context, date(2026, 6, 30)), FindingKind.FLIPPED) == []


def test_an_act_recorded_before_breakfast_is_of_its_day_in_vietnam(context: Context) -> None:
    case = opened(context, 1)
    early = datetime(2026, 9, 30, 23, 30, tzinfo=UTC)  # 06:30 of 1 October in Vietnam
    record_act(at(context, early), case, p.MoneyReceived(line=1, amount=100), date(2026, 8, 1))
    assert found(look(context), FindingKind.FILED_LATE) == []


@pytest.mark.parametrize("year", [0, 2028, 99_999])
def test_a_year_that_is_not_there_is_refused(context: Context, year: int) -> None:
    with pytest.raises(DomainError) as error:
        radar(replace(context, clock=LATE), year)
    assert error.value.code == "year_wrong"


def test_a_day_of_another_year_is_refused(context: Context) -> None:
    with pytest.raises(DomainError, match="không thuộc năm công tác 2025") as error:
        radar(context, 2025, date(2025, 10, 1))
    assert (error.value.code, error.value.field) == ("day_outside_year", "on")


def test_what_a_year_always_brings_alarms_nobody(context: Context) -> None:
    cases = [opened(context, number) for number in range(1, 13)]
    for number, case in enumerate(cases):
        day = date(2025 + (number > 1), (number + 10) % 12 + 1, 15)
        told(context, case, NOT_YET, day)
    (burst,) = found(look(context), FindingKind.RECLASSIFIED)
    assert (burst.cases, burst.is_alarming) == (1, False)


def test_a_classification_needs_a_verification_no_older_than_the_law_lets_it_be(
    context: Context,
) -> None:
    verified, stale, never = (opened(context, number) for number in (1, 2, 3))
    told(context, verified, p.VerificationRecorded(findings="Không có"), date(2026, 2, 10))
    told(context, stale, p.VerificationRecorded(findings="Không có"), date(2025, 10, 10))
    for case in (verified, stale, never):
        told(context, case, NOT_YET, date(2026, 6, 10))
    seen = look(context)
    (finding,) = found(seen, FindingKind.UNVERIFIED)
    rows = radar_rows(context, seen, finding, list(finding.signs))
    assert {row.case.case_id for row in rows} == {stale, never}


def test_a_flip_around_a_closing_day_is_named_with_that_day(context: Context) -> None:
    flips, stays = opened(context, 1), opened(context, 2)
    for case in (flips, stays):
        told(context, case, NOT_YET, date(2026, 3, 20))
    told(context, flips, p.MeansClassified(enforceable=True), date(2026, 4, 5))
    seen = look(context, date(2026, 6, 30))
    (finding,) = found(seen, FindingKind.FLIPPED)
    assert finding.closing == date(2026, 3, 31)
    assert finding_name(finding) == (
        "Chưa có điều kiện trước ngày 31/03/2026, có điều kiện lại ngay sau đó"
    )
    (row,) = radar_rows(context, seen, finding, list(finding.signs))
    assert row.case.case_id == flips


def test_acts_recorded_long_after_they_happened_are_named(context: Context) -> None:
    late, timely = opened(context, 1), opened(context, 2)
    payment = p.MoneyReceived(line=1, amount=100)
    moment = datetime(2026, 9, 25, 1, 0, tzinfo=UTC)
    record_act(at(context, moment), late, payment, date(2026, 8, 1))
    record_act(at(context, moment), timely, payment, date(2026, 9, 24))
    seen = look(context)
    (finding,) = found(seen, FindingKind.FILED_LATE)
    (row,) = radar_rows(context, seen, finding, list(finding.signs))
    assert row.case.case_id == late
    assert "01/08/2026, Lê Nhập ghi ngày 25/09/2026" in row.why


def test_the_second_lens_names_what_owes_more_than_its_property_brings(context: Context) -> None:
    poor, rich = opened(context, 5), opened(context, 6)
    day = date(2026, 8, 20)
    for case, price in ((poor, 2000), (rich, 90_000)):
        seizure = m.PropertySeized(variant="movable", items=(m.Asset(number=1, what="Xe tải"),))
        told(context, case, seizure, day)
        told(context, case, m.PriceSet(variant="movable", price=price), day)
    seen = look(context)
    (finding,) = found(seen, FindingKind.BEYOND_VALUE)
    (row,) = radar_rows(context, seen, finding, list(finding.signs))
    assert row.case.case_id == poor
    assert row.why == "còn 5.000 đồng, tài sản đã có giá 2.000 đồng"
    assert not finding.is_alarming


def test_an_office_where_nothing_happens_is_quiet(context: Context) -> None:
    opened(context, 1)
    assert look(context).findings == ()
