"""Recording, correcting and taking back acts: checked once, one transaction each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest
from msgspec import structs

from tests.histories import YEAR_BEGINS, act_of, opening_of, takeover_of
from tests.ledgers import stored_acts, temporary_context
from thads_desktop.base.errors import DomainError
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.kinds import KINDS
from thads_desktop.domain.vocabulary import LineState, MendingWay
from thads_desktop.ledger.chain import GENESIS, SealedAct, act_hash
from thads_desktop.ledger.merge import merge_acts
from thads_desktop.services.act_offers import act_kinds, why_not
from thads_desktop.services.acts import open_new_case, record_act, record_for_many
from thads_desktop.services.context import Context, commit_of
from thads_desktop.services.corrections import correct_act, kind_of_act, void_act
from thads_desktop.services.law_shelf import shipped_law

DAY, TOMORROW = date(2025, 11, 3), date(2025, 11, 4)
NOTICE = "enforcement_decision_notice"
PAID = p.MoneyReceived(line=1, amount=1000)


@pytest.fixture
def context() -> Iterator[Context]:
    with temporary_context() as made:
        yield made


@pytest.fixture
def case(context: Context) -> str:
    return open_new_case(context, opening_of(5000), YEAR_BEGINS).case_id


def reason(state: CaseState, kind: str) -> str | None:
    """Why the palette greys a kind, on a day in the year of these cases."""
    return why_not(state, kind, "", shipped_law(), TOMORROW)


def refused(context: Context, act: Callable[[], object]) -> tuple[str, str | None]:
    """The code and field of a refusal that leaves nothing behind."""
    before = stored_acts(context)
    with pytest.raises(DomainError) as error:
        act()
    assert stored_acts(context) == before
    assert error.value.message.endswith(".")
    return error.value.code, error.value.field


def test_a_recorded_act_answers_with_the_case_as_it_stands(context: Context, case: str) -> None:
    recorded = record_act(context, case, PAID, DAY)
    assert (recorded.case_id, recorded.state.left) == (case, 4000)
    stored = stored_acts(context)[-1]
    assert (stored.act.id, stored.act.recorded_by) == (recorded.act_id, "An")
    assert kind_of_act(context, recorded.act_id) == "money_received"


def test_what_the_conditions_refuse_is_not_recorded(context: Context, case: str) -> None:
    tomorrow = date(2026, 3, 11)
    refusal = refused(context, lambda: record_act(context, case, PAID, tomorrow))
    assert refusal == ("date_in_future", "happened_on")


MISFITS = {
    "about no act of the case": (
        r.NoticeDelivered(variant="direct", about="nothing"),
        ("act_not_in_case", "about"),
    ),
    "a line the case has not": (
        r.NoticeDelivered(variant="direct", lines=(1, 7)),
        ("no_such_line", "lines"),
    ),
    "planned before it was decided": (
        m.CoercionPlanned(variant="with_forces", planned_on=YEAR_BEGINS),
        ("planned_before", "planned_on"),
    ),
    "run out before it was": (
        r.NoticeDelivered(variant="direct", until=YEAR_BEGINS),
        ("dates_reversed", "until"),
    ),
    "stopped for no day": (s.CountingStopped(until=DAY, why="Bão"), ("dates_reversed", "until")),
    "an unknown deadline": (
        s.DeadlineSnoozed(rule="never", until=TOMORROW, why="Chờ"),
        ("limit_missing", "rule"),
    ),
    "a deadline no act opened": (
        s.DeadlineSnoozed(rule=NOTICE, trigger="nothing", until=TOMORROW, why="Chờ"),
        ("act_not_in_case", "trigger"),
    ),
    "snoozed until the day itself": (
        s.DeadlineSnoozed(rule=NOTICE, until=DAY, why="Chờ"),
        ("until_passed", "until"),
    ),
}


@pytest.mark.parametrize("which", MISFITS)
def test_a_paper_that_does_not_fit_its_case_is_refused_however_it_is_recorded(
    context: Context, case: str, which: str
) -> None:
    payload, refusal = MISFITS[which]
    assert refused(context, lambda: record_act(context, case, payload, DAY)) == refusal
    assert refused(context, lambda: record_for_many(context, [case], payload, DAY)) == refusal
    if isinstance(payload, r.NoticeDelivered):
        right = record_act(context, case, r.NoticeDelivered(variant="direct"), DAY).act_id
        assert refusal == refused(
            context, lambda: correct_act(context, right, payload, DAY, reason="Ghi nhầm")
        )


def test_a_paper_about_an_act_and_a_line_of_its_case_is_recorded(
    context: Context, case: str
) -> None:
    paid = record_act(context, case, PAID, DAY).act_id
    notice = r.NoticeDelivered(variant="direct", about=paid, lines=(1,))
    assert record_act(context, case, notice, DAY).case_id == case
    planned = m.CoercionPlanned(variant="with_forces", planned_on=DAY)
    assert record_act(context, case, planned, DAY).case_id == case


def test_what_would_contradict_the_case_is_not_recorded(context: Context, case: str) -> None:
    completed = p.ObligationCompleted()
    assert refused(context, lambda: record_act(context, case, completed, DAY))[0] == (
        "completed_with_debt"
    )


def test_an_act_of_no_case_is_refused(context: Context) -> None:
    assert refused(context, lambda: record_act(context, "nowhere", PAID, DAY))[0] == "case_missing"


def test_a_decision_number_serves_once_in_a_year_of_work(context: Context, case: str) -> None:
    assert case
    again = opening_of(1, decision_number=" 012 /qđ-thads")
    assert refused(context, lambda: open_new_case(context, again, DAY)) == (
        "decision_number_repeated",
        "decision_number",
    )
    open_new_case(context, again, date(2025, 9, 30))
    open_new_case(context, opening_of(1, decision_number="12/QĐ-CCTHADS"), DAY)


def test_the_number_of_an_old_case_belongs_to_the_year_of_its_decision(
    context: Context, case: str
) -> None:
    assert case
    old = takeover_of(1, decided_on=date(2025, 9, 1))
    assert open_new_case(context, old, YEAR_BEGINS).state.taken_over_on == YEAR_BEGINS


def test_a_correction_takes_the_place_of_the_act_and_both_stay(context: Context, case: str) -> None:
    wrong = record_act(context, case, PAID, DAY)
    right = correct_act(
        context, wrong.act_id, replace_amount(2000), DAY, reason=" Ghi nhầm biên lai "
    )
    assert right.state.left == 3000
    stored = stored_acts(context)
    assert [one.act.id for one in stored[-2:]] == [wrong.act_id, right.act_id]
    assert (stored[-1].act.corrects, stored[-1].act.reason) == (wrong.act_id, "Ghi nhầm biên lai")


def replace_amount(amount: int) -> p.MoneyReceived:
    return p.MoneyReceived(line=1, amount=amount)


def test_a_correction_can_be_corrected(context: Context, case: str) -> None:
    act_id = record_act(context, case, PAID, DAY).act_id
    for amount in (2000, 2500, 3000):
        recorded = correct_act(context, act_id, replace_amount(amount), DAY, reason="Ghi nhầm")
        act_id = recorded.act_id
        assert recorded.state.left == 5000 - amount


def test_an_act_taken_back_counts_no_more(context: Context, case: str) -> None:
    paid = record_act(context, case, PAID, DAY)
    assert void_act(context, paid.act_id, reason="Ghi nhầm việc").state.left == 5000


def test_a_closing_taken_back_opens_the_case_again(context: Context, case: str) -> None:
    ended = record_act(context, case, p.EnforcementTerminated(), DAY)
    assert ended.state.is_ended
    again = void_act(context, ended.act_id, reason="Ghi nhầm việc").state
    assert (again.state, again.left) == (LineState.ENFORCEABLE, 5000)


def test_a_taking_back_can_be_taken_back(context: Context, case: str) -> None:
    paid = record_act(context, case, PAID, DAY)
    voided = void_act(context, paid.act_id, reason="Ghi nhầm việc")
    assert void_act(context, voided.act_id, reason="Không nhầm").state.left == 4000


def test_a_correction_needs_a_reason(context: Context, case: str) -> None:
    act_id = record_act(context, case, PAID, DAY).act_id
    expected = ("reason_missing", "reason")
    assert refused(context, lambda: void_act(context, act_id, reason=" ")) == expected
    assert refused(context, lambda: correct_act(context, act_id, PAID, DAY, reason="")) == expected


def test_what_is_not_there_cannot_be_corrected(context: Context, case: str) -> None:
    assert case
    expected = ("act_missing", "act")
    assert refused(context, lambda: void_act(context, "nothing", reason="x")) == expected
    assert refused(context, lambda: kind_of_act(context, "nothing")) == expected


def test_an_act_is_corrected_by_its_own_kind(context: Context, case: str) -> None:
    act_id = record_act(context, case, PAID, DAY).act_id
    other = p.ObligationReduced(line=1, amount=1000)
    assert refused(context, lambda: correct_act(context, act_id, other, DAY, reason="x")) == (
        "kind_differs",
        "kind",
    )


def test_only_the_newest_of_a_chain_of_corrections_is_corrected(
    context: Context, case: str
) -> None:
    act_id = record_act(context, case, PAID, DAY).act_id
    correct_act(context, act_id, replace_amount(2000), DAY, reason="x")
    expected = ("act_corrected_already", "act")
    assert refused(context, lambda: void_act(context, act_id, reason="x")) == expected


def test_a_correction_cannot_be_dated_tomorrow(context: Context, case: str) -> None:
    act_id = record_act(context, case, PAID, DAY).act_id
    tomorrow = date(2026, 3, 11)
    refusal = refused(context, lambda: correct_act(context, act_id, PAID, tomorrow, reason="x"))
    assert refusal == ("date_in_future", "happened_on")


def test_a_correction_that_breaks_a_later_act_is_refused(context: Context, case: str) -> None:
    paid = record_act(context, case, replace_amount(5000), DAY)
    record_act(context, case, p.ObligationCompleted(), DAY)
    fewer = replace_amount(4000)
    refusal = refused(context, lambda: correct_act(context, paid.act_id, fewer, DAY, reason="x"))
    assert refusal == ("completed_with_debt", "corrects")


def test_a_corrected_opening_may_keep_its_number_but_take_no_other_case_s(
    context: Context, case: str
) -> None:
    open_new_case(context, opening_of(1, decision_number="13/QĐ-THADS"), DAY)
    (opening,) = (one.act.id for one in stored_acts(context) if one.act.subject == case)
    same, taken = opening_of(9000), opening_of(9000, decision_number="13/QĐ-THADS")
    corrected = correct_act(context, opening, same, YEAR_BEGINS, reason="Sai số tiền")
    assert corrected.state.left == 9000
    newest = corrected.act_id
    assert refused(context, lambda: correct_act(context, newest, taken, DAY, reason="x")) == (
        "decision_number_repeated",
        "decision_number",
    )


def test_a_corrected_opening_may_not_contradict_itself(context: Context) -> None:
    recorded = open_new_case(context, takeover_of(5000), YEAR_BEGINS)
    wrong = takeover_of(5000, decided_on=YEAR_BEGINS)
    assert refused(
        context,
        lambda: correct_act(context, recorded.act_id, wrong, YEAR_BEGINS, reason="Ghi nhầm"),
    ) == ("decided_after_takeover", "decided_on")


@pytest.mark.usefixtures("case")
def test_taking_a_correction_back_brings_no_number_back_that_was_given_since(
    context: Context,
) -> None:
    opening = stored_acts(context)[-1].act.id
    renumbered = opening_of(5000, decision_number="77/QĐ-CCTHADS")
    corrected = correct_act(context, opening, renumbered, YEAR_BEGINS, reason="Nhầm số")
    open_new_case(context, opening_of(900), YEAR_BEGINS)
    assert refused(context, lambda: void_act(context, corrected.act_id, reason="Thôi")) == (
        "decision_number_repeated",
        "decision_number",
    )


def test_the_act_that_opened_a_case_is_not_taken_back(context: Context, case: str) -> None:
    assert case
    opening = stored_acts(context)[0].act.id
    assert refused(context, lambda: void_act(context, opening, reason="x"))[0] == "opening_voided"


def test_a_case_a_newer_program_wrote_to_takes_no_act_and_no_correction(
    context: Context, case: str
) -> None:
    paid = record_act(context, case, PAID, DAY)
    newer = structs.replace(act_of(PAID, DAY, 1, case=case, device="two"), kind="drone_sent")
    with commit_of(context, "Nhập hành vi") as commit:
        merge_acts(commit, [SealedAct(newer, act_hash(newer, GENESIS))])
    expected = ("case_read_only", "case")
    assert refused(context, lambda: record_act(context, case, PAID, DAY)) == expected
    assert refused(context, lambda: void_act(context, paid.act_id, reason="x")) == expected


def test_every_kind_is_described_with_its_schema() -> None:
    described = {one["kind"]: one for one in act_kinds()}
    assert list(described) == list(KINDS)
    money = described["money_received"]
    assert money["name"] == "Thu tiền thi hành án"
    assert money["subject"] == "case"
    body = money["schema"]["$defs"]["MoneyReceived"]
    assert body["required"] == ["happened_on", "line", "amount"]
    assert body["properties"]["happened_on"] == {"type": "string", "format": "date"}


def test_a_running_case_has_nothing_to_resume_and_is_not_done_while_it_owes(
    context: Context, case: str
) -> None:
    state = record_act(context, case, PAID, DAY).state
    assert reason(state, "enforcement_resumed") == "Không có khoản nào đang tạm dừng để tiếp tục."
    assert reason(state, "obligation_completed") == "Còn phải thi hành 4.000 đồng."
    everyday = {"money_received", "means_classified", "verification_recorded", "officer_assigned"}
    everyday |= {"enforcement_postponed", "enforcement_suspended", "notice_delivered"}
    assert not [kind for kind in everyday if reason(state, kind)]


def test_a_paused_case_can_be_resumed(context: Context, case: str) -> None:
    state = record_act(context, case, p.EnforcementSuspended(), DAY).state
    assert reason(state, "enforcement_resumed") is None


def test_a_paid_case_takes_no_money_but_its_end(context: Context, case: str) -> None:
    state = record_act(context, case, p.MoneyReceived(line=1, amount=5000), DAY).state
    assert reason(state, "money_received") == "Không còn khoản tiền nào phải thi hành."
    assert reason(state, "obligation_completed") is None


def test_an_ended_case_takes_only_what_happened_before(context: Context, case: str) -> None:
    state = record_act(context, case, p.EnforcementTerminated(), DAY).state
    assert reason(state, "verification_recorded") == (
        "Việc đã kết thúc từ 03/11/2025; vẫn ghi được hành vi xảy ra trước ngày đó."
    )


def test_of_a_case_that_has_ended_only_what_ended_it_can_be_mended(
    context: Context, case: str
) -> None:
    ended = record_act(context, case, p.EnforcementTerminated(), DAY)
    assert reason(ended.state, "decision_mended") is None
    assert reason(ended.state, "enforcement_postponed")
    mended = r.DecisionMended(about=ended.act_id, way=MendingWay.ANNULLED, ground="căn cứ sai")
    assert record_act(context, case, mended, TOMORROW).state.left == 5000
    done = record_act(context, case, p.MoneyReceived(line=1, amount=5000), TOMORROW)
    assert reason(done.state, "decision_mended") is None


def test_a_case_a_newer_program_wrote_to_takes_nothing(context: Context, case: str) -> None:
    state = replace(record_act(context, case, PAID, DAY).state, is_read_only=True)
    assert "chỉ xem được" in (reason(state, "money_received") or "")
