"""Forms of the office's own: copied, edited with a reason, used in the place of the official one."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.documents.offices import NOW, new_office, rich_case
from thads_desktop.base.clock import FixedClock
from thads_desktop.base.errors import DomainError, KnownIoError
from thads_desktop.documents.form_names import OF_ACTS, OFFICE_AND_CASE
from thads_desktop.domain.office_payloads import FormChanged
from thads_desktop.exchange.form_pack import PackedForm, write_pack
from thads_desktop.ledger.verify import verify
from thads_desktop.rendering.layout import text_of
from thads_desktop.services.act_exchange import export_acts, import_acts
from thads_desktop.services.context import Context, commit_of, open_context
from thads_desktop.services.form_packs import export_forms, import_forms
from thads_desktop.services.forms_in_use import form_named
from thads_desktop.services.issued_papers import issue_paper
from thads_desktop.services.offices import office_of
from thads_desktop.services.own_forms import (
    NewForm,
    copy_form,
    form_text,
    lint_text,
    read_form_file,
    remove_form,
    set_form,
    shelved_forms,
)
from thads_desktop.services.paper_drafts import (
    draft_document,
    draft_values,
    draft_with,
    new_draft,
)
from thads_desktop.services.paper_forms import form_called, forms_of
from thads_desktop.services.paper_offers import papers_offered

SUMMONS, OWN = "summons", "own-summons"
POSTPONEMENT = "postponement-decision"
WORDS = "Đề nghị mang theo giấy tờ tùy thân còn thời hạn."


@pytest.fixture
def context(tmp_path: Path) -> Context:
    return new_office(tmp_path / "office")


@pytest.fixture
def case(context: Context) -> str:
    return rich_case(context)


def edited(
    context: Context,
    key: str,
    *,
    replaces: str = "",
    since: date | None = None,
    family: str = "notices",
) -> NewForm:
    """The copy with a sentence of the office's own at its end."""
    content = form_text(context, key) + f'\n[[block]]\nkind = "line"\ntext = "{WORDS}"\n'
    return NewForm(
        key=key,
        content=content,
        why="Thêm lời dặn",
        family=family,
        replaces=replaces,
        since=since,
    )


def test_a_copy_is_the_office_s_own_and_says_so(context: Context) -> None:
    assert copy_form(context, SUMMONS) == OWN
    assert copy_form(context, SUMMONS) == "own-summons-2"
    listed = {one.key: one for one in shelved_forms(context)}
    assert listed[OWN].is_own
    assert not listed[SUMMONS].is_own
    assert listed[OWN].title == f"{listed[SUMMONS].title} (mẫu của đơn vị)"
    assert listed[OWN].family == listed[SUMMONS].family == "notices"


def test_papers_are_drawn_up_and_issued_on_a_copy(context: Context, case: str) -> None:
    copy = copy_form(context, POSTPONEMENT)
    set_form(context, edited(context, copy, family="head"))
    told = {
        "ground": "other",
        "legal_ground": "ownership_dispute_at_court",
        "until": "2027-01-20",
        "why": "Tòa án đã thụ lý",
    }
    draft = draft_with(context, new_draft(context, case, copy), told)
    assert WORDS in text_of(draft_document(context, draft))
    issued = issue_paper(context, draft, although="Thử")
    assert issued.act_id
    assert all(check.ok for check in verify(context.ledger))


def test_a_copy_is_offered_beside_the_official_one_or_in_its_place(
    context: Context, case: str
) -> None:
    copy_form(context, SUMMONS)
    offered = {one.form for one in papers_offered(context, case)}
    assert {SUMMONS, OWN} <= offered
    set_form(context, edited(context, OWN, replaces=SUMMONS))
    offered = {one.form for one in papers_offered(context, case)}
    assert OWN in offered
    assert SUMMONS not in offered
    assert [one.key for one in form_called(context, "summons")] == [OWN]


def test_a_copy_for_a_later_day_waits(context: Context, case: str) -> None:
    copy_form(context, SUMMONS)
    later = date(context.today.year + 1, 1, 1)
    set_form(context, edited(context, OWN, replaces=SUMMONS, since=later))
    offered = {one.form for one in papers_offered(context, case)}
    assert SUMMONS in offered
    assert OWN not in offered


def test_what_takes_the_place_of_a_decision_records_the_same_by_the_same_authority(
    context: Context,
) -> None:
    copy = copy_form(context, POSTPONEMENT)
    content = form_text(context, copy).replace('signer = "head"', 'signer = "officer"')
    new = NewForm(key=copy, content=content, why="Thử", replaces=POSTPONEMENT)
    with pytest.raises(DomainError) as refused:
        set_form(context, new)
    assert refused.value.code == "form_of_other_act"


def test_a_removed_form_is_gone_but_its_acts_stay(context: Context) -> None:
    copy_form(context, SUMMONS)
    remove_form(context, OWN, why="Không dùng nữa")
    assert OWN not in {one.key for one in shelved_forms(context)}
    assert OWN not in {one.key for one in forms_of(context, ["summons_sent"])}
    with pytest.raises(DomainError, match=OWN):
        form_named(context, OWN)
    assert copy_form(context, SUMMONS) == OWN


def refused_by(context: Context, new: NewForm) -> str:
    with pytest.raises(DomainError) as refused:
        set_form(context, new)
    return str(refused.value.code)


def test_what_cannot_be_kept_is_refused(context: Context) -> None:
    copy_form(context, SUMMONS)
    good = edited(context, OWN)
    assert refused_by(context, replace(good, key=SUMMONS)) == "form_locked"
    assert refused_by(context, replace(good, key="own-Ký")) == "form_key_wrong"
    assert refused_by(context, replace(good, key="own-" + "a" * 200)) == "form_key_wrong"
    assert refused_by(context, replace(good, why=" ")) == "reason_missing"
    assert refused_by(context, replace(good, content="#" * 300_000)) == "form_too_large"
    assert refused_by(context, replace(good, content="key =")) == "form_faulty"
    assert refused_by(context, replace(good, content=good.content + "{{ x }}")) == "form_faulty"
    assert refused_by(context, replace(good, replaces="no-such")) == "form_unknown"
    with pytest.raises(DomainError):
        remove_form(context, SUMMONS, why="Thử")
    with pytest.raises(DomainError):
        remove_form(context, OWN, why="")


def test_the_fault_names_form_and_line(context: Context) -> None:
    copy_form(context, SUMMONS)
    broken = form_text(context, OWN).replace("{{ called", "{{ calle", 1)
    faults = lint_text(context, OWN, broken)
    assert faults
    with pytest.raises(DomainError, match=f"{OWN}, dòng {faults[0].line}: "):
        set_form(context, NewForm(key=OWN, content=broken, why="Thử"))


def test_own_forms_travel_with_the_acts(context: Context, tmp_path: Path) -> None:
    copies = tmp_path / "copied"
    context.close()
    shutil.copytree(tmp_path / "office", copies)
    here, there = _opened(tmp_path / "office"), _opened(copies)
    copy_form(here, SUMMONS)
    set_form(here, edited(here, OWN))
    export_acts(here, tmp_path / "acts.jsonl")
    import_acts(there, tmp_path / "acts.jsonl")
    assert form_text(there, OWN) == form_text(here, OWN)


def _opened(folder: Path) -> Context:
    return open_context(folder, user="Lê Thị Chấp", clock=FixedClock(NOW))


def test_a_form_that_came_broken_is_listed_with_its_fault_and_used_by_nobody(
    context: Context, case: str
) -> None:
    told = FormChanged(key="own-broken", content='key = "own-broken"\nnew_thing = 1\n', why="Thử")
    with commit_of(context, "Thử") as commit:
        commit.append(office_of(context).office_id, told, context.today)
    listed = {one.key: one for one in shelved_forms(context)}
    assert listed["own-broken"].fault
    assert "own-broken" not in {one.form for one in papers_offered(context, case)}
    with pytest.raises(KnownIoError):
        form_named(context, "own-broken")


# ── Packs ────────────────────────────────────────────────────────────────────────────────────


def test_a_pack_goes_to_another_office_and_twice_adds_nothing(
    context: Context, tmp_path: Path
) -> None:
    copy_form(context, SUMMONS)
    set_form(context, edited(context, OWN, replaces=SUMMONS))
    pack = tmp_path / "a.thadsforms"
    assert export_forms(context, pack) == (OWN,)
    other = new_office(tmp_path / "other")
    assert import_forms(other, pack).new == (OWN,)
    assert form_text(other, OWN) == form_text(context, OWN)
    position = _acts(other)
    assert import_forms(other, pack).known == (OWN,)
    assert _acts(other) == position
    set_form(other, edited(other, OWN))
    assert import_forms(other, pack).changed == (OWN,)


def _acts(context: Context) -> int:
    with context.ledger.glancing() as driver:
        return int(driver.execute("SELECT count(*) FROM acts").fetchone()[0])


@pytest.mark.parametrize(
    ("key", "content"),
    [
        ("summons", ""),
        ("../evil", ""),
        ("own-evil", 'key = "own-evil"\ntitle = "{{ x.__class__ }}"\n'),
        ("own-evil", "[[[["),
    ],
)
def test_one_bad_form_keeps_the_whole_pack_out(
    context: Context, tmp_path: Path, key: str, content: str
) -> None:
    copy_form(context, SUMMONS)
    good = PackedForm(key="own-good", content=form_text(context, OWN).replace(OWN, "own-good"))
    pack = tmp_path / "a.thadsforms"
    write_pack(pack, [good, PackedForm(key=key, content=content)], office="X")
    before = _acts(context)
    with pytest.raises(DomainError):
        import_forms(context, pack)
    assert _acts(context) == before
    write_pack(pack, [good], office="X")
    assert import_forms(context, pack).new == ("own-good",)


def test_only_the_office_s_own_forms_are_packed(context: Context, tmp_path: Path) -> None:
    with pytest.raises(DomainError, match="chưa có mẫu"):
        export_forms(context, tmp_path / "a.thadsforms")
    with pytest.raises(DomainError, match="khóa"):
        export_forms(context, tmp_path / "a.thadsforms", (SUMMONS,))


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.toml").write_bytes(b"\xff\xfe\x00")
    for file in (tmp_path / "x.toml", tmp_path / "none.toml", tmp_path):
        with pytest.raises(KnownIoError):
            read_form_file(file)


def test_the_linter_knows_the_names_that_forms_are_given(context: Context, case: str) -> None:
    values = draft_values(context, new_draft(context, case, POSTPONEMENT))
    made_while_filled = {"paper": {"title", "kind", "subject"}}
    for name, members in OFFICE_AND_CASE.items():
        assert set(values[name]) | made_while_filled.get(name, set()) == members, name
    assert set(values["act"]) >= OF_ACTS
