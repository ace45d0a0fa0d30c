"""The compiled forms are the forms of Qt Designer, nothing else."""

from __future__ import annotations

from pathlib import Path

import dev
from tools.environment import ROOT

SOURCES = sorted((ROOT / "ui").glob("*.ui"))


def test_every_form_is_compiled_and_current() -> None:
    stale = [source.name for source in SOURCES if compiled(source) != dev.compiled_form(source)]
    assert not stale, "run: python3 dev.py forms"


def test_no_compiled_form_lost_its_source() -> None:
    known = {"__init__", *(source.stem for source in SOURCES)}
    assert {file.stem for file in dev.FORMS.glob("*.py")} <= known


def compiled(source: Path) -> str:
    file = dev.FORMS / f"{source.stem}.py"
    return file.read_text("utf-8") if file.exists() else ""
