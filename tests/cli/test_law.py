"""`thads law …` and `thads calendar …`: the law in use, and what the office sets itself."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.cli.command import CommandLine, everything_recorded
from tests.cli.samples import opening, written
from tests.domain.shipped_law import LAW_FOLDER
from tests.services.law_packs import LIMITS, PACK, write_pack
from thads_desktop.services.context import Context, open_context
from thads_desktop.services.offices import office_of

NOTICE = "enforcement_decision_notice"  # 03 ngày làm việc (Luật 106/2025, Điều 35.1)
OPENED = "2026-11-02"
OFFICE_NAME = "Phòng THADS khu vực 1"
ID_LENGTH = 32
OVERRIDE = ("law", "override", NOTICE, "--count", 5, "--unit", "working_days", "--from", OPENED)


@contextmanager
def opened(thads: CommandLine) -> Iterator[Context]:
    context = open_context(thads.folder, user="An", clock=thads.clock)
    yield context
    context.close()


def open_case(thads: CommandLine, folder: Path) -> str:
    act = written(folder, opening() | {"happened_on": OPENED})
    return str(thads("act", "record", "new", "case_opened", act).document["case_id"])


def due(thads: CommandLine, rule: str = NOTICE) -> list[str]:
    found = thads("deadlines", "--all").document["deadlines"]
    return [one["due_on"] for one in found if one["rule"] == rule]


def limit(thads: CommandLine, *words: object, key: str = NOTICE) -> dict[str, Any]:
    (found,) = thads("law", "show", "--key", key, *words).document["limits"]
    return dict(found)


# ── Packs ────────────────────────────────────────────────────────────────────────────────────


def test_the_shipped_pack_is_checked_and_can_be_installed(
    november: CommandLine, tmp_path: Path
) -> None:
    copy = tmp_path / "pack"
    shutil.copytree(LAW_FOLDER, copy)
    checked = november("law", "check", copy).document
    assert (checked["ok"], checked["faults"]) == (True, [])
    assert checked["limits"] > 400
    open_case(november, tmp_path)
    before = due(november)
    assert november("law", "install", copy).document["limits"] == checked["limits"]
    assert due(november) == before


def test_every_fault_of_a_pack_is_told_with_file_and_line(
    november: CommandLine, tmp_path: Path
) -> None:
    spoiled = PACK[LIMITS].replace('["decision_sent"]', '["x", "y"]').replace('"Điều 36"', '""')
    pack = write_pack(tmp_path / "pack", limits=spoiled)
    reply = november("law", "check", pack)
    assert reply.code == 1
    found = [(one["file"], one["line"]) for one in reply._json()["faults"]]
    assert found == [(LIMITS, 10), (LIMITS, 7), (LIMITS, 7)]
    assert all(one["what"] for one in reply._json()["faults"])
    people = november.plain("law", "check", pack)
    assert f"{LIMITS}, dòng 10: " in people.out
    open_case(november, tmp_path)
    error = november("law", "install", pack).error
    assert (error["code"], error["field"]) == ("law_pack_wrong", f"{LIMITS}:10")
    assert due(november) == ["2026-11-05"]


def test_an_installed_pack_is_what_the_next_commands_reckon_by(
    november: CommandLine, tmp_path: Path
) -> None:
    open_case(november, tmp_path)
    installed = november("law", "install", write_pack(tmp_path / "pack")).document
    assert installed == {"made": "2026-12-01", "limits": 1, "cases": 1}
    assert (due(november), due(november, "sending")) == ([], ["2026-11-05"])


def test_a_folder_that_holds_no_pack_is_refused(november: CommandLine, tmp_path: Path) -> None:
    for verb in ("check", "install"):
        assert november("law", verb, tmp_path / "none").error["code"] == "law_pack_wrong"


# ── What is in force ─────────────────────────────────────────────────────────────────────────


def test_the_law_in_force_is_shown_by_day(november: CommandLine) -> None:
    now = limit(november)
    assert (now["number"], now["unit"], now["regime"]) == (3, "working_days", "LAW2025")
    assert (now["law"], now["article"], now["layer"]) == ("Luật 106/2025/QH15", "Điều 35.1", "law")
    assert now["words"]
    assert now["confidence"] == "verified"
    before = limit(november, "--on", "2026-06-30", key="enforcement_decision_notice")
    assert before["regime"] == "LAW2008"
    assert november("law", "show", "--key", "nothing").error["field"] == "key"


def test_what_is_to_be_checked_can_be_asked_for(november: CommandLine) -> None:
    every = november("law", "show").document["limits"]
    doubtful = november("law", "show", "--to-check").document["limits"]
    assert doubtful == [one for one in every if one["confidence"] != "verified"]
    assert len(every) > 200


def test_events_are_listed_with_how_they_are_recorded(november: CommandLine) -> None:
    events = {one["code"]: one for one in november("law", "events").document["events"]}
    notice = events["notice_delivered"]
    assert (notice["kind"], notice["planned"], notice["until"]) == (
        "notice_delivered",
        False,
        False,
    )
    assert {"key": "direct", "name": notice["variants"][0]["name"]} in notice["variants"]
    assert events["judgment_in_force"]["kind"] == "step_taken"
    assert any(one["planned"] for one in events.values())
    assert any(one["until"] for one in events.values())


def test_without_an_office_the_shipped_law_is_shown(tmp_path: Path) -> None:
    nowhere = CommandLine(tmp_path / "none")
    assert nowhere("law", "show").document["law"] == "shipped"
    assert nowhere("law", "events").document["events"]
    assert nowhere("calendar", "--year", 2026).document["calendar"] == "shipped"
    assert nowhere("law", "install", LAW_FOLDER).error["code"] == "office_missing"
    assert not (tmp_path / "none").exists()


# ── Overrides ────────────────────────────────────────────────────────────────────────────────


def test_an_override_moves_deadlines_and_is_mended_or_taken_back(
    november: CommandLine, tmp_path: Path
) -> None:
    open_case(november, tmp_path)
    reply = november(*OVERRIDE, "--reason", "Quy chế của đơn vị").document
    assert reply["cases"] == 1
    assert due(november) == ["2026-11-09"]
    shown = november("law", "show", "--key", NOTICE).document
    assert (shown["limits"][0]["layer"], shown["limits"][0]["number"]) == ("office", 5)
    assert [one["act_id"] for one in shown["overrides"]] == [reply["act_id"]]
    mended = {
        "happened_on": "2026-11-23",
        "key": NOTICE,
        "number": 7,
        "unit": "working_days",
        "since": OPENED,
        "why": "Quy chế của đơn vị",
    }
    words = (written(tmp_path, mended), "--reason", "Ghi nhầm")
    right = november("act", "correct", reply["act_id"], *words).document
    assert (right["cases"], due(november)) == (1, ["2026-11-11"])
    november("act", "void", right["act_id"], "--reason", "Vẫn là 5")
    assert due(november) == ["2026-11-09"]
    november("act", "void", reply["act_id"], "--reason", "Không sửa nữa")
    assert due(november) == ["2026-11-05"]
    assert all(check["ok"] for check in november("verify").document["checks"])


def test_an_override_from_a_later_day_leaves_earlier_counts(
    november: CommandLine, tmp_path: Path
) -> None:
    open_case(november, tmp_path)
    words = [*OVERRIDE[:-1], "2026-11-03", "--to", "2026-12-31", "--reason", "Quy chế"]
    november(*words)
    assert due(november) == ["2026-11-05"]
    assert limit(november, "--on", "2026-11-02")["number"] == 3
    assert limit(november, "--on", "2026-11-03")["number"] == 5
    assert limit(november, "--on", "2027-01-01")["number"] == 3


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("nothing", "--count", 5, "--unit", "days", "--from", OPENED), "limit_missing"),
        ((NOTICE, "--count", 0, "--unit", "days", "--from", OPENED), "number_wrong"),
        ((NOTICE, "--count", 10**30, "--unit", "days", "--from", OPENED), "number_wrong"),
        ((NOTICE, "--count", 5, "--unit", "days", "--from", "1950-01-01"), "limit_missing"),
        (
            (NOTICE, "--count", 5, "--unit", "days", "--from", OPENED, "--to", "2026-01-01"),
            "dates_reversed",
        ),
    ],
)
def test_a_wrong_override_is_refused_and_nothing_is_recorded(
    november: CommandLine, words: tuple[object, ...], code: str
) -> None:
    before = everything_recorded(november.folder)
    assert november("law", "override", *words, "--reason", "x").error["code"] == code
    assert november(*OVERRIDE, "--reason", " ").error["code"] == "reason_missing"
    assert everything_recorded(november.folder) == before


@pytest.mark.parametrize("kind", ["limit_overridden", "entry_overridden", "calendar_day_set"])
def test_acts_of_the_office_have_no_place_in_a_case(
    november: CommandLine, tmp_path: Path, kind: str
) -> None:
    case = open_case(november, tmp_path)
    act = written(tmp_path, {"happened_on": "2026-11-23"})
    assert november("act", "record", case, kind, act).error["code"] == "kind_not_recordable"


def founding_act(thads: CommandLine) -> str:
    (first, *_rest) = everything_recorded(thads.folder)
    return next(part for part in first if isinstance(part, str) and len(part) == ID_LENGTH)


def test_the_name_of_the_office_is_mended_by_a_correction(
    november: CommandLine, tmp_path: Path
) -> None:
    act_id = founding_act(november)
    named = {"happened_on": "2026-11-23", "name": "Phòng THADS khu vực 2", "code": "KV2"}
    words = (written(tmp_path, named), "--reason", "Ghi nhầm khu vực")
    mended = november("act", "correct", act_id, *words).document
    assert november(*OVERRIDE, "--reason", "Quy chế").document["cases"] == 0
    with opened(november) as context:
        assert office_of(context).name == "Phòng THADS khu vực 2"
    november("act", "void", mended["act_id"], "--reason", "Đúng là khu vực 1")
    with opened(november) as context:
        assert (office_of(context).name, office_of(context).code) == (OFFICE_NAME, "KV1")
    assert november("act", "void", act_id, "--reason", "x").error["code"] == "office_needed"


def test_what_an_office_set_itself_stays_its_own_when_another_takes_its_acts_in(
    november: CommandLine, tmp_path: Path
) -> None:
    open_case(november, tmp_path)
    november(*OVERRIDE, "--reason", "Quy chế")
    file = tmp_path / "acts.jsonl"
    november("acts", "export", file)
    other = CommandLine(tmp_path / "other", clock=november.clock)
    other("office", "create", "--name", "Tỉnh", "--code", "T")
    assert other("acts", "import", file).document == {"new": 3, "known": 0, "cases": 1}
    assert due(other) == ["2026-11-05"]
    assert due(november) == ["2026-11-09"]


# ── Calendar ─────────────────────────────────────────────────────────────────────────────────


def test_the_calendar_tells_why_a_day_is_off_and_how_sure_that_is(november: CommandLine) -> None:
    year = november("calendar").document
    assert year["year"] == 2026
    days = {one["date"]: one for one in year["days_off"]}
    assert days["2026-11-24"]["why"] == "Ngày Văn hóa Việt Nam"
    assert all(one["source"] and one["status"] for one in days.values())
    assert year["make_up_days"] == ["2026-01-10", "2026-08-22"]
    assert days["2026-01-02"]["status"] == "verified"
    ruled = november("calendar", "--year", 2040).document["days_off"]
    assert {one["status"] for one in ruled} == {"provisional"}


@pytest.mark.parametrize("year", [0, -1, 1949, 2100, 10**30])
def test_a_year_without_a_calendar_is_refused(november: CommandLine, year: int) -> None:
    assert november("calendar", "--year", year).error["code"] == "year_out_of_range"


def test_a_day_set_moves_deadlines_until_it_is_taken_back(
    november: CommandLine, tmp_path: Path
) -> None:
    open_case(november, tmp_path)
    words = ("2026-11-05", "--off", "--reason", "Bão", "--source", "Công điện 1")
    done = november("calendar", "set", *words).document
    assert (done["cases"], due(november)) == (1, ["2026-11-06"])
    year = november("calendar", "--year", 2026).document
    assert {
        "date": "2026-11-05",
        "why": "Bão",
        "source": "Công điện 1",
        "status": "verified",
    } in year["days_off"]
    assert [one["act_id"] for one in year["set"]] == [done["act_id"]]
    november("calendar", "set", "2026-11-07", "--working", "--reason", "Làm bù")
    assert "2026-11-07" in november("calendar").document["make_up_days"]
    november("act", "void", done["act_id"], "--reason", "Bão không vào")
    assert due(november) == ["2026-11-05"]


def test_a_day_is_set_off_or_working_with_a_reason(november: CommandLine) -> None:
    for words in (("2026-11-05",), ("2026-11-05", "--off", "--working"), ("mai", "--off")):
        assert november("calendar", "set", *words, "--reason", "x").code == 2
    refused = november("calendar", "set", "2026-11-05", "--off", "--reason", " ")
    assert refused.error["code"] == "reason_missing"


def test_people_read_the_name_of_the_limit_that_was_overridden(november: CommandLine) -> None:
    words = (*OVERRIDE, "--reason", "Quy chế của đơn vị")
    said = november.plain("--data", november.folder, *words).out
    assert f"Đã sửa thời hạn “{limit(november)['name']}”" in said
