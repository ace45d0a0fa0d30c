"""Numbers of papers before issue: one of the paper's own series, on every paper that bears one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.documents.offices import new_office, rich_case, rich_opening
from thads_desktop.base.errors import DomainError
from thads_desktop.documents.form_library import form_keys, load_form
from thads_desktop.domain.office_payloads import SignerNamed
from thads_desktop.domain.paper_payloads import PaperIssued
from thads_desktop.domain.payloads import CaseTakenOver
from thads_desktop.domain.step_payloads import StepTaken
from thads_desktop.domain.vocabulary import SignerRole
from thads_desktop.services.acts import open_new_case, record_act
from thads_desktop.services.case_view import open_case
from thads_desktop.services.checked_paper import CheckedPaper
from thads_desktop.services.context import Context
from thads_desktop.services.issued_papers import IssuedPaper, issue_paper
from thads_desktop.services.number_book import series_of_form
from thads_desktop.services.number_checks import number_faults
from thads_desktop.services.numbers import gap_report, numbers_given, suggest_number
from thads_desktop.services.paper_drafts import (
    PaperDraft,
    draft_with,
    new_draft,
    number_field,
    print_draft,
)
from thads_desktop.services.signers import name_signer

SUMMONS, POSTPONEMENT, PLANNED = "summons", "postponement-decision", "coercion-notice"
DAY = date(2026, 11, 23)
CALLED = {"called": "Phạm Văn Khuê", "where": "trụ sở Phòng", "at": "8 giờ 00 ngày 04/12/2026"}
ANYWAY = "Số đã ghi tay trên giấy"


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    office = new_office(tmp_path / "office")
    name_signer(office, SignerNamed(name="Vũ Thị Hạnh", role=SignerRole.HEAD, title="Trưởng phòng"))
    yield office
    office.close()


@pytest.fixture
def case(context: Context) -> str:
    return rich_case(context)


def drawn(context: Context, case: str, form: str, number: str | None = None) -> PaperDraft:
    draft = replace(new_draft(context, case, form), on=DAY)
    if form == SUMMONS:
        draft = draft_with(context, draft, CALLED)
    if number is None:
        return draft
    return draft_with(context, draft, {number_field(load_form(form)) or "number": number})


def summoned(context: Context, case: str, words: str = "") -> IssuedPaper:
    draft = drawn(context, case, SUMMONS)
    return issue_paper(context, replace(draft, free={"more": words}))


def faults(context: Context, draft: PaperDraft) -> list[str]:
    return [one.message for one in number_faults(CheckedPaper(context, draft)) if one.blocks]


# ── Given on issue ───────────────────────────────────────────────────────────────────────────


def test_a_paper_without_an_act_takes_the_next_number_of_its_kind(
    context: Context, case: str
) -> None:
    first, second = summoned(context, case), summoned(context, case, "Mang theo giấy tờ.")
    assert [first.number, second.number] == ["01/GTT-PTHADSKV1", "02/GTT-PTHADSKV1"]


def test_the_book_and_its_gaps_count_papers_without_an_act(context: Context, case: str) -> None:
    summoned(context, case)
    issue_paper(context, drawn(context, case, SUMMONS, "04/GTT-PTHADSKV1"))
    report = gap_report(context, "summonses", 2026)
    assert (report.given, report.highest, report.following) == (2, 4, 5)
    assert [(gap.first, gap.last) for gap in report.gaps] == [(2, 3)]


def test_a_number_of_a_paper_without_an_act_is_given_once(context: Context, case: str) -> None:
    paper = summoned(context, case)
    again = replace(drawn(context, case, SUMMONS, paper.number), free={"more": "Lời khác."})
    with pytest.raises(DomainError) as refused:
        issue_paper(context, again)
    assert (refused.value.code, refused.value.field) == ("number_repeated", "number")
    assert "Giấy triệu tập" in refused.value.message


def test_a_notice_of_an_act_without_a_series_goes_on_with_the_notices(
    context: Context, case: str
) -> None:
    record_act(context, case, StepTaken(code="seizure_notified", number="9/TB-PTHADSKV1"), DAY)
    assert new_draft(context, case, PLANNED).given["number"] == "10/TB-PTHADSKV1"
    draft = draft_with(context, drawn(context, case, PLANNED), {"planned_on": "2026-12-10"})
    issue_paper(context, draft, although=ANYWAY)
    assert [paper.n for paper in numbers_given(context, "notices", 2026)] == [9, 10]
    assert suggest_number(context, "price_notified", DAY) == "11/TB-PTHADSKV1"


def test_the_number_of_an_act_is_not_counted_again_for_its_paper(
    context: Context, case: str
) -> None:
    draft = drawn(context, case, "account-freeze-decision")
    issue_paper(context, draft_with(context, draft, {"amount": 1_000_000}), although=ANYWAY)
    (issued,) = [
        one.payload
        for one in open_case(context, case).state.standing
        if isinstance(one.payload, PaperIssued)
    ]
    assert issued.series == ""
    assert gap_report(context, "decisions", 2027).repeated == ()


def test_minutes_files_and_slips_bear_no_number() -> None:
    for form in map(load_form, form_keys()):
        if form.frame in ("sheet", "application") or form.key in ("file-index", "working-minutes"):
            assert series_of_form(form) is None, form.key


@pytest.mark.parametrize("key", form_keys())
def test_a_paper_whose_frame_prints_a_number_has_a_series(key: str) -> None:
    form = load_form(key)
    is_numbered = form.frame in ("decision", "notice", "letter") or (
        form.frame == "slip" and form.short
    )
    assert not is_numbered or series_of_form(form) is not None


# ── Red before issue ─────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("form", [SUMMONS, PLANNED, POSTPONEMENT, "result-confirmation"])
def test_what_is_proposed_is_right_and_none_is_not(context: Context, case: str, form: str) -> None:
    assert faults(context, drawn(context, case, form)) == []
    assert faults(context, drawn(context, case, form, "")) == ["Chưa có số văn bản. Hãy cấp số."]


@pytest.mark.parametrize("number", ["abc", "77/TB-PTHADSKV1", "9" * 5000, "05", "5/" + "Đ" * 90])
def test_a_number_of_another_shape_is_told_with_the_right_one(
    context: Context, case: str, number: str
) -> None:
    (message,) = faults(context, drawn(context, case, POSTPONEMENT, number))
    assert "05/QĐ-PTHADSKV1" in message
    assert len(message) < 200


@pytest.mark.parametrize("number", ["5/qđ-pthadskv1", "05a/QĐ-PTHADSKV1", "05/QĐ-THADS"])
def test_a_number_of_its_kind_is_left_alone(context: Context, case: str, number: str) -> None:
    assert faults(context, drawn(context, case, POSTPONEMENT, number)) == []


def test_a_letter_bears_no_kind_in_its_symbol(context: Context, case: str) -> None:
    letter = "procuracy-submission-letter"
    assert faults(context, drawn(context, case, letter, "5/PTHADSKV1")) == []
    assert faults(context, drawn(context, case, letter, "5/QĐ-PTHADSKV1")) != []


# ── Refused at recording ─────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("form", [SUMMONS, POSTPONEMENT])
@pytest.mark.parametrize("number", ["abc", "9" * 5000, "5/TB-PTHADSKV1"])
def test_no_reason_lets_a_paper_go_out_with_such_a_number(
    context: Context, case: str, form: str, number: str
) -> None:
    draft = drawn(context, case, form, number)
    if form == POSTPONEMENT:
        told = {"ground": "other", "legal_ground": "ownership_dispute_at_court"}
        draft = draft_with(context, draft, told)
    with pytest.raises(DomainError) as refused:
        issue_paper(context, draft, although=ANYWAY)
    assert refused.value.code == "number_wrong"


def test_a_draft_with_an_endless_number_is_not_printed(context: Context, case: str) -> None:
    with pytest.raises(DomainError) as refused:
        print_draft(context, drawn(context, case, SUMMONS, "9" * 5000))
    assert refused.value.code == "paper_too_long"


def test_an_act_is_not_recorded_with_the_number_of_another_kind(
    context: Context, case: str
) -> None:
    step = StepTaken(code="price_notified", number="7/QĐ-PTHADSKV1")
    with pytest.raises(DomainError) as refused:
        record_act(context, case, step, DAY)
    assert (refused.value.code, refused.value.field) == ("number_wrong", "number")
    assert "05/TB-PTHADSKV1" in refused.value.message


def test_an_old_case_keeps_the_number_it_has(context: Context) -> None:
    opening = rich_opening()
    old = CaseTakenOver(
        decision_number="178 QĐ-CCTHADS",
        decided_on=date(2024, 3, 5),
        basis=opening.basis,
        kind=opening.kind,
        parties=opening.parties,
        obligations=opening.obligations,
    )
    assert open_new_case(context, old, DAY).case_id


# ── One office, one symbol ───────────────────────────────────────────────────────────────────


def test_a_new_series_writes_the_office_as_its_decisions_do(context: Context) -> None:
    open_new_case(context, rich_opening("05/QĐ-THADS.KV1"), date(2026, 9, 10))
    told = [
        suggest_number(context, code, DAY)
        for code in ("enforcement_postponed", "price_notified", "information_requested")
    ]
    assert told == ["01/QĐ-THADS.KV1", "01/TB-THADS.KV1", "01/THADS.KV1"]
