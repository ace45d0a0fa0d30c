"""What the papers of the file say of its folios: each by its own name and number."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.documents.offices import new_office, rich_case
from thads_desktop.domain.office_payloads import SignerNamed
from thads_desktop.domain.payloads import MoneyReceived
from thads_desktop.domain.vocabulary import SignerRole
from thads_desktop.services.acts import record_act
from thads_desktop.services.case_view import open_case
from thads_desktop.services.context import Context
from thads_desktop.services.dossier_values import dossier_values
from thads_desktop.services.issued_papers import issue_paper
from thads_desktop.services.paper_drafts import draft_with, new_draft
from thads_desktop.services.signers import name_signer

NAMES = {"Giấy triệu tập", "Quyết định hoãn thi hành án", "Biên lai thu tiền"}
POSTPONED = {
    "ground": "other",
    "legal_ground": "ownership_dispute_at_court",
    "until": "2027-01-20",
    "decision_number": "7/QĐ-THADS",
}


@pytest.fixture
def context(tmp_path: Path) -> Context:
    office = new_office(tmp_path / "office")
    name_signer(office, SignerNamed(name="Vũ Thị Hạnh", role=SignerRole.HEAD, title="Trưởng phòng"))
    return office


def folios(context: Context, case: str) -> dict[str, str]:
    """The number of each folio by its name."""
    told = dossier_values(context, open_case(context, case).state)["folios"]
    return {one["name"]: one["paper_number"] for one in told}


@pytest.fixture
def case(context: Context) -> str:
    made = rich_case(context)
    received = MoneyReceived(amount=1000, line=1, receipt_number="0001234")
    record_act(context, made, received, date(2026, 11, 20))
    for form, fields in (("summons", {}), ("postponement-decision", POSTPONED)):
        draft = draft_with(context, new_draft(context, made, form), fields)
        issue_paper(context, draft, although="Giấy của một việc mẫu")
    return made


def test_each_folio_goes_by_the_name_of_its_paper(context: Context, case: str) -> None:
    found = folios(context, case)
    assert found.keys() >= NAMES
    assert not found.keys() & {"Ban hành văn bản", "Hoãn thi hành án"}


def test_numbers_are_written_as_all_papers_write_them(context: Context, case: str) -> None:
    found = folios(context, case)
    assert found["Quyết định hoãn thi hành án"] == "07/QĐ-THADS"
    assert found["Biên lai thu tiền"] == "0001234"


def test_the_course_of_the_case_names_the_paper(context: Context, case: str) -> None:
    told = [act.sentence for act in open_case(context, case).timeline if act.kind == "paper_issued"]
    assert any(said.startswith("Giấy triệu tập") for said in told)
    assert "Quyết định hoãn thi hành án số 7/QĐ-THADS" in told
