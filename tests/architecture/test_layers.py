"""The layer contracts hold, and each of them bites when it is broken."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LINT = [
    sys.executable,
    "-c",
    "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))",
]


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "PYTHONPATH": str(folder), "PYTHONUTF8": "1"}
    return subprocess.run(
        LINT, cwd=folder, env=env, capture_output=True, text=True, check=False, timeout=60
    )


@pytest.fixture
def copied_house(tmp_path: Path) -> Path:
    shutil.copytree(
        ROOT / "thads_desktop",
        tmp_path / "thads_desktop",
        ignore=shutil.ignore_patterns("__pycache__"),
    )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_house_keeps_its_layers() -> None:
    result = lint_imports(ROOT)
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("domain/intruder.py", "import thads_desktop.ledger.schema", "Layers"),
        ("ledger/intruder.py", "import thads_desktop.rendering.pdf", "Layers"),
        ("cli/intruder.py", "import thads_desktop.gui", "Layers"),
        ("unplaced/__init__.py", "", "Layers"),
        ("services/intruder.py", "import PySide6.QtCore", "Qt lives only in the window"),
        (
            "gui/intruder.py",
            "import thads_desktop.ledger.schema",
            "The window and the command line speak",
        ),
        ("gui/intruder.py", "import sqlalchemy", "The window and the command line speak"),
        ("base/intruder.py", "import msgspec", "The ground floor"),
        ("domain/intruder.py", "import sqlalchemy", "The domain is plain Python"),
    ],
)
def test_an_intruder_is_reported(copied_house: Path, module: str, line: str, contract: str) -> None:
    intruder = copied_house / "thads_desktop" / module
    intruder.parent.mkdir(exist_ok=True)
    intruder.write_text(f'"""An intruder."""\n\n{line}\n', "utf-8")
    result = lint_imports(copied_house)
    broken = [line for line in result.stdout.splitlines() if line.endswith("BROKEN")]
    assert result.returncode == 1
    assert any(line.startswith(contract) for line in broken), result.stdout


def test_a_cycle_is_reported(copied_house: Path) -> None:
    base = copied_house / "thads_desktop" / "base"
    (base / "chicken.py").write_text("import thads_desktop.base.egg\n", "utf-8")
    (base / "egg.py").write_text("import thads_desktop.base.chicken\n", "utf-8")
    result = lint_imports(copied_house)
    assert "No import cycles inside a package BROKEN" in result.stdout
