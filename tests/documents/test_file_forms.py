"""Papers of the file (bìa, mục lục, dấu bút lục) and lists of many cases."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.documents.filled_forms import office_with_a_case, same_words
from tests.documents.offices import OFFICER, many_cases, new_office, rich_case
from tests.documents.reading import pages_of
from tests.documents.told_forms import forms_of, told_whole
from thads_desktop.base.errors import DomainError
from thads_desktop.documents.form_library import load_form
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import payloads as p
from thads_desktop.domain.vocabulary import Basis, PartyRole
from thads_desktop.rendering.layout import text_of
from thads_desktop.services.acts import open_new_case, record_act
from thads_desktop.services.caseload import cases_held, hand_over, plan_hand_over
from thads_desktop.services.context import Context
from thads_desktop.services.exhibit_paper import print_exhibit_sheet
from thads_desktop.services.hand_over_paper import print_hand_over
from thads_desktop.services.paper_drafts import draft_document, new_draft
from thads_desktop.services.printed_paper import drawn_paper
from thads_desktop.services.publication_list import print_publication_list

FILE = forms_of("file")
DAY = date(2026, 11, 24)
RECEIVER = "Trần Thị Bình"
Office = tuple[Context, str]


@pytest.fixture(scope="module")
def office() -> Iterator[Office]:
    with office_with_a_case() as made:
        yield made


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    made = new_office(tmp_path / "office")
    yield made
    made.close()


def printed(file: Path) -> str:
    return " ".join(" ".join(pages_of(file.read_bytes())).split())


@pytest.mark.parametrize(("key", "variant"), FILE)
def test_a_paper_of_the_file_is_whole(key: str, variant: str, office: Office) -> None:
    for draft in (new_draft(*office, key), told_whole(*office, key, variant)):
        paper = draft_document(office[0], draft)
        for left in ("{{", "}}", "None", "  "):
            assert left not in text_of(paper)
        assert same_words(office[0], paper)
    assert all(one.source for one in load_form(key).fields if one.label)


def test_the_cover_lists_the_papers_on_its_third_page(office: Office) -> None:
    paper = draft_document(office[0], new_draft(*office, "file-cover"))
    first, second, third = pages_of(drawn_paper(office[0], paper).data)
    assert "HỒ SƠ THI HÀNH ÁN DÂN SỰ" in first
    assert "Cho lưu trữ kể từ ngày" in first
    assert "THEO DÕI" in second
    assert "DANH MỤC TÀI LIỆU" in third
    assert third.index("THẨM TRA VIÊN") < third.index("CHẤP HÀNH VIÊN")


@pytest.mark.parametrize("key", ["file-cover", "file-index", "folio-stamp-sheet"])
def test_folios_stand_in_the_order_they_are_bound(key: str, office: Office) -> None:
    text = text_of(draft_document(office[0], new_draft(*office, key)))
    listed = text[max(text.find("Tên tài liệu"), text.find("Dấu bút lục")) :]
    names = ("Quyết định thi hành án", "Biên lai thu tiền", "Xác minh", "Kê biên tài sản")
    places = [listed.index(name) for name in names]
    assert places == sorted(places)


def test_debtors_without_means_are_listed_with_what_must_be_published(
    context: Context, tmp_path: Path
) -> None:
    opening = p.CaseOpened(
        decision_number="88/QĐ-PTHADSKV1",
        basis=Basis.ON_REQUEST,
        parties=(
            p.Party(role=PartyRole.DEBTOR, name="Đỗ Văn Nghèo", address="xã Hoằng Hóa"),
            p.Party(role=PartyRole.CREDITOR, name="Lê Thị Chủ"),
        ),
        judgment=p.Judgment(number="09/2026/DS-ST", court="Tòa án nhân dân khu vực 1"),
        obligations=(p.Obligation(line=1, what="Trả nợ vay", amount=7_000_000),),
    )
    case = open_new_case(context, opening, date(2026, 9, 1)).case_id
    classified = p.MeansClassified(
        enforceable=False, ground="no_means", decision_number="12/QĐ-PTHADSKV1"
    )
    record_act(context, case, classified, date(2026, 10, 1), although="như sổ cũ ghi")
    print_publication_list(context, DAY, pdf=tmp_path / "list.pdf")
    text = printed(tmp_path / "list.pdf")
    for told in ("Đỗ Văn Nghèo, xã Hoằng Hóa", "09/2026/DS-ST", "Trả nợ vay", "7.000.000"):
        assert told in text
    with pytest.raises(DomainError) as refusal:
        print_publication_list(context, date(2026, 9, 30))
    assert refusal.value.code == "nothing_to_print"


def test_only_who_is_without_means_that_day_is_listed(context: Context, tmp_path: Path) -> None:
    many_cases(context)
    print_publication_list(context, DAY, pdf=tmp_path / "list.pdf")
    text = printed(tmp_path / "list.pdf")
    assert "gồm 9 việc" in text
    assert "Lê Văn Thứ 10" in text
    assert "Lê Văn Thứ 11" not in text


@pytest.mark.parametrize("is_done", [False, True])
def test_a_hand_over_is_printed_with_equal_sums(
    is_done: bool, context: Context, tmp_path: Path
) -> None:
    many_cases(context, 12)
    held = cases_held(context, OFFICER)
    going = (hand_over if is_done else plan_hand_over)(context, held, RECEIVER, DAY, "nghỉ hưu")
    print_hand_over(context, going, pdf=tmp_path / "sheet.pdf", docx=tmp_path / "sheet.docx")
    text = printed(tmp_path / "sheet.pdf")
    assert f"bên giao: {OFFICER}; bên nhận: {RECEIVER}" in text
    assert f"{len(held)} hồ sơ" in text
    assert "nghỉ hưu" in text
    assert (tmp_path / "sheet.docx").stat().st_size > 1000


def test_the_store_is_counted_item_by_item(context: Context, tmp_path: Path) -> None:
    case = rich_case(context)
    item = m.Exhibit(number=1, what="Một con dao", quantity="01 con", seal="NP-01", shelf="kệ 2")
    received = m.ExhibitReceived(variant="property", who="Công an tỉnh", items=(item,))
    record_act(context, case, received, DAY, although="dựng hồ sơ mẫu")
    print_exhibit_sheet(context, DAY, pdf=tmp_path / "count.pdf")
    text = printed(tmp_path / "count.pdf")
    for told in ("Một con dao; 01 con", "NP-01", "kệ 2", "Tổng số 1 vật chứng", "THỦ KHO"):
        assert told in text


def test_an_empty_store_is_counted_too(context: Context, tmp_path: Path) -> None:
    assert print_exhibit_sheet(context, DAY, pdf=tmp_path / "count.pdf").pages == 1
