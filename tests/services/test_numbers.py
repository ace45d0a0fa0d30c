"""Numbers of papers: the next one, never twice, blocks, numbers left out, gaps with reasons."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.histories import opening_of
from tests.intakes import DEBT, judgment_of, request_of
from thads_desktop.base.clock import FixedClock
from thads_desktop.base.errors import DomainError
from thads_desktop.domain import payloads as p
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.vocabulary import PostponementGround
from thads_desktop.ledger.verify import verify
from thads_desktop.services.act_exchange import export_acts, import_acts
from thads_desktop.services.acts import open_new_case, record_act, record_for_many
from thads_desktop.services.context import Context
from thads_desktop.services.corrections import correct_act, void_act
from thads_desktop.services.intake import refusal_grounds, refuse_request, register_request
from thads_desktop.services.numbers import (
    gap_report,
    known_devices,
    numbers_given,
    reserve_numbers,
    skip_number,
    skip_numbers,
    suggest_number,
)
from thads_desktop.services.office_acts import void_office_act
from thads_desktop.services.offices import NewOffice, create_office

MORNING = FixedClock(datetime(2026, 3, 10, 1, 0, tzinfo=UTC))
DAY, LATER = date(2026, 2, 2), date(2026, 2, 3)
OPENINGS, DECISIONS = "enforcement_decisions", "decisions"
TOLD = "Đã báo, một quyết định chung"


def office(folder: Path, name: str = "Phòng Thi hành án dân sự khu vực 1") -> Context:
    return create_office(folder, NewOffice(name=name, code="KV1"), user="An", clock=MORNING)


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    made = office(tmp_path / "one")
    yield made
    made.close()


@pytest.fixture
def second(tmp_path: Path) -> Iterator[Context]:
    """A second PC of the same office."""
    made = office(tmp_path / "two")
    yield made
    made.close()


def opened(context: Context, number: str = "", on: date = DAY) -> str:
    written = number or suggest_number(context, "case_opened", on)
    return open_new_case(context, opening_of(5000, decision_number=written), on).case_id


def postponed(number: str) -> p.EnforcementPostponed:
    return p.EnforcementPostponed(ground=PostponementGround.OTHER, decision_number=number)


def refused(act: Callable[[], object]) -> tuple[str, str | None, str]:
    with pytest.raises(DomainError) as error:
        act()
    assert error.value.message.endswith(".")
    return error.value.code, error.value.field, error.value.message


def send(giver: Context, receiver: Context) -> None:
    path = giver.folder.parent / "acts.jsonl.zst"
    export_acts(giver, path)
    import_acts(receiver, path)


def missing(context: Context, series: str = OPENINGS, year: int = 2026) -> list[object]:
    return [(gap.first, gap.last, gap.why) for gap in gap_report(context, series, year).gaps]


# ── The next number ──────────────────────────────────────────────────────────────────────────


def test_the_next_number_goes_on_from_the_highest_of_the_year(context: Context) -> None:
    assert suggest_number(context, "case_opened", DAY) == "01/QĐ-THADS"
    opened(context)
    opened(context, "07/QĐ-THADS")
    assert suggest_number(context, "case_opened", DAY) == "08/QĐ-THADS"
    assert suggest_number(context, "case_opened", date(2026, 10, 1)) == "01/QĐ-THADS"


def test_each_kind_of_paper_counts_in_its_own_series(context: Context) -> None:
    case = opened(context, "07/QĐ-THADS")
    assert suggest_number(context, "enforcement_postponed", DAY) == "01/QĐ-THADS"
    record_act(context, case, s.StepTaken(code="price_notified", number="9/TB-THADS"), DAY)
    assert suggest_number(context, "seizure_notified", DAY) == "10/TB-THADS"
    assert suggest_number(context, "money_received", DAY) == ""


@pytest.mark.parametrize(
    ("name", "on", "number"),
    [
        ("Chi cục Thi hành án dân sự huyện Sa Pa", date(2025, 6, 30), "01/QĐ-CCTHADS"),
        ("Cục Thi hành án dân sự tỉnh Lào Cai", date(2025, 6, 30), "01/QĐ-CTHADS"),
        ("Thi hành án dân sự tỉnh Lào Cai", date(2025, 7, 1), "01/QĐ-THADS"),
    ],
)
def test_the_symbol_in_force_that_day_follows_the_number(
    tmp_path: Path, name: str, on: date, number: str
) -> None:
    context = office(tmp_path / "office", name)
    assert suggest_number(context, "case_opened", on) == number
    context.close()


def test_an_office_with_a_symbol_of_its_own_is_followed(context: Context) -> None:
    opened(context, "01/QĐ-THADS.KV1")
    assert suggest_number(context, "case_opened", LATER) == "02/QĐ-THADS.KV1"


# ── Never twice ──────────────────────────────────────────────────────────────────────────────


def test_a_number_another_paper_bears_is_refused_naming_it(context: Context) -> None:
    first, other = opened(context, "01/QĐ-THADS"), opened(context, "02/QĐ-THADS")
    record_act(context, first, postponed("05/QĐ-THADS"), DAY)
    again = s.StepTaken(code="handover_decided", number="5/qđ-thads")
    code, field, message = refused(lambda: record_act(context, other, again, LATER))
    assert (code, field) == ("number_repeated", "number")
    assert "“Hoãn thi hành án” ngày 02/02/2026 của việc 01/QĐ-THADS" in message
    assert refused(lambda: record_for_many(context, [other], again, LATER))[0] == code


def test_one_paper_for_several_cases_has_one_number(context: Context) -> None:
    cases = [opened(context) for _case in range(3)]
    paper = p.OfficerAssigned(officer="Bình", decision_number="05/QĐ-THADS")
    record_for_many(context, cases[:2], paper, DAY)
    assert refused(lambda: record_act(context, cases[2], paper, DAY))[0] == "number_repeated"
    record_act(context, cases[2], paper, DAY, although=TOLD)
    assert gap_report(context, DECISIONS, 2026).repeated == ()
    record_act(context, cases[2], paper, LATER, although=TOLD)
    assert len(gap_report(context, DECISIONS, 2026).repeated) == 4


def test_no_reason_lets_two_cases_bear_one_decision(context: Context) -> None:
    opened(context, "01/QĐ-THADS")
    again = opening_of(1, decision_number="1/QĐ-THADS")
    code, field, _message = refused(
        lambda: record_act(context, "new-case", again, DAY, although=TOLD)
    )
    assert (code, field) == ("decision_number_repeated", "decision_number")


@pytest.mark.parametrize("written", ["1", "001", " 1 /qđ-thads", "01/QD-THADS"])
def test_a_number_is_given_once_however_it_is_written(context: Context, written: str) -> None:
    case = opened(context, "1/QĐ-THADS")
    again = refused(lambda: opened(context, written))
    assert again[0] == "decision_number_repeated"
    record_act(context, case, postponed("1"), DAY)
    noted = s.StepTaken(code="handover_decided", number=written)
    assert refused(lambda: record_act(context, case, noted, DAY))[0] == "number_repeated"


def test_a_number_put_in_between_stands_beside_the_plain_one_and_is_given_once(
    context: Context,
) -> None:
    opened(context, "1/QĐ-THADS")
    opened(context, "1a/QĐ-THADS")
    assert refused(lambda: opened(context, "01 A"))[0] == "decision_number_repeated"
    report = gap_report(context, OPENINGS, 2026)
    assert (report.given, report.highest, report.following, report.repeated) == (2, 1, 2, ())
    opened(context, "3b/QĐ-THADS")
    assert gap_report(context, OPENINGS, 2026).highest == 1
    skip_number(context, OPENINGS, 2026, 3, why="Chỉ dùng số 3b")


def test_a_number_two_devices_wrote_differently_is_reported(
    context: Context, second: Context
) -> None:
    opened(context, "1/QĐ-THADS")
    opened(second, "01")
    opened(second, "1a")
    send(second, context)
    repeated = gap_report(context, OPENINGS, 2026).repeated
    assert sorted(one.suffix for one in repeated) == ["", "QĐ-THADS"]


# ── Before the decision ──────────────────────────────────────────────────────────────────────


def test_papers_of_an_intake_are_in_the_book(context: Context) -> None:
    slip = request_of(number="2/PN-THADS")
    taken = register_request(context, slip, DAY, judgment=judgment_of(DEBT))
    (paper,) = numbers_given(context, "request_receipts", 2026)
    assert (paper.n, paper.case_id, paper.decision_number) == (2, taken.intake_id, "")
    assert missing(context, "request_receipts") == [(1, 1, "")]
    assert suggest_number(context, "request_received", DAY) == "03/PN-THADS"
    code, field, message = refused(
        lambda: register_request(context, slip, DAY, judgment=judgment_of(DEBT, number="9/2026"))
    )
    assert (code, field) == ("number_repeated", "number")
    assert "hồ sơ tiếp nhận 12/2026/DS-ST" in message
    assert all(one.ok for one in verify(context.ledger))


def test_a_refusal_shares_its_series_with_the_notices_of_cases(context: Context) -> None:
    case = opened(context)
    record_act(context, case, s.StepTaken(code="price_notified", number="9/TB-THADS"), DAY)
    taken = register_request(context, request_of(), DAY, judgment=judgment_of(DEBT))
    ground = refusal_grounds(context, DAY)[-1].key
    again = refused(
        lambda: refuse_request(context, taken.intake_id, ground, DAY, number="9/TB-THADS")
    )
    assert again[0] == "number_repeated"
    refuse_request(context, taken.intake_id, ground, DAY, number="10/TB-THADS")
    assert suggest_number(context, "price_notified", DAY) == "11/TB-THADS"


def test_papers_keep_their_numbers_when_the_intake_becomes_a_case(context: Context) -> None:
    taken = register_request(
        context, request_of(number="2/PN-THADS"), DAY, judgment=judgment_of(DEBT)
    )
    record_act(context, taken.intake_id, opening_of(5000, decision_number="1/QĐ-THADS"), LATER)
    (paper,) = numbers_given(context, "request_receipts", 2026)
    assert (paper.case_id, paper.decision_number) == (taken.intake_id, "1/QĐ-THADS")
    assert all(one.ok for one in verify(context.ledger))


def test_a_correction_keeps_its_number_and_taking_back_frees_it(context: Context) -> None:
    first, other = opened(context), opened(context)
    act = record_act(context, first, postponed("05/QĐ-THADS"), DAY).act_id
    mended = correct_act(context, act, postponed("05/QĐ-THADS"), LATER, reason="Nhầm ngày").act_id
    assert [(one.n, one.given_on) for one in numbers_given(context, DECISIONS, 2026)] == [
        (5, LATER)
    ]
    renumbered = correct_act(context, mended, postponed("06/QĐ-THADS"), LATER, reason="Nhầm số")
    record_act(context, other, postponed("05/QĐ-THADS"), LATER)
    code, *_rest = refused(lambda: void_act(context, renumbered.act_id, reason="Nhầm"))
    assert code == "number_repeated"


# ── Blocks, and numbers left out ─────────────────────────────────────────────────────────────


def test_numbers_reserved_for_another_device_are_not_given_here(context: Context) -> None:
    block = reserve_numbers(context, OPENINGS, 2026, 2, 9, device="two", why="Máy 2")
    opened(context)
    assert suggest_number(context, "case_opened", DAY) == "10/QĐ-THADS"
    code, field, message = refused(lambda: opened(context, "05/QĐ-THADS"))
    assert (code, field) == ("number_reserved", "decision_number")
    assert "máy two" in message
    act = opening_of(1, decision_number="05/QĐ-THADS")
    record_act(context, "typed-for-two", act, DAY, although="Máy 2 đang hỏng")
    void_office_act(context, block, reason="Máy 2 đã trả")
    opened(context, "04/QĐ-THADS")


def test_a_device_gives_its_own_block_until_it_is_used_up(context: Context) -> None:
    reserve_numbers(context, OPENINGS, 2026, 50, 51, device=context.ledger.device)
    assert known_devices(context) == [context.ledger.device]
    opened(context)
    opened(context)
    assert [one.n for one in numbers_given(context, OPENINGS, 2026)] == [50, 51]
    assert suggest_number(context, "case_opened", DAY) == ""
    assert gap_report(context, OPENINGS, 2026).following is None


def test_numbers_given_by_hand_are_nobodys_yet_may_be_recorded(context: Context) -> None:
    reserve_numbers(context, OPENINGS, 2026, 1, 5, device="")
    assert suggest_number(context, "case_opened", DAY) == "06/QĐ-THADS"
    opened(context, "03/QĐ-THADS")
    assert missing(context) == [(1, 2, "")]


def test_what_is_taken_can_be_neither_reserved_nor_left_out(context: Context) -> None:
    opened(context, "05/QĐ-THADS")
    reserve = (context, OPENINGS, 2026)
    assert refused(lambda: reserve_numbers(*reserve, 1, 9, device="two"))[0] == "numbers_taken"
    code, field, message = refused(lambda: skip_number(*reserve, 5, why="Hỏng"))
    assert (code, field) == ("numbers_taken", "first")
    assert "việc 05/QĐ-THADS" in message
    assert refused(lambda: skip_number(*reserve, 4, why=" "))[0] == "reason_missing"
    assert refused(lambda: skip_numbers(*reserve, 1, 5, why="Hỏng"))[0] == "numbers_taken"
    assert refused(lambda: skip_numbers(*reserve, 9, 600, why="Hỏng"))[0] == "numbers_too_many"
    assert missing(context) == [(1, 4, "")]
    assert len(skip_numbers(*reserve, 2, 4, why="Hỏng")) == 3
    assert refused(lambda: skip_number(*reserve, 4, why="Hỏng"))[0] == "number_skipped"


def test_gaps_carry_their_reasons_until_these_are_taken_back(context: Context) -> None:
    opened(context, "05/QĐ-THADS")
    skipped = skip_number(context, OPENINGS, 2026, 3, why="Viết hỏng")
    assert missing(context) == [(1, 2, ""), (3, 3, "Viết hỏng"), (4, 4, "")]
    assert gap_report(context, OPENINGS, 2026).unexplained == 3
    assert refused(lambda: opened(context, "03/QĐ-THADS"))[0] == "number_skipped"
    void_office_act(context, skipped, reason="Đã tìm thấy")
    assert missing(context) == [(1, 4, "")]
    opened(context, "03/QĐ-THADS")


# ── Two devices ──────────────────────────────────────────────────────────────────────────────


@given(turns=st.lists(st.sampled_from(["one", "two", "send", "return"]), max_size=8))
@settings(max_examples=8, deadline=None)
def test_devices_with_blocks_that_exchange_acts_never_give_one_number(turns: list[str]) -> None:
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        one, two = office(Path(folder) / "one"), office(Path(folder) / "two")
        reserve_numbers(one, OPENINGS, 2026, 3, 99, device=two.ledger.device)
        send(one, two)
        moves: dict[str, Callable[[], object]] = {
            "one": lambda: opened(one),
            "two": lambda: opened(two),
            "send": lambda: send(one, two),
            "return": lambda: send(two, one),
        }
        for turn in [*turns, "send", "return"]:
            moves[turn]()
        reports = [gap_report(context, OPENINGS, 2026) for context in (one, two)]
        assert [report.given for report in reports] == [turns.count("one") + turns.count("two")] * 2
        assert [(report.repeated, report.gaps) for report in reports] == [((), ())] * 2
        one.close()
        two.close()


def test_a_number_two_devices_gave_without_blocks_is_reported(
    context: Context, second: Context
) -> None:
    opened(context)
    opened(second)
    send(second, context)
    repeated = gap_report(context, OPENINGS, 2026).repeated
    assert [(one.n, one.suffix) for one in repeated] == [(1, "QĐ-THADS")] * 2


def test_blocks_two_devices_reserved_alike_go_to_the_older(
    context: Context, second: Context
) -> None:
    reserve_numbers(context, OPENINGS, 2026, 10, 19, device=context.ledger.device)
    reserve_numbers(second, OPENINGS, 2026, 15, 24, device=second.ledger.device)
    send(context, second)
    send(second, context)
    held = [
        [(block.range, block.device) for block in gap_report(one, OPENINGS, 2026).blocks]
        for one in (context, second)
    ]
    assert held[0] == held[1]
    assert sorted(n for part, _device in held[0] for n in range(part.first, part.last + 1)) == [
        *range(10, 25)
    ]
