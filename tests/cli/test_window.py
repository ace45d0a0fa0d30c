"""`thads tour` and `thads screens`, as processes of their own: they bring Qt."""

from __future__ import annotations

import json
import struct
from pathlib import Path

import pytest

from tests.cli.command import CommandLine, run_process

MADE = {
    *("bien-ban.pdf", "bien-ban.docx", "tom-tat-viec.pdf", "tom-tat-viec.docx"),
    *("tong-hop-chap-hanh-vien.pdf", "tong-hop-chap-hanh-vien.docx"),
    *("thong-ke.json", "thong-ke.xlsx", "thong-ke.pdf"),
}


def size_of(picture: Path) -> tuple[int, int]:
    """Width and height of a PNG, from its first chunk."""
    width, height = struct.unpack(">II", picture.read_bytes()[16:24])
    return int(width), int(height)


def test_the_tour_leaves_papers_figures_and_pictures(tmp_path: Path) -> None:
    out = tmp_path / "out"
    reply = run_process(tmp_path / "nowhere", "tour", "--out", out)
    files = [Path(file) for file in reply.document["files"]]
    assert all(file.stat().st_size > 0 for file in files)
    assert {file.name for file in files} >= MADE
    pictures = [file for file in files if file.suffix == ".png"]
    assert len(pictures) > 3
    assert {size_of(picture) for picture in pictures} >= {(1366, 768)}
    assert sorted(out.rglob("*.*")) == sorted(files)
    figures = json.loads((out / "thong-ke.json").read_bytes())
    assert figures["cases"]["accepted"] > 0
    assert not (tmp_path / "nowhere").exists()


def test_screens_are_taken_in_the_size_scale_and_theme_asked_for(
    practice: CommandLine, tmp_path: Path
) -> None:
    words = ("--size", "1366x768", "--scale", "1.5", "--theme", "dark")
    reply = run_process(practice.folder, "screens", "--out", tmp_path / "out", *words)
    files = [Path(file) for file in reply.document["files"]]
    assert len(files) > 3
    widths = {size_of(file)[0] for file in files}
    assert widths & {1366, 1367}  # 1366 dots are 910.67 of Qt's at this scale


def test_the_options_of_screens_reach_the_window(practice: CommandLine, tmp_path: Path) -> None:
    words = (
        "screens",
        "--out",
        tmp_path,
        "--size",
        "1366X768",
        "--scale",
        "1.5",
        "--theme",
        "dark",
    )
    picture = str(tmp_path / "page-1366x768-1.5-dark.png")
    assert practice(*words).document == {"files": [picture]}


def test_an_empty_size_is_wrong_usage(practice: CommandLine, tmp_path: Path) -> None:
    assert practice("screens", "--out", tmp_path, "--size", "wide").code == 2


@pytest.mark.parametrize(("words", "is_practice"), [((), False), (("--practice",), True)])
def test_without_a_command_the_window_opens(
    practice: CommandLine, words: tuple[str, ...], is_practice: bool
) -> None:
    reply = practice.plain("--data", practice.folder, "--as", "An", *words)
    opened = {
        "folder": str(practice.folder),
        "user": "An",
        "practice": is_practice,
        "language": None,
    }
    assert reply.document == opened


def test_the_bundle_tests_itself(practice: CommandLine) -> None:
    assert practice("--self-test").document == {"ok": True}
