"""The law an office works by: packs whole or not at all, overrides and days of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.histories import opening_of
from tests.services.law_packs import EVENTS, LIMITS, PACK, REGIME, write_pack
from thads_desktop.base.clock import FixedClock
from thads_desktop.base.errors import DomainError, KnownIoError
from thads_desktop.domain import step_payloads as s
from thads_desktop.domain.entry_identity import THE_ONLY
from thads_desktop.domain.law_entries import BaseSalary, Unit
from thads_desktop.domain.working_calendar import SetDay
from thads_desktop.services.acts import open_new_case
from thads_desktop.services.context import Context, open_context
from thads_desktop.services.deadlines import (
    DeadlineQuestion,
    ensure_reckoned,
    is_reckoned,
    listed,
)
from thads_desktop.services.law import (
    NewEntryOverride,
    NewOverride,
    check_pack,
    install_pack,
    override_entry,
    override_limit,
    set_calendar_days,
)
from thads_desktop.services.law_shelf import shipped_pack
from thads_desktop.services.office_acts import (
    correct_office_act,
    is_office_act,
    void_office_act,
)
from thads_desktop.services.offices import NewOffice, create_office

NOVEMBER = FixedClock(datetime(2026, 11, 23, 1, 0, tzinfo=UTC))
TODAY = date(2026, 11, 23)
OPENED = date(2026, 11, 2)
NOTICE = "enforcement_decision_notice"  # 03 ngày làm việc (Luật 106/2025, Điều 35.1)
LONGER = NewOverride(key=NOTICE, number=5, unit=Unit.WORKING_DAYS, since=OPENED, why="Quy chế")
HIGHER = NewEntryOverride(
    section="base_salary",
    entry=THE_ONLY,
    changes={"amount": "2600000"},
    since=OPENED,
    why="Nghị định mới",
)
LIMIT = PACK[LIMITS]


def office(folder: Path) -> Context:
    return create_office(folder, NewOffice(name="A", code="B"), user="An", clock=NOVEMBER)


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    made = office(tmp_path / "office")
    yield made
    made.close()


@pytest.fixture(scope="module")
def refusing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Context]:
    """An office that is offered nothing but what it must refuse."""
    made = office(tmp_path_factory.mktemp("refusing") / "office")
    yield made
    made.close()


def due(context: Context, rule: str = NOTICE) -> list[date]:
    """The last days of the open deadlines of a rule, by the law as it is now."""
    ensure_reckoned(context)
    return [one.due_on for one in listed(context, DeadlineQuestion(today=TODAY, rule=rule))]


def refused(act: Callable[[], object]) -> tuple[str, str | None]:
    with pytest.raises(DomainError) as error:
        act()
    return error.value.code, error.value.field


# ── Packs ────────────────────────────────────────────────────────────────────────────────────

SPOILED = {
    "no TOML": ({"limits": LIMIT.replace('name = "', "name = ")}, f"{LIMITS}:3"),
    "nested without end": ({"limits": f"{LIMIT}\nx = {'[' * 5000}"}, f"{LIMITS}:1"),
    "a number without end": ({"limits": f"{LIMIT}\nx = {'9' * 5000}"}, f"{LIMITS}:1"),
    "an unknown section": ({"limits": f"{LIMIT}\n[[limits]]\nkey = 1"}, f"{LIMITS}:13"),
    "an unknown field": ({"limits": f'{LIMIT}\ncolour = "red"'}, f"{LIMITS}:13"),
    "an unknown event": ({"limits": LIMIT.replace('["decision_sent"]', '["x"]')}, f"{LIMITS}:7"),
    "no article": ({"limits": LIMIT.replace('"Điều 36"', '""')}, f"{LIMITS}:10"),
    "a wrong unit": ({"limits": LIMIT.replace("working_days", "moons")}, f"{LIMITS}:5"),
    "a negative number": ({"limits": LIMIT.replace("= 3", "= -3")}, f"{LIMITS}:4"),
    "a number at once": ({"limits": LIMIT.replace("working_days", "at_once")}, f"{LIMITS}:4"),
    "a wrong date": ({"limits": f"{LIMIT}\nfrom = 2026-02-30"}, f"{LIMITS}:13"),
    "an end before its start": (
        {"limits": f"{LIMIT}from = 2026-12-02\nto = 2026-12-01\n"},
        f"{LIMITS}:12",
    ),
    "one key twice": ({"limits": f"{LIMIT}\n{LIMIT}"}, f"{LIMITS}:14"),
    "a variant without name": (
        {"events": f'{PACK[EVENTS]}variants = ["fast"]\n'},
        f"{EVENTS}:9",
    ),
    "no document": ({"regime": PACK[REGIME].replace("document", "#")}, f"{LIMITS}:10"),
}


@pytest.mark.parametrize("kind", SPOILED)
def test_a_malformed_pack_is_refused_whole_naming_file_and_line(
    refusing: Context, tmp_path: Path, kind: str
) -> None:
    changes, place = SPOILED[kind]
    pack = write_pack(tmp_path / "pack", **changes)
    before = refusing.law.digest
    with pytest.raises(DomainError) as error:
        install_pack(refusing, pack)
    assert (error.value.code, error.value.field) == ("law_pack_wrong", place)
    path, _colon, line = place.partition(":")
    assert f"{path}, dòng {line}" in error.value.message
    assert refusing.law.digest == before
    assert not (refusing.folder / "law").exists()
    _pack, faults = check_pack(pack)
    assert (faults[0].path, faults[0].line) == (path, int(line))


def not_utf8(pack: Path) -> None:
    (pack / LIMITS).write_bytes(LIMIT.encode("utf-16"))


def too_large(pack: Path) -> None:
    (pack / LIMITS).write_text(LIMIT + "#" * 1_000_000, encoding="utf-8")


def a_link(pack: Path) -> None:
    (pack / LIMITS).rename(pack.parent / "elsewhere.toml")
    (pack / LIMITS).symlink_to(pack.parent / "elsewhere.toml")


def strange_name(pack: Path) -> None:
    (pack / LIMITS).rename(pack / "LAW2025" / "thời hạn.toml")


@pytest.mark.parametrize("spoil", [not_utf8, too_large, a_link, strange_name])
def test_a_file_that_is_none_of_a_pack_is_refused_by_name(
    refusing: Context, tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    pack = write_pack(tmp_path / "pack")
    spoil(pack)
    code, field = refused(lambda: install_pack(refusing, pack))
    assert code == "law_pack_wrong"
    assert field is not None
    assert field.startswith("LAW2025/")
    _pack, faults = check_pack(pack)
    assert f"{faults[0].path}:{faults[0].line}" == field


def test_a_folder_without_a_pack_is_refused(refusing: Context, tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "missing"):
        assert refused(lambda: install_pack(refusing, folder)) == ("law_pack_wrong", "folder")  # noqa: B023 - called at once


def test_an_older_pack_does_not_take_the_place_of_a_newer(
    refusing: Context, tmp_path: Path
) -> None:
    pack = write_pack(tmp_path / "pack")
    head = pack / "common" / "pack.toml"
    head.write_text(head.read_text().replace("2026-12-01", "2020-12-01"), encoding="utf-8")
    assert refused(lambda: install_pack(refusing, pack)) == ("law_pack_older", "folder")


def test_a_pack_that_cannot_be_written_leaves_the_former_in_use(
    context: Context, tmp_path: Path
) -> None:
    before = context.law.digest
    (context.folder / "law").write_text("no folder", encoding="utf-8")
    with pytest.raises(KnownIoError) as error:
        install_pack(context, write_pack(tmp_path / "pack"))
    assert error.value.code == "law_not_written"
    assert context.law.digest == before


def test_an_installed_pack_is_used_from_then_on(context: Context, tmp_path: Path) -> None:
    open_new_case(context, opening_of(1000), OPENED)
    pack = install_pack(context, write_pack(tmp_path / "pack"))
    assert context.law.pack.digest == pack.digest
    assert due(context, "sending") == [date(2026, 11, 5)]
    assert due(context) == []  # the former pack's limits went with it
    again = open_context(context.folder, user="An", clock=NOVEMBER)
    assert again.law.pack.digest == pack.digest
    again.close()


@pytest.mark.parametrize("content", [b"..", b"\xff\xfe", b"nothing-here", b""])
def test_a_damaged_pointer_or_pack_falls_back_to_the_shipped_one(
    context: Context, content: bytes
) -> None:
    (context.folder / "law").mkdir()
    (context.folder / "law" / "current").write_bytes(content)
    assert context.law.pack.digest == shipped_pack().digest


def test_what_is_dated_in_the_future_changes_nothing_before_its_day(
    context: Context, tmp_path: Path
) -> None:
    open_new_case(context, opening_of(1000), OPENED)
    pack = write_pack(tmp_path / "pack")
    install_pack(context, pack)
    amended = LIMIT.replace("= 3", "= 10").replace("Điều 36", "Điều 1")
    overlay = pack / "overlays" / "2026-12"
    overlay.mkdir(parents=True)
    text = f'{amended}from = 2026-11-10\ndocument = "Luật sửa đổi"\n'
    (overlay / "limits.toml").write_text(text, encoding="utf-8")
    install_pack(context, pack)
    assert due(context, "sending") == [date(2026, 11, 5)]
    day_before = opening_of(1000, decision_number="13/QĐ-THADS")
    open_new_case(context, day_before, date(2026, 11, 9))
    first_day = opening_of(1000, decision_number="14/QĐ-THADS")
    open_new_case(context, first_day, date(2026, 11, 10))
    assert due(context, "sending") == [date(2026, 11, 5), date(2026, 11, 12), date(2026, 11, 24)]


# ── The office's own ─────────────────────────────────────────────────────────────────────────


def test_an_override_changes_deadlines_from_its_day_only(context: Context) -> None:
    open_new_case(context, opening_of(1000), OPENED)
    assert due(context) == [date(2026, 11, 5)]
    override_limit(context, replace(LONGER, since=date(2026, 11, 3)))
    assert due(context) == [date(2026, 11, 5)]
    override_limit(context, replace(LONGER, number=7))
    assert due(context) == [date(2026, 11, 11)]
    rule = context.law.pack.rule(NOTICE, OPENED)
    assert rule is not None
    assert (rule.limit.note, rule.limit.confidence.value) == ("Quy chế", "to_check")


def test_of_two_overrides_of_one_day_the_newer_counts(context: Context) -> None:
    open_new_case(context, opening_of(1000), OPENED)
    override_limit(context, LONGER)
    override_limit(context, replace(LONGER, number=1))
    assert due(context) == [date(2026, 11, 3)]


def test_an_override_ends_with_its_last_day(context: Context) -> None:
    override_limit(context, replace(LONGER, to=date(2026, 11, 10)))
    numbers = [context.law.pack.rule(NOTICE, date(2026, 11, day)) for day in (1, 2, 10, 11)]
    assert [rule.limit.number for rule in numbers if rule] == [3, 5, 5, 3]


@pytest.mark.parametrize(
    ("new", "refusal"),
    [
        (replace(LONGER, key="never_heard_of"), ("limit_missing", "key")),
        (replace(LONGER, since=date(1990, 1, 1)), ("limit_missing", "key")),
        (replace(LONGER, why="  "), ("reason_missing", "why")),
        (replace(LONGER, to=date(2026, 11, 1)), ("dates_reversed", "to")),
        (replace(LONGER, number=0), ("number_wrong", "count")),
        (replace(LONGER, number=-1), ("number_wrong", "count")),
        (replace(LONGER, number=1001), ("number_wrong", "count")),
        (replace(LONGER, unit=Unit.AT_ONCE), ("number_wrong", "count")),
    ],
)
def test_an_override_that_says_nothing_sensible_is_refused(
    refusing: Context, new: NewOverride, refusal: tuple[str, str]
) -> None:
    before = refusing.law.digest
    assert refused(lambda: override_limit(refusing, new)) == refusal
    assert refusing.law.digest == before


def test_a_day_set_by_the_office_moves_deadlines(context: Context) -> None:
    open_new_case(context, opening_of(1000), OPENED)
    set_calendar_days(context, [SetDay(date(2026, 11, 5), is_off=True, why="Bão", source="CV 1")])
    assert due(context) == [date(2026, 11, 6)]
    set_calendar_days(context, [SetDay(date(2026, 11, 5), is_off=False, why="Bão tan")])
    assert due(context) == [date(2026, 11, 5)]
    nothing = [SetDay(date(2026, 11, 5), is_off=True, why="")]
    assert refused(lambda: set_calendar_days(context, nothing)) == ("reason_missing", "why")


def test_an_override_is_corrected_and_taken_back(context: Context) -> None:
    open_new_case(context, opening_of(1000), OPENED)
    wrong = override_limit(context, LONGER)
    assert is_office_act(context, wrong)
    payload = s.LimitOverridden(
        key=NOTICE, number=7, unit=Unit.WORKING_DAYS, since=OPENED, why="Quy chế"
    )
    right = correct_office_act(context, wrong, payload, TODAY, reason="Ghi nhầm số")
    assert due(context) == [date(2026, 11, 11)]
    again = refused(lambda: void_office_act(context, wrong, reason="x"))
    assert again == ("act_corrected_already", "act")
    back = void_office_act(context, right, reason="Không cần")
    assert due(context) == [date(2026, 11, 9)]  # what it had corrected stands again
    void_office_act(context, back, reason="Vẫn cần")
    assert due(context) == [date(2026, 11, 11)]


def test_corrections_of_the_office_are_checked_like_the_acts_themselves(context: Context) -> None:
    (set_day,) = set_calendar_days(context, [SetDay(OPENED, is_off=True, why="Bão")])
    limit = s.LimitOverridden(key=NOTICE, number=0, unit=Unit.DAYS, since=OPENED, why="x")
    day = s.CalendarDaySet(day=OPENED, is_off=True, why="x")
    mend = correct_office_act
    assert refused(lambda: mend(context, set_day, limit, TODAY, reason="x"))[0] == "number_wrong"
    assert refused(lambda: mend(context, set_day, day, TODAY, reason=" "))[0] == "reason_missing"
    assert refused(lambda: mend(context, "nothing", day, TODAY, reason="x"))[0] == "act_missing"
    override = override_limit(context, LONGER)
    assert refused(lambda: mend(context, override, day, TODAY, reason="x"))[0] == "kind_differs"
    tomorrow = date(2026, 11, 24)
    assert refused(lambda: mend(context, set_day, day, tomorrow, reason="x"))[0] == "date_in_future"


# ── Entries that are no time limits ──────────────────────────────────────────────────────────


def salary(context: Context, day: date = OPENED) -> int:
    found = context.law.pack.entry(BaseSalary, THE_ONLY, day)
    assert found is not None
    return found.amount


def test_an_overridden_entry_holds_from_its_day_and_leaves_deadlines_alone(
    context: Context,
) -> None:
    open_new_case(context, opening_of(1000), OPENED)
    ensure_reckoned(context)
    override_entry(context, replace(HIGHER, to=date(2026, 11, 10)))
    on = [salary(context, date(2026, 11, day)) for day in (1, 2, 10, 11)]
    assert on == [2_530_000, 2_600_000, 2_600_000, 2_530_000]
    assert is_reckoned(context)
    assert due(context) == [date(2026, 11, 5)]


def test_an_overridden_entry_is_corrected_and_taken_back(context: Context) -> None:
    wrong = override_entry(context, HIGHER)
    assert is_office_act(context, wrong)
    payload = s.EntryOverridden(
        section="base_salary",
        entry=THE_ONLY,
        changes={"amount": "2700000"},
        since=OPENED,
        why="Nghị định mới",
    )
    right = correct_office_act(context, wrong, payload, TODAY, reason="Ghi nhầm số")
    assert salary(context) == 2_700_000
    void_office_act(context, right, reason="Không đúng")
    assert salary(context) == 2_600_000
    void_office_act(context, wrong, reason="Không đúng")
    assert salary(context) == 2_530_000


def test_what_one_overrides_is_the_law_not_an_earlier_override(context: Context) -> None:
    override_entry(context, HIGHER)
    again = replace(HIGHER, changes={"amount": "2530000"})
    assert refused(lambda: override_entry(context, again)) == ("nothing_changed", "changes")
    override_entry(context, replace(HIGHER, changes={"amount": "2650000"}))
    assert salary(context) == 2_650_000


@pytest.mark.parametrize(
    ("new", "refusal"),
    [
        (replace(HIGHER, section="salary"), ("section_unknown", "section")),
        (replace(HIGHER, entry="I"), ("entry_missing", "entry")),
        (replace(HIGHER, since=date(1990, 1, 1)), ("entry_missing", "entry")),
        (replace(HIGHER, changes={"since": "x"}), ("field_unknown", "since")),
        (replace(HIGHER, changes={"amount": "nhiều"}), ("value_wrong", "amount")),
        (replace(HIGHER, changes={}), ("nothing_changed", "changes")),
        (replace(HIGHER, why=" "), ("reason_missing", "why")),
        (replace(HIGHER, to=date(2026, 11, 1)), ("dates_reversed", "to")),
    ],
)
def test_an_entry_that_would_say_nothing_sensible_is_refused(
    refusing: Context, new: NewEntryOverride, refusal: tuple[str, str]
) -> None:
    before = refusing.law.pack.digest
    assert refused(lambda: override_entry(refusing, new)) == refusal
    assert refusing.law.pack.digest == before


def test_a_correction_of_an_overridden_entry_is_checked_like_the_act_itself(
    context: Context,
) -> None:
    act = override_entry(context, HIGHER)
    wrong = s.EntryOverridden(
        section="base_salary", entry=THE_ONLY, changes={"amount": "-1"}, since=OPENED, why="x"
    )
    mend = correct_office_act
    assert refused(lambda: mend(context, act, wrong, TODAY, reason="x")) == (
        "value_wrong",
        "amount",
    )


def test_an_override_the_next_pack_has_no_entry_for_is_left_out(
    context: Context, tmp_path: Path
) -> None:
    override_entry(context, HIGHER)
    install_pack(context, write_pack(tmp_path / "pack"))
    assert context.law.pack.entries(BaseSalary) == ()
