"""The trip pack: the list of a commune's cases, then blank minutes for each, in one file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest

from tests.documents.due import (
    COMMUNE,
    TODAY,
    cases_with_everything_due,
    due_office,
    plain_case,
)
from tests.documents.offices import OFFICER, STATEMENTS
from tests.documents.reading import words_of
from tests.domain.shipped_law import shipped_files
from tests.rendering.golden import assert_pages_look_the_same, assert_same_text
from thads_desktop.base.errors import DomainError
from thads_desktop.base.progress import CancelledError
from thads_desktop.domain.law import law_of
from thads_desktop.domain.law_files import LawFile
from thads_desktop.domain.law_reading import parse_law
from thads_desktop.domain.payloads import MoneyReceived
from thads_desktop.services.acts import record_act
from thads_desktop.services.case_view import open_case
from thads_desktop.services.context import Context
from thads_desktop.services.deadlines import DeadlineQuestion
from thads_desktop.services.trip_pack import print_trip_pack

TRIP = DeadlineQuestion(today=TODAY, commune=COMMUNE)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Context]:
    """The office of the sample, read by every test and changed by none."""
    context = due_office(tmp_path_factory.mktemp("office"))
    cases_with_everything_due(context)
    yield context
    context.close()


@pytest.fixture(scope="module")
def pack(office: Context, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pack of one commune."""
    file = tmp_path_factory.mktemp("papers") / "pack.pdf"
    print_trip_pack(office, TRIP, pdf=file)
    return file


def said(file: Path) -> str:
    return " ".join(words_of(file.read_bytes()))


def first_pages(file: Path, count: int) -> bytes:
    """The list and the first page of minutes: the others look as blank minutes do."""
    target = BytesIO()
    with pypdfium2.PdfDocument(file) as whole, pypdfium2.PdfDocument.new() as part:
        part.import_pages(whole, list(range(count)))
        part.save(target)
    return target.getvalue()


def refusal(context: Context, question: DeadlineQuestion) -> str:
    with pytest.raises(DomainError) as refused:
        print_trip_pack(context, question)
    return refused.value.code


def test_the_pack_reads_and_looks_as_it_was_approved(pack: Path) -> None:
    assert_same_text("\n".join(words_of(pack.read_bytes())), "trip-pack")
    assert_pages_look_the_same(first_pages(pack, 3), "trip-pack")


def test_the_list_says_what_is_due_what_is_left_and_what_was_found_last(pack: Path) -> None:
    text = said(pack)
    for part in (
        "DANH SÁCH VIỆC TẠI XÃ HOẰNG HÓA",
        "Phạm Văn Khuê, sinh năm 1979; thôn 3, xã Hoằng Hóa, tỉnh Thanh Hóa",
        "443.628.568",
        "30/10/2026 (quá hạn): Xác minh điều kiện thi hành án, Điều 37.1",
        "106/2025/QH15 (cần kiểm tra)",
        "24/11/2026: Nhà ở đã xuống cấp",
        "20/08/2026: 60.000.000",
        "Chưa xác minh lần nào Chưa thu",
        "Tổng số: 4 việc",
        "Kèm theo: 4 biên bản xác minh để trống",
    ):
        assert part in text


def test_every_case_of_the_list_has_its_minutes(pack: Path) -> None:
    text = said(pack)
    assert text.count("Về việc xác minh điều kiện thi hành án") == 4
    for line in STATEMENTS[0][1].splitlines():
        assert line in text
    numbers = ["123/QĐ-PTHADSKV1", "301/QĐ-PTHADSKV1", "305/QĐ-PTHADSKV1", "303/QĐ-PTHADSKV1"]
    based = [text.index(f"số {number} ngày") for number in numbers]
    assert based == sorted(based)


def test_cases_elsewhere_and_of_other_officers_stay_at_home(
    office: Context, tmp_path: Path
) -> None:
    file = tmp_path / "pack.pdf"
    print_trip_pack(office, replace(TRIP, officer=OFFICER), pdf=file)
    text = said(file)
    assert f"Chấp hành viên {OFFICER}" in text
    assert "302/QĐ" not in text
    assert "305/QĐ" not in text


def test_without_a_commune_there_is_no_trip(office: Context) -> None:
    assert refusal(office, replace(TRIP, commune=None)) == "commune_missing"
    assert refusal(office, replace(TRIP, commune="")) == "commune_missing"


def test_a_commune_with_nothing_due_needs_no_trip(office: Context) -> None:
    assert refusal(office, replace(TRIP, commune="xã Không Có")) == "nothing_due"


def test_an_officer_nobody_knows_is_refused(office: Context) -> None:
    assert refusal(office, replace(TRIP, officer="Không Có Ai")) == "officer_unknown"


REMISSION = """
[[limit]]
key = "remission"
name = "Xét miễn nghĩa vụ thi hành án"
number = 30
unit = "days"
opens = ["case_opened"]
closes = []
whose = "office"
nature = "earliest"
article = "Điều 42"
document = "Luật 106/2025/QH15"
words = "sau 30 ngày"
confidence = "verified"
"""


@pytest.fixture
def remission_office(tmp_path: Path) -> Iterator[Context]:
    """Cases of which one may be remitted from 05/8/2026 on; nothing else is asked."""
    context = due_office(tmp_path)
    kept = [file for file in shipped_files() if file.path.startswith("common/")]
    kept += [file for file in shipped_files() if file.path == "LAW2025/regime.toml"]
    law = law_of(parse_law((*kept, LawFile("LAW2025/limits.toml", REMISSION.encode()))))
    context.ledger.law = lambda: law
    yield context
    context.close()


def test_what_may_be_done_from_a_day_on_is_never_overdue(
    remission_office: Context, tmp_path: Path
) -> None:
    plain_case(remission_office, 401, date(2026, 7, 6), address=f"thôn 1, {COMMUNE}")
    file = tmp_path / "pack.pdf"
    print_trip_pack(remission_office, TRIP, pdf=file)
    text = said(file)
    assert "từ 05/08/2026: Xét miễn" in text
    assert "(quá hạn)" not in text
    assert "trong đó quá hạn 0" in text


def test_a_case_that_is_paid_up_with_nothing_due_needs_no_minutes(
    remission_office: Context, tmp_path: Path
) -> None:
    day, address = date(2026, 7, 6), f"thôn 1, {COMMUNE}"
    paid = plain_case(remission_office, 401, day, address=address)
    plain_case(remission_office, 402, day, address=address)
    owed = open_case(remission_office, paid).state.lines[0]
    receipt = MoneyReceived(line=owed.obligation.line, amount=owed.left)
    record_act(remission_office, paid, receipt, date(2026, 7, 7))
    file = tmp_path / "pack.pdf"
    print_trip_pack(remission_office, TRIP, pdf=file)
    text = said(file)
    assert "Tổng số: 2 việc" in text
    assert "Kèm theo: 1 biên bản" in text
    assert text.count("Về việc xác minh điều kiện thi hành án") == 1


def test_the_day_of_printing_is_said_once_unless_another_is_asked_for(
    office: Context, tmp_path: Path
) -> None:
    file = tmp_path / "pack.pdf"
    print_trip_pack(office, TRIP, pdf=file)
    assert "tính tại" not in said(file)
    print_trip_pack(office, replace(TRIP, today=date(2026, 11, 26)), pdf=file)
    assert "; tính tại ngày 26 tháng 11 năm 2026" in said(file)


class StopAt:
    """Progress that cancels when the job says a certain thing for the second time."""

    def __init__(self, what: str) -> None:
        self.what = what
        self.times = 0

    def report(self, what: str, done: int, total: int) -> None:
        assert 0 <= done <= total
        self.times += what == self.what
        if self.times > 1:
            raise CancelledError


@pytest.mark.parametrize("what", ["Lập biên bản", "Vẽ trang"])
def test_a_cancelled_pack_leaves_no_file(office: Context, tmp_path: Path, what: str) -> None:
    with pytest.raises(CancelledError):
        print_trip_pack(office, TRIP, pdf=tmp_path / "pack.pdf", progress=StopAt(what))
    assert not list(tmp_path.iterdir())
