"""`thads law override SECTION ENTRY …`: entries that are no time limits, set by the office."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cli.command import CommandLine, everything_recorded
from tests.cli.samples import opening, written

OPENED = "2026-11-02"
LESS = ("law", "override", "fee_bracket", "bracket_a", "rate=0.02", "up_to=", "--from", OPENED)


def bracket(thads: CommandLine, day: str = OPENED) -> dict[str, Any]:
    shown = thads("law", "show", "--section", "fee_bracket", "--on", day).document
    (found,) = [one for one in shown["entries"] if one["entry"] == "bracket_a"]
    return dict(found)


def test_an_entry_is_overridden_within_its_days_and_taken_back(november: CommandLine) -> None:
    assert (bracket(november)["fields"]["rate"], bracket(november)["is_own"]) == ("0.03", False)
    act = november(*LESS, "--to", "2026-12-31", "--because", "Công văn 12").document["act_id"]
    rates = {
        day: bracket(november, day)["fields"]["rate"]
        for day in ("2026-11-01", OPENED, "2026-12-31", "2027-01-01")
    }
    assert list(rates.values()) == ["0.03", "0.02", "0.02", "0.03"]
    own = bracket(november)
    assert (own["is_own"], own["note"], own["fields"]["up_to"]) == (True, "Công văn 12", "")
    (listed,) = november("law", "show").document["entry_overrides"]
    assert listed == {
        "act_id": act,
        "section": "fee_bracket",
        "entry": "bracket_a",
        "changes": {"rate": "0.02", "up_to": ""},
        "from": OPENED,
        "to": "2026-12-31",
        "reason": "Công văn 12",
    }
    november("act", "void", act, "--reason", "Hết hướng dẫn")
    assert bracket(november)["fields"]["rate"] == "0.03"
    assert all(check["ok"] for check in november("verify").document["checks"])


def test_an_override_is_corrected_by_an_act_file(november: CommandLine, tmp_path: Path) -> None:
    act = november(*LESS, "--reason", "Công văn 12").document["act_id"]
    mended = {
        "happened_on": "2026-11-23",
        "section": "fee_bracket",
        "entry": "bracket_a",
        "changes": {"rate": "0.01"},
        "since": OPENED,
        "why": "Công văn 12",
    }
    november("act", "correct", act, written(tmp_path, mended), "--reason", "Ghi nhầm")
    assert bracket(november)["fields"]["rate"] == "0.01"
    wrong = written(tmp_path, mended | {"changes": {"rate": "một nửa"}})
    assert november("act", "correct", act, wrong, "--reason", "x").error["field"] == "rate"


@pytest.mark.parametrize(
    ("words", "code", "field"),
    [
        (("fees", "bracket_a", "rate=0.02"), "section_unknown", "section"),
        (("fee_bracket", "bracket_z", "rate=0.02"), "entry_missing", "entry"),
        (("fee_bracket", "bracket_a"), "nothing_changed", "changes"),
        (("fee_bracket", "bracket_a", "rate"), "words_wrong", "changes"),
        (("fee_bracket", "bracket_a", "=0.02"), "words_wrong", "changes"),
        (("fee_bracket", "bracket_a", "tax=0.02"), "field_unknown", "tax"),
        (("fee_bracket", "bracket_a", "rate=0,02"), "value_wrong", "rate"),
        (("fee_bracket", "bracket_a", "rate=0.02", "--count", 3), "words_wrong", "count"),
        (("fee_bracket", "bracket_a", "rate=0.02", "--unit", "days"), "words_wrong", "unit"),
        (("fee_bracket",), "words_missing", "count"),
        (("enforcement_decision_notice", "--count", 3), "words_missing", "unit"),
    ],
)
def test_a_wrong_override_is_refused_naming_its_field(
    november: CommandLine, words: tuple[object, ...], code: str, field: str
) -> None:
    before = everything_recorded(november.folder)
    error = november("law", "override", *words, "--from", OPENED, "--reason", "x").error
    assert (error["code"], error["field"]) == (code, field)
    assert november(*LESS, "--reason", " ").error["code"] == "reason_missing"
    assert everything_recorded(november.folder) == before


def test_a_value_may_hold_the_sign_that_parts_it_from_its_field(november: CommandLine) -> None:
    words = ("law", "override", "interest", "default_late", "name=Lãi = 10 %", "--from", OPENED)
    november(*words, "--reason", "x")
    shown = november("law", "show", "--section", "interest", "--on", OPENED).document["entries"]
    assert "Lãi = 10 %" in [one["fields"]["name"] for one in shown]


def test_people_read_what_the_office_set(november: CommandLine) -> None:
    done = november.plain("--data", november.folder, *LESS, "--reason", "Công văn 12").out
    assert "“bracket_a” của danh mục “fee_bracket”" in done
    words = ("law", "show", "--section", "fee_bracket", "--on", OPENED)
    shown = november.plain("--data", november.folder, *words).out
    assert "rate=0.02" in shown
    assert "(đơn vị sửa: Công văn 12)" in shown


def test_entries_are_shown_without_an_office(tmp_path: Path) -> None:
    shown = CommandLine(tmp_path / "none")("law", "show", "--section", "base_salary").document
    assert (shown["law"], shown["entry_overrides"]) == ("shipped", [])
    assert [one["entry"] for one in shown["entries"]] == ["only"]


def test_what_an_office_overrode_stays_its_own_when_another_takes_its_acts_in(
    november: CommandLine, tmp_path: Path
) -> None:
    november("act", "record", "new", "case_opened", written(tmp_path, opening()))
    november(*LESS, "--reason", "Công văn 12")
    file = tmp_path / "acts.jsonl"
    november("acts", "export", file)
    other = CommandLine(tmp_path / "other", clock=november.clock)
    other("office", "create", "--name", "Tỉnh", "--code", "T")
    other("acts", "import", file)
    assert bracket(other)["fields"]["rate"] == "0.03"
    assert bracket(november)["fields"]["rate"] == "0.02"
