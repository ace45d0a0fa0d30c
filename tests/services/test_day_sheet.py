"""The day sheet: everything asked for, by officer and nearness, with its law and counting."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.documents.due import (
    COLLEAGUE,
    COMMUNE,
    TODAY,
    cases_with_everything_due,
    due_office,
    many_due_cases,
)
from tests.documents.offices import OFFICER
from tests.documents.reading import pages_of, texts_by_libreoffice, words_of
from tests.rendering.golden import assert_pages_look_the_same, assert_same_text
from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import use_language
from thads_desktop.base.progress import CancelledError
from thads_desktop.services.context import Context
from thads_desktop.services.day_sheet import print_day_sheet
from thads_desktop.services.deadlines import (
    Band,
    DeadlineQuestion,
    OpenDeadline,
    listed,
    snooze_deadlines,
)

WHOLE = DeadlineQuestion(today=TODAY)
WEEK = DeadlineQuestion(today=TODAY, officer=OFFICER, days=7)
COLUMNS = "TT Hạn Số quyết định Người phải thi hành án Phải làm Điều luật Cách tính Xã, phường Xong"


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Context]:
    """The office of the sample, read by many tests and changed by none."""
    context = due_office(tmp_path_factory.mktemp("office"))
    cases_with_everything_due(context)
    yield context
    context.close()


@pytest.fixture
def changing(tmp_path: Path) -> Iterator[Context]:
    """The same office, to be changed."""
    context = due_office(tmp_path / "office")
    cases_with_everything_due(context)
    yield context
    context.close()


def sheet(context: Context, question: DeadlineQuestion, folder: Path) -> str:
    file = folder / "sheet.pdf"
    print_day_sheet(context, question, pdf=file)
    return " ".join(words_of(file.read_bytes()))


def test_the_sheet_reads_and_looks_as_it_was_approved(office: Context, tmp_path: Path) -> None:
    printed = print_day_sheet(office, WHOLE, pdf=tmp_path / "sheet.pdf")
    pdf = (tmp_path / "sheet.pdf").read_bytes()
    pages = pages_of(pdf)
    assert printed.pages == len(pages)
    lines = [line.strip() for page in pages for line in page.splitlines()]
    assert_same_text("\n".join(line for line in lines if line), "day-sheet")
    assert_pages_look_the_same(pdf, "day-sheet")


def test_word_and_pdf_say_the_same(office: Context, tmp_path: Path) -> None:
    files = {"sheet": tmp_path / "sheet.docx"}
    print_day_sheet(office, WHOLE, pdf=tmp_path / "sheet.pdf", docx=files["sheet"])
    written = texts_by_libreoffice(files, tmp_path)["sheet"].split()
    first, *pages = pages_of((tmp_path / "sheet.pdf").read_bytes())
    read = " ".join(first.split())
    for page in pages:  # a PDF repeats the heading of a group that goes on
        text = " ".join(page.split())
        head = text[: text.index(COLUMNS)] + COLUMNS
        read = f"{read} {text.removeprefix(head).strip() if head in read else text}"
    assert " ".join(written) == read


def test_every_deadline_asked_for_is_on_the_sheet(office: Context, tmp_path: Path) -> None:
    text = sheet(office, WHOLE, tmp_path)
    rows = listed(office, WHOLE)
    assert len(rows) > 12
    for row in rows:
        assert row.decision_number in text
        assert f"{row.article} {row.document}" in text
        assert row.counting in text
    assert f"Tổng: {len(rows)} việc, trong đó quá hạn " in text


def test_the_whole_office_is_grouped_by_officer_and_nearness(
    office: Context, tmp_path: Path
) -> None:
    text = sheet(office, WHOLE, tmp_path)
    captions = [
        f"{COLLEAGUE} – Quá hạn",
        f"{COLLEAGUE} – Trong 7 ngày",
        f"{COLLEAGUE} – Đang dừng tính thời hạn: 1 việc",
        f"{OFFICER} – Quá hạn",
        f"{OFFICER} – Hôm nay",
        f"{OFFICER} – Trong 7 ngày",
        f"{OFFICER} – Sau đó",
    ]
    places = [text.index(caption) for caption in captions]
    assert places == sorted(places)


def test_one_officers_sheet_names_the_officer_once_and_the_filter_in_words(
    office: Context, tmp_path: Path
) -> None:
    text = sheet(office, WEEK, tmp_path)
    assert f"Chấp hành viên {OFFICER} Hạn đến hết ngày 02 tháng 12 năm 2026" in text
    assert f"{OFFICER} –" not in text
    assert "Sau đó" not in text
    assert "305/QĐ" not in text


def test_a_rule_not_seen_in_the_text_of_the_law_is_marked(office: Context, tmp_path: Path) -> None:
    text = sheet(office, WEEK, tmp_path)
    assert "Xác minh điều kiện thi hành án (cần kiểm tra)" in text
    assert "cho đương sự (cần kiểm tra)" not in text


def test_the_filter_is_said_in_words(office: Context, tmp_path: Path) -> None:
    asked = replace(WHOLE, today=date(2026, 11, 26), commune=COMMUNE, band=Band.OVERDUE)
    text = sheet(office, asked, tmp_path)
    assert (
        "Mọi thời hạn đang mở; tính tại ngày 26 tháng 11 năm 2026; xã Hoằng Hóa; chỉ nhóm"
        " “Quá hạn”" in text
    )
    assert "Hôm nay" not in text


def test_a_sheet_of_one_duty_or_one_case_says_so(office: Context, tmp_path: Path) -> None:
    text = sheet(office, replace(WHOLE, rule="payout"), tmp_path)
    assert "chỉ việc “Thanh toán tiền thi hành án”" in text
    row = listed(office, WEEK)[0]
    text = sheet(office, replace(WHOLE, case_id=row.case_id), tmp_path)
    assert f"chỉ quyết định số {row.decision_number}" in text


def test_what_others_must_do_is_no_list_of_duties(office: Context, tmp_path: Path) -> None:
    text = sheet(office, replace(WHOLE, others=True), tmp_path)
    assert "DANH SÁCH THỜI HẠN CẦN THEO DÕI" in text
    assert "Khiếu nại về thi hành án (đương sự, hết quyền)" in text


def test_a_sheet_says_what_it_leaves_out(changing: Context, tmp_path: Path) -> None:
    row = next(one for one in listed(changing, WHOLE) if one.rule == "notice")
    assert "Không in trong danh sách này" not in sheet(changing, WHOLE, tmp_path)
    aside = OpenDeadline(case_id=row.case_id, rule=row.rule, trigger=row.trigger)
    snooze_deadlines(changing, [aside], date(2026, 12, 1), "Chờ bưu điện")
    text = sheet(changing, WHOLE, tmp_path)
    assert "Không in trong danh sách này: 1 việc đã để lại." in text


def test_a_day_with_nothing_due_says_so(office: Context, tmp_path: Path) -> None:
    text = sheet(office, replace(WHOLE, commune="xã Không Có"), tmp_path)
    assert "Không có việc nào theo bộ lọc này." in text


def test_an_officer_nobody_knows_is_refused(office: Context) -> None:
    with pytest.raises(DomainError) as refused:
        print_day_sheet(office, replace(WHOLE, officer="Không Có Ai"))
    assert refused.value.code == "officer_unknown"


def test_the_sheet_stays_vietnamese_when_the_screen_speaks_english(
    office: Context, tmp_path: Path
) -> None:
    others = replace(WHOLE, others=True)
    print_day_sheet(office, others, pdf=tmp_path / "vi.pdf")
    use_language("en")
    try:
        print_day_sheet(office, others, pdf=tmp_path / "en.pdf")
    finally:
        use_language("vi")
    assert (tmp_path / "vi.pdf").read_bytes() == (tmp_path / "en.pdf").read_bytes()


def test_a_long_sheet_numbers_its_pages_and_ends_with_the_total(
    changing: Context, tmp_path: Path
) -> None:
    many_due_cases(changing, 300)
    pdf = tmp_path / "sheet.pdf"
    printed = print_day_sheet(changing, WHOLE, pdf=pdf)
    pages = pages_of(pdf.read_bytes())
    assert printed.pages == len(pages) > 20
    assert all(COLUMNS in " ".join(page.split()) for page in pages)
    assert "Tổng: " in pages[-1]


class StopAt:
    """Progress that cancels when the job says a certain thing."""

    def __init__(self, what: str) -> None:
        self.what = what
        self.said: list[str] = []

    def report(self, what: str, done: int, total: int) -> None:
        assert 0 <= done <= total
        self.said.append(what)
        if what == self.what:
            raise CancelledError


@pytest.mark.parametrize("what", ["Đọc danh sách", "Vẽ trang", "Ghi tệp"])
def test_a_cancelled_print_leaves_no_file(office: Context, tmp_path: Path, what: str) -> None:
    with pytest.raises(CancelledError):
        print_day_sheet(office, WHOLE, pdf=tmp_path / "sheet.pdf", progress=StopAt(what))
    assert not list(tmp_path.iterdir())


def test_deadlines_are_reckoned_by_the_law_in_use_before_printing(
    changing: Context, tmp_path: Path
) -> None:
    former = changing.law
    progress = StopAt("nothing")
    changing.ledger.law = lambda: replace(former, digest="another")
    print_day_sheet(changing, WHOLE, pdf=tmp_path / "sheet.pdf", progress=progress)
    assert progress.said[0] == "Tính lại thời hạn"
