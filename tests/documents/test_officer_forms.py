"""Decisions of the enforcement officer: what law and decree list as their content."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.documents.filled_forms import DEBTOR, LAND, faults_of, filled, required_of, text_filled
from thads_desktop.rendering.layout import text_of
from thads_desktop.services.context import Context
from thads_desktop.services.paper_drafts import draft_document

# What law and decree list as the content of a decision.
CONTENTS = {
    "account-freeze-decision": {"act.amount", "owed", "costs", "account_name", "act.who"},
    "deposited-property-freeze-decision": {"act.items", "act.who"},
    "securities-freeze-decision": {
        "person",
        "identity",
        "trading_code",
        "securities",
        "owed",
        "costs",
    },
    "property-custody-decision": {"act.items", "act.who"},
    "account-deduction-decision": {
        "paper.on",
        "ground",
        "account_name",
        "act.account",
        "act.who",
        "holder_address",
        "act.amount",
        "receiving_name",
        "receiving_number",
        "within",
    },
    "income-deduction-decision": {
        "paper.on",
        "ground",
        "person",
        "owed",
        "act.amount",
        "each_time",
        "receiving_name",
        "receiving_number",
        "within",
    },
    "property-exploitation-decision": {"way", "act.amount", "term", "pay_when", "pay_how"},
    "seizure-decision": {"property", "person", "owed"},
    "price-reduction-decision": {"round", "act.price_before", "act.price"},
    "asset-handover-decision": {"receiver", "property", "price"},
    "measure-release-decision": {"decision", "act.ground"},
}


@pytest.mark.parametrize("key", CONTENTS)
def test_a_decision_carries_what_the_law_lists(key: str) -> None:
    assert CONTENTS[key] <= required_of(key).keys()


@pytest.mark.parametrize(
    ("key", "days"),
    [
        ("account-freeze-decision", "10 ngày"),
        ("property-custody-decision", "10 ngày"),
        ("seizure-decision", "30 ngày"),
        ("price-reduction-decision", "30 ngày"),
    ],
)
def test_the_time_to_complain_is_that_of_the_measure(
    key: str, days: str, office: tuple[Context, str]
) -> None:
    assert f"quyền khiếu nại trong thời hạn {days}" in text_filled(*office, key)


@pytest.mark.parametrize(
    ("key", "is_told"),
    [
        ("seizure-decision", True),
        ("coercive-handover-decision", True),
        ("account-deduction-decision", False),
        ("income-deduction-decision", False),
    ],
)
def test_the_commune_is_told_of_coercion_on_its_ground(
    key: str, is_told: bool, office: tuple[Context, str]
) -> None:
    recipients = text_filled(*office, key).partition("Nơi nhận:")[2]
    assert ("Ủy ban nhân dân cấp xã" in recipients) is is_told


@pytest.mark.parametrize("variant", ["thing", "papers", "house", "land"])
def test_a_handover_without_its_time_is_refused(variant: str, office: tuple[Context, str]) -> None:
    draft = filled(*office, "coercive-handover-decision", variant)
    untimed = replace(draft, typed={**draft.typed, "time": ""})
    assert any("dòng chấm" in fault for fault in faults_of(office[0], untimed))


@pytest.mark.parametrize("key", ["asset-handover-decision", "price-reduction-decision"])
def test_property_is_proposed_as_its_minutes_describe_it(
    key: str, office: tuple[Context, str]
) -> None:
    draft = filled(*office, key, "")
    proposed = {name: value for name, value in draft.typed.items() if name != "property"}
    text = text_of(draft_document(office[0], replace(draft, typed=proposed)))
    assert LAND.what in text
    assert LAND.certificate in text


def test_only_the_person_a_measure_is_for_is_named(office: tuple[Context, str]) -> None:
    draft = filled(*office, "income-deduction-decision", "employer")
    one = replace(draft, typed={**draft.typed, "person": DEBTOR})
    article = (
        text_of(draft_document(office[0], one)).partition("Điều 1.")[2].partition("Điều 2.")[0]
    )
    assert DEBTOR in article
    assert "Trịnh Thị Hợp" not in article
