"""An officer's own words against the record: by field, with what the case, office and law know."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import msgspec
import pytest

from tests.documents.offices import OFFICER, new_office, rich_case, rich_opening
from thads_desktop.domain.vocabulary import PartyRole
from thads_desktop.services.acts import open_new_case
from thads_desktop.services.checked_paper import CheckedPaper
from thads_desktop.services.checked_words import record_facts, word_faults
from thads_desktop.services.context import Context
from thads_desktop.services.paper_checks import check_draft
from thads_desktop.services.paper_drafts import PaperDraft, draft_with, new_draft


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Context]:
    context = new_office(tmp_path_factory.mktemp("words"))
    yield context
    context.close()


@pytest.fixture(scope="module")
def draft(office: Context) -> PaperDraft:
    return new_draft(office, rich_case(office), "postponement-decision")


def found(office: Context, draft: PaperDraft, **told: str) -> list[tuple[str, str, bool]]:
    paper = CheckedPaper(office, draft_with(office, draft, told))
    return [(one.field, one.message, one.blocks) for one in word_faults(paper)]


@pytest.mark.parametrize(
    ("letter", "code"), [("😀", "U+1F600"), ("阮", "U+962E"), ("𠀋", "U+2000B")]
)
def test_a_letter_no_paper_can_print_is_told_with_its_field(
    office: Context, draft: PaperDraft, letter: str, code: str
) -> None:
    ((field, message, blocks),) = found(office, draft, why=f"Tòa án {letter} đã thụ lý")
    assert (field, blocks) == ("why", True)
    assert letter in message
    assert code in message


def test_such_a_letter_of_the_record_is_told_too(office: Context) -> None:
    opening = rich_opening("124/QĐ-PTHADSKV1")
    named = msgspec.structs.replace(opening.parties[0], name="Phạm Văn 奎")
    opened = msgspec.structs.replace(opening, parties=(named, *opening.parties[1:]))
    case = open_new_case(office, opened, date(2026, 3, 12)).case_id
    told = found(office, new_draft(office, case, "postponement-decision"))
    assert [(field, "U+594E" in message, blocks) for field, message, blocks in told] == [
        ("", True, True)
    ]


def test_what_papers_do_print_is_left_alone(office: Context, draft: PaperDraft) -> None:
    plain = "Diện tích 12 m², 30% – “½ nhà”; ①: € 5; Ω\N{ZERO WIDTH SPACE}\t\N{BULLET}"
    lost = [one for one in found(office, draft, why=plain.replace("①", "1")) if one[2]]
    assert lost == []
    assert found(office, draft, why=unicodedata.normalize("NFD", "Người phải thi hành án")) == []


def test_the_record_knows_its_parties_sums_papers_and_office(
    office: Context, draft: PaperDraft
) -> None:
    facts = record_facts(CheckedPaper(office, draft))
    by_name = {one.name: one for one in facts.people}
    assert by_name["Phạm Văn Khuê"].roles == {PartyRole.DEBTOR}
    assert by_name["Phạm Văn Khuê"].birth_years == {1979}
    assert by_name["Phạm Văn Khuê"].numbers == {"038079004321"}
    assert by_name[OFFICER].roles == frozenset()
    assert {417_128_568, 60_000_000, 24_145_142} <= facts.sums
    assert "41/2026/DS-ST" in facts.papers
    assert facts.offices[0] == "Phòng Thi hành án dân sự khu vực 1 - Thanh Hóa"
    assert {10, 20} <= facts.rates


def test_a_fault_names_its_field_and_only_a_sure_one_blocks(
    office: Context, draft: PaperDraft
) -> None:
    free = replace(draft, free={"more": "Ông Phạm Văn Khuê, sinh năm 1978; ông Vũ Hữu Thăng."})
    told = [one for one in check_draft(office, free) if one.field == "more"]
    assert [(one.head, one.blocks) for one in told] == [("content", False), ("content", True)]


def test_a_signer_typed_in_parts_is_the_same_person(office: Context, draft: PaperDraft) -> None:
    form = "account-freeze-decision"
    typed = unicodedata.normalize("NFD", OFFICER)
    own = replace(new_draft(office, draft.case_id, form), signer=typed)
    heads = [one.message for one in check_draft(office, own) if one.head == "competence"]
    assert heads == ["Đúng thẩm quyền."]
