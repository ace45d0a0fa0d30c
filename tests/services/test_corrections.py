"""Why an act cannot be corrected or taken back, said plainly."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.histories import YEAR_BEGINS, Move, opening_of, takeover_of
from tests.intakes import DEBT, RECEIVED, judgment_of
from tests.ledgers import play, stored_acts, temporary_context
from thads_desktop.base.errors import DomainError
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import payloads as p
from thads_desktop.services.act_exchange import export_acts, import_acts
from thads_desktop.services.acts import open_new_case, record_act
from thads_desktop.services.context import Context
from thads_desktop.services.corrections import correct_act, void_act
from thads_desktop.services.intake import register_judgment
from thads_desktop.services.intake_corrections import take_back_paper
from thads_desktop.services.numbers import reserve_numbers
from thads_desktop.services.offices import NewOffice, create_office


@pytest.fixture
def context() -> Iterator[Context]:
    with temporary_context() as made:
        yield made


def refusal(context: Context, act_id: str) -> DomainError:
    """Why an act can be neither taken back nor corrected: the same answer to both."""
    before = stored_acts(context)
    with pytest.raises(DomainError) as voided:
        void_act(context, act_id, reason="nhầm")
    with pytest.raises(DomainError) as corrected:
        correct_act(context, act_id, judgment_of(DEBT), RECEIVED, reason="nhầm")
    assert corrected.value.message == voided.value.message
    assert stored_acts(context) == before
    return voided.value


def test_unknown_act_is_said_to_be_unknown(context: Context) -> None:
    error = refusal(context, "0" * 32)
    assert (error.code, error.field) == ("act_missing", "act")
    assert "ghi đủ mã" in error.message


def test_act_of_another_office_names_it(context: Context, tmp_path: Path) -> None:
    new = NewOffice(name="Phòng THADS khu vực 2", code="KV2")
    with_others = create_office(tmp_path / "two", new, user="Bình", clock=context.clock)
    act_id = reserve_numbers(with_others, "decisions", 2026, 1, 9, device="two")
    export_acts(with_others, tmp_path / "acts.jsonl.zst")
    device = with_others.ledger.device
    with_others.close()
    import_acts(context, tmp_path / "acts.jsonl.zst")
    error = refusal(context, act_id)
    assert error.code == "act_of_other_office"
    assert "“Phòng THADS khu vực 2”" in error.message
    assert device in error.message


def test_paper_of_an_intake_names_the_commands_that_mend_it(context: Context) -> None:
    taken = register_judgment(context, judgment_of(DEBT), RECEIVED)
    (act_id,) = taken.act_ids
    error = refusal(context, act_id)
    assert error.code == "act_of_intake"
    assert f"thads intake correct {taken.intake_id} {act_id}" in error.message
    take_back_paper(context, taken.intake_id, act_id, reason="nhầm")
    assert refusal(context, act_id).code == "intake_gone"


def test_act_whose_case_was_opened_elsewhere_asks_for_the_rest(context: Context) -> None:
    paid = p.MoneyReceived(line=1, amount=1000)
    play(context, [[Move("case-a", paid, date(2026, 1, 5))]])
    act_id = stored_acts(context)[-1].act.id
    assert refusal(context, act_id).code == "case_not_opened"
    play(context, [[Move("case-a", opening_of(5000), YEAR_BEGINS)]])
    assert void_act(context, act_id, reason="nhầm").state.left == 5000


def test_taking_back_an_end_says_which_acts_stand_without_it(context: Context) -> None:
    case_id = open_new_case(context, opening_of(1000), YEAR_BEGINS).case_id
    record_act(context, case_id, p.MoneyReceived(line=1, amount=1000), date(2025, 11, 3))
    done = record_act(context, case_id, p.ObligationCompleted(), date(2025, 11, 3))
    archived = record_act(context, case_id, m.DossierArchived(), date(2025, 12, 3))
    assert not archived.warnings
    (said,) = void_act(context, done.act_id, reason="nhầm").warnings
    assert "ngày 03/12/2025: Việc chưa kết thúc" in said


def test_taking_back_what_nothing_rests_on_says_nothing(context: Context) -> None:
    case_id = open_new_case(context, opening_of(1000), YEAR_BEGINS).case_id
    paid = record_act(context, case_id, p.MoneyReceived(line=1, amount=10), date(2025, 11, 3))
    assert void_act(context, paid.act_id, reason="nhầm").warnings == ()


def test_an_old_case_said_to_have_come_later_warns_which_statistics_it_keeps_from_counting(
    context: Context,
) -> None:
    old = takeover_of(1000)
    came = open_new_case(context, old, YEAR_BEGINS)
    later = date(2025, 10, 4)
    (said,) = correct_act(context, came.act_id, old, later, reason="nhầm ngày").warnings
    assert "bắt đầu trước ngày đó sẽ không đếm được" in said
    back = stored_acts(context)[-1].act.id
    assert correct_act(context, back, old, YEAR_BEGINS, reason="đúng ngày").warnings == ()
