"""Statistics forms on paper: until when their figures are known."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests.histories import opening_of
from tests.ledgers import temporary_context
from thads_desktop.domain.payloads import OfficeEstablished
from thads_desktop.rendering.layout import text_of
from thads_desktop.services.acts import open_new_case
from thads_desktop.services.context import commit_of
from thads_desktop.services.leader_summary import leader_summary, summary_document
from thads_desktop.services.statistics import PeriodQuestion, count_period
from thads_desktop.services.statistics_papers import form_sheets


def test_papers_of_a_period_that_runs_on_say_until_when() -> None:
    with temporary_context() as made:
        with commit_of(made, "lập") as commit:
            commit.append("office", OfficeEstablished(name="Phòng", code="1"), made.today)
        open_new_case(made, opening_of(1000, decision_number="1/QĐ"), made.today)
        over = PeriodQuestion(first=made.today, last=made.today)
        running = replace(over, last=made.today + timedelta(days=30))
        for question, runs_on in ((over, False), (running, True)):
            counted = count_period(made, question)
            (sheet,) = form_sheets(made, counted, ["cases"])
            assert (sheet.head.known_on is not None) == runs_on
            summary = text_of(summary_document(made, leader_summary(made, counted)))
            assert (", ghi đến " in summary) == runs_on
