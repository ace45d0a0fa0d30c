"""Drafts of papers on disk."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.documents.offices import new_office, rich_case
from thads_desktop.services.context import Context
from thads_desktop.services.interview_drafts import DRAFTS
from thads_desktop.services.paper_draft_files import (
    drop_paper,
    keep_paper,
    kept_paper,
    kept_papers,
)
from thads_desktop.services.paper_drafts import PaperDraft, new_draft

FIELDS = {"until": "31/2", "lines": [1, 2]}


@pytest.fixture
def context(tmp_path: Path) -> Context:
    return new_office(tmp_path / "office")


@pytest.fixture
def draft(context: Context) -> PaperDraft:
    return new_draft(context, rich_case(context), "postponement-decision")


def test_what_was_kept_comes_back_readable_or_not(context: Context, draft: PaperDraft) -> None:
    told = replace(draft, free={"more": "Đoạn thêm"})
    keep_paper(context, told, FIELDS)
    kept = kept_paper(context, draft)
    assert kept is not None
    assert kept.draft == told
    assert kept.fields == FIELDS
    assert kept.kept_at == context.clock.now()


def test_each_form_of_a_case_has_its_own_draft(context: Context, draft: PaperDraft) -> None:
    other = replace(draft, form="summons", given={})
    keep_paper(context, draft, {})
    keep_paper(context, other, {})
    keep_paper(context, draft, FIELDS)
    assert {one.draft.form for one in kept_papers(context, draft.case_id)} == {
        draft.form,
        other.form,
    }
    assert not kept_papers(context, "another case")


def test_a_dropped_draft_is_gone(context: Context, draft: PaperDraft) -> None:
    keep_paper(context, draft, {})
    drop_paper(context, draft)
    drop_paper(context, draft)
    assert kept_paper(context, draft) is None


def test_a_damaged_draft_is_none(context: Context, draft: PaperDraft) -> None:
    keep_paper(context, draft, {})
    for file in (context.folder / DRAFTS).iterdir():
        file.write_bytes(b"{")
    assert kept_paper(context, draft) is None
    assert kept_papers(context, draft.case_id) == []


def test_a_folder_that_cannot_be_written_keeps_nobody_from_working(
    context: Context, draft: PaperDraft
) -> None:
    (context.folder / DRAFTS).write_text("in the way")
    keep_paper(context, draft, {})
    assert kept_paper(context, draft) is None
