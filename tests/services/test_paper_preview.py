"""The page as it will print."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.documents.offices import OFFICER, new_office, rich_case
from tests.documents.reading import words_of
from thads_desktop.services.case_view import CaseView, open_case
from thads_desktop.services.context import Context
from thads_desktop.services.paper_drafts import new_draft
from thads_desktop.services.paper_forms import form_called, forms_of, paper_form, signers_of
from thads_desktop.services.paper_preview import draw_draft

POSTPONEMENT, SUMMONS = "postponement-decision", "summons"


@pytest.fixture
def context(tmp_path: Path) -> Context:
    return new_office(tmp_path / "office")


@pytest.fixture
def view(context: Context) -> CaseView:
    return open_case(context, rich_case(context))


def test_a_draft_is_drawn_from_a_case_that_is_open(context: Context, view: CaseView) -> None:
    draft = replace(
        new_draft(context, view.case_id, SUMMONS), typed={"where": "Nhà văn hóa thôn 3"}
    )
    drawn = draw_draft(context, draft, view)
    assert "Nhà văn hóa thôn 3" in " ".join(words_of(drawn.pdf))
    assert len(drawn.sizes) == 1


def test_what_nobody_typed_is_proposed(context: Context, view: CaseView) -> None:
    draft = replace(new_draft(context, view.case_id, SUMMONS), typed={"where": ""})
    proposed = draw_draft(context, draft, view).proposed
    assert view.state.decision_number in proposed["about"]
    assert proposed["called"] == ""  # of two debtors one is meant, and the officer says which
    assert "where" not in proposed


def test_a_form_says_what_it_records_and_asks(context: Context) -> None:
    form = paper_form(context, POSTPONEMENT)
    assert (form.kind, form.code) == ("enforcement_postponed", "")
    assert form.number == "decision_number"
    assert form.is_signed
    assert {"called", "at", "where"} <= {one.name for one in paper_form(context, SUMMONS).asked}


def test_forms_are_found_by_act_and_by_the_name_the_law_gives_them(context: Context) -> None:
    assert POSTPONEMENT in {one.key for one in forms_of(context, ["enforcement_postponed"])}
    assert [one.key for one in form_called(context, "postponement_decision")] == [POSTPONEMENT]
    assert form_called(context, "no_such_paper") == ()


def test_the_officer_of_the_case_signs_first(context: Context, view: CaseView) -> None:
    draft = new_draft(context, view.case_id, SUMMONS)
    assert signers_of(context, draft, view)[0] == OFFICER
    chosen = replace(draft, signer="Người khác")
    assert signers_of(context, chosen, view)[0] == OFFICER
