"""The report on paper with what people typed into it; its forms in a workbook."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from tests.histories import opening_of
from tests.ledgers import temporary_context
from thads_desktop.domain.payloads import OfficeEstablished
from thads_desktop.rendering.layout import text_of
from thads_desktop.services.acts import open_new_case
from thads_desktop.services.context import Context, commit_of
from thads_desktop.services.report import FilledReport, fill_report
from thads_desktop.services.report_links import section_paths
from thads_desktop.services.report_papers import print_report_forms, report_document
from thads_desktop.services.statistics import PeriodQuestion

FIRST, LAST = date(2025, 10, 1), date(2025, 12, 31)
OFFICE = OfficeEstablished(name="Phòng THADS khu vực 1", code="KV1")
TYPED = "Có 12 biên chế."


@pytest.fixture(scope="module")
def context() -> Iterator[Context]:
    """An office with one case."""
    with temporary_context() as made:
        with commit_of(made, "lập") as commit:
            commit.append("office", OFFICE, FIRST)
        open_new_case(made, opening_of(1000, decision_number="1/QĐ-THADS"), FIRST)
        yield made


@pytest.fixture(scope="module")
def report(context: Context) -> FilledReport:
    return fill_report(context, PeriodQuestion(first=FIRST, last=LAST))


def printed(context: Context, report: FilledReport, heading: str, note: str) -> list[str]:
    """The lines of the paper from a section on, with a note in it."""
    (path,) = (one for one in section_paths(report) if one.split(" / ")[-1].startswith(heading))
    lines = text_of(report_document(context, report, {path: note})).splitlines()
    start = next(place for place, line in enumerate(lines) if line.startswith(heading))
    return lines[start + 1 :]


def test_a_note_stands_instead_of_no_data_and_of_lines_to_write_on(
    context: Context, report: FilledReport
) -> None:
    following = printed(context, report, "6. Tổ chức", f"{TYPED}\n\nĐủ.")
    assert [line for line in following if line][:2] == [TYPED, "Đủ."]
    assert next(line for line in following[2:] if line and line != "Đủ.").startswith("7.")


def test_a_note_stands_after_the_figures_of_its_section(
    context: Context, report: FilledReport
) -> None:
    before = printed(context, report, "I. TÌNH HÌNH", "")
    assert printed(context, report, "I. TÌNH HÌNH", TYPED)[:2] == [before[0], TYPED]


def test_a_report_of_an_officer_names_the_officer(context: Context) -> None:
    question = PeriodQuestion(first=FIRST, last=LAST, officer="Hoàng Văn Chấp")
    document = report_document(context, fill_report(context, question))
    assert "Chấp hành viên: Hoàng Văn Chấp" in text_of(document)


def test_every_form_that_the_report_speaks_of_is_a_sheet(
    context: Context, report: FilledReport, tmp_path: Path
) -> None:
    path = tmp_path / "forms.xlsx"
    print_report_forms(context, report, path)
    told = {one.form for section in report.sections for one in section.figures}
    assert len(openpyxl.load_workbook(path).sheetnames) == len(told)
