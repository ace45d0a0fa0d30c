"""The narrative report: its sentences, its comparison, and the cell behind every figure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from tests.histories import opening_of, takeover_of
from tests.intakes import DEBT, RECEIVED, judgment_of, request_of
from tests.ledgers import temporary_context
from tests.rendering.golden import assert_same_text
from tests.services.intake_steps import TODAY, numbered, proposed
from thads_desktop.base.formats import official_date
from thads_desktop.base.progress import CancelledError, SilentProgress
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import payloads as p
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.office_payloads import TargetSet
from thads_desktop.domain.vocabulary import TargetIndicator
from thads_desktop.ledger.positions import last_position
from thads_desktop.rendering.layout import text_of
from thads_desktop.services.acts import open_new_case, record_act
from thads_desktop.services.context import Context, commit_of
from thads_desktop.services.intake import register_request
from thads_desktop.services.intake_decisions import issue_decisions
from thads_desktop.services.report import FilledReport, fill_report, linked_figures
from thads_desktop.services.report_papers import print_report, report_document
from thads_desktop.services.statistics import case_heads, open_figure, period_question
from thads_desktop.services.targets import set_target

OFFICE = p.OfficeEstablished(
    name="Phòng THADS khu vực 1", code="KV1", parent="THADS tỉnh Thực Hành", place="Thực Hành"
)
FIRST, LAST = date(2025, 10, 1), date(2025, 12, 31)
CORRUPTION = 5
LAST_YEAR, THIS_YEAR = date(2024, 11, 5), date(2025, 11, 5)


def a_case(context: Context, number: int, on: date, *, paid: bool) -> None:
    opening = opening_of(number * 1_000_000, decision_number=f"{number}/QĐ-THADS")
    case_id = open_new_case(context, opening, on).case_id
    if number == CORRUPTION:
        record_act(context, case_id, p.CaseMarked(corruption=True), on)
    if paid:
        record_act(context, case_id, p.MoneyReceived(line=1, amount=number * 1_000_000), on)
        record_act(context, case_id, p.ObligationCompleted(), on)


def fill(context: Context) -> None:
    """Last year one case of three done, this year two of four; one of them of corruption."""
    with commit_of(context, "lập") as commit:
        commit.append("office", OFFICE, LAST_YEAR)
    for number in (1, 2, 3):
        a_case(context, number, LAST_YEAR, paid=number == 1)
    for number in (4, 5):
        a_case(context, number, THIS_YEAR, paid=True)


@pytest.fixture(scope="module")
def context() -> Iterator[Context]:
    """The small office, which tests only read."""
    with temporary_context() as made:
        fill(made)
        yield made


@pytest.fixture(scope="module")
def report(context: Context) -> FilledReport:
    return fill_report(context, period_question(context, FIRST, LAST))


def said(report: FilledReport) -> str:
    return "\n".join(text for section in report.sections for text in section.paragraphs)


def test_the_report_reads_as_it_was_approved(context: Context, report: FilledReport) -> None:
    assert_same_text(text_of(report_document(context, report)), "narrative-report")


def test_a_rate_is_told_with_its_denominator_and_compared_in_points(report: FilledReport) -> None:
    assert "thi hành xong 2 việc/4 việc có điều kiện" in said(report)
    assert "đạt 50,00 %, tăng 16,67 điểm phần trăm so với cùng kỳ năm trước (33,33 %)" in said(
        report
    )


def test_a_count_is_compared_in_percent(report: FilledReport) -> None:
    assert (
        "Số việc thi hành xong tăng 1 việc (100,00 %) so với cùng kỳ năm trước (1 việc)"
    ) in said(report)


def test_every_figure_opens_to_the_cases_it_was_made_of(
    context: Context, report: FilledReport
) -> None:
    figures = [figure for _heading, figure in linked_figures(report)]
    assert len(figures) > 100
    for one in figures:
        opened = open_figure(context, one.question, form=one.form, row=one.row, key=one.key)
        assert opened.value == one.value


def test_a_target_met_or_missed_is_told_in_points_and_attainment() -> None:
    with temporary_context() as made:
        fill(made)
        for indicator, value in (
            (TargetIndicator.RATE_OF_CASES, 8305),
            (TargetIndicator.RATE_OF_MONEY, 4000),
        ):
            set_target(made, TargetSet(year=2026, indicator=indicator, value=value))
        told = said(fill_report(made, period_question(made, FIRST, LAST)))
    assert "còn thiếu 33,05 điểm phần trăm so với chỉ tiêu 83,05 % (bằng 60,20 % chỉ tiêu)" in told
    assert "cao hơn 24,29 điểm phần trăm so với chỉ tiêu 40,00 % (bằng 160,73 % chỉ tiêu)" in told


def test_without_a_target_nothing_is_said_of_one(report: FilledReport) -> None:
    assert "so với chỉ tiêu" not in said(report)


def test_a_year_the_ledger_does_not_know_is_not_compared_with(context: Context) -> None:
    of_last_year = fill_report(
        context, period_question(context, date(2024, 10, 1), date(2024, 12, 31))
    )
    assert of_last_year.before is None
    assert "chưa có số liệu cùng kỳ năm trước để so sánh" in of_last_year.figures_from
    assert "chưa có số liệu cùng kỳ năm trước" not in said(of_last_year)


def test_a_year_before_the_takeover_is_not_compared_with() -> None:
    with temporary_context() as taken_over:
        with commit_of(taken_over, "lập") as commit:
            commit.append("office", OFFICE, FIRST)
        open_new_case(taken_over, takeover_of(5000), FIRST)
        report = fill_report(taken_over, period_question(taken_over, FIRST, LAST))
    assert report.before is None


def test_a_section_of_which_nothing_is_recorded_says_so_and_leaves_room(
    report: FilledReport,
) -> None:
    (staff,) = (one for one in report.sections if one.heading.startswith("6."))
    assert staff.paragraphs == ("Chưa có dữ liệu: chương trình chưa ghi tổ chức, biên chế.",)
    assert staff.lines


def test_what_people_write_themselves_is_left_to_them(report: FilledReport) -> None:
    (proposals,) = (one for one in report.sections if one.heading == "IV. KIẾN NGHỊ")
    assert proposals.paragraphs == ("(Phần này đơn vị tự viết.)",)
    assert proposals.lines


def section(report: FilledReport, heading: str, *, after: str = "") -> str:
    """What is said under a heading, of several the first after another one."""
    headings = [one.heading for one in report.sections]
    start = next(place for place, one in enumerate(headings) if one.startswith(after))
    place = next(at for at in range(start, len(headings)) if headings[at].startswith(heading))
    return "\n".join(report.sections[place].paragraphs)


def test_carried_over_is_compared_with_what_the_year_before_carried_over(
    report: FilledReport,
) -> None:
    assert report.opening is not None
    assert (report.opening.first, report.opening.last) == (date(2024, 10, 1), date(2025, 9, 30))
    assert (
        "chuyển kỳ sau 2 việc, bằng số chuyển kỳ sau của năm công tác trước (2 việc)"
    ) in section(report, "1.4.")


def test_coercions_by_outcome_add_up_in_print() -> None:
    with temporary_context() as made:
        fill(made)
        case_id = open_new_case(made, opening_of(1_000, decision_number="9/QĐ"), THIS_YEAR).case_id
        decided = [
            record_act(
                made,
                case_id,
                m.CoercionDecided(variant="handover", lines=(1,)),
                date(2025, 11, day),
                although="diễn tập",
            ).act_id
            for day in (6, 7, 8)
        ]
        for code, about in zip(("coercion_failed", "duty_done"), decided, strict=False):
            done = s.StepTaken(code=code, about=about)
            record_act(made, case_id, done, date(2025, 11, 20), although="diễn tập")
        report = fill_report(made, period_question(made, FIRST, LAST))
    told = section(report, "a) Cưỡng chế", after="1.6.")
    parts, total = told.rpartition("Cộng đối chiếu: ")[2].split(" = ")
    numbers = [int(part.split(" ")[0]) for part in parts.split(" + ")]
    assert (sum(numbers), total) == (3, "3 quyết định.")
    assert parts.startswith("1 tự nguyện + 0 thành công + 1 không thành + 1 chưa tổ chức")


def test_decisions_in_time_are_told_ex_officio_and_on_request_apart() -> None:
    with temporary_context() as made:
        with commit_of(made, "lập") as commit:
            commit.append("office", OFFICE, LAST_YEAR)
        for number, received in enumerate((RECEIVED, TODAY), 1):
            judgment = judgment_of(DEBT, number=f"{number}/2026/DS-ST")
            taken = register_request(made, request_of(), received, judgment=judgment)
            drafts = numbered(proposed(made, taken.intake_id), number)
            issue_decisions(made, taken.intake_id, drafts, TODAY)
        wanted = TargetIndicator.ON_TIME_DECISIONS
        set_target(made, TargetSet(year=2026, indicator=wanted, value=10_000))
        report = fill_report(made, period_question(made, FIRST, date(2026, 9, 30)))
    assert "còn thiếu 50,00 điểm phần trăm so với chỉ tiêu 100,00 %" in section(report, "1.2.")
    assert "đúng hạn 1/2 quyết định" in section(report, "1.2.")
    assert "đúng hạn 1/2 lượt" in section(report, "b) Theo yêu cầu", after="1.2.")
    assert "chưa ghi việc mở thời hạn nào" in section(report, "a) Chủ động", after="1.2.")


def test_as_known_earlier_time_limits_and_their_target_are_told() -> None:
    with temporary_context() as made:
        with commit_of(made, "lập") as commit:
            commit.append("office", OFFICE, LAST_YEAR)
        taken = register_request(made, request_of(), RECEIVED, judgment=judgment_of(DEBT))
        issue_decisions(made, taken.intake_id, numbered(proposed(made, taken.intake_id), 1), TODAY)
        wanted = TargetIndicator.ON_TIME_DECISIONS
        set_target(made, TargetSet(year=2026, indicator=wanted, value=10_000))
        question = period_question(made, FIRST, date(2026, 9, 30))
        now = fill_report(made, question)
        with made.ledger.reading() as connection:
            then = replace(question, known_at=last_position(connection))
        (case,) = open_figure(made, question, form="cases", key="must_enforce").amounts
        (head,) = case_heads(made, [case]).values()
        record_act(made, head.case_id, p.CaseMarked(corruption=True), TODAY)
        before = fill_report(made, then)
    assert section(before, "1.2.") == section(now, "1.2.")
    assert "so với chỉ tiêu 100,00 %" in section(before, "1.2.")


class Stopping(SilentProgress):
    """Presses Cancel after so many reports."""

    def __init__(self, reports: int) -> None:
        self.reports = reports
        self.told: list[float] = []

    def report(self, what: str, done: int, total: int) -> None:  # noqa: ARG002 - the protocol
        self.told.append(done / total)
        if len(self.told) > self.reports:
            raise CancelledError


def test_a_report_can_be_cancelled_while_it_is_counted(context: Context) -> None:
    question = period_question(context, FIRST, LAST)
    watching = Stopping(reports=10**6)
    fill_report(context, question, progress=watching)
    assert watching.told == sorted(watching.told)
    assert watching.told[-1] == 1
    for reports in range(0, len(watching.told), 4):
        with pytest.raises(CancelledError):
            fill_report(context, question, progress=Stopping(reports))


def test_no_sentence_tells_a_negative_rise_or_a_rate_of_nothing(report: FilledReport) -> None:
    for text in said(report).splitlines():
        assert "tăng -" not in text
        assert "giảm -" not in text
        assert "None" not in text
        assert "NaN" not in text


def test_word_and_pdf_are_written(context: Context, report: FilledReport, tmp_path: Path) -> None:
    docx, pdf = tmp_path / "report.docx", tmp_path / "report.pdf"
    printed = print_report(context, report, docx=docx, pdf=pdf)
    assert printed.files == (docx, pdf)
    with pypdfium2.PdfDocument(pdf.read_bytes()) as drawn:
        assert len(drawn) == printed.pages


def test_a_period_that_runs_on_says_until_when_and_is_compared_to_the_same_day(
    context: Context,
) -> None:
    today = context.today
    first, last = today.replace(month=1, day=1), today.replace(month=12, day=31)
    running = fill_report(context, period_question(context, first, last))
    assert "theo số liệu ghi đến" in running.figures_from
    assert running.before is not None
    assert running.before.last == today.replace(year=today.year - 1)
    assert official_date(running.before.last) in running.figures_from


def test_a_period_that_is_over_does_not_say_until_when(report: FilledReport) -> None:
    assert "ghi đến" not in report.figures_from
