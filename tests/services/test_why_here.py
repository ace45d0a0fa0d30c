"""One sentence for why a case is where it is: the decision that holds it there, and whose it is."""

from __future__ import annotations

from datetime import date

import pytest

from tests.domain.shipped_law import shipped_pack
from tests.histories import act_of, opening_of
from thads_desktop.base.paths import resource
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.fold import state_of
from thads_desktop.domain.statistics_columns import parse_columns
from thads_desktop.domain.vocabulary import MendingWay, PostponementGround
from thads_desktop.services.why_here import statistical_class, why_here

OPENED = date(2026, 7, 6)


def after(*told: tuple[p.Payload, date]) -> CaseState:
    """A case of 1,000 đồng, then these acts, 2 and on."""
    acts = [act_of(opening_of(1000), OPENED, 1)]
    acts += [act_of(payload, on, nth) for nth, (payload, on) in enumerate(told, 2)]
    state = state_of(acts)
    assert state is not None
    return state


def postponed(number: str, ground: str) -> p.EnforcementPostponed:
    return p.EnforcementPostponed(
        ground=PostponementGround.OTHER, legal_ground=ground, decision_number=number
    )


ILL = (postponed("1/QĐ-THADS", "serious_illness"), date(2026, 7, 28))
DISPUTED = (postponed("2/QĐ-THADS", "ownership_dispute_at_court"), date(2026, 8, 28))


def test_a_second_postponement_is_the_one_that_holds_the_case_up() -> None:
    said = why_here(after(ILL, DISPUTED), shipped_pack())
    assert said.startswith("Hoãn từ 28/07/2026 theo QĐ số 2/QĐ-THADS ngày 28/08/2026, điểm d ")


def test_the_first_holds_it_up_again_when_the_second_is_annulled() -> None:
    annulled = (
        r.DecisionMended(about="act-0003", way=MendingWay.ANNULLED),
        date(2026, 9, 1),
    )
    said = why_here(after(ILL, DISPUTED, annulled), shipped_pack())
    assert said.startswith("Hoãn từ 28/07/2026 theo QĐ số 1/QĐ-THADS, điểm a ")


@pytest.mark.parametrize(
    ("receiver", "said"),
    [("THADS tỉnh", "THADS tỉnh"), ("", "cơ quan thi hành án cấp trên")],
)
def test_a_case_that_was_recalled_names_who_took_it(receiver: str, said: str) -> None:
    recalled = p.CaseRecalled(receiver=receiver, decision_number="3/QĐ")
    found = why_here(after((recalled, date(2026, 10, 5))), shipped_pack())
    assert found == f"Rút hồ sơ lên {said} ngày 05/10/2026 theo QĐ số 3/QĐ."


def test_a_case_done_in_part_whose_rest_was_entrusted_says_both() -> None:
    paid = (p.MoneyReceived(line=1, amount=900), date(2026, 7, 20))
    state = after(paid, (p.EnforcementEntrusted(), date(2026, 9, 20)))
    assert why_here(state, shipped_pack()).endswith("; đã thi hành được một phần.")
    columns = parse_columns(resource("statistics", "columns.toml").read_bytes())
    assert statistical_class(state, columns, date(2026, 9, 30)) == "Thống kê: thi hành xong."


@pytest.mark.parametrize(
    ("number", "said"), [("5/QĐ", "QĐ số 5/QĐ ngày 06/05/2024"), ("", "quyết định ngày 06/05/2024")]
)
def test_what_was_decided_before_the_case_came_in_is_told_with_its_own_day(
    number: str, said: str
) -> None:
    opened = p.taken_over(opening_of(1000), date(2023, 5, 5))
    not_yet = p.MeansClassified(
        enforceable=False, decision_number=number, decided_on=date(2024, 5, 6)
    )
    state = state_of([act_of(opened, OPENED, 1), act_of(not_yet, OPENED, 2)])
    assert state is not None
    assert f" theo {said};" in why_here(state, shipped_pack())
