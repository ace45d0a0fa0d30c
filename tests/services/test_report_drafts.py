"""What is typed into a report is kept, offered to the next, and told when its figures change."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from tests.histories import opening_of
from tests.ledgers import temporary_context
from thads_desktop.base.errors import KnownIoError
from thads_desktop.domain.payloads import OfficeEstablished
from thads_desktop.services.acts import open_new_case
from thads_desktop.services.context import Context, commit_of
from thads_desktop.services.interview_drafts import DRAFTS
from thads_desktop.services.report import FilledReport, fill_report
from thads_desktop.services.report_drafts import (
    changed_figures,
    draft_of,
    earlier_report,
    keep_report,
    kept_report,
)
from thads_desktop.services.statistics import PeriodQuestion

OFFICE = OfficeEstablished(name="Phòng THADS khu vực 1", code="KV1")
FIRST = date(2025, 10, 1)
OCTOBER = PeriodQuestion(first=FIRST, last=date(2025, 10, 31))
QUARTER = PeriodQuestion(first=FIRST, last=date(2025, 12, 31))
SECTION = "IV. KIẾN NGHỊ"


@pytest.fixture
def context() -> Iterator[Context]:
    """An office with one case."""
    with temporary_context() as made:
        with commit_of(made, "lập") as commit:
            commit.append("office", OFFICE, FIRST)
        open_new_case(made, opening_of(1000, decision_number="1/QĐ-THADS"), FIRST)
        yield made


def keep(context: Context, question: PeriodQuestion, text: str) -> FilledReport:
    report = fill_report(context, question)
    keep_report(context, draft_of(context, report, {SECTION: text}))
    return report


def test_what_was_typed_comes_back_for_its_own_period(context: Context) -> None:
    keep(context, QUARTER, "Đề nghị bổ sung biên chế.")
    kept = kept_report(context, QUARTER)
    assert kept is not None
    assert kept.notes == {SECTION: "Đề nghị bổ sung biên chế."}
    assert kept_report(context, OCTOBER) is None


def test_an_officer_has_a_text_apart_from_the_unit(context: Context) -> None:
    of_officer = PeriodQuestion(first=FIRST, last=QUARTER.last, officer="Hoàng Văn Chấp")
    keep(context, QUARTER, "của đơn vị")
    keep(context, of_officer, "của chấp hành viên")
    kept = kept_report(context, of_officer)
    assert kept is not None
    assert kept.notes[SECTION] == "của chấp hành viên"
    assert earlier_report(context, of_officer) is None


def test_the_report_before_is_offered_and_a_later_one_is_not(context: Context) -> None:
    keep(context, OCTOBER, "tháng mười")
    keep(context, QUARTER, "quý")
    later = PeriodQuestion(first=FIRST, last=date(2026, 3, 31))
    offered = earlier_report(context, later)
    assert offered is not None
    assert offered.notes[SECTION] == "quý"
    assert earlier_report(context, OCTOBER) is None


def test_a_report_into_which_nothing_was_typed_is_not_offered(context: Context) -> None:
    keep(context, OCTOBER, "")
    assert earlier_report(context, QUARTER) is None


def test_figures_that_changed_since_are_told_with_what_they_were(context: Context) -> None:
    keep(context, OCTOBER, "Có một việc.")
    kept = kept_report(context, OCTOBER)
    assert kept is not None
    assert changed_figures(kept, fill_report(context, OCTOBER)) == ()
    open_new_case(context, opening_of(1000, decision_number="2/QĐ-THADS"), FIRST)
    changed = changed_figures(kept, fill_report(context, OCTOBER))
    assert ("new", "1", 2) in {(one.figure.key, one.before, one.figure.value) for one in changed}


def test_a_text_that_cannot_be_read_is_put_aside_and_not_written_over(context: Context) -> None:
    keep(context, OCTOBER, "tháng mười")
    (file,) = (context.folder / DRAFTS).glob("report-*.json")
    file.write_text("{", "utf-8")
    with pytest.raises(KnownIoError, match="để riêng"):
        kept_report(context, OCTOBER)
    (aside,) = (context.folder / DRAFTS).glob("*.unreadable")
    assert aside.read_text("utf-8") == "{"
    assert kept_report(context, OCTOBER) is None


def test_a_folder_that_cannot_be_written_to_is_said(context: Context) -> None:
    (context.folder / DRAFTS).write_text("a file", "utf-8")
    with pytest.raises(KnownIoError, match="Không lưu được lời văn"):
        keep(context, OCTOBER, "tháng mười")
