"""GLOSSARY.md and the code speak the same language."""

from __future__ import annotations

import importlib
import inspect
import re
from dataclasses import dataclass
from pathlib import Path

import pytest

GLOSSARY = Path(__file__).resolve().parents[2] / "GLOSSARY.md"
HEADING = ["Vietnamese", "in code", "where"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: a Vietnamese term, its one name in code, the module where it lives."""

    term: str
    name: str
    module: str


def cells(line: str) -> list[str]:
    return [cell.strip().strip("`") for cell in line.strip().strip("|").split("|")]


def entries() -> list[Entry]:
    rows = [cells(line) for line in GLOSSARY.read_text("utf-8").splitlines() if "|" in line]
    assert HEADING in rows
    return [Entry(*row) for row in rows if len(row) == len(HEADING) and "." in row[2]]


def test_one_term_has_one_name() -> None:
    terms = [entry.term for entry in entries()]
    assert terms
    assert len(terms) == len(set(terms))


@pytest.mark.parametrize("entry", entries(), ids=lambda entry: f"{entry.module}.{entry.name}")
def test_a_name_of_the_glossary_is_in_its_module(entry: Entry) -> None:
    module = importlib.import_module(f"thads_desktop.{entry.module}")
    assert re.search(rf"\b{re.escape(entry.name)}\b", inspect.getsource(module))


@pytest.mark.parametrize(
    "entry",
    [entry for entry in entries() if entry.name[:1].isupper()],
    ids=lambda entry: f"{entry.module}.{entry.name}",
)
def test_a_class_names_its_vietnamese_term_in_its_first_line(entry: Entry) -> None:
    found = getattr(importlib.import_module(f"thads_desktop.{entry.module}"), entry.name)
    assert inspect.isclass(found)
    first_line = (found.__doc__ or "").strip().partition("\n")[0]
    assert entry.term.casefold() in first_line.casefold()
