"""Papers of many cases: the publication list, the count of exhibits, the hand-over sheet."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.command import CommandLine
from tests.cli.samples import opening, written


def _case(thads: CommandLine, folder: Path) -> str:
    told = opening("12/QĐ-THADS") | {"happened_on": "2026-11-02", "officer": "An"}
    opened = thads("act", "record", "new", "case_opened", written(folder, told)).document
    return str(opened["case_id"])


def test_nobody_without_means_is_said_and_writes_nothing(
    november: CommandLine, tmp_path: Path
) -> None:
    _case(november, tmp_path)
    refused = november("print", "publication-list", "--pdf", tmp_path / "list.pdf").error
    assert refused["code"] == "nothing_to_print"
    assert not (tmp_path / "list.pdf").exists()


@pytest.mark.parametrize("ending", ["pdf", "docx"])
def test_the_lists_of_the_office_are_printed(
    ending: str, november: CommandLine, tmp_path: Path
) -> None:
    case = _case(november, tmp_path)
    act = {"happened_on": "2026-11-03", "enforceable": False, "ground": "no_means"}
    words = ("--although", "như sổ cũ ghi")
    november("act", "record", case, "means_classified", written(tmp_path, act), *words)
    for form in ("publication-list", "exhibit-count-sheet"):
        file = tmp_path / f"{form}.{ending}"
        done = november("print", form, f"--{ending}", file).document
        assert done["files"] == [str(file)]
        assert file.stat().st_size > 1000


@pytest.mark.parametrize("trial", [("--trial",), ()])
def test_a_hand_over_leaves_its_sheet(
    trial: tuple[str, ...], november: CommandLine, tmp_path: Path
) -> None:
    case, file = _case(november, tmp_path), tmp_path / "sheet.pdf"
    words = ("--case", case, "--to", "Bình", "--on", "2026-11-10", "--pdf", file)
    done = november("caseload", "hand-over", *words, *trial).document
    assert done["files"] == [str(file)]
    assert file.read_bytes().startswith(b"%PDF")
