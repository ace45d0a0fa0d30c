"""What a form offers: the grounds of the law of a day."""

from __future__ import annotations

from datetime import date

from thads_desktop.services.act_offers import grounds_offered
from thads_desktop.services.law_shelf import shipped_law

LATER = date(2026, 7, 1)  # the first day of Luật 106/2025


def test_ending_that_has_an_act_of_its_own_is_no_ground_to_close_a_case() -> None:
    offered = {one.key for one in grounds_offered(shipped_law(), "case_closed", LATER)}
    assert "ended_under_insolvency_law" in offered
    assert not offered & {"rights_and_duties_fulfilled", "terminated_by_decision"}
    assert "request_returned" not in offered


def test_ground_that_is_refused_in_some_cases_only_is_offered() -> None:
    offered = {one.key for one in grounds_offered(shipped_law(), "enforcement_terminated", LATER)}
    assert "agreement_or_creditor_waiver" in offered
