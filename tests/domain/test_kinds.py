"""The kinds of act."""

from __future__ import annotations

from datetime import date

import pytest

from thads_desktop.domain.corrections import VOID
from thads_desktop.domain.kinds import (
    KIND_OF_PAYLOAD,
    KINDS,
    STEP_TAKEN,
    kind_name,
    law_in_force,
    recorded_as,
)

MOST_KINDS = 71
# The program's own, or anything at all: no article speaks of them.
OF_NO_ARTICLE = {
    VOID,
    "step_taken",
    "deadline_snoozed",
    "limit_overridden",
    "entry_overridden",
    "calendar_day_set",
    "numbers_reserved",
    "paper_issued",
    "signer_named",
    "form_changed",
    "target_set",
    "period_closed",
    "number_skipped",
    "case_marked",
    "persons_joined",
}
# The circular on registers and archives of the new law was not found: shown as to be checked.
NOT_FOUND = {"case_recalled", "dossier_archived"}


def test_every_payload_belongs_to_one_kind() -> None:
    assert len(KIND_OF_PAYLOAD) == len(KINDS) <= MOST_KINDS


def test_the_kind_that_takes_back_is_one_of_them() -> None:
    assert VOID in KINDS


@pytest.mark.parametrize("kind", sorted(KINDS.keys() - OF_NO_ARTICLE - NOT_FOUND))
def test_every_kind_has_a_name_and_an_article_of_the_law_now(kind: str) -> None:
    assert kind_name(kind) != kind
    assert KINDS[kind].law_2025


def test_the_new_law_is_in_force_from_july_2026() -> None:
    kind = KINDS["enforcement_postponed"]
    assert law_in_force(kind, date(2026, 6, 30)).endswith(kind.law_2008)
    assert law_in_force(kind, date(2026, 7, 1)).endswith(kind.law_2025)


def test_articles_are_named_with_their_law() -> None:
    postponed = KINDS["enforcement_postponed"]
    assert law_in_force(postponed, date(2026, 6, 30)) == "Luật 26/2008/QH12, Điều 48"
    assert law_in_force(postponed, date(2026, 7, 1)) == "Luật 106/2025/QH15, Điều 46"
    assert law_in_force(KINDS["act_voided"], date(2026, 7, 1)) == ""


def test_an_unknown_kind_shows_its_key() -> None:
    assert kind_name("drone_sent") == "drone_sent"


def test_openings_are_read_first_and_endings_last() -> None:
    ranks = {key: kind.rank for key, kind in KINDS.items()}
    assert ranks["case_opened"] == min(ranks.values())
    assert ranks["money_received"] < ranks["obligation_completed"]
    assert ranks["enforcement_postponed"] == ranks["enforcement_resumed"]  # as recorded


def test_what_is_no_kind_of_its_own_is_recorded_by_its_code() -> None:
    assert recorded_as("enforcement_postponed") == ("enforcement_postponed", "")
    assert recorded_as("remission_proposed") == (STEP_TAKEN, "remission_proposed")
