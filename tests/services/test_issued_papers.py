"""Papers drawn up and issued: filled from act and record, numbered, locked, kept byte for byte."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.documents.offices import new_office, rich_case
from tests.documents.reading import words_of
from thads_desktop.base.errors import DomainError
from thads_desktop.domain.office_payloads import SignerNamed
from thads_desktop.domain.vocabulary import LineState, SignerRole
from thads_desktop.ledger.schema import paper_files
from thads_desktop.ledger.verify import verify
from thads_desktop.rendering.layout import text_of
from thads_desktop.services.case_view import open_case
from thads_desktop.services.context import Context
from thads_desktop.services.issued_papers import (
    IssuedPaper,
    export_issued,
    issue_paper,
    issued_bytes,
    papers_issued,
)
from thads_desktop.services.paper_drafts import (
    PaperDraft,
    draft_document,
    draft_of_act,
    draft_with,
    new_draft,
)
from thads_desktop.services.paper_offers import papers_offered
from thads_desktop.services.signers import name_signer

HEAD = "Vũ Thị Hạnh"
POSTPONEMENT, FREEZE = "postponement-decision", "account-freeze-decision"
POSTPONED = {
    "ground": "other",
    "legal_ground": "ownership_dispute_at_court",
    "until": "2027-01-20",
    "why": "Tòa án đã thụ lý",
}


@pytest.fixture
def context(tmp_path: Path) -> Context:
    office = new_office(tmp_path / "office")
    name_signer(office, SignerNamed(name=HEAD, role=SignerRole.HEAD, title="Trưởng phòng"))
    return office


@pytest.fixture
def case(context: Context) -> str:
    return rich_case(context)


def postponing(context: Context, case: str) -> PaperDraft:
    return draft_with(context, new_draft(context, case, POSTPONEMENT), POSTPONED)


def issued(context: Context, case: str) -> IssuedPaper:
    return issue_paper(context, postponing(context, case))


def test_a_draft_is_filled_from_the_case_and_the_act(context: Context, case: str) -> None:
    text = text_of(draft_document(context, postponing(context, case)))
    state = open_case(context, case).state
    assert state.present_parties[0].name in text
    assert "đến hết ngày 20 tháng 01 năm 2027" in text
    assert "Tòa án đã thụ lý" in text


def test_issue_gives_the_number_and_records_the_act(context: Context, case: str) -> None:
    paper = issued(context, case)
    state = open_case(context, case).state
    assert state.state is LineState.POSTPONED
    assert paper.number
    assert paper.act_id in {one.act.id for one in state.standing}
    assert [one.paper_id for one in papers_issued(open_case(context, case))] == [paper.paper_id]


def test_an_issued_paper_is_kept_byte_for_byte(context: Context, case: str, tmp_path: Path) -> None:
    paper = issued(context, case)
    export_issued(context, paper.pdf, tmp_path / "again.pdf")
    assert (tmp_path / "again.pdf").read_bytes() == issued_bytes(context, paper.pdf)
    assert paper.number.split("/")[0] in words_of((tmp_path / "again.pdf").read_bytes())


def test_an_act_that_is_refused_leaves_no_paper(context: Context, case: str) -> None:
    paper = issued(context, case)
    again = draft_with(context, postponing(context, case), {"decision_number": paper.number})
    with pytest.raises(DomainError) as refused:
        issue_paper(context, replace(again, free={"more": "Nội dung khác hẳn"}))
    assert refused.value.field == "decision_number"
    with context.ledger.reading() as connection:
        assert len(connection.execute(paper_files.select()).all()) == 2  # PDF and Word of the one


def test_an_incomplete_act_is_named_and_changes_nothing(context: Context, case: str) -> None:
    with pytest.raises(DomainError) as refused:
        issue_paper(context, new_draft(context, case, POSTPONEMENT))
    assert refused.value.code == "act_incomplete"
    assert papers_issued(open_case(context, case)) == []


def test_the_paper_of_a_recorded_act_is_issued_once(context: Context, case: str) -> None:
    paper = issued(context, case)
    draft = draft_of_act(context, POSTPONEMENT, paper.act_id)
    with pytest.raises(DomainError) as refused:
        issue_paper(context, draft)
    assert refused.value.code == "paper_issued_already"


def test_a_form_is_not_used_for_another_act(context: Context, case: str) -> None:
    paper = issued(context, case)
    with pytest.raises(DomainError) as refused:
        draft_of_act(context, FREEZE, paper.act_id)
    assert refused.value.code == "form_of_other_act"


def test_a_field_the_form_does_not_have_is_refused(context: Context, case: str) -> None:
    with pytest.raises(DomainError) as refused:
        draft_with(context, new_draft(context, case, POSTPONEMENT), {"colour": "red"})
    assert (refused.value.code, refused.value.field) == ("field_unknown", "colour")


def test_a_deputy_signs_for_the_head_by_name(context: Context, case: str) -> None:
    deputy = SignerNamed(
        name="Đỗ Văn Minh",
        role=SignerRole.DEPUTY,
        title="Phó Trưởng phòng",
        for_title="Trưởng phòng",
        since=date(2026, 1, 1),
    )
    name_signer(context, deputy)
    draft = postponing(context, case)
    assert text_of(draft_document(context, draft)).endswith("TRƯỞNG PHÒNG\nVũ Thị Hạnh")
    by_deputy = text_of(draft_document(context, replace(draft, signer="Đỗ Văn Minh")))
    assert by_deputy.endswith("KT. TRƯỞNG PHÒNG\nPHÓ TRƯỞNG PHÒNG\nĐỗ Văn Minh")


def test_papers_the_law_allows_today_are_offered_first(context: Context, case: str) -> None:
    offered = papers_offered(context, case)
    allowed = [not one.why_not for one in offered]
    assert allowed == sorted(allowed, reverse=True)
    assert any(one.form == POSTPONEMENT and not one.why_not for one in offered)


def test_a_changed_paper_is_found_by_the_check(context: Context, case: str) -> None:
    paper = issued(context, case)
    assert all(one.ok for one in verify(context.ledger))
    with context.ledger.writing() as connection:
        changed = paper_files.update().where(paper_files.c.digest == paper.pdf)
        connection.execute(changed.values(data=b"%PDF-1.4 forged"))
    [fault] = [one for one in verify(context.ledger) if not one.ok]
    assert fault.key == "papers"
    assert paper.pdf in fault.detail


def test_an_event_of_a_wrong_variant_is_refused(context: Context, case: str) -> None:
    draft = draft_with(context, new_draft(context, case, "notice-delivery-minutes"), {})
    wrong = replace(draft, given={**draft.given, "variant": "drone"})
    with pytest.raises(DomainError) as refused:
        issue_paper(context, wrong, although="Đã giao")
    assert refused.value.field == "variant"
