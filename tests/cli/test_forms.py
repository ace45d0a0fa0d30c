"""`thads forms …`: the office's own forms from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.command import CommandLine

BECAUSE = ("--because", "Thêm lời dặn")


@pytest.fixture
def thads(tmp_path: Path) -> CommandLine:
    thads = CommandLine(tmp_path / "office")
    thads("office", "create", "--name", "Phòng THADS khu vực 1", "--code", "KV1")
    return thads


def keys(thads: CommandLine) -> set[str]:
    return {form["form"] for form in thads("forms").document["forms"]}


def edited(thads: CommandLine, folder: Path, old: str, new: str) -> Path:
    content = thads("forms", "show", "own-summons").document["content"]
    assert old in content
    file = folder / "own-summons.toml"
    file.write_text(content.replace(old, new), encoding="utf-8")
    return file


def test_a_form_is_copied_edited_and_removed(thads: CommandLine, tmp_path: Path) -> None:
    assert thads("forms", "copy", "summons").document == {"form": "own-summons"}
    assert "own-summons" in keys(thads)
    file = edited(thads, tmp_path, "Giấy triệu tập", "Giấy mời làm việc")
    assert thads("forms", "lint", file).document["faults"] == []
    assert thads("forms", "set", "own-summons", file, *BECAUSE).document["act_id"]
    assert "Giấy mời làm việc" in thads("forms", "show", "own-summons").document["content"]
    assert thads("forms", "remove", "own-summons", *BECAUSE).code == 0
    assert "own-summons" not in keys(thads)


def test_the_linter_tells_line_and_fault_and_exits_1(thads: CommandLine, tmp_path: Path) -> None:
    thads("forms", "copy", "summons")
    file = edited(thads, tmp_path, "{{ called", "{{ calld")
    reply = thads("forms", "lint", file)
    assert reply.code == 1
    found = json.loads(reply.out)["faults"]
    assert any("calld" in fault["what"] for fault in found)
    assert all(fault["line"] > 1 for fault in found)
    assert thads("forms", "set", "own-summons", file, *BECAUSE).code == 1


def test_a_locked_form_is_clean_and_stays_as_it_is(thads: CommandLine, tmp_path: Path) -> None:
    assert thads("forms", "lint", "postponement-decision").code == 0
    file = tmp_path / "x.toml"
    file.write_text("", encoding="utf-8")
    assert thads("forms", "set", "summons", file, *BECAUSE).error["code"] == "form_locked"
    assert thads("forms", "lint", "no-such-form").code == 1


def test_a_pack_is_written_and_taken_in_once(thads: CommandLine, tmp_path: Path) -> None:
    thads("forms", "copy", "summons")
    pack = tmp_path / "a.thadsforms"
    assert thads("forms", "pack", "export", pack).document["forms"] == ["own-summons"]
    other = CommandLine(tmp_path / "other")
    other("office", "create", "--name", "Phòng THADS khu vực 2", "--code", "KV2")
    assert other("forms", "pack", "import", pack).document["new"] == ["own-summons"]
    assert other("forms", "pack", "import", pack).document["known"] == ["own-summons"]
    assert "own-summons" in keys(other)
