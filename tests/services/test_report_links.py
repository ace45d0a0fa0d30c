"""The figures of the report in its text: each found where it stands, none taken for another."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from tests.histories import opening_of
from tests.ledgers import temporary_context
from thads_desktop.domain import payloads as p
from thads_desktop.services.acts import open_new_case, record_act
from thads_desktop.services.context import commit_of
from thads_desktop.services.report import FilledReport, fill_report
from thads_desktop.services.report_links import (
    Piece,
    linked_paragraphs,
    section_paths,
    value_text,
)
from thads_desktop.services.statistics import period_question

OFFICE = p.OfficeEstablished(name="Phòng THADS khu vực 1", code="KV1")
FIRST, LAST = date(2025, 10, 1), date(2025, 12, 31)


@pytest.fixture(scope="module")
def report() -> Iterator[FilledReport]:
    """Three cases of last year, one done; two of this year, both done."""
    with temporary_context() as context:
        with commit_of(context, "lập") as commit:
            commit.append("office", OFFICE, date(2024, 11, 5))
        for number, on in enumerate([date(2024, 11, 5)] * 3 + [date(2025, 11, 5)] * 2, 1):
            opening = opening_of(number * 1_000_000, decision_number=f"{number}/QĐ-THADS")
            case_id = open_new_case(context, opening, on).case_id
            if number not in {2, 3}:
                amount = p.MoneyReceived(line=1, amount=number * 1_000_000)
                record_act(context, case_id, amount, on)
                record_act(context, case_id, p.ObligationCompleted(), on)
        yield fill_report(context, period_question(context, FIRST, LAST))


def pieces(report: FilledReport, heading: str) -> list[Piece]:
    """The pieces of the first section of a heading."""
    place = next(i for i, one in enumerate(report.sections) if one.heading.startswith(heading))
    return [one for paragraph in linked_paragraphs(report, place) for one in paragraph]


def test_the_pieces_of_every_paragraph_make_it_up(report: FilledReport) -> None:
    for place, section in enumerate(report.sections):
        told = ["".join(one.text for one in told) for told in linked_paragraphs(report, place)]
        assert told == list(section.paragraphs)


def test_every_figure_of_cases_and_of_money_is_linked(report: FilledReport) -> None:
    for heading in ("a) Về việc", "b) Về tiền"):
        linked = {one.figure for one in pieces(report, heading)} - {None}
        section = next(one for one in report.sections if one.heading == heading)
        assert linked == {one for one in section.figures if one.value is not None}


def test_a_link_shows_its_own_figure_of_its_own_year(report: FilledReport) -> None:
    linked = [one for one in pieces(report, "a) Về việc") if one.figure]
    assert all(one.text == value_text(one.figure) for one in linked if one.figure)
    rates = [one.figure for one in linked if one.figure and one.figure.key == "rate_percent"]
    assert [one.question.first.year for one in rates] == [2025, 2024]


def test_how_much_a_figure_changed_is_no_figure(report: FilledReport) -> None:
    told = [one.text for one in pieces(report, "a) Về việc") if one.figure is None]
    assert any("tăng 16,67 điểm phần trăm so với cùng kỳ năm trước" in text for text in told)


def test_a_section_is_known_by_the_headings_above_it(report: FilledReport) -> None:
    paths = section_paths(report)
    assert len(set(paths)) == len(report.sections)
    assert "II. HẠN CHẾ, KHÓ KHĂN VÀ NGUYÊN NHÂN / 1. Hạn chế, khó khăn" in paths
