"""The shipped pack: no fault, everything with its article, every number as its text has it."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from tests.domain.shipped_law import shipped_files, shipped_pack
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.event_names import DERIVED_EVENTS
from thads_desktop.domain.kinds import KINDS
from thads_desktop.domain.law_entries import (
    FIRST_DAY,
    DayOff,
    Direction,
    Entry,
    Limit,
    MakeUpDay,
    Nature,
    StopKind,
    Unit,
    Variant,
)
from thads_desktop.domain.law_pack import END
from thads_desktop.domain.law_reading import read_law

PACK = shipped_pack()
UNIT_WORDS = {
    Unit.HOURS: "giờ",
    Unit.DAYS: r"ngày(?! làm việc)",
    Unit.WORKING_DAYS: "ngày làm việc",
    Unit.WEEKS: "tuần",
    Unit.MONTHS: "tháng",
    Unit.YEARS: "năm",
}
AT_ONCE = r"\bngay\b|kịp thời"
LEAST = 430
# Papers of a case that no time limit asks for: they are recorded for the file's sake.
RECORD_ONLY = {
    "coercion_failed",
    "delivery_attempted",
    "dossier_archived",
    "auctioneer_list_published",
    "decision_error_found",
    "division_settled_by_court",
    "handover_notified",
    "income_deducted",
    "obstacle_ended",
    "papers_handover_refused",
    "prosecution_proposed",
    "sham_sale_suit_settled",
}


def rules_where(is_wrong: Callable[[Limit], object]) -> list[str]:
    """The rules of which something is wrong."""
    return [f"{rule.regime} {rule.limit.key}" for rule in PACK.rules if is_wrong(rule.limit)]


def test_the_pack_has_no_fault() -> None:
    assert read_law(shipped_files())[1] == ()
    assert len(PACK.rules) >= LEAST


def test_number_and_unit_stand_in_the_words_of_the_text() -> None:
    assert rules_where(lambda limit: not re.search(in_words(limit), limit.words.casefold())) == []


def in_words(limit: Limit) -> str:
    if all(ref.endswith("@until") for ref in limit.opens) and limit.unit is Unit.AT_ONCE:
        return ""  # the last day is the one the paper itself carries
    if limit.unit is Unit.AT_ONCE:
        return AT_ONCE
    return rf"(?<!\d)0?{limit.number} {UNIT_WORDS[limit.unit]}"


def test_a_limit_has_article_document_and_days_in_force() -> None:
    assert rules_where(lambda limit: not re.match(r"Điều \d+", limit.article)) == []
    assert rules_where(lambda limit: not limit.document) == []
    assert rules_where(lambda limit: limit.since == FIRST_DAY) == []


def test_the_end_of_a_limit_that_opens_another_is_one_of_the_same_time() -> None:
    assert rules_where(lambda limit: not all(map(partial(overlaps, limit), ends_of(limit)))) == []


def ends_of(limit: Limit) -> list[str]:
    return [ref.removeprefix(END) for ref in limit.opens if ref.startswith(END)]


def overlaps(limit: Limit, key: str) -> bool:
    others = [rule.limit for rule in PACK.versions(key)]
    return any(max(limit.since, one.since) <= min(limit.to, one.to) for one in others)


def test_only_what_is_counted_forward_in_days_can_be_stopped() -> None:
    is_exact = (Unit.HOURS, Unit.AT_ONCE)
    assert rules_where(lambda limit: limit.stops and limit.unit in is_exact) == []
    assert rules_where(lambda limit: limit.stops and limit.direction is Direction.BEFORE) == []


def test_a_duty_can_be_done() -> None:
    assert rules_where(lambda one: not one.closes and one.nature is not Nature.EXPIRY) == []


def test_every_entry_says_where_it_was_seen_and_from_when() -> None:
    for entries in PACK.others.values():
        for entry, _layer in entries:
            if isinstance(entry, Entry):
                assert entry.article or entry.source, entry
                assert entry.since > FIRST_DAY or isinstance(entry, DayOff | MakeUpDay), entry


def test_every_event_serves_a_limit_or_is_known_to_serve_the_file_alone() -> None:
    named = {
        ref.partition("@")[0]
        for rule in PACK.rules
        for ref in (*rule.limit.opens, *rule.limit.closes, *rule.limit.cancels)
    }
    asked = PACK.asked_facts
    idle = {
        event.code
        for event in PACK.events.values()
        if event.code not in named and asked.isdisjoint((*event.sets, *event.unsets))
    }
    assert idle == RECORD_ONLY


def test_what_an_event_makes_hold_is_asked_for() -> None:
    changed = {fact for event in PACK.events.values() for fact in (*event.sets, *event.unsets)}
    assert changed <= PACK.asked_facts


def test_a_planned_day_is_counted_from() -> None:
    counted = {ref for rule in PACK.rules for ref in rule.limit.opens}
    planned = {f"{event.code}@planned" for event in PACK.events.values() if event.planned}
    assert planned <= counted


def test_events_that_are_kinds_of_act_can_say_what_they_are_asked() -> None:
    for event in PACK.events.values():
        kind = KINDS.get(event.code)
        assert event.kind == (kind is not None or event.code in DERIVED_EVENTS), event.code
        if event.kind and (kind is None or not issubclass(kind.payload, s.Step)):
            assert event.variants == (), event.code
            assert (event.planned, event.until) == (False, False), event.code


def test_every_step_the_program_knows_is_an_event_of_the_pack() -> None:
    steps = {
        kind.key
        for kind in KINDS.values()
        if issubclass(kind.payload, s.Step) and kind.payload is not s.StepTaken
    }
    assert steps <= {event.code for event in PACK.events.values() if event.kind}


def test_every_variant_has_one_name_and_is_used() -> None:
    named = [variant.key for variant in PACK.entries(Variant)]
    used = {variant for event in PACK.events.values() for variant in event.variants}
    assert len(named) == len(set(named))
    assert set(named) == used


def test_every_kind_of_stop_serves_some_limit() -> None:
    stops = {stop for rule in PACK.rules for stop in rule.limit.stops}
    assert stops <= set(StopKind)
    assert StopKind.OBSTACLE in stops
