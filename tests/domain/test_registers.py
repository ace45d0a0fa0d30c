"""Registers as data, the entries acts write into them, and how a period is closed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.shipped_law import shipped_pack
from tests.histories import act_of, opening_of
from thads_desktop.base.paths import resource
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import payloads as p
from thads_desktop.domain.event_names import DERIVED_EVENTS
from thads_desktop.domain.kinds import KINDS
from thads_desktop.domain.register_closings import (
    count_of,
    quarter_days,
    quarter_of,
    sections_of,
)
from thads_desktop.domain.register_entries import entries_of_acts, entries_of_things
from thads_desktop.domain.registers import (
    ROW_NUMBER,
    Register,
    RegisterRow,
    parse_register,
)

DAY = date(2025, 10, 8)
FILES = sorted(resource("registers").glob("*.toml"))
SHIPPED = [parse_register(file.read_bytes()) for file in FILES]

SMALL = """
key = "small"
number = "1"
name = "Sổ nhỏ"
document = "Thông tư"
article = "Điều 1"
fills = ["case_opened"]
[[column]]
heading = ["STT"]
value = "row_number"
[[column]]
heading = ["Ghi chú"]
value = "note"
"""


def test_the_registers_of_both_circulars_and_the_decree_are_there() -> None:
    circular = [one.number for one in SHIPPED if one.document == "Thông tư 04/2023/TT-BTP"]
    assert circular == [f"{number:02}" for number in range(1, 22)]
    others = [one.number for one in SHIPPED[21:]]
    assert others == ["01", "02", "03", "03/TCD"]
    assert len({one.key for one in SHIPPED}) == len(SHIPPED)


@pytest.mark.parametrize("register", SHIPPED, ids=lambda one: one.key)
def test_a_register_names_events_the_program_knows(register: Register) -> None:
    known = KINDS.keys() | shipped_pack().events.keys() | DERIVED_EVENTS
    named = [*register.fills, *(code for one in register.columns for code in one.of)]
    assert {one.partition(":")[0] for one in named} <= known
    assert register.columns[0].value == ROW_NUMBER
    assert register.is_recorded is bool(register.fills)


def test_columns_no_source_prints_are_to_be_checked() -> None:
    by_number = {one.number: one for one in reversed(SHIPPED)}
    assert by_number["01"].to_check == ()
    assert by_number["03/TCD"].to_check == ()
    cases = by_number["03"]
    assert cases.to_check == tuple(range(2, len(cases.columns)))
    assert all(one.note for one in SHIPPED if one.to_check)


@pytest.mark.parametrize(
    ("wrong", "right", "said"),
    [
        ('value = "note"', 'value = "nonsense"', "no value"),
        ('value = "row_number"', 'value = "note"', "first column"),
        ('fills = ["case_opened"]', 'fills = ["case_opened"]\nsums = "note"', "closed by"),
        ('name = "Sổ nhỏ"', 'title = "Sổ nhỏ"', "unknown field"),
    ],
)
def test_a_wrong_file_is_refused(wrong: str, right: str, said: str) -> None:
    assert parse_register(SMALL.encode()).key == "small"
    with pytest.raises(msgspec.ValidationError, match=said):
        parse_register(SMALL.replace(wrong, right).encode())


# ── Entries ──────────────────────────────────────────────────────────────────────────────────


def test_an_act_corrected_stays_struck_out_and_the_new_one_follows() -> None:
    wrong = act_of(p.EnforcementSuspended(decision_number="7/QĐ"), DAY, 2)
    right = act_of(
        p.EnforcementSuspended(decision_number="9/QĐ"), DAY + timedelta(days=2), 3, corrects=2
    )
    other = act_of(p.EnforcementSuspended(decision_number="8/QĐ"), DAY, 4)
    acts = [act_of(opening_of(5000), DAY, 1), wrong, right, other]
    entries = sorted(entries_of_acts(acts, ("enforcement_suspended",)), key=lambda one: one.place)
    assert [one.act.id for one in entries] == [wrong.id, right.id, other.id]
    struck = entries[0].struck
    assert struck is not None
    assert (struck.on, struck.reason, struck.is_voided) == (date(2026, 3, 10), "Ghi nhầm", False)
    assert [one.struck for one in entries[1:]] == [None, None]


def test_an_act_taken_back_is_struck_out_and_what_it_corrected_stands_again() -> None:
    first = act_of(p.EnforcementSuspended(), DAY, 2)
    second = act_of(p.EnforcementSuspended(why="Khác"), DAY, 3, corrects=2)
    void = act_of(p.ActVoided(), DAY, 4, corrects=3)
    acts = [act_of(opening_of(5000), DAY, 1), first, second, void]
    entries = {one.act.id: one for one in entries_of_acts(acts, ("enforcement_suspended",))}
    assert entries[first.id].struck is None
    struck = entries[second.id].struck
    assert struck is not None
    assert struck.is_voided


def test_an_old_case_is_entered_on_the_day_of_its_decision() -> None:
    taken = act_of(
        p.CaseTakenOver(**msgspec.structs.asdict(opening_of(5)), decided_on=date(2024, 5, 6)),
        DAY,
        1,
    )
    (entry,) = entries_of_acts([taken], ("case_opened", "case_taken_over"))
    assert entry.day == date(2024, 5, 6)


def test_an_event_may_be_taken_in_one_variant_alone() -> None:
    acts = [
        act_of(m.SecurityMeasureApplied(variant=variant), DAY, number)
        for number, variant in enumerate(("custody", "exit_ban"), 2)
    ]
    found = entries_of_acts(acts, ("security_measure_applied:custody",))
    assert [one.act.id for one in found] == [acts[0].id]


def test_things_of_minutes_corrected_stay_struck_out() -> None:
    knife = m.Exhibit(number=1, what="Dao")
    void = act_of(m.ExhibitReceived(items=(knife,)), DAY, 1)
    acts = [void, act_of(p.ActVoided(), DAY, 2, corrects=1)]
    (entry,) = entries_of_things(None, acts, ("exhibit_received",))
    assert entry.item == knife
    assert entry.struck is not None


# ── Closing ──────────────────────────────────────────────────────────────────────────────────


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_every_day_lies_in_the_quarter_it_is_said_to_be_of(day: date) -> None:
    first, last = quarter_days(*quarter_of(day))
    assert first <= day <= last
    assert quarter_of(last + timedelta(days=1)) != quarter_of(day)


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(0, 900))
def test_the_parts_of_a_period_are_the_whole_of_it(first: date, length: int) -> None:
    last = first + timedelta(days=length)
    parts = list(sections_of(first, last))
    assert (parts[0].first, parts[-1].last) == (first, last)
    for one, two in pairwise(parts):
        assert two.first == one.last + timedelta(days=1)
        assert one.is_closed


def test_six_months_and_the_year_are_closed_with_their_last_quarter() -> None:
    spans = [
        [(span.first, span.last) for span in part.spans]
        for part in sections_of(date(2025, 10, 1), date(2026, 9, 30))
    ]
    begin = date(2025, 10, 1)
    assert spans == [
        [(begin, date(2025, 12, 31))],
        [(date(2026, 1, 1), date(2026, 3, 31)), (begin, date(2026, 3, 31))],
        [(date(2026, 4, 1), date(2026, 6, 30))],
        [(date(2026, 7, 1), date(2026, 9, 30)), (begin, date(2026, 9, 30))],
    ]


def test_a_quarter_that_still_runs_is_not_closed() -> None:
    (part,) = sections_of(date(2026, 1, 1), date(2026, 2, 20))
    assert not part.is_closed
    assert part.spans[0].last == date(2026, 2, 20)


def test_rows_struck_out_are_told_but_not_counted() -> None:
    row = RegisterRow(
        number=1,
        day=DAY,
        case_id="case",
        act_id="act",
        is_case=True,
        is_struck=False,
        cells=(),
        group="Hoãn",
        amount=5000,
    )
    count = count_of([row, replace(row, is_struck=True), replace(row, group="Tiếp tục")])
    assert (count.counted, count.struck, count.amount) == (2, 1, 10_000)
    assert count.groups == {"Hoãn": 1, "Tiếp tục": 1}
