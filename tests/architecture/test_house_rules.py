"""Rules of the house that no linter knows."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "thads_desktop"
GENERATED = PACKAGE / "gui" / "forms"
MODULES = sorted(file for file in PACKAGE.rglob("*.py") if GENERATED not in file.parents)

DOORS = {"thads_desktop/cli/main.py", "thads_desktop/app.py"}  # where a bug becomes a report
CLOCK = "thads_desktop/base/clock.py"
HOUR = {"datetime.now", "datetime.today", "datetime.utcnow", "date.today", "time.time"}
LONGEST_FUNCTION = 50

TEXTS = {".py", ".toml", ".json", ".md", ".ui", ".spec", ".txt", ".svg", ".po", ".j2", ""}
NOT_OURS = {".git", ".venv", "build", "dist", "out", "__pycache__", ".hypothesis"}
FOREIGN_PATHS = ("/" + "work/", "../" + "shared", "/" + "root/")


def name(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def nodes(file: Path) -> Iterator[tuple[str, ast.AST]]:
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        yield f"{name(file)}:{getattr(node, 'lineno', 1)}", node


def texts() -> Iterator[Path]:
    for file in ROOT.rglob("*"):
        parts = file.relative_to(ROOT).parts
        if (
            file.is_file()
            and file.suffix in TEXTS
            and not any(part in NOT_OURS or part.endswith("_cache") for part in parts)
        ):
            yield file


def swallows_everything(node: ast.AST) -> bool:
    """A broad `except` that does not raise again what it caught."""
    if not isinstance(node, ast.ExceptHandler):
        return False
    caught = {"BaseException"}
    if node.type:
        caught = {part.id for part in ast.walk(node.type) if isinstance(part, ast.Name)}
    goes_on = any(isinstance(part, ast.Raise) and not part.exc for part in ast.walk(node))
    return not goes_on and bool(caught & {"Exception", "BaseException"})


def test_everything_is_swallowed_only_at_the_two_doors() -> None:
    broad = [
        place
        for file in MODULES
        if name(file) not in DOORS
        for place, node in nodes(file)
        if swallows_everything(node)
    ]
    assert not broad


def test_only_the_clock_asks_for_the_hour() -> None:
    asking = [
        place
        for file in MODULES
        if name(file) != CLOCK
        for place, node in nodes(file)
        if isinstance(node, ast.Call) and ast.unparse(node.func) in HOUR
    ]
    assert not asking


def test_no_function_is_longer_than_a_screen() -> None:
    long = [
        f"{place} {node.name}"
        for file in MODULES
        for place, node in nodes(file)
        if isinstance(node, ast.FunctionDef)
        and (node.end_lineno or 0) - node.lineno >= LONGEST_FUNCTION
    ]
    assert not long


def test_every_module_says_what_it_is() -> None:
    silent = [
        name(file) for file in MODULES if not ast.get_docstring(ast.parse(file.read_text("utf-8")))
    ]
    assert not silent


def test_no_module_is_a_drawer_of_odds_and_ends() -> None:
    drawers = {"utils.py", "util.py", "helpers.py", "common.py", "misc.py"}
    assert not [name(file) for file in MODULES if file.name in drawers]


@pytest.mark.parametrize("foreign", FOREIGN_PATHS)
def test_nothing_is_read_from_outside_the_checkout(foreign: str) -> None:
    found = [name(file) for file in texts() if foreign in file.read_text("utf-8")]
    assert not found
