"""Papers as an office prints them: minutes, summaries; text, look, limits and failures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from time import perf_counter

import pytest

from tests.documents.offices import (
    FINDINGS,
    OFFICER,
    STATEMENTS,
    VERIFIED_ON,
    many_cases,
    new_office,
    rich_case,
    rich_opening,
    told,
    verified_case,
)
from tests.documents.reading import pages_of, texts_by_libreoffice, words_of
from tests.rendering.golden import assert_pages_look_the_same, assert_same_text
from thads_desktop.base.errors import DomainError, KnownIoError
from thads_desktop.base.language import use_language
from thads_desktop.domain import payloads as p
from thads_desktop.services.acts import open_new_case, record_act
from thads_desktop.services.case_view import open_case
from thads_desktop.services.context import Context
from thads_desktop.services.corrections import void_act
from thads_desktop.services.interviews import interview_of
from thads_desktop.services.papers import (
    forms_of,
    paper_file_name,
    preview_minutes,
    print_blank_minutes,
    print_case_summary,
    print_minutes,
    print_officer_summary,
    print_statistics,
)
from thads_desktop.services.statistics import PeriodQuestion, count_period
from thads_desktop.services.statistics_shelf import figure_names
from thads_desktop.services.verifications import (
    NewVerification,
    correct_verification,
    record_verification,
)

PERIOD = PeriodQuestion(first=date(2026, 10, 1), last=date(2026, 11, 24))
LIST_HEADING = (
    " TT Số quyết định Ngày Người phải thi hành án Người được thi hành án Trạng thái Từ ngày"
    " Phải thi hành (đồng) Đã thu (đồng) Còn lại (đồng)"
)
PAPERS = ("verification-minutes", "blank-minutes", "case-summary", "officer-summary")


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Context]:
    """The office of the samples, read by many tests and changed by none."""
    context = new_office(tmp_path_factory.mktemp("office"))
    verified_case(context)
    many_cases(context)
    yield context
    context.close()


@pytest.fixture(scope="module")
def printed(office: Context, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every paper of the samples, PDF and Word, in one folder."""
    folder = tmp_path_factory.mktemp("papers")
    view = open_case(office, rich_opening().decision_number)
    act_id = view.timeline[-1].act_id

    for name, print_paper in {
        "verification-minutes": partial(print_minutes, office, act_id),
        "blank-minutes": partial(print_blank_minutes, office, view.case_id),
        "case-summary": partial(print_case_summary, office, view.case_id),
        "officer-summary": partial(print_officer_summary, office, OFFICER, VERIFIED_ON),
    }.items():
        print_paper(pdf=folder / f"{name}.pdf", docx=folder / f"{name}.docx")
    return folder


@pytest.fixture(scope="module")
def word_texts(printed: Path) -> dict[str, str]:
    """What LibreOffice reads in the Word files."""
    return texts_by_libreoffice({name: printed / f"{name}.docx" for name in PAPERS}, printed)


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    """An office of one's own, empty."""
    context = new_office(tmp_path / "office")
    yield context
    context.close()


def minutes_text(context: Context, new: NewVerification, folder: Path) -> str:
    file = folder / "minutes.pdf"
    print_minutes(context, record_verification(context, new).act_id, pdf=file)
    return " ".join(words_of(file.read_bytes()))


@pytest.mark.parametrize("name", PAPERS)
def test_a_paper_reads_as_it_was_approved(name: str, printed: Path) -> None:
    pages = pages_of((printed / f"{name}.pdf").read_bytes())
    lines = [line.strip() for page in pages for line in page.splitlines()]
    assert_same_text("\n".join(line for line in lines if line), name)


@pytest.mark.parametrize("name", PAPERS)
def test_a_paper_looks_as_it_was_approved(name: str, printed: Path) -> None:
    assert_pages_look_the_same((printed / f"{name}.pdf").read_bytes(), name)


@pytest.mark.parametrize("name", PAPERS)
def test_word_and_pdf_say_the_same(name: str, printed: Path, word_texts: dict[str, str]) -> None:
    written = " ".join(word_texts[name].split())
    read = " ".join(words_of((printed / f"{name}.pdf").read_bytes()))
    first, *pages = read.split(LIST_HEADING)  # a PDF repeats it on every page
    assert written == first + (LIST_HEADING if pages else "") + "".join(pages)


def test_every_field_of_a_verification_is_on_the_minutes(context: Context, tmp_path: Path) -> None:
    new = told(rich_case(context))
    text = minutes_text(context, new, tmp_path)
    said = [new.place, *new.present, new.informant, f"{new.started_at} phút, ngày 24 tháng 11"]
    said += [f"{new.ended_at} phút", *FINDINGS.splitlines()]
    said += [topic for topic, _answer in STATEMENTS[:-1]]
    said += [line for _topic, answer in STATEMENTS for line in answer.splitlines()]
    assert not [one for one in said if one not in text]


def test_the_minutes_name_the_case_as_the_law_asks(printed: Path) -> None:
    text = " ".join(words_of((printed / "verification-minutes.pdf").read_bytes()))
    for said in (
        "Điều 37 Luật Thi hành án dân sự số 106/2025/QH15",
        "số 41/2026/DS-ST ngày 15 tháng 01 năm 2026 của Tòa án nhân dân khu vực 1",
        "số 123/QĐ-PTHADSKV1 ngày 12 tháng 3 năm 2026",
        "038079004321",
        "Trịnh Thị Hợp",
        "443.628.568 đồng (Bốn trăm bốn mươi ba triệu",
        "ỦY BAN NHÂN DÂN CẤP XÃ HOẶC NƠI XÁC MINH",
        "gồm 03 trang",
    ):
        assert said in text


def test_the_minutes_speak_of_the_money_of_their_day(context: Context, tmp_path: Path) -> None:
    new = replace(told(rich_case(context)), verified_on=date(2026, 6, 1))
    text = minutes_text(context, new, tmp_path)
    assert "503.628.568 đồng" in text
    assert "Điều 44 Luật Thi hành án dân sự số 26/2008/QH12" in text


def test_the_minutes_name_the_officer_of_their_day(context: Context, tmp_path: Path) -> None:
    case_id = rich_case(context)
    record_act(context, case_id, p.OfficerAssigned(officer="Trần Thị Mai"), date(2026, 11, 1))
    earlier = replace(told(case_id), verified_on=date(2026, 10, 31))
    assert "Trần Thị Mai" not in minutes_text(context, earlier, tmp_path)
    assert "Trần Thị Mai, Chấp hành viên" in minutes_text(context, told(case_id), tmp_path)


def test_what_is_not_known_is_left_to_be_written_by_hand(context: Context, tmp_path: Path) -> None:
    bare = NewVerification(
        case_id=rich_case(context), verified_on=VERIFIED_ON, findings="Không có tài sản."
    )
    recorded = record_verification(context, bare)
    paper = print_minutes(context, recorded.act_id, pdf=tmp_path / "m.pdf")
    text = " ".join(words_of((tmp_path / "m.pdf").read_bytes()))
    assert "hồi …… giờ …… phút, ngày 24 tháng 11 năm 2026, tại ……" in text
    assert "- Họ và tên, chức vụ, đơn vị:" in text
    missing = {check.message.partition(":")[0] for check in paper.checks if not check.ok}
    assert {"Nơi xác minh", "Người cung cấp thông tin"} <= missing
    assert "Kết quả xác minh" not in missing


def test_complete_minutes_pass_their_check(context: Context) -> None:
    paper = print_minutes(context, verified_case(context)[1])
    assert [(check.head, check.ok) for check in paper.checks] == [("content", True)]


def test_printing_to_no_file_only_counts_the_pages(context: Context) -> None:
    paper = print_minutes(context, verified_case(context)[1])
    assert (paper.pages, paper.files) == (3, ())


@pytest.mark.parametrize("length", [0, 400, 900, 1400, 1900, 2400, 6000])
def test_the_minutes_say_how_many_pages_they_have(
    length: int, context: Context, tmp_path: Path
) -> None:
    findings = "Đã xem xét hiện trạng nhà. " * (length // 27 + 1)
    new = replace(told(rich_case(context)), findings=findings)
    file = tmp_path / "m.pdf"
    paper = print_minutes(context, record_verification(context, new).act_id, pdf=file)
    pages = pages_of(file.read_bytes())
    assert f"gồm {paper.pages:02} trang" in " ".join(" ".join(pages).split())
    assert len(pages) == paper.pages


@pytest.mark.parametrize("lines", range(1, 30, 4))
def test_signatures_never_stand_alone_on_a_page(
    lines: int, context: Context, tmp_path: Path
) -> None:
    new = replace(told(rich_case(context)), findings="\n".join(["Đã xem xét."] * lines))
    file = tmp_path / "m.pdf"
    print_minutes(context, record_verification(context, new).act_id, pdf=file)
    last = pages_of(file.read_bytes())[-1]
    assert "Biên bản lập xong hồi" in last
    assert "CHẤP HÀNH VIÊN" in last


def test_very_long_names_do_not_break_the_papers(context: Context, tmp_path: Path) -> None:
    long = "Công ty trách nhiệm hữu hạn một thành viên Thương mại Dịch vụ " * 7
    opening = rich_opening()
    parties = tuple(replace_name(party, long + party.name) for party in opening.parties)
    case_id = open_new_case(context, change(opening, parties=parties), date(2026, 3, 12)).case_id
    new = replace(told(case_id), place=long, informant=long, present=(long, long))
    assert long.strip() in minutes_text(context, new, tmp_path)
    assert print_case_summary(context, case_id).pages == 1


def change(opening: p.CaseOpened, **values: object) -> p.CaseOpened:
    kept = {name: getattr(opening, name) for name in opening.__struct_fields__}
    return p.CaseOpened(**{**kept, **values})


def replace_name(party: p.Party, name: str) -> p.Party:
    return p.Party(role=party.role, name=name, address=party.address)


def test_blank_minutes_show_what_was_found_last(printed: Path) -> None:
    text = " ".join(words_of((printed / "blank-minutes.pdf").read_bytes()))
    assert "ngày …… tháng …… năm ………" in text
    assert "Lần xác minh gần nhất: 24/11/2026" in text
    for line in STATEMENTS[0][1].splitlines():
        assert line in text
    assert "Lần trước (24/11/2026): Xác định được nơi cư trú: Có" in text
    assert "gồm …… trang" in text


def test_blank_minutes_of_a_new_case_ask_every_question(context: Context, tmp_path: Path) -> None:
    file = tmp_path / "m.pdf"
    print_blank_minutes(context, rich_case(context), pdf=file)
    text = " ".join(words_of(file.read_bytes()))
    assert "Lần trước" not in text
    asked = interview_of(open_case(context, rich_opening().decision_number), context.today)
    findings = [one.topic for one in asked if one.topic.part == "findings"]
    assert len(findings) > len(STATEMENTS)
    assert not [topic.name for topic in findings if f"{topic.name}:" not in text]
    assert not [field.label for one in findings for field in one.fields if field.label not in text]


def test_the_preview_is_the_text_of_the_minutes(office: Context, printed: Path) -> None:
    view = open_case(office, rich_opening().decision_number)
    preview = preview_minutes(office, told(view.case_id))
    paper = words_of((printed / "verification-minutes.pdf").read_bytes())
    assert preview.split() == [word if word != "03" else "……" for word in paper]


def test_the_preview_keeps_up_with_typing(office: Context) -> None:
    view = open_case(office, rich_opening().decision_number)
    new = told(view.case_id)
    preview_minutes(office, new)
    times = []
    for _key in range(9):
        start = perf_counter()
        preview_minutes(office, replace(new, findings=""))
        times.append(perf_counter() - start)
    assert sorted(times)[len(times) // 2] < 0.05  # 20 ms on an idle machine


def test_papers_stay_vietnamese_when_the_screen_speaks_english(
    office: Context, printed: Path, tmp_path: Path
) -> None:
    case_id = open_case(office, rich_opening().decision_number).case_id
    use_language("en")
    try:
        print_case_summary(office, case_id, pdf=tmp_path / "en.pdf")
        print_officer_summary(office, OFFICER, VERIFIED_ON, pdf=tmp_path / "en2.pdf")
    finally:
        use_language("vi")
    assert (tmp_path / "en.pdf").read_bytes() == (printed / "case-summary.pdf").read_bytes()
    assert (tmp_path / "en2.pdf").read_bytes() == (printed / "officer-summary.pdf").read_bytes()


def test_a_corrected_verification_prints_only_in_its_new_form(
    context: Context, tmp_path: Path
) -> None:
    case_id, act_id = verified_case(context)
    new = replace(told(case_id), findings="Đã bán nhà.")
    corrected = correct_verification(context, act_id, new, reason="Ghi nhầm")
    with pytest.raises(DomainError) as refused:
        print_minutes(context, act_id)
    assert refused.value.code == "act_replaced"
    print_minutes(context, corrected.act_id, pdf=tmp_path / "m.pdf")
    assert "Đã bán nhà." in " ".join(words_of((tmp_path / "m.pdf").read_bytes()))


def test_only_a_verification_has_minutes(context: Context) -> None:
    view = open_case(context, rich_case(context))
    with pytest.raises(DomainError) as refused:
        print_minutes(context, view.timeline[0].act_id)
    assert refused.value.code == "not_a_verification"


def test_an_act_that_is_not_there_is_refused(context: Context) -> None:
    with pytest.raises(DomainError) as refused:
        print_minutes(context, "khong-co")
    assert refused.value.code == "act_missing"


def test_a_print_that_fails_leaves_the_record_as_it_was(context: Context, tmp_path: Path) -> None:
    case_id, act_id = verified_case(context)
    before = open_case(context, case_id)
    with pytest.raises(KnownIoError):
        print_minutes(context, act_id, pdf=tmp_path / "m.pdf", docx=tmp_path / "usb" / "m.docx")
    assert open_case(context, case_id) == before
    assert [file.name for file in tmp_path.iterdir()] == ["office"]


def case_page(context: Context, case_id: str, folder: Path, on: date | None = None) -> str:
    file = folder / "case.pdf"
    assert print_case_summary(context, case_id, on=on, pdf=file).pages == 1
    return " ".join(words_of(file.read_bytes()))


def test_the_case_summary_of_a_day_knows_nothing_later(context: Context, tmp_path: Path) -> None:
    case_id, _act = verified_case(context)
    text = case_page(context, case_id, tmp_path, date(2026, 5, 6))
    assert "Thanh Hóa, ngày 06 tháng 5 năm 2026" in text
    assert "503.628.568" in text
    assert "20/08/2026" not in text


def test_a_correction_made_later_counts_for_an_earlier_day(
    context: Context, tmp_path: Path
) -> None:
    case_id, act_id = verified_case(context)
    void_act(context, act_id, reason="Ghi nhầm việc")
    assert "Xác minh" not in case_page(context, case_id, tmp_path, VERIFIED_ON)


def test_a_day_before_the_case_is_refused(context: Context) -> None:
    with pytest.raises(DomainError) as refused:
        print_case_summary(context, rich_case(context), on=date(2026, 3, 11))
    assert refused.value.code == "case_not_open"


def test_a_long_history_keeps_to_one_page_with_the_newest_acts(
    context: Context, tmp_path: Path
) -> None:
    case_id = rich_case(context)
    for day in range(1, 31):
        payment = p.MoneyReceived(line=1, amount=day, receipt_number=f"BL{day:03}")
        record_act(context, case_id, payment, date(2026, 9, day))
    text = case_page(context, case_id, tmp_path)
    assert "BL030" in text
    assert "BL001" not in text
    assert "diễn biến trước đó không in trong phiếu này" in text
    assert "Vũ Hữu Thắng" in text


def test_many_lines_and_parties_keep_to_one_page(context: Context, tmp_path: Path) -> None:
    opening = rich_opening()
    lines = tuple(
        p.Obligation(line=number, what=f"Bồi thường cho người thứ {number}", amount=1_000_000)
        for number in range(1, 61)
    )
    parties = (opening.parties[0], *(opening.parties[2],) * 40)
    case_id = open_new_case(
        context, change(opening, obligations=lines, parties=parties), date(2026, 3, 12)
    ).case_id
    text = case_page(context, case_id, tmp_path)
    assert "đã tính trong tổng số" in text
    assert "60.000.000" in text
    assert "đương sự khác" in text


def test_the_officer_summary_adds_up(printed: Path) -> None:
    text = " ".join(words_of((printed / "officer-summary.pdf").read_bytes()))
    assert "Tổng số phải thi hành 29 việc, trong đó có điều kiện 19 việc" in text
    assert "thi hành xong 9 việc, đạt 47,37 %" in text
    assert "Tổng số 41 1.552.773.710 209.145.142 1.046.128.568" in text


def test_the_officer_summary_of_a_day_knows_nothing_later(office: Context, tmp_path: Path) -> None:
    file = tmp_path / "o.pdf"
    print_officer_summary(office, OFFICER, date(2026, 9, 30), pdf=file)
    text = " ".join(words_of(file.read_bytes()))
    assert "Tổng số phải thi hành 11 việc, trong đó có điều kiện 11 việc" in text
    assert "03/11/2026" not in text


def test_an_officer_without_cases_is_refused(office: Context) -> None:
    with pytest.raises(DomainError) as refused:
        print_officer_summary(office, "Không Có Ai", VERIFIED_ON)
    assert refused.value.code == "officer_unknown"


def test_statistics_look_as_they_were_approved(office: Context, tmp_path: Path) -> None:
    file = tmp_path / "s.pdf"
    figures = count_period(office, PERIOD)
    paper = print_statistics(office, figures, pdf=file, xlsx=tmp_path / "s.xlsx")
    assert paper.pages == 7
    assert paper.files == (file, tmp_path / "s.xlsx")
    assert_pages_look_the_same(file.read_bytes(), "main-forms")
    assert_same_text("\n".join(words_of(file.read_bytes())), "main-forms")


def test_one_form_can_be_printed_alone(office: Context, tmp_path: Path) -> None:
    file = tmp_path / "s.pdf"
    print_statistics(office, count_period(office, PERIOD), pdf=file, forms=("money",))
    text = " ".join(words_of(file.read_bytes()))
    assert "TÍNH BẰNG TIỀN" in text
    assert "TÍNH BẰNG VIỆC" not in text


def test_figures_as_known_earlier_say_so(office: Context, tmp_path: Path) -> None:
    file = tmp_path / "s.pdf"
    figures = count_period(office, replace(PERIOD, known_at=5))
    print_statistics(office, figures, pdf=file)
    assert "Theo số liệu ghi đến 24/11/2026 10:15" in " ".join(words_of(file.read_bytes()))


def test_every_figure_has_a_name(office: Context) -> None:
    total = count_period(office, PERIOD).total
    assert {*total.cases, *total.money} <= set(figure_names())


def test_the_library_lists_its_forms(office: Context) -> None:
    listed = {form.key: form.title for form in forms_of(office)}
    assert listed["verification-minutes"] == "Biên bản xác minh điều kiện thi hành án"
    assert {"case-summary", "officer-summary"} <= set(listed)


def test_a_file_name_holds_the_decision_and_nothing_personal(office: Context) -> None:
    view = open_case(office, rich_opening().decision_number)
    assert paper_file_name(view, "case-summary", "pdf") == (
        "phieu-tom-tat-viec_123-qd-pthadskv1_2026-03-12.pdf"
    )
