"""Reading cases: the list by pages, one case with its timeline."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from tests.histories import YEAR_BEGINS, opening_of
from tests.ledgers import temporary_context
from thads_desktop.base.errors import DomainError
from thads_desktop.domain import payloads as p
from thads_desktop.services.acts import open_new_case, record_act
from thads_desktop.services.case_view import open_case
from thads_desktop.services.cases import (
    CaseQuestion,
    count_cases,
    find_cases,
    listed_cases,
    officers,
)
from thads_desktop.services.context import Context
from thads_desktop.services.corrections import correct_act, void_act

DAY = date(2025, 11, 3)
PAID = p.MoneyReceived(line=1, amount=1000, receipt_number="0000017")


@pytest.fixture
def context() -> Iterator[Context]:
    with temporary_context() as made:
        yield made


@pytest.fixture
def case(context: Context) -> str:
    return open_new_case(context, opening_of(5000), YEAR_BEGINS).case_id


def test_an_empty_office_has_no_cases(context: Context) -> None:
    assert count_cases(context) == 0
    assert list(find_cases(context, CaseQuestion())) == []
    assert officers(context) == []


def test_the_list_is_read_by_keys(context: Context, case: str) -> None:
    keys = find_cases(context, CaseQuestion(text="dat"))
    assert count_cases(context) == len(keys) == 1
    (listed,) = listed_cases(context, keys)
    assert (listed.case_id, listed.left) == (case, 5000)
    assert officers(context) == ["Lê An"]


def test_rows_come_in_the_order_of_their_keys(context: Context) -> None:
    for number in range(1, 6):
        open_new_case(context, opening_of(1, decision_number=f"{number}/QĐ-THADS"), YEAR_BEGINS)
    keys = find_cases(context, CaseQuestion())
    mixed = [keys[2], keys[0], keys[4]]
    assert [case.case_key for case in listed_cases(context, mixed)] == mixed


def test_a_case_opens_by_its_id_a_beginning_of_it_or_its_number(
    context: Context, case: str
) -> None:
    for wanted in (case, case[:8], "12/QĐ-THADS"):
        assert open_case(context, wanted).case_id == case


@pytest.mark.parametrize("wanted", ["nowhere-at-all", "12", "", "%", "________"])
def test_a_case_that_is_not_there_says_so(context: Context, case: str, wanted: str) -> None:
    assert case
    with pytest.raises(DomainError) as error:
        open_case(context, wanted)
    assert error.value.code == "case_missing"


def test_a_number_of_two_years_is_ambiguous(context: Context, case: str) -> None:
    assert case
    open_new_case(context, opening_of(1), date(2025, 9, 30))
    with pytest.raises(DomainError) as error:
        open_case(context, "12/QĐ-THADS")
    assert error.value.code == "case_ambiguous"


def test_the_timeline_has_every_act_by_legal_day_with_its_folio(
    context: Context, case: str
) -> None:
    late = record_act(context, case, PAID, DAY)
    early = record_act(context, case, p.OfficerAssigned(officer="Trần Bình"), YEAR_BEGINS)
    view = open_case(context, case)
    assert [act.folio for act in view.timeline] == [1, 3, 2]  # a folio number never changes
    assert [act.act_id for act in view.timeline[1:]] == [early.act_id, late.act_id]
    assert view.timeline[2].name == "Thu tiền thi hành án"
    assert "0000017" in view.timeline[2].sentence


def test_what_was_corrected_or_taken_back_stays_to_be_seen(context: Context, case: str) -> None:
    wrong = record_act(context, case, PAID, DAY)
    right = correct_act(
        context, wrong.act_id, p.MoneyReceived(line=1, amount=2000), DAY, reason="Ghi nhầm"
    )
    voided = void_act(context, right.act_id, reason="Ghi nhầm việc")
    acts = {act.act_id: act for act in open_case(context, case).timeline}
    assert acts[right.act_id].replaced_by == voided.act_id
    assert acts[wrong.act_id].replaced_by is None  # it stands again
    assert acts[voided.act_id].reason == "Ghi nhầm việc"


def test_the_status_sentence_says_what_holds_since_when_and_what_is_left(
    context: Context, case: str
) -> None:
    record_act(context, case, p.MeansClassified(enforceable=False), DAY)
    assert open_case(context, case).status == (
        "Chưa có điều kiện từ 03/11/2025; còn phải thi hành 5.000 đồng."
    )
