"""`thads office create`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.command import CommandLine, everything_recorded, files_of


def test_a_new_office_is_empty_and_in_order(tmp_path: Path) -> None:
    thads = CommandLine(tmp_path / "deep" / "office")
    words = ("--name", "Phòng THADS khu vực 1", "--code", "KV1", "--parent", "THADS tỉnh")
    created = thads("office", "create", *words).document
    assert created["cases"] == 0
    assert created["office_id"]
    assert thads("cases").document == {"total": 0, "cases": []}
    assert files_of(thads.folder) == ["thads.db"]


def test_a_second_office_is_refused_in_the_same_folder(thads: CommandLine) -> None:
    before = everything_recorded(thads.folder)
    error = thads("office", "create", "--name", "B", "--code", "B").error
    assert (error["code"], error["field"]) == ("office_exists", "data")
    assert everything_recorded(thads.folder) == before


@pytest.mark.parametrize(
    ("name", "code", "refusal"), [(" ", "KV1", "name_missing"), ("Phòng 1", "", "code_missing")]
)
def test_an_office_has_a_name_and_a_code(
    tmp_path: Path, name: str, code: str, refusal: str
) -> None:
    thads = CommandLine(tmp_path / "office")
    error = thads("office", "create", "--name", name, "--code", code).error
    assert error["code"] == refusal
    assert not thads.folder.exists()


def test_a_practice_office_is_the_same_for_a_seed(tmp_path: Path) -> None:
    listed = []
    for folder, seed in (("a", 3), ("b", 3), ("c", 4)):
        thads = CommandLine(tmp_path / folder)
        words = ("--name", "T", "--code", "T", "--practice", "25", "--seed", seed)
        assert thads("office", "create", *words).document["cases"] == 25
        cases = thads("cases").document["cases"]
        listed.append([(case["decision_no"], case["debtor"], case["due"]) for case in cases])
        assert thads("verify").document["ok"]
    assert listed[0] == listed[1]
    assert listed[0] != listed[2]


def test_a_practice_office_without_cases_is_allowed_and_fewer_than_none_is_not(
    tmp_path: Path,
) -> None:
    words = ("office", "create", "--name", "T", "--code", "T", "--practice")
    assert CommandLine(tmp_path / "none")(*words, "0").document["cases"] == 0
    fewer = CommandLine(tmp_path / "fewer")
    assert fewer(*words, "-3").error["code"] == "practice_negative"
    assert not fewer.folder.exists()
